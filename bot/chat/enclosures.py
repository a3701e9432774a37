"""The letter's own paper in a broadcast: carried to Telegram once, then sent by its name there."""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Mapping
from hashlib import sha256
from typing import Any

from bot.chat.library import Library
from bot.chat.request import Api, File
from bot.papers.paper import Paper

Call = Callable[[Mapping[str, Any]], tuple[str, dict[str, Any]]]
"""The Bot API's method and parameters for a message with these contents."""


class Enclosures:
    """Which paper it is, is looked up for each message: one that must not be shown any more is
    not sent to the next, whatever was sent before.
    """

    def __init__(self, api: Api, library: Library) -> None:
        self._api = api
        self._library = library
        self._held: dict[str, str] = {}
        self._carrying: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def send(self, content: Mapping[str, Any], call: Call) -> Any:
        """Raises `LookupError` when there is no such paper, and as `Api.call` does."""
        paper = await self._library.paper(*content["paper"])
        if isinstance(paper, str):
            return await self._by_name(content, call, paper)
        digest = sha256(paper.content).hexdigest()
        if digest not in self._held:
            async with self._carrying[digest]:
                if digest not in self._held:
                    return await self._carry(content, call, paper, digest)
        return await self._by_name(content, call, self._held[digest])

    async def _by_name(self, content: Mapping[str, Any], call: Call, name: str) -> Any:
        return await self._api.call(*call({**content, "media": ["document", name]}))

    async def _carry(
        self, content: Mapping[str, Any], call: Call, paper: Paper, digest: str
    ) -> Any:
        method, parameters = call({**content, "media": ["document", ""]})
        del parameters["document"]
        file = File(paper.file_name, paper.media_type, paper.content)
        sent = await self._api.call(method, parameters, files={"document": file})
        self._held[digest] = sent["document"]["file_id"]
        return sent
