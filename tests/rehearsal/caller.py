"""A bot played by hand: it calls the Bot API over HTTP and looks at the bare answers."""

from typing import Any

import httpx

from bot.rehearsal import Rehearsal

Json = dict[str, Any]


class Caller:
    def __init__(self, rehearsal: Rehearsal, http: httpx.AsyncClient) -> None:
        self.http = http
        self._address = f"{rehearsal.url}/bot{rehearsal.token}"

    async def answer(self, method: str, **parameters: Any) -> Json:
        """The whole answer, ok or not."""
        response = await self.http.post(f"{self._address}/{method}", json=parameters)
        return dict(response.json())

    async def call(self, method: str, **parameters: Any) -> Any:
        """The result of a call that must succeed."""
        answer = await self.answer(method, **parameters)
        assert answer["ok"], answer
        return answer["result"]

    async def refusal(self, method: str, **parameters: Any) -> str:
        """The description of a call that must fail."""
        answer = await self.answer(method, **parameters)
        assert not answer["ok"], answer
        return str(answer["description"])

    async def upload(self, method: str, files: Json, **parameters: str) -> Json:
        """The whole answer to a multipart request."""
        response = await self.http.post(f"{self._address}/{method}", data=parameters, files=files)
        return dict(response.json())

    async def updates(self, **parameters: Any) -> list[Json]:
        return list(await self.call("getUpdates", **parameters))

    async def say(self, chat_id: int, text: str, **parameters: Any) -> Json:
        return dict(await self.call("sendMessage", chat_id=chat_id, text=text, **parameters))


def buttons(*rows: list[Json]) -> Json:
    return {"inline_keyboard": list(rows)}


def button(text: str = "Sign", data: str = "sign") -> Json:
    return {"text": text, "callback_data": data}
