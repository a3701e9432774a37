"""Two organisers decide whatever they like, in any order: it always adds up, and can be undone."""

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot.domain.letter import Policy
from bot.domain.organisation import key_of
from bot.domain.roles import Grant, Role
from bot.domain.signature import SignatureStatus
from bot.services import lookalikes as comparing
from bot.services.desk.reviews.acts import version
from storage import decisions, letters, lookalikes, people, review_queue, roles, signatures
from storage import overview as numbers
from storage.database import Transaction
from storage.signatures import Particulars
from tests.model.player import Table, letter

ORGANISERS = (11, 22)
NAMES = ("Alpha Network", "Alpha Network", "Alpha Netwrk", "Réseau alpha", "Beta Collectivе")
SITE = "https://alpha.example"
which = st.integers(0, len(NAMES) - 1)
who = st.sampled_from(ORGANISERS)


class Reviews(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.table = Table()

    @initialize(review=st.booleans())
    def a_letter_with_five_signatures(self, review: bool) -> None:
        told = replace(letter("reviewed", code=False), policy=Policy(code=False, review=review))
        self.table.publish(told)
        for organiser in ORGANISERS:
            self.table.says(organiser, "/help")
            self.table.write(partial(_give_role, telegram=organiser))
        self.table.write(_sign_all)
        self.ids: list[int] = [row["id"] for row in self.rows("SELECT id FROM signature")]
        self.compare()

    def teardown(self) -> None:
        self.table.end()

    def rows(self, sql: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.table.read(lambda tx: [dict(row) for row in tx.all(sql)])
        return found

    def compare(self) -> None:
        """What the bot does beside the conversation."""
        self.table.write(_compare_all)

    def state(self) -> list[Any]:
        """All that a decision may change, but for pairs that nobody has settled."""
        return [
            self.rows("SELECT id, status, duplicate_of, changed FROM signature ORDER BY id"),
            self.rows("SELECT signature, other, settled FROM lookalike"
                      " WHERE settled IS NOT NULL ORDER BY 1, 2"),
            self.rows("SELECT id FROM translation ORDER BY id"),
        ]  # fmt: skip

    def tap(self, by: int, act: str) -> None:
        self.table.now += timedelta(seconds=1)
        self.table.taps(by, act)

    def seen(self, one: int) -> str:
        return version(self.table.read(partial(signatures.get, signature=self.ids[one])))

    def decisions(self) -> list[int]:
        return [row["id"] for row in self.rows("SELECT id FROM decision ORDER BY id")]

    def decide(self, by: int, act: str, regret: bool) -> None:
        before, known = self.state(), len(self.decisions())
        self.tap(by, act)
        made = self.decisions()[known:]
        assert len(made) <= 1
        if not made:
            assert self.state() == before
        elif regret:
            self.tap(by, f"undo:{made[0]}")
            assert len(self.decisions()) == known + 2
            assert self.state() == before
        self.compare()

    @rule(by=who, one=which, regret=st.booleans())
    def approves(self, by: int, one: int, regret: bool) -> None:
        self.decide(by, f"approve:{self.ids[one]}:{self.seen(one)}", regret)

    @rule(by=who, one=which, other=which, regret=st.booleans())
    def merges(self, by: int, one: int, other: int, regret: bool) -> None:
        self.decide(by, f"merge:{self.ids[one]}:{self.ids[other]}", regret)

    @rule(by=who, one=which, other=which, regret=st.booleans())
    def tells_apart(self, by: int, one: int, other: int, regret: bool) -> None:
        self.decide(by, f"apart:{self.ids[one]}:{self.ids[other]}", regret)

    @rule(by=who, one=which, verb=st.sampled_from(["in-order", "in-place"]), regret=st.booleans())
    def lets_it_be(self, by: int, one: int, verb: str, regret: bool) -> None:
        self.decide(by, f"{verb}:{self.ids[one]}", regret)

    @rule(by=who, one=which, sends=st.booleans())
    def declines(self, by: int, one: int, sends: bool) -> None:
        self.tap(by, f"decline:{self.ids[one]}:{self.seen(one)}")
        for label in ("Not an organisation", "Skip", "Decline and send" if sends else "Change"):
            self.table.taps_label(by, label)
        self.compare()

    @rule(by=who, one=which)
    def takes_back_whatever_was_decided_last(self, by: int, one: int) -> None:
        found = self.table.read(partial(decisions.latest, signature=self.ids[one]))
        if found:
            self.tap(by, f"undo:{found.id}")
            self.compare()

    @rule(one=which)
    def its_signatory_withdraws(self, one: int) -> None:
        self.table.now += timedelta(seconds=1)
        self.table.write(
            partial(
                signatures.set_status, signature=self.ids[one], status=SignatureStatus.WITHDRAWN
            )
        )

    @rule(by=who)
    def looks_at_the_queue(self, by: int) -> None:
        self.tap(by, "review:reviewed")
        assert "wrong" not in self.table.text(by)

    @invariant()
    def what_stands_is_what_is_counted(self) -> None:
        counted = self.rows(
            "SELECT standing, (SELECT COUNT(*) FROM signature WHERE signature.status = 'listed'"
            " OR (signature.status = 'confirmed' AND review = 0)) AS there FROM letter"
        )
        assert all(row["standing"] == row["there"] for row in counted)

    @invariant()
    def nothing_is_set_beside_what_is_itself_set_beside(self) -> None:
        assert self.rows(
            "SELECT s.id FROM signature AS s JOIN signature AS head ON head.id = s.duplicate_of"
            " WHERE s.status = 'duplicate' AND head.status = 'duplicate'"
        ) == []  # fmt: skip

    @invariant()
    def only_what_counts_is_asked_about(self) -> None:
        assert self.rows(
            "SELECT signature FROM lookalike JOIN signature AS s"
            " ON s.id IN (lookalike.signature, lookalike.other)"
            " WHERE settled IS NULL AND s.status IN ('declined', 'withdrawn')"
        ) == []  # fmt: skip

    @invariant()
    def the_queue_holds_all_that_the_desk_counts(self) -> None:
        waiting, alike = self.table.read(_waiting)
        assert (waiting > 0) or (alike == 0)


def _waiting(tx: Transaction) -> tuple[int, int]:
    stored = letters.by_slug(tx, "reviewed")
    if stored is None:
        return 0, 0
    return review_queue.count(tx, stored.id), numbers.overview(tx, stored.id, tx.now).alike


def _give_role(tx: Transaction, telegram: int) -> None:
    person = people.find(tx, telegram)
    assert person is not None
    roles.give(tx, person.id, Grant(Role.ORGANISER), "Ana", 0)


def _sign_all(tx: Transaction) -> None:
    stored = letters.by_slug(tx, "reviewed")
    assert stored is not None
    for name in NAMES:
        said = Particulars(name, key_of(name, "CH"), "CH", SITE, "Maria Sample", "Director", "")
        row = signatures.add(
            tx, letter=stored.id, person=None, edition_hash=stored.letter.text_in("en").hash,
            language="en", status=SignatureStatus.SUBMITTED, said=said,
        )  # fmt: skip
        signature = signatures.get(tx, row)
        first = signatures.standing_for(tx, stored.id, signature.organisation)
        status = SignatureStatus.CONFIRMED if first is None else SignatureStatus.DUPLICATE
        signatures.confirm(tx, row, status, letters.next_number(tx, stored.id), first)


def _compare_all(tx: Transaction) -> None:
    for signature, letter_id in lookalikes.to_compare(tx, 100):
        known = lookalikes.known(tx, letter_id)
        names = comparing.index_of(known, comparing.translations_of(tx, letter_id))
        asked = lookalikes.known_one(tx, signature)
        found = comparing.look_up(names, asked) if asked else []
        comparing.keep(tx, [(signature, found)])


Reviews.TestCase.settings = settings(
    max_examples=40,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
TestReviews = Reviews.TestCase
