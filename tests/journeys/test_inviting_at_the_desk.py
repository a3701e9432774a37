"""The organiser invites those who signed the earlier letter, and once more who is silent."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.services.desk.follow_up import deeds as inviting_deeds
from storage import letters
from storage.database import Transaction
from tests.cast import CLOSES, Actor, Stage, organiser
from tests.journeys.followed import hub, look, signs_again, signs_again_by_the_link, three
from tests.journeys.inviting import NEXT, invites, read, states, write


@pytest.fixture
async def ana(stage: Stage) -> Actor:
    return await organiser(stage, "Ana")


async def test_signatories_are_invited_and_come_along(stage: Stage, ana: Actor) -> None:
    amina, bela, chi = await three(stage)
    await hub(ana)
    ana.sees("have signed again: 0 of 83", "Can be invited in the chat: 3", "They can answer until")
    ana.sees("nothing about them is kept here: 80")
    await ana.taps("Invite 3")
    ana.sees("Invite 3 organisations to", "In the chat: 3. By e-mail: 0.")
    await ana.taps("Yes, invite 3")
    ana.sees("3 invitations are on their way")
    for actor in (amina, bela, chi):
        actor.sees("You signed", "Twenty years on")
    await look(stage)
    ana.sees("What became of the invitations", "No answer yet: 3", "have signed already: 3")
    await bela.taps("Not this time")
    await signs_again(amina)
    await look(stage)
    ana.sees("have signed again: 1 of 83", "No answer yet: 1", "Not this time: 1", "Have signed: 1")
    await signs_again_by_the_link(stage.enter("Dana"), "Lake Forum")
    await ana.taps("Who came along")
    ana.sees("Came along: 1 of 83", "Signed again: 1", "Invited, no answer: 1",
             "Not this time: 1", "On paper or by e-mail: 80")  # fmt: skip
    ana.sees("2 organisations stand under the new letter", "From the earlier letter: 1", "New: 1")


async def test_those_who_do_not_answer_are_asked_once_more_and_never_again(
    stage: Stage, ana: Actor
) -> None:
    amina, bela, chi = await three(stage)
    await invites(stage, ana)
    await bela.taps("Not this time")
    await hub(ana)
    ana.sees("can be invited once more from Sunday 8 April 2018")
    assert "Invite 2 once more" not in ana.buttons()
    stage.clock.pass_(days=3, minutes=1)
    await ana.taps("Refresh")
    await ana.taps("Invite 2 once more")
    ana.sees("Nobody is invited a third time")
    await ana.taps("Yes, invite 2 once more")
    ana.sees("2 invitations are on their way")
    for actor in (amina, chi):
        actor.sees("You have not answered")
    bela.sees("If you change your mind")
    stage.clock.pass_(days=4)
    await ana.taps("Refresh")
    ana.does_not_see("once more")
    assert not [label for label in ana.buttons() if "once more" in label]


async def test_there_is_no_second_invitation_in_the_last_hours(stage: Stage, ana: Actor) -> None:
    await three(stage)
    await invites(stage, ana)
    await hub(ana)
    stage.clock.now = CLOSES - timedelta(hours=11)
    await ana.taps("Refresh")
    ana.sees("There is no time left for a second invitation")
    assert not [label for label in ana.buttons() if "once more" in label]
    stage.clock.now = CLOSES
    await ana.taps("Refresh")
    ana.sees("Nobody can be invited any more")


async def test_a_yes_that_comes_too_late_invites_nobody(stage: Stage, ana: Actor) -> None:
    """Two press at once; and one has seen another number than there is by now."""
    amina, *_ = await three(stage)
    ben = await organiser(stage, "Ben", NEXT)
    await hub(ana)
    await ana.taps("Invite 3")
    _, yes = ana.button("Yes, invite 3")
    await signs_again_by_the_link(amina)
    await ana.taps("Yes, invite 3")
    ana.sees("Something has changed since you looked", "Invite 2 organisations")
    assert await states(stage) == []
    await ana.taps("Yes, invite 2")
    await ben.says("/followup")
    await ben.taps_link(ben.newest(), yes, forged=True)
    ben.sees("Invitations:", "have signed already: 3")
    assert await states(stage) == ["sent", "sent"]


async def test_what_has_not_left_can_be_stopped(stage: Stage, ana: Actor) -> None:
    """Who was not written to can be invited another time."""
    await three(stage)
    await invites(stage, ana)
    await write(stage, _leave_one_lying)
    await hub(ana)
    ana.sees("The invitations are on their way. One is still to be sent.")
    assert not [label for label in ana.buttons() if label.startswith("Invite")]
    await ana.taps("Stop the invitations")
    ana.sees("Stopped. One organisation was not written to", "Can be invited in the chat: 1")
    await ana.taps("Invite 1")
    await ana.taps("Yes, invite 1")
    await look(stage)
    ana.sees("No answer yet: 3")


async def test_while_some_are_on_their_way_nobody_else_is_invited(stage: Stage, ana: Actor) -> None:
    """She has the question before her still; first what was begun ends, or is stopped."""
    await three(stage)
    await hub(ana)
    await ana.taps("Invite 3")
    await invites(stage, ana)
    await write(stage, _leave_one_lying)
    await write(stage, lambda tx: tx.execute("DELETE FROM invitation WHERE post = 'none'"))
    mark = await read(stage, _mark)
    for forged in (f"fu-ask:{NEXT}", f"fu-go:{NEXT}:{mark}", f"fu-again:{NEXT}:{mark}"):
        await ana.taps_link(ana.newest(), forged, forged=True)
        ana.sees("on their way. One is still to be sent.", "Can be invited in the chat: 2")
    assert await states(stage) == ["waiting"]


def _mark(tx: Transaction) -> str:
    stored = letters.by_slug(tx, NEXT)
    assert stored is not None
    return inviting_deeds.mark_of(stored, 2)


def _leave_one_lying(tx: Transaction) -> None:
    tx.execute(
        "UPDATE invitation SET post = 'due', state = 'waiting', rounds = 0, sent = NULL"
        " WHERE id = (SELECT MAX(id) FROM invitation)"
    )


async def test_the_invitation_is_looked_at_before_it_leaves(stage: Stage, ana: Actor) -> None:
    _, bela, _ = await three(stage)
    await hub(ana)
    await ana.taps("Look at the invitation")
    seen = [message["text"] for message in ana.from_bot()[-5:]]
    assert "English: this is how it arrives" in seen[0]
    assert "You signed" in seen[1]
    assert "River Watch" in seen[1]
    assert "French: this is how it arrives" in seen[2]
    assert "Vous avez signé" in seen[3]
    ana.sees("Nothing has been sent to anybody else")
    await ana.taps("Signer de la même façon")
    assert "preview" in ana.last_toast()
    await ana.taps("To the invitations")
    await ana.taps("Send it to me as a test")
    assert "You signed" in ana.from_bot()[-2]["text"]
    assert await states(stage) == []
    bela.does_not_see("Twenty years on")


async def test_an_embargo_is_told_before_anybody_is_invited(stage: Stage, ana: Actor) -> None:
    await three(stage)
    await write(stage, _put_under_embargo)
    await hub(ana)
    await ana.taps("Invite 3")
    ana.sees("Invite 3 organisations to", "13 April 2018")


def _put_under_embargo(tx: Transaction) -> None:
    stored = letters.by_slug(tx, NEXT)
    assert stored is not None
    assert letters.revise(tx, stored, replace(stored.letter, embargo=CLOSES))


async def test_in_french_and_after_a_restart(stage: Stage) -> None:
    await three(stage)
    colette = await organiser(stage, "Colette", language="fr")
    await colette.says("/followup")
    await colette.taps("Vingt ans après")
    colette.sees("ont signé de nouveau", "0 sur 83", "À inviter dans la conversation : 3")
    await colette.taps("Inviter (3)")
    await stage.restart()
    await colette.taps("Oui, inviter (3)")
    colette.sees("3 invitations partent")
    await colette.taps("Qui a suivi")
    colette.sees("Invitée, sans réponse : 3")
    await colette.taps("Tableau (Excel)")
    await colette.taps("Image")
