"""Hands one dispatch over to Telegram, as one call or as the few that it needs."""

from collections.abc import Mapping
from typing import Any

from telegram.error import TelegramError

from bot.chat import rendering
from bot.chat.errors import Fate, Verdict, judge
from bot.chat.library import Library
from bot.chat.request import Api, File
from bot.services.replies import Reply
from storage.outbox import Dispatch

QUIET_LINKS = {"is_disabled": True}


class Courier:
    def __init__(self, api: Api, library: Library) -> None:
        self._api = api
        self._library = library

    async def deliver(self, dispatch: Dispatch) -> Verdict | None:
        """None when it has been handed over; otherwise what became of it and what to do."""
        reply = Reply.from_payload(dispatch.payload)
        try:
            if reply.document is not None:
                await self._send_document(dispatch.recipient, reply)
            elif reply.page is not None:
                await self._send_page(dispatch.recipient, reply)
            else:
                await self._send_text(dispatch.recipient, reply)
        except TelegramError as error:
            verdict = judge(error)
            return None if verdict.fate is Fate.DONE else verdict
        return None

    async def _send_text(self, chat: str, reply: Reply) -> None:
        first, *more = rendering.text_of(reply)
        keyboard = rendering.keyboard(reply)
        if not more:
            await self._put(chat, reply.edit, first, keyboard)
            return
        await self._put(chat, reply.edit, first, None)
        for text in more[:-1]:
            await self._put(chat, None, text, None)
        await self._put(chat, None, more[-1], keyboard)

    async def _send_page(self, chat: str, reply: Reply) -> None:
        slug, number = reply.page or ("", 0)
        pages = await self._library.pages(slug, reply.language)
        if not pages:
            return
        number = min(number, len(pages) - 1)
        foot = f"\n\n<i>{number + 1} / {len(pages)}</i>" if len(pages) > 1 else ""
        keyboard = rendering.keyboard(reply, len(pages))
        await self._put(chat, reply.edit, pages[number] + foot, keyboard)

    async def _send_document(self, chat: str, reply: Reply) -> None:
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
        file = File(paper.file_name, paper.media_type, paper.content)
        await self._api.call("sendDocument", parameters, files={"document": file})

    async def _put(
        self, chat: str, edit: int | None, text: str, keyboard: Mapping[str, Any] | None
    ) -> None:
        parameters: dict[str, Any] = {
            "chat_id": int(chat),
            "text": text,
            "parse_mode": "HTML",
            "link_preview_options": QUIET_LINKS,
        }
        if keyboard is not None:
            parameters["reply_markup"] = keyboard
        if edit is not None and await self._edited({**parameters, "message_id": edit}):
            return
        await self._api.call("sendMessage", parameters)

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
