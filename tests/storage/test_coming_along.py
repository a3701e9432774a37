"""Whose signature under one letter belongs to whose under the next: by name, merge, invitation."""

import random
import time
from collections.abc import Callable
from functools import partial

import pytest

from bot.domain.coming_along import Together, Way, together
from bot.domain.signature import SignatureStatus
from storage import coming_along, people
from storage.coming_along import Pair as Side
from storage.database import Database
from storage.invitations import InvitationState
from tests.storage import two_letters
from tests.storage.two_letters import Pair

DUPLICATE, LISTED = SignatureStatus.DUPLICATE, SignatureStatus.LISTED


async def seen(database: Database, work: Callable[[Pair], None]) -> tuple[Side, Together]:
    earlier, newer = await two_letters.write(database, work)
    side = await database.read(partial(coming_along.pair, earlier=earlier, letter=newer))
    compared = together(side.earlier, side.standing, side.links)
    counted = partial(coming_along.signed_again, earlier=earlier, letter=newer)
    assert await database.read(counted) == compared.came
    return side, compared


def names(side: Side, compared: Together) -> dict[str, Way]:
    return {one.listed_as: compared.ways[one.signature] for one in side.old}


async def test_the_same_organisation_is_found_by_its_name(database: Database) -> None:
    def sign(p: Pair) -> None:
        for name in ("River Watch", "Coast Union", "Hill Trust"):
            p.sign(p.earlier, name)
        p.sign(p.newer, "RIVER WATCH")
        p.sign(p.newer, "Coast Union", role="Chair")
        p.sign(p.newer, "Lake Forum")

    side, compared = await seen(database, sign)
    assert names(side, compared) == {
        "River Watch": Way.CHANGED, "Coast Union": Way.CHANGED, "Hill Trust": Way.NOT_YET,
    }  # fmt: skip
    assert (len(compared.again), len(compared.new)) == (2, 1)


async def test_nothing_has_changed_where_the_earlier_list_said_less(database: Database) -> None:
    """Who came by a list may have had no address; that one is there now is no change."""

    def sign(p: Pair) -> None:
        p.sign(p.earlier, "River Watch", by_list=True, email="", role="")
        p.sign(p.newer, "River Watch")

    side, compared = await seen(database, sign)
    assert names(side, compared) == {"River Watch": Way.SIGNED}


async def test_an_organisation_with_a_new_name_is_found_by_its_invitation(
    database: Database,
) -> None:
    def sign(p: Pair) -> None:
        old = p.sign(p.earlier, "River Watch")
        p.invite(old, InvitationState.SIGNED, p.sign(p.newer, "River and Lake Watch"))

    side, compared = await seen(database, sign)
    assert names(side, compared) == {"River Watch": Way.CHANGED}
    assert not compared.new


async def test_what_a_reviewer_has_merged_is_one_on_either_side(database: Database) -> None:
    def sign(p: Pair) -> None:
        first = p.sign(p.earlier, "River Watch")
        p.sign(p.earlier, "RW Network", status=DUPLICATE, beside=first)
        p.sign(p.newer, "RW Network")
        stands = p.sign(p.newer, "Coast Union International")
        p.sign(p.newer, "Coast Union", status=DUPLICATE, beside=stands)
        p.sign(p.earlier, "Coast Union")
        second = p.sign(p.earlier, "Hill Trust")
        beside = p.sign(p.earlier, "Hills", status=DUPLICATE, beside=second)
        p.invite(beside, InvitationState.SENT)

    side, compared = await seen(database, sign)
    assert names(side, compared) == {
        "River Watch": Way.CHANGED, "Coast Union": Way.CHANGED, "Hill Trust": Way.SILENT,
    }  # fmt: skip
    assert not compared.new


async def test_what_does_not_stand_is_not_counted(database: Database) -> None:
    def sign(p: Pair) -> None:
        for name in ("Pending", "Withdrawn", "Declined", "On hold"):
            p.sign(p.earlier, name)
        p.sign(p.earlier, "Left", status=SignatureStatus.WITHDRAWN)
        p.sign(p.newer, "Pending", status=SignatureStatus.PENDING_APPROVAL)
        p.sign(p.newer, "Withdrawn", status=SignatureStatus.WITHDRAWN)
        p.sign(p.newer, "Declined", status=SignatureStatus.DECLINED)
        held = p.sign(p.newer, "On hold")
        p.tx.execute("UPDATE signature SET on_hold = 1 WHERE id = ?", (held,))
        p.sign(p.newer, "Left")

    side, compared = await seen(database, sign)
    assert names(side, compared) == {
        "Pending": Way.UNCOUNTED, "Withdrawn": Way.NOT_YET, "Declined": Way.NOT_YET,
        "On hold": Way.UNCOUNTED,
    }  # fmt: skip
    assert len(compared.new) == 1


async def test_where_a_letter_asks_for_review_only_what_is_listed_stands(
    database: Database,
) -> None:
    def sign(p: Pair) -> None:
        p.sign(p.earlier, "River Watch")
        p.sign(p.earlier, "Coast Union")
        p.sign(p.newer, "River Watch")
        p.sign(p.newer, "Coast Union", status=LISTED)
        p.tx.execute("UPDATE letter SET review = 1 WHERE id = ?", (p.newer.id,))

    side, compared = await seen(database, sign)
    assert names(side, compared) == {"River Watch": Way.UNCOUNTED, "Coast Union": Way.SIGNED}


async def test_who_may_not_be_invited_or_cannot_be(database: Database) -> None:
    def sign(p: Pair) -> None:
        p.sign(p.earlier, "Did not agree", follow_up=False)
        gone = p.person()
        people.mark_reachable(p.tx, gone, reachable=False)
        p.sign(p.earlier, "Has blocked the bot", person=gone)
        p.sign(p.earlier, "No address", by_list=True, email="")
        p.sign(p.earlier, "An address", by_list=True)
        silent = p.person()
        p.tx.execute("INSERT INTO muted (person, at) VALUES (?, '2018')", (silent,))
        p.sign(p.earlier, "Wants no messages", person=silent)

    side, compared = await seen(database, sign)
    assert names(side, compared) == {
        "Did not agree": Way.NOT_ALLOWED, "Has blocked the bot": Way.UNREACHABLE,
        "No address": Way.UNREACHABLE, "An address": Way.NOT_YET,
        "Wants no messages": Way.NOT_ALLOWED,
    }  # fmt: skip


async def test_names_that_are_kept_back_are_marked(database: Database) -> None:
    def sign(p: Pair) -> None:
        p.sign(p.earlier, "Shown")
        p.sign(p.earlier, "Kept back", public=False)

    side, _ = await seen(database, sign)
    assert [(one.listed_as, one.named, one.country) for one in side.old] == [
        ("Shown", True, "KE"), ("Kept back", False, "KE"),
    ]  # fmt: skip


@pytest.mark.parametrize("seed", range(6))
async def test_both_letters_add_up_whatever_was_signed(database: Database, seed: int) -> None:
    """As many as stand under each letter by the letter's own count."""
    chance = random.Random(seed)  # noqa: S311 - no secret

    def sign(p: Pair) -> None:
        for letter in (p.earlier, p.newer):
            standing: dict[str, int] = {}
            for name in chance.choices("ABCDEFGHIJ", k=14):
                status = chance.choice((SignatureStatus.CONFIRMED, *SignatureStatus))
                if status in (SignatureStatus.CONFIRMED, LISTED) and name not in standing:
                    standing[name] = p.sign(letter, name, status=status)
                elif status is DUPLICATE and standing:
                    beside = chance.choice(list(standing.values()))
                    p.sign(letter, name, status=status, beside=beside)
                elif status in (SignatureStatus.WITHDRAWN, SignatureStatus.SUBMITTED):
                    p.sign(letter, name, status=status)
        rows = p.tx.all("SELECT id FROM signature WHERE letter = ?", (p.earlier.id,))
        new = [
            r["id"] for r in p.tx.all("SELECT id FROM signature WHERE letter = ?", (p.newer.id,))
        ]
        for row in chance.sample(rows, k=5):
            state = chance.choice(list(InvitationState))
            result = chance.choice(new) if state is InvitationState.SIGNED else None
            p.invite(row["id"], state, result)

    side, compared = await seen(database, sign)
    counts = await database.read(
        lambda tx: [row["standing"] for row in tx.all("SELECT standing FROM letter ORDER BY id")]
    )
    assert [len(side.old), len(side.now)] == counts
    assert sum(compared.counts.values()) == counts[0]
    assert len(compared.again) + len(compared.new) == counts[1]


async def test_ten_thousand_are_compared_while_somebody_waits(database: Database) -> None:
    """Not a measurement: ten times what it takes on a small server would be too long."""

    def sign(p: Pair) -> None:
        for number in range(10_000):
            p.tx.execute(ORGANISATION, {"id": number + 1})
            p.tx.execute(SIGNATURE, _row(p, p.earlier.id, number, number + 1))
            if number % 2:
                p.tx.execute(SIGNATURE, _row(p, p.newer.id, number + 20_000, number + 1))

    earlier, newer = await two_letters.write(database, sign)
    begun = time.perf_counter()
    side = await database.read(partial(coming_along.pair, earlier=earlier, letter=newer))
    compared = together(side.earlier, side.standing, side.links)
    assert time.perf_counter() - begun < 10
    assert compared.came == 5_000


ORGANISATION = "INSERT INTO organisation (id, key_index) VALUES (:id, randomblob(32))"
SIGNATURE = (
    "INSERT INTO signature (id, token, letter, organisation, edition_hash, language, status,"
    " number, listed_as, created, changed) VALUES (:id, hex(randomblob(6)), :letter,"
    " :organisation, '', 'en', 'confirmed', :id, :listed_as, '', '')"
)


def _row(p: Pair, letter: int, number: int, organisation: int) -> dict[str, object]:
    name = p.tx.seal("signature.listed_as", number + 1, f"Organisation {organisation}")
    return {"id": number + 1, "letter": letter, "organisation": organisation, "listed_as": name}
