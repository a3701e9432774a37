"""The database itself refuses a second signature; no code has to remember to look."""

import sqlite3
from collections.abc import Callable

import pytest

from bot.domain.signature import SignatureStatus
from storage import letters, people, signatures
from storage.database import Database, Transaction
from storage.signatures import Particulars
from tests.domain.test_flow import LETTER

SAID = Particulars("DN", "dn|UY", "UY", "", "Maria", "Director", "d@example.org")


def sign(tx: Transaction, letter: int, person: int) -> int:
    return signatures.add(
        tx,
        letter=letter,
        person=person,
        edition_hash="h",
        language="en",
        status=SignatureStatus.SUBMITTED,
        said=SAID,
    )


def one_person_twice(tx: Transaction) -> None:
    letter, person = letters.add(tx, LETTER), people.add(tx, 1, "en").id
    sign(tx, letter, person)
    sign(tx, letter, person)


def two_that_stand(tx: Transaction) -> None:
    letter = letters.add(tx, LETTER)
    for number in (1, 2):
        signature = sign(tx, letter, people.add(tx, number, "en").id)
        signatures.confirm(tx, signature, SignatureStatus.CONFIRMED, number)


def one_number_for_two(tx: Transaction) -> None:
    letter = letters.add(tx, LETTER)
    for person, status in ((1, SignatureStatus.CONFIRMED), (2, SignatureStatus.DUPLICATE)):
        signature = sign(tx, letter, people.add(tx, person, "en").id)
        signatures.confirm(tx, signature, status, 7)


@pytest.mark.parametrize("second", [one_person_twice, two_that_stand, one_number_for_two])
async def test_a_second_signature_is_refused_by_the_database(
    database: Database, second: Callable[[Transaction], None]
) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        await database.write(second)
    assert await database.read(lambda tx: tx.all("SELECT id FROM signature")) == []
