from collections.abc import AsyncIterator

import httpx
import pytest

from bot.rehearsal import Rehearsal
from tests.rehearsal.caller import Caller


@pytest.fixture
async def rehearsal() -> AsyncIterator[Rehearsal]:
    rehearsal = await Rehearsal().start()
    yield rehearsal
    await rehearsal.stop()


@pytest.fixture
async def bot(rehearsal: Rehearsal) -> AsyncIterator[Caller]:
    async with httpx.AsyncClient(timeout=10) as http:
        yield Caller(rehearsal, http)


@pytest.fixture
def representative(rehearsal: Rehearsal) -> int:
    """Somebody who has greeted the bot, the update confirmed."""
    person = int(rehearsal.add_person("Representative", "fr")["id"])
    told = rehearsal.say(person, "/start")
    rehearsal.world.updates.confirm(told["update_id"] + 1)
    return person
