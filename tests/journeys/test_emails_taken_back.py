"""An e-mail that waits for the mail server: what happens to it when it is not wanted any more."""

from functools import partial

import pytest

from bot.domain.broadcast import BroadcastState
from bot.services import broadcasting, mail_broadcasting, unsubscribing
from storage import broadcasts
from storage.broadcasts import Broadcast
from storage.database import Transaction
from tests.cast import Actor, Stage, organiser
from tests.journeys import test_broadcasts as sending


@pytest.fixture
async def ana(stage: Stage) -> Actor:
    await stage.publish(sending.follow_up(slug=sending.SLUG, policy=sending.Policy(code=False)))
    return await organiser(stage, "Ana", sending.SLUG)


def promise(tx: Transaction, broadcast: Broadcast) -> None:
    """Both e-mails lie in the outbox, and none has left yet."""
    broadcasting.begin(tx, broadcast)
    mail_broadcasting.claim(tx, broadcast.id, "https://letters.example.org", sends_mail=True)


def promise_and_stop_one(tx: Transaction, broadcast: Broadcast) -> None:
    promise(tx, broadcast)
    number = broadcasts.every_delivery(tx, broadcast.id)[0].id
    proof = unsubscribing.path(tx, number).rpartition("/")[2]
    assert unsubscribing.stop(tx, number, proof) is not None


def promise_and_cancel(tx: Transaction, broadcast: Broadcast) -> None:
    promise(tx, broadcast)
    broadcasts.go(tx, broadcast.id, (BroadcastState.RUNNING,), BroadcastState.CANCELLED)


async def test_who_stops_the_emails_gets_not_even_the_one_that_waits(
    stage: Stage, ana: Actor
) -> None:
    await sending.imported(stage, ana)
    assert stage.program is not None
    draft = await sending.draft(stage)
    await stage.program.database.write(partial(promise_and_stop_one, broadcast=draft))
    await stage.settle()
    assert await sending.states(stage) == {"sent": 1, "withdrawn": 1}
    assert len(stage.rehearsal.mail()) == 1
    assert await stage.look("SELECT id FROM outbox WHERE channel = 'mail'") == []


async def test_what_was_cancelled_does_not_leave(stage: Stage, ana: Actor) -> None:
    await sending.imported(stage, ana)
    assert stage.program is not None
    draft = await sending.draft(stage)
    await stage.program.database.write(partial(promise_and_cancel, broadcast=draft))
    await stage.settle()
    assert await sending.states(stage) == {"pending": 2}
    assert stage.rehearsal.mail() == []
