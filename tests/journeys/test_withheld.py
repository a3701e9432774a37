"""'Count us, but keep our name back': every way out is tried."""

import asyncio
import json
import os
import sys

from storage import audit
from tests.cast import Actor, Stage, confirms, signs

SECRET = "Hidden Harbour Collective"


async def signs_withheld(actor: Actor) -> None:
    await actor.opens("defenders-2018")
    await actor.taps("Sign for my organisation")
    for answer in (SECRET, "Uruguay", "harbour.example", "Maria Sample", "Director",
                   "director@harbour.example", "yes", "no", "yes", "yes"):  # fmt: skip
        await actor.says(answer)
    await actor.taps("That is right")
    await actor.taps("I am authorised")
    await confirms(actor, "director@harbour.example")
    actor.sees("Recorded")


async def undersigned(stage: Stage, *arguments: str) -> str:
    """What the command line prints, with the bot stopped: it takes the database for itself."""
    environ = {
        **{k: v for k, v in os.environ.items() if k in ("PATH", "HOME", "PYTHONPATH")},
        "DATABASE": str(stage.settings.database),
        "PYTHONPATH": os.getcwd(),  # noqa: PTH109 - the checkout that is tested
    }
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", *arguments),
        env=environ,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    said, _ = await process.communicate()
    return said.decode()


async def test_no_chat_names_an_organisation_that_is_kept_back(stage: Stage, amina: Actor) -> None:
    await signs_withheld(amina)
    stranger = stage.enter("Stranger")
    for said in ("/start", "/letters", "/start defenders-2018", "/status", "/mydata", SECRET,
                 "/start defenders-2016", "/help"):  # fmt: skip
        await stranger.says(said)
    await stranger.opens("defenders-2018")
    stranger.sees("One organisation has signed")
    await signs(stranger, organisation=SECRET, country="Uruguay", email="other@gmail.com")
    await confirms(stranger, "other@gmail.com")
    group = stage.rehearsal.add_group("Coalition", [stranger.id])
    stage.rehearsal.say(stranger.id, "/letters", group["id"])
    await stage.settle()
    before_she_typed_it = [
        message["text"] or ""
        for message in stranger.from_bot()
        if "Organisation" not in (message["text"] or "")
    ]
    told = [text for text in before_she_typed_it if SECRET in text and "signed already" in text]
    assert told == []
    assert SECRET not in json.dumps(stage.rehearsal.messages(group["id"]), ensure_ascii=False)
    assert await stage.look("SELECT standing FROM letter WHERE slug = 'defenders-2018'") == [
        {"standing": 1}
    ]


async def test_no_list_and_no_file_names_it_unless_asked_for_and_recorded(
    stage: Stage, amina: Actor
) -> None:
    await signs_withheld(amina)
    await stage.drop_curtain()
    raw = b"".join(f.read_bytes() for f in stage.settings.database.parent.iterdir())
    assert SECRET.encode() not in raw
    for command in (("letters", "list"), ("signatures", "list", "defenders-2018"), ("doctor",),
                    ("audit", "list"), ("keys", "check")):  # fmt: skip
        assert SECRET not in await undersigned(stage, *command)
    shown = await undersigned(stage, "signatures", "list", "defenders-2018")
    assert "one name is kept back" in shown
    asked = await undersigned(stage, "signatures", "list", "defenders-2018", "--kept-back")
    assert SECRET in asked
    await stage.raise_curtain()
    assert stage.program is not None
    recorded = await stage.look("SELECT what FROM audit WHERE what LIKE '%kept back%'")
    assert len(recorded) == 1
    assert await stage.program.database.read(audit.verify) is None
