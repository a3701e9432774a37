"""How letters come to the desk in the journeys, in the words of an organiser."""

from typing import Any

from tests.cast import Actor, Stage

TITLE = "Water for the valley"
SLUG = "water-for-the-valley"
TEXT = "Dear Minister,\n\nThe wells are dry. We ask you to act before the summer."


async def answers(actor: Actor, *said: str) -> None:
    for words in said:
        await actor.says(words)


async def writes(
    actor: Actor, title: str = TITLE, *, text: str = TEXT, closes: str = "Friday 18:00 Geneva"
) -> None:
    """Every question of a new letter, up to its draft."""
    await actor.says("/letter")
    await actor.taps("A new letter")
    await answers(actor, "English", title, "The Minister of Water", "The wells are dry.", text)
    await actor.taps("That is the whole text")
    await answers(actor, "Coordination Team", "water@example.org", closes)
    await actor.taps("Keep")
    actor.sees("The draft is kept")


async def publishes(actor: Actor) -> None:
    await actor.taps("Publish")
    await actor.taps("Yes, publish it")
    actor.sees("Published.")


async def bodies(stage: Stage, slug: str = SLUG) -> list[dict[str, Any]]:
    return await stage.look(
        "SELECT number, language, title, body FROM edition JOIN letter ON letter.id = letter"
        " WHERE slug = ? ORDER BY number, position",
        slug,
    )


async def sends(stage: Stage, actor: Actor, data: bytes, name: str) -> None:
    stage.rehearsal.send_document(actor.id, data, name)
    await stage.settle()
