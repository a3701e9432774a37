"""Whose personal data has stayed long enough: whatever a signature holds, it is found once."""

from dataclasses import replace
from functools import partial
from itertools import product

import pytest

from bot.domain.signature import SignatureStatus
from storage import consents, erasure, letters, notices, people, retention, signatures
from storage.database import Database, Transaction
from storage.signatures import Particulars
from tests.cast import follow_up

NOBODY = Particulars("River Watch", "river watch", "KE", "", "", "", "")
SAID = {
    "nothing": NOBODY,
    "a name": replace(NOBODY, name="Maria Sample"),
    "a role": replace(NOBODY, role="Director"),
    "a website": replace(NOBODY, website="river.example"),
    "an address": replace(NOBODY, email="head@river.example"),
}


def _signed(
    tx: Transaction, said: Particulars, status: SignatureStatus, *, public: bool, known: bool
) -> int:
    letter = letters.add(tx, follow_up())
    person = people.add(tx, 900_000, "en").id if known else None
    row = signatures.add(
        tx, letter=letter, person=person, edition_hash="", language="en", status=status, said=said
    )
    for what in ("website", "name", "role", "email", "quote"):
        if not getattr(said, what):  # as a list leaves it out
            tx.execute(f"UPDATE signature SET {what} = NULL WHERE id = ?", (row,))  # noqa: S608 - names from here
    notices.keep(tx, "told", "public", "en", letter, "{}")
    consents.record(
        tx, signatures.get(tx, row), "public", given=public, method="imported", language="en",
        notice_hash="told",
    )  # fmt: skip
    return letter


def _made_anonymous(tx: Transaction, letter: int) -> bool:
    """Whether there was something to do."""
    batch = retention.signatures_not_anonymous(tx, letter, 100)
    for signature, _ in batch:
        erasure.make_anonymous(tx, signature, keep_key=False)
    return bool(batch)


def _left(tx: Transaction) -> tuple[str, set[str]]:
    [row] = tx.all("SELECT id FROM signature")
    signature = signatures.get(tx, row["id"])
    personal = {
        signature.name, signature.role, signature.email, signature.website, signature.quote
    }  # fmt: skip
    return signature.listed_as, personal | {str(signature.person or "")}


@pytest.mark.parametrize("status", SignatureStatus)
@pytest.mark.parametrize(("what", "public"), list(product(SAID, (True, False))))
@pytest.mark.parametrize("known", [True, False])
async def test_nothing_personal_stays_and_nothing_is_found_twice(
    database: Database, status: SignatureStatus, what: str, public: bool, known: bool
) -> None:
    signed = partial(_signed, said=SAID[what], status=status, public=public, known=known)
    letter = await database.write(signed)
    await database.write(partial(_made_anonymous, letter=letter))
    assert not await database.write(partial(_made_anonymous, letter=letter))
    listed_as, personal = await database.read(_left)
    is_shown = public and status in (SignatureStatus.CONFIRMED, SignatureStatus.LISTED)
    assert listed_as == ("River Watch" if is_shown else "")
    assert personal == {""}
    named = await database.read(lambda tx: tx.value("SELECT COUNT(*) FROM organisation"))
    assert named == (1 if is_shown else 0)
