"""What leaves, what does not leave any more, and when nothing is left to wait for."""

import asyncio

from bot.services.replies import Line, Reply
from storage import outbox
from storage.database import Transaction
from storage.outbox import Channel, Urgency
from tests.cast import Actor, Stage


def promise(tx: Transaction, actor: Actor, key: str, urgency: Urgency) -> None:
    person = tx.value("SELECT id FROM person")
    payload = Reply("en", (Line(key),)).payload()
    outbox.put(tx, Channel.CHAT, str(actor.id), payload, person=person, urgency=urgency, topic=key)


async def test_a_message_recalled_behind_another_one_is_not_sent_nor_waited_for(
    stage: Stage, amina: Actor
) -> None:
    await amina.says("/help")
    seen = len(amina.from_bot())
    assert stage.program is not None
    database, postman = stage.program.database, stage.program.postman
    stage.rehearsal.latency = 0.1
    await database.write(lambda tx: promise(tx, amina, "language-ask", Urgency.CONVERSATION))
    await database.write(lambda tx: promise(tx, amina, "nothing-asked", Urgency.NOTICE))
    await database.write(
        lambda tx: outbox.recall(tx, tx.value("SELECT id FROM person"), "nothing-asked")
    )
    async with asyncio.timeout(5):
        await postman.drain(60)
    assert len(amina.from_bot()) == seen + 1
    assert await stage.look("SELECT id FROM outbox") == []


async def test_what_is_promised_and_taken_back_in_one_step_is_not_sent(
    stage: Stage, amina: Actor
) -> None:
    await amina.says("/help")
    seen = len(amina.from_bot())
    assert stage.program is not None

    def promise_and_take_back(tx: Transaction) -> None:
        promise(tx, amina, "nothing-asked", Urgency.NOTICE)
        outbox.recall_all(tx, tx.value("SELECT id FROM person"))

    await stage.program.database.write(promise_and_take_back)
    await stage.settle()
    assert len(amina.from_bot()) == seen
