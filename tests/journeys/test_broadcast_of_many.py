"""A broadcast to many, of whom some block the bot, move, or cannot be told of: each ends right."""

import os
from collections import Counter
from dataclasses import dataclass
from functools import partial
from typing import Final

import pytest

from bot.domain.letter import Policy
from storage import people
from storage.database import Transaction
from tests.benchmarks.broadcast_audience import NEWS, add_audience, add_draft, chats, withdraw
from tests.cast import Actor, Stage, follow_up, organiser

MANY: Final = int(os.environ.get("RECIPIENTS", "1000"))
"""`make bench-broadcast` plays it with 10,000."""
PATIENCE: Final = 30 + MANY / 50
MOVED_BY: Final = 1_000_000_000
BLOCKED, MOVED, LOST, UNANSWERED = 2, 1, 1, 1
"""In a hundred."""


@pytest.fixture
async def ana(stage: Stage) -> Actor:
    await stage.publish(follow_up(slug="many", policy=Policy(code=False)))
    return await organiser(stage, "Ana", "many")


@dataclass(frozen=True, slots=True)
class Fates:
    blocked: range
    moved: range
    lost: range
    """The connection breaks before Telegram has taken the message."""
    unanswered: range
    """It breaks after Telegram has delivered it."""


async def audience(stage: Stage, ana: Actor, many: int) -> str:
    """So many recipients; the token of the draft for them."""
    for chat in chats(many):
        stage.rehearsal.add_person("Recipient", id=chat)
        stage.rehearsal.world.person(chat).started = True
    assert stage.program is not None
    add = partial(add_audience, many=many, organiser=ana.id)
    return await stage.program.database.write(add)


def press(stage: Stage, actor: Actor, token: str) -> None:
    newest = actor.newest()["message_id"]
    stage.rehearsal.tap(actor.id, newest, f"bc-send:{token}", force=True)


async def sends(stage: Stage, actor: Actor, token: str) -> None:
    await actor.says("/desk")
    press(stage, actor, token)
    await is_done(stage, actor)


async def is_done(stage: Stage, actor: Actor) -> None:
    await stage.rehearsal.until(lambda: "done on" in (actor.newest()["text"] or ""), PATIENCE)
    await stage.settle()


def copies(stage: Stage) -> Counter[int]:
    """How often each chat has really got it."""
    count: Counter[int] = Counter()
    for chat, found in stage.rehearsal.world.chats.items():
        texts = (message.text for message in found.messages.values())
        count[chat] = sum(text is not None and NEWS in text.plain for text in texts)
    return +count


async def states(stage: Stage) -> dict[int, str]:
    """By the Telegram id of the recipient."""
    assert stage.program is not None
    return await stage.program.database.read(_states)


def _states(tx: Transaction) -> dict[int, str]:
    rows = tx.all("SELECT person, state FROM delivery")
    return {people.get(tx, row["person"]).telegram: row["state"] for row in rows}


def struck(stage: Stage, many: int) -> Fates:
    """Each fate for its share, one after the other from the front."""
    everybody, place = chats(many), 0
    shares = []
    for share in (BLOCKED, MOVED, LOST, UNANSWERED):
        shares.append(everybody[place : place + many * share // 100])
        place += many * share // 100
    fates = Fates(*shares)
    for chat in fates.blocked:
        stage.rehearsal.block(chat)
    for chat in fates.moved:
        stage.rehearsal.add_person("Recipient", id=chat + MOVED_BY)
        stage.rehearsal.world.person(chat + MOVED_BY).started = True
        _fault(stage, "migrate", chat, migrate_to=chat + MOVED_BY)
    for chat in fates.lost:
        _fault(stage, "timeout_before", chat)
    for chat in fates.unanswered:
        _fault(stage, "timeout_after", chat)
    return fates


def _fault(stage: Stage, kind: str, chat: int, **details: int) -> None:
    stage.rehearsal.fault(kind, method="sendMessage", chat_id=chat, **details)


async def test_each_of_many_ends_in_the_right_state(stage: Stage, ana: Actor) -> None:
    token = await audience(stage, ana, MANY)
    fates = struck(stage, MANY)
    await sends(stage, ana, token)
    ended, got = await states(stage), copies(stage)
    uncertain = {*fates.lost, *fates.unanswered}
    assert {chat for chat in ended if ended[chat] == "unreachable"} == set(fates.blocked)
    assert {chat for chat in ended if ended[chat] == "uncertain"} == uncertain
    assert Counter(ended.values())["sent"] == MANY - len(fates.blocked) - len(uncertain)
    moved_to = {chat + MOVED_BY for chat in fates.moved}
    missed = {*fates.blocked, *fates.moved, *fates.lost}
    assert set(got) == {*chats(MANY), *moved_to} - missed
    assert set(got.values()) == {1}
    ana.sees(f"{MANY - len(fates.blocked) - len(uncertain):,} of {MANY:,} sent")


async def test_two_organisers_press_at_once_and_many_get_it_once(stage: Stage, ana: Actor) -> None:
    ben = await organiser(stage, "Ben", "many")
    token = await audience(stage, ana, 60)
    await ana.says("/desk")
    await ben.says("/desk")
    for actor in (ana, ben, ana, ben):
        press(stage, actor, token)
    await is_done(stage, ana)
    assert copies(stage) == Counter(chats(60))
    begun = await stage.look("SELECT what FROM audit WHERE what = 'broadcast begun'")
    assert len(begun) == 1


async def test_who_says_no_while_it_leaves_does_not_get_it(stage: Stage, ana: Actor) -> None:
    """Those behind the queue that stands before the postman when they say it."""
    many = 600
    token = await audience(stage, ana, many)
    stage.rehearsal.latency = 0.02
    await ana.says("/desk")
    press(stage, ana, token)
    await stage.rehearsal.until(lambda: copies(stage).total() > 20, PATIENCE)
    late = list(chats(many))[-20:]
    assert stage.program is not None
    await stage.program.database.write(partial(withdraw, persons=late))
    assert copies(stage).total() < many - 20, "it was over before anybody could say no"
    await is_done(stage, ana)
    assert copies(stage) == Counter(chats(many)[:-20])
    assert Counter((await states(stage)).values()) == {"sent": many - 20, "withdrawn": 20}


async def test_whoever_is_left_uncertain_is_sent_it_again_only_when_asked(
    stage: Stage, ana: Actor
) -> None:
    token = await audience(stage, ana, 100)
    fates = struck(stage, 100)
    await sends(stage, ana, token)
    await stage.restart()
    await stage.settle()
    assert copies(stage)[fates.unanswered[0]] == 1
    await ana.taps("Send again to the uncertain ones")
    assert copies(stage)[fates.unanswered[0]] == 2
    assert copies(stage)[fates.lost[0]] == 1


async def test_a_second_broadcast_goes_to_everybody_anew(stage: Stage, ana: Actor) -> None:
    await sends(stage, ana, await audience(stage, ana, 30))
    assert stage.program is not None
    draft = await stage.program.database.write(partial(_another, telegram=ana.id))
    await sends(stage, ana, draft)
    assert copies(stage) == Counter(dict.fromkeys(chats(30), 2))


def _another(tx: Transaction, telegram: int) -> str:
    known = people.find(tx, telegram)
    assert known is not None
    return add_draft(tx, known.id)
