"""The daily digest: at the hour that was chosen, once a day, and only if there is something."""

import asyncio
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from tests.cast import Actor, Stage, confirms, organiser, signs
from tests.journeys.test_questions import SLUG, asks

HEAD = "The day at the desk"


async def minute(stage: Stage) -> None:
    assert stage.program is not None
    await stage.program.caretaker.look_at_the_clock()
    await stage.settle()


async def at(stage: Stage, moment: str, zone: str = "Europe/Zurich") -> None:
    """The clock stands at this moment there, and the caretaker looks at it."""
    stage.clock.now = there(moment, zone)
    await minute(stage)


def there(moment: str, zone: str = "Europe/Zurich") -> datetime:
    return datetime.fromisoformat(moment).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def digests(actor: Actor) -> list[str]:
    return [m["text"] for m in actor.from_bot() if HEAD in (m["text"] or "")]


async def chooses(actor: Actor, hour: str = "8:00", place: str = "The time of the letter") -> None:
    await actor.says("/desk")
    if "Daily digest" not in actor.buttons():
        await actor.taps("Twenty years on")
    await actor.taps("Daily digest")
    actor.sees("At which hour")
    await actor.taps(hour)
    actor.sees("In which city’s time?", "Zurich")
    await actor.taps(place)


async def test_it_comes_once_at_the_hour_with_what_is_new_and_what_waits(
    stage: Stage, amina: Actor
) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    await chooses(ana)
    ana.sees("each day at 8:00", "Zurich")
    await signs(amina)
    await confirms(amina)
    await asks(amina)
    await at(stage, "2018-04-05T23:59")
    await at(stage, "2018-04-06T07:59")
    assert digests(ana) == []
    await at(stage, "2018-04-06T08:00")
    [told] = digests(ana)
    for line in (
        *("Twenty years on", "New since yesterday: 1, in all: 1", "Questions without an answer: 1"),
        *("Approval pending: 0", "7 days left"),
    ):
        assert line in told
    for never in (amina.name, str(amina.id), "Defenders’ Network"):
        assert never not in told
    await minute(stage)
    await stage.restart()
    await at(stage, "2018-04-06T08:01")
    assert len(digests(ana)) == 1


async def test_on_a_quiet_day_nothing_comes(stage: Stage, amina: Actor) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    await chooses(ana)
    await at(stage, "2018-04-06T08:00")
    assert digests(ana) == []
    await signs(amina)
    await confirms(amina)
    await at(stage, "2018-04-07T08:00")
    assert len(digests(ana)) == 1
    await at(stage, "2018-04-08T08:00")
    assert len(digests(ana)) == 1


async def test_a_question_without_an_answer_is_told_each_day(stage: Stage, amina: Actor) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    await asks(amina)
    await chooses(ana)
    for day in (6, 7, 8):
        await at(stage, f"2018-04-{day:02}T08:00")
    assert len(digests(ana)) == 3


async def test_after_a_pause_it_comes_late_once_or_not_at_all(stage: Stage, amina: Actor) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    await asks(amina)
    await chooses(ana)
    await stage.drop_curtain()
    stage.clock.now = there("2018-04-08T10:30")
    await stage.raise_curtain()
    await minute(stage)
    assert len(digests(ana)) == 1
    await stage.drop_curtain()
    stage.clock.now = there("2018-04-09T15:00")
    await stage.raise_curtain()
    await minute(stage)
    assert len(digests(ana)) == 1
    await at(stage, "2018-04-10T08:00")
    assert len(digests(ana)) == 2


async def test_an_hour_is_typed_whole_and_a_city_in_words(stage: Stage, amina: Actor) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    await asks(amina)
    await ana.says("/desk")
    await ana.taps("Daily digest")
    for typed, refusal in (
        ("7:30", "on the full hour only. Please choose 7 or 8"),
        ("25", "I cannot tell which hour"),
        ("whenever", "I cannot tell which hour"),
    ):
        await ana.says(typed)
        ana.sees(refusal)
    await ana.says("6 pm")
    ana.sees("In which city’s time?", "18:00")
    await ana.says("Xyzzyville")
    ana.sees("I know no place with a clock called “Xyzzyville”", "Geneva")
    await ana.says("USA")
    await ana.says("Nairobi")
    ana.sees("each day at 18:00", "Nairobi")
    await at(stage, "2018-04-05T17:59", "Africa/Nairobi")
    assert digests(ana) == []
    await at(stage, "2018-04-05T18:00", "Africa/Nairobi")
    assert len(digests(ana)) == 1


async def test_it_is_changed_and_switched_off(stage: Stage, amina: Actor) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    await asks(amina)
    await chooses(ana)
    await at(stage, "2018-04-06T08:00")
    await ana.says("/desk")
    await ana.taps("Daily digest")
    ana.sees("each day at 8:00")
    await ana.taps("Another hour")
    await ana.taps("9:00")
    ana.sees("each day at 9:00")
    await at(stage, "2018-04-06T09:00")
    assert len(digests(ana)) == 1
    await at(stage, "2018-04-07T09:00")
    assert len(digests(ana)) == 2
    await ana.taps("Change the digest")
    await ana.taps("Switch the digest off")
    ana.sees("No digest comes any more.")
    left = len(digests(ana))
    await at(stage, "2018-04-08T09:00")
    assert len(digests(ana)) == left


async def test_whoever_has_no_role_any_more_gets_none(stage: Stage, amina: Actor) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    await asks(amina)
    await chooses(ana)
    assert stage.program is not None
    await stage.program.database.write(lambda tx: tx.execute("DELETE FROM role"))
    await at(stage, "2018-04-06T08:00")
    assert digests(ana) == []
    assert await stage.look("SELECT person FROM digest") == []


async def test_a_letter_closed_long_ago_is_told_only_if_it_waits(
    stage: Stage, amina: Actor
) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    await chooses(ana)
    await asks(amina)
    stage.clock.now += timedelta(days=20)
    await at(stage, "2018-04-26T08:00")
    [told] = digests(ana)
    assert "no longer open" in told


async def test_a_row_that_cannot_be_read_keeps_nobody_else_waiting(
    stage: Stage, amina: Actor
) -> None:
    ana, ben = await organiser(stage, "Ana", SLUG), await organiser(stage, "Ben", SLUG)
    await asks(amina)
    await chooses(ana, "7:00")
    await chooses(ben)
    assert stage.program is not None
    broken = "UPDATE digest SET zone = 'Europe/Nowhere' WHERE hour = 7"
    await stage.program.database.write(lambda tx: tx.execute(broken))
    await at(stage, "2018-04-06T08:00")
    assert digests(ana) == []
    assert len(digests(ben)) == 1


async def test_two_looks_at_the_same_moment_send_one(stage: Stage, amina: Actor) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    await asks(amina)
    await chooses(ana)
    assert stage.program is not None
    stage.clock.now = there("2018-04-06T08:00")
    look = stage.program.caretaker.look_at_the_clock
    await asyncio.gather(look(), look(), look())
    await stage.settle()
    assert len(digests(ana)) == 1
