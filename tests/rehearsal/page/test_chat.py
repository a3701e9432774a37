"""A visitor talks with the bot: messages, buttons, edits and their answers."""

import pytest
from playwright.async_api import Page, expect

from bot.rehearsal import Rehearsal
from tests.rehearsal.page.visitor import ORGANISER, REPRESENTATIVE, Bot, bubble, button, chat_of

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_an_empty_chat_offers_to_start_the_bot(rehearsal: Rehearsal, page: Page) -> None:
    await chat_of(page, "Organiser").get_by_role("button", name="START", exact=True).click()
    await expect(chat_of(page, "Organiser").get_by_role("article")).to_contain_text("/start")
    await expect(
        chat_of(page, "Organiser").get_by_role("button", name="START", exact=True)
    ).to_be_hidden()
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
    agree = message.get_by_role("button", name="I agree")
    await agree.click()
    query = (await bot.hear())["callback_query"]
    assert query["data"] == "consent:yes"
    await expect(agree).to_have_attribute("aria-busy", "true")
    await bot.call("answerCallbackQuery", callback_query_id=query["id"], text="Noted")
    await expect(chat_of(page).locator(".toast")).to_have_text("Noted")
    await expect(agree).not_to_have_attribute("aria-busy", "true")


async def test_an_alert_waits_for_ok(bot: Bot, page: Page) -> None:
    message = bubble(page, await bot.say("Sure?", [button("Yes")]))
    await message.get_by_role("button", name="Yes").click()
    query = (await bot.hear())["callback_query"]
    await bot.call("answerCallbackQuery", callback_query_id=query["id"], text="!", show_alert=True)
    await expect(page.get_by_role("alertdialog")).to_contain_text("!")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("alertdialog")).to_have_count(0)


async def test_an_edit_replaces_the_message_where_it_stands(bot: Bot, page: Page) -> None:
    number = await bot.say("Step 1", [button("Next")])
    await bot.say("below")
    await bubble(page, number).get_by_role("button", name="Next").focus()
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
