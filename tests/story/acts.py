"""The whole story: two letters, eighty organisations, and what became of both."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from tests.story import first_letter, follow_up
from tests.story.signatories import newcomers, the_eighty
from tests.story.telling import Player, Teller

SILENT: Final = 12
"""Of the eighty, who do not answer the invitation."""
AGAIN: Final = 55
CHANGING: Final = 9
DECLINING: Final = 4
UNMOVED: Final = 3
"""Who do not say whether they stand by the changed text."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What the story comes to."""

    signed: int = AGAIN + CHANGING
    newcomers: int = 12

    @property
    def standing(self) -> int:
        return self.signed + self.newcomers


async def first(teller: Teller, ana: Player) -> None:
    _it_is(teller, first_letter.AUTUMN)
    await first_letter.writes_the_letter(teller, ana)
    _it_is(teller, first_letter.AUTUMN + timedelta(days=17))
    await first_letter.takes_in_the_eighty(teller, ana)
    _it_is(teller, first_letter.AUTUMN + timedelta(days=24))
    await first_letter.delivers_it(teller, ana)
    _it_is(teller, datetime(2017, 12, 21, 9, 0, tzinfo=UTC))
    await first_letter.tells_what_came_of_it(teller, ana)


async def second(teller: Teller, ana: Player, director: Player) -> Figures:
    everybody, figures = the_eighty(), Figures()
    shown, others = everybody[8], everybody[:8] + everybody[9:]
    again, others = others[: AGAIN - 1], others[AGAIN - 1 :]
    changing, declining = others[:CHANGING], others[CHANGING : CHANGING + DECLINING]
    assert len(others) - CHANGING - DECLINING == SILENT
    _it_is(teller, datetime(2018, 4, 3, 8, 0, tzinfo=UTC))
    await follow_up.writes_the_next_letter(teller, ana)
    await follow_up.invites(teller, ana)
    await follow_up.one_signs_again(teller, director, shown)
    signed = await follow_up.the_others_answer(teller, again, changing, declining, newcomers())
    _it_is(teller, datetime(2018, 4, 6, 8, 0, tzinfo=UTC))
    await follow_up.changes_the_text(teller, ana, figures.standing)
    await follow_up.stand_by_it(teller, director, signed[UNMOVED:])
    _it_is(teller, datetime(2018, 4, 13, 17, 0, tzinfo=UTC))
    await teller.stage.minute()
    await follow_up.is_delivered(teller, ana)
    await follow_up.looks_who_came_along(teller, ana)
    return figures


def _it_is(teller: Teller, moment: datetime) -> None:
    teller.stage.clock.now = moment
