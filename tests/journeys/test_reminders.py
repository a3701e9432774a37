"""What the bot reminds of by itself: once, by day, three times at most, until 'No thanks'."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from tests.cast import CLOSES, THEN, Actor, Message, Stage, confirms, follow_up, signs

SLUG = "defenders-2018"
DRAFT = "It is not finished yet"
CODE = "Only the code is missing"
BOARD = "Has it agreed?"
WEEK = "closes in 7 days"
DAY = "closes in 24 hours"
LAST = "This is the last reminder about it."
QUIET = "You wanted to finish something here."
ANY = (DRAFT, CODE, BOARD, "Not finished yet", QUIET, "Is there an answer?")


async def passes(stage: Stage, **time: float) -> None:
    """The clock goes on, and the caretaker looks at it every half hour."""
    end = stage.clock.now + timedelta(**time)
    while stage.clock.now < end:
        stage.clock.now = min(end, stage.clock.now + timedelta(minutes=30))
        await stage.minute()


async def at(stage: Stage, moment: str) -> None:
    """The clock stands at this moment in the letter's zone, and the caretaker looks at it."""
    there = datetime.fromisoformat(moment).replace(tzinfo=ZoneInfo("Europe/Zurich"))
    stage.clock.now = there.astimezone(UTC)
    await stage.minute()


def reminders(actor: Actor) -> list[str]:
    return [m["text"] for m in reminding(actor)]


def reminding(actor: Actor) -> list[Message]:
    return [m for m in actor.from_bot() if any(words in (m["text"] or "") for words in ANY)]


async def begins(actor: Actor, organisation: str = "Defenders’ Network") -> None:
    await actor.opens(SLUG)
    await actor.taps("Sign for my organisation")
    await actor.says(organisation)


async def promises(actor: Actor, when: str = "Skip", organisation: str = "DN") -> None:
    await begins(actor, organisation)
    for answer in ("Uruguay", "skip", "Maria Sample", "Director", "d@example.org"):
        await actor.says(answer)
    await actor.agrees()
    await actor.taps("That is right")
    await actor.taps("Approval pending")
    await actor.taps(when)


async def test_a_draft_is_called_to_mind_after_a_day_once(stage: Stage, amina: Actor) -> None:
    await begins(amina)
    await passes(stage, hours=23, minutes=30)
    assert reminders(amina) == []
    await passes(stage, minutes=30)
    [told] = reminders(amina)
    for words in (DRAFT, "Twenty years on", "Defenders’ Network", "13 April 2018, 18:00"):
        assert words in told
    await passes(stage, days=3)
    assert len(reminders(amina)) == 1
    await amina.taps("Go on")
    amina.sees("In which country is Defenders’ Network based?")


async def test_a_draft_that_was_touched_is_given_another_day(stage: Stage, amina: Actor) -> None:
    await stage.publish(follow_up(slug="long", closes=CLOSES.replace(month=6)))
    await begins_at(amina, "long")
    await passes(stage, hours=8)
    await amina.says("Switzerland")
    await passes(stage, hours=22, minutes=30)
    assert reminders(amina) == []
    await passes(stage, hours=1, minutes=30)
    assert DRAFT in reminders(amina)[0]


async def test_a_code_is_called_to_mind_after_two_hours_once(stage: Stage, amina: Actor) -> None:
    await signs(amina)
    await passes(stage, hours=1, minutes=30)
    assert reminders(amina) == []
    await passes(stage, minutes=30)
    assert CODE in reminders(amina)[0]
    await passes(stage, hours=5)
    assert len(reminders(amina)) == 1
    await amina.taps("Go on")
    await amina.taps("Send a new code")
    await confirms(amina)
    amina.sees("Recorded")


async def test_a_code_after_a_draft_of_days_comes_in_its_own_time(
    stage: Stage, amina: Actor
) -> None:
    """The draft has put the next look days away; the code is not forgotten for it."""
    await stage.publish(follow_up(slug="long", closes=CLOSES.replace(month=6)))
    await signs_slowly(amina, stage, "long")
    await passes(stage, hours=2)
    assert CODE in reminders(amina)[-1]


async def signs_slowly(actor: Actor, stage: Stage, slug: str) -> None:
    await actor.opens(slug)
    await actor.taps("Sign for my organisation")
    await actor.says("Defenders’ Network")
    await passes(stage, days=3)
    for answer in ("Uruguay", "skip", "Maria Sample", "Director", "director@example.org"):
        await actor.says(answer)
    await actor.agrees()
    await actor.taps("That is right")
    await actor.taps("I am authorised to sign")


async def test_the_board_is_asked_after_on_the_day_that_was_named(
    stage: Stage, amina: Actor
) -> None:
    await stage.publish(follow_up(slug="long", closes=CLOSES.replace(month=6)))
    await promises(amina, "In a week")
    amina.sees("I will ask you on 12 April 2018")
    await at(stage, "2018-04-12T10:30")
    assert not any(BOARD in told for told in reminders(amina))
    await at(stage, "2018-04-12T11:00")
    assert BOARD in reminders(amina)[-1]


async def test_nothing_is_promised_for_a_day_after_the_close(stage: Stage, amina: Actor) -> None:
    await promises(amina, "In two weeks")
    amina.sees("approval pending")
    amina.does_not_see("I will ask you")


async def test_who_asks_to_be_asked_again_is_asked_and_the_third_is_the_last(
    stage: Stage, amina: Actor
) -> None:
    await stage.publish(follow_up(slug="long", closes=CLOSES.replace(month=6)))
    await amina.opens("long")
    await amina.taps("Sign for my organisation")
    for answer in ("DN", "Uruguay", "skip", "Maria Sample", "Director", "d@example.org"):
        await amina.says(answer)
    await amina.agrees()
    await amina.taps("That is right")
    await amina.taps("Approval pending")
    await amina.taps("Skip")
    for number in (1, 2, 3):
        await passes(stage, days=3)
        assert len(reminders(amina)) == 1  # the one before was answered in its place
        assert BOARD in reminders(amina)[0]
        assert (LAST in reminders(amina)[0]) == (number == 3)
        if number < 3:
            await amina.taps("Not yet, ask me again")
            amina.sees("I will ask again in three days")
    assert "Not yet, ask me again" not in amina.buttons()
    await passes(stage, days=10)
    assert len(reminders(amina)) == 1
    await at(stage, "2018-06-12T18:00")
    assert len(reminders(amina)) == 1
    await amina.taps("The board has agreed: I sign")
    amina.sees("Please type the code")


async def test_several_promises_are_asked_after_in_one_message(stage: Stage, amina: Actor) -> None:
    await promises(amina, organisation="First Network")
    await promises(amina, organisation="Second Network")
    await at(stage, "2018-04-08T11:30")
    [told] = reminders(amina)
    assert "whether 2 organisations may sign" in told
    await amina.taps("Show what is unfinished")
    amina.sees("First Network: approval pending", "Second Network: approval pending")


async def test_before_the_close_only_who_has_not_finished_is_reminded(
    stage: Stage, amina: Actor, claire: Actor
) -> None:
    done = stage.enter("Done")
    await signs(done, "Another Network", email="done@example.org")
    await confirms(done, "done@example.org")
    stage.clock.pass_(days=-1)
    await begins(amina)
    stage.clock.now = THEN
    await at(stage, "2018-04-06T17:59")
    await at(stage, "2018-04-12T17:59")
    before = len(reminders(amina))
    await at(stage, "2018-04-12T18:00")
    told = reminders(amina)[before:]
    assert len(told) == 1
    assert DAY in told[0]
    assert "Defenders’ Network: some answers are missing" in told[0]
    assert reminders(done) == []


async def test_seven_days_before_the_close(stage: Stage, amina: Actor) -> None:
    stage.clock.pass_(days=-3)
    await begins(amina)
    await passes(stage, days=1)
    assert len(reminders(amina)) == 1
    await at(stage, "2018-04-06T17:30")
    assert len(reminders(amina)) == 1
    await at(stage, "2018-04-06T18:00")
    assert WEEK in reminders(amina)[-1]
    await passes(stage, days=2)
    assert len(reminders(amina)) == 2


async def begins_at(actor: Actor, slug: str) -> None:
    await actor.opens(slug)
    await actor.taps("Sign for my organisation")
    await actor.says("Defenders’ Network")


async def writes(stage: Stage, sql: str, *values: object) -> None:
    assert stage.program is not None
    await stage.program.database.write(lambda tx: tx.execute(sql, values).rowcount)


async def test_in_french(stage: Stage, claire: Actor) -> None:
    await claire.opens(SLUG)
    await claire.taps("Signer")
    await passes(stage, days=1)
    claire.sees("Vous avez commencé à signer", "votre organisation")
    await claire.taps("Non merci")
    claire.sees("plus de rappel pour cette lettre")
