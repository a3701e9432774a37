"""The course walked without Telegram: each update straight into the step that handles it."""

from collections.abc import Iterable
from functools import partial
from itertools import count

from bot.chat.incoming import Deed, Incoming
from bot.chat.routes import handle
from bot.services.replies import Reply
from bot.services.visit import Surroundings
from storage import outbox
from storage.database import Database, Transaction
from storage.outbox import Dispatch
from tests.benchmarks.course import TEXTS, is_signed, to_tap

HERE = Surroundings("bench_bot", sends_mail=False)
FIRST_PERSON = 1_000_000_000
MOST_STEPS = 50


class Walk:
    """People who sign one after another in one database; `updates` counts what they did."""

    def __init__(self, database: Database) -> None:
        self.updates = 0
        self._database = database
        self._people = count(FIRST_PERSON)
        self._promised: list[Dispatch] = []
        database.subscribe(self._take)

    async def sign(self) -> None:
        """One person, from the link to the confirmed signature, and then her status.

        Raises `LookupError` when she finds no way on.
        """
        person = next(self._people)
        texts = iter(TEXTS)
        offered = await self._update(_typed(person, next(texts)))
        for place in range(1, MOST_STEPS):
            if is_signed(offered):
                await self._update(_typed(person, "/status"))
                return
            data = to_tap(offered, place)
            text = "" if data else next(texts, "")
            if not data and not text:
                break
            offered = await self._update(_tapped(person, data) if data else _typed(person, text))
        raise LookupError(f"no way on among {offered}")

    async def _update(self, came: Incoming) -> list[str]:
        """Handle it and deliver what it promised; the data of the buttons that are shown."""
        self.updates += 1
        self._promised.clear()
        await self._database.write(partial(handle, came=came, surroundings=HERE))
        promised = list(self._promised)
        await self._database.write(partial(_deliver, promised=promised))
        replies = [Reply.from_payload(dispatch.payload) for dispatch in promised]
        return [button.act or "" for reply in replies for row in reply.rows for button in row]

    def _take(self, events: Iterable[object]) -> None:
        self._promised += [event for event in events if isinstance(event, Dispatch)]


def _typed(person: int, text: str) -> Incoming:
    if not text.startswith("/"):
        return _incoming(person, Deed.TEXT, text.format(number=person))
    command, _, argument = text[1:].partition(" ")
    return _incoming(person, Deed.COMMAND, argument, command)


def _tapped(person: int, data: str) -> Incoming:
    return _incoming(person, Deed.TAP, data)


def _incoming(person: int, deed: Deed, text: str, command: str = "") -> Incoming:
    return Incoming(
        update_id=0,
        deed=deed,
        chat=person,
        sender=person,
        private=True,
        language_code="en",
        text=text,
        command=command,
        message=1,
    )


def _deliver(tx: Transaction, promised: Iterable[Dispatch]) -> None:
    for dispatch in promised:
        outbox.delivered(tx, dispatch.id)
