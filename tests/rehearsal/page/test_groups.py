"""Groups on the page: the bot let in by a link, members who speak, tap, come and go."""

import pytest
from playwright.async_api import Browser, Locator, Page, expect

from bot.rehearsal import Rehearsal
from tests.browser import browser_page
from tests.rehearsal.page.visitor import (
    ORGANISER,
    REPRESENTATIVE,
    Bot,
    bubble,
    button,
    chat_of,
)

pytestmark = pytest.mark.asyncio(loop_scope="module")

LINK = "https://t.me/rehearsal_bot?startgroup=desk-1"


def group_of(page: Page, name: str = "Coalition") -> Locator:
    return page.get_by_role("region", name=f"Group {name}")


@pytest.fixture
def coalition(rehearsal: Rehearsal) -> int:
    return int(rehearsal.add_group("Coalition", [ORGANISER, REPRESENTATIVE])["id"])


async def hear_message(bot: Bot) -> dict[str, object]:
    """The next message; what else happened is passed over."""
    while "message" not in (update := await bot.hear()):
        pass
    return dict(update["message"])


async def test_a_button_takes_the_bot_into_a_group_of_the_person(
    rehearsal: Rehearsal, bot: Bot, page: Page
) -> None:
    members = [ORGANISER, REPRESENTATIVE]
    group = rehearsal.add_group("Coalition", members, with_bot=False)["id"]
    await expect(group_of(page)).to_contain_text("without the bot")
    number = await bot.say("Take me along", [{"text": "To a group", "url": LINK}])
    await bubble(page, number).get_by_role("button", name="To a group").click()
    dialog = page.get_by_role("dialog", name="Take the bot into which group?")
    await dialog.get_by_role("button", name="Coalition").click()
    assert (await bot.hear())["my_chat_member"]["chat"]["id"] == group
    assert (await hear_message(bot))["new_chat_members"] == [rehearsal.world.bot.as_user()]
    start = await hear_message(bot)
    assert start["text"] == "/start@rehearsal_bot desk-1"
    await expect(group_of(page).get_by_role("article").first).to_have_text(
        "Representative added Rehearsal"
    )
    await expect(group_of(page)).not_to_contain_text("without the bot")


async def test_a_link_can_open_a_new_group_for_the_bot(
    rehearsal: Rehearsal, bot: Bot, page: Page
) -> None:
    await bot.say(f'<a href="{LINK}">To a group</a>')
    await chat_of(page).get_by_role("link", name="To a group").click()
    await page.get_by_label("Title of a new group").fill("New friends")
    await page.get_by_role("button", name="Open it for the bot").click()
    await expect(group_of(page, "New friends")).to_contain_text("/start@rehearsal_bot desk-1")
    assert rehearsal.state()["groups"][0]["owner"] == REPRESENTATIVE


async def test_whoever_speaks_taps_and_answers(bot: Bot, page: Page, coalition: int) -> None:
    sent = await bot.call(
        "sendMessage",
        chat_id=coalition,
        text="Who reviews?",
        reply_markup={"inline_keyboard": [[button("I do", "me")]]},
    )
    await bot.hear()
    group = group_of(page)
    await group.get_by_label("Speak as").select_option("Representative")
    await group.get_by_role("button", name="I do").click()
    query = (await bot.hear())["callback_query"]
    assert (query["from"]["id"], query["message"]["chat"]["id"]) == (REPRESENTATIVE, coalition)
    await group.get_by_role("article").get_by_role("button", name="Reply").click()
    await group.get_by_role("textbox", name="Message").fill("And me")
    await group.get_by_role("textbox", name="Message").press("Enter")
    message = await hear_message(bot)
    assert message["text"] == "And me"
    assert message["reply_to_message"]["message_id"] == sent["message_id"]  # type: ignore[index]  # JSON


async def test_the_menu_is_that_of_who_speaks_and_names_the_bot(
    bot: Bot, page: Page, coalition: int
) -> None:
    await bot.hear()
    for kind, name in (("chat_administrators", "review"), ("chat", "today")):
        scope = {"type": kind, "chat_id": coalition}
        command = {"command": name, "description": name.title()}
        await bot.call("setMyCommands", commands=[command], scope=scope)
    group = group_of(page)
    await group.get_by_role("button", name="Commands").click()
    menu = group.get_by_role("listbox", name="Commands")
    await expect(menu.get_by_role("option")).to_have_text(["/reviewReview"])
    await page.keyboard.press("Escape")
    await group.get_by_label("Speak as").select_option("Representative")
    await group.get_by_role("button", name="Commands").click()
    await menu.get_by_role("option", name="/today").click()
    assert (await hear_message(bot))["text"] == "/today@rehearsal_bot"


async def test_members_and_the_bot_come_and_go(
    rehearsal: Rehearsal, bot: Bot, page: Page, coalition: int
) -> None:
    rehearsal.add_person("Newcomer", "ar", id=1003)
    group = group_of(page)
    options = group.get_by_role("button", name="Options")
    await options.click()
    await group.get_by_label("Add a member").select_option("Newcomer")
    await expect(group.locator(".about")).to_contain_text("Newcomer")
    await options.click()
    await group.get_by_label("Newcomer").select_option("Administrator")
    await rehearsal.until(lambda: rehearsal.state()["groups"][0]["administrators"] == [1003])
    await options.click()
    await group.get_by_label("Newcomer").select_option("Remove from the group")
    await expect(group.locator(".about")).not_to_contain_text("Newcomer")
    await options.click()
    await group.get_by_role("button", name="Remove the bot").click()
    await expect(group.locator(".about")).to_contain_text("without the bot")
    await options.click()
    await group.get_by_role("button", name="Let the bot in").click()
    await expect(group.locator(".about")).not_to_contain_text("without the bot")


async def test_a_group_that_moves_goes_on_as_a_supergroup(
    rehearsal: Rehearsal, page: Page, coalition: int
) -> None:
    await group_of(page).get_by_role("button", name="Options").click()
    await group_of(page).get_by_role("button", name="Make it a supergroup").click()
    await expect(group_of(page).locator(".about")).to_contain_text("Supergroup")
    await expect(group_of(page)).to_have_count(1)
    await expect(group_of(page)).to_contain_text("This group became a supergroup")
    assert rehearsal.state()["groups"][0]["moved_to"] is not None


async def test_on_a_phone_a_group_is_a_tab_and_nothing_runs_over(
    browser: Browser, rehearsal: Rehearsal, bot: Bot
) -> None:
    rehearsal.add_person("مسؤولة", "ar", id=1003)
    group = rehearsal.add_group("شبكة الأنهار", [1003, ORGANISER])["id"]
    markup = {"inline_keyboard": [[button("مراجعة"), button("لاحقا")]]}
    await bot.call("sendMessage", chat_id=group, text="من يراجع؟", reply_markup=markup)
    async with browser_page(rehearsal.url, 360, 740, browser=browser) as page:
        tabs = page.get_by_role("navigation", name="Chats")
        await tabs.get_by_role("button", name="شبكة الأنهار").click()
        shown = group_of(page, "شبكة الأنهار")
        await shown.get_by_role("button", name="Reply").click()
        await expect(shown.locator(".reply-bar")).to_contain_text("من يراجع؟")
        assert (
            await shown.locator(".reply-words p").evaluate("p => getComputedStyle(p).direction")
            == "rtl"
        )
        assert await page.evaluate("document.documentElement.scrollWidth") == 360
        await shown.get_by_role("button", name="Options").click()
        panel = await shown.locator(".options").bounding_box()
        assert panel is not None
        assert panel["x"] >= 0
        assert panel["x"] + panel["width"] <= 360


async def test_the_options_can_be_reached_beside_a_name_in_arabic(
    rehearsal: Rehearsal, page: Page
) -> None:
    rehearsal.add_person("مسؤولة الحملة", "ar", id=1003)
    chat = chat_of(page, "مسؤولة الحملة")
    name = await chat.get_by_role("heading").evaluate(
        """heading => {
            const words = document.createRange();
            words.selectNodeContents(heading);
            return words.getBoundingClientRect().right;
        }"""
    )
    more = await chat.get_by_role("button", name="Options").bounding_box()
    assert more is not None
    assert name <= more["x"]
