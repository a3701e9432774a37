"""A long evening in which every method of the Bot API and every deed has its turn."""

import io
import json
from typing import Any

import httpx

from bot.rehearsal import Rehearsal
from tests.rehearsal.caller import Caller, button, buttons

Json = dict[str, Any]

RICH = (
    "<b>Open</b> <i>letter</i> <u>to</u> <s>the</s> <tg-spoiler>ministry</tg-spoiler>, see "
    '<a href="https://example.org">here</a>: <code>x</code> 😀 @somebody /sign #letter '
    "write@example.org https://example.org/letter\n"
    '<pre><code class="language-python">1</code></pre>'
    "<blockquote expandable>long</blockquote><blockquote>short</blockquote>"
    '<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>'
)
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x02\x00\x00\x00\x03\x08\x02\x00\x00\x00"


class Recorder(Caller):
    """Keeps every call with its answer."""

    def __init__(self, rehearsal: Rehearsal, http: httpx.AsyncClient) -> None:
        super().__init__(rehearsal, http)
        self.calls: list[tuple[str, Json, Json]] = []

    async def answer(self, method: str, **parameters: Any) -> Json:
        answer = await super().answer(method, **parameters)
        self.calls.append((method, parameters, answer))
        return answer

    async def upload(self, method: str, files: Json, **parameters: str) -> Json:
        answer = await super().upload(method, files, **parameters)
        as_in_journal = {name: {"file_name": "", "size": 0} for name in files if name != "part"}
        self.calls.append((method, parameters | as_in_journal, answer))
        return answer

    @property
    def updates_seen(self) -> list[Json]:
        return [
            update
            for method, _, answer in self.calls
            if method == "getUpdates" and answer["ok"]
            for update in answer["result"]
        ]


async def play(rehearsal: Rehearsal, recorder: Recorder) -> None:
    person = rehearsal.add_person("Representative", "fr", username="someone", id=1001)["id"]
    colleague = rehearsal.add_person("Colleague", "ar", id=1002)["id"]
    await _a_talk(rehearsal, recorder, person)
    await _files(rehearsal, recorder, person)
    await _passing_on(rehearsal, recorder, person, colleague)
    await _a_group(rehearsal, recorder, person, colleague)
    await _profile(recorder, person)
    await _refusals(rehearsal, recorder, person)


async def _a_talk(rehearsal: Rehearsal, bot: Recorder, person: int) -> None:
    asked = rehearsal.say(person, "/start letter-1")["message_id"]
    sent = await bot.say(
        person,
        RICH,
        parse_mode="HTML",
        reply_parameters={"message_id": asked},
        reply_markup=buttons(
            [button(), {"text": "Copy", "copy_text": {"text": "code"}, "style": "primary"}],
            [{"text": "Site", "url": "https://example.org"}],
        ),
        link_preview_options={"is_disabled": True},
        protect_content=True,
        disable_notification=True,
    )
    place = {"chat_id": person, "message_id": sent["message_id"]}
    await bot.call("editMessageText", text="Later", reply_markup=buttons([button()]), **place)
    tapped = rehearsal.tap(person, sent["message_id"], "sign")
    await bot.call("answerCallbackQuery", callback_query_id=tapped["query_id"], text="Thanks")
    await bot.call("editMessageReplyMarkup", **place)
    await bot.call("setMessageReaction", reaction=[{"type": "emoji", "emoji": "👍"}], **place)
    await bot.call("sendChatAction", chat_id=person, action="typing")
    await bot.call("deleteMessage", **place)
    rehearsal.tap(person, sent["message_id"], "sign", force=True)
    await bot.call("deleteMessages", chat_id=person, message_ids=[asked])
    await bot.say(person, "Choose", reply_markup={"keyboard": [[{"text": "Yes"}]]})
    rehearsal.block(person)
    rehearsal.say(person, "/start")
    await bot.call("getUpdates")


async def _files(rehearsal: Rehearsal, bot: Recorder, person: int) -> None:
    rehearsal.send_document(person, b"# A letter", "letter.md", "/publish it")
    sent = await bot.upload(
        "sendDocument",
        {"document": ("list.csv", io.BytesIO(b"a,b"), "text/csv")},
        chat_id=str(person),
        caption="<b>All</b>",
        parse_mode="HTML",
    )
    place = {"chat_id": person, "message_id": sent["result"]["message_id"]}
    await bot.call("editMessageCaption", caption="Some", **place)
    await bot.call("getFile", file_id=sent["result"]["document"]["file_id"])
    await bot.upload("sendPhoto", {"photo": ("chart.png", PNG)}, chat_id=str(person))
    picture = rehearsal.send_photo(person, PNG, caption="Our logo", reply_to=place["message_id"])
    known = {"type": "photo", "media": picture["photo"]["file_id"]}
    await bot.call("editMessageMedia", media=known, **place)
    new = {"type": "photo", "media": "attach://part", "caption": "<b>x</b>", "parse_mode": "HTML"}
    await bot.upload(
        "sendMediaGroup",
        {"part": ("chart.png", PNG)},
        chat_id=str(person),
        media=json.dumps([known, new]),
    )
    await bot.call("getUpdates", offset=-3)


async def _passing_on(rehearsal: Rehearsal, bot: Recorder, person: int, colleague: int) -> None:
    sent = await bot.say(person, "Today: 12 of 300")
    place = {"chat_id": person, "message_id": sent["message_id"]}
    await bot.call("pinChatMessage", **place)
    await bot.call("getChat", chat_id=person)
    await bot.call("unpinChatMessage", **place)
    await bot.call("unpinAllChatMessages", chat_id=person)
    source = {"from_chat_id": person, "message_id": sent["message_id"]}
    rehearsal.say(colleague, "/start")
    await bot.call("copyMessage", chat_id=colleague, **source)
    await bot.call("forwardMessage", chat_id=colleague, **source)
    rehearsal.forward(person, sent["message_id"], person)
    quote = {"message_id": sent["message_id"], "quote": "12 of 300"}
    await bot.say(person, "Still", reply_parameters=quote)
    bold = {"type": "bold", "offset": 0, "length": 5}
    rehearsal.say(person, "Great!", reply_to=sent["message_id"], entities=[bold])
    await bot.call("getUpdates", offset=-100)


async def _a_group(rehearsal: Rehearsal, bot: Recorder, person: int, colleague: int) -> None:
    allowed = ["message", "callback_query", "my_chat_member", "chat_member"]
    await bot.call("getUpdates", allowed_updates=allowed)
    group = rehearsal.add_group("Organisers", [person], with_bot=False)["id"]
    rehearsal.follow(person, "https://t.me/rehearsal_bot?startgroup=desk", group=group)
    rehearsal.promote(group)
    rehearsal.add_member(group, colleague, by=person)
    sent = await bot.say(group, "Nobody yet", reply_markup=buttons([button()]))
    rehearsal.tap(colleague, sent["message_id"], "sign", chat=group)
    rehearsal.say(colleague, "Really?", group, reply_to=sent["message_id"])
    rehearsal.promote(group, colleague)
    await bot.call("getChat", chat_id=group)
    await bot.call("getChatMemberCount", chat_id=group)
    await bot.call("getChatAdministrators", chat_id=group)
    for user in (person, colleague, rehearsal.world.bot.id):
        await bot.call("getChatMember", chat_id=group, user_id=user)
    rehearsal.remove_member(group, colleague, by=person)
    group = rehearsal.migrate(group)
    await bot.say(group, "Moved")
    rehearsal.remove_bot(group, by=person)
    rehearsal.start_group(person, group)
    await bot.call("leaveChat", chat_id=group)
    await bot.call("getUpdates")


async def _profile(bot: Recorder, person: int) -> None:
    scope = {"type": "chat", "chat_id": person}
    commands = [{"command": "start", "description": "Begin"}]
    await bot.call("getMe")
    await bot.call("setMyCommands", commands=commands, scope=scope, language_code="fr")
    await bot.call("getMyCommands", scope=scope, language_code="fr")
    await bot.call("deleteMyCommands", scope=scope, language_code="fr")
    for what in ("Name", "Description", "ShortDescription"):
        field = {"Name": "name", "Description": "description"}.get(what, "short_description")
        await bot.call(f"setMy{what}", **{field: "Signatures", "language_code": "fr"})
        await bot.call(f"getMy{what}", language_code="fr")
    await bot.call("setChatMenuButton", chat_id=person, menu_button={"type": "commands"})
    await bot.call("getChatMenuButton", chat_id=person)
    await bot.call("setWebhook", url="http://127.0.0.1:9/", secret_token="hush")
    await bot.call("getWebhookInfo")
    await bot.call("deleteWebhook", drop_pending_updates=True)
    await bot.call("logOut")
    await bot.call("close")


async def _refusals(rehearsal: Rehearsal, bot: Recorder, person: int) -> None:
    group = rehearsal.add_group("Organisers", [person])["id"]
    rehearsal.fault("migrate", chat_id=group, migrate_to=-1001234567890)
    rehearsal.fault("retry_after", chat_id=person, retry_after=3)
    await bot.refusal("sendMessage", chat_id=group, text="Hello")
    await bot.refusal("sendMessage", chat_id=person, text="Hello")
    await bot.refusal("sendMessage", chat_id=person, text="")
