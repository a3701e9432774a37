"""Every request of the bot, held against an independent description of the Bot API."""

from tests.cast import Actor, Stage, confirms, signs
from tests.rehearsal.description import unknown_parameters


async def test_the_bot_asks_nothing_that_the_bot_api_does_not_know(
    stage: Stage, amina: Actor, claire: Actor
) -> None:
    await claire.opens("defenders-2018")
    await signs(amina)
    await confirms(amina)
    for tap in ("Show my signature", "What I agreed to", "No more updates", "Show my signature"):
        await amina.taps(tap)
    for said in ("/letters", "/status", "/mydata", "/help", "/language", "/id", "/cancel", "hm"):
        await amina.says(said)
    await amina.opens("defenders-2018")
    for tap in ("Share", "Back to the letter", "Ask the organisers", "Back to the letter",
                "Read the letter", "As a document"):  # fmt: skip
        await amina.taps(tap)
    group = stage.rehearsal.add_group("Coalition", [amina.id])
    stage.rehearsal.say(amina.id, "/start", group["id"])
    await stage.restart()
    await amina.says("/forgetme")
    await amina.taps("Forget me now")
    asked = stage.rehearsal.journal()
    methods = {entry["method"] for entry in asked}
    assert methods >= {"getMe", "getUpdates", "sendMessage", "editMessageText", "sendDocument",
                       "answerCallbackQuery", "setMyCommands", "setMyDescription"}  # fmt: skip
    flaws = [
        f"{entry['method']}: {flaw}"
        for entry in asked
        for flaw in unknown_parameters(entry["method"], entry["params"])
    ]
    assert flaws == []
    refused = [entry["method"] for entry in asked if not entry["ok"]]
    assert refused == []
