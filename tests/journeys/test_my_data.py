"""Seeing and erasing what is held on a person, and what time does by itself."""

import json
from datetime import datetime, timedelta
from pathlib import Path

import httpx
import pytest

from bot.domain.signature import SignatureStatus
from storage import audit, outbox
from storage.outbox import Channel
from tests.cast import THEN, Actor, Stage, confirms, signs

CANARIES = ("Canary Network", "Canary Person", "Canary Role", "canary@bird.example")


async def sings(actor: Actor, *, shown: bool) -> None:
    await actor.opens("defenders-2018")
    await actor.taps("Sign for my organisation")
    for answer in ("Canary Network", "Uruguay", "bird.example", *CANARIES[1:]):
        await actor.says(answer)
    await actor.taps("Yes")
    await actor.taps("Yes" if shown else "No")
    for _ in range(3 if shown else 2):
        await actor.taps("Yes")
    if shown:
        await actor.taps("Skip")
    await actor.taps("That is right")
    await actor.taps("I am authorised")
    await confirms(actor, "canary@bird.example")
    actor.sees("Recorded")


async def fetched(actor: Actor, name: str) -> bytes:
    for message in reversed(actor.from_bot()):
        document = message["document"]
        if document and document["file_name"] == name:
            async with httpx.AsyncClient() as client:
                return (await client.get(actor.stage.rehearsal.url + document["url"])).content
    raise AssertionError(f"no document {name}")


async def test_everything_held_is_given_at_once(stage: Stage, amina: Actor) -> None:
    await sings(amina, shown=True)
    await amina.says("/mydata")
    held = json.loads(await fetched(amina, "my-data.json"))
    assert held["account"]["telegram_id"] == amina.id
    [signature] = held["signatures"]
    assert signature["email"] == "canary@bird.example"
    assert {event["purpose"] for event in signature["consents"]} >= {"signing", "public"}
    assert all("?" in event["wording"] for event in signature["consents"])
    page = (await fetched(amina, "my-data.html")).decode()
    assert all(canary in page for canary in CANARIES)
    assert "<script" not in page
    assert "http" not in page.replace("https://bird.example", "")


async def every_word(stage: Stage) -> str:
    """All that the database holds, opened with its keys."""
    assert stage.program is not None

    def read(tx) -> str:  # type: ignore[no-untyped-def]
        said = []
        names = [row["name"] for row in tx.all("SELECT name FROM sqlite_schema WHERE type='table'")]
        for table in names:
            for row in tx.all(f"SELECT rowid AS rowid_, * FROM {table}"):  # noqa: S608 - schema names
                for column in row.keys():  # noqa: SIM118 - a Row iterates over its values
                    said.append(str(row[column]))
                    if isinstance(row[column], bytes):
                        said.append(opened(tx, f"{table}.{column}", row["rowid_"], row[column]))
        return "\n".join(said)

    return await stage.program.database.read(read)


def opened(tx, place: str, row: int, sealed: bytes) -> str:  # type: ignore[no-untyped-def]
    try:
        return tx.unseal(place, row, sealed) or ""
    except Exception:
        return ""


async def test_forget_me_leaves_the_count_and_no_word_of_her(stage: Stage, amina: Actor) -> None:
    await sings(amina, shown=False)
    await amina.says("/status")
    assert "Canary Network" in await every_word(stage)
    await amina.says("/forgetme")
    amina.sees("Shall I forget you?", "What stays")
    await amina.taps("Forget me now")
    amina.sees("You are forgotten here")
    held = await every_word(stage)
    for canary in (*CANARIES, str(amina.id)):
        assert canary not in held
    assert await stage.look("SELECT standing FROM letter WHERE slug = 'defenders-2018'") == [
        {"standing": 1}
    ]
    assert await stage.look("SELECT id FROM person") == []
    assert stage.program is not None
    log = stage.program.database.path.with_name("undersigned.db-wal")
    await stage.drop_curtain()
    assert not log.exists() or log.stat().st_size == 0


async def test_an_organisation_that_agreed_to_be_shown_stays_without_its_person(
    stage: Stage, amina: Actor
) -> None:
    await sings(amina, shown=True)
    await amina.says("/forgetme")
    await amina.taps("Forget me now")
    held = await every_word(stage)
    assert "Canary Network" in held
    for canary in (*CANARIES[1:], str(amina.id)):
        assert canary not in held


async def test_the_chain_holds_after_somebody_was_forgotten(stage: Stage, amina: Actor) -> None:
    assert stage.program is not None
    await sings(amina, shown=True)
    await amina.says("/forgetme")
    await amina.taps("Forget me now")
    assert await stage.program.database.read(audit.verify) is None
    assert len(await stage.look("SELECT id FROM audit")) >= 3


async def test_a_message_to_somebody_forgotten_is_cancelled(stage: Stage, amina: Actor) -> None:
    await amina.opens("defenders-2018")
    await amina.taps("Sign for my organisation")
    for answer in ("DN", "Uruguay", "skip", "Maria Sample", "Director", "d@example.org"):
        await amina.says(answer)
    await amina.agrees()
    await amina.taps("That is right")
    await amina.taps("Approval pending")
    await amina.taps("In three days")
    await stage.minute()
    await waits_for(stage, THEN + timedelta(days=1))
    assert len(await stage.look("SELECT id FROM outbox")) == 1
    assert len(await stage.look("SELECT due FROM reminder_watch")) == 1
    await amina.says("/forgetme")
    await amina.taps("Forget me now")
    assert await stage.look("SELECT id FROM outbox") == []
    assert await stage.look("SELECT due FROM reminder_watch") == []
    assert await stage.look("SELECT status FROM signature") == [
        {"status": SignatureStatus.WITHDRAWN}
    ]


async def waits_for(stage: Stage, due: datetime) -> None:
    """A message to the one person there is leaves at that moment."""
    assert stage.program is not None
    [person] = await stage.look("SELECT id FROM person")
    await stage.program.database.write(
        lambda tx: outbox.put(tx, Channel.CHAT, "1", {}, person=person["id"], due=due)
    )


async def test_what_she_was_reminded_of_is_hers_and_goes_with_her(
    stage: Stage, amina: Actor
) -> None:
    await amina.opens("defenders-2018")
    await amina.taps("Sign for my organisation")
    stage.clock.pass_(days=1)
    await stage.minute()
    await amina.taps("No thanks")
    await amina.says("/mydata")
    held = json.loads(await fetched(amina, "my-data.json"))
    at = stage.clock.now.isoformat()
    assert held["reminders"] == [{"letter": "defenders-2018", "kind": "draft", "at": at}]
    assert held["reminders_stopped"] == [{"letter": "defenders-2018", "at": at}]
    await amina.says("/forgetme")
    await amina.taps("Forget me now")
    for table in ("reminder", "reminder_stopped", "reminder_watch"):
        assert await stage.look(f"SELECT * FROM {table}") == []  # noqa: S608 - names from here


async def test_a_restored_backup_forgets_again(stage: Stage, amina: Actor, tmp_path: Path) -> None:
    await sings(amina, shown=True)
    await stage.drop_curtain()
    database = stage.settings.database
    backup = database.read_bytes()
    await stage.raise_curtain()
    await amina.says("/forgetme")
    await amina.taps("Forget me now")
    await stage.drop_curtain()
    for leftover in database.parent.glob("*-wal"):
        leftover.unlink()
    database.write_bytes(backup)
    await stage.raise_curtain()
    held = await every_word(stage)
    assert "Canary Person" not in held
    assert str(amina.id) not in held


async def test_after_its_time_personal_data_is_made_anonymous(stage: Stage, amina: Actor) -> None:
    admin = stage.enter("Admin")
    await admin.says("/start")
    stage.settings = stage.settings.model_copy(update={"admins": frozenset({admin.id})})
    await sings(amina, shown=True)
    await takes_back_the_invitation(amina)
    stage.clock.now += timedelta(days=8 + 178)
    await stage.restart()
    await look(stage)
    assert any("is erased" in (m["text"] or "") for m in admin.from_bot())
    assert await stage.look("SELECT id FROM signature WHERE person IS NULL") == []
    stage.clock.now += timedelta(days=10)
    await stage.restart()
    await look(stage)
    held = await every_word(stage)
    assert "Canary Network" in held
    for canary in (*CANARIES[1:], str(amina.id)):
        assert canary not in held
    assert await stage.look("SELECT standing FROM letter WHERE slug = 'defenders-2018'") == [
        {"standing": 1}
    ]


async def takes_back_the_invitation(amina: Actor) -> None:
    await amina.says("/status")
    await amina.taps_exactly("Canary Network")
    await amina.taps("What I agreed to")
    await amina.taps("No invitation")


@pytest.mark.parametrize("high_risk", [False, True])
async def test_who_agreed_to_be_invited_is_kept_for_it_and_no_longer(
    stage: Stage, amina: Actor, high_risk: bool
) -> None:
    await sings(amina, shown=True)
    risk = "UPDATE letter SET high_risk = ?"
    assert stage.program is not None
    await stage.program.database.write(lambda tx: (tx.execute(risk, (high_risk,)), None)[1])
    for days, kept in ((200, not high_risk), (500, not high_risk), (40, False)):
        stage.clock.now += timedelta(days=days)
        await stage.restart()
        await look(stage)
        held = await stage.look("SELECT id FROM signature WHERE email IS NOT NULL")
        assert bool(held) is kept, days
    assert str(amina.id) not in await every_word(stage)


async def test_who_takes_it_back_later_is_not_kept_a_day_longer(stage: Stage, amina: Actor) -> None:
    await sings(amina, shown=True)
    stage.clock.now += timedelta(days=300)
    await stage.restart()
    await look(stage)
    assert await stage.look("SELECT id FROM signature WHERE email IS NOT NULL")
    await takes_back_the_invitation(amina)
    await look(stage)
    assert await stage.look("SELECT id FROM signature WHERE email IS NOT NULL") == []
    assert str(amina.id) not in await every_word(stage)


async def test_a_draft_that_nobody_touches_expires(stage: Stage, amina: Actor) -> None:
    await amina.opens("defenders-2018")
    await amina.taps("Sign for my organisation")
    await amina.says("Canary Network")
    stage.clock.now += timedelta(days=61)
    await stage.restart()
    await look(stage)
    assert await stage.look("SELECT id FROM conversation") == []
    assert await stage.look("SELECT id FROM person") == []


async def test_admins_get_the_head_of_the_chain_once_a_day(stage: Stage, amina: Actor) -> None:
    admin = stage.enter("Admin")
    await admin.says("/start")
    stage.settings = stage.settings.model_copy(update={"admins": frozenset({admin.id})})
    await signs(amina)
    await confirms(amina)
    await stage.restart()
    await look(stage)
    await stage.restart()
    await look(stage)
    heads = [m for m in admin.from_bot() if "head of the audit chain" in (m["text"] or "")]
    assert len(heads) == 1


async def look(stage: Stage) -> None:
    assert stage.program is not None
    await stage.program.caretaker.look()
    await stage.settle()
