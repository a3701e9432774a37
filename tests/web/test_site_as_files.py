"""The same pages as files, on any host and in any folder; a live site, followed link by link."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.commands.site_command import WRITTEN, is_ours, write
from bot.services.exporting import Taker
from bot.services.site import files
from bot.services.site.files import File
from tests.cast import Stage
from tests.web.crawler import crawled_files, links
from tests.web.reader import NAMES, SLUG, Reader, a_letter, keeps_back, signed
from tests.web.test_feeds import with_news

DESK = Taker("command line")
LINK = "https://t.me/a_bot?start=rivers"


async def made(stage: Stage, slug: str | None = None, url: str = "") -> list[File]:
    assert stage.program is not None
    database = stage.program.database
    slugs = await files.letters_to_show(database, slug)
    found = await files.common_files(database, url, slug)
    for one in slugs:
        found += await files.letter_files(database, one, slugs, LINK, url, DESK)
    return found


def every_file(folder: Path) -> dict[str, bytes]:
    found = (file for file in folder.rglob("*") if file.is_file())
    return {str(file.relative_to(folder)): file.read_bytes() for file in found}


@pytest.fixture
async def site(stage: Stage, tmp_path: Path) -> Path:
    for name, country in (("Coast Network", "Kenya"), ("Éclair", "France")):
        await signed(stage, name, country)
    await keeps_back(await signed(stage, "Hidden Harbour", "Uganda"))
    await with_news(stage)
    await stage.publish(a_letter("rivers", "ar", "en", "fa", follows=SLUG))
    folder = tmp_path / "site"
    write(await made(stage), folder)
    return folder


async def test_every_link_of_the_files_leads_to_a_file_and_every_file_is_linked(
    site: Path,
) -> None:
    seen, lost = crawled_files(site)
    assert lost == set()
    unlinked = {file for file in every_file(site).keys() - seen if "count" not in file}
    assert unlinked == {"404.html", WRITTEN, "defenders-2016/qr.svg"}


async def test_the_files_say_what_the_live_pages_say(
    site: Path, stage: Stage, reader: Reader
) -> None:
    for path in (f"{SLUG}/", f"{SLUG}/fr/", "rivers/", "rivers/fa/"):
        page = (site / path / "index.html").read_text(encoding="utf-8")
        live = await reader.opens(path)
        assert NAMES.findall(page) == NAMES.findall(live)
        article = live[live.index("<article") : live.index("</article>")]
        assert article in page
        assert "<form" not in page
        assert "Hidden" not in page


async def test_what_is_not_to_be_shown_is_in_no_file(site: Path) -> None:
    for file, content in every_file(site).items():
        said = content.decode("utf-8", "replace")
        assert "Harbour" not in said, file
        assert "Sample" not in said, file


async def test_with_an_address_search_engines_and_feeds_are_told_it(
    stage: Stage, tmp_path: Path
) -> None:
    write(await made(stage, url="https://letters.example.org"), tmp_path / "site")
    page = (tmp_path / "site" / SLUG / "index.html").read_text(encoding="utf-8")
    assert f'<link rel="canonical" href="https://letters.example.org/{SLUG}/">' in page
    assert 'hreflang="fr" href="https://letters.example.org/defenders-2018/fr/"' in page
    feed = (tmp_path / "site" / SLUG / "feed.atom").read_text(encoding="utf-8")
    assert f'href="https://letters.example.org/{SLUG}/feed.atom"' in feed
    lost = (tmp_path / "site" / "404.html").read_text(encoding="utf-8")
    assert 'href="https://letters.example.org/style-' in lost


async def test_one_letter_alone_has_no_link_to_the_others(stage: Stage, tmp_path: Path) -> None:
    write(await made(stage, SLUG), tmp_path / "site")
    seen, lost = crawled_files(tmp_path / "site")
    assert lost == set()
    assert not any("2016" in file for file in seen)


async def test_a_long_list_is_several_pages(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "ON_A_PAGE", 2)
    for name in ("Alpha", "Beta", "Gamma"):
        await signed(stage, name)
    write(await made(stage), tmp_path / "site")
    seen, lost = crawled_files(tmp_path / "site")
    assert lost == set()
    assert f"{SLUG}/page-2/index.html" in seen
    second = (tmp_path / "site" / SLUG / "fr" / "page-2" / "index.html").read_text("utf-8")
    assert NAMES.findall(second) == ["Gamma"]
    assert "Page 2 sur 2" in second


def test_what_is_no_more_goes_and_what_is_not_ours_stays(tmp_path: Path) -> None:
    folder = tmp_path / "site"
    assert is_ours(folder)
    write([("index.html", b"a"), ("rivers/index.html", b"b")], folder)
    (folder / "own.txt").write_text("mine", "utf-8")
    assert is_ours(folder)
    write([("index.html", b"c")], folder)
    assert (folder / "index.html").read_bytes() == b"c"
    assert not (folder / "rivers" / "index.html").exists()
    assert (folder / "own.txt").exists()
    assert not is_ours(tmp_path), "somebody else's files are there"


def test_nothing_outside_the_folder_is_ever_taken_out(tmp_path: Path) -> None:
    precious = tmp_path / "precious.txt"
    precious.write_text("x", "utf-8")
    folder = tmp_path / "site"
    write([("index.html", b"a")], folder)
    (folder / WRITTEN).write_text("../precious.txt\n/etc/hosts\nindex.html\n", "utf-8")
    write([("index.html", b"b")], folder)
    assert precious.exists()
    assert Path("/etc/hosts").exists()


@pytest.mark.usefixtures("site")
async def test_that_the_lists_leave_is_on_record(stage: Stage) -> None:
    taken = await stage.look(
        "SELECT subject, COUNT(*) AS times FROM audit WHERE what = 'register taken out'"
        " GROUP BY subject ORDER BY subject"
    )
    assert taken == [
        {"subject": "letter:defenders-2016", "times": 2},
        {"subject": "letter:defenders-2018", "times": 2},
        {"subject": "letter:rivers", "times": 3},
    ]


@pytest.mark.usefixtures("site")
async def test_every_link_of_the_live_pages_leads_somewhere(reader: Reader) -> None:
    waiting, seen = [f"{reader.url}/"], set[str]()
    while waiting:
        url = waiting.pop()
        if url in seen:
            continue
        seen.add(url)
        page = await reader.browser.get(url)
        assert page.status_code == 200, url
        if page.headers["content-type"].startswith("text/html"):
            waiting += links(page.text, url)
    assert len(seen) > 30


def test_the_command_says_what_it_writes() -> None:
    from bot.__main__ import app

    told = CliRunner().invoke(app, ["export", "site", "--help"])
    assert told.exit_code == 0
    assert "--url" in told.output
