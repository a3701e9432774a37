"""A visitor rehearses the bot in a browser; the bot is played by hand over the Bot API."""

import html
from collections.abc import AsyncIterator
from email.message import EmailMessage
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import aiosmtplib
import httpx
import pytest
import pytest_asyncio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.async_api import Browser, Locator, Page, expect

from bot.rehearsal import Rehearsal
from tests.browser import browser_page, launched_browser

pytestmark = pytest.mark.asyncio(loop_scope="module")

REPRESENTATIVE, ORGANISER = 1001, 1002
HOSTILE = "<img src=x onerror=\"document.title='broken'\"><script>document.title='broken'</script>"


class Bot:
    """What the bot would ask of Telegram."""

    def __init__(self, rehearsal: Rehearsal) -> None:
        self._http = httpx.AsyncClient(base_url=rehearsal.url, timeout=20)
        self._token = rehearsal.token
        self._offset = 0

    async def call(self, method: str, **params: Any) -> Any:
        answer = (await self._http.post(f"/bot{self._token}/{method}", json=params)).json()
        assert answer["ok"], answer
        return answer["result"]

    async def say(self, text: str, *rows: list[dict[str, Any]], **params: Any) -> int:
        markup = {"reply_markup": {"inline_keyboard": rows}} if rows else {}
        sent = await self.call(
            "sendMessage", chat_id=REPRESENTATIVE, text=text, parse_mode="HTML", **markup, **params
        )
        return int(sent["message_id"])

    async def hand_over(self, name: str, content: bytes) -> None:
        answer = await self._http.post(
            f"/bot{self._token}/sendDocument",
            data={"chat_id": str(REPRESENTATIVE)},
            files={"document": (name, content, "text/csv")},
        )
        assert answer.json()["ok"], answer.text

    async def hear(self) -> dict[str, Any]:
        """The next update."""
        updates = await self.call("getUpdates", offset=self._offset, limit=1, timeout=10)
        self._offset = updates[0]["update_id"] + 1
        return dict(updates[0])

    async def fetch(self, file_id: str) -> bytes:
        path = (await self.call("getFile", file_id=file_id))["file_path"]
        return (await self._http.get(f"/file/bot{self._token}/{path}")).content

    async def close(self) -> None:
        await self._http.aclose()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with launched_browser() as launched:
        yield launched


@pytest_asyncio.fixture(loop_scope="module")
async def rehearsal() -> AsyncIterator[Rehearsal]:
    started = await opened()
    yield started
    await started.stop()


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
    async with browser_page(rehearsal.url, browser=browser) as opened_page:
        await expect(chat_of(opened_page, "Representative")).to_be_visible()
        yield opened_page


async def opened(port: int = 0) -> Rehearsal:
    rehearsal = await Rehearsal().start(port)
    rehearsal.add_person("Representative", "fr", role="signs", id=REPRESENTATIVE)
    rehearsal.add_person("Organiser", "en", role="organises", id=ORGANISER)
    return rehearsal


def chat_of(page: Page, name: str = "Representative") -> Locator:
    return page.get_by_role("region", name=f"Chat of {name}")


def bubble(page: Page, message_id: int) -> Locator:
    return chat_of(page).locator(f'article[data-id="{message_id}"]')


def button(text: str, data: str = "chosen", **more: Any) -> dict[str, Any]:
    return {"text": text, "callback_data": data, **more}


async def post(rehearsal: Rehearsal, subject: str, text: str, page_html: str = "") -> None:
    letter = EmailMessage()
    letter["From"], letter["To"] = "letters@example.org", "office@example.org"
    letter["Subject"] = subject
    letter.set_content(text)
    if page_html:
        letter.add_alternative(page_html, subtype="html")
    smtp = urlsplit(rehearsal.smtp_url)
    await aiosmtplib.send(letter, hostname=smtp.hostname, port=smtp.port, start_tls=False)


async def test_an_empty_chat_offers_to_start_the_bot(rehearsal: Rehearsal, page: Page) -> None:
    await chat_of(page, "Organiser").get_by_role("button", name="START").click()
    await expect(chat_of(page, "Organiser").get_by_role("article")).to_contain_text("/start")
    await expect(chat_of(page, "Organiser").get_by_role("button", name="START")).to_be_hidden()
    assert rehearsal.messages(ORGANISER)[0]["text"] == "/start"


async def test_a_formatted_message_appears_with_its_buttons(bot: Bot, page: Page) -> None:
    rows = [[button("Sign", style="primary")], [button("Read"), button("Later")]]
    message = bubble(page, await bot.say("<b>Dear</b> <i>all</i>\n<code>x &lt; y</code>", *rows))
    await expect(message.locator("strong")).to_have_text("Dear")
    await expect(message.locator("em")).to_have_text("all")
    await expect(message.locator("code")).to_have_text("x < y")
    await expect(message.locator(".button-row")).to_have_count(2)
    await expect(message.get_by_role("button", name="Sign")).to_have_class("inline primary")


async def test_enter_sends_and_shift_enter_begins_a_line(bot: Bot, page: Page) -> None:
    entry = chat_of(page).get_by_role("textbox", name="Message")
    await entry.fill("Network of Rivers")
    await entry.press("Shift+Enter")
    await entry.type("and Lakes")
    await entry.press("Enter")
    assert (await bot.hear())["message"]["text"] == "Network of Rivers\nand Lakes"
    await expect(entry).to_have_value("")
    await expect(chat_of(page).locator(".own").last.locator("p")).to_have_count(2)


async def test_a_tap_reaches_the_bot_and_its_answer_is_shown(bot: Bot, page: Page) -> None:
    message = bubble(page, await bot.say("Agreed?", [button("I agree", "consent:yes")]))
    await message.get_by_role("button").click()
    query = (await bot.hear())["callback_query"]
    assert query["data"] == "consent:yes"
    await expect(message.get_by_role("button")).to_have_attribute("aria-busy", "true")
    await bot.call("answerCallbackQuery", callback_query_id=query["id"], text="Noted")
    await expect(chat_of(page).locator(".toast")).to_have_text("Noted")
    await expect(message.get_by_role("button")).not_to_have_attribute("aria-busy", "true")


async def test_an_alert_waits_for_ok(bot: Bot, page: Page) -> None:
    message = bubble(page, await bot.say("Sure?", [button("Yes")]))
    await message.get_by_role("button").click()
    query = (await bot.hear())["callback_query"]
    await bot.call("answerCallbackQuery", callback_query_id=query["id"], text="!", show_alert=True)
    await expect(page.get_by_role("alertdialog")).to_contain_text("!")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("alertdialog")).to_have_count(0)


async def test_an_edit_replaces_the_message_where_it_stands(bot: Bot, page: Page) -> None:
    number = await bot.say("Step 1", [button("Next")])
    await bot.say("below")
    await bubble(page, number).get_by_role("button").focus()
    edit = {"reply_markup": {"inline_keyboard": [[button("Finish")]]}}
    await bot.call(
        "editMessageText", chat_id=REPRESENTATIVE, message_id=number, text="Step 2", **edit
    )
    await expect(bubble(page, number)).to_contain_text("Step 2")
    await expect(bubble(page, number)).to_contain_text("edited")
    await expect(bubble(page, number).get_by_role("button", name="Finish")).to_be_focused()
    await expect(chat_of(page).get_by_role("article").last).to_contain_text("below")
    await expect(chat_of(page).get_by_text("Step 1")).to_have_count(0)


async def test_a_deleted_message_goes_away(bot: Bot, page: Page) -> None:
    number = await bot.say("gone soon")
    await expect(bubble(page, number)).to_be_visible()
    await bot.call("deleteMessage", chat_id=REPRESENTATIVE, message_id=number)
    await expect(bubble(page, number)).to_have_count(0)


async def test_a_document_downloads_with_the_same_bytes(bot: Bot, page: Page) -> None:
    content = "organisation;country\nشبكة;YE\n".encode() + bytes(range(256))
    await bot.hand_over("signatures été.csv", content)
    card = chat_of(page).locator(".document")
    await expect(card).to_contain_text("signatures été.csv")
    async with page.expect_download() as download:
        await card.click()
    assert Path(await (await download.value).path()).read_bytes() == content
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


async def test_a_slash_offers_the_commands_of_the_person(bot: Bot, page: Page) -> None:
    commands = [("status", "Where it stands"), ("stop", "End this"), ("help", "Help")]
    menu = [{"command": name, "description": words} for name, words in commands]
    await bot.call("setMyCommands", commands=menu)
    entry = chat_of(page).get_by_role("textbox", name="Message")
    await expect(entry).to_be_editable()
    await chat_of(page).get_by_role("button", name="Commands").click()
    await expect(chat_of(page).get_by_role("option")).to_have_count(3)
    await entry.press_sequentially("/st")
    await expect(chat_of(page).get_by_role("option")).to_have_count(2)
    await entry.press("ArrowDown")
    await entry.press("Enter")
    assert (await bot.hear())["message"]["text"] == "/stop"


async def test_a_reply_keyboard_says_what_its_buttons_say(bot: Bot, page: Page) -> None:
    keyboard = {"keyboard": [[{"text": "Yes"}, {"text": "No"}]]}
    await bot.call("sendMessage", chat_id=REPRESENTATIVE, text="?", reply_markup=keyboard)
    await chat_of(page).get_by_role("button", name="No", exact=True).click()
    assert (await bot.hear())["message"]["text"] == "No"
    remove = {"remove_keyboard": True}
    await bot.call("sendMessage", chat_id=REPRESENTATIVE, text="ok", reply_markup=remove)
    await expect(chat_of(page).get_by_role("button", name="No", exact=True)).to_be_hidden()


async def test_who_reads_older_messages_is_not_torn_away(bot: Bot, page: Page) -> None:
    for number in range(30):
        await bot.say(f"message {number}")
    log = chat_of(page).get_by_role("log")
    await expect(log.get_by_text("message 29")).to_be_in_viewport()
    await log.evaluate("log => { log.scrollTop = 0; log.dispatchEvent(new Event('scroll')); }")
    await bot.say("the newest")
    pill = chat_of(page).get_by_role("button", name="1 new message")
    await expect(log.get_by_text("the newest")).not_to_be_in_viewport()
    await pill.click()
    await expect(log.get_by_text("the newest")).to_be_in_viewport()
    await expect(pill).to_be_hidden()


async def test_each_paragraph_finds_its_own_direction(bot: Bot, page: Page) -> None:
    message = bubble(page, await bot.say("<b>رسالة\nA letter</b>"))
    directions = await message.locator("p").evaluate_all(
        "all => all.map(p => getComputedStyle(p).direction)"
    )
    assert directions == ["rtl", "ltr"]


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
    first = await opened()
    port = urlsplit(first.url).port
    tolerated = ["ERR_CONNECTION_REFUSED", "ERR_INCOMPLETE_CHUNKED_ENCODING", "ERR_EMPTY_RESPONSE"]
    async with browser_page(first.url, browser=browser, tolerated=tolerated) as page:
        await expect(chat_of(page)).to_be_visible()
        await first.stop()
        await expect(page.locator("#line")).to_contain_text("has stopped")
        second = await opened(port or 0)
        second.say(REPRESENTATIVE, "once more")
        await expect(chat_of(page).get_by_role("article")).to_contain_text("once more")
        await expect(page.locator("#line")).to_contain_text("rehearsal: nothing leaves")
        await second.stop()


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


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def formatter(browser: Browser) -> AsyncIterator[Page]:
    """The page as a place to format texts in."""
    started = await opened()
    async with browser_page(started.url, browser=browser) as opened_page:
        yield opened_page
    await started.stop()


async def rendered(formatter: Page, text: str, reading: str) -> Any:
    script = """async ([text, reading]) => {
        const { renderHtml } = await import("/page/richtext.js");
        const rich = renderHtml(text, { command() {}, link() {} });
        if (reading === "markup") return rich.innerHTML;
        const words = [...rich.querySelectorAll("p")].map(line => line.textContent);
        return { words: words.join("\\n"), tags: [...rich.querySelectorAll("*")].map(n => n.tagName) };
    }"""
    return await formatter.evaluate(script, [text, reading])


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        ("a\n\nb", '<p dir="auto">a</p><p class="gap"></p><p dir="auto">b</p>'),
        (
            "<b>a\nb</b>c",
            '<p dir="auto"><strong>a</strong></p><p dir="auto"><strong>b</strong>c</p>',
        ),
        ("<b>a<i>b</i></b>", '<p dir="auto"><strong>a<em>b</em></strong></p>'),
        (
            "x\n<pre>1\n2</pre>\ny",
            '<p dir="auto">x</p><pre dir="auto">1\n2</pre><p dir="auto">y</p>',
        ),
        (
            "<blockquote>a</blockquote>b",
            '<blockquote><p dir="auto">a</p></blockquote><p dir="auto">b</p>',
        ),
        ('<a href="javascript:alert(1)">x</a>', '<p dir="auto"><span>x</span></p>'),
        ("<marquee>x</marquee>", '<p dir="auto">&lt;marquee&gt;x</p>'),
        ("&#1571;&#x41;&amp;lt;", '<p dir="auto">أA&amp;lt;</p>'),
    ],
)
async def test_formatted_text_becomes_the_nodes_it_should(
    formatter: Page, sent: str, shown: str
) -> None:
    assert await rendered(formatter, sent, "markup") == shown


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from("\n<>&/\"'")))
async def test_any_escaped_text_comes_out_as_it_went_in(formatter: Page, text: str) -> None:
    shown = await rendered(formatter, html.escape(text), "words")
    assert shown["words"].strip("\n") == text.strip("\n")
    assert set(shown["tags"]) <= {"P", "A", "BUTTON"}
