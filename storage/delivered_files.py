"""What was delivered of a letter: the file is Telegram's to keep, its name for it is kept here."""

from dataclasses import dataclass

from storage.database import Transaction
from storage.times import stamp


@dataclass(frozen=True, slots=True)
class DeliveredFile:
    telegram_file: str
    name: str
    hash: str
    """SHA-256 of its bytes, in hexadecimal."""


def put(tx: Transaction, letter: int, file: DeliveredFile) -> None:
    """Keep the file; an earlier one of the letter is gone."""
    tx.execute("DELETE FROM letter_file WHERE letter = ?", (letter,))
    row = tx.new_id()
    tx.execute(
        "INSERT INTO letter_file (id, letter, telegram_file, name, hash, at)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            *(row, letter, tx.seal("letter_file.telegram_file", row, file.telegram_file)),
            *(tx.seal("letter_file.name", row, file.name), file.hash, stamp(tx.now)),
        ),
    )


def of_letter(tx: Transaction, letter: int) -> DeliveredFile | None:
    row = tx.one("SELECT * FROM letter_file WHERE letter = ?", (letter,))
    if row is None:
        return None
    return DeliveredFile(
        tx.unseal("letter_file.telegram_file", row["id"], row["telegram_file"]) or "",
        tx.unseal("letter_file.name", row["id"], row["name"]) or "",
        row["hash"],
    )


def is_there(tx: Transaction, letter: int) -> bool:
    return tx.value("SELECT 1 FROM letter_file WHERE letter = ?", (letter,)) is not None
