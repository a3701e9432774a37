"""What holds for every reminder: by day, apart, once, until 'No thanks' or its cause has gone."""

import asyncio
from functools import partial
from typing import Any

import pytest

from bot.domain.letter import Policy
from bot.services.replies import Line
from bot.services.visit import Visit
from storage import broadcasts
from storage.people import Person
from tests.cast import CLOSES, Actor, Stage, follow_up, signs
from tests.journeys.test_reminders import (
    CODE,
    DRAFT,
    QUIET,
    SLUG,
    at,
    begins,
    begins_at,
    passes,
    promises,
    reminders,
    reminding,
    writes,
)


async def test_at_night_nothing_comes_and_in_the_morning_it_does(
    stage: Stage, amina: Actor
) -> None:
    await at(stage, "2018-04-05T20:00")
    await signs(amina)
    for moment in ("05T22:00", "05T23:59", "06T03:00", "06T07:59"):
        await at(stage, f"2018-04-{moment}")
        assert reminders(amina) == []
    await at(stage, "2018-04-06T08:30")
    assert CODE in reminders(amina)[0]


async def test_two_never_come_within_twenty_hours(stage: Stage, amina: Actor) -> None:
    await begins(amina)
    await passes(stage, days=1)
    for answer in ("Uruguay", "skip", "Maria Sample", "Director", "director@example.org"):
        await amina.says(answer)
    await amina.agrees()
    await amina.taps("That is right")
    await amina.taps("I am authorised to sign")
    await passes(stage, hours=19, minutes=30)
    assert len(reminders(amina)) == 1
    await passes(stage, hours=4)
    assert [CODE in told for told in reminders(amina)] == [False, True]


async def test_no_thanks_ends_them_and_she_may_think_better_of_it(
    stage: Stage, amina: Actor
) -> None:
    await begins(amina)
    await passes(stage, days=1)
    await amina.taps("No thanks")
    amina.sees("no more reminders of this letter", "/status")
    await at(stage, "2018-04-12T18:00")
    assert reminders(amina) == []
    await amina.taps("Remind me after all")
    await at(stage, "2018-04-12T18:30")
    assert "closes in 24 hours" in reminders(amina)[-1]
    assert [row["what"] for row in await noted(stage)] == ["reminders stopped", "reminders resumed"]


async def noted(stage: Stage) -> list[dict[str, Any]]:
    return await stage.look("SELECT what FROM audit WHERE what LIKE 'reminders%' ORDER BY id")


async def test_what_has_gone_meanwhile_is_not_called_to_mind(
    stage: Stage, amina: Actor, claire: Actor
) -> None:
    await begins(amina)
    await amina.taps("Set aside")
    await amina.taps("Delete what I typed")
    second = stage.enter("Second")
    await promises(second)
    await second.taps("Show my signature")
    await second.taps("Withdraw the signature")
    await second.taps("Yes, withdraw")
    await passes(stage, days=7)
    assert reminders(amina) == []
    assert reminders(second) == []
    assert await stage.look("SELECT * FROM reminder_watch") == []


async def test_after_an_early_close_nothing_comes_and_after_reopening_it_does(
    stage: Stage, amina: Actor
) -> None:
    await begins(amina)
    await writes(stage, "UPDATE letter SET status = 'closed' WHERE slug = 'defenders-2018'")
    await passes(stage, days=1)
    assert reminders(amina) == []
    await writes(stage, "UPDATE letter SET status = 'open' WHERE slug = 'defenders-2018'")
    await stage.minute()
    assert DRAFT in reminders(amina)[0]


async def test_a_deadline_that_comes_sooner_is_told_in_time(stage: Stage, amina: Actor) -> None:
    await stage.publish(follow_up(slug="long", closes=CLOSES.replace(month=6)))
    await begins_at(amina, "long")
    await passes(stage, days=1)
    await writes(
        stage, "UPDATE letter SET closes = '2018-04-10T16:00:00.000000Z' WHERE slug = 'long'"
    )
    await at(stage, "2018-04-09T18:00")
    assert "closes in 24 hours" in reminders(amina)[-1]


async def test_after_a_restart_and_with_two_looks_at_once_it_comes_once(
    stage: Stage, amina: Actor
) -> None:
    await begins(amina)
    await stage.drop_curtain()
    stage.clock.pass_(days=1)
    await stage.raise_curtain()
    assert stage.program is not None
    look = stage.program.caretaker.look_at_the_clock
    await asyncio.gather(look(), look(), look())
    await stage.settle()
    await stage.restart()
    await stage.minute()
    assert len(reminders(amina)) == 1
    assert await stage.look("SELECT number, kind FROM reminder") == [{"number": 1, "kind": "draft"}]


async def test_one_that_fails_is_neither_counted_nor_in_the_way_of_others(
    stage: Stage, amina: Actor, claire: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The message and its number are one commit."""
    await begins(amina)
    await claire.opens(SLUG)
    await claire.taps("Signer")
    stage.clock.pass_(days=1)
    number = (await stage.look("SELECT id FROM person ORDER BY id LIMIT 1"))[0]["id"]

    def breaks(visit: Visit, person: Person, *lines: Line, **more: Any) -> None:
        if person.id == number:
            raise ZeroDivisionError
        tells(visit, person, *lines, **more)

    tells = Visit.tell
    monkeypatch.setattr(Visit, "tell", breaks)
    await stage.minute()
    assert [row["person"] == number for row in await stage.look("SELECT * FROM reminder")] == [
        False
    ]
    monkeypatch.undo()
    await stage.minute()
    assert len(reminders(amina)) == 1
    assert len(await stage.look("SELECT * FROM reminder")) == 2


async def test_who_muted_everything_or_cannot_be_reached_gets_none(
    stage: Stage, amina: Actor, claire: Actor
) -> None:
    await begins(amina)
    second = stage.enter("Second")
    await begins(second)
    assert stage.program is not None
    person = (await stage.look("SELECT id FROM person ORDER BY id LIMIT 1"))[0]["id"]
    await stage.program.database.write(partial(broadcasts.mute, person=person))
    stage.rehearsal.block(second.id)
    await stage.settle()
    await passes(stage, days=3)
    assert reminders(amina) == reminders(second) == []
    assert await stage.look("SELECT * FROM reminder") == []


async def test_under_a_letter_of_high_risk_they_name_nothing_and_make_no_sound(
    stage: Stage, amina: Actor
) -> None:
    await stage.publish(follow_up(slug="risky", policy=Policy(high_risk=True)))
    await begins_at(amina, "risky")
    await passes(stage, days=1)
    [told] = reminding(amina)
    assert told["silent"]
    assert QUIET in told["text"]
    labels = [b["text"] for row in told["buttons"] for b in row]
    for secret in ("Twenty years", "Defenders", "Network", "sign"):
        assert secret not in told["text"]
        assert not any(secret in label for label in labels)
    await amina.taps("Go on")
    amina.sees("In which country is Defenders’ Network based?")
