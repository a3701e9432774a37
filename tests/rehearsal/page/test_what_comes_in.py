"""Files, e-mails and links, and what a hostile text could try with them."""

import html
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from bot.rehearsal import Rehearsal
from tests.browser import browser_page
from tests.rehearsal.page.visitor import (
    Bot,
    button,
    chat_of,
    post,
)

pytestmark = pytest.mark.asyncio(loop_scope="module")

HOSTILE = "<img src=x onerror=\"document.title='broken'\"><script>document.title='broken'</script>"


async def test_a_document_downloads_with_the_same_bytes(
    bot: Bot, page: Page, tmp_path: Path
) -> None:
    content = "organisation;country\nشبكة;YE\n".encode() + bytes(range(256))
    await bot.hand_over("signatures été.csv", content)
    card = chat_of(page).locator(".document")
    await expect(card).to_contain_text("signatures été.csv")
    async with page.expect_download() as download:
        await card.click()
    saved = tmp_path / "saved.csv"
    await (await download.value).save_as(saved)
    assert saved.read_bytes() == content
    assert (await download.value).suggested_filename == "signatures été.csv"


async def test_an_attached_file_reaches_the_bot(bot: Bot, page: Page) -> None:
    attached = {"name": "letter.md", "mimeType": "text/markdown", "buffer": b"# Dear Minister"}
    await chat_of(page).locator('input[type="file"]').set_input_files(attached)
    document = (await bot.hear())["message"]["document"]
    assert document["file_name"] == "letter.md"
    assert await bot.fetch(document["file_id"]) == b"# Dear Minister"
    await expect(chat_of(page).locator(".own .document")).to_contain_text("letter.md")


async def test_a_mail_shows_its_code_ready_to_copy(rehearsal: Rehearsal, page: Page) -> None:
    await page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    await post(rehearsal, "Your code", "The code is 402913. It holds for a while.")
    mail = page.get_by_role("complementary", name="Mailbox").get_by_role("article")
    await expect(mail).to_contain_text("office@example.org")
    await expect(page.locator("#open-mail .badge")).to_have_text("1")
    await mail.get_by_role("button", name="Copy the code 402913").click()
    assert await page.evaluate("navigator.clipboard.readText()") == "402913"
    await expect(page.locator("#open-mail .badge")).to_have_count(0)


async def test_a_mail_laid_out_as_a_page_can_run_nothing(
    browser: Browser, rehearsal: Rehearsal
) -> None:
    script = "<p>Receipt</p><script>parent.document.title = 'broken'</script>"
    await post(rehearsal, "Receipt", "Receipt", script + '<img src="https://example.org/seen.png">')
    tolerated = ["Blocked script execution", "Content Security Policy"]
    async with browser_page(rehearsal.url, 1440, browser=browser, tolerated=tolerated) as page:
        await page.get_by_role("button", name="Receipt").click()
        await page.get_by_role("button", name="Show as a page").click()
        await expect(page.frame_locator("iframe").locator("p")).to_have_text("Receipt")
        await expect(page.locator("iframe")).to_have_attribute("sandbox", "")
        assert "broken" not in await page.title()


async def test_hostile_text_stays_text(rehearsal: Rehearsal, bot: Bot, page: Page) -> None:
    rehearsal.add_person(HOSTILE, "en", role=HOSTILE, id=1003)
    rehearsal.say(1003, HOSTILE)
    await bot.say(html.escape(HOSTILE), [button(HOSTILE[:60])])
    await post(rehearsal, HOSTILE, HOSTILE)
    stranger = chat_of(page, HOSTILE)
    await expect(stranger.get_by_role("heading")).to_have_text(HOSTILE)
    await expect(stranger.get_by_role("article")).to_contain_text(HOSTILE)
    await expect(chat_of(page).get_by_role("article").last).to_contain_text(HOSTILE)
    await expect(page.locator(".mail-open strong")).to_have_text(HOSTILE)
    assert await page.locator("main img, main script, .mailbox script").count() == 0
    assert "broken" not in await page.title()


async def test_a_deep_link_acts_as_the_start_of_whoever_follows_it(bot: Bot, page: Page) -> None:
    username = (await bot.call("getMe"))["username"]
    await bot.say(f'<a href="https://t.me/{username}?start=rivers">Open the letter</a>')
    await chat_of(page).get_by_role("link", name="Open the letter").click()
    assert (await bot.hear())["message"]["text"] == "/start rivers"


async def test_a_link_that_leads_outside_asks_first(bot: Bot, page: Page) -> None:
    await bot.say("See https://example.org/letter.")
    await chat_of(page).get_by_role("link").click()
    dialog = page.get_by_role("dialog", name="This link leads outside")
    await expect(dialog).to_contain_text("https://example.org/letter")
    await page.keyboard.press("Escape")
    await expect(dialog).to_have_count(0)
