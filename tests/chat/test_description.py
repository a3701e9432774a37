"""Every call of the bot and every answer to it, held against an independent description."""

import json
from typing import Any

import pytest

from bot.chat.request import AiohttpRequest
from tests.cast import Actor, Stage, confirms, signs
from tests.rehearsal.description import flaws_of_answer, unknown_parameters

Answers = list[tuple[str, dict[str, Any]]]
EVERY_TAP = ("Show my signature", "What I agreed to", "No more updates", "Show my signature")
ON_THE_CARD = ("Share", "Back to the letter", "Ask the organisers", "Back to the letter",
               "Read the letter", "As a document")  # fmt: skip
COMMANDS = ("/letters", "/status", "/mydata", "/help", "/language", "/id", "/cancel", "hm")


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Answers:
    """What came back over the line to each method, listened to on its way."""
    heard: Answers = []
    ask = AiohttpRequest.do_request

    async def listened(self: AiohttpRequest, url: str, *rest: Any, **named: Any) -> Any:
        status, body = await ask(self, url, *rest, **named)
        heard.append((url.rpartition("/")[2], json.loads(body)))
        return status, body

    monkeypatch.setattr(AiohttpRequest, "do_request", listened)
    return heard


async def whole_life(stage: Stage, amina: Actor, claire: Actor) -> None:
    """Everything that the bot can be brought to do to Telegram."""
    await claire.opens("defenders-2018")
    await signs(amina)
    await confirms(amina)
    for tap in EVERY_TAP:
        await amina.taps(tap)
    for said in COMMANDS:
        await amina.says(said)
    await amina.opens("defenders-2018")
    for tap in ON_THE_CARD:
        await amina.taps(tap)
    group = stage.rehearsal.add_group("Coalition", [amina.id])
    stage.rehearsal.say(amina.id, "/start", group["id"])
    await stage.restart()
    await amina.says("/forgetme")
    await amina.taps("Forget me now")


async def test_the_bot_and_its_telegram_speak_as_the_bot_api_does(
    answers: Answers, stage: Stage, amina: Actor, claire: Actor
) -> None:
    await whole_life(stage, amina, claire)
    asked = stage.rehearsal.journal()
    assert {entry["method"] for entry in asked} >= {
        *("getMe", "getUpdates", "sendMessage", "editMessageText", "sendDocument"),
        *("answerCallbackQuery", "setMyCommands", "setMyDescription"),
    }
    flaws = [f for entry in asked for f in unknown_parameters(entry["method"], entry["params"])]
    assert flaws == []
    assert [entry["method"] for entry in asked if not entry["ok"]] == []
    assert len(answers) > 60
    assert [flaw for method, answer in answers for flaw in flaws_of_answer(method, answer)] == []
