"""Two letters of which one follows the other, with signatories of any kind, written at once."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from bot.domain.consent import Purpose
from bot.domain.letter import Letter, LetterStatus
from bot.domain.signature import SignatureStatus
from storage import consents, invitations, letters, people, signatures
from storage.database import Database, Transaction
from storage.invitations import InvitationState
from storage.letters import StoredLetter
from storage.signatures import Particulars
from tests.cast import first_letter, follow_up

STANDS = SignatureStatus.CONFIRMED


@dataclass(frozen=True)
class Pair:
    """Signs things in one transaction; people are numbered as they come."""

    tx: Transaction
    earlier: StoredLetter
    newer: StoredLetter

    def sign(
        self,
        letter: StoredLetter,
        organisation: str,
        *,
        status: SignatureStatus = STANDS,
        beside: int | None = None,
        by_list: bool = False,
        public: bool = True,
        follow_up: bool = True,
        person: int | None = None,
        role: str = "Director",
        email: str = "head@example.org",
    ) -> int:
        """A signature for an organisation in Kenya; its number in the database."""
        tx = self.tx
        who = None if by_list else person or self.person()
        edition = letter.letter.text_in("en").hash
        said = Particulars(
            organisation, organisation.casefold(), "KE", "", "Maria Sample", role, email
        )
        row = signatures.add(
            tx, letter=letter.id, person=who, edition_hash=edition, language="en",
            status=SignatureStatus.SUBMITTED, said=said,
        )  # fmt: skip
        if status in (STANDS, SignatureStatus.LISTED, SignatureStatus.DUPLICATE):
            number = letters.next_number(tx, letter.id)
            signatures.confirm(tx, row, status, number, beside)
        else:
            signatures.set_status(tx, row, status)
        signature = signatures.get(tx, row)
        for purpose, given in ((Purpose.PUBLIC, public), (Purpose.FOLLOW_UP, follow_up)):
            consents.record(
                tx, signature, purpose, given=given, method="answered", language="en",
                notice_hash=f"{letter.id}{purpose}",
            )  # fmt: skip
        return row

    def person(self) -> int:
        known = int(self.tx.value("SELECT COUNT(*) FROM person"))
        return people.add(self.tx, 900_000 + known, "en").id

    def invite(
        self,
        earlier: int,
        state: InvitationState = InvitationState.SENT,
        result: int | None = None,
    ) -> int:
        person = signatures.get(self.tx, earlier).person
        row = invitations.add(self.tx, self.newer.id, earlier, person, "chat")
        assert row is not None
        invitations.go(self.tx, row, InvitationState, state, result)
        return row


async def write(database: Database, work: Callable[[Pair], None]) -> tuple[int, int]:
    """The numbers of the two letters."""
    return await database.write(partial(_write, work=work))


def _write(tx: Transaction, work: Callable[[Pair], None]) -> tuple[int, int]:
    earlier = _letter(tx, replace(first_letter(), status=LetterStatus.CLOSED))
    newer = _letter(tx, follow_up())
    work(Pair(tx, earlier, newer))
    return earlier.id, newer.id


def _letter(tx: Transaction, letter: Letter) -> StoredLetter:
    known = letters.by_slug(tx, letter.slug)
    stored = known or letters.get(tx, letters.add(tx, letter))
    for purpose in Purpose:
        tx.execute(
            "INSERT INTO notice (hash, purpose, language, letter, content, since)"
            " VALUES (?, ?, 'en', ?, '{}', '2018-04-05T09:00:00.000000Z') ON CONFLICT DO NOTHING",
            (f"{stored.id}{purpose}", purpose, stored.id),
        )
    return stored
