"""A list imported by whoever has the machine: the same steps, without a chat."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from zoneinfo import ZoneInfo

from bot.domain.letter import Letter
from bot.domain.refusal import Refusal
from bot.services.desk.imports import record as import_record
from bot.services.desk.imports.evidence import HOW
from bot.services.desk.imports.matching import Known, Sifted, known_names, sift
from bot.services.list_files import Guess, Reading, Table, guess_columns, read_entries, read_table
from bot.services.list_files.packing import pack_entry
from bot.services.registering import find
from storage import audit, intakes
from storage.database import Transaction

COMMAND_LINE = 0
"""Stands for the person where there is none in the chat."""


@dataclass(frozen=True, slots=True)
class Declared:
    """What whoever imports declares for all entries of the list."""

    how: str
    """'email', 'form' or 'paper'."""
    when: date
    where: str
    shown: bool
    updates: bool
    follow_up: bool = False
    """Whether they were told that they may be invited to a next letter."""

    def evidence(self) -> dict[str, str]:
        return {
            "how": self.how,
            "when": self.when.isoformat(),
            "where": self.where,
            "shown": "yes" if self.shown else "no",
            "updates": "yes" if self.updates else "no",
            "follow-up": "yes" if self.follow_up else "no",
        }


@dataclass(frozen=True, slots=True)
class Looked:
    """A file that was read and set beside what is known; nothing is stored."""

    file_name: str
    file_hash: str
    table: Table
    guesses: tuple[Guess, ...]
    reading: Reading
    sifted: Sequence[Sifted]

    @property
    def taken(self) -> int:
        return sum(one.taken for one in self.sifted)


def known(tx: Transaction, slug: str) -> tuple[Letter, list[Known]]:
    """The letter, and who is there already. Raises `Refusal` (`letter-not-found`)."""
    stored = find(tx, slug)
    return stored.letter, known_names(tx, stored.id)


def look(
    data: bytes, file_name: str, letter: Letter, there: Sequence[Known], language: str
) -> Looked:
    """Raises the `Refusal`s of `read_table`, and `import-nobody`."""
    table = read_table(data, file_name)
    guesses = guess_columns(table, language)
    columns = [guess.column for guess in guesses]
    reading = read_entries(table, columns, language, ZoneInfo(letter.zone))
    if not reading.entries:
        raise Refusal("import-nobody")
    sifted = sift(reading.entries, there)
    return Looked(file_name, sha256(data).hexdigest(), table, guesses, reading, sifted)


def begin(tx: Transaction, slug: str, looked: Looked, declared: Declared) -> int:
    """Put down what is to be stored; `go_on` stores it. Returns the import's number."""
    if declared.how not in HOW:
        raise Refusal("import-how", {"typed": declared.how})
    if declared.when > tx.now.date():
        raise Refusal("import-day", {"example": tx.now.date().isoformat()})
    stored = find(tx, slug)
    intake = intakes.add(tx, stored.id, COMMAND_LINE, looked.file_name)
    intakes.keep_reading(tx, intake.id, {}, looked.file_hash)
    intakes.keep_evidence(tx, intake.id, declared.evidence())
    intakes.add_rows(
        tx,
        intake.id,
        ((one.entry.line, dict(pack_entry(one.entry)), one.verdict, one.taken)
         for one in looked.sifted),
    )  # fmt: skip
    intakes.go(tx, intake.id, ("reading",), "storing")
    audit.record(tx, "import begun", f"intake:{intake.id}")
    return intake.id


def go_on(tx: Transaction, intake: int) -> int:
    """Store a batch; how many were stored, 0 when all are."""
    stored = import_record.store_batch(tx, intakes.get(tx, intake))
    if not stored and intakes.go(tx, intake, ("storing",), "stored"):
        total = sum(n for (_, taken), n in intakes.counts(tx, intake).items() if taken)
        intakes.set_total(tx, intake, total)
        intakes.forget_reading(tx, intake)
    return stored
