"""Somebody who only looks at the card."""

from bot.rehearsal import Rehearsal
from bot.texts import catalogue
from tests.crash.process import SLUG


async def sees_on_the_card(rehearsal: Rehearsal, standing: int, seconds: float) -> list[str]:
    """What is wrong with the number of organisations that she is told."""
    person = rehearsal.add_person("Visitor")["id"]
    rehearsal.say(person, f"/start {SLUG}")
    try:
        text = await rehearsal.until(lambda: _newest_text(rehearsal, person), seconds)
    except TimeoutError:
        return ["a visitor did not get to see the card"]
    count = catalogue.plain("en", "card-count", {"count": standing})
    return [] if count in text else [f"the card should say “{count}” and says “{text}”"]


def _newest_text(rehearsal: Rehearsal, person: int) -> str:
    told = [m["text"] for m in rehearsal.messages(person) if m["from"] == "bot"]
    return told[-1] if told else ""
