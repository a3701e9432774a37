"""To whom an invitation goes, how often, and what ends it."""

from functools import partial

import pytest

from bot.domain.broadcast import Audience, BroadcastState, Content, Words
from bot.domain.consent import Purpose
from bot.domain.signature import SignatureStatus
from bot.services.invitations import inviting
from bot.services.invitations.post import AT_ONCE
from storage import broadcasts, consents, letters, people, signatures
from storage.database import Transaction
from storage.signatures import Particulars
from tests.cast import Actor, Stage, confirms, organiser
from tests.journeys.inviting import (
    NEXT,
    as_organiser,
    asks_once_more,
    invites,
    prospects,
    signed_before,
    signed_next,
    states,
    stops,
    write,
)

EMAIL = "director@coast.example"


@pytest.fixture
async def ana(stage: Stage) -> Actor:
    return await organiser(stage, "Ana")


@pytest.fixture
async def invited(stage: Stage, ana: Actor, amina: Actor) -> Actor:
    await signed_before(amina)
    assert await invites(stage, ana) == 1
    return amina


async def test_status_shows_what_is_not_answered(stage: Stage, invited: Actor) -> None:
    await invited.says("/status")
    invited.sees("You are invited to sign", "Coast Defenders")
    await invited.taps("Invitation: Coast Defenders")
    invited.sees("Would you like to sign this letter, too?")
    await invited.taps("Not this time")
    await invited.says("/status")
    invited.does_not_see("You are invited to sign")


async def test_who_takes_the_consent_back_is_invited_no_more(
    stage: Stage, ana: Actor, amina: Actor
) -> None:
    await signed_before(amina)
    await signed_before(amina, "River Watch", "Kenya", "head@river.example")
    await amina.says("/status")
    await amina.taps_exactly("River Watch")
    await amina.taps("What I agreed to")
    await amina.taps("No invitation")
    assert (await prospects(stage)).not_asked == 1
    assert await invites(stage, ana) == 1
    await amina.says("/status")
    await amina.taps_exactly("Coast Defenders")
    await amina.taps("What I agreed to")
    await amina.taps("No invitation")
    assert await states(stage) == ["withdrawn"]
    await amina.taps("Sign the same way")
    assert "out of date" in amina.last_toast()
    assert await signed_next(stage) == []


async def test_withdrawing_the_earlier_signature_ends_the_invitation(
    stage: Stage, invited: Actor
) -> None:
    await invited.says("/status")
    await invited.taps_exactly("Coast Defenders")
    await invited.taps("Withdraw the signature")
    await invited.taps("Yes, withdraw")
    assert await states(stage) == ["withdrawn"]
    assert (await prospects(stage)).already == 0


async def test_who_is_forgotten_leaves_a_bare_count(stage: Stage, invited: Actor) -> None:
    await invited.says("/mydata")
    await invited.says("/forgetme")
    await invited.taps("Forget me now")
    rows = await stage.look("SELECT person, link_index, state, post FROM invitation")
    assert rows == [{"person": None, "link_index": None, "state": "withdrawn", "post": "none"}]


async def test_whoever_has_blocked_the_bot_is_unreachable_and_told_so_to_nobody(
    stage: Stage, ana: Actor, amina: Actor
) -> None:
    await signed_before(amina)
    stage.rehearsal.block(amina.id)
    await stage.settle()
    await write(stage, lambda tx: (tx.execute("UPDATE person SET reachable = 1"), None)[1])
    assert await invites(stage, ana) == 1
    assert await states(stage) == ["unreachable"]
    assert (await prospects(stage)).already == 1


async def test_a_second_time_once_after_three_days_and_never_again(
    stage: Stage, ana: Actor, invited: Actor
) -> None:
    assert await asks_once_more(stage, ana) == 0
    stage.clock.pass_(days=3)
    assert await asks_once_more(stage, ana) == 1
    invited.sees("You have not answered yet", "I will not ask again")
    stage.clock.pass_(days=4)
    assert await asks_once_more(stage, ana) == 0
    assert await invites(stage, ana) == 0
    await invited.taps("Sign the same way")
    await invited.taps("Sign now")
    assert await states(stage) == ["signed"]


async def test_who_has_answered_is_not_asked_again(
    stage: Stage, ana: Actor, invited: Actor
) -> None:
    await invited.taps("Not this time")
    stage.clock.pass_(days=4)
    assert await asks_once_more(stage, ana) == 0


async def test_a_round_goes_on_after_a_kill_and_can_be_stopped_before(
    stage: Stage, ana: Actor, amina: Actor
) -> None:
    await signed_before(amina)
    assert stage.program is not None
    await stage.program.foreman.stop()
    invite = partial(as_organiser, telegram=ana.id, slug=NEXT, step=inviting.invite, stage=stage)
    await stage.program.database.write(invite)
    assert await states(stage) == ["waiting"]
    stop = partial(as_organiser, telegram=ana.id, slug=NEXT, step=inviting.stop, stage=stage)
    assert await stage.program.database.write(stop) == 1
    assert await states(stage) == []
    assert await stage.program.database.write(invite) == 1
    await stage.restart()
    await stage.settle()
    assert await states(stage) == ["sent"]
    amina.sees("You signed")
    assert await stops(stage, ana) == 0


async def test_many_are_written_to_a_few_at_a_time_and_all_in_the_end(
    stage: Stage, ana: Actor, amina: Actor
) -> None:
    await signed_before(amina)
    crowd = [stage.enter(f"Signatory {n}") for n in range(AT_ONCE + 20)]
    for one in crowd:
        stage.rehearsal.say(one.id, "/help")
    await stage.settle()
    await write(stage, partial(_sign_for_each, accounts=[one.id for one in crowd]))
    assert await invites(stage, ana) == AT_ONCE + 21
    await stage.settle()  # half of them have arrived, and the next are claimed
    assert await states(stage) == ["sent"] * (AT_ONCE + 21)
    for one in (crowd[0], crowd[-1]):
        asked = [m for m in one.from_bot() if "You signed" in (m["text"] or "")]
        assert len(asked) == 1
    jobs = await stage.look("SELECT state FROM job WHERE kind = 'invitations'")
    assert {row["state"] for row in jobs} == {"done"}


def _sign_for_each(tx: Transaction, accounts: list[int]) -> None:
    """Copies of the one signature that there is, each of another person."""
    [row] = tx.all("SELECT id, letter, edition_hash FROM signature")
    held = consents.held(tx, row["id"])[Purpose.FOLLOW_UP]
    for number, telegram in enumerate(accounts):
        person = people.find(tx, telegram)
        assert person is not None
        name = f"Organisation {number}"
        new = signatures.add(
            tx,
            letter=row["letter"],
            person=person.id,
            edition_hash=row["edition_hash"],
            language="en",
            status=SignatureStatus.CONFIRMED,
            said=Particulars(name, f"{name}|CH", "CH", "", "Maria Sample", "Director", EMAIL),
        )
        consents.record(
            tx,
            signatures.get(tx, new),
            Purpose.FOLLOW_UP,
            given=True,
            method="answered",
            language="en",
            notice_hash=held.notice_hash,
        )


async def test_under_a_letter_of_high_risk_the_message_names_nothing(
    stage: Stage, ana: Actor, amina: Actor
) -> None:
    await signed_before(amina)
    await write(
        stage,
        lambda tx: (tx.execute("UPDATE letter SET high_risk = 1 WHERE slug = ?", (NEXT,)), None)[1],
    )
    await invites(stage, ana)
    amina.sees("There is something for you here")
    assert amina.buttons() == ["Open"]
    await amina.taps("Open")
    amina.sees("You signed", "Coast Defenders")


async def test_somebody_elses_button_is_mute(stage: Stage, invited: Actor) -> None:
    await invited.taps("Sign the same way")
    stranger = stage.enter("Stranger")
    await stranger.says("/help")
    shown = [b["callback_data"] for row in invited.newest()["buttons"] for b in row]
    [token] = [act.split(":")[1] for act in shown if act and act.startswith("inv-sign")]
    acts = [act for act in shown if act and act.startswith("inv")]
    ways = ("inv", "inv-same", "inv-anew", "inv-change", "inv-read", "inv-no", "inv-pass")
    acts += [f"{way}:{token}" for way in (*ways, "inv-begin", "inv-code")]
    for act in acts:
        await stranger.taps_link(stranger.newest(), act, forged=True)
        assert "out of date" in stranger.last_toast(), act
        stranger.sees("Here organisations sign joint letters")
    assert await states(stage) == ["opened"]


async def test_who_wants_no_messages_at_all_is_invited_no_more(
    stage: Stage, ana: Actor, invited: Actor
) -> None:
    def an_update(tx: Transaction) -> str:
        stored = letters.by_slug(tx, NEXT)
        assert stored is not None
        sent = broadcasts.add(tx, stored.id, Content({"en": Words("News")}), Audience(), 1)
        broadcasts.go(tx, sent.id, (BroadcastState.DRAFT,), BroadcastState.DONE)
        return sent.token

    token = await write(stage, an_update)
    await invited.taps_link(invited.newest(), f"stop-all:{token}", forged=True)
    assert await states(stage) == ["withdrawn"]
    stage.clock.pass_(days=4)
    assert await asks_once_more(stage, ana) == 0
    await invited.taps("Sign the same way")
    assert "out of date" in invited.last_toast()


async def test_the_invitation_goes_with_the_signature_that_is_handed_over(
    stage: Stage, invited: Actor
) -> None:
    await invited.says("/status")
    await invited.taps_exactly("Coast Defenders")
    await invited.taps("Hand over to a colleague")
    payload = invited.newest()["text"].partition("?start=")[2].split()[0]
    colleague = stage.enter("Colleague")
    await colleague.opens(payload)
    for answer in ("Paul Sample", "Officer", "paul@coast.example"):
        await colleague.says(answer)
    for _ in range(4):
        await colleague.taps("Yes")
    await colleague.taps("That is right")
    await colleague.taps("I am authorised")
    await confirms(colleague, "paul@coast.example")
    await invited.taps("Sign the same way")
    assert "out of date" in invited.last_toast()
    await colleague.says("/status")
    colleague.sees("You are invited to sign", "Coast Defenders")
    await colleague.taps("Invitation: Coast Defenders")
    await colleague.taps("Sign the same way")
    colleague.sees("Paul Sample, Officer")
    await colleague.taps("Sign now")
    assert await states(stage) == ["signed"]
