"""The desk around the chats: people, groups, faults, and what happens when things stop."""

from urllib.parse import urlsplit

import pytest
from playwright.async_api import Browser, Page, expect

from bot.rehearsal import Rehearsal
from tests.browser import browser_page
from tests.rehearsal.page.visitor import ORGANISER, REPRESENTATIVE, Bot, chat_of, opened

BROKEN_LINE = [
    "ERR_CONNECTION_REFUSED",
    "ERR_CONNECTION_RESET",
    "ERR_INCOMPLETE_CHUNKED_ENCODING",
    "ERR_EMPTY_RESPONSE",
]

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_blocking_the_bot_and_coming_back(rehearsal: Rehearsal, bot: Bot, page: Page) -> None:
    await chat_of(page).get_by_role("button", name="Options").click()
    await chat_of(page).get_by_role("button", name="Block the bot", exact=True).click()
    assert (await bot.hear())["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    await expect(chat_of(page).get_by_role("textbox")).to_have_count(0)
    await chat_of(page).get_by_role("button", name="Unblock the bot").last.click()
    await expect(chat_of(page).get_by_role("textbox", name="Message")).to_be_visible()
    assert not rehearsal.state()["people"][0]["blocked"]


async def test_changing_the_language_of_the_app(rehearsal: Rehearsal, page: Page) -> None:
    await chat_of(page).get_by_role("button", name="Options").click()
    await chat_of(page).get_by_label("Language of the app").select_option("ar")
    await expect(chat_of(page).locator(".about")).to_contain_text("العربية")
    assert rehearsal.state()["people"][0]["language_code"] == "ar"


async def test_a_person_joins_and_a_group_opens(rehearsal: Rehearsal, page: Page) -> None:
    await page.get_by_role("button", name="Add a person").click()
    await page.get_by_label("Name").fill("Newcomer")
    await page.get_by_role("button", name="Add", exact=True).click()
    await expect(chat_of(page, "Newcomer")).to_be_visible()
    await page.get_by_role("button", name="Open a group").click()
    await page.get_by_label("Title").fill("Coalition")
    await page.get_by_role("button", name="Open", exact=True).click()
    group = page.get_by_role("region", name="Group Coalition")
    await group.get_by_label("Speak as").select_option("Organiser")
    await group.get_by_role("textbox", name="Message").fill("/status")
    await group.get_by_role("textbox", name="Message").press("Enter")
    await expect(group.get_by_role("article")).to_contain_text("/status")
    assert rehearsal.messages(rehearsal.state()["groups"][0]["id"])[0]["from"] == ORGANISER


async def test_a_fault_arranged_on_the_page_meets_the_bot(
    rehearsal: Rehearsal, bot: Bot, page: Page
) -> None:
    await page.get_by_role("button", name="Faults").click()
    await page.get_by_label("meets").select_option("Too many requests: wait")
    await page.get_by_label("Seconds to wait").fill("7")
    await page.get_by_role("button", name="Arrange it").click()
    await expect(page.get_by_text("Arranged.")).to_be_visible()
    with pytest.raises(AssertionError, match=r"retry_after.*7"):
        await bot.say("too early")
    await expect(page.locator(".wire .failed").first).to_contain_text("429")


async def test_the_page_goes_on_after_the_rehearsal_was_started_anew(browser: Browser) -> None:
    async with (
        opened() as first,
        browser_page(first.url, browser=browser, tolerated=BROKEN_LINE) as page,
    ):
        await expect(chat_of(page)).to_be_visible()
        await first.stop()
        await expect(page.locator("#line")).to_contain_text("has stopped")
        async with opened(urlsplit(first.url).port or 0) as second:
            second.say(REPRESENTATIVE, "once more")
            await expect(chat_of(page).get_by_role("article")).to_contain_text("once more")
            await expect(page.locator("#line")).to_contain_text("nothing leaves")


async def test_the_page_says_when_the_bot_does_not_listen(
    rehearsal: Rehearsal, bot: Bot, page: Page
) -> None:
    await bot.confirm()
    await page.clock.install()
    await chat_of(page).get_by_role("textbox", name="Message").fill("Anybody there?")
    await page.keyboard.press("Enter")
    await expect(chat_of(page).get_by_text("Anybody there?")).to_be_visible()
    await page.clock.run_for(4000)
    await expect(page.locator("#line")).to_contain_text("one update waits")
    assert (await bot.hear())["message"]["text"] == "Anybody there?"
    await bot.confirm()
    await page.clock.run_for(4000)
    await expect(page.locator("#line")).to_contain_text("nothing leaves")


async def test_on_a_phone_the_chats_and_the_mailbox_are_tabs(
    browser: Browser, rehearsal: Rehearsal, bot: Bot
) -> None:
    async with browser_page(rehearsal.url, 390, 844, browser=browser) as page:
        tabs = page.get_by_role("navigation", name="Chats")
        await tabs.get_by_role("button", name="Organiser").click()
        await expect(chat_of(page, "Organiser")).to_be_visible()
        await expect(chat_of(page)).to_be_hidden()
        await bot.say("meanwhile")
        await expect(tabs.get_by_role("button", name="Representative")).to_contain_text("1 new")
        await tabs.get_by_role("button", name="Mail").click()
        await expect(page.get_by_role("complementary", name="Mailbox")).to_be_visible()
        assert await page.evaluate("document.documentElement.scrollWidth") == 390
