"""Faults on demand: what goes wrong, for which call, how many times."""

import itertools
from dataclasses import dataclass

from bot.rehearsal.errors import (
    BotApiError,
    ImpossibleError,
    bad_request,
    forbidden,
    migrated,
    other_poller,
    too_many_requests,
)

ANSWERS = {"retry_after", "forbidden", "chat_not_found", "bad_request", "migrate", "conflict"}
SILENCES = {"timeout_before", "timeout_after", "drop_connection", "server_error"}

MAIL = "mail"


@dataclass(slots=True)
class Fault:
    """A fault without a method strikes any call of the Bot API, and no mail.

    hold: seconds for which a connection stays open before a time-out closes it."""

    kind: str
    method: str | None = None
    chat_id: int | None = None
    times: int = 1
    retry_after: int = 1
    migrate_to: int | None = None
    description: str | None = None
    hold: float = 0.0
    id: int = 0

    def strikes(self, method: str, chat_id: int | None) -> bool:
        return (
            self.times > 0
            and self._means(method)
            and (self.chat_id is None or self.chat_id == chat_id)
        )

    def _means(self, method: str) -> bool:
        if self.method is None:
            return method != MAIL
        return self.method.lower() == method.lower()

    def as_error(self) -> BotApiError:
        """The answer of a fault that answers."""
        match self.kind:
            case "retry_after":
                return too_many_requests(self.retry_after)
            case "forbidden":
                return forbidden(self.description or "bot was blocked by the user")
            case "chat_not_found":
                return bad_request("chat not found")
            case "migrate" if self.migrate_to is not None:
                return migrated(self.migrate_to)
            case "conflict":
                return other_poller()
        return bad_request(self.description or "something is wrong with this request")


class Faults:
    def __init__(self) -> None:
        self._faults: list[Fault] = []
        self._ids = itertools.count(1)

    def add(self, fault: Fault) -> int:
        if fault.kind not in ANSWERS | SILENCES:
            raise ImpossibleError(f"no such kind of fault: {fault.kind}")
        if fault.kind == "migrate" and fault.migrate_to is None:
            raise ImpossibleError("a migration needs migrate_to")
        fault.id = next(self._ids)
        self._faults.append(fault)
        return fault.id

    def clear(self) -> None:
        self._faults.clear()

    def next_for(
        self, method: str, chat_id: int | None = None, kinds: set[str] = ANSWERS | SILENCES
    ) -> Fault | None:
        """The first fault that strikes this call; it is used up by being asked for."""
        for fault in self._faults:
            if fault.kind in kinds and fault.strikes(method, chat_id):
                fault.times -= 1
                return fault
        return None
