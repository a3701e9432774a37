"""A change of a signed text: whom it concerns, what is held back, and each answer once."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from bot.domain.edition import ChangeKind, QuestionState, Unanswered
from bot.domain.letter import Letter
from bot.domain.signature import SignatureStatus
from storage import edition_questions, editions, letters, people, signatures
from storage.database import Database, Transaction
from storage.keys import KeyRing
from storage.letters import StoredLetter
from storage.signatures import Particulars
from tests.domain.world import LETTER

NOW = datetime(2018, 4, 5, 9, tzinfo=UTC)
DUE = NOW + timedelta(days=3)
ASKS, TELLS = ChangeKind.SUBSTANTIVE, ChangeKind.EDITORIAL
SIGNED, HELD = Unanswered.AS_SIGNED, Unanswered.NOT_LISTED


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = await Database.open(tmp_path / "desk.db", KeyRing.generate(), clock=lambda: NOW)
    await database.write(partial(letters.add, letter=LETTER))
    for name in ("dn", "rw"):
        await database.write(partial(sign, name=name))
    yield database
    await database.close()


def stored(tx: Transaction) -> StoredLetter:
    found = letters.by_slug(tx, LETTER.slug)
    assert found is not None
    return found


def sign(tx: Transaction, name: str, status: SignatureStatus = SignatureStatus.CONFIRMED) -> int:
    letter = stored(tx)
    person = people.add(tx, int.from_bytes(name.encode()), "en").id
    said = Particulars(name, f"{name}|UY", "UY", "", "Maria", "Director", f"{name}@example.org")
    return signatures.add(
        tx, letter=letter.id, person=person, edition_hash=letter.letter.text_in("en").hash,
        language="en", status=status, said=said,
    )  # fmt: skip


def retitled(letter: Letter, title: str) -> Letter:
    editions = {code: replace(text, title=title) for code, text in letter.editions.items()}
    return replace(letter, editions=editions)


def change(
    tx: Transaction, title: str, kind: ChangeKind = ASKS, unanswered: Unanswered = HELD
) -> int:
    before = stored(tx)
    assert letters.add_edition(tx, before, retitled(before.letter, title))
    due = DUE if kind is ASKS else None
    return editions.add(tx, before.id, before.edition + 1, kind, unanswered, due, made_by=1)


def states(tx: Transaction) -> list[str]:
    return [row["state"] for row in tx.all("SELECT state FROM edition_question ORDER BY id")]


async def test_who_is_held_back_counts_no_more_until_she_stands_by_it(database: Database) -> None:
    assert (await database.read(stored)).standing == 2
    made = await database.write(partial(change, title="New"))
    assert (await database.read(stored)).standing == 0
    assert await database.read(lambda tx: signatures.standing(tx, stored(tx).id)) == []

    def keep(tx: Transaction) -> bool:
        [first, _] = edition_questions.silent(tx, made, 10)
        text = stored(tx).letter.text_in("en")
        kept = edition_questions.answer(tx, first.question, QuestionState.KEPT)
        signatures.stand_by(tx, first.signature, text.hash, "en")
        return kept and not edition_questions.answer(tx, first.question, QuestionState.WITHDRAWN)

    assert await database.write(keep)
    assert (await database.read(stored)).standing == 1
    tally = await database.read(partial(edition_questions.tally, change=made))
    assert (tally.kept, tally.waiting, tally.all) == (1, 1, 2)


async def test_a_newer_question_takes_the_place_of_the_older_one(database: Database) -> None:
    first = await database.write(partial(change, title="New"))
    await database.write(partial(change, title="Newer", unanswered=SIGNED))
    assert await database.read(states) == ["replaced", "replaced", "waiting", "waiting"]
    old = await database.read(partial(editions.get, change=first))
    assert old is not None
    assert old.closed == NOW
    assert (await database.read(stored)).standing == 0, "only her answer lists her again"


async def test_a_correction_leaves_an_open_question_open(database: Database) -> None:
    await database.write(partial(change, title="New"))
    await database.write(partial(change, title="Newer", kind=TELLS, unanswered=SIGNED))
    assert await database.read(states) == ["waiting", "waiting"]


async def test_words_put_back_settle_everything(database: Database) -> None:
    title = LETTER.text_in("en").title
    await database.write(partial(change, title="New"))

    def put_back(tx: Transaction) -> None:
        before = stored(tx)
        assert letters.add_edition(tx, before, LETTER)
        editions.add(tx, before.id, before.edition + 1, TELLS, SIGNED, None, made_by=1)

    await database.write(put_back)
    assert (await database.read(stored)).letter.text_in("en").title == title
    assert await database.read(states) == ["replaced", "replaced"]
    assert (await database.read(stored)).standing == 2
    number = partial(editions.number_of, edition_hash=LETTER.text_in("en").hash)
    assert await database.read(lambda tx: number(tx, stored(tx).id)) == 3


async def test_a_promise_and_a_code_that_is_due_are_asked_and_what_is_gone_is_not(
    database: Database,
) -> None:
    for name, status in (
        ("p", SignatureStatus.PENDING_APPROVAL),
        ("s", SignatureStatus.SUBMITTED),
        ("w", SignatureStatus.WITHDRAWN),
        ("d", SignatureStatus.DECLINED),
    ):
        await database.write(partial(sign, name=name, status=status))
    await database.write(partial(change, title="New"))
    assert await database.read(states) == ["waiting"] * 4


async def test_a_person_is_taken_once_with_all_that_is_hers(database: Database) -> None:
    made = await database.write(partial(change, title="New"))

    def take(tx: Transaction) -> list[int]:
        (signature, person), _ = edition_questions.next_to_tell(tx, made, 5)
        asked = QuestionState.ASKED
        taken = [edition_questions.take(tx, made, signature, person, asked) for _ in range(2)]
        return [len(questions) for questions in taken]

    assert await database.write(take) == [1, 0]


async def test_the_asking_is_closed_and_reminded_by_hand_once(database: Database) -> None:
    made = await database.write(partial(change, title="New"))
    for step in (editions.nudge, editions.close):
        done = [await database.write(partial(step, change=made)) for _ in range(2)]
        assert done == [True, False]
    assert not await database.write(partial(editions.extend, change=made, due=DUE))
    assert await database.read(editions.under_way) == []
