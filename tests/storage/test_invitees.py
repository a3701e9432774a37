"""Each organisation that stands is invited by one way or by none, and each is accounted for."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.domain.signature import SignatureStatus
from storage import broadcasts, consents, invitations, invitees, letters, people, signatures
from storage.database import Database, Transaction
from storage.invitees import Way
from storage.signatures import Particulars
from tests.domain.test_flow import LETTER

CONFIRMED, DUPLICATE = SignatureStatus.CONFIRMED, SignatureStatus.DUPLICATE


class Signed:
    """Two letters of which the second follows the first, and signatures under the first."""

    def __init__(self, tx: Transaction, *, review: bool = False) -> None:
        self.tx = tx
        policy = replace(LETTER.policy, review=review)
        self.first = letters.add(tx, replace(LETTER, policy=policy))
        self.next = letters.add(tx, replace(LETTER, slug="next", follows=LETTER.slug))
        self.count = 0
        tx.execute("INSERT INTO notice VALUES ('h', 'follow-up', 'en', ?, '{}', '')", (self.first,))

    def by(
        self,
        organisation: str,
        *,
        agrees: bool | None = True,
        email: str = "d@example.org",
        account: bool = True,
        beside: int | None = None,
        status: SignatureStatus = CONFIRMED,
        letter: int | None = None,
    ) -> int:
        self.count += 1
        person = people.add(self.tx, self.count, "en").id if account else None
        number = signatures.add(
            self.tx,
            letter=letter or self.first,
            person=person,
            edition_hash="h",
            language="en",
            status=SignatureStatus.SUBMITTED,
            said=Particulars(organisation, organisation, "UY", "", "N", "R", email),
        )
        status = DUPLICATE if beside else status
        signatures.confirm(self.tx, number, status, self.count, beside)
        for given in () if agrees is None else (agrees,):
            consents.record(
                self.tx,
                signatures.get(self.tx, number),
                "follow-up",
                given=given,
                method="answered",
                language="en",
                notice_hash="h",
                by=1,
            )
        return number

    def person_of(self, signature: int) -> int:
        return signatures.get(self.tx, signature).person or 0

    @property
    def ways(self) -> dict[int, Way]:
        return {
            one.signature: one.way for one in invitees.of_letter(self.tx, self.first, self.next)
        }


def the_plain_ones(signed: Signed) -> dict[int, Way]:
    return {
        signed.by("chat"): Way.CHAT,
        signed.by("list", account=False): Way.MAIL,
        signed.by("list without address", account=False, email=""): Way.UNREACHABLE,
        signed.by("said no", agrees=False): Way.NOT_ASKED,
        signed.by("never asked", agrees=None): Way.NOT_ASKED,
    }


def who_has_blocked_or_muted(signed: Signed) -> dict[int, Way]:
    blocked, muted = signed.by("blocked"), signed.by("muted")
    people.mark_reachable(signed.tx, signed.person_of(blocked), reachable=False)
    broadcasts.mute(signed.tx, signed.person_of(muted))
    return {blocked: Way.UNREACHABLE, muted: Way.NOT_ASKED}


def who_was_invited_or_has_signed(signed: Signed) -> dict[int, Way]:
    invited, there = signed.by("invited"), signed.by("there")
    invitations.add(signed.tx, signed.next, invited, None, "mail")
    signed.by("there", letter=signed.next)
    return {invited: Way.ALREADY, there: Way.ALREADY}


def a_second_one_is_asked_only_when_nobody_is_behind_the_first(signed: Signed) -> dict[int, Way]:
    first = signed.by("two")
    signed.by("two", beside=first)
    gone = signed.by("gone", account=False, email="")
    second = signed.by("gone", beside=gone)
    no = signed.by("no", agrees=False)
    signed.by("no", beside=no)
    return {first: Way.CHAT, second: Way.CHAT, no: Way.NOT_ASKED}


def a_second_one_that_was_invited_stands_for_both(signed: Signed) -> dict[int, Way]:
    gone = signed.by("gone", account=False, email="")
    second = signed.by("gone", beside=gone)
    invitations.add(signed.tx, signed.next, second, signed.person_of(second), "chat")
    return {gone: Way.ALREADY}


def who_does_not_stand_is_not_asked(signed: Signed) -> dict[int, Way]:
    stands = signed.by("stands")
    on_hold, withdrawn = signed.by("on hold"), signed.by("withdrawn")
    signed.tx.execute("UPDATE signature SET on_hold = 1 WHERE id = ?", (on_hold,))
    signatures.set_status(signed.tx, withdrawn, SignatureStatus.WITHDRAWN)
    return {stands: Way.CHAT}


@pytest.mark.parametrize(
    "story",
    [
        the_plain_ones,
        who_has_blocked_or_muted,
        who_was_invited_or_has_signed,
        a_second_one_is_asked_only_when_nobody_is_behind_the_first,
        a_second_one_that_was_invited_stands_for_both,
        who_does_not_stand_is_not_asked,
    ],
)
async def test_one_way_for_each_organisation(
    database: Database, story: Callable[[Signed], dict[int, Way]]
) -> None:
    def play(tx: Transaction) -> None:
        signed = Signed(tx)
        expected = story(signed)
        assert signed.ways == expected

    await database.write(play)


async def test_where_the_letter_asks_for_review_only_who_is_listed_is_asked(
    database: Database,
) -> None:
    def play(tx: Transaction) -> None:
        signed = Signed(tx, review=True)
        signed.by("waits for review")
        listed = signed.by("listed", status=SignatureStatus.LISTED)
        assert signed.ways == {listed: Way.CHAT}

    await database.write(play)


async def test_a_second_round_is_counted_as_it_is_made(database: Database) -> None:
    """Sent three days ago and not answered: those and no others, and never a third time."""

    def play(tx: Transaction) -> None:
        signed = Signed(tx)
        rows = [(signed.by(f"o{n}"), None, "mail") for n in range(4)]
        assert invitations.add_all(tx, signed.next, rows) == 4
        assert invitations.add_all(tx, signed.next, rows) == 0
        numbers = [one.id for one in invitations.next_due(tx, signed.next, "mail", 9)]
        for number in numbers[:3]:
            invitations.put(tx, number)
            invitations.arrived(tx, number)
        invitations.go(tx, numbers[0], invitations.LAPSED, invitations.InvitationState.DECLINED)
        assert invitations.count_lapsed(tx, signed.next, tx.now) == 2
        assert invitations.second_round(tx, signed.next, tx.now) == 2
        assert invitations.count_lapsed(tx, signed.next, tx.now) == 0
        states = Counter(invitations.get(tx, number).post for number in numbers)
        assert states == {invitations.Post.DUE: 3, invitations.Post.NONE: 1}
        assert invitations.hold(tx, signed.next) == 1
        assert invitations.count_by_post(tx, signed.next) == {}

    await database.write(play)
