"""The rehearsal: the stand-in for Telegram as one object with a port."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self, TypeVar
from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.rehearsal.bot_api import BotApi
from bot.rehearsal.control import control_routes
from bot.rehearsal.errors import ImpossibleError
from bot.rehearsal.faults import Fault
from bot.rehearsal.files import UPLOAD_LIMIT
from bot.rehearsal.limits import Limits
from bot.rehearsal.play import Play
from bot.rehearsal.views import state_view
from bot.rehearsal.world import World

Json = dict[str, Any]
T = TypeVar("T")

TOKEN = "4242424242:rehearsal-token-that-opens-no-door"  # noqa: S105  # opens this stand-in only
_PAGE = Path(__file__).parent / "page"
_BIGGEST_REQUEST = UPLOAD_LIMIT + 10 * 1024 * 1024


class Rehearsal(Play):
    """Telegram, its people and a mailbox, on 127.0.0.1; lives in the event loop of `start`.

    What people do is in `bot.rehearsal.play`. Every method answers at once with what the control
    interface answers as JSON. Raises `bot.rehearsal.errors.ImpossibleError` for what a person
    could not do.
    """

    def __init__(self) -> None:
        super().__init__(World(int(TOKEN.partition(":")[0])))
        self.token = TOKEN
        self._api = BotApi(self.world, TOKEN)
        self._runner: web.AppRunner | None = None
        self._port = 0

    async def start(
        self,
        port: int = 0,
        *,
        token: str = TOKEN,
        limits: Limits | None = None,
        smtp: bool = True,
        latency: float = 0.0,
    ) -> Self:
        """Listens; port 0 takes any free one. latency: seconds added to each Bot API call."""
        self.token = self._api.token = token
        self.world.bot.id = int(token.partition(":")[0])
        self.world.limiter.change(limits)
        self.latency = latency
        if smtp:
            await self.world.mailbox.start()
        self._runner = web.AppRunner(self._application(), access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
        await site.start()
        self._port = self._runner.addresses[0][1]
        return self

    async def stop(self) -> None:
        self.world.changes.close()
        self.world.updates.close()
        await self.world.webhook.delete()
        if self._runner:
            await self._runner.cleanup()
        await self.world.mailbox.stop()

    @property
    def url(self) -> str:
        """Without a slash at the end."""
        return f"http://127.0.0.1:{self._port}"

    @property
    def smtp_url(self) -> str:
        return self.world.mailbox.url

    @property
    def flaws(self) -> list[str]:
        """What the bot asked for that the Bot API does not know."""
        return self.world.flaws

    @property
    def latency(self) -> float:
        return self._api.latency

    @latency.setter
    def latency(self, seconds: float) -> None:
        self._api.latency = seconds

    def state(self) -> Json:
        return state_view(self.world)

    def messages(self, chat_id: int) -> list[Json]:
        """Every message of the chat in order, the deleted ones marked."""
        chat = self.world.chats.get(chat_id)
        return [message.as_seen() for message in chat.messages.values()] if chat else []

    def toasts(self, chat_id: int) -> list[Json]:
        chat = self.world.chats.get(chat_id)
        return list(chat.toasts) if chat else []

    def mail(self) -> list[Json]:
        return list(self.world.mailbox.letters)

    def fault(self, kind: str, **details: Any) -> int:
        """Details as in `bot.rehearsal.faults.Fault`; answers the number of the fault."""
        try:
            return self.world.faults.add(Fault(kind, **details))
        except TypeError as error:
            raise ImpossibleError(str(error)) from error

    def clear_faults(self) -> None:
        self.world.faults.clear()

    def limit(self, limits: Limits | None) -> None:
        self.world.limiter.change(limits)

    def journal(self, after: int = 0) -> list[Json]:
        """The calls numbered higher than `after`."""
        return self.world.journal.after(after)

    def pending(self) -> int:
        """How many updates no offset has confirmed yet."""
        return len(self.world.updates.pending)

    def advance(self, seconds: float) -> None:
        """Makes it later for the stand-in."""
        self.world.clock.advance(seconds)
        self.world.changes.tell("state")

    async def until(
        self,
        predicate: Callable[[], T],
        timeout: float = 10.0,  # noqa: ASYNC109  # the tests read better with it than around it
    ) -> T:
        """Waits for the predicate and returns its value; looks again at every change.

        Raises TimeoutError after `timeout` seconds.
        """
        async with asyncio.timeout(timeout):
            while not (value := predicate()):
                await self.world.changes.next()
        return value

    def _application(self) -> web.Application:
        application = web.Application(client_max_size=_BIGGEST_REQUEST, middlewares=[_guarded])
        application.add_routes(self._api.routes())
        application.add_routes(control_routes(self))
        application.add_routes([web.get("/", _front_page), web.static("/page", _PAGE)])
        return application


@web.middleware
async def _guarded(request: web.Request, handler: Handler) -> web.StreamResponse:
    """No other page may steer the rehearsal, and no browser keeps an old module of this one."""
    origin = request.headers.get("Origin")
    if origin and request.path.startswith("/rehearsal") and urlsplit(origin).netloc != request.host:
        raise web.HTTPForbidden(text="only the rehearsal's own page may do this")
    response = await handler(request)
    if request.path.startswith("/page/"):
        response.headers["Cache-Control"] = "no-cache"
    return response


async def _front_page(request: web.Request) -> web.FileResponse:
    return web.FileResponse(_PAGE / "index.html", headers={"Cache-Control": "no-cache"})
