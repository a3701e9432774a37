"""What journeys of a changed text share: who has signed, and an organiser who changes the words."""

from typing import Any

from tests.cast import Actor, Stage, confirms, signs
from tests.journeys.test_letter_life import DEFENDERS, desk

NEW_TITLE = "Stand with those who defend human rights"


async def has_signed(stage: Stage, name: str, organisation: str, language: str = "en") -> Actor:
    actor, email = stage.enter(name, language), f"{name.lower()}@example.org"
    await signs(actor, organisation, email=email)
    await confirms(actor, email)
    return actor


async def changes(ana: Actor, field: str, *said: str) -> None:
    """Gather a change and come to the question what kind it is."""
    await desk(ana)
    await ana.taps("Change parts")
    await ana.taps("Words: English")
    await ana.taps_exactly(field)
    for words in said:
        await ana.says(words)
    await ana.taps("Make the new edition")


async def asks(ana: Actor, silent: str = "Listed as signed", until: str = "In three days") -> None:
    await ana.taps("More than that: ask them")
    await ana.taps(silent)
    await ana.taps(until)
    await ana.taps("Yes, make it")


async def standing(stage: Stage) -> int:
    [row] = await stage.look("SELECT standing FROM letter WHERE slug = ?", DEFENDERS)
    return int(row["standing"])


async def questions(stage: Stage) -> list[str]:
    rows = await stage.look("SELECT state FROM edition_question ORDER BY id")
    return [row["state"] for row in rows]


def said_to(actor: Actor, words: str) -> dict[str, Any]:
    """The newest message that holds these words."""
    found = [m for m in actor.from_bot() if words in (m["text"] or "")]
    assert found, f"{actor.name} was not told {words!r}"
    return found[-1]
