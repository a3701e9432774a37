"""The Bot API over HTTP: who may call, what goes wrong on purpose, what is written down."""

import asyncio
import inspect
import json
import re
from typing import Any

from aiohttp import web

from bot.rehearsal.chats import Group
from bot.rehearsal.errors import BotApiError, too_many_requests
from bot.rehearsal.faults import ANSWERS, Fault
from bot.rehearsal.files import DOWNLOAD_LIMIT
from bot.rehearsal.journal import readable
from bot.rehearsal.methods.table import METHODS, Method
from bot.rehearsal.parameters import read_request
from bot.rehearsal.world import World

Json = dict[str, Any]

_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]{30,}")
_BAD_GATEWAY = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body></body>\r\n</html>"
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_NOT_FOUND = BotApiError(404, "Not Found")
_UNAUTHORIZED = BotApiError(401, "Unauthorized")


class Call:
    def __init__(self, method: Method, raw: Json) -> None:
        self.method = method
        self.raw = raw
        self.chat_id = _chat_id(raw)


class BotApi:
    """latency: seconds that every call takes longer."""

    def __init__(self, world: World, token: str, latency: float = 0.0) -> None:
        self.world = world
        self.token = token
        self.latency = latency

    def routes(self) -> list[web.AbstractRouteDef]:
        return [
            web.route("*", "/bot{token:[^/]+}/{method}", self.handle),
            web.get("/file/bot{token:[^/]+}/{path:.+}", self.download),
        ]

    async def handle(self, request: web.Request) -> web.StreamResponse:
        try:
            method = self._method(request)
        except BotApiError as error:
            return _json(error.as_answer(), error.code)
        fault = self._fault_in_the_line(method)
        if fault:
            return _closed(request)
        return await self._answer(request, method)

    async def download(self, request: web.Request) -> web.StreamResponse:
        try:
            self._check_token(request.match_info["token"])
        except BotApiError as error:
            return _json(error.as_answer(), error.code)
        found = self.world.files.by_path(request.match_info["path"])
        if found is None or len(found.data) > DOWNLOAD_LIMIT:
            return _json(_NOT_FOUND.as_answer(), 404)
        return web.Response(body=found.data, content_type="application/octet-stream")

    def _method(self, request: web.Request) -> Method:
        self._check_token(request.match_info["token"])
        method = METHODS.get(request.match_info["method"].lower())
        if method is None:
            raise _NOT_FOUND
        return method

    def _check_token(self, token: str) -> None:
        if token != self.token:
            raise _UNAUTHORIZED if _TOKEN.fullmatch(token) else _NOT_FOUND

    async def _answer(self, request: web.Request, method: Method) -> web.StreamResponse:
        try:
            call = Call(method, await read_request(request))
        except BotApiError as error:
            return self._written(Call(method, {}), error.as_answer())
        except ConnectionError:
            return _closed(request)
        if self.latency:
            await asyncio.sleep(self.latency)
        fault = self.world.faults.next_for(method.name, call.chat_id)
        if fault:
            return await self._struck(request, call, fault)
        return self._written(call, await self._result(call))

    async def _struck(self, request: web.Request, call: Call, fault: Fault) -> web.StreamResponse:
        if fault.kind in ANSWERS:
            self._move_group(call, fault)
            return self._written(call, fault.as_error().as_answer())
        answer = await self._result(call) if fault.kind == "timeout_after" else _unanswered(fault)
        self._write(call, answer)
        if fault.kind == "server_error":
            return web.Response(status=502, text=_BAD_GATEWAY, content_type="text/html")
        if fault.hold:
            await asyncio.sleep(fault.hold)
        return _closed(request)

    async def _result(self, call: Call) -> Json:
        try:
            return {"ok": True, "result": await self._run(call)}
        except BotApiError as error:
            return error.as_answer()

    async def _run(self, call: Call) -> Any:
        self._note_flaws(call)
        parameters = call.method.signature.read(call.raw)
        if call.method.limited:
            self._check_limits(call)
        result = call.method.run(self.world, parameters)
        return await result if inspect.isawaitable(result) else result

    def _note_flaws(self, call: Call) -> None:
        for name in call.method.signature.unknown(call.raw):
            self.world.flaws.append(f"{call.method.name}: unknown parameter {name!r}")

    def _check_limits(self, call: Call) -> None:
        if call.chat_id is None:
            return
        wait = self.world.limiter.seconds_to_wait(call.chat_id, self.world.clock.now())
        if wait:
            raise too_many_requests(wait)

    def _fault_in_the_line(self, method: Method) -> Fault | None:
        """The connection drops before anything is read, so no chat is known yet."""
        return self.world.faults.next_for(method.name, kinds={"drop_connection"})

    def _move_group(self, call: Call, fault: Fault) -> None:
        chat = self.world.chats.get(call.chat_id or 0)
        if fault.migrate_to is not None and chat is not None and isinstance(chat.peer, Group):
            self.world.move(chat.peer, fault.migrate_to)
            self.world.changes.tell("state")

    def _written(self, call: Call, answer: Json) -> web.Response:
        self._write(call, answer)
        return _json(answer, answer.get("error_code", 200))

    def _write(self, call: Call, answer: Json) -> None:
        result = answer.get("result")
        self.world.journal.write(
            {
                "at": self.world.clock.now(),
                "method": call.method.name,
                "chat_id": call.chat_id,
                "message_id": result.get("message_id") if isinstance(result, dict) else None,
                "params": readable(call.raw),
                "ok": answer["ok"],
                "error_code": answer.get("error_code"),
                "description": answer.get("description"),
            }
        )
        self.world.changes.wake()


def _chat_id(raw: Json) -> int | None:
    try:
        return int(raw.get("chat_id", ""))
    except (TypeError, ValueError):
        return None


def _json(answer: Json, status: int) -> web.Response:
    body = _encode(answer).encode()
    return web.Response(body=body, status=status, content_type="application/json")


def _closed(request: web.Request) -> web.Response:
    """The connection ends without an answer; what is returned reaches nobody."""
    if request.transport:
        request.transport.abort()
    return web.Response(status=499)


def _unanswered(fault: Fault) -> Json:
    return {"ok": False, "error_code": None, "description": f"{fault.kind} on purpose"}
