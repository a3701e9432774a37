"""What must hold whatever happens: taps, floods, faults, blocks, groups, logs."""

import asyncio
import json
import logging
from collections.abc import Iterator
from io import StringIO

import pytest

from bot.chat import routes
from bot.commands.logs import set_up
from bot.domain.letter import Policy
from bot.services.visit import Visit
from tests.cast import Actor, Stage, confirms, follow_up, signs


async def test_two_hundred_people_tap_sign_ten_times_each_at_once(stage: Stage) -> None:
    await stage.publish(follow_up(slug="no-code", policy=Policy(code=False)))
    people = [stage.enter(f"Person {number}") for number in range(200)]
    for step in range(15):
        for number, person in enumerate(people):
            speak(stage, person, number, step)
        await stage.settle()
    for person in people:
        message, data = person.button("I am authorised to sign")
        for _ in range(10):
            stage.rehearsal.tap(person.id, message["message_id"], data, force=True)
    await stage.settle()
    assert await stage.look("SELECT COUNT(*) AS n FROM signature") == [{"n": 200}]
    assert await stage.look("SELECT standing FROM letter WHERE slug = 'no-code'") == [
        {"standing": 200}
    ]
    assert all("Recorded" in person.newest()["text"] for person in people)


def speak(stage: Stage, person: Actor, number: int, step: int) -> None:
    answers = (
        *("/start no-code", "[Sign for my organisation]", f"Organisation {number}", "Uruguay"),
        *("skip", "Maria Sample", "Director", f"p{number}@example.org"),
        *("[Yes]",) * 5,
        *("[Skip]", "[That is right]"),
    )
    said = answers[step]
    if said.startswith("["):
        message, data = person.button(said[1:-1])
        stage.rehearsal.tap(person.id, message["message_id"], data)
    else:
        stage.rehearsal.say(person.id, said)


async def test_a_second_tap_changes_nothing_and_is_told_kindly(amina: Actor) -> None:
    await amina.opens("defenders-2018")
    await amina.taps("Sign for my organisation")
    for answer in ("DN", "Uruguay", "skip", "Maria Sample", "Director", "d@example.org"):
        await amina.says(answer)
    message, data = amina.button("Yes")
    await amina.taps_link(message, data)
    amina.sees("May the name of your organisation be shown?")
    await amina.taps_link(message, data, forged=True)
    amina.sees("May the name of your organisation be shown?")
    assert "already been answered" in amina.last_toast()


async def test_a_forged_button_does_nothing(stage: Stage, amina: Actor) -> None:
    await signs(amina)
    await confirms(amina)
    own = amina.newest()
    _, data = amina.button("Show my signature")
    stranger = stage.enter("Stranger")
    await stranger.opens("defenders-2018")
    card = stranger.newest()
    token = data.partition(":")[2]
    for forged in (data, f"withdraw:{token}", f"withdrawn:{token}", f"go:{token}", "a:x:y:z", "",
                   "read:defenders-2018:99999999999999999999", "language:xx", "card:none",
                   "drop:", "nonsense", "sign:defenders-2016"):  # fmt: skip
        await stranger.taps_link(card, forged or "-", forged=True)
    assert amina.newest()["text"] == own["text"]
    assert await stage.look("SELECT status FROM signature") == [{"status": "confirmed"}]
    assert await stage.look("SELECT id FROM set_aside") == []


async def test_a_flood_of_start_is_not_answered_one_by_one(stage: Stage, amina: Actor) -> None:
    for _ in range(100):
        stage.rehearsal.say(amina.id, "/start defenders-2018")
    await stage.settle()
    assert len(amina.from_bot()) <= 3


async def test_a_blocked_bot_marks_the_person_and_tries_no_more(stage: Stage, amina: Actor) -> None:
    await amina.opens("defenders-2018")
    stage.rehearsal.fault("forbidden", chat_id=amina.id, times=1)
    await amina.taps("Sign for my organisation")
    assert await stage.look("SELECT reachable FROM person") == [{"reachable": 0}]
    assert await stage.look("SELECT id FROM outbox") == []
    await amina.says("/start")
    assert await stage.look("SELECT reachable FROM person") == [{"reachable": 1}]


async def test_blocking_is_noticed_when_it_happens(stage: Stage, amina: Actor) -> None:
    await amina.opens("defenders-2018")
    stage.rehearsal.block(amina.id)
    await stage.settle()
    assert await stage.look("SELECT reachable FROM person") == [{"reachable": 0}]
    stage.rehearsal.block(amina.id, blocked=False)
    await stage.settle()
    assert await stage.look("SELECT reachable FROM person") == [{"reachable": 1}]


@pytest.mark.parametrize("kind", ["retry_after", "server_error", "timeout_before", "timeout_after"])
async def test_trouble_on_the_way_delays_an_answer_and_loses_none(
    stage: Stage, amina: Actor, kind: str
) -> None:
    extra = {"retry_after": 1} if kind == "retry_after" else {}
    stage.rehearsal.fault(kind, method="sendMessage", times=1, **extra)
    await amina.opens("defenders-2018")
    amina.sees("Twenty years on")
    assert await stage.look("SELECT id FROM outbox") == []


async def test_an_update_that_fails_is_set_aside_and_others_go_on(
    stage: Stage, amina: Actor, claire: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(visit: Visit) -> None:
        raise ZeroDivisionError("Maria Sample, director@example.org")

    monkeypatch.setitem(routes.COMMANDS, "help", breaks)
    stage.rehearsal.say(amina.id, "/help")
    stage.rehearsal.say(claire.id, "/letters")
    await stage.settle()
    amina.sees("Something went wrong on my side")
    assert "Twenty" in json.dumps(claire.newest()) or "ans" in claire.newest()["text"]
    [aside] = await stage.look("SELECT what, error, tries, body FROM set_aside")
    assert aside["what"] == "update"
    assert aside["error"].startswith("ZeroDivisionError")
    assert b"help" not in aside["body"]
    await amina.opens("defenders-2018")
    amina.sees("Twenty years on")


async def test_a_message_that_moved_or_vanished_is_sent_anew(stage: Stage, amina: Actor) -> None:
    await amina.opens("defenders-2018")
    stage.rehearsal.fault("bad_request", method="editMessageText", times=1,
                          description="Bad Request: message to edit not found")  # fmt: skip
    await amina.taps("Sign for my organisation")
    amina.sees("What is your organisation called?")


async def test_an_update_delivered_twice_has_its_effects_once(stage: Stage, amina: Actor) -> None:
    assert stage.program is not None
    await amina.opens("defenders-2018")
    before = len(amina.from_bot())
    update = {
        "update_id": 77,
        "message": {
            "message_id": 900,
            "date": 0,
            "chat": {"id": amina.id, "type": "private"},
            "from": {"id": amina.id, "is_bot": False, "first_name": "Amina"},
            "text": "/letters",
        },
    }
    await asyncio.gather(*(stage.program.intake.take([update]) for _ in range(5)))
    await stage.settle()
    assert len(amina.from_bot()) == before + 1


async def test_a_group_gets_one_line_and_the_way_to_the_private_chat(
    stage: Stage, amina: Actor
) -> None:
    group = stage.rehearsal.add_group("Coalition", [amina.id])
    stage.rehearsal.say(amina.id, "/start defenders-2018", group["id"])
    stage.rehearsal.say(amina.id, "/status", group["id"])
    stage.rehearsal.say(amina.id, "Defenders’ Network, director@example.org", group["id"])
    await stage.settle()
    said = [m for m in stage.rehearsal.messages(group["id"]) if m["from"] == "bot"]
    assert len(said) == 1
    assert "private chat" in said[0]["text"]
    assert said[0]["buttons"][0][0]["url"].startswith("https://t.me/rehearsal_bot?start=")


@pytest.fixture
def log() -> Iterator[StringIO]:
    """The program's own log, at its most talkative."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    stream = StringIO()
    set_up("DEBUG", stream)
    yield stream
    root.handlers[:], root.level = handlers, level


async def test_what_the_log_holds_names_nobody(log: StringIO, stage: Stage, amina: Actor) -> None:
    await stage.restart()
    stage.rehearsal.fault("retry_after", chat_id=amina.id, times=1, retry_after=1)
    await signs(amina)
    await confirms(amina)
    stage.rehearsal.fault("bad_request", chat_id=amina.id, times=1)
    await amina.says("/status")
    await amina.opens("defenders-2018")
    await amina.taps("Read the letter")
    await amina.taps("As a document")
    await stage.restart()
    said = log.getvalue()
    assert "a message was not taken" in said
    for secret in (
        *(stage.rehearsal.token, "director@example.org", "Maria Sample", "Defenders’ Network"),
        *(str(amina.id), amina.code("director@example.org")),
    ):
        assert secret not in said


async def test_what_lies_on_the_disk_names_nobody(stage: Stage, amina: Actor) -> None:
    await signs(amina, "Kept Secret Network")
    await confirms(amina)
    assert stage.program is not None
    folder = stage.program.database.path.parent
    raw = b"".join(file.read_bytes() for file in folder.iterdir() if ".keys" not in file.name)
    for secret in ("Kept Secret Network", "Maria Sample", "director@example.org", str(amina.id)):
        assert secret.encode() not in raw


async def test_a_document_that_cannot_be_made_is_not_waited_for(
    stage: Stage, amina: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def breaks(*_: object) -> None:
        raise OSError("no room")

    monkeypatch.setattr("bot.chat.library.Library.paper", breaks)
    await amina.opens("defenders-2018")
    await amina.taps("Read the letter")
    await amina.taps("As a document")
    amina.sees("The document could not be made")
