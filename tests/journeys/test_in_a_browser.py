"""A whole signature on the rehearsal's page, in a real browser, with the real bot behind it."""

import re

from tests.browser import browser_page
from tests.cast import Stage

ANSWERS = ("Coast Defenders", "Urugauy", "[Uruguay]", "coast.example", "Maria Sample", "Director",
           "director@coast.example", "[Yes]", "[Yes]", "[Yes]", "[Yes]", "[Yes]", "[Skip →]",
           "[That is right]", "[I am authorised to sign]")  # fmt: skip


async def test_an_organisation_signs_on_the_page(stage: Stage) -> None:
    stage.enter("Director")
    async with browser_page(stage.rehearsal.url, 1440, 900) as page:
        await page.get_by_role("button", name="START").click()
        await page.get_by_role("button", name="Sign for my organisation").click()
        typed = page.get_by_placeholder("Message")
        await page.get_by_text("What is your organisation called?").wait_for()
        for number, said in enumerate(ANSWERS, start=1):
            if said.startswith("["):
                await page.get_by_role("button", name=said[1:-1], exact=True).last.click()
            else:
                await typed.fill(said)
                await typed.press("Enter")
            await stage.settle()
            if 2 < number < len(ANSWERS):
                await page.get_by_text(re.compile(rf"^{number} of 15$")).last.wait_for()
        code = await page.get_by_text(re.compile(r"^\d{6}$")).first.inner_text()
        await typed.fill(code)
        await typed.press("Enter")
        await page.get_by_text("Recorded. Thank you.").wait_for()
    assert await stage.look("SELECT status FROM signature") == [{"status": "confirmed"}]
