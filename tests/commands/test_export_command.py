"""`undersigned export`: the same files for whoever has the machine."""

import asyncio
import csv
import io
import json
import zipfile
from functools import partial
from pathlib import Path

import pytest
from pyrage import decrypt, x25519
from typer.testing import CliRunner, Result

from bot.__main__ import app
from bot.services.taking_out import Kind
from storage.database import Database, Transaction
from storage.keys import key_file
from tests.cast import _publish, first_letter, follow_up

SLUG = "defenders-2018"
BEGINS = {
    "xlsx": b"PK",
    "csv": b"\xef\xbb\xbf",
    "json": b"{",
    "html": b"<section",
    "docx": b"PK",
    "pdf": b"%PDF",
    "press-kit": b"PK",
    "chart-png": b"\x89PNG",
    "chart-svg": b"<svg",
    "countries-png": b"\x89PNG",
    "countries-svg": b"<svg",
    "proof": b"{",
    "proof-pdf": b"%PDF",
    "proof-whole": b"{",
    "proof-whole-pdf": b"%PDF",
}


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A database with the follow-up in it, and two imported under it."""
    path = tmp_path / "undersigned.db"
    monkeypatch.setenv("DATABASE", str(path))
    monkeypatch.setenv("LANG", "en")
    monkeypatch.chdir(tmp_path)
    asyncio.run(_write(path, partial(_publish, letter=follow_up())))
    (tmp_path / "list.txt").write_text("River Watch Network (RWN), Kenya\n=Coast, Peru\n")
    declared = ("--letter", SLUG, "--how", "email", "--on", "2018-04-03")
    imported = run("import", "list.txt", *declared, "--proof", "mailbox", "--shown", "--yes")
    assert imported.exit_code == 0, imported.output
    return path


async def _write(path: Path, work: object) -> object:
    database = await Database.open(path, key_file(path))
    try:
        return await database.write(work)  # type: ignore[arg-type]
    finally:
        await database.close()


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, arguments)


def test_a_table_goes_to_a_file_and_is_on_record(place: Path) -> None:
    result = run("export", "csv", SLUG, "--to", "out.csv")
    assert result.exit_code == 0, result.output
    text = (place.parent / "out.csv").read_bytes().decode("utf-8-sig")
    names = [row[1] for row in csv.reader(io.StringIO(text))][1:]
    assert sorted(names)[-1] == "River Watch Network (RWN)"
    assert not any(name.startswith("=") for name in names)
    assert asyncio.run(_write(place, taken_out)) == ["register taken out"]


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_goes_to_standard_output_and_is_on_record(place: Path, kind: Kind) -> None:
    result = run("export", kind, SLUG)
    assert result.exit_code == 0, result.output
    assert result.stdout_bytes.startswith(BEGINS[kind])
    [said] = asyncio.run(_write(place, taken_out))  # type: ignore[misc]
    assert said in ("register taken out", "proof of consent taken out")


def test_the_lines_are_set_as_one_likes(place: Path) -> None:
    form = ("--numbered", "--acronym", "first", "--country", "brackets", "--order", "country")
    page = run("export", "html", SLUG, *form).stdout
    assert "<bdi>RWN</bdi> – <bdi>River Watch Network</bdi>" in page
    assert "<ol>" in page
    assert page.index("Kenya</bdi></h3>") < page.index("Peru</bdi></h3>")
    plain = run("export", "html", SLUG, "--country", "left-out", "--acronym", "left-out").stdout
    assert "<li><bdi>River Watch Network</bdi></li>" in plain


def test_only_some_countries_are_taken(place: Path) -> None:
    data = json.loads(run("export", "json", SLUG, "--only", "ke", "--only", "UG").stdout)
    assert [one["country"] for one in data["signatories"]] == ["KE"]
    assert data["selection"] == "country KE UG"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (("csv", SLUG, "--only", "Atlantis"), "Atlantis"),
        (("csv", SLUG, "--acronym", "upside-down"), "as-typed, brackets"),
        (("csv", SLUG, "--age-recipient", "my key"), "age1"),
        (("exe", SLUG), "exe"),
    ],
)
def test_what_is_not_there_is_told_before_anything_is_made(
    place: Path, typed: tuple[str, ...], said: str
) -> None:
    result = run("export", *typed)
    assert result.exit_code == 2
    assert said in result.output
    assert asyncio.run(_write(place, taken_out)) == []


def test_a_file_is_locked_for_each_recipient(place: Path) -> None:
    keys = [x25519.Identity.generate() for _ in range(2)]
    told = [part for key in keys for part in ("--age-recipient", str(key.to_public()))]
    content = run("export", "proof-whole", SLUG, *told).stdout_bytes
    for key in keys:
        assert json.loads(decrypt(content, [key]))["count"]["all"] == 2


def test_the_press_kit_names_the_page_where_there_is_one(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def page() -> str:
        kit = zipfile.ZipFile(io.BytesIO(run("export", "press-kit", SLUG).stdout_bytes))
        return kit.read("press-kit.txt").decode("utf-8-sig")

    assert "https://" not in page()
    monkeypatch.setenv("PUBLIC_URL", "https://letters.example.org")
    assert f"https://letters.example.org/{SLUG}/" in page()


def test_the_late_list_of_a_letter_that_was_not_delivered_is_refused(place: Path) -> None:
    result = run("export", "csv", SLUG, "--late")
    assert result.exit_code == 1
    assert "has not been delivered" in result.output


def test_a_letter_that_is_not_there_is_told(place: Path) -> None:
    for kind in ("csv", "pdf", "proof", "press-kit", "chart-png", "frozen", "came-along"):
        result = run("export", kind, "nowhere")
        assert result.exit_code == 1
        assert "There is no letter “nowhere”" in result.output


def test_nothing_is_frozen_before_the_delivery(place: Path) -> None:
    result = run("export", "frozen", SLUG, "en", "--kind", "pdf")
    assert result.exit_code == 1


@pytest.mark.parametrize(
    ("kind", "begins"),
    [("csv", b"\xef\xbb\xbf"), ("xlsx", b"PK"), ("png", b"\x89PNG"), ("svg", b"<svg")],
)
def test_who_came_along_is_taken_out_as_well(place: Path, kind: str, begins: bytes) -> None:
    asyncio.run(_write(place, partial(_publish, letter=first_letter())))
    result = run("export", "came-along", SLUG, "--kind", kind, "--to", f"out.{kind}")
    assert result.exit_code == 0, result.output
    content = (place.parent / f"out.{kind}").read_bytes()
    assert content.startswith(begins)
    assert (b"River Watch" in content) == (kind == "csv")
    assert "came along taken out" in asyncio.run(_write(place, taken_out))  # type: ignore[operator]


def test_nobody_came_along_to_a_letter_that_follows_none(place: Path) -> None:
    asyncio.run(_write(place, partial(_publish, letter=first_letter())))
    result = run("export", "came-along", "defenders-2016")
    assert result.exit_code == 1
    assert "follows no other" in result.output


@pytest.mark.parametrize("kind", [*Kind, "site", "frozen", "came-along"])
def test_each_explains_itself_with_an_example(kind: str) -> None:
    said = " ".join(run("export", kind, "--help").output.split())
    assert f"Example: undersigned export {kind}" in said


def taken_out(tx: Transaction) -> list[str]:
    return [row["what"] for row in tx.all("SELECT what FROM audit WHERE what LIKE '%taken out'")]
