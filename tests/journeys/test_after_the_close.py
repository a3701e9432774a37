"""A letter that has closed takes no signature, by whatever way one comes to it."""

import pytest

from bot.domain.letter import Policy
from tests.cast import CLOSES, Actor, Stage, follow_up


async def promises(amina: Actor, slug: str) -> None:
    await up_to_the_board(amina, slug)
    await amina.taps("Skip")


async def up_to_the_board(amina: Actor, slug: str) -> None:
    await amina.opens(slug)
    await amina.taps("Sign for my organisation")
    for answer in ("DN", "Uruguay", "skip", "Maria Sample", "Director", "d@example.org"):
        await amina.says(answer)
    await amina.agrees()
    await amina.taps("That is right")
    await amina.taps("pending")


@pytest.mark.parametrize("code", [True, False])
async def test_a_board_that_agrees_too_late_makes_no_signature(
    stage: Stage, amina: Actor, code: bool
) -> None:
    await stage.publish(follow_up(slug="a-letter", policy=Policy(code=code)))
    await promises(amina, "a-letter")
    stage.clock.now = CLOSES
    await amina.taps("The board has agreed")
    assert await stage.look("SELECT status FROM signature") == [{"status": "pending approval"}]
    assert amina.mail("d@example.org") == []
    amina.sees("closed")


async def test_a_promise_that_comes_too_late_is_not_kept(stage: Stage, amina: Actor) -> None:
    await up_to_the_board(amina, "defenders-2018")
    stage.clock.now = CLOSES
    await amina.taps("Skip")
    assert await stage.look("SELECT status FROM signature") == []
    amina.sees("closed")
