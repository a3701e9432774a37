"""What was delivered, afterwards: the same bytes for organisers, and for others while they may."""

import asyncio
from collections.abc import Callable
from functools import partial
from hashlib import sha256
from typing import TypeVar

import pytest

from bot.domain.letter import ListingOrder, Policy
from bot.domain.organisation import Ecosoc, OrganisationKind
from bot.domain.refusal import Refusal
from bot.services import retention
from bot.services.delivery import freezing, frozen_register
from bot.services.delivery.final_document import take_frozen
from bot.services.exporting import Taker
from bot.services.taking_out import Kind, Wanted, take_out
from storage import erasure, frozen, jobs, letters, people
from storage.database import Transaction
from tests.cast import Actor, Stage, follow_up, organiser
from tests.journeys import test_broadcasts as sending
from tests.journeys.test_delivery import (
    SLUG,
    THANKS,
    bytes_of,
    delivers,
    heard,
    papers,
    sends_to_all,
)

T = TypeVar("T")


@pytest.fixture
async def ana(stage: Stage) -> Actor:
    await stage.publish(follow_up(slug=SLUG, policy=Policy(code=False)))
    return await organiser(stage, "Ana", SLUG)


async def withdraws(actor: Actor, organisation: str) -> None:
    await actor.says("/status")
    await actor.taps(organisation)
    await actor.taps("Withdraw the signature")
    await actor.taps("Yes, withdraw")


@pytest.mark.parametrize("order", list(ListingOrder))
async def test_the_papers_are_what_an_export_makes_in_that_moment(
    stage: Stage, order: ListingOrder
) -> None:
    """One list for all papers: the same bytes, in whichever order the letter asks for."""
    await stage.publish(follow_up(slug=SLUG, policy=Policy(code=False, order=order)))
    ana = await organiser(stage, "Ana", SLUG)
    await sending.signatories(stage, 2)
    assert stage.program is not None
    await stage.program.database.write(_one_is_of_a_kind)
    await delivers(ana)
    take = partial(take_out, stage.program.database, taker=Taker("test"), press=_in_a_thread)
    for (language, kind), kept in (await papers(stage)).items():
        [paper] = await take(Wanted(Kind(kind), SLUG, language=language))
        assert sha256(paper.content).hexdigest() == kept


async def _in_a_thread(work: Callable[[], T], /) -> T:
    return await asyncio.to_thread(work)


def _one_is_of_a_kind(tx: Transaction) -> None:
    row = int(tx.value("SELECT id FROM signature ORDER BY id LIMIT 1"))
    for column, said in (("kind", OrganisationKind.NETWORK), ("ecosoc", Ecosoc.SPECIAL)):
        tx.execute(
            f"UPDATE signature SET {column} = ? WHERE id = ?",  # noqa: S608 - names from here
            (tx.seal(f"signature.{column}", row, said), row),
        )


async def test_after_a_name_was_taken_back_the_bytes_stay_and_nobody_else_gets_them(
    stage: Stage, ana: Actor
) -> None:
    one, two = await sending.signatories(stage, 2)
    eve = stage.enter("Eve")
    await delivers(ana)
    kept = await papers(stage)
    await withdraws(one, "Organisation 0")
    await eve.opens(SLUG)
    await eve.taps("The delivered document")
    public = bytes_of(eve, eve.sees("the list as it stands today"))
    assert public[:4] == b"%PDF"
    assert sha256(public).hexdigest() != kept["en", "pdf"]
    await sends_to_all(ana)
    assert sha256(bytes_of(two, heard(two, THANKS)[0])).digest() == sha256(public).digest()
    assert heard(one, THANKS) == []
    await ana.says("/letter")
    await ana.taps_link(ana.newest(), f"as-delivered:{SLUG}", forged=True)
    ana.sees("one organisation that is named in it has withdrawn since")
    assert "Make a new copy for the public" in ana.buttons()
    await ana.taps("PDF, English")
    again = ana.sees(kept["en", "pdf"], "please do not publish it")
    assert sha256(bytes_of(ana, again)).hexdigest() == kept["en", "pdf"]
    taken = await stage.look("SELECT id FROM audit WHERE what = 'delivered paper taken out'")
    assert len(taken) == 1


async def test_the_papers_are_made_though_whoever_delivered_it_is_forgotten(
    stage: Stage, ana: Actor
) -> None:
    await sending.signatories(stage, 1)
    assert stage.program is not None
    await stage.program.database.write(partial(_delivers_and_is_forgotten, telegram=ana.id))
    await stage.settle()
    assert {kind for _, kind in await papers(stage)} == {"pdf", "docx"}
    assert await stage.look("SELECT id FROM job WHERE state = 'waiting'") == []


def _delivers_and_is_forgotten(tx: Transaction, telegram: int) -> None:
    """Before the work on the papers has begun."""
    person, stored = people.find(tx, telegram), letters.by_slug(tx, SLUG)
    assert person is not None
    assert stored is not None
    assert frozen_register.freeze(tx, stored)
    jobs.add(tx, freezing.JOB, {"letter": stored.id}, person=person.id, about=stored.id)
    erasure.forget_person(tx, person.id)


async def test_a_name_that_may_be_shown_no_more_counts_as_taken_back(
    stage: Stage, ana: Actor
) -> None:
    [one] = await sending.signatories(stage, 1)
    await delivers(ana)
    assert await is_clean(stage)
    await one.says("/status")
    await one.taps("Organisation 0")
    await one.taps("What I agreed to")
    await one.taps("Do not show the organisation")
    assert not await is_clean(stage)
    await one.taps("Show the organisation")
    await one.taps("Yes")
    assert await is_clean(stage)


async def is_clean(stage: Stage) -> bool:
    assert stage.program is not None
    return await stage.program.database.read(partial(_is_clean))


def _is_clean(tx: Transaction) -> bool:
    letter = int(tx.value("SELECT id FROM letter WHERE slug = ?", (SLUG,)))
    return frozen.is_clean(tx, letter)


async def test_what_is_kept_back_is_in_no_paper(stage: Stage, ana: Actor) -> None:
    one, _ = await sending.signatories(stage, 2)
    await one.says("/status")
    await one.taps("Organisation 0")
    await one.taps("What I agreed to")
    await one.taps("Do not show the organisation")
    await delivers(ana)
    assert stage.program is not None
    register = await stage.program.database.read(_register)
    assert "Organisation 1" in register
    assert "Organisation 0" not in register
    assert "Maria Sample" not in register
    assert '"kept_back": 1' in register


def _register(tx: Transaction) -> str:
    letter = int(tx.value("SELECT id FROM letter WHERE slug = ?", (SLUG,)))
    kept = frozen.register(tx, letter)
    assert kept is not None
    return kept.content


async def test_a_restart_in_the_middle_makes_only_what_is_missing(stage: Stage, ana: Actor) -> None:
    await sending.signatories(stage, 1)
    await delivers(ana)
    before = await papers(stage)
    assert stage.program is not None
    await stage.program.database.write(_as_if_it_had_ended_early)
    assert len(await papers(stage)) == 3
    await stage.restart()
    await stage.settle()
    assert await papers(stage) == before
    rows = await stage.look("SELECT id FROM audit WHERE what = 'delivered papers kept'")
    assert len(rows) == 2
    assert await stage.look("SELECT id FROM job WHERE state = 'waiting'") == []


def _as_if_it_had_ended_early(tx: Transaction) -> None:
    tx.execute("DELETE FROM frozen_paper WHERE language = 'fr' AND kind = 'docx'")
    row = tx.one("SELECT id, letter FROM frozen_register")
    assert row is not None
    job = int(tx.value("SELECT id FROM job WHERE kind = 'letter-freeze'"))
    payload = tx.seal("job.payload", job, f'{{"letter": {row["letter"]}}}')
    tx.execute("UPDATE job SET state = 'waiting', payload = ? WHERE id = ?", (payload, job))


async def test_a_file_is_held_against_what_was_delivered(stage: Stage, ana: Actor) -> None:
    await sending.signatories(stage, 1)
    await delivers(ana)
    await ana.says("/letter")
    await ana.taps_link(ana.newest(), f"as-delivered:{SLUG}", forged=True)
    await ana.taps("Word, English")
    data = bytes_of(ana, ana.newest())
    for content, said in ((data, "It is the same."), (data + b" ", "It is another one.")):
        await ana.says("/letter")
        await ana.taps_link(ana.newest(), f"delivered-check:{SLUG}", forged=True)
        ana.sees("Which document shall be checked?")
        stage.rehearsal.send_document(ana.id, content, "letter.docx")
        await stage.settle()
        ana.sees(said, sha256(content).hexdigest())


async def test_the_command_line_gives_the_same_bytes_and_says_what_there_is(
    stage: Stage, ana: Actor
) -> None:
    await sending.signatories(stage, 1)
    await delivers(ana)
    assert stage.program is not None
    take = partial(take_frozen, stage.program.database, taker=Taker("command line"))
    paper = await take(SLUG, "", "pdf")
    assert sha256(paper.content).hexdigest() == (await papers(stage))["en", "pdf"]
    with pytest.raises(Refusal) as refused:
        await take(SLUG, "ar", "pdf")
    assert refused.value.key == "frozen-not-there"
    assert "fr docx" in str(refused.value.facts["there"])
    with pytest.raises(Refusal) as none:
        await take("defenders-2016", "", "pdf")
    assert none.value.key == "frozen-none"


async def test_a_stranger_learns_nothing_of_it(stage: Stage, ana: Actor) -> None:
    eve = stage.enter("Eve")
    await sending.signatories(stage, 1)
    await delivers(ana)
    await eve.opens(SLUG)
    [paper] = await stage.look("SELECT id FROM frozen_paper WHERE language = 'en' AND kind = 'pdf'")
    said = len(eve.from_bot())
    for act in (
        *(
            f"as-delivered:{SLUG}",
            f"frozen-paper:{paper['id']}",
            "frozen-paper:1",
            "frozen-paper:x",
        ),
        *(f"final-send:{SLUG}", f"final-look:{SLUG}", f"delivered-check:{SLUG}"),
        *(f"frozen-make:{SLUG}", f"outcomes:{SLUG}", f"outcome-new:{SLUG}", "outcome:abcdefgh"),
    ):
        await eve.taps_link(eve.newest(), act, forged=True)
        assert "out of date" in eve.last_toast()
    assert len(eve.from_bot()) == said


@pytest.mark.parametrize("high_risk", [False, True])
async def test_where_signing_is_dangerous_the_papers_go_with_the_rest_and_the_hashes_stay(
    stage: Stage, high_risk: bool
) -> None:
    policy = Policy(code=False, high_risk=high_risk)
    await stage.publish(follow_up(slug=SLUG, policy=policy))
    ana = await organiser(stage, "Ana", SLUG)
    await sending.signatories(stage, 1)
    await delivers(ana)
    kept = await papers(stage)
    await goes_by(stage, days=240)
    held = await stage.look("SELECT content FROM frozen_paper WHERE content IS NOT NULL")
    assert len(held) == (0 if high_risk else 4)
    assert await papers(stage) == kept
    await ana.says("/letter")
    await ana.taps_link(ana.newest(), f"as-delivered:{SLUG}", forged=True)
    assert ("PDF, English" in ana.buttons()) is not high_risk


async def test_papers_with_a_name_that_was_taken_back_go_when_their_time_is_over(
    stage: Stage, ana: Actor
) -> None:
    one, _ = await sending.signatories(stage, 2)
    await delivers(ana)
    await withdraws(one, "Organisation 0")
    await goes_by(stage, days=100)
    assert len(await stage.look("SELECT 1 FROM frozen_paper WHERE content IS NOT NULL")) == 4
    await goes_by(stage, days=140)
    assert await stage.look("SELECT 1 FROM frozen_paper WHERE content IS NOT NULL") == []
    [note] = await stage.look("SELECT subject FROM audit WHERE what = 'delivered papers erased'")
    assert note["subject"] == f"letter:{SLUG}"


async def goes_by(stage: Stage, days: int) -> None:
    stage.clock.pass_(days=days)
    assert stage.program is not None
    step = partial(retention.step, admins=frozenset())
    while await stage.program.database.write(step):
        pass
    await stage.settle()
