"""A model of signatures' lives, written from the rules, and played against the database.

`MODEL_EXAMPLES` and `MODEL_STEPS` make the campaign longer; 100 × 50 is what every run plays.
"""

import os
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.services import retention
from storage import audit
from storage import consents as stored_consents
from tests.model.player import Table, letter

PEOPLE = (11, 22, 33)
ORGANISATIONS = ("Alpha Network", "Beta Collective")
LETTERS = {"with-code": True, "no-code": False}
SWITCHES = {"updates": ("No more updates", "Send me updates"),
            "public": ("Do not show the organisation", "Show the organisation"),
            "follow-up": ("No invitation", "Invite me to a follow-up")}  # fmt: skip
COUNTED = ("confirmed", "duplicate")
person = st.sampled_from(PEOPLE)
organisation = st.sampled_from(ORGANISATIONS)
slug = st.sampled_from(sorted(LETTERS))


@dataclass
class Life:
    """What the model knows of one signature."""

    person: int | None
    organisation: str
    letter: str
    status: str
    number: int | None = None
    consents: dict[str, bool] = field(default_factory=dict)
    events: int = 6
    role: str = "Director"


class Lives(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.table = Table()
        self.lives: list[Life] = []
        self.numbers = Counter[str]()

    @initialize()
    def two_letters(self) -> None:
        for name, code in LETTERS.items():
            self.table.publish(letter(name, code=code))

    @rule(who=person, name=organisation, under=slug, shown=st.booleans(), wants=st.booleans(),
          slips=st.sampled_from(["", "back", "x" * 400, "again"]))  # fmt: skip
    def signs(self, who: int, name: str, under: str, shown: bool, wants: bool, slips: str) -> None:
        """The whole conversation, with a slip in the middle of it."""
        if not self._answers(who, name, under, shown, wants, slips):
            return
        self.table.says(who, "i am authorised")
        life = Life(who, name, under, "submitted", consents=_consents(shown, wants))
        self.lives.append(life)
        if LETTERS[under]:
            self.table.says(who, "000000" if self._code(who) != "000000" else "111111")
            assert "not the code" in self.table.text(who)
            self.table.says(who, self._code(who))
        self._confirmed(life)
        assert "Recorded" in self.table.text(who)

    @rule(who=person, name=organisation, under=slug)
    def promises(self, who: int, name: str, under: str) -> None:
        if not self._answers(who, name, under, True, True, ""):
            return
        self.table.says(who, "approval pending")
        self.table.says(who, "skip")
        assert "approval pending" in self.table.text(who)
        consents = _consents(True, True)
        self.lives.append(Life(who, name, under, "pending approval", consents=consents))

    @rule(data=st.data())
    def the_board_agrees(self, data: st.DataObject) -> None:
        life = self._one_of(data, "pending approval")
        if life is None or not self._shows(life):
            return
        assert self.table.taps_label(life.person or 0, "The board has agreed: I sign")
        life.status = "submitted"
        if LETTERS[life.letter]:
            self.table.says(life.person or 0, self._code(life.person or 0))
        self._confirmed(life)

    @rule(data=st.data())
    def withdraws(self, data: st.DataObject) -> None:
        life = self._one_of(data, "pending approval", *COUNTED)
        if life is None or not self._shows(life):
            return
        assert self.table.taps_label(life.person or 0, "Withdraw the signature")
        old = self.table.acts(life.person or 0)[0]
        self.table.taps(life.person or 0, old)
        life.status = "withdrawn"
        life.consents["signing"] = False
        life.events += 1
        self.table.taps(life.person or 0, old)  # the same button again changes nothing

    @rule(data=st.data(), purpose=st.sampled_from(sorted(SWITCHES)))
    def switches_a_consent(self, data: st.DataObject, purpose: str) -> None:
        life = self._one_of(data, *COUNTED)
        if life is None or not self._shows(life):
            return
        who = life.person or 0
        assert self.table.taps_label(who, "What I agreed to")
        stop, allow = SWITCHES[purpose]
        if life.consents[purpose]:
            assert self.table.taps_label(who, stop)
        else:
            assert self.table.taps_label(who, allow)
            assert self.table.taps_label(who, "Yes")
        life.consents[purpose] = not life.consents[purpose]
        life.events += 1

    @rule(data=st.data(), role=st.sampled_from(["Director", "Chair"]))
    def corrects_her_role(self, data: st.DataObject, role: str) -> None:
        life = self._one_of(data, *COUNTED)
        if life is None or not self._shows(life):
            return
        who = life.person or 0
        assert self.table.taps_label(who, "Change something")
        assert self.table.taps_label(who, "Your role")
        self.table.says(who, role)
        assert self.table.taps_label(who, "That is right")
        life.role = role

    @rule(data=st.data(), taker=person)
    def hands_over(self, data: st.DataObject, taker: int) -> None:
        life = self._one_of(data, *COUNTED)
        if life is None or taker == life.person or self._has_live(taker, life):
            return
        if not self._shows(life):
            return
        assert self.table.taps_label(life.person or 0, "Hand over")
        link = self.table.text(life.person or 0).partition("?start=")[2].split()[0]
        self.table.says(taker, f"/start {link}")
        for answer in (f"Person {taker}", "Officer", _address(taker), "yes", *(["yes"] * 3)):
            if "This is how you will appear" in self.table.text(taker):
                break
            self.table.says(taker, answer)
        assert self.table.taps_label(taker, "That is right")
        assert self.table.taps_label(taker, "I am authorised")
        if LETTERS[life.letter]:
            self.table.says(taker, self._code(taker))
        assert "is with you now" in self.table.text(taker)
        life.person, life.role, life.events = taker, "Officer", life.events + 4
        for purpose in ("signing", "updates", "follow-up"):
            life.consents[purpose] = True
        life.consents["representative"] = life.consents["public"]

    @rule(who=person)
    def is_forgotten(self, who: int) -> None:
        self.table.says(who, "/forgetme")
        assert self.table.taps_label(who, "Forget me now")
        assert "You are forgotten here" in self.table.text(who)
        for life in self.lives:
            if life.person == who:
                life.person = None
                if life.status in ("pending approval", "submitted"):
                    life.status = "withdrawn"

    @rule(who=person, other=person)
    def a_strangers_button_does_nothing(self, who: int, other: int) -> None:
        acts = [act for act in self.table.acts(who) if act.split(":")[0] not in PUBLIC_ACTS]
        if who != other and acts:
            self.table.taps(other, acts[0])

    @rule(who=person)
    def an_update_comes_twice(self, who: int) -> None:
        came = self.table.says(who, "/letters")
        before = len(self.table.replies[who])
        self.table.take(came)
        assert len(self.table.replies[who]) == before

    @rule()
    def the_bot_is_restarted(self) -> None:
        self.table.close()
        self.table.open()

    @precondition(lambda self: self.lives)
    @rule(minutes=st.sampled_from([1, 59, 60 * 24]))
    def time_passes(self, minutes: int) -> None:
        self.table.now += timedelta(minutes=minutes)
        self.table.write(partial(retention.step, admins=frozenset()))

    @invariant()
    def the_database_holds_what_the_model_says(self) -> None:
        assert Counter(self._stored()) == Counter(map(_line, self.lives))

    @invariant()
    def an_organisation_is_counted_once(self) -> None:
        rows = self.table.read(lambda tx: [tuple(row) for row in tx.all(
            "SELECT slug, standing FROM letter ORDER BY slug")])  # fmt: skip
        wanted = {name: sum(x.letter == name and x.status == "confirmed" for x in self.lives)
                  for name in LETTERS}  # fmt: skip
        assert dict(rows) == wanted

    @invariant()
    def the_audit_chain_is_whole(self) -> None:
        assert self.table.read(audit.verify) is None

    def teardown(self) -> None:
        self.table.end()

    def _answers(
        self, who: int, name: str, under: str, shown: bool, wants: bool, slips: str
    ) -> bool:
        """Every answer up to the authority; False when it is refused as signed already."""
        self.table.now += timedelta(minutes=61)  # codes are limited for an hour
        if self._is_begun(who, under):
            return False
        self.table.taps(who, f"sign:{under}")
        self.table.says(who, name)
        if slips:
            self.table.says(who, name if slips == "again" else slips)
        if "called?" in self.table.text(who):
            self.table.says(who, name)
        self.table.says(who, "Uruguay")
        if self._has_live(who, Life(None, name, under, "")):
            assert "already" in self.table.text(who)
            self.table.says(who, "/cancel")
            assert self.table.taps_label(who, "Delete what I typed")
            return False
        answers = ["skip", f"Person {who}", "Director", _address(who), "yes"]
        answers += ["yes", "yes"] if shown else ["no"]
        answers += ["yes" if wants else "no"] * 2
        answers += ["skip"] if shown else []
        for answer in (*answers, "looks right"):
            self.table.says(who, answer)
        assert "Are you authorised" in self.table.text(who)
        return True

    def _confirmed(self, life: Life) -> None:
        stands = any(x.status == "confirmed" and _same(x, life) for x in self.lives)
        life.status = "duplicate" if stands else "confirmed"
        self.numbers[life.letter] += 1
        life.number = self.numbers[life.letter]

    def _code(self, who: int) -> str:
        return self.table.codes[_address(who)]

    def _is_begun(self, who: int, under: str) -> bool:
        found: bool = self.table.read(lambda tx: bool(tx.value(
            "SELECT 1 FROM conversation JOIN person ON person.id = conversation.person"
            " WHERE telegram_index = ? AND flow = 'signing' AND letter ="
            " (SELECT id FROM letter WHERE slug = ?)",
            (tx.blind("person.telegram", str(who)), under))))  # fmt: skip
        return found

    def _has_live(self, who: int, like: Life) -> bool:
        return any(x.person == who and _same(x, like) and x.status != "withdrawn"
                   for x in self.lives)  # fmt: skip

    def _one_of(self, data: st.DataObject, *statuses: str) -> Life | None:
        fitting = [x for x in self.lives if x.status in statuses and x.person is not None]
        return data.draw(st.sampled_from(fitting)) if fitting else None

    def _shows(self, life: Life) -> bool:
        """Open the view of this signature, as a tap in /status would."""
        token = self.table.read(lambda tx: tx.value(
            "SELECT signature.token FROM signature JOIN letter ON letter.id = signature.letter"
            " JOIN organisation ON organisation.id = signature.organisation"
            " JOIN person ON person.id = signature.person"
            " WHERE slug = ? AND key_index = ? AND telegram_index = ?"
            " AND signature.status <> 'withdrawn'",
            (life.letter, tx.blind("organisation.key", f"{life.organisation.lower()}|UY"),
             tx.blind("person.telegram", str(life.person)))))  # fmt: skip
        assert token is not None
        self.table.taps(life.person or 0, f"signature:{token}")
        return True

    def _stored(self) -> list[tuple[Any, ...]]:
        return list(self.table.read(_lines))


PUBLIC_ACTS = ("card", "read", "document", "ask", "share", "sign", "language", "notice", "status",
               "my-data", "forget", "forget-ask")  # fmt: skip
SHOWN = ("public", "updates", "follow-up", "signing")


def _lines(tx: Any) -> list[tuple[Any, ...]]:
    from storage import signatures

    found = []
    for row in tx.all("SELECT id FROM signature"):
        s = signatures.get(tx, row["id"])
        slug = tx.value("SELECT slug FROM letter WHERE id = ?", (s.letter,))
        held = {p: e.given for p, e in stored_consents.held(tx, s.id).items()}
        telegram = None
        if s.person is not None:
            sealed = tx.value("SELECT telegram FROM person WHERE id = ?", (s.person,))
            telegram = int(tx.unseal("person.telegram", s.person, sealed))
        consents = tuple(held[p] for p in SHOWN)
        events = len(stored_consents.events(tx, s.id))
        found.append((telegram, slug, str(s.status), s.number, consents, events, s.role))
    return found


def _line(life: Life) -> tuple[Any, ...]:
    consents = tuple(life.consents[p] for p in SHOWN)
    role = life.role if life.person is not None else ""
    return (life.person, life.letter, life.status, life.number, consents, life.events, role)


def _consents(shown: bool, wants: bool) -> dict[str, bool]:
    return {"signing": True, "public": shown, "updates": wants, "follow-up": wants}


def _same(one: Life, other: Life) -> bool:
    return (one.organisation, one.letter) == (other.organisation, other.letter)


def _address(who: int) -> str:
    return f"person{who}@gmail.com"


TestLives = Lives.TestCase
TestLives.settings = settings(
    max_examples=int(os.environ.get("MODEL_EXAMPLES", "100")),
    stateful_step_count=int(os.environ.get("MODEL_STEPS", "50")),
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
