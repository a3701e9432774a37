"""Who came along: totals, lists of names, tables and pictures, each for whom it is."""

import csv
import io
from dataclasses import replace

import pytest

from storage import jobs, letters, roles
from storage.database import Transaction
from tests.cast import Actor, Stage, follow_up, organiser
from tests.journeys.followed import (
    closes,
    document,
    hub,
    keeps_back,
    look,
    signs_again,
    signs_again_by_the_link,
    three,
    words,
)
from tests.journeys.inviting import NEXT, invites, write

OVER = "This button is out of date. /status shows where you are."


@pytest.fixture
async def ana(stage: Stage) -> Actor:
    return await organiser(stage, "Ana")


async def test_each_list_names_them_and_marks_what_is_kept_back(stage: Stage, ana: Actor) -> None:
    amina, *_ = await three(stage)
    await keeps_back(stage)
    await invites(stage, ana)
    await signs_again(amina)
    await hub(ana)
    await ana.taps("Who came along")
    await ana.taps("Invited, no answer (2)")
    ana.sees("No. 2: Coast Union, Kenya (name kept back)", "No. 3: Hill Trust, Kenya")
    ana.does_not_see("River Watch")
    await ana.taps("To the totals")
    await ana.taps("Signed again (1)")
    ana.sees("No. 1: River Watch, Kenya")
    [noted] = await stage.look(
        "SELECT COUNT(*) AS n FROM audit WHERE what = 'names of those who came along looked at'"
    )
    assert noted["n"] == 2


async def test_the_tables_and_the_pictures_leave_without_what_is_kept_back(
    stage: Stage, ana: Actor
) -> None:
    amina, *_ = await three(stage)
    await keeps_back(stage)
    await signs_again_by_the_link(amina)
    await hub(ana)
    await ana.taps("Who came along")
    await ana.taps("Table (CSV)")
    rows = list(csv.reader(io.StringIO(document(stage, ana).decode("utf-8-sig"))))
    assert rows == [
        ["No., earlier letter", "Organisation", "Country", "What became of it", "No., new letter"],
        ["1", "River Watch", "Kenya", "Signed again, with changes", "1"],
        ["2", "(name kept back)", "", "Not invited yet", ""],
        ["3", "Hill Trust", "Kenya", "Not invited yet", ""],
    ]
    sent = [e for e in stage.rehearsal.journal() if e["method"] == "sendDocument"][-1]
    assert sent["params"]["protect_content"] in (True, "true", "True")
    await ana.taps("Table (Excel)")
    assert document(stage, ana)[:2] == b"PK"
    await ana.taps("Picture for print")
    assert b"<svg" in document(stage, ana)
    [noted] = await stage.look(
        "SELECT COUNT(*) AS n FROM audit WHERE what = 'came along taken out'"
    )
    assert noted["n"] == 2


async def test_names_of_the_earlier_letter_are_for_those_who_organise_both(stage: Stage) -> None:
    await three(stage)
    await keeps_back(stage)
    cleo = await organiser(stage, "Cleo", NEXT)
    await hub(cleo)
    await cleo.taps("Who came along")
    cleo.sees("Came along: 0 of 83", "Not invited yet: 3")
    assert cleo.buttons() == ["Picture", "Picture for print", "Refresh", "To the invitations"]
    for forged in (f"who:{NEXT}:not-yet:0", f"came-out:{NEXT}:came-csv"):
        await cleo.taps_link(cleo.newest(), forged, forged=True)
        assert cleo.last_toast() == OVER
    await cleo.taps("To the invitations")
    await cleo.taps("Send it to me as a test")
    seen = "\n".join(message["text"] or "" for message in cleo.from_bot())
    assert "Your Organisation" in seen
    for name in ("River Watch", "Coast Union", "Hill Trust"):
        assert name not in seen


async def test_who_has_lost_the_role_is_told_nothing_more(stage: Stage, ana: Actor) -> None:
    """The list was asked for while she had it; the answer comes when she has not."""
    await three(stage)
    await hub(ana)
    await ana.taps("Who came along")
    seen = len(stage.rehearsal.journal())
    number = await stage.look("SELECT id, person FROM role")

    def lose_and_answer(tx: Transaction) -> None:
        roles.take_away(tx, number[0]["id"])
        [letter] = [one for one in letters.every(tx) if one.letter.slug == NEXT]
        jobs.add(tx, "came-along", {"message": None}, person=number[0]["person"], about=letter.id)

    await write(stage, lose_and_answer)
    await look(stage)
    since = stage.rehearsal.journal()[seen:]
    assert not [e for e in since if e["chat_id"] == ana.id and e["method"] != "deleteMyCommands"]


async def test_a_chain_and_two_follow_ups_of_one_letter(stage: Stage, ana: Actor) -> None:
    amina, bela, _ = await three(stage)
    other = replace(follow_up(slug="second"), editions={"en": words("A second one")})
    await stage.publish(other)
    await signs_again_by_the_link(amina)
    await signs_again_by_the_link(bela, "Coast Union", "second")
    await closes(stage, NEXT)
    third = replace(follow_up(slug="third", follows=NEXT), editions={"en": words("The third")})
    await stage.publish(third)
    await signs_again_by_the_link(amina, slug="third")
    await ana.says("/followup")
    ana.sees("“The third” follows “Twenty years on", "Signed again: 1 of 1")
    ana.sees("“A second one” follows “Human rights defenders", "Signed again: 1 of 83")
    await ana.taps("The third")
    await ana.taps("Who came along")
    ana.sees("to “The third”", "Came along: 1 of 1", "From the earlier letter: 1")
