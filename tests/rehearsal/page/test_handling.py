"""What a visitor does with messages and files: attach, drop, look at, answer, pass on."""

import base64
import re
import struct
import zlib

import pytest
from playwright.async_api import Locator, Page, expect

from bot.rehearsal import Rehearsal
from tests.rehearsal.page.visitor import (
    ORGANISER,
    REPRESENTATIVE,
    Bot,
    bubble,
    button,
    chat_of,
)

pytestmark = pytest.mark.asyncio(loop_scope="module")


def png(width: int, height: int) -> bytes:
    """A picture in one colour that a browser can show."""
    rows = (b"\x00" + b"\x14\x57\x4a" * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )


PICTURE = png(320, 200)
DROP = """(node, [name, type, data]) => {
    const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], name, { type }));
    const say = (kind) => node.dispatchEvent(
        new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
    say("dragover");
    const marked = node.closest(".column").classList.contains("dropping");
    say("drop");
    return [marked, node.closest(".column").classList.contains("dropping")];
}"""


async def attach(page: Page, name: str, kind: str, data: bytes) -> None:
    file = {"name": name, "mimeType": kind, "buffer": data}
    await chat_of(page).locator('input[type="file"]').set_input_files(file)


def entry(page: Page, name: str = "Representative") -> Locator:
    return chat_of(page, name).get_by_role("textbox", name="Message")


async def test_a_document_takes_what_is_typed_as_its_caption(bot: Bot, page: Page) -> None:
    await entry(page).fill("/publish rivers")
    await attach(page, "letter.md", "text/markdown", b"# Dear Minister")
    message = (await bot.hear())["message"]
    assert (message["document"]["file_name"], message["caption"]) == (
        "letter.md",
        "/publish rivers",
    )
    await expect(entry(page)).to_have_value("")


@pytest.mark.parametrize(("way", "field"), [("As a picture", "photo"), ("As a file", "document")])
async def test_a_picture_goes_as_its_sender_likes(
    bot: Bot, page: Page, way: str, field: str
) -> None:
    await attach(page, "logo.png", "image/png", PICTURE)
    dialog = page.get_by_role("dialog", name="Send a picture")
    await expect(dialog.locator("img")).to_be_visible()
    await dialog.get_by_role("button", name=way).click()
    assert field in (await bot.hear())["message"]
    await expect(dialog).to_have_count(0)


async def test_who_thinks_better_of_a_picture_sends_none(
    rehearsal: Rehearsal, bot: Bot, page: Page
) -> None:
    await attach(page, "logo.png", "image/png", PICTURE)
    await expect(page.get_by_role("dialog", name="Send a picture")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_have_count(0)
    await entry(page).fill("Later")
    await entry(page).press("Enter")
    assert (await bot.hear())["message"]["text"] == "Later"
    assert len(rehearsal.messages(REPRESENTATIVE)) == 2


async def test_a_file_can_be_dropped_on_a_chat(bot: Bot, page: Page) -> None:
    data = base64.b64encode(b"name;country\n").decode()
    log = chat_of(page).get_by_role("log")
    marks = await log.evaluate(DROP, ["list.csv", "text/csv", data])
    assert marks == [True, False]
    document = (await bot.hear())["message"]["document"]
    assert document["file_name"] == "list.csv"
    assert await bot.fetch(document["file_id"]) == b"name;country\n"


async def test_a_picture_of_the_bot_is_seen_and_opens_in_full(
    rehearsal: Rehearsal, bot: Bot, page: Page
) -> None:
    known = rehearsal.send_photo(ORGANISER, PICTURE, "chart.png")["photo"]["file_id"]
    await bot.call("sendPhoto", chat_id=REPRESENTATIVE, photo=known, caption="Signatures a day")
    picture = chat_of(page).get_by_role("img", name="Signatures a day")
    await expect(picture).to_be_visible()
    assert await picture.evaluate("image => image.decode().then(() => image.naturalWidth)") == 320
    await picture.click()
    dialog = page.get_by_role("dialog", name="Picture")
    await expect(dialog.get_by_role("img", name="Signatures a day")).to_be_visible()
    await expect(dialog.get_by_role("link", name="Download")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(dialog).to_have_count(0)


async def test_a_message_is_answered(bot: Bot, page: Page) -> None:
    asked = await bot.say("Which country?")
    await bubble(page, asked).hover()
    await bubble(page, asked).get_by_role("button", name="Reply").click()
    await expect(chat_of(page).locator(".reply-bar")).to_contain_text("Which country?")
    await expect(entry(page)).to_be_focused()
    await entry(page).fill("Kenya")
    await entry(page).press("Enter")
    message = (await bot.hear())["message"]
    assert message["reply_to_message"]["message_id"] == asked
    await expect(chat_of(page).locator(".reply-bar")).to_be_hidden()
    quoted = chat_of(page).locator(".own .quoted").last
    await expect(quoted).to_contain_text("Which country?")
    await quoted.click()
    await expect(bubble(page, asked)).to_have_class(re.compile("changed"))


async def test_an_answer_can_be_thought_better_of(bot: Bot, page: Page) -> None:
    asked = await bot.say("Which country?")
    await bubble(page, asked).get_by_role("button", name="Reply").press("Enter")
    await entry(page).press("Escape")
    await entry(page).fill("Hello")
    await entry(page).press("Enter")
    assert "reply_to_message" not in (await bot.hear())["message"]


async def test_the_bots_own_answers_show_what_they_answer(
    rehearsal: Rehearsal, bot: Bot, page: Page
) -> None:
    said = rehearsal.say(REPRESENTATIVE, "We are the Network of Rivers")["message_id"]
    reply = {"message_id": said, "quote": "Network of Rivers"}
    number = await bot.say("This one?", reply_parameters=reply)
    quoted = bubble(page, number).locator(".quoted")
    await expect(quoted).to_have_text("RepresentativeNetwork of Rivers")


async def test_a_message_is_passed_on_without_its_buttons(
    rehearsal: Rehearsal, bot: Bot, page: Page
) -> None:
    number = await bot.say("Organise with us", [button("Accept")])
    await bubble(page, number).hover()
    await bubble(page, number).get_by_role("button", name="Reply").click()
    await chat_of(page).get_by_role("button", name="Forward it instead").click()
    dialog = page.get_by_role("dialog", name="Forward to")
    await dialog.get_by_role("button", name="Organiser").click()
    arrived = chat_of(page, "Organiser").get_by_role("article").last
    await expect(arrived).to_contain_text("Forwarded from Rehearsal")
    await expect(arrived).to_contain_text("Organise with us")
    await expect(arrived.get_by_role("button", name="Accept")).to_have_count(0)
    assert rehearsal.messages(ORGANISER)[-1]["from"] == REPRESENTATIVE


async def test_a_pinned_message_stands_on_top(bot: Bot, page: Page) -> None:
    number = await bot.say("Today: 12 of 300")
    place = {"chat_id": REPRESENTATIVE, "message_id": number}
    await bot.call("pinChatMessage", **place)
    pinned = chat_of(page).locator(".pinned-bar")
    await expect(pinned).to_have_text("Pinned: Today: 12 of 300")
    await expect(chat_of(page).locator(".service-line")).to_have_text("Rehearsal pinned a message")
    await bot.call("unpinChatMessage", **place)
    await expect(pinned).to_be_hidden()


async def test_what_people_mark_is_seen_marked(rehearsal: Rehearsal, bot: Bot, page: Page) -> None:
    bold = {"type": "bold", "offset": 0, "length": 4}
    rehearsal.say(REPRESENTATIVE, "Dear all", entities=[bold])
    await expect(chat_of(page).locator(".own strong").last).to_have_text("Dear")
