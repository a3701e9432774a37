"""The switches of a letter's reminders, and the deadline for one's own calendar."""

from datetime import UTC, datetime

from icalendar import Calendar, Event

from bot.domain.letter import Policy
from tests.cast import CLOSES, Actor, Stage, confirms, follow_up, organiser, signs
from tests.journeys.test_my_data import fetched
from tests.journeys.test_reminders import SLUG, begins, passes, promises, reminders, writes


async def opens_settings(actor: Actor) -> None:
    await actor.says("/desk")
    if "Reminders" not in actor.buttons():
        await actor.taps("Twenty years on")
    await actor.taps_exactly("Reminders")


async def test_each_kind_shows_its_state_and_whom_it_would_reach(
    stage: Stage, amina: Actor, claire: Actor
) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    await begins(amina)
    await promises(stage.enter("Second"))
    third = stage.enter("Third")
    await signs(third)
    done = stage.enter("Done")
    await signs(done, "Another Network", email="done@example.org")
    await confirms(done, "done@example.org")
    await opens_settings(ana)
    ana.sees(
        "✓ A day after an unfinished draft: one person now",
        "✓ Two hours after a code was sent and not typed: one person now",
        "✓ When the board decides, or after three days: one person now",
        "✓ Seven days before the close: 3 people now",
        "✓ One day before the close: 3 people now",
    )


async def test_who_stopped_them_or_had_her_three_is_not_counted(stage: Stage, amina: Actor) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    await begins(amina)
    await passes(stage, days=1)
    await amina.taps("No thanks")
    await opens_settings(ana)
    ana.sees("unfinished draft: nobody now", "One day before the close: nobody now")
    await amina.taps("Remind me after all")
    person = "SELECT person, letter, {}, 'draft', 1, '' FROM reminder_watch"
    for number in (2, 3):
        await writes(
            stage,
            "INSERT INTO reminder (id, person, letter, number, kind, about, at) SELECT"
            f" {number}, {person.removeprefix('SELECT ').format(number)}",
        )
    await opens_settings(ana)
    ana.sees("One day before the close: nobody now")


async def test_a_kind_that_is_switched_off_is_not_sent_until_it_is_on_again(
    stage: Stage, amina: Actor
) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    await begins(amina)
    await opens_settings(ana)
    await ana.taps("Switch off: draft")
    ana.sees("✗ A day after an unfinished draft", "✓ Two hours after a code")
    message, data = ana.button("Switch on: draft")
    await passes(stage, days=1)
    assert reminders(amina) == []
    await ana.taps_link(message, data)
    await ana.taps_link(message, data, forged=True)
    await stage.minute()
    assert len(reminders(amina)) == 1
    noted = await stage.look("SELECT what FROM audit WHERE what LIKE 'reminders%' ORDER BY id")
    assert [row["what"] for row in noted] == [
        "reminders of draft switched off",
        "reminders of draft switched on",
    ]


async def test_a_stranger_and_another_letters_organiser_switch_nothing(
    stage: Stage, amina: Actor
) -> None:
    await stage.publish(follow_up(slug="other"))
    ben = await organiser(stage, "Ben", "other")
    for actor in (amina, ben):
        await actor.opens(SLUG)
        card = actor.newest()
        for forged in (
            *(f"reminders:{SLUG}", f"remind-set:{SLUG}:draft:off", f"milestone:{SLUG}:50"),
            *(f"milestone-no:{SLUG}", "no-thanks:nothing", "remind-on:nothing"),
        ):
            await actor.taps_link(card, forged, forged=True)
            assert actor.newest()["text"] == card["text"]
    ana = await organiser(stage, "Ana", SLUG)
    await opens_settings(ana)
    for odd in ("remind-set:{}:nothing:off", "reminder-set:{}:draft:maybe"):
        await ana.taps_link(ana.newest(), odd.format(SLUG), forged=True)
    assert await stage.look("SELECT * FROM reminder_off") == []
    assert await stage.look("SELECT id FROM set_aside") == []


def event_in(content: bytes) -> Event:
    [event] = Calendar.from_ical(content).walk("VEVENT")
    assert isinstance(event, Event)
    return event


async def test_the_deadline_goes_into_her_calendar_and_follows_a_change(
    stage: Stage, amina: Actor, claire: Actor
) -> None:
    await amina.opens(SLUG)
    await amina.taps("Deadline in my calendar")
    amina.sees("your calendar takes the deadline")
    first = event_in(await fetched(amina, "letter-deadline.ics"))
    assert first["DTSTART"].dt == CLOSES
    assert "Twenty years on" in first["SUMMARY"]
    assert first["URL"] == f"https://t.me/rehearsal_bot?start={SLUG}"
    later = datetime(2018, 4, 20, 16, 0, tzinfo=UTC)
    await writes(stage, "UPDATE letter SET closes = '2018-04-20T16:00:00.000000Z'"
                        " WHERE slug = 'defenders-2018'")  # fmt: skip
    await claire.opens(SLUG)
    await claire.taps("La date limite dans mon agenda")
    second = event_in(await fetched(claire, "letter-deadline.ics"))
    assert second["UID"] == first["UID"]
    assert second["SEQUENCE"] == first["SEQUENCE"] + 1
    assert second["DTSTART"].dt == later
    assert second["SUMMARY"].startswith("Dernier moment pour signer")


async def test_under_high_risk_the_calendar_names_nothing(stage: Stage, amina: Actor) -> None:
    await stage.publish(follow_up(slug="risky", policy=Policy(high_risk=True)))
    await amina.opens("risky")
    await amina.taps("Deadline in my calendar")
    content = await fetched(amina, "letter-deadline.ics")
    for secret in (b"Twenty", b"risky", b"t.me", b"sign\r\n"):
        assert secret not in content
    assert event_in(content)["SUMMARY"] == "Deadline"


async def test_a_letter_that_has_closed_gives_no_deadline(stage: Stage, amina: Actor) -> None:
    await amina.opens(SLUG)
    message, data = amina.button("Deadline in my calendar")
    stage.clock.now = CLOSES
    await amina.taps_link(message, data)
    assert "Deadline in my calendar" not in amina.buttons()
    assert amina.newest()["document"] is None
