"""What has happened since a letter was delivered, as readers are told it in the chat."""

from datetime import date
from typing import Final

from babel.dates import format_date

from bot.domain.refusal import Facts
from bot.services.replies import Line
from bot.services.visit import Visit
from storage import outcomes
from storage.letters import StoredLetter
from storage.outcomes import Outcome

MOST_SHOWN: Final = 3
"""A card stays a card: the newest ones."""
MOST_SIGNS: Final = 300


def lines(visit: Visit, stored: StoredLetter) -> tuple[Line, ...]:
    """The newest replies and outcomes, in the order of their days; nothing where there is none."""
    every = outcomes.of_letter(visit.tx, stored.id)
    if not every:
        return ()
    shown = [line(visit, one) for one in every[-MOST_SHOWN:]]
    return (Line("outcomes-since", {"count": len(every)}), *shown)


def newest(visit: Visit, stored: StoredLetter) -> tuple[Line, ...]:
    """The newest one of an earlier letter, for the card of the one that follows."""
    every = outcomes.of_letter(visit.tx, stored.id)
    return (line(visit, every[-1]),) if every else ()


def line(visit: Visit, outcome: Outcome) -> Line:
    """One of them, with its day, and its link if it has one."""
    words = outcome.words_in(visit.language)
    facts: Facts = {
        "kind": visit.text(f"outcome-kind-{outcome.kind}"),
        "day": day_in_words(outcome.day, visit.language),
        "words": words if len(words) <= MOST_SIGNS else f"{words[: MOST_SIGNS - 1]}…",
        "link": outcome.link,
    }
    return Line("outcome-line-link" if outcome.link else "outcome-line", facts)


def day_in_words(day: date, language: str) -> str:
    return format_date(day, "d MMMM y", locale=language)
