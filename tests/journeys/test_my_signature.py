"""A signature that stands: looked at, corrected, its consents switched, handed over, withdrawn."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.letter import LetterStatus
from storage import letters
from tests.cast import Actor, Stage, confirms, signs


@pytest.fixture
async def signed(amina: Actor) -> Actor:
    await signs(amina, organisation="Coast Defenders", email="director@coast.example")
    await confirms(amina, "director@coast.example")
    await amina.taps("Show my signature")
    return amina


async def test_the_chain_of_confirmations_is_told_in_plain_words(signed: Actor) -> None:
    signed.sees(
        "signed and confirmed, number 1",
        "What confirms it",
        "✓ You declared that you may sign, Thursday 5 April 2018, 11:00 (Zurich)",
        "✓ The code from your e-mail",
        "✓ Show the organisation",
        "– A sentence for the press: no",
    )


async def test_a_role_is_corrected_and_everything_else_stays(stage: Stage, signed: Actor) -> None:
    await signed.taps("Change something")
    await signed.taps("Your role")
    signed.sees("What is your role there?", "Your answer so far: Director")
    await signed.says("Chair")
    signed.sees("This is how you will appear", "Maria Sample, Chair")
    await signed.taps("That is right")
    signed.sees("Changed. This is how it stands now", "Role: Chair", "✓ Corrected by you")
    assert await stage.look("SELECT status, number FROM signature") == [
        {"status": "confirmed", "number": 1}
    ]


async def test_a_new_address_is_confirmed_before_it_holds(stage: Stage, signed: Actor) -> None:
    await signed.taps("Change something")
    await signed.taps("E-mail")
    await signed.says("office@coast.example")
    await signed.taps("That is right")
    signed.sees("Please type the code that was sent to office@coast.example")
    await signed.says("/status")
    await signed.taps_exactly("Coast Defenders")
    signed.sees("E-mail: director@coast.example")
    await signed.says("/start")
    await confirms(signed, "office@coast.example")
    signed.sees("Changed", "E-mail: office@coast.example")


async def test_another_name_may_be_one_that_stands_already(stage: Stage, signed: Actor) -> None:
    other = stage.enter("Other")
    await signs(other, organisation="River Defenders", email="director@river.example")
    await confirms(other, "director@river.example")
    await other.taps("Show my signature")
    await other.taps("Change something")
    await other.taps("Organisation")
    await other.says("Coast Defenders")
    await other.says("Switzerland")
    await other.taps("That is right")
    other.sees("Changed", "Coast Defenders: signed and confirmed")
    assert await stage.look("SELECT status FROM signature ORDER BY number") == [
        {"status": "confirmed"},
        {"status": "duplicate"},
    ]
    assert await stage.look("SELECT standing FROM letter WHERE slug = 'defenders-2018'") == [
        {"standing": 1}
    ]


async def test_another_name_of_a_listed_signature_is_reviewed_again(
    stage: Stage, signed: Actor
) -> None:
    assert stage.program is not None
    await stage.program.database.write(
        lambda tx: tx.execute("UPDATE signature SET status = 'listed'") and None
    )
    await signed.taps("Change something")
    await signed.taps("Organisation")
    await signed.says("Coast Defenders International")
    await signed.says("Switzerland")
    await signed.taps("That is right")
    signed.sees("The organisers look at the new name before it is listed again")
    assert await stage.look("SELECT status FROM signature") == [{"status": "confirmed"}]


async def test_nothing_is_corrected_after_the_close(stage: Stage, signed: Actor) -> None:
    stage.clock.pass_(days=20)
    await signed.taps("Change something")
    signed.sees("It can be changed only while the letter is open")


async def test_a_consent_is_taken_back_in_a_tap_and_given_after_reading(
    stage: Stage, signed: Actor
) -> None:
    await signed.taps("What I agreed to")
    await signed.taps("No more updates")
    signed.sees("Taken back", "– Updates on this letter: no")
    await signed.taps("Send me updates")
    signed.sees("Would you like to hear what becomes of this letter?")
    await signed.taps("Yes")
    signed.sees("It holds from now on", "✓ Updates on this letter")
    events = await stage.look(
        "SELECT given, method FROM consent WHERE purpose = 'updates' ORDER BY id"
    )
    assert events == [
        {"given": 1, "method": "answered"},
        {"given": 0, "method": "switched"},
        {"given": 1, "method": "switched"},
    ]


async def test_events_of_consent_cannot_be_changed_or_deleted(stage: Stage, signed: Actor) -> None:
    assert stage.program is not None
    for sql in ("UPDATE consent SET given = 0", "DELETE FROM consent", "DELETE FROM confirmation",
                "UPDATE confirmation SET at = ''", "UPDATE notice SET content = ''"):  # fmt: skip
        with pytest.raises(Exception, match="never"):
            await stage.program.database.write(lambda tx, sql=sql: tx.execute(sql) and None)


async def test_a_quote_is_dropped_with_its_consent(stage: Stage, amina: Actor) -> None:
    await amina.opens("defenders-2018")
    await amina.taps("Sign for my organisation")
    for answer in ("DN", "Uruguay", "skip", "Maria Sample", "Director", "d@example.org"):
        await amina.says(answer)
    for _ in range(5):
        await amina.taps("Yes")
    await amina.says("Words are not enough.")
    amina.sees("For the press: “Words are not enough.”")
    await amina.taps("That is right")
    await amina.taps("I am authorised")
    await confirms(amina, "d@example.org")
    await amina.taps("Show my signature")
    await amina.taps("What I agreed to")
    await amina.taps("Take the sentence back")
    assert await stage.look("SELECT quote FROM signature") == [{"quote": None}]


async def test_a_signature_is_handed_to_a_colleague(stage: Stage, signed: Actor) -> None:
    await signed.taps("Hand over to a colleague")
    link = signed.sees("With this link a colleague takes over")["text"]
    payload = link.partition("?start=")[2].split()[0]
    colleague = stage.enter("Colleague")
    await colleague.says(f"/start {payload}")
    colleague.sees("take over the signature of Coast Defenders", "What is your name?")
    for answer in ("Paul Sample", "Programme officer", "paul@coast.example"):
        await colleague.says(answer)
    for _ in range(4):
        await colleague.taps("Yes")
    colleague.sees("This is how you will appear", "Paul Sample, Programme officer")
    await colleague.taps("That is right")
    await colleague.taps("I am authorised to sign")
    await signed.says("/status")
    signed.sees("signed and confirmed")
    await confirms(colleague, "paul@coast.example")
    colleague.sees("is with you now", "Name: Paul Sample", "✓ Handed over to you")
    signed.sees("has passed to your colleague")
    await signed.says("/letters")
    await signed.says("/status")
    signed.sees("You have not signed anything here yet")
    stranger = stage.enter("Stranger")
    await stranger.says(f"/start {payload}")
    stranger.sees("This link no longer works")
    assert await stage.look("SELECT status, number FROM signature") == [
        {"status": "confirmed", "number": 1}
    ]


async def test_a_handover_works_for_whoever_opened_it_first_and_can_be_taken_back(
    stage: Stage, signed: Actor
) -> None:
    await signed.taps("Hand over to a colleague")
    payload = signed.newest()["text"].partition("?start=")[2].split()[0]
    first, second = stage.enter("First"), stage.enter("Second")
    await first.says(f"/start {payload}")
    await second.says(f"/start {payload}")
    second.sees("This link no longer works")
    await signed.taps("Take the link back")
    signed.sees("The signature stays with you")
    for answer in ("Paul Sample", "Officer", "paul@coast.example"):
        await first.says(answer)
    for _ in range(4):
        await first.taps("Yes")
    await first.taps("That is right")
    await first.taps("I am authorised")
    await confirms(first, "paul@coast.example")
    first.sees("This link no longer works")


@pytest.mark.parametrize("days", [0, 20])
async def test_withdrawing_takes_fewer_taps_than_signing(
    stage: Stage, signed: Actor, days: int
) -> None:
    """From /status, in each state: open, closed, and delivered (below)."""
    signing_taps = 12
    stage.clock.pass_(days=days)
    await signed.says("/status")
    taps = ("Coast Defenders", "Withdraw the signature", "Yes, withdraw")
    for tap in taps:
        await signed.taps(tap)
    signed.sees("Withdrawn on")
    assert len(taps) <= signing_taps
    assert await stage.look("SELECT status FROM signature") == [{"status": "withdrawn"}]


async def test_after_delivery_she_is_told_what_cannot_be_recalled_and_the_admins_are_told(
    stage: Stage, signed: Actor
) -> None:
    assert stage.program is not None
    admin = stage.enter("Admin")
    await admin.says("/start")
    stage.settings = stage.settings.model_copy(update={"admins": frozenset({admin.id})})
    await stage.restart()
    stage.clock.pass_(days=20)
    await stage.program.database.write(
        lambda tx: (
            tx.execute(
                "UPDATE letter SET status = 'delivered', delivered = '2018-04-20T00:00:00.000000Z'"
            )
            and None
        )
    )
    await signed.says("/status")
    await signed.taps("Coast Defenders")
    await signed.taps("Withdraw the signature")
    signed.sees("copies that others hold cannot be called back")
    await signed.taps("Yes, withdraw")
    signed.sees("Withdrawn on")
    assert any("Please replace the list" in (m["text"] or "") for m in admin.from_bot())


async def test_a_changed_notice_asks_only_what_changed(stage: Stage, amina: Actor) -> None:
    """The coordinator changes while somebody is in the middle of signing."""
    assert stage.program is not None
    await amina.opens("defenders-2018")
    await amina.taps("Sign for my organisation")
    for answer in ("DN", "Uruguay", "skip", "Maria Sample", "Director", "d@example.org"):
        await amina.says(answer)
    await amina.agrees()
    await amina.taps("That is right")
    stored = await stage.program.database.read(lambda tx: letters.by_slug(tx, "defenders-2018"))
    assert stored is not None
    changed = replace(stored.letter, coordinator="Another Team")
    await stage.program.database.write(lambda tx: letters.replace(tx, stored.id, changed))
    await amina.taps("I am authorised")
    amina.sees("has changed since you answered", "May your signature be kept?", "Another Team")
    assert stored.letter.status is LetterStatus.OPEN


async def test_the_whole_notice_is_a_tap_away(amina: Actor) -> None:
    await amina.opens("defenders-2018")
    await amina.taps("Sign for my organisation")
    for answer in ("DN", "Uruguay", "skip", "Maria Sample", "Director", "d@example.org"):
        await amina.says(answer)
    await amina.taps("What happens to my data")
    amina.sees("Who is responsible", "Coordination Team", "Telegram", "Until 6 months", "/forgetme")
    await amina.says("yes")
    amina.sees("May the name of your organisation be shown?")


async def test_a_promise_asks_on_the_day_of_the_decision(stage: Stage, amina: Actor) -> None:
    await amina.opens("defenders-2018")
    await amina.taps("Sign for my organisation")
    for answer in ("DN", "Uruguay", "skip", "Maria Sample", "Director", "d@example.org"):
        await amina.says(answer)
    await amina.agrees()
    await amina.taps("That is right")
    await amina.taps("Approval pending")
    await amina.says("the thirty-first of Smarch")
    amina.sees("I cannot tell which day that is", "for example: 12 April 2018")
    await amina.says("10 April")
    amina.sees("I will ask you on 10 April 2018")
    stage.clock.now += timedelta(days=4)
    await stage.restart()
    await stage.minute()
    amina.sees("approval pending")
    stage.clock.now += timedelta(days=1)
    await stage.restart()
    await stage.minute()
    amina.sees("Has it agreed?")


async def test_a_changed_notice_is_answered_again_where_it_was_agreed_to(
    stage: Stage, signed: Actor
) -> None:
    assert stage.program is not None
    stored = await stage.program.database.read(lambda tx: letters.by_slug(tx, "defenders-2018"))
    assert stored is not None
    changed = replace(stored.letter, contact="another@example.org")
    await stage.program.database.write(lambda tx: letters.replace(tx, stored.id, changed))
    await signed.says("/status")
    await signed.taps_exactly("Coast Defenders")
    signed.sees("has changed since you agreed")
    await signed.taps("What I agreed to")
    await signed.taps("Read again: Updates on this letter")
    await signed.taps("Yes")
    assert "Read again: Updates on this letter" not in signed.buttons()
    assert "Read again: Show the organisation" in signed.buttons()
    rows = await stage.look("SELECT COUNT(*) AS n FROM consent WHERE purpose = 'updates'")
    assert rows == [{"n": 2}]
