"""Long work: rows that outlive a restart, done one after the other beside the conversation.

A module that has long work registers it under the job's kind. The work reads from the database
what is left to do and goes on there, so that it may be begun again at any point; when it
returns, its job is done.
"""

from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from typing import Any, Protocol, TypeVar

from bot.domain.refusal import Refusal
from bot.papers.paper import Paper
from bot.services import standing_messages
from bot.services.replies import Line, Reply, Rows
from bot.services.visit import Surroundings, Visit
from storage import jobs, people, sent_messages
from storage.database import Database, Transaction
from storage.jobs import Job

T = TypeVar("T")


class Runner(Protocol):
    async def __call__(self, work: Callable[[], T], /) -> T: ...


class Workshop(Protocol):
    """What long work may use."""

    @property
    def database(self) -> Database: ...

    @property
    def surroundings(self) -> Surroundings: ...

    async def fetch(self, file: str) -> bytes:
        """The bytes of a file that somebody sent; raises `Refusal` (`file-gone`)."""
        ...

    async def think(self, work: Callable[[], T]) -> T:
        """Run what needs the processor for a moment in a thread of its own."""
        ...

    def apart(
        self, hears: Callable[[float], Awaitable[None]] | None = None
    ) -> AbstractAsyncContextManager[Runner]:
        """A process of its own, for what needs the processor for long; it ends with the block.

        What it remembers between two runs stays there; functions and facts are pickled. `hears`
        is told the share that is done, 0 to 1, where the work tells it (`bot.papers.progress`).
        """
        ...

    def lay_out(self, key: str, paper: Paper) -> None:
        """A paper that is made, for the document of that key, which is about to be sent."""
        ...


Work = Callable[[Workshop, Job], Awaitable[None]]

WORK: dict[str, Work] = {}


def register(kind: str, work: Work) -> None:
    WORK[kind] = work


def add(
    visit: Visit, kind: str, payload: Mapping[str, Any], *, about: int | None = None, total: int = 0
) -> int:
    """Put work on the list; who asked for it is told how it goes."""
    return jobs.add(visit.tx, kind, payload, person=visit.person.id, about=about, total=total)


def visit_of(tx: Transaction, surroundings: Surroundings, job: Job) -> Visit | None:
    """The turn of the person for whom the work is done; None when she was forgotten."""
    person = people.find_by_id(tx, job.person) if job.person is not None else None
    return Visit(tx, person, surroundings) if person else None


def show_progress(tx: Transaction, job: Job, *lines: Line, rows: Rows = ()) -> None:
    """One message for each job, edited as it goes on; an older state not yet sent is dropped."""
    person = people.find_by_id(tx, job.person) if job.person is not None else None
    if person is None:
        return
    purpose = f"job:{job.id}"
    edit = sent_messages.newest(tx, purpose, person.id)
    reply = Reply(person.language, lines, rows, edit, keep=purpose)
    standing_messages.put(tx, person, purpose, reply)


def refuse(tx: Transaction, job: Job, refusal: Refusal) -> None:
    """The work cannot be done, and why: in words to who asked for it."""
    jobs.end(tx, job.id, "failed")
    show_progress(tx, job, Line(f"refused-{refusal.key}", refusal.facts))
