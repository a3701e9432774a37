"""What an organisation is and which consultative status it has, as reviewers put it right."""

from typing import Literal

from storage.database import Transaction

What = Literal["kind", "ecosoc"]
NAMED = """
    FROM signature JOIN letter ON letter.id = signature.letter
    WHERE letter.id = :letter AND signature.on_hold = 0
        AND (signature.status = 'listed' OR (signature.status = 'confirmed' AND letter.review = 0))
        AND listed_as IS NOT NULL
        AND (SELECT given FROM consent WHERE consent.signature = signature.id
            AND purpose = 'public' ORDER BY consent.id DESC LIMIT 1) = 1
        AND CASE :what WHEN 'kind' THEN signature.kind ELSE signature.ecosoc END IS NULL
"""


def put(tx: Transaction, signature: int, what: What, said: str) -> None:
    """Keep what is said now, or that it is not known. It is no change by the signatory."""
    sealed = tx.seal(f"signature.{what}", signature, said or None)
    tx.execute(
        f"UPDATE signature SET {what} = :sealed WHERE id = :id",  # noqa: S608 - one of two names
        {"sealed": sealed, "id": signature},
    )


def unknown(tx: Transaction, letter: int, what: What) -> int:
    """Of how many signatures that stand in the list by name it is not known."""
    known = {"letter": letter, "what": what}
    return int(tx.value(f"SELECT COUNT(*) {NAMED}", known))


def next_unknown(tx: Transaction, letter: int, what: What, after: int) -> int | None:
    """The first of them behind that number, by its id."""
    found = tx.value(
        f"SELECT signature.id {NAMED} AND number > :after ORDER BY number LIMIT 1",
        {"letter": letter, "what": what, "after": after},
    )
    return None if found is None else int(found)
