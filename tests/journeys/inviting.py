"""The first letter is signed, delivered, and the follow-up invites: what several journeys need."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from bot.services.invitations import inviting
from bot.services.visit import Visit
from storage import letters, people
from storage.database import Transaction
from storage.letters import StoredLetter
from tests.cast import Actor, Stage, confirms, signs

FIRST, NEXT = "defenders-2016", "defenders-2018"
T = TypeVar("T")
Step = Callable[[Visit, StoredLetter], int]


async def write(stage: Stage, work: Callable[[Transaction], T]) -> T:
    assert stage.program is not None
    done = await stage.program.database.write(work)
    await stage.settle()
    return done


async def read(stage: Stage, work: Callable[[Transaction], T]) -> T:
    assert stage.program is not None
    return await stage.program.database.read(work)


async def the_first_letter_is(stage: Stage, status: str, closes: str = "2018-04-30") -> None:
    sql = "UPDATE letter SET status = ?, closes = ? WHERE slug = ?"
    values = (status, f"{closes}T00:00:00.000000Z", FIRST)
    await write(stage, lambda tx: (tx.execute(sql, values), None)[1])


async def signed_before(
    actor: Actor,
    organisation: str = "Coast Defenders",
    country: str = "Uruguay",
    email: str = "director@coast.example",
) -> None:
    """The first letter, signed in English with every consent, and delivered afterwards."""
    await the_first_letter_is(actor.stage, "open")
    await signs(actor, organisation, country, email, FIRST)
    await confirms(actor, email)
    await the_first_letter_is(actor.stage, "delivered")


async def invites(stage: Stage, ana: Actor, slug: str = NEXT) -> int:
    return await at_the_desk(stage, ana, inviting.invite, slug)


async def asks_once_more(stage: Stage, ana: Actor) -> int:
    return await at_the_desk(stage, ana, inviting.remind_lapsed)


async def stops(stage: Stage, ana: Actor) -> int:
    return await at_the_desk(stage, ana, inviting.stop)


async def at_the_desk(stage: Stage, ana: Actor, step: Step, slug: str = NEXT) -> int:
    work = partial(as_organiser, telegram=ana.id, slug=slug, step=step, stage=stage)
    return await write(stage, work)


async def prospects(stage: Stage) -> inviting.Prospects:
    return await read(stage, lambda tx: inviting.prospects(tx, _stored(tx, NEXT)))


async def states(stage: Stage) -> list[str]:
    rows = await stage.look("SELECT state FROM invitation ORDER BY id")
    return [row["state"] for row in rows]


async def consents_of_next(stage: Stage) -> dict[str, bool]:
    """The latest consent of each purpose under the follow-up."""
    rows = await stage.look(
        "SELECT purpose, given FROM consent JOIN signature ON signature.id = consent.signature"
        " JOIN letter ON letter.id = signature.letter WHERE slug = ? ORDER BY consent.id",
        NEXT,
    )
    return {row["purpose"]: bool(row["given"]) for row in rows}


async def signed_next(stage: Stage) -> list[tuple[str, int | None]]:
    rows = await stage.look(
        "SELECT signature.status, number FROM signature JOIN letter ON letter.id = letter"
        " WHERE slug = ? ORDER BY signature.id",
        NEXT,
    )
    return [(row["status"], row["number"]) for row in rows]


def _stored(tx: Transaction, slug: str) -> StoredLetter:
    stored = letters.by_slug(tx, slug)
    assert stored is not None
    return stored


def as_organiser(
    tx: Transaction,
    telegram: int,
    slug: str,
    step: Step,
    stage: Stage,
) -> int:
    """A step of the desk by itself, as that person's."""
    person = people.find(tx, telegram)
    assert person is not None
    assert stage.program is not None
    visit = Visit(tx, person, stage.program.foreman.surroundings)
    return step(visit, _stored(tx, slug))
