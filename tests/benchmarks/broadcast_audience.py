"""Recipients by the thousand, who signed and agreed to updates, and a message for them.

Written by the bot's own storage: what a broadcast opens of them is sealed as it should be.
"""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from bot.domain.broadcast import Audience, Content, Words
from bot.domain.consent import Purpose
from bot.domain.roles import Grant, Role
from bot.domain.signature import SignatureStatus
from storage import broadcasts, consents, letters, notices, people, roles, signatures
from storage.database import Database, Transaction
from storage.keys import key_file
from storage.letters import StoredLetter
from storage.signatures import Particulars

FIRST_CHAT = 2_000_000_000
NEWS = "The letter was handed over today."
CONTENT = Content({"en": Words(NEWS), "fr": Words("La lettre a été remise aujourd’hui.")})
NOTICE = "the notice that they were shown"


def chats(many: int) -> range:
    """The Telegram ids of the recipients, in the order in which they signed."""
    return range(FIRST_CHAT, FIRST_CHAT + many)


async def prepare(path: Path, many: int, organiser: int) -> str:
    """In a database with one letter that nobody has open; the token of the broadcast's draft."""
    database = await Database.open(path, key_file(path))
    try:
        return await database.write(partial(add_audience, many=many, organiser=organiser))
    finally:
        await database.close()


def add_audience(tx: Transaction, many: int, organiser: int) -> str:
    """So many recipients of the newest letter, and a draft made by this Telegram account."""
    letter = _letter(tx)
    notices.keep(tx, NOTICE, Purpose.UPDATES, "en", letter.id, "{}")
    for chat in chats(many):
        _add_recipient(tx, letter, chat)
    tx.execute("UPDATE signature SET compared = 1")  # as long ago as they signed
    known = people.find(tx, organiser) or people.add(tx, organiser, "en")
    roles.give(tx, known.id, Grant(Role.ORGANISER, letter.id), "Organiser", 0)
    return add_draft(tx, known.id)


def add_draft(tx: Transaction, made_by: int) -> str:
    """The token of a draft for everybody who has confirmed the newest letter."""
    return broadcasts.add(tx, _letter(tx).id, CONTENT, Audience(), made_by).token


def withdraw(tx: Transaction, persons: Iterable[int]) -> None:
    """What remains of a consent when they say no, each by her Telegram id."""
    for chat in persons:
        known = people.find(tx, chat)
        if known is not None:
            [signature] = signatures.of_person(tx, known.id)
            _answer(tx, signature.id, given=False)


def _letter(tx: Transaction) -> StoredLetter:
    newest = tx.value("SELECT MAX(id) FROM letter")
    return letters.get(tx, int(newest))


def _add_recipient(tx: Transaction, letter: StoredLetter, chat: int) -> None:
    number = chat - FIRST_CHAT + 1
    signature = signatures.add(
        tx,
        letter=letter.id,
        person=people.add(tx, chat, "en").id,
        edition_hash=letter.letter.editions["en"].hash,
        language="en",
        status=SignatureStatus.CONFIRMED,
        said=_said(number),
    )
    _answer(tx, signature, given=True)


def _answer(tx: Transaction, signature: int, *, given: bool) -> None:
    known = signatures.get(tx, signature)
    consents.record(
        *(tx, known, Purpose.UPDATES),
        given=given,
        method="answered",
        language="en",
        notice_hash=NOTICE,
    )


def _said(number: int) -> Particulars:
    name = f"Network of Recipients {number}"
    return Particulars(
        organisation=name,
        organisation_key=name.lower(),
        country="CH",
        website="",
        name="Maria Sample",
        role="Director",
        email=f"recipient{number}@example.org",
    )
