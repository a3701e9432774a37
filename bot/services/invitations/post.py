"""Invitations on their way: a few at a time in the outbox, in the language of each.

The messages of a round are claimed by short jobs, and each that has arrived makes room for the
next: so whoever says no meanwhile is not written to, and a round can be stopped at any moment.
"""

from functools import partial
from typing import Any, Final

from bot.domain.consent import Purpose
from bot.domain.refusal import Facts
from bot.services import jobs, noticing, stop_links
from bot.services.invitations import words as invitation_words
from bot.services.jobs import Workshop
from bot.services.replies import Reply
from bot.services.visit import Surroundings
from bot.texts import catalogue
from storage import (
    audit,
    broadcasts,
    consents,
    invitations,
    invitees,
    letters,
    notices,
    outbox,
    people,
    signatures,
)
from storage import jobs as stored_jobs
from storage.database import Transaction
from storage.invitations import Invitation, InvitationState, Post
from storage.jobs import Job
from storage.letters import StoredLetter
from storage.outbox import Channel, Dispatch, Urgency
from storage.signatures import Signature

JOB: Final = "invitations"
AT_ONCE: Final = 100
"""Messages of one letter that are in the outbox together; at half of it come the next."""
LINK: Final = "inv_"
"""Begins the payload of an invitation's link; no letter's name holds a '_'."""


def begin(tx: Transaction, letter: int) -> None:
    """See to it that what is due is sent; harmless when it is being sent already."""
    stored_jobs.add(tx, JOB, {}, about=letter)


def claim(tx: Transaction, letter: int, around: Surroundings) -> int:
    """Put the next messages into the outbox, or end the round of a letter that is shut."""
    stored = letters.get(tx, letter)
    if not stored.letter.is_open(tx.now):
        invitations.hold(tx, letter)
        return 0
    room = AT_ONCE - invitations.count_by_post(tx, letter).get(Post.ON_THE_WAY, 0)
    batch = invitations.next_due(tx, letter, "chat", max(0, room))
    batch += invitations.next_due(tx, letter, "mail", max(0, room - len(batch)))
    for one in batch:
        _send(tx, stored, one, around)
    if batch and not invitations.count_by_post(tx, letter).get(Post.ON_THE_WAY):
        begin(tx, letter)  # all of them had said no meanwhile
    return len(batch)


def arrived(tx: Transaction, purpose: str) -> None:
    """A message that was kept under that purpose has reached its chat."""
    _settled(tx, _of(tx, purpose), None)


def not_taken(tx: Transaction, purpose: str) -> None:
    """Nobody can be written to there."""
    _settled(tx, _of(tx, purpose), InvitationState.UNREACHABLE)


def mailed(tx: Transaction, dispatch: Dispatch, *, sent: bool) -> None:
    """The mail server took it, or will never take it."""
    outbox.delivered(tx, dispatch.id)
    number = dispatch.payload["invitation"]
    _settled(tx, number, None if sent else InvitationState.UNREACHABLE)


def take_back_mail(tx: Transaction, dispatch: Dispatch) -> bool:
    """In the moment of the sending: whether it must not leave any more; then it is gone."""
    invitation = invitations.find(tx, dispatch.payload["invitation"])
    still = invitation is not None and invitation.post is Post.ON_THE_WAY
    if still and letters.get(tx, dispatch.payload["of"]).letter.is_open(tx.now):
        return False
    outbox.delivered(tx, dispatch.id)
    if invitation is not None and invitations.end_post(tx, invitation.id):
        _make_room(tx, invitation.letter)
    return True


def withdraw(tx: Transaction, earlier: int) -> None:
    """Who gave that signature is not to be invited any more, wherever she was."""
    for invitation in invitations.of_earlier_signature(tx, earlier):
        _withdraw(tx, invitation)


def withdraw_of_person(tx: Transaction, person: int) -> None:
    """She wants no messages at all. What was sent to a mailbox is not hers to end."""
    for invitation in invitations.of_person(tx, person):
        if _is_to_a_mailbox(tx, invitation):
            invitations.free(tx, invitation.id)
        else:
            _withdraw(tx, invitation)


def recall(tx: Transaction, invitation: Invitation) -> None:
    """Its message has no point any more: it does not leave, if it still waits."""
    if invitation.person is not None:
        outbox.recall(tx, invitation.person, topic(invitation))
    if invitations.end_post(tx, invitation.id):
        _make_room(tx, invitation.letter)


def look(tx: Transaction, surroundings: Surroundings) -> None:
    """What is due and was left lying, for instance because all that was on its way was recalled."""
    for letter in invitations.letters_with_post(tx):
        claim(tx, letter, surroundings)


def topic(invitation: Invitation) -> str:
    """Under which its message waits in the outbox."""
    return f"invitation:{invitation.id}"


def _send(tx: Transaction, stored: StoredLetter, one: Invitation, around: Surroundings) -> None:
    earlier = signatures.find_by_id(tx, one.earlier)
    if earlier is None or not invitees.is_still_agreed(tx, one.earlier):
        invitations.withdraw(tx, one.id)
    elif one.rounds and not _was_told_of_two(tx, earlier):
        invitations.end_post(tx, one.id)
    elif signatures.standing_for(tx, one.letter, earlier.organisation) is not None:
        _signed_meanwhile(tx, one)
    elif one.person is not None and not _is_to_a_mailbox(tx, one):
        _to_chat(tx, stored, one, earlier)
    elif not around.sends_mail or not earlier.email:
        invitations.end_post(tx, one.id, InvitationState.UNREACHABLE)
    else:
        invitations.free(tx, one.id)
        invitations.put(tx, one.id)
        payload = _mail(tx, stored, one, earlier, around)
        outbox.put(tx, Channel.MAIL, earlier.email, payload, urgency=Urgency.BROADCAST)


def _is_to_a_mailbox(tx: Transaction, one: Invitation) -> bool:
    """It goes by e-mail, and who has opened its link is not known to be the one who signed."""
    earlier = signatures.find_by_id(tx, one.earlier)
    return one.channel == "mail" and (earlier is None or earlier.person != one.person)


def _was_told_of_two(tx: Transaction, earlier: Signature) -> bool:
    """Consents of an earlier time were given for one message; they are told by their notice."""
    held = consents.held(tx, earlier.id)[Purpose.FOLLOW_UP]
    letter = letters.get(tx, earlier.letter).letter
    return notices.content(tx, held.notice_hash)["retention"] in noticing.told_of_longer(letter)


def _signed_meanwhile(tx: Transaction, one: Invitation) -> None:
    """Somebody has signed for it: who was not invited yet need not be."""
    if one.rounds:
        invitations.end_post(tx, one.id)
    else:
        invitations.drop(tx, one.id)


def _to_chat(tx: Transaction, stored: StoredLetter, one: Invitation, earlier: Signature) -> None:
    person = people.get(tx, one.person or 0)
    if broadcasts.is_muted(tx, person.id):
        invitations.withdraw(tx, one.id)
        return
    if not person.reachable:
        invitations.end_post(tx, one.id, InvitationState.UNREACHABLE)
        return
    invitations.put(tx, one.id)
    lines, rows = invitation_words.message(tx, stored, one, earlier, person)
    quiet = invitation_words.is_quiet(tx, stored, earlier)
    reply = Reply(person.language, lines, rows, keep=purpose_of(one), silent=quiet)
    outbox.put(
        tx,
        Channel.CHAT,
        str(person.telegram),
        reply.payload(),
        person=person.id,
        urgency=Urgency.BROADCAST,
        topic=topic(one),
    )


def _mail(
    tx: Transaction,
    stored: StoredLetter,
    one: Invitation,
    earlier: Signature,
    around: Surroundings,
) -> dict[str, Any]:
    language = catalogue.shipped(earlier.language)
    link = around.link(LINK + invitations.make_link(tx, one.id))
    stop_path = stop_links.path(tx, stop_links.INVITATION, one.id)
    stop = stop_links.address(around.public_url, stop_path)
    told = invitation_words.mail_facts(tx, stored, earlier, language, again=one.rounds > 0)
    facts: Facts = {**told, "link": link, "stop": stop}
    return {
        "language": language,
        "kind": "invitation" if stop else "invitation-by-reply",
        "facts": dict(facts),
        "invitation": one.id,
        "of": one.letter,
    }


PURPOSE: Final = "invitation:"


def purpose_of(invitation: Invitation) -> str:
    return f"{PURPOSE}{invitation.id}"


def _of(tx: Transaction, purpose: str) -> int:
    return int(purpose.removeprefix(PURPOSE))


def _settled(tx: Transaction, number: int, state: InvitationState | None) -> None:
    invitation = invitations.find(tx, number)
    if invitation is None:
        return
    if state is None:
        invitations.arrived(tx, number)
    elif invitations.end_post(tx, number, state if invitation.rounds == 1 else None):
        audit.record(tx, "invitation not taken", f"invitation:{number}")
    _make_room(tx, invitation.letter)


def _make_room(tx: Transaction, letter: int) -> None:
    """When half of those on their way have arrived, or all, the next are claimed."""
    counts = invitations.count_by_post(tx, letter)
    if counts.get(Post.DUE) and counts.get(Post.ON_THE_WAY, 0) in (AT_ONCE // 2, 0):
        begin(tx, letter)


def _withdraw(tx: Transaction, invitation: Invitation) -> None:
    if invitation.person is not None:
        outbox.recall(tx, invitation.person, topic(invitation))
    if invitations.withdraw(tx, invitation.id):
        audit.record(tx, "invitation withdrawn", f"invitation:{invitation.id}")
        _make_room(tx, invitation.letter)


async def _work(workshop: Workshop, job: Job) -> None:
    if job.about is not None:
        next_ones = partial(claim, letter=job.about, around=workshop.surroundings)
        await workshop.database.write(next_ones)


jobs.register(JOB, _work)
