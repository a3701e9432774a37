"""The invitation as it will arrive: in each language, or by itself; its buttons do nothing."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from bot.domain.roles import Role
from bot.services.controls import act, button, stacked
from bot.services.desk import access
from bot.services.desk.follow_up import following_up
from bot.services.desk.follow_up.hub import letter_of
from bot.services.desk.letters.shown import language_name
from bot.services.invitations import words as invitation_words
from bot.services.replies import Button, Line, Reply, Rows
from bot.services.visit import Visit
from bot.texts import catalogue
from storage import coming_along, outbox, signatures
from storage.invitations import Invitation, InvitationState, Post
from storage.letters import StoredLetter
from storage.outbox import Channel
from storage.signatures import Signature

NOBODYS: Final = 0
"""The number of a row that is in no table."""


def preview(visit: Visit, slug: str) -> None:
    """In each language in which somebody may be spoken to, under a line of its own."""
    stored = letter_of(visit, slug)
    if stored is None:
        return
    visit.tapped = None
    for code in catalogue.LANGUAGES:
        messages = list(_messages(visit, stored, code))
        if messages:
            visit.say(Line("inviting-look", {"language": language_name(code, visit.language)}))
        _send(visit, messages)
    _end(visit, slug, "inviting-look-end" if messages else "inviting-look-nobody")


def test(visit: Visit, slug: str) -> None:
    """One message to herself, as it arrives."""
    stored = letter_of(visit, slug)
    if stored is None:
        return
    visit.tapped = None
    messages = list(_messages(visit, stored, visit.language))
    _send(visit, messages)
    _end(visit, slug, "inviting-test-end" if messages else "inviting-look-nobody")


def _end(visit: Visit, slug: str, key: str) -> None:
    visit.say(Line(key), rows=stacked(button("button-inviting-back", "fu", slug)))


def dead_button(visit: Visit, slug: str) -> None:
    """A button below a preview or a test."""
    if letter_of(visit, slug) is not None:
        visit.toast = Line("toast-preview")


def _messages(visit: Visit, stored: StoredLetter, code: str) -> Iterator[Reply]:
    """Also what a letter of high risk tells only after a tap. None where nobody has signed."""
    earlier = _sample(visit, stored)
    if earlier is None:
        return
    person = replace(visit.person, language=code)
    one = _invitation(visit, stored)
    told = [invitation_words.message(visit.tx, stored, one, earlier, person)]
    if stored.letter.policy.high_risk:
        lines = invitation_words.lines(visit.tx, stored, one, earlier, person)
        told.append((lines, invitation_words.rows(one, earlier, person)))
    for lines, rows in told:
        yield Reply(code, lines, _harmless(rows, stored.letter.slug))


def _send(visit: Visit, messages: Iterable[Reply]) -> None:
    for reply in messages:
        chat = str(visit.person.telegram)
        outbox.put(visit.tx, Channel.CHAT, chat, reply.payload(), person=visit.person.id)


def _sample(visit: Visit, stored: StoredLetter) -> Signature | None:
    """One of the earlier letter, as if it were her own.

    A name that is kept back stays so, and any name for who does not organise that letter.
    """
    before = following_up.before_of(visit.tx, stored)
    found = coming_along.sample(visit.tx, before.id) if before is not None else None
    if found is None:
        return None
    earlier = replace(signatures.get(visit.tx, found.signature), person=visit.person.id)
    if found.named and found.listed_as and access.has(visit, Role.ORGANISER, earlier.letter):
        return earlier
    return replace(earlier, listed_as=visit.text("inviting-sample"))


def _invitation(visit: Visit, stored: StoredLetter) -> Invitation:
    return Invitation(
        id=NOBODYS,
        token="",
        letter=stored.id,
        earlier=NOBODYS,
        person=visit.person.id,
        channel="chat",
        state=InvitationState.WAITING,
        post=Post.NONE,
        rounds=0,
        result=None,
        sent=None,
        changed=visit.now,
    )


def _harmless(rows: Rows, slug: str) -> Rows:
    dead = act("fu-dead", slug)
    return tuple(tuple(Button(one.label, act=dead, style=one.style) for one in row) for row in rows)
