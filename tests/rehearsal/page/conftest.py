from collections.abc import AsyncIterator

import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from bot.rehearsal import Rehearsal
from tests.browser import browser_page, launched_browser
from tests.rehearsal.page.visitor import REPRESENTATIVE, Bot, chat_of, opened


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with launched_browser() as launched:
        yield launched


@pytest_asyncio.fixture(loop_scope="module")
async def rehearsal() -> AsyncIterator[Rehearsal]:
    async with opened() as started:
        yield started


@pytest_asyncio.fixture(loop_scope="module")
async def bot(rehearsal: Rehearsal) -> AsyncIterator[Bot]:
    """The bot, with a representative who has written to it already."""
    played = Bot(rehearsal)
    rehearsal.say(REPRESENTATIVE, "/start")
    await played.hear()
    yield played
    await played.close()


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser: Browser, rehearsal: Rehearsal) -> AsyncIterator[Page]:
    async with browser_page(rehearsal.url, browser=browser) as shown:
        await expect(chat_of(shown)).to_be_visible()
        yield shown
