"""Organisations, found by the keyed index of their folded name and country."""

from storage.database import Transaction


def find(tx: Transaction, key: str) -> int | None:
    """The organisation of that key (see `bot.domain.organisation`), if it is known."""
    for index in tx.blinds("organisation.key", key):
        found = tx.value("SELECT id FROM organisation WHERE key_index = ?", (index,))
        if found is not None:
            return int(found)
    return None


def place(tx: Transaction, key: str, name: str, country: str) -> int:
    """The organisation of that key; a new row if it is not known yet."""
    known = find(tx, key)
    if known is not None:
        _restore_name(tx, known, name, country)
        return known
    row = tx.new_id()
    tx.execute(
        "INSERT INTO organisation (id, key_index, name, country) VALUES (?, ?, ?, ?)",
        (
            row,
            tx.blind("organisation.key", key),
            tx.seal("organisation.name", row, name),
            tx.seal("organisation.country", row, country),
        ),
    )
    return row


def _restore_name(tx: Transaction, organisation: int, name: str, country: str) -> None:
    """An organisation whose name had been forgotten has come back and says it anew."""
    tx.execute(
        "UPDATE organisation SET name = ?, country = ? WHERE id = ? AND name IS NULL",
        (
            tx.seal("organisation.name", organisation, name),
            tx.seal("organisation.country", organisation, country),
            organisation,
        ),
    )
