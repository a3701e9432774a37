"""Where there is a page, the share kit and the card of a delivered letter lead to it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.letter import LetterStatus
from bot.services.site.address import page_address
from tests.cast import CLOSES, THEN, Actor, Stage, organiser
from tests.web.reader import SLUG, a_letter

URL = "https://letters.example.org"


def ways(actor: Actor) -> list[str]:
    rows = [row for message in actor.from_bot() for row in message["buttons"]]
    links = [button.get("url") for row in rows for button in row]
    return [link for link in links if link and link.startswith(URL)]


@pytest.fixture
async def public(stage: Stage) -> Stage:
    settings = {"public_url": URL}
    stage.settings = stage.settings.model_copy(update=settings)
    await stage.restart()
    return stage


async def test_the_share_kit_has_the_pages_address(public: Stage) -> None:
    ana = await organiser(public, "Ana")
    await ana.says("/desk")
    await ana.taps("human rights defenders")
    await ana.taps("Share kit")
    assert ways(ana) == [f"{URL}/{SLUG}/"]


async def test_the_card_of_a_delivered_letter_leads_to_its_page_in_her_language(
    public: Stage,
) -> None:
    claire = public.enter("Claire", "fr")
    await claire.opens("defenders-2016")
    assert ways(claire) == [f"{URL}/defenders-2016/fr/"]


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({}, "rivers/fr/"),
        ({"status": LetterStatus.DRAFT}, None),
        ({"status": LetterStatus.CANCELLED}, None),
        ({"embargo": THEN + timedelta(hours=1)}, None),
        ({"embargo": THEN}, "rivers/fr/"),
        ({"closes": CLOSES - timedelta(days=90)}, "rivers/fr/"),
    ],
)
def test_no_way_leads_to_a_page_that_is_not_shown(
    changes: dict[str, object], path: str | None
) -> None:
    letter = replace(a_letter("rivers", "en", "fr"), **changes)  # type: ignore[arg-type] - facts of a test
    assert page_address(URL, letter, THEN, "fr") == (f"{URL}/{path}" if path else "")
    assert page_address("", letter, THEN, "fr") == page_address(None, letter, THEN) == ""
