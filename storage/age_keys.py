"""For which public key of age somebody wants her files locked. Sealed: it leads to a person."""

from storage.database import Transaction
from storage.times import stamp


def keep(tx: Transaction, person: int, recipient: str) -> None:
    """From now on this one, in place of an earlier one."""
    forget(tx, person)
    row = tx.new_id()
    tx.execute(
        "INSERT INTO age_key (id, person, recipient, at) VALUES (?, ?, ?, ?)",
        (row, person, tx.seal("age_key.recipient", row, recipient), stamp(tx.now)),
    )


def of_person(tx: Transaction, person: int) -> str | None:
    row = tx.one("SELECT id, recipient FROM age_key WHERE person = ?", (person,))
    return tx.unseal("age_key.recipient", row["id"], row["recipient"]) if row else None


def forget(tx: Transaction, person: int) -> None:
    tx.execute("DELETE FROM age_key WHERE person = ?", (person,))
