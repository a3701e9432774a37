"""While a story is played, the page says what is going on and points at a phone."""

import httpx
import pytest
from playwright.async_api import Page, expect

from bot.rehearsal import Rehearsal
from tests.rehearsal.page.visitor import ORGANISER, chat_of

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_nothing_is_told_until_a_story_begins(rehearsal: Rehearsal, page: Page) -> None:
    narrator = page.get_by_role("status", name="Narrator")
    await expect(narrator).to_be_hidden()
    rehearsal.narrate("October 2016", "The list arrives.\nIt is read.", ORGANISER)
    await expect(narrator).to_contain_text("October 2016")
    await expect(narrator.locator("p")).to_have_count(3)
    pointed_at = chat_of(page, "Organiser").and_(page.locator(".pointed-at"))
    await expect(pointed_at).to_have_count(1)


async def test_who_comes_later_is_told_the_same(rehearsal: Rehearsal, page: Page) -> None:
    rehearsal.narrate("<b>April</b> 2018")
    await page.reload()
    await expect(page.get_by_role("status", name="Narrator")).to_have_text("<b>April</b> 2018")
    await expect(page.locator(".pointed-at")).to_have_count(0)


async def test_of_those_backstage_no_phone_is_shown(rehearsal: Rehearsal, page: Page) -> None:
    seen = await page.locator(".column").count()
    hidden = rehearsal.add_person("One of eighty", backstage=True)
    rehearsal.add_person("Adviser")
    await expect(chat_of(page, "Adviser")).to_be_visible()
    await expect(page.locator(".column")).to_have_count(seen + 1)
    assert rehearsal.say(hidden["id"], "/start")["update_id"]


async def test_a_story_can_be_told_from_outside(rehearsal: Rehearsal, page: Page) -> None:
    async with httpx.AsyncClient(base_url=rehearsal.url) as http:
        told = await http.put("/rehearsal/narration", json={"title": "The end"})
    assert told.json()["title"] == "The end"
    await expect(page.get_by_role("status", name="Narrator")).to_have_text("The end")
