"""Editions and states of a letter: the database decides who was first; what was signed stays."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from bot.domain.letter import Letter, LetterStatus
from bot.domain.signature import SignatureStatus
from storage import delivered_files, letters, people, signatures
from storage.database import Database, Transaction
from storage.delivered_files import DeliveredFile
from storage.keys import KeyRing
from storage.letters import StoredLetter
from storage.signatures import Particulars
from tests.domain.world import LETTER

NOW = datetime(2018, 4, 5, 9, tzinfo=UTC)
DIRECTOR = Particulars("DN", "dn|UY", "UY", "", "Maria Sample", "Director", "d@example.org", "")


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = await Database.open(tmp_path / "desk.db", KeyRing.generate(), clock=lambda: NOW)
    await database.write(partial(letters.add, letter=LETTER))
    yield database
    await database.close()


def stored(tx: Transaction) -> StoredLetter:
    found = letters.by_slug(tx, LETTER.slug)
    assert found is not None
    return found


def titled(letter: Letter, title: str) -> Letter:
    editions = {code: replace(text, title=title) for code, text in letter.editions.items()}
    return replace(letter, editions=editions)


def sign(tx: Transaction) -> None:
    letter = stored(tx)
    text = letter.letter.text_in("en")
    signatures.add(
        tx, letter=letter.id, person=people.add(tx, 7, "en").id, edition_hash=text.hash,
        language="en", status=SignatureStatus.SUBMITTED, said=DIRECTOR,
    )  # fmt: skip


async def test_words_are_replaced_as_long_as_nobody_has_signed(database: Database) -> None:
    def change(tx: Transaction) -> bool:
        return letters.replace_words(tx, stored(tx), titled(LETTER, "New"))

    assert await database.write(change)
    assert (await database.read(stored)).letter.text_in("en").title == "New"
    assert (await database.read(stored)).edition == 1
    await database.write(sign)
    assert not await database.write(change)


async def test_words_are_not_replaced_by_who_saw_older_ones(database: Database) -> None:
    seen = await database.read(stored)
    change = partial(letters.replace_words, stored=seen, letter=titled(LETTER, "One"))
    assert await database.write(change)
    assert not await database.write(change)


async def test_an_edition_is_made_once_and_the_signed_one_is_found_by_its_hash(
    database: Database,
) -> None:
    await database.write(sign)
    seen = await database.read(stored)
    make = partial(letters.add_edition, stored=seen, letter=titled(LETTER, "Second"))
    assert await database.write(make)
    assert not await database.write(make)
    now = await database.read(stored)
    assert (now.edition, now.letter.text_in("en").title) == (2, "Second")
    before = LETTER.text_in("en")
    signed = await database.read(
        partial(letters.signed_texts, letter_id=seen.id, edition_hash=before.hash)
    )
    assert signed["en"] == before
    assert (
        await database.read(partial(letters.signed_texts, letter_id=seen.id, edition_hash="0"))
        == {}
    )


async def test_a_state_and_a_fact_change_once_for_those_who_saw_the_same(
    database: Database,
) -> None:
    seen = await database.read(stored)
    close = partial(letters.move, stored=seen, status=LetterStatus.CLOSED)
    assert await database.write(close)
    assert not await database.write(close)
    revise = partial(letters.revise, stored=seen, letter=replace(LETTER, contact="a@example.org"))
    assert not await database.write(revise)
    again = partial(letters.revise, stored=await database.read(stored), letter=LETTER)
    assert await database.write(again)


async def test_a_delivered_document_is_sealed_and_the_newest_one_kept(database: Database) -> None:
    letter = (await database.read(stored)).id
    for name in ("first.pdf", "second.pdf"):
        file = DeliveredFile(f"telegram-{name}", name, "ab" * 32)
        await database.write(partial(delivered_files.put, letter=letter, file=file))
    kept = await database.read(partial(delivered_files.of_letter, letter=letter))
    assert kept == DeliveredFile("telegram-second.pdf", "second.pdf", "ab" * 32)
    rows = await database.read(lambda tx: tx.all("SELECT telegram_file, name FROM letter_file"))
    assert len(rows) == 1
    assert b"second" not in rows[0]["telegram_file"] + rows[0]["name"]
