"""Whoever is told of a changed text, reminded, out of reach or on paper; each once."""

from functools import partial

import pytest

from bot.papers.finished.letter import FinishedLetter
from bot.papers.proof_facts import Proof
from bot.papers.register_facts import Export, heads
from bot.services.desk.editions import telling as edition_telling
from bot.services.taking_out import gathering
from bot.services.taking_out.kinds import Kind
from bot.services.taking_out.wanted import Wanted
from tests.cast import Actor, Stage, organiser
from tests.journeys.changing import (
    NEW_TITLE,
    asks,
    changes,
    has_signed,
    questions,
    standing,
)
from tests.journeys.test_importing import imports
from tests.journeys.test_letter_life import DEFENDERS, desk


async def test_she_is_reminded_twice_by_day_and_no_more_once_she_answered(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    amina = await has_signed(stage, "Amina", "Well Diggers")
    ben = await has_signed(stage, "Ben", "Coast Watch")
    await changes(ana, "Title", NEW_TITLE)
    await asks(ana, until="In seven days")
    await ben.taps("Yes, we agree to the new text")
    answered = len(ben.from_bot())
    reminded = []
    for _ in range(7 * 24):
        before = len(amina.from_bot())
        stage.clock.pass_(hours=1)
        await stage.minute()
        if len(amina.from_bot()) > before:
            amina.sees("Well Diggers has not answered yet", "12 April")
            reminded.append(stage.clock.now)
    assert [at.day for at in reminded] == [9, 11]
    assert all(6 <= at.hour < 19 for at in reminded)
    assert len(ben.from_bot()) == answered
    ana.sees("is over", "Agree to it: 1", "No answer: 1")


async def test_no_reminder_comes_after_no_thanks(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    amina = await has_signed(stage, "Amina", "Well Diggers")
    await changes(ana, "Title", NEW_TITLE)
    await asks(ana, until="In seven days")
    stage.clock.pass_(days=4)
    await stage.minute()
    amina.sees("has not answered yet")
    await amina.taps("No thanks")
    heard = len(amina.from_bot())
    stage.clock.pass_(days=2, hours=1)
    await stage.minute()
    await desk(ana)
    await ana.taps("Changed text")
    await ana.taps("Remind them now, once")
    ana.sees("They are being reminded now")
    assert "Remind them now, once" not in ana.buttons()
    assert len(amina.from_bot()) == heard


async def test_a_reminder_that_a_pause_of_the_bot_put_off_waits_for_the_morning(
    stage: Stage,
) -> None:
    ana = await organiser(stage, "Ana")
    amina = await has_signed(stage, "Amina", "Well Diggers")
    await changes(ana, "Title", NEW_TITLE)
    await asks(ana, until="In seven days")
    heard = len(amina.from_bot())
    stage.clock.pass_(days=4, hours=13)  # 22:00 UTC, midnight in Zurich
    await stage.minute()
    assert len(amina.from_bot()) == heard
    stage.clock.pass_(hours=9)
    await stage.minute()
    amina.sees("has not answered yet")


async def test_a_restart_in_the_middle_tells_each_once(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    people = [await has_signed(stage, f"Signer{n}", f"Group {n} of wells") for n in range(4)]
    await changes(ana, "Title", NEW_TITLE)
    await ana.taps("More than that: ask them")
    await ana.taps("Listed as signed")
    await ana.taps("In three days")
    at_once, edition_telling.AT_ONCE = edition_telling.AT_ONCE, 1
    try:
        message, sure = ana.button("Yes, make it")
        stage.rehearsal.tap(ana.id, message["message_id"], sure)
        await stage.rehearsal.until(lambda: stage.rehearsal.pending() == 0, 10)
        await stage.restart()
        await stage.settle()
    finally:
        edition_telling.AT_ONCE = at_once
    assert await questions(stage) == ["asked"] * 4
    for one in people:
        told = [m for m in one.from_bot() if "that you signed has changed" in (m["text"] or "")]
        assert len(told) == 1
    ana.sees("told of the changed text. Signatories concerned: 4.")


async def test_who_blocked_the_bot_is_counted_as_out_of_reach(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    amina = await has_signed(stage, "Amina", "Well Diggers")
    stage.rehearsal.block(amina.id)
    await changes(ana, "Title", NEW_TITLE)
    await asks(ana, "Not listed until they answer")
    await desk(ana)
    await ana.taps("Changed text")
    ana.sees("Asked, no answer: 0", "Cannot be reached: 1")
    await ana.taps("Who has not answered")
    await ana.taps("Well Diggers (cannot be reached)")
    await ana.taps("It agrees to the new text")
    ana.sees("Noted: Well Diggers agrees to the new text, by e-mail", "Agree to it: 1")
    assert await standing(stage) == 1
    [proof] = await stage.look(
        "SELECT evidence, person FROM confirmation WHERE kind = 're-confirmation'"
    )
    assert proof["evidence"] == "edition 2, by e-mail"
    [row] = await stage.look("SELECT person FROM signature")
    assert proof["person"] != row["person"], "the organiser brought it"


async def test_a_withdrawal_by_e_mail_is_put_on_record(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    amina = await has_signed(stage, "Amina", "Well Diggers")
    await changes(ana, "Title", NEW_TITLE)
    await asks(ana)
    await desk(ana)
    await ana.taps("Changed text")
    await ana.taps("Who has not answered")
    looked = "SELECT id FROM audit WHERE what = 'names without an answer looked at'"
    assert len(await stage.look(looked)) == 1
    await ana.taps("Well Diggers")
    message, again = ana.button("It withdraws")
    await ana.taps("It withdraws")
    ana.sees("Noted: Well Diggers has withdrawn", "Withdrawn: 1")
    assert await standing(stage) == 0
    await ana.taps_link(message, again, forged=True)
    assert ana.last_toast().startswith("That has been answered already")
    amina.sees("An organiser has noted that Well Diggers has withdrawn", "letter@example.org")


@pytest.mark.parametrize("high_risk", [False, True])
async def test_no_answer_is_given_in_her_name_without_her_hearing_of_it(
    stage: Stage, high_risk: bool
) -> None:
    ana = await organiser(stage, "Ana")
    amina = await has_signed(stage, "Amina", "Well Diggers")
    await changes(ana, "Title", NEW_TITLE)
    await asks(ana)
    risk = "UPDATE letter SET high_risk = ?"
    assert stage.program is not None
    await stage.program.database.write(lambda tx: (tx.execute(risk, (high_risk,)), None)[1])
    await desk(ana)
    await ana.taps("Changed text")
    await ana.taps("Who has not answered")
    await ana.taps("Well Diggers")
    await ana.taps("It agrees to the new text")
    if high_risk:
        amina.sees("Something that you did here has changed")
        amina.does_not_see("Well Diggers", NEW_TITLE)
    else:
        amina.sees("An organiser has noted that Well Diggers agrees to the new text")


async def test_more_time_is_typed_and_a_wrong_moment_refused(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    await has_signed(stage, "Amina", "Well Diggers")
    await changes(ana, "Title", NEW_TITLE)
    await ana.taps("More than that: ask them")
    await ana.taps("Listed as signed")
    await ana.says("today 14:00 Geneva")
    ana.sees("less than twelve hours")
    await ana.says("20 April 2018, 12:00 Geneva")
    ana.sees("The letter closes before that", "13 April")
    await ana.says("9 April, 12:00 Geneva")
    ana.sees("Make edition 2?", "9 April 2018")
    await ana.taps("Yes, make it")
    await desk(ana)
    await ana.taps("Changed text")
    await ana.taps("Another deadline for answers")
    await ana.says("11 April, 12:00 Geneva")
    ana.sees("The deadline for answers is changed", "11 April")
    await ana.taps("End the asking")
    await ana.taps("Yes, end it")
    ana.sees("The asking is over")


async def test_who_came_by_a_list_is_asked_by_e_mail_and_answers_to_the_organisers(
    stage: Stage,
) -> None:
    ana = await organiser(stage, "Ana", DEFENDERS)
    await brings_a_list(ana)
    before = await standing(stage)
    await changes(ana, "Title", NEW_TITLE)
    await ana.taps("More than that: ask them")
    await ana.taps("Listed as signed")
    await ana.taps("In three days")
    ana.sees("In the chat: 0", "By e-mail: 1", "Cannot be reached: 1")
    await ana.taps("Yes, make it")
    [letter] = ana.mail("head@river.example")
    assert "River Watch" not in letter["subject"]
    assert "human rights" not in letter["subject"]
    for words in (
        "River Watch",
        "[+Stand with those who defend+]",
        "letter@example.org",
        "8 April",
    ):
        assert words in letter["text"], letter["text"]
    assert sorted(await questions(stage)) == ["asked", "unreachable"]
    assert await standing(stage) == before
    await desk(ana)
    await ana.taps("Changed text")
    ana.sees("Asked, no answer: 1", "Cannot be reached: 1")


async def brings_a_list(ana: Actor) -> None:
    rows = "Organisation,Country,E-mail\nRiver Watch,Kenya,head@river.example\nHill Aid,Kenya,\n"
    await imports(ana, rows.encode(), "list.csv")


async def test_the_finished_letter_says_who_stands_under_an_earlier_text(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    amina = await has_signed(stage, "Amina", "Well Diggers")
    await has_signed(stage, "Ben", "Coast Watch")
    await changes(ana, "Title", NEW_TITLE)
    await asks(ana)
    await amina.taps("Yes, we agree to the new text")
    await changes(ana, "Summary", "One word was wrong.")
    await ana.taps("Small corrections: tell them")
    await ana.taps("Yes, make it")
    letter = await taken_out(stage, Kind.PDF)
    assert isinstance(letter, FinishedLetter)
    assert {line.text.partition(",")[0]: "†" in line.text for line in letter.signed.lines} == {
        "Coast Watch": True,
        "Well Diggers": False,  # a correction marks nobody
    }
    assert letter.changed_on == "5 April 2018"
    table = await taken_out(stage, Kind.CSV)
    assert isinstance(table, Export)
    assert {one.organisation: one.edition for one in table.listing.every()} == {
        "Coast Watch": 1,
        "Well Diggers": 2,
    }
    assert "Edition" in heads(table)
    proof = await taken_out(stage, Kind.PROOF_WHOLE)
    assert isinstance(proof, Proof)
    assert [one.edition for one in proof.signatures] == [2, 1]
    assert proof.signatures[0].confirmations[-1].kind == "re-confirmation"
    await amina.says("/status")
    await amina.taps("Well Diggers")
    await amina.taps("My receipt")
    assert amina.newest()["document"]["file_name"].startswith("receipt-")


async def test_who_is_held_back_stands_in_no_paper(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    await has_signed(stage, "Amina", "Well Diggers")
    await changes(ana, "Title", NEW_TITLE)
    await asks(ana, "Not listed until they answer")
    for kind in (Kind.CSV, Kind.PDF, Kind.PROOF_WHOLE):
        assert "Well Diggers" not in repr(await taken_out(stage, kind))
    await stage.enter("Zoe").opens(DEFENDERS)
    ben = await has_signed(stage, "Ben", "Coast Watch")
    ben.sees("number 2")


async def taken_out(stage: Stage, kind: Kind) -> object:
    assert stage.program is not None
    wanted = partial(gathering.gather, wanted=Wanted(kind, DEFENDERS))
    return (await stage.program.database.read(wanted)).material
