"""The pages in a real browser, without scripts: on a phone and a desk, in both directions, for
eyes, ears and fingers of every kind (WCAG 2.2 AA as far as a program can tell).
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page

from tests.browser import browser_page, launched_browser
from tests.cast import Stage
from tests.web.reader import SLUG, Reader, a_letter, free_port, keeps_back, signed
from tests.web.test_feeds import with_news

PAGES = (
    *("", "index.ar.html", f"{SLUG}/", f"{SLUG}/fr/", "rivers/", "rivers/fa/", "rivers/zh/"),
    *("defenders-2016/", "nothing/", f"{SLUG}/count/", f"{SLUG}/?q=coast&country=KE"),
)
PHONE, SMALLEST, DESK = 360, 320, 1280
RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}
MISSING = "404"
"""The browser's own remark on a page that is not there."""
IN_THE_DARK = ("", f"{SLUG}/", "nothing/")
TARGETS = "header a, nav a, button, input, select, .act, dd a, main h2 a, .count-only a"
SEEN = "els => els.map(e => e.getBoundingClientRect()).map(r => [r.width, r.height])"


async def a_full_page(stage: Stage) -> None:
    """Odd names, a name kept back, news, and a letter in five languages."""
    for name, country in (("Coast Network", "Kenya"), ("مركز القاهرة (CIHRS)", "Egypt")):
        await signed(stage, name, country)
        await signed(stage, name, country, slug="rivers")
    await keeps_back(await signed(stage, "Hidden Harbour", "Uganda", slug="rivers"))
    await with_news(stage)


async def violations(page: Page) -> list[str]:
    found = await Axe().run(page, options=RULES)
    response: dict[str, Any] = found.response
    return [f"{one['id']}: {one['nodes'][0]['html'][:200]}" for one in response["violations"]]


@asynccontextmanager
async def opened(
    site: Reader, browser: Browser, path: str, width: int = DESK
) -> AsyncIterator[Page]:
    url = f"{site.url}/{path}"
    async with browser_page(url, width, browser=browser, tolerated=(MISSING,)) as page:
        yield page


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with launched_browser() as browser:
        yield browser


@pytest.fixture
async def site(stage: Stage, reader: Reader) -> Reader:
    await stage.publish(a_letter("rivers", "ar", "en", "fa", "ru", "zh", "es", follows=SLUG))
    await a_full_page(stage)
    return reader


async def test_nothing_keeps_anybody_out(site: Reader, browser: Browser) -> None:
    found = {}
    for path in PAGES:
        async with opened(site, browser, path, PHONE) as page:
            found[path] = await violations(page)
            if path in IN_THE_DARK:
                await page.emulate_media(color_scheme="dark")
                found[f"{path} in the dark"] = await violations(page)
    assert {where: told for where, told in found.items() if told} == {}


async def test_a_page_that_kept_somebody_out_would_be_found(site: Reader, browser: Browser) -> None:
    async with opened(site, browser, f"{SLUG}/", PHONE) as page:
        await page.evaluate("document.querySelector('label').remove()")
        await page.evaluate("document.querySelector('.quiet').style.color = '#bbb'")
        [contrast, label] = sorted(await violations(page))
    assert contrast.startswith("color-contrast")
    assert label.startswith("label")


async def test_nothing_is_wider_than_the_smallest_screen_and_no_target_too_small(
    site: Reader, browser: Browser
) -> None:
    """Reflow at 320 pixels (1.4.10), targets of 24 pixels that are not in a sentence (2.5.8)."""
    for path in PAGES:
        async with opened(site, browser, path, DESK) as page:
            for width in (DESK, SMALLEST):
                await page.set_viewport_size({"width": width, "height": 800})
                assert await page.evaluate("document.documentElement.scrollWidth") <= width, path
                sizes = await page.eval_on_selector_all(TARGETS, SEEN)
                assert [size for size in sizes if size[1] and min(size) < 24] == [], path


async def test_without_scripts_a_search_is_asked_and_answered(
    site: Reader, browser: Browser
) -> None:
    context = await browser.new_context(java_script_enabled=False)
    page = await context.new_page()
    await page.goto(f"{site.url}/{SLUG}/")
    await page.get_by_label("Name of an organisation").fill("cihrs")
    await page.get_by_label("Country").select_option("Egypt")
    await page.get_by_role("button", name="Search").click()
    assert page.url == f"{site.url}/{SLUG}/?q=cihrs&country=EG#signatories"
    assert await page.locator(".names li").count() == 1
    await page.get_by_role("link", name="Show all signatories").click()
    assert await page.locator(".names li").count() == 2
    await page.get_by_role("link", name="français").click()
    assert page.url == f"{site.url}/{SLUG}/fr/"
    await context.close()


async def test_a_keyboard_comes_to_the_letter_at_once_and_is_seen_everywhere(
    site: Reader, browser: Browser
) -> None:
    async with opened(site, browser, f"{SLUG}/") as page:
        await page.keyboard.press("Tab")
        focused = page.locator(":focus")
        assert await focused.inner_text() == "Skip to the letter"
        assert await focused.is_visible()
        await page.keyboard.press("Enter")
        assert page.url.endswith("#letter")
        outlines = set()
        for _ in range(8):
            await page.keyboard.press("Tab")
            style = "e => getComputedStyle(e).outlineStyle + getComputedStyle(e).outlineWidth"
            outlines.add(await page.locator(":focus").evaluate(style))
        assert outlines == {"solid3px"}


async def test_a_name_from_the_right_turns_nothing_but_itself(
    site: Reader, browser: Browser
) -> None:
    """'Name, Country' of an Arabic name in an English list: the country stands to its right."""
    async with opened(site, browser, f"{SLUG}/") as page:
        line = page.locator(".names li", has_text="CIHRS")
        name, country = await line.locator("bdi").evaluate_all(
            "els => els.map(e => e.getBoundingClientRect().left)"
        )
        assert name < country


async def test_on_paper_there_is_the_letter_and_its_address_and_no_form(
    site: Reader, browser: Browser, tmp_path: Path
) -> None:
    async with opened(site, browser, f"{SLUG}/") as page:
        await page.emulate_media(media="print")
        for hidden in ("form", "header.site"):
            assert not await page.locator(hidden).first.is_visible(), hidden
        assert await page.get_by_text(f"{site.url}/{SLUG}/", exact=True).is_visible()
        await page.pdf(path=tmp_path / "letter.pdf")


async def test_only_the_number_lets_itself_be_framed(site: Reader, browser: Browser) -> None:
    async with somebody_elses_page(site) as url:
        context = await browser.new_context()
        page = await context.new_page()
        await page.goto(url)
        await page.wait_for_load_state("networkidle")
        told = [frame for frame in page.frames if frame is not page.main_frame]
        texts = [await frame.locator("body").inner_text() for frame in told]
        assert ["signed" in text for text in texts] == [False, True]
        assert await page.locator("img").evaluate("img => img.naturalWidth") > 0
        await context.close()


@asynccontextmanager
async def somebody_elses_page(site: Reader) -> AsyncIterator[str]:
    """A page of another origin with frames of ours, and our badge."""
    letter = f"{site.url}/{SLUG}"
    frames = f'<iframe src="{letter}/"></iframe><iframe src="{letter}/count/"></iframe>'
    port = free_port()

    async def show(_request: web.Request) -> web.Response:
        badge = f'<img src="{letter}/count.svg">'
        return web.Response(text=frames + badge, content_type="text/html")

    app = web.Application()
    app.router.add_get("/", show)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    try:
        yield f"http://127.0.0.1:{port}/"
    finally:
        await runner.cleanup()
