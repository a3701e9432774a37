"""What a coordinator may do with a letter from the command line, and what is refused."""

import re
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from bot.domain.letter import Letter, LetterStatus, Policy
from bot.domain.refusal import Refusal
from bot.domain.signature import SignatureStatus
from bot.services import general, handing_over, letter_desk
from bot.services.letter_files.values import SLUG
from storage import audit, letters, people, signatures
from storage.database import Database, Transaction
from storage.keys import KeyRing
from storage.signatures import Particulars
from tests.domain.world import LETTER

NOW = datetime(2018, 4, 5, 9, tzinfo=UTC)
DRAFT = replace(LETTER, status=LetterStatus.DRAFT)
DIRECTOR = Particulars("DN", "dn|UY", "UY", "", "Maria Sample", "Director", "d@example.org", "")

Work = Callable[[Transaction], object]


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = await Database.open(tmp_path / "desk.db", KeyRing.generate(), clock=lambda: NOW)
    yield database
    await database.close()


async def refused(database: Database, work: Work) -> str:
    with pytest.raises(Refusal) as refusal:
        await database.write(work)
    return refusal.value.key


def adding(letter: Letter) -> Work:
    return partial(letter_desk.add, letter=letter)


def opening(slug: str = LETTER.slug, *, sends_mail: bool = True) -> Work:
    return partial(letter_desk.open_letter, slug=slug, sends_mail=sends_mail)


def closing(slug: str = LETTER.slug) -> Work:
    return partial(letter_desk.close_letter, slug=slug)


def _sign(tx: Transaction, status: SignatureStatus = SignatureStatus.SUBMITTED) -> None:
    stored = letters.by_slug(tx, LETTER.slug)
    assert stored is not None
    person = people.add(tx, 7, "en").id
    edition = stored.letter.text_in("en")
    signatures.add(
        tx, letter=stored.id, person=person, edition_hash=edition.hash, language="en",
        status=status, said=DIRECTOR,
    )  # fmt: skip


async def test_a_letter_nobody_has_signed_is_replaced_words_and_all(database: Database) -> None:
    assert await database.write(adding(DRAFT)) is False
    text = replace(LETTER.text_in("en"), title="A better title")
    better = replace(DRAFT, editions={"en": text}, closes=LETTER.closes + timedelta(days=1))
    assert await database.write(adding(better)) is True
    [line] = await database.read(letter_desk.list_letters)
    assert line.letter == better


async def test_a_letter_that_is_signed_keeps_its_words(database: Database) -> None:
    await database.write(adding(LETTER))
    await database.write(_sign)
    assert await refused(database, adding(LETTER)) == "letter-signed"


async def test_it_follows_only_a_letter_that_is_here(database: Database) -> None:
    follow_up = replace(DRAFT, follows="an-earlier-letter")
    assert await refused(database, adding(follow_up)) == "follows-unknown"
    await database.write(adding(replace(DRAFT, slug="an-earlier-letter")))
    assert await database.write(adding(follow_up)) is False


async def test_it_opens_once_and_closes_once_and_may_open_again(database: Database) -> None:
    await database.write(adding(DRAFT))
    assert await refused(database, closing()) == "letter-not-open"
    await database.write(opening())
    assert await refused(database, opening()) == "letter-is-open"
    await database.write(closing())
    assert await refused(database, closing()) == "letter-not-open"
    await database.write(opening())
    [line] = await database.read(letter_desk.list_letters)
    assert line.open_now


@pytest.mark.parametrize("status", [LetterStatus.DELIVERED, LetterStatus.CANCELLED])
async def test_what_has_ended_stays_ended(database: Database, status: LetterStatus) -> None:
    await database.write(adding(replace(LETTER, status=status)))
    assert await refused(database, opening()) == f"letter-is-{status}"
    assert await refused(database, closing()) == "letter-not-open"


async def test_a_letter_that_asks_for_codes_needs_something_to_send_them(
    database: Database,
) -> None:
    await database.write(adding(DRAFT))
    assert await refused(database, opening(sends_mail=False)) == "needs-mail"
    await database.write(adding(replace(DRAFT, policy=Policy(code=False))))
    await database.write(opening(sends_mail=False))


async def test_a_deadline_that_is_past_opens_nothing(database: Database) -> None:
    await database.write(adding(replace(DRAFT, closes=NOW)))
    assert await refused(database, opening()) == "deadline-past"


async def test_a_name_that_is_not_here_is_said_so(database: Database) -> None:
    assert await refused(database, opening("no-such-letter")) == "letter-not-found"
    assert await refused(database, closing("no-such-letter")) == "letter-not-found"


async def test_the_list_counts_who_stands_and_who_does_not_yet(database: Database) -> None:
    await database.write(adding(replace(LETTER, collected_elsewhere=40)))
    await database.write(_sign)
    [line] = await database.read(letter_desk.list_letters)
    assert (line.standing, line.by_status) == (40, {"submitted": 1})


async def test_every_step_is_in_the_audit_chain_and_a_refusal_is_not(database: Database) -> None:
    await database.write(adding(DRAFT))
    await database.write(adding(DRAFT))
    await database.write(opening())
    await refused(database, opening())
    await database.write(closing())
    entries = await database.read(lambda tx: [entry.what for entry in audit.latest(tx, 9)])
    assert entries == ["letter added", "letter replaced", "letter opened", "letter closed"]


async def test_letters_of_two_databases_are_not_taken_for_each_other(tmp_path: Path) -> None:
    """At the same moment, under the same name, with the same number: only the policy differs."""
    for code in (True, False):
        place = tmp_path / f"{code}.db"
        database = await Database.open(place, KeyRing.generate(), clock=lambda: NOW)
        await database.write(adding(replace(DRAFT, policy=Policy(code=code))))
        [line] = await database.read(letter_desk.list_letters)
        await database.close()
        assert line.letter.policy.code is code


@pytest.mark.parametrize("payload", [general.ALL_LETTERS, handing_over.PREFIX + "x" * 24])
def test_no_letter_can_be_named_like_a_link_of_the_bots_own(payload: str) -> None:
    assert not SLUG.fullmatch(payload)
    assert re.fullmatch(r"[A-Za-z0-9_-]{1,64}", payload), "Telegram takes no other links"
