"""A real Chromium without a window, for tests of what a person sees in a browser."""

import shutil
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

import pytest
from playwright.async_api import Browser, BrowserContext, Page, Route, async_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
_OWN_SCHEMES = ("about", "blob", "data")


def chromium_path() -> str:
    """The browser on PATH; skips the test where there is none."""
    for name in _NAMES:
        if path := shutil.which(name):
            return path
    pytest.skip(f"no browser on PATH (looked for {', '.join(_NAMES)})")


@asynccontextmanager
async def launched_browser() -> AsyncIterator[Browser]:
    """One browser with a fresh profile, for several pages of one event loop."""
    path = chromium_path()
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=list(_FLAGS))
        try:
            yield browser
        finally:
            await browser.close()


@asynccontextmanager
async def browser_page(
    url: str,
    width: int = 1280,
    height: int = 800,
    *,
    browser: Browser | None = None,
    tolerated: Sequence[str] = (),
) -> AsyncIterator[Page]:
    """Opens the address in a new window of the given size in CSS pixels.

    At the end the page must have had no error in its console and asked nothing of any other
    origin: AssertionError otherwise, except for messages that contain a word of `tolerated`.
    Without a `browser` it starts one of its own.
    """
    if browser is None:
        async with (
            launched_browser() as own,
            browser_page(url, width, height, browser=own, tolerated=tolerated) as page,
        ):
            yield page
        return
    context = await browser.new_context(viewport={"width": width, "height": height})
    try:
        complaints = await _complaints(context, url)
        page = await context.new_page()
        page.on("pageerror", lambda error: complaints.append(f"error: {error}"))
        await page.goto(url)
        yield page
        assert [said for said in complaints if not _mentions(said, tolerated)] == []
    finally:
        await context.close()


async def _complaints(context: BrowserContext, url: str) -> list[str]:
    """Fills with errors of the console and with requests beyond the page's own origin."""
    complaints: list[str] = []
    origin = _origin(url)

    async def refuse(route: Route) -> None:
        complaints.append(f"request: {route.request.url}")
        await route.abort()

    context.on(
        "console",
        lambda said: complaints.append(f"console: {said.text}") if said.type == "error" else None,
    )
    await context.route(lambda asked: _is_foreign(asked, origin), refuse)
    return complaints


def _is_foreign(url: str, origin: str) -> bool:
    return urlsplit(url).scheme not in _OWN_SCHEMES and _origin(url) != origin


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def _mentions(said: str, words: Sequence[str]) -> bool:
    return any(word in said for word in words)
