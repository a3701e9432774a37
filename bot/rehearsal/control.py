"""The control interface over HTTP: people, deeds, faults, and what came of them."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from aiohttp import web

from bot.rehearsal.errors import ImpossibleError
from bot.rehearsal.limits import Limits

if TYPE_CHECKING:
    from bot.rehearsal.server import Rehearsal

Json = dict[str, Any]
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Answer = Callable[[web.Request], Awaitable[Json]]

_HEARTBEAT = 15.0  # seconds between signs of life on a quiet event stream


def control_routes(rehearsal: "Rehearsal") -> list[web.AbstractRouteDef]:
    control = Control(rehearsal)
    return [
        web.get("/rehearsal/state", _answering(control.state)),
        web.post("/rehearsal/people", _answering(control.add_person)),
        web.patch("/rehearsal/people/{person}", _answering(control.change_person)),
        web.put("/rehearsal/narration", _answering(control.narrate)),
        web.post("/rehearsal/groups", _answering(control.add_group)),
        web.post("/rehearsal/say", _answering(control.say)),
        web.post("/rehearsal/send", _answering(control.send)),
        web.post("/rehearsal/tap", _answering(control.tap)),
        web.post("/rehearsal/block", _answering(control.block)),
        web.post("/rehearsal/forward", _answering(control.forward)),
        web.post("/rehearsal/follow", _answering(control.follow)),
        web.get("/rehearsal/menu/{person}", _answering(control.menu)),
        web.post("/rehearsal/groups/{group}/members", _answering(control.add_member)),
        web.delete("/rehearsal/groups/{group}/members/{person}", _answering(control.remove_member)),
        web.post("/rehearsal/groups/{group}/bot", _answering(control.start_group)),
        web.delete("/rehearsal/groups/{group}/bot", _answering(control.remove_bot)),
        web.post("/rehearsal/groups/{group}/administrators", _answering(control.promote)),
        web.post("/rehearsal/groups/{group}/migration", _answering(control.migrate)),
        web.get("/rehearsal/chats/{chat}/messages", _answering(control.messages)),
        web.get("/rehearsal/toasts/{chat}", _answering(control.toasts)),
        web.get("/rehearsal/mail", _answering(control.mail)),
        web.post("/rehearsal/faults", _answering(control.fault)),
        web.delete("/rehearsal/faults", _answering(control.clear_faults)),
        web.put("/rehearsal/limits", _answering(control.limit)),
        web.post("/rehearsal/clock", _answering(control.advance)),
        web.get("/rehearsal/journal", _answering(control.journal)),
        web.get("/rehearsal/flaws", _answering(control.flaws)),
        web.get("/rehearsal/pending", _answering(control.pending)),
        web.get("/rehearsal/files/{file_id}", control.file),
        web.get("/rehearsal/events", control.events),
    ]


class Control:
    def __init__(self, rehearsal: "Rehearsal") -> None:
        self.rehearsal = rehearsal

    async def state(self, request: web.Request) -> Json:
        return self.rehearsal.state()

    async def add_person(self, request: web.Request) -> Json:
        return self.rehearsal.add_person(**await _body(request))

    async def change_person(self, request: web.Request) -> Json:
        person = _number(request, "person")
        return self.rehearsal.change_person(person, **await _body(request))

    async def narrate(self, request: web.Request) -> Json:
        return self.rehearsal.narrate(**await _body(request))

    async def add_group(self, request: web.Request) -> Json:
        return self.rehearsal.add_group(**await _body(request))

    async def say(self, request: web.Request) -> Json:
        return self.rehearsal.say(**await _body(request))

    async def send(self, request: web.Request) -> Json:
        form = await request.post()
        file = form.get("file")
        if not isinstance(file, web.FileField):
            raise ImpossibleError("there is no file in the request")
        as_photo = form.get("as") == "photo"
        send = self.rehearsal.send_photo if as_photo else self.rehearsal.send_document
        return send(
            int(str(form["person"])),
            file.file.read(),
            file.filename,
            chat=_optional_number(form.get("chat")),
            caption=str(form.get("caption", "")) or None,
            mime_type=file.content_type,
            reply_to=_optional_number(form.get("reply_to")),
        )

    async def tap(self, request: web.Request) -> Json:
        return self.rehearsal.tap(**await _body(request))

    async def block(self, request: web.Request) -> Json:
        return self.rehearsal.block(**await _body(request))

    async def forward(self, request: web.Request) -> Json:
        return self.rehearsal.forward(**await _body(request))

    async def follow(self, request: web.Request) -> Json:
        return self.rehearsal.follow(**await _body(request))

    async def menu(self, request: web.Request) -> Json:
        chat = _optional_number(request.query.get("chat"))
        return {"commands": self.rehearsal.menu(_number(request, "person"), chat)}

    async def add_member(self, request: web.Request) -> Json:
        return self.rehearsal.add_member(_number(request, "group"), **await _body(request))

    async def remove_member(self, request: web.Request) -> Json:
        group, person = _number(request, "group"), _number(request, "person")
        by = _optional_number(request.query.get("by"))
        return self.rehearsal.remove_member(group, person, by=by)

    async def start_group(self, request: web.Request) -> Json:
        return self.rehearsal.start_group(group=_number(request, "group"), **await _body(request))

    async def remove_bot(self, request: web.Request) -> Json:
        return self.rehearsal.remove_bot(_number(request, "group"))

    async def promote(self, request: web.Request) -> Json:
        return self.rehearsal.promote(_number(request, "group"), **await _body(request))

    async def migrate(self, request: web.Request) -> Json:
        return {"id": self.rehearsal.migrate(_number(request, "group"))}

    async def messages(self, request: web.Request) -> Json:
        return {"messages": self.rehearsal.messages(_number(request, "chat"))}

    async def toasts(self, request: web.Request) -> Json:
        return {"toasts": self.rehearsal.toasts(_number(request, "chat"))}

    async def mail(self, request: web.Request) -> Json:
        return {"mail": self.rehearsal.mail()}

    async def fault(self, request: web.Request) -> Json:
        return {"id": self.rehearsal.fault(**await _body(request))}

    async def clear_faults(self, request: web.Request) -> Json:
        self.rehearsal.clear_faults()
        return {}

    async def limit(self, request: web.Request) -> Json:
        """The limits as an object, {} for Telegram's own, null for none."""
        wishes = await request.json()
        self.rehearsal.limit(None if wishes is None else Limits(**wishes))
        return {}

    async def advance(self, request: web.Request) -> Json:
        self.rehearsal.advance(**await _body(request))
        return {"now": self.rehearsal.world.clock.seconds()}

    async def journal(self, request: web.Request) -> Json:
        after = int(request.query.get("after", "0"))
        return {"entries": self.rehearsal.journal(after), "last": self.rehearsal.world.journal.last}

    async def flaws(self, request: web.Request) -> Json:
        return {"flaws": self.rehearsal.flaws}

    async def pending(self, request: web.Request) -> Json:
        return {"unconfirmed": self.rehearsal.pending()}

    async def file(self, request: web.Request) -> web.Response:
        found = self.rehearsal.world.files.by_id(request.match_info["file_id"])
        if found is None:
            return web.json_response({"error": "no such file"}, status=404)
        name = quote(found.name)
        return web.Response(
            body=found.data,
            headers={
                "Content-Type": found.mime_type,
                "Content-Disposition": f"attachment; filename*=UTF-8''{name}",
                "X-Content-Type-Options": "nosniff",
            },
        )

    async def events(self, request: web.Request) -> web.StreamResponse:
        """Server-sent events until the listener or the rehearsal goes away."""
        response = web.StreamResponse(
            headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        )
        await response.prepare(request)
        await response.write(b": listening\n\n")
        with self.rehearsal.world.changes.listening() as listener:
            await _stream(listener, response)
        return response


async def _stream(listener: asyncio.Queue[str | None], response: web.StreamResponse) -> None:
    while True:
        try:
            event = await asyncio.wait_for(listener.get(), _HEARTBEAT)
        except TimeoutError:
            line = ": still here\n\n"
        else:
            if event is None:
                return
            line = f"data: {event}\n\n"
        try:
            await response.write(line.encode())
        except ConnectionError:
            return


def _answering(answer: Answer) -> Handler:
    """Turns what cannot be done, or was asked wrongly, into an error as JSON."""

    async def handler(request: web.Request) -> web.StreamResponse:
        try:
            return web.json_response(await answer(request))
        except ImpossibleError as error:
            return _error(str(error), error.status)
        except (KeyError, TypeError, ValueError) as error:
            return _error(f"not understood: {error}", 400)
        except ConnectionError:
            return _error("the client went away", 499)

    return handler


def _error(why: str, status: int) -> web.Response:
    return web.json_response({"error": why}, status=status)


async def _body(request: web.Request) -> Json:
    body = json.loads(await request.text() or "{}")
    if not isinstance(body, dict):
        raise ImpossibleError("a JSON object is expected")
    return body


def _number(request: web.Request, name: str) -> int:
    return int(request.match_info[name])


def _optional_number(value: object) -> int | None:
    return int(str(value)) if value else None
