"""Press kits to try the papers with."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from bot.domain.letter import LetterStatus
from bot.domain.listing import Listed, listed
from bot.domain.register import Entry
from bot.papers.chart_words import ChartWords
from bot.papers.finished.letter import FinishedLetter, ListedLine, Signatures
from bot.papers.press_kit import PressKit
from tests.papers.registers import KENYA, MADE

CLOSES = datetime(2018, 4, 13, 16, tzinfo=UTC)
WORDS = ChartWords("en", "Clean rivers", "2 organisations", "Closes", "Others", "Nothing")


def quoted(words: str, organisation: str = "Coast Defenders", person: str = "") -> Listed:
    return listed(Entry(1, organisation, "KE", person, words), KENYA)


def a_letter(*names: str, **changes: Any) -> FinishedLetter:
    letter = FinishedLetter(
        slug="rivers",
        language="en",
        title="Clean rivers",
        addressee="The Minister",
        body="We ask for **clean rivers**.",
        date="10 April 2018",
        at=MADE,
        signed=Signatures(tuple(ListedLine(name) for name in names or ("Coast Defenders",))),
    )
    return replace(letter, **changes)


def a_kit(*quotes: Listed, **changes: Any) -> PressKit:
    kit = PressKit(
        slug="rivers",
        language="en",
        title="Clean rivers",
        addressee="The Minister\nRiver Street 1",
        summary="Rivers are for all.",
        coordinator="Coordination Team",
        contact="press@example.org",
        zone="Europe/Zurich",
        status=LetterStatus.OPEN,
        closes=CLOSES,
        delivered=None,
        embargo=None,
        at=MADE,
        count=80,
        countries=24,
        regions=9,
        quotes=quotes,
        page="https://letters.example.org/rivers/",
        link="https://t.me/the_bot?start=rivers",
        letter=a_letter(),
        growth=([(date(2018, 4, 5), 2)], CLOSES, WORDS),
        places=([("Kenya", 2)], WORDS),
    )
    return replace(kit, **changes)
