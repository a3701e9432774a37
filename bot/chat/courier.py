"""Hands one dispatch over to Telegram, as one call or as the few that it needs."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from telegram.error import TelegramError

from bot.chat import rendering
from bot.chat.enclosures import Enclosures
from bot.chat.errors import Fate, Verdict, judge
from bot.chat.library import Library
from bot.chat.request import Api, File
from bot.papers.paper import Paper
from bot.services.changed_words import BETWEEN
from bot.services.replies import Reply
from storage.outbox import Dispatch

QUIET_LINKS: Final = {"is_disabled": True}
PICTURES: Final = frozenset({"image/png", "image/jpeg"})

PROTECTED: Final = frozenset({"export", "broadcast-list", "came-csv", "came-xlsx"})
"""Kinds of papers that Telegram lets nobody forward or save from the chat by a tap."""


@dataclass(frozen=True, slots=True)
class Delivered:
    """It has been handed over, as the message of that number; 0 where nobody needs to know."""

    message: int = 0


def broadcast_call(chat: int, content: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    """The Bot API's method and parameters for a broadcast's message."""
    parameters: dict[str, Any] = {
        "chat_id": chat,
        "disable_notification": content["silent"],
        "reply_markup": {"inline_keyboard": content["rows"]},
    }
    if content.get("paid"):
        parameters["allow_paid_broadcast"] = True
    if content["media"]:
        kind, file = content["media"]
        caption = {"caption": content["text"], "caption_entities": content["entities"]}
        return f"send{kind.capitalize()}", {**parameters, kind: file, **caption}
    text = {"text": content["text"], "entities": content["entities"]}
    return "sendMessage", {**parameters, **text, "link_preview_options": QUIET_LINKS}


class Courier:
    def __init__(self, api: Api, library: Library, *, paid: bool = False) -> None:
        self._api = api
        self._paid = paid
        self._library = library
        self._enclosures = Enclosures(api, library)

    async def deliver(self, dispatch: Dispatch) -> Verdict | Delivered:
        """`Delivered` when it has been handed over; otherwise what became of it."""
        if "broadcast" in dispatch.payload:
            return await self._deliver_broadcast(dispatch)
        reply = Reply.from_payload(dispatch.payload)
        try:
            if reply.document is not None:
                return Delivered(await self._send_document(dispatch.recipient, reply))
            if reply.page is not None:
                return Delivered(await self._send_page(dispatch.recipient, reply))
            return Delivered(await self._send_text(dispatch.recipient, reply))
        except TelegramError as error:
            verdict = judge(error)
            return Delivered(reply.edit or 0) if verdict.fate is Fate.DONE else verdict

    async def _deliver_broadcast(self, dispatch: Dispatch) -> Verdict | Delivered:
        """Text with the formatting that it was composed with, or a picture or file with it."""
        content = dispatch.payload["broadcast"]
        if self._paid:
            content = {**content, "paid": True}
        call = partial(broadcast_call, int(dispatch.recipient))
        try:
            if content.get("paper"):
                sent = await self._enclosures.send(content, call)
            else:
                sent = await self._api.call(*call(content))
        except TelegramError as error:
            return judge(error)
        return Delivered(int(sent["message_id"]))

    async def _send_text(self, chat: str, reply: Reply) -> int:
        first, *more = rendering.text_of(reply)
        keyboard = rendering.keyboard(reply)
        if not more:
            return await self._put(chat, reply.edit, first, keyboard, silent=reply.silent)
        await self._put(chat, reply.edit, first, None)
        for text in more[:-1]:
            await self._put(chat, None, text, None)
        return await self._put(chat, None, more[-1], keyboard)

    async def _send_page(self, chat: str, reply: Reply) -> int:
        slug, number = reply.page or ("", 0)
        pages = await self._library.pages(slug, reply.language)
        if not pages:
            return 0
        number = min(number, len(pages) - 1)
        foot = f"\n\n<i>{number + 1} / {len(pages)}</i>" if len(pages) > 1 else ""
        keyboard = rendering.keyboard(reply, len(pages))
        is_headed = "@" in slug or BETWEEN in slug
        above = f"{rendering.text_of(reply)[0]}\n\n" if is_headed else ""
        return await self._put(chat, reply.edit, above + pages[number] + foot, keyboard)

    async def _send_document(self, chat: str, reply: Reply) -> int:
        kind, key = reply.document or ("", "")
        paper = await self._library.paper(kind, key, reply.language)
        caption = rendering.text_of(reply)[0]
        parameters: dict[str, Any] = {
            "chat_id": int(chat),
            "caption": caption,
            "parse_mode": "HTML",
        }
        keyboard = rendering.keyboard(reply)
        if keyboard is not None:
            parameters["reply_markup"] = keyboard
        if kind in PROTECTED:
            parameters["protect_content"] = True
        if isinstance(paper, str):  # Telegram holds it already, under this name
            sent = await self._api.call("sendDocument", {**parameters, "document": paper})
        else:
            sent = await self._upload(parameters, paper, to_look_at=kind not in PROTECTED)
        return int(sent["message_id"])

    async def _upload(
        self, parameters: Mapping[str, Any], paper: Paper, *, to_look_at: bool
    ) -> Any:
        """A picture that is meant to be looked at in the chat is sent as one."""
        file = File(paper.file_name, paper.media_type, paper.content)
        if to_look_at and paper.media_type in PICTURES:
            return await self._api.call("sendPhoto", parameters, files={"photo": file})
        return await self._api.call("sendDocument", parameters, files={"document": file})

    async def _put(
        self,
        chat: str,
        edit: int | None,
        text: str,
        keyboard: Mapping[str, Any] | None,
        *,
        silent: bool = False,
    ) -> int:
        parameters: dict[str, Any] = {
            "chat_id": int(chat),
            "text": text,
            "parse_mode": "HTML",
            "link_preview_options": QUIET_LINKS,
        }
        if keyboard is not None:
            parameters["reply_markup"] = keyboard
        if edit is not None and await self._edited({**parameters, "message_id": edit}):
            return edit
        if silent:
            parameters["disable_notification"] = True
        sent = await self._api.call("sendMessage", parameters)
        return int(sent["message_id"])

    async def _edited(self, parameters: Mapping[str, Any]) -> bool:
        """False when the message to be edited is not there any more: a new one takes its place."""
        try:
            await self._api.call("editMessageText", parameters)
        except TelegramError as error:
            match judge(error).fate:
                case Fate.DONE:
                    return True
                case Fate.STALE:
                    return False
            raise
        return True
