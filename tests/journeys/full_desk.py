"""A desk on which everything lies at once: two letters, their people, and words that give away.

Every secret word stands for one kind of thing that somebody without the role must never read.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from bot.domain.broadcast import Audience, BroadcastState, Content, DeliveryState, Words
from bot.domain.edition import ChangeKind, QuestionState, Unanswered
from bot.domain.letter import EditionText, Letter, LetterStatus, ListingOrder, Policy
from bot.domain.roles import Grant, Role
from bot.domain.signature import SignatureStatus
from bot.services import broadcasting
from bot.services.delivery import frozen_register
from storage import (
    broadcasts,
    edition_questions,
    editions,
    frozen,
    invitations,
    letters,
    outcomes,
    people,
    roles,
    signatures,
)
from storage.database import Transaction
from storage.outcomes import OutcomeKind
from storage.people import Person
from tests.cast import Actor, Stage, follow_up, organiser
from tests.journeys.test_importing import as_csv, imports, sends
from tests.journeys.test_questions import asks, replies, showing
from tests.journeys.test_team_group import a_linked_group

A = "a-letter-whose-name-is-forty-signs-long1"
"""As long a name as a letter's file may give it."""
B = "defenders-2018"
DRAFT, DROPPED = "a-draft-letter", "a-dropped-letter"
OWN = "Robin Network"
KEPT_BACK = ("Kestrel Circle", "Kestrel Person", "Kestrel Director", "head@kestrel.example")
SHOWN = ("Osprey Union", "Osprey Person", "Osprey Secretary", "head@osprey.example")
ALIKE = ("Osprey Unions", "Ospreys Person", "Ospreys Chair", "head@ospreys.example")
DECLINED = ("Dunlin Society", "Dunlin Person", "Dunlin Clerk", "head@dunlin.example")
BEGUN = "Whinchat Association"
QUESTION, ANSWER = "the heron nests by the weir", "the egret answers for the heron"
REASON = "the dunlin is nobody we know"
BROADCAST = "the magpie flies at noon"
TITLE, BODY = "Bittern in the reeds", "The bittern booms where nobody listens."
LABELS = ("Anatidae", "Cleopatra-of-the-desk", "Plover to come")
LISTED, STORED = "Curlew Collective", "Godwit Trust"
FILES = ("avocet.csv", "dotterel.csv")
SECRETS = (
    *(*KEPT_BACK, *SHOWN, *ALIKE, *DECLINED, BEGUN, QUESTION, ANSWER, REASON, BROADCAST),
    *(TITLE, BODY, *LABELS, LISTED, STORED, *FILES),
)


@dataclass(frozen=True)
class Desk:
    stage: Stage
    ana: Actor
    """Organises letter A."""
    ben: Actor
    """Organises letter B."""
    signatory: Actor
    member: Actor
    """In the organisers' group of letter A, and without a role."""
    stranger: Actor
    others: tuple[Actor, ...]
    """Another organiser of letter A, and an admin."""
    kept_back: Actor
    shown: Actor
    declined: Actor
    begun: Actor
    group: int


async def a_full_desk(stage: Stage) -> Desk:
    await _publish(stage)
    ana = await organiser(stage, "Ana", A)
    cleo, ben = await organiser(stage, "Cleo", A), await organiser(stage, "Ben", B)
    dora = await organiser(stage, "Dora", role=Role.ADMIN)
    await _write(stage, partial(_name, ana=ana.id, cleo=cleo.id))
    member, stranger = stage.enter("Member"), stage.enter("Stranger")
    await member.says("/help")
    signatory, shown, declined, begun = await _people_sign(stage, ana)
    await _lists_come_in(ana)
    group = await a_linked_group(stage, ana, member)
    kept_back = await _the_group_hears(stage)
    await _begins_an_answer(ana)
    await _write(stage, partial(_is_invited, telegram=kept_back.id))
    await _write(stage, _has_changed)
    await _write(stage, _is_kept_as_delivered)
    await _write(stage, partial(_broadcasts, person=ana.id))
    await _a_role_is_offered(stage, dora, stranger)
    await _begins_an_export(ana)
    people = (kept_back, shown, declined, begun)
    return Desk(stage, ana, ben, signatory, member, stranger, (cleo, dora), *people, group)


async def _publish(stage: Stage) -> None:
    letter = follow_up(slug=A, policy=Policy(code=False, review=True, order=ListingOrder.ECOSOC))
    english = letter.editions["en"]
    odd = replace(english, language="zh-Hant-TW")
    await stage.publish(replace(letter, editions={**letter.editions, "zh-Hant-TW": odd}))
    words = EditionText("en", TITLE, "The Minister", BODY, BODY)
    for slug, status in ((DRAFT, LetterStatus.DRAFT), (DROPPED, LetterStatus.CANCELLED)):
        await stage.publish(replace(_plain(slug, words), status=status))


def _plain(slug: str, words: EditionText) -> Letter:
    return replace(follow_up(slug=slug), editions={"en": words})


def _name(tx: Transaction, ana: int, cleo: int) -> None:
    for telegram, label in zip((ana, cleo), LABELS, strict=False):
        person = _known(tx, telegram)
        [held] = roles.of_person(tx, person.id)
        roles.take_away(tx, held.id)
        roles.give(tx, person.id, held.grant, label, 0)


async def signs_in(actor: Actor, who: tuple[str, str, str, str], *, shown: bool = True) -> None:
    """Letter A is signed, to the end: it asks for no code."""
    organisation, name, role, email = who
    await actor.opens(A)
    await actor.taps("Sign for my organisation")
    for answer in (organisation, "Kenya", "skip", name, role, email):
        await actor.says(answer)
    await actor.taps("Yes")
    await actor.taps("Yes" if shown else "No")
    for _ in range(3 if shown else 2):
        await actor.taps("Yes")
    if shown:
        await actor.taps("Skip")
    await actor.taps("That is right")
    await actor.taps("I am authorised")
    actor.sees("Recorded")


async def _people_sign(stage: Stage, ana: Actor) -> tuple[Actor, Actor, Actor, Actor]:
    signatory = stage.enter("Robin")
    await signs_in(signatory, (OWN, "Robin Person", "Robin Chair", "head@robin.example"))
    shown, alike, gone = (stage.enter(one) for one in ("Shown", "Alike", "Gone"))
    await signs_in(shown, SHOWN)
    await signs_in(alike, ALIKE)
    await signs_in(gone, DECLINED)
    await asks(shown, f"{QUESTION} again", A)
    await replies(ana, showing(ana, f"{QUESTION} again"), ANSWER)
    await _one_is_declined(stage, ana)
    begun = stage.enter("Begun")
    await begun.opens(A)
    await begun.taps("Sign for my organisation")
    await begun.says(BEGUN)
    return signatory, shown, gone, begun


async def _the_group_hears(stage: Stage) -> Actor:
    """That somebody has signed, and that somebody asks: never who, and never what."""
    kept = stage.enter("Kept")
    await signs_in(kept, KEPT_BACK, shown=False)
    await asks(kept, QUESTION, A)
    return kept


async def _begins_an_answer(ana: Actor) -> None:
    await ana.says("/questions")
    await ana.taps("Kestrel")
    await ana.taps("Answer")
    await ana.says("cancel")


async def _one_is_declined(stage: Stage, ana: Actor) -> None:
    [row] = await stage.look("SELECT id FROM signature ORDER BY id DESC LIMIT 1")
    await ana.says("/review")
    await ana.taps_link(ana.newest(), f"look:{row['id']}", forged=True)
    await ana.taps("Decline")
    await ana.taps("Another reason")
    await ana.says(REASON)
    await ana.taps("Decline and send")


async def _lists_come_in(ana: Actor) -> None:
    head = ["Organisation", "Country", "E-mail"]
    stored = as_csv([head, [STORED, "Kenya", "head@godwit.example"]])
    await imports(ana, stored, FILES[0])
    await ana.says("/import")
    await sends(ana, as_csv([head, [LISTED, "Kenya", "head@curlew.example"]]), FILES[1])
    await ana.taps("The columns are right")
    ana.sees("Nothing is stored yet")


def _is_invited(tx: Transaction, telegram: int) -> None:
    """Who is kept back under letter A is invited to letter B."""
    person, following = _known(tx, telegram), letters.by_slug(tx, B)
    assert following is not None
    [signed] = signatures.of_person(tx, person.id)
    assert invitations.add(tx, following.id, signed.id, person.id, "chat")


def _has_changed(tx: Transaction) -> None:
    """The words of letter A are others now, and each of its signatories is asked."""
    stored = letters.by_slug(tx, A)
    assert stored is not None
    english = replace(stored.letter.editions["en"], summary="It says something else now.")
    words = {**stored.letter.editions, "en": english}
    assert letters.add_edition(tx, stored, replace(stored.letter, editions=words))
    change = editions.add(
        tx, stored.id, stored.edition + 1, ChangeKind.SUBSTANTIVE, Unanswered.AS_SIGNED,
        stored.letter.closes, 0,
    )  # fmt: skip
    for signature, person in edition_questions.next_to_tell(tx, change, 100):
        edition_questions.take(tx, change, signature, person, QuestionState.ASKED)


def _is_kept_as_delivered(tx: Transaction) -> None:
    """What was delivered of letter A, and what came of it."""
    letter = letters.by_slug(tx, A)
    assert letter is not None
    for one in signatures.counted(tx, letter.id):
        if one.listed_as in (SHOWN[0], OWN):
            signatures.set_status(tx, one.id, SignatureStatus.LISTED)
    assert frozen_register.freeze(tx, letter)
    for kind in frozen_register.KINDS:
        kept = f"{OWN}, {SHOWN[0]}".encode()
        assert frozen.put_paper(tx, letter.id, "en", kind, f"letter.{kind}", kept)
    outcomes.add(tx, letter.id, OutcomeKind.REPLY, tx.now.date(), {"en": "An answer came."}, 0)


async def _begins_an_export(ana: Actor) -> None:
    """Its draft lies there with what she has chosen, and its buttons before her."""
    await ana.says("/export")
    await ana.taps("List of signatories")


def _broadcasts(tx: Transaction, person: int) -> None:
    letter, maker = letters.by_slug(tx, A), _known(tx, person)
    assert letter is not None
    content = Content({"en": Words(BROADCAST)}, buttons=(("Read", "https://example.org/"),))
    broadcasts.add(tx, letter.id, content, Audience(), maker.id)
    running = broadcasts.add(tx, letter.id, content, Audience(), maker.id)
    broadcasting.begin(tx, running)
    broadcasts.go(tx, running.id, (BroadcastState.RUNNING,), BroadcastState.PAUSED)
    states = (DeliveryState.SENT, DeliveryState.FAILED, DeliveryState.UNCERTAIN)
    waiting = broadcasts.pending(tx, running.id, "chat", len(states))
    for delivery, state in zip(waiting, states, strict=False):
        broadcasts.settle(tx, delivery.id, state)


async def _a_role_is_offered(stage: Stage, dora: Actor, stranger: Actor) -> None:
    """Two links: one that nobody has opened, and one that somebody else has opened."""
    await stranger.says("/help")
    early = stage.enter("Early")
    await early.says("/help")
    await _write(stage, partial(_links, maker=dora.id, opener=early.id))


def _links(tx: Transaction, maker: int, opener: int) -> None:
    made_by = _known(tx, maker).id
    for _ in range(2):
        token = roles.make_link(tx, Grant(Role.ADMIN), LABELS[2], made_by)
    link = roles.find_link(tx, token)
    assert link is not None
    assert roles.take_link(tx, link.id, _known(tx, opener).id)


def _known(tx: Transaction, telegram: int) -> Person:
    person = people.find(tx, telegram)
    assert person is not None
    return person


async def _write(stage: Stage, work: Callable[[Transaction], None]) -> None:
    assert stage.program is not None
    await stage.program.database.write(work)
    await stage.settle()
