"""What must be true after a campaign, held against the database as it lies on the disk."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from storage import audit, outbox, updates
from storage.database import Database, Transaction
from storage.keys import key_file
from tests.crash.people import End, Signer
from tests.crash.record import held_against
from tests.crash.twice import second_signatures_taken

TROUBLES = ("Traceback", "failed", "error")
EMPTY = ("conversation", "email_code", "set_aside")
"""Tables in which nothing is left when everybody is through."""


async def broken_promises(path: Path, signers: Sequence[Signer]) -> list[str]:
    """A sentence for each promise that was broken; empty when all were kept."""
    database = await Database.open(path, key_file(path))
    try:
        flaws = await database.read(lambda tx: list(_broken(tx, signers)))
        return flaws + await second_signatures_taken(database)
    finally:
        await database.close()


def standing(signers: Sequence[Signer]) -> int:
    """How many organisations have signed, by what the people were told."""
    return len({s.intent.organisation for s in signers if s.end is End.RECORDED})


def of_the_log(log: str, signers: Sequence[Signer]) -> list[str]:
    """Errors, and what is nobody's business: names, addresses and numbers of people."""
    flaws = [f"the log says: {line}" for line in log.splitlines() if _is_trouble(line)]
    for signer in signers:
        said = signer.intent
        personal = (said.email, said.name + " ", said.organisation + " ", str(signer.id))
        flaws += [f"the log holds {each!r}" for each in personal if each in log]
    return flaws


def _is_trouble(line: str) -> bool:
    return any(word in line for word in TROUBLES)


def _broken(tx: Transaction, signers: Sequence[Signer]) -> Iterator[str]:
    for signer in signers:
        if signer.end is None:
            stuck = signer.puzzle or "got no answer any more"
            yield f"person {signer.intent.number} {stuck}"
        else:
            yield from held_against(tx, signer)
    yield from _organisations(tx, signers)
    yield from _updates(tx, signers)
    yield from _outbox(tx)
    yield from _file(tx)


def _organisations(tx: Transaction, signers: Sequence[Signer]) -> Iterator[str]:
    """Each stands once, whoever signed for it, and the letter counts and numbers them."""
    told = Counter(signer.end for signer in signers)
    rows = tx.value("SELECT COUNT(*) FROM signature")
    if rows != told.total():
        yield f"{told.total()} people signed, and there are {rows} signatures"
    counted = tx.value("SELECT standing FROM letter")
    if counted != standing(signers):
        yield f"the letter counts {counted} organisations, not {standing(signers)}"
    found = tx.all("SELECT number FROM signature WHERE number IS NOT NULL ORDER BY number")
    numbers = [row["number"] for row in found]
    if numbers != list(range(1, told[End.RECORDED] + 1)):
        yield f"{told[End.RECORDED]} signatures have the numbers {numbers}"
    statuses = defaultdict(list)
    for row in tx.all("SELECT organisation, status FROM signature WHERE number IS NOT NULL"):
        statuses[row["organisation"]].append(row["status"])
    wrong = [found for found in statuses.values() if found.count("confirmed") != 1]
    if wrong:
        yield f"{len(wrong)} organisations do not stand exactly once: {wrong[0]}"


def _updates(tx: Transaction, signers: Sequence[Signer]) -> Iterator[str]:
    handled = {row["id"] for row in tx.all("SELECT id FROM handled_update")}
    for signer in signers:
        lost = [update for update in signer.updates if update not in handled]
        if lost:
            yield f"{len(lost)} updates of person {signer.intent.number} had no effect"
    for aside in updates.all_set_aside(tx):
        yield f"set aside: {aside.what}, {aside.error}"


def _outbox(tx: Transaction) -> Iterator[str]:
    unsent = [dispatch for dispatch in outbox.waiting(tx) if dispatch.due <= tx.now]
    if unsent:
        yield f"{len(unsent)} promised messages were never sent"


def _file(tx: Transaction) -> Iterator[str]:
    for table in EMPTY:
        left = tx.value(f"SELECT COUNT(*) FROM {table}")  # noqa: S608 - of the names above
        if left:
            yield f"{left} rows are left in {table}"
    if (broken := audit.verify(tx)) is not None:
        yield f"the audit chain breaks at {broken.entry}: {broken.why}"
    if (said := tx.value("PRAGMA integrity_check")) != "ok":
        yield f"the database file is damaged: {said}"
