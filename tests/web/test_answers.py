"""What the web side tells a browser to do with its pages, and what it never tells anybody."""

import logging
import re

import httpx
import pytest

from tests.cast import Stage
from tests.web.reader import SLUG, Reader, a_letter, keeps_back, signed

PAGES = (
    *("", "index.fr.html", f"{SLUG}/", f"{SLUG}/fr/", f"{SLUG}/count/", f"{SLUG}/count.svg"),
    *(f"{SLUG}/count.json", f"{SLUG}/feed.json", f"{SLUG}/feed.atom", f"{SLUG}/qr.svg"),
    *("nothing/", "health", f"{SLUG}/?q=coast", f"{SLUG}/fr/count/"),
)
FOR_OTHERS = ("count", "feed")


async def test_every_answer_allows_a_browser_next_to_nothing(reader: Reader) -> None:
    for path in PAGES:
        headers = (await reader.get(path)).headers
        rules = headers["content-security-policy"]
        assert rules.startswith("default-src 'none'; style-src 'self'; img-src 'self';"), path
        assert "unsafe" not in rules
        assert "script-src" not in rules
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["cross-origin-opener-policy"] == "same-origin"
        assert "geolocation=()" in headers["permissions-policy"]
        assert "set-cookie" not in headers
        assert headers["server"] == "Undersigned", "not which versions are at work"


async def test_only_the_number_may_be_framed_and_only_feeds_and_numbers_read_elsewhere(
    reader: Reader,
) -> None:
    for path in PAGES:
        headers = (await reader.get(path)).headers
        may_be_framed = "frame-ancestors *" in headers["content-security-policy"]
        assert may_be_framed == path.endswith("count/"), path
        assert may_be_framed != (headers.get("x-frame-options") == "DENY"), path
        is_for_others = any(part in path for part in FOR_OTHERS)
        assert ("access-control-allow-origin" in headers) == is_for_others, path


async def test_no_page_has_a_script_a_style_of_its_own_or_anything_from_elsewhere(
    reader: Reader,
) -> None:
    for path in PAGES:
        page = (await reader.get(path)).text
        for unwanted in ("<script", "style=", "<style", "onload"):
            assert unwanted not in page, path
        loading = "".join(re.findall("<(?:img|link)[^>]+>", page))
        fetched = re.findall(r'(?:src|href)="([^"]+)"', loading)
        other = [one for one in fetched if "://" in one and not one.startswith(reader.url)]
        assert other == [], path


async def test_who_has_a_page_already_is_not_sent_it_again(stage: Stage, reader: Reader) -> None:
    actor = await signed(stage, "Coast Network", "Kenya")
    for path in PAGES:
        page = await reader.get(path)
        if "etag" not in page.headers:
            continue
        again = await reader.get(path, If_None_Match=page.headers["etag"])
        assert (again.status_code, again.content) == (304, b""), path
        assert again.headers["etag"] == page.headers["etag"]
        assert again.headers["content-security-policy"] == page.headers["content-security-policy"]
    seen = (await reader.get(f"{SLUG}/")).headers["etag"]
    elsewhere = (await reader.get("defenders-2016/")).headers["etag"]
    await keeps_back(actor)
    assert (await reader.get(f"{SLUG}/", If_None_Match=seen)).status_code == 200
    assert (await reader.get("defenders-2016/", If_None_Match=elsewhere)).status_code == 304


async def test_pages_are_kept_for_half_a_minute_and_the_sheet_for_good(reader: Reader) -> None:
    page = await reader.get(f"{SLUG}/")
    assert page.headers["cache-control"] == "public, max-age=30"
    [sheet] = re.findall(r'rel="stylesheet" href="\.\./([^"]+)"', page.text)
    styled = await reader.get(sheet)
    assert styled.headers["content-type"] == "text/css; charset=utf-8"
    assert "immutable" in styled.headers["cache-control"]
    assert (await reader.get("nothing/")).headers["cache-control"] == "no-store"


async def test_nothing_but_get_and_head_is_heard(reader: Reader) -> None:
    for path in ("", f"{SLUG}/", f"{SLUG}/count.json"):
        page = await reader.browser.get(f"{reader.url}/{path}")
        head = await reader.browser.head(f"{reader.url}/{path}")
        assert (head.status_code, head.content) == (200, b"")
        assert head.headers["etag"] == page.headers["etag"]
        for verb in ("POST", "PUT", "DELETE", "PATCH", "OPTIONS"):
            refused = await reader.browser.request(verb, f"{reader.url}/{path}")
            assert refused.status_code == 405, verb
            assert "content-security-policy" in refused.headers


async def test_long_pages_travel_small(reader: Reader) -> None:
    page = await reader.get(f"{SLUG}/", Accept_Encoding="gzip")
    assert page.headers["content-encoding"] == "gzip"
    assert "Accept-Encoding" in page.headers["vary"], "for whoever keeps it on the way"
    plain = await reader.get(f"{SLUG}/", Accept_Encoding="identity")
    assert "content-encoding" not in plain.headers
    assert plain.text == page.text


async def test_nobodys_visit_is_written_down(
    stage: Stage, reader: Reader, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    before = await stage.look("SELECT COUNT(*) AS entries FROM audit")
    for path in PAGES:
        await reader.get(path, User_Agent="A certain browser", X_Forwarded_For="192.0.2.7")
    assert await stage.look("SELECT COUNT(*) AS entries FROM audit") == before
    ours = [record for record in caplog.records if record.name.startswith(("bot", "aiohttp"))]
    told = "\n".join(record.getMessage() for record in ours)
    assert "192.0.2.7" not in told
    assert "A certain browser" not in told
    assert SLUG not in told


async def test_what_goes_wrong_is_told_to_nobody(
    stage: Stage, reader: Reader, caplog: pytest.LogCaptureFixture
) -> None:
    """A zone that no longer exists, as after an update of the machine's tables."""
    await stage.publish(a_letter("rivers", zone="Nowhere/At_All"))
    page = await reader.get("rivers/?q=secret")
    assert page.status_code == 500
    assert "Nowhere" not in page.text
    assert "secret" not in caplog.text
    assert "a page could not be made: ZoneInfoNotFoundError" in caplog.text


async def test_odd_requests_do_no_harm(reader: Reader) -> None:
    odd = (f"//{SLUG}/", f"/{SLUG}//", "/%00", "/..;/", f"/{SLUG}/%2e%2e/", "/?a[]=1&a[]=2")
    for path in odd:
        answer = await reader.browser.get(httpx.URL(f"{reader.url}{path}"))
        assert answer.status_code in (200, 308, 400, 404), path
    assert (await reader.get("health")).text == "ok\n"
