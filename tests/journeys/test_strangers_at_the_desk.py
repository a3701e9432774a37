"""Whoever has no role tries everything: nothing happens, nothing is told, nothing breaks.

A button or command that is added to the tables of the routes is tried here by itself.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from itertools import product
from typing import Any

import pytest

from bot.chat.desk_routes import DESK_COMMANDS, DESK_TAPS
from bot.chat.group_routes import GROUP_TAPS
from bot.chat.incoming import Deed, Incoming
from bot.chat.routes import COMMANDS
from bot.domain.roles import Grant, Role
from bot.services import errands
from bot.services.changed_words import BETWEEN
from bot.services.desk.broadcasts import running as broadcast_running
from bot.services.desk.giving_roles import PREFIX as ROLE_LINK
from bot.services.desk.questions import passing_on
from bot.services.desk.reviews.acts import PREFIX as LOOK
from bot.services.desk.team import PREFIX as TEAM
from bot.services.errands import KINDS, SentFile
from bot.services.visit import Surroundings, Visit
from storage import intakes, jobs, letters, people, roles
from storage.database import Transaction
from tests.cast import Actor, Stage
from tests.journeys.full_desk import (
    BEGUN,
    DRAFT,
    DROPPED,
    OWN,
    SECRETS,
    A,
    B,
    Desk,
    a_full_desk,
    signs_in,
)
from tests.journeys.sweep import (
    Tried,
    buttons_of,
    command,
    forged,
    on_the_screen,
    tap,
    tried,
)
from tests.journeys.test_questions import asks

OVER = "This button is out of date. /status shows where you are."
MOST_BYTES = 64
WITH_NUMBERS = ("decision", "role", "role_link", "team_group", "letter", "person", "intake_row",
                "frozen_paper", "edition_change", "edition_question")  # fmt: skip
KEPT_BY_THE_BOT = ("audit", "audit_facts", "audit_state", "notice")
PUBLIC_PAPERS = ("page", "letter", "calendar", "final")
OF_ONE_PERSON = ("data-page", "data-json", "receipt-pdf", "receipt-text", "receipt-json",
                 "signed-text")  # fmt: skip


@pytest.fixture
async def desk(stage: Stage) -> Desk:
    return await a_full_desk(stage)


@dataclass(frozen=True)
class Owned:
    """What of the database is somebody's own."""

    person: int
    signatures: frozenset[int]
    letter: int | None = None
    """The letter that she organises."""

    def holds(self, table: str, row: dict[str, Any]) -> bool:
        if table in KEPT_BY_THE_BOT or (table == "outbox" and row["person"] is None):
            return True
        if table in ("role_link", "team_link") and row["made_by"] == self.person:
            return True
        if row.get("person") == self.person or row.get("signature") in self.signatures:
            return True
        if self.letter is not None and self.letter in (row.get("letter"), row["rowid_"]):
            return True
        mine = {"person": {self.person}, "signature": self.signatures}
        return row["rowid_"] in mine.get(table, ()) or self._counts(table)

    def _counts(self, table: str) -> bool:
        """What she does to her own is told to others, and may change everybody's count."""
        told = table == "outbox" and bool(self.signatures or self.letter)
        return told or (bool(self.signatures) and table in ("letter", "organisation", "lookalike"))


async def owned(stage: Stage, actor: Actor, slug: str | None = None) -> Owned:
    number = await _person(stage, actor)
    mine = await stage.look("SELECT id FROM signature WHERE person = ?", number)
    of = await stage.look("SELECT id FROM letter WHERE slug = ?", slug)
    return Owned(number, frozenset(row["id"] for row in mine), of[0]["id"] if of else None)


async def _person(stage: Stage, actor: Actor) -> int:
    def find(tx: Transaction) -> int:
        person = people.find(tx, actor.id)
        return person.id if person else 0

    assert stage.program is not None
    return await stage.program.database.read(find)


async def at_the_desk(desk: Desk) -> list[str]:
    """Every button that the organisers and admins have before them, or one tap away."""
    seen: dict[str, None] = {}
    for actor in (desk.ana, *desk.others):
        seen.update(dict.fromkeys(await buttons_of(desk.stage, actor.id)))
    return [*seen, *on_the_screen(desk.stage, desk.group)]


async def objects(stage: Stage) -> list[str]:
    """One of each kind of thing that a button may name: a slug, a token, a number."""
    found = [A, DRAFT, DROPPED]
    for table in (
        "signature",
        "thread",
        "intake",
        "broadcast",
        "conversation",
        "errand",
        "invitation",
        "outcome",
    ):
        found += [row["token"] for row in await _rows(stage, table, "token")][:1]
    for table in (*WITH_NUMBERS, "signature", "broadcast", "intake"):
        found += [str(row["id"]) for row in await _rows(stage, table)][-1:]
    return found


async def _rows(stage: Stage, table: str, column: str = "id") -> list[dict[str, Any]]:
    return await stage.look(f"SELECT {column} FROM {table} ORDER BY id")  # noqa: S608 - names from here


def check(desk: Desk, actor: Actor, mine: Owned, found: Iterable[Tried]) -> None:
    """Nothing broke, nothing secret was told, and only what is hers has changed."""
    others = [one for one in (desk.ana, desk.ben, desk.signatory, *desk.others) if one is not actor]
    secrets = (
        *SECRETS,
        *(str(one.id) for one in others),
        *(() if actor is desk.signatory else (OWN,)),
    )
    for one in found:
        assert not one.error, f"{actor.name}, {one.what}: {one.error}"
        told = [secret for secret in secrets if secret in one.words]
        assert not told, f"{actor.name}, {one.what}: she reads {told}"
        theirs = [table for table, row in one.changed if not mine.holds(table, row)]
        assert not theirs, f"{actor.name}, {one.what}: she changes {theirs}"
        for kind, key in one.papers:
            assert _may_have(kind, key, mine), f"{actor.name}, {one.what}: she gets {kind} {key}"


def _may_have(kind: str, key: str, mine: Owned) -> bool:
    if kind in OF_ONE_PERSON:
        return key.rpartition(":")[2] == str(mine.person)
    if BETWEEN in key:  # what changed: for who signed, and who organises the letter
        return bool(mine.signatures) or (mine.letter is not None and B in key)
    if kind in PUBLIC_PAPERS:
        return DRAFT not in key and DROPPED not in key
    return mine.letter is not None and B in key


async def test_what_is_kept_from_strangers_is_there_to_be_read(desk: Desk) -> None:
    """The words that are looked for below stand in what the organisers read."""
    read, rows = "", await desk.stage.look("SELECT id FROM signature")
    for actor in (desk.ana, *desk.others):
        seen = await buttons_of(desk.stage, actor.id)
        seen += [f"look:{row['id']}" for row in rows]
        updates = [command(actor.id, name) for name in COMMANDS]
        updates += [tap(actor.id, act) for act in seen]
        found = await tried(desk.stage, updates, compared=False)
        read += "\n".join(one.words for one in found)
        read += "\n".join(str(message) for message in actor.from_bot())
    assert [secret for secret in (*SECRETS, OWN) if secret not in read] == [BEGUN]


async def test_for_whoever_has_no_role_the_desk_is_not_there(desk: Desk) -> None:
    """The same toast and the same words as for a button and a command that never were."""
    seen, things = await at_the_desk(desk), await objects(desk.stage)
    acts = [a for a in forged(seen, things) if (a.split(":")[0], a.count(":")) in DESK_TAPS]
    for actor in (desk.stranger, desk.member, desk.signatory):
        for one in await tried(desk.stage, [tap(actor.id, act) for act in acts]):
            assert (one.error, one.toast, one.changed) == ("", OVER, []), (actor.name, one.what)
        [nothing] = await tried(desk.stage, [command(actor.id, "no-such-command")])
        for one in await tried(desk.stage, [command(actor.id, name) for name in DESK_COMMANDS]):
            assert one.words == nothing.words, (actor.name, one.what)


async def test_no_button_gives_away_or_changes_what_is_not_hers(desk: Desk) -> None:
    seen = await at_the_desk(desk)
    seen += await buttons_of(desk.stage, desk.signatory.id)
    acts = forged(seen, await objects(desk.stage))
    for actor in (desk.stranger, desk.member, desk.signatory):
        found = await tried(desk.stage, [tap(actor.id, act) for act in acts])
        check(desk, actor, await owned(desk.stage, actor), found)


async def test_an_organiser_of_another_letter_gets_nowhere(desk: Desk) -> None:
    acts = forged(await at_the_desk(desk), await objects(desk.stage))
    found = await tried(desk.stage, [tap(desk.ben.id, act) for act in acts])
    check(desk, desk.ben, await owned(desk.stage, desk.ben, B), found)


async def test_who_has_lost_the_role_gets_nowhere(desk: Desk) -> None:
    acts = forged(await at_the_desk(desk), await objects(desk.stage))
    before = partial(_lose_the_role, telegram=desk.ana.id)
    assert desk.stage.program is not None
    await desk.stage.program.database.write(before)
    found = await tried(desk.stage, [tap(desk.ana.id, act) for act in acts])
    check(desk, desk.ana, await owned(desk.stage, desk.ana), found)


async def test_whatever_an_organiser_forges_breaks_nothing(desk: Desk) -> None:
    acts = forged(await at_the_desk(desk), await objects(desk.stage))
    for actor in (desk.ana, desk.others[-1]):
        for one in await tried(desk.stage, [tap(actor.id, act) for act in acts], compared=False):
            assert not one.error, f"{actor.name}, {one.what}: {one.error}"


async def test_in_a_group_nobody_without_the_role_decides_anything(desk: Desk) -> None:
    acts = forged(await at_the_desk(desk), await objects(desk.stage))
    for actor in (desk.stranger, desk.member, desk.signatory, desk.ben):
        updates = [tap(actor.id, act, group=desk.group) for act in acts]
        for one in await tried(desk.stage, updates):
            assert (one.error, one.toast, one.changed) == ("", OVER, []), (actor.name, one.what)
    assert GROUP_TAPS


async def test_a_draft_is_not_told_from_a_letter_that_never_was(desk: Desk) -> None:
    """Whoever guesses its name learns nothing, whichever button she forges with it."""
    seen = [*await at_the_desk(desk), *await buttons_of(desk.stage, desk.signatory.id)]
    acts = [act for act in forged(seen, [DRAFT, DROPPED]) if DRAFT in act or DROPPED in act]
    never = [
        act.replace(DRAFT, "no-such-letter").replace(DROPPED, "no-such-letter") for act in acts
    ]
    for actor in (desk.stranger, desk.signatory, desk.ben):
        found = await tried(desk.stage, [tap(actor.id, act) for act in acts])
        nothing = await tried(desk.stage, [tap(actor.id, act) for act in never])
        for one, none in zip(found, nothing, strict=True):
            assert one.words == none.words, (actor.name, one.what)
    assert acts


async def test_commands_and_links_say_nothing_to_whoever_has_no_role(desk: Desk) -> None:
    payloads = [
        *(prefix + thing for thing in await objects(desk.stage)
          for prefix in ("", LOOK, ROLE_LINK, TEAM, passing_on.LINK, "hand_")),
    ]  # fmt: skip
    for actor in (desk.stranger, desk.member, desk.ben, desk.signatory):
        mine = await owned(desk.stage, actor, B if actor is desk.ben else None)
        for group in (None, desk.group):
            named = product((*COMMANDS, "unlink"), ("", A, "x" * 4_000))
            updates = [command(actor.id, name, said, group) for name, said in named]
            updates += [command(actor.id, "start", said, group) for said in payloads]
            check(desk, actor, mine, await tried(desk.stage, updates))


async def test_what_she_was_typing_ends_with_the_role(desk: Desk) -> None:
    """Every kind of errand of the desk, with everything that could be sent for it."""
    begun = await _errands(desk)
    assert begun.keys() == {name for name, kind in KINDS.items() if kind.role is not None}
    mine = await owned(desk.stage, desk.ana)
    for name, about in begun.items():
        before = partial(_begin_and_lose, telegram=desk.ana.id, kind=name, about=about)
        found = await tried(desk.stage, list(_for_an_errand(desk.ana.id)), before)
        check(desk, desk.ana, mine, found)


@pytest.mark.parametrize("who", ["stranger", "ben", "ana"])
async def test_a_reply_to_a_message_of_the_desk_reaches_nobody(desk: Desk, who: str) -> None:
    actor: Actor = getattr(desk, who)
    before = partial(_lose_the_role, telegram=desk.ana.id)
    messages = [m["message_id"] for m in desk.stage.rehearsal.messages(desk.ana.id)]
    updates = [
        Incoming(1, Deed.TEXT, actor.id, actor.id, True, text="Well?", replies_to=number)
        for number in messages
    ]
    mine = await owned(desk.stage, actor)
    check(desk, actor, mine, await tried(desk.stage, updates, before))


def _lose_the_role(tx: Transaction, telegram: int) -> None:
    person = people.find(tx, telegram)
    assert person is not None
    for held in roles.of_person(tx, person.id):
        roles.take_away(tx, held.id)


def _begin_and_lose(tx: Transaction, telegram: int, kind: str, about: int | None) -> None:
    _begin(tx, telegram, kind, about)
    tx.execute("DELETE FROM outbox")
    _lose_the_role(tx, telegram)


def _begin(tx: Transaction, telegram: int, kind: str, about: int | None) -> None:
    person, stored = people.find(tx, telegram), letters.by_slug(tx, A)
    assert person is not None
    assert stored is not None
    visit = Visit(tx, person, Surroundings("bot", sends_mail=True))
    answers = {"seen": str(stored.revision), "language": "en", "version": "1", "since": "1",
               "in": "en", "was": "", "role": "organiser", "en.title": "A title"}  # fmt: skip
    errands.begin(visit, kind, letter=stored.id, about=about, answers=answers)


async def _errands(desk: Desk) -> dict[str, int | None]:
    """For each kind of errand something that it can be about."""
    abouts: list[int | None] = [None]
    for table in ("signature", "thread", "broadcast", "intake"):
        abouts += [row["id"] for row in await _rows(desk.stage, table)]
    found: dict[str, int | None] = {}
    for name, kind in KINDS.items():
        if kind.role is not None:
            for about in abouts:
                if await _can_begin(desk, name, about):
                    found[name] = about
    return found


async def _can_begin(desk: Desk, kind: str, about: int | None) -> bool:
    """Whether the question can be asked, and is asked again for a voice message."""
    before = partial(_begin, telegram=desk.ana.id, kind=kind, about=about)
    voice = Incoming(1, Deed.OTHER, desk.ana.id, desk.ana.id, True)
    try:
        [one] = await tried(desk.stage, [voice], before)
    except (LookupError, AttributeError, TypeError):
        return False
    return not one.error and bool(one.said)


def _for_an_errand(person: int) -> Iterable[Incoming]:
    for said in ("x", "back", "skip", "keep", "yes", "cancel", "Friday 18:00", "1"):
        yield Incoming(1, Deed.TEXT, person, person, True, text=said)
    file = SentFile("file", "list.csv", 100)
    yield Incoming(1, Deed.FILE, person, person, True, file=file)
    yield Incoming(1, Deed.OTHER, person, person, True)
    yield Incoming(1, Deed.OTHER, person, person, True, photo=file)
    for name in ("cancel", "start", "status", "language", "mydata", "help"):
        yield command(person, name)
    yield tap(person, "language:fr")


async def test_what_lies_behind_a_button_is_never_too_long(desk: Desk) -> None:
    """64 bytes, whatever a letter is called and whichever language it is in."""
    for act in await at_the_desk(desk):
        assert len(act.encode()) <= MOST_BYTES, act
    assert not [entry for entry in desk.stage.rehearsal.journal() if not entry["ok"]]


async def test_messages_that_go_on_by_themselves_end_with_the_role(desk: Desk) -> None:
    """The desk and the progress of a broadcast are edited no more for whoever lost the role."""
    program = desk.stage.program
    assert program is not None
    await desk.ana.says("/desk")
    [paused] = await desk.stage.look("SELECT id FROM broadcast WHERE state = 'paused'")
    progress = partial(broadcast_running.show_progress, broadcast=paused["id"],
                       surroundings=program.foreman.surroundings)  # fmt: skip
    await program.database.write(progress)
    await program.database.write(partial(_lose_the_role, telegram=desk.ana.id))
    await desk.stage.settle()
    seen = len(desk.stage.rehearsal.journal())
    await signs_in(desk.stage.enter("Late"), ("Late Union", "A Person", "Chair", "l@example.org"))
    await asks(desk.stage.enter("Curious"), "Who else?", A)
    await program.desk_watch.look()
    await program.database.write(progress)
    await desk.stage.settle()
    since = desk.stage.rehearsal.journal()[seen:]
    assert [entry["method"] for entry in since if entry["chat_id"] == desk.ana.id] == []


async def test_a_list_of_somebody_who_has_lost_the_role_is_not_read(desk: Desk) -> None:
    """The file came while she had it; the work on it begins when she has not."""
    program = desk.stage.program
    assert program is not None
    [intake] = await desk.stage.look("SELECT id FROM intake WHERE state = 'preview'")
    number = await _person(desk.stage, desk.ana)

    def lose_and_look_again(tx: Transaction) -> None:
        _lose_the_role(tx, desk.ana.id)
        assert intakes.go(tx, intake["id"], ("preview",), "columns")
        jobs.add(tx, "list-preview", {}, person=number, about=intake["id"])

    seen = len(desk.stage.rehearsal.journal())
    await program.database.write(lose_and_look_again)
    await desk.stage.settle()
    assert len(desk.stage.rehearsal.journal()) == seen
    rows = await desk.stage.look("SELECT state FROM intake WHERE id = ?", intake["id"])
    assert rows == [{"state": "dropped"}]


async def test_a_link_that_somebody_has_opened_can_still_be_taken_back(desk: Desk) -> None:
    """It went to the wrong person, who has opened it, and waits for the right moment."""
    dora, eve = desk.others[-1], desk.stranger
    number = await _person(desk.stage, eve)
    assert desk.stage.program is not None

    def opened(tx: Transaction) -> int:
        maker = people.find(tx, dora.id)
        assert maker is not None
        link = roles.find_link(tx, roles.make_link(tx, Grant(Role.ADMIN), "Eve", maker.id))
        assert link is not None
        assert roles.take_link(tx, link.id, number)
        return link.id

    link = await desk.stage.program.database.write(opened)
    await dora.says("/roles")
    await dora.taps_link(dora.newest(), f"role-end:{link}")
    await eve.taps_link(eve.newest(), f"role-accept:{link}", forged=True)
    assert eve.last_toast() == OVER
    assert await desk.stage.look("SELECT id FROM role WHERE person = ?", number) == []
