"""getUpdates: what is confirmed, what comes again, and who may ask."""

import asyncio

import httpx
import pytest

from bot.rehearsal import Rehearsal
from tests.rehearsal.caller import Caller


def spoken(updates: list[dict[str, dict[str, str]]]) -> list[str]:
    return [update["message"]["text"] for update in updates]


async def test_an_unconfirmed_update_comes_again(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    rehearsal.say(representative, "Hello")
    first = await bot.updates()
    assert await bot.updates() == first
    assert rehearsal.pending() == 1


async def test_an_offset_confirms_everything_below_it_and_only_that(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    for word in ("one", "two", "three"):
        told = rehearsal.say(representative, word)
    assert spoken(await bot.updates(offset=told["update_id"])) == ["three"]
    assert spoken(await bot.updates()) == ["three"]
    assert rehearsal.pending() == 1
    assert await bot.updates(offset=told["update_id"] + 1) == []
    assert rehearsal.pending() == 0


async def test_numbers_rise_one_by_one(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    numbers = [rehearsal.say(representative, "Hello")["update_id"] for _ in range(3)]
    assert numbers == list(range(numbers[0], numbers[0] + 3))


async def test_a_negative_offset_keeps_the_last_and_forgets_the_rest(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    for word in ("one", "two", "three"):
        rehearsal.say(representative, word)
    assert spoken(await bot.updates(offset=-1)) == ["three"]
    assert rehearsal.pending() == 1


@pytest.mark.parametrize(("limit", "size"), [(1, 1), (7, 7), (100, 100), (0, 100), (500, 100)])
async def test_a_batch_has_at_most_a_hundred_updates(
    rehearsal: Rehearsal, bot: Caller, representative: int, limit: int, size: int
) -> None:
    for number in range(101):
        rehearsal.say(representative, str(number))
    assert len(await bot.updates(limit=limit)) == size


async def test_a_long_poll_answers_as_soon_as_something_arrives(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    waiting = asyncio.create_task(bot.updates(timeout=50))
    await rehearsal.until(lambda: rehearsal.world.updates.is_polled)
    rehearsal.say(representative, "Hello")
    assert spoken(await asyncio.wait_for(waiting, 2)) == ["Hello"]


async def test_a_long_poll_ends_empty_when_nothing_arrives(bot: Caller) -> None:
    assert await bot.updates(timeout=0.05) == []


async def test_a_second_poller_ends_the_first(rehearsal: Rehearsal, bot: Caller) -> None:
    """As when the bot was started twice: the older one is told, the newer goes on."""
    older = asyncio.create_task(bot.answer("getUpdates", timeout=50))
    await rehearsal.until(lambda: rehearsal.world.updates.is_polled)
    assert await bot.updates() == []
    answer = await asyncio.wait_for(older, 2)
    assert answer["error_code"] == 409
    assert answer["description"] == (
        "Conflict: terminated by other getUpdates request; "
        "make sure that only one bot instance is running"
    )


async def test_updates_survive_a_poller_that_went_away(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    """A killed bot leaves its long poll behind; what arrives meanwhile is not lost."""
    async with httpx.AsyncClient() as killed:
        dying = asyncio.create_task(Caller(rehearsal, killed).answer("getUpdates", timeout=50))
        await rehearsal.until(lambda: rehearsal.world.updates.is_polled)
        dying.cancel()
    rehearsal.say(representative, "Is somebody there?")
    assert spoken(await bot.updates()) == ["Is somebody there?"]


async def test_unwanted_kinds_of_updates_are_not_kept(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    await bot.updates(allowed_updates=["callback_query"])
    assert rehearsal.say(representative, "Hello")["update_id"] is None
    await bot.updates(allowed_updates=[])
    assert rehearsal.say(representative, "Hello again")["update_id"] is not None


async def test_a_wish_for_kinds_stays_until_the_next(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    await bot.updates(allowed_updates=["message"])
    await bot.updates()
    assert rehearsal.block(representative)["update_id"] is None
