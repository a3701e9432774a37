"""Two names of one organisation in two languages, as a reviewer of the letter has told."""

from dataclasses import dataclass

from storage.database import Transaction


@dataclass(frozen=True, slots=True)
class TranslationsChanged:
    """What is known of this letter's names is another thing from now on."""

    letter: int


def of_letter(tx: Transaction, letter: int) -> list[tuple[str, str]]:
    rows = tx.all("SELECT * FROM translation WHERE letter = ? ORDER BY id", (letter,))
    return [
        (
            tx.unseal("translation.one", row["id"], row["one"]) or "",
            tx.unseal("translation.other", row["id"], row["other"]) or "",
        )
        for row in rows
    ]


def learn(tx: Transaction, letter: int, one: str, other: str) -> int:
    row = tx.new_id()
    tx.execute(
        "INSERT INTO translation (id, letter, one, other) VALUES (?, ?, ?, ?)",
        (
            *(row, letter, tx.seal("translation.one", row, one)),
            tx.seal("translation.other", row, other),
        ),
    )
    tx.announce(TranslationsChanged(letter))
    return row


def forget(tx: Transaction, letter: int, row: int) -> None:
    tx.execute("DELETE FROM translation WHERE id = ? AND letter = ?", (row, letter))
    tx.announce(TranslationsChanged(letter))
