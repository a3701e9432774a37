"""An invitation behind a link that works once: passed to a colleague, or sent by e-mail.

Whoever opens it first is asked who she is. The organisation comes with it; of the person who
signed before nothing does, unless a code shows that the known mailbox is hers.
"""

from datetime import timedelta
from typing import Final

from bot.domain.flow import Draft
from bot.domain.flows.proving import PROVING, SOMEBODY_ELSE
from bot.domain.flows.questions import RESEND
from bot.domain.refusal import Refusal
from bot.services import asking, coding, recording
from bot.services.controls import button
from bot.services.invitations import invited, signing_again
from bot.services.invitations import words as invitation_words
from bot.services.invitations.invited import ANSWERABLE, Open
from bot.services.invitations.post import LINK
from bot.services.recording import BY
from bot.services.replies import Button, Line, refused
from bot.services.understanding import CONSENT_QUESTIONS, PROVEN
from bot.services.visit import Visit
from storage import conversations, invitations
from storage.conversations import Conversation
from storage.invitations import Invitation, InvitationState

LIVES: Final = timedelta(days=7)
"""How long a link that is passed on waits for the colleague."""
OF_THE_ORGANISATION: Final = ("organisation", "country", "website", "kind", "ecosoc")
MAY_BE_NONE: Final = "website"
"""Where nothing was given, nothing is what was answered."""


def pass_on(visit: Visit, token: str) -> None:
    """She is not authorised any more: a link for a colleague; an earlier one works no more."""
    one = invited.open_one(visit, token)
    if one is None:
        return
    number = one.invitation.id
    invitations.go(visit.tx, number, ANSWERABLE, InvitationState.PASSED_ON)
    link = visit.surroundings.link(LINK + invitations.make_link(visit.tx, number))
    visit.note("invitation passed on", f"invitation:{number}")
    visit.say(
        Line("invited-pass", {**invited.facts_of(visit, one), "link": link}),
        rows=(
            (Button(Line("button-copy-link"), copy=link),),
            (button("button-invited-keep", "inv", token),),
        ),
    )


def open_link(visit: Visit, secret: str) -> None:
    """Raises `Refusal` with the same words for every link that does not work, whatever the cause.

    Whoever opened it first may open it again.
    """
    invitation = invitations.by_link(visit.tx, secret)
    if invitation is None or _is_over(visit, invitation):
        raise Refusal("invitation-over")
    passed_on = invitation.state is InvitationState.PASSED_ON
    if invitation.person == visit.person.id:
        _open_her_own(visit, invitation, passed_on=passed_on)
        return
    if not invitations.take(visit.tx, invitation.id, visit.person.id):
        raise Refusal("invitation-over")
    visit.note("invitation opened", f"invitation:{invitation.id}")
    one = invited.open_one(visit, invitation.token)
    if one is not None:
        invited.put(visit, one)


def begin(visit: Visit, token: str) -> None:
    """Somebody signs for it who has not signed before: she says who she is, and everything else."""
    one = invited.open_one(visit, token)
    if one is not None and not one.is_hers:
        invited.begun(visit, one)
        signing_again.begin(visit, one, Draft({**_of_organisation(visit, one), BY: token}))


def send_code(visit: Visit, token: str) -> None:
    """She says that the e-mail was hers: a code to that same address will show it."""
    one = invited.open_one(visit, token)
    if one is None or not invitation_words.is_by_mailbox(one.invitation, one.earlier):
        visit.toast = visit.toast or Line("toast-over")
        return
    invited.begun(visit, one)
    before = conversations.about(visit.tx, visit.person.id, one.stored.id, PROVING.name)
    if before is not None:
        conversations.forget(visit.tx, before.id)
    new = conversations.begin(visit.tx, visit.person.id, one.stored.id, PROVING.name)
    try:
        coding.send_unnamed(visit, new, one.earlier.email, one.earlier.listed_as)
    except Refusal as refusal:
        conversations.forget(visit.tx, new.id)
        invited.put(visit, one, refused(refusal))
        return
    visit.turn_to(new.id)
    known = Draft({**_of_organisation(visit, one), BY: token})
    asking.remember_and_put(visit, new, known)


def prove(visit: Visit, conversation: Conversation, draft: Draft) -> None:
    """What was typed for the code, or one of the ways beside it."""
    one = invited.open_one(visit, draft.answers.get(BY, ""))
    if one is None or not invitation_words.is_by_mailbox(one.invitation, one.earlier):
        _forget(visit, conversation)
        return
    given = draft.answers["mailbox"]
    if given == SOMEBODY_ELSE:
        _forget(visit, conversation)
        begin(visit, one.invitation.token)
    elif given == RESEND:
        _ask_again(visit, conversation, draft, _sent_again(visit, conversation, one))
    elif wrong := coding.check(visit, conversation, given):
        _ask_again(visit, conversation, draft, wrong)
    else:
        _forget(visit, conversation)
        visit.note("mailbox of an invitation shown to be hers", f"invitation:{one.invitation.id}")
        _begin_with_what_is_known(visit, one)


def _open_her_own(visit: Visit, invitation: Invitation, *, passed_on: bool) -> None:
    one = invited.open_one(visit, invitation.token)
    if one is None:
        return
    if passed_on:
        keep = button("button-invited-keep", "inv", invitation.token)
        visit.say(Line("invited-own-link"), rows=((keep,),))
    else:
        invited.put(visit, one)


def _is_over(visit: Visit, invitation: Invitation) -> bool:
    late = visit.now >= invitation.changed + LIVES
    passed_on = invitation.state is InvitationState.PASSED_ON
    return (passed_on and late) or invitation.state is InvitationState.WITHDRAWN


def _of_organisation(visit: Visit, one: Open) -> dict[str, str]:
    if invitation_words.is_hidden(visit.tx, one.invitation, one.earlier):
        return {}
    known = recording.answers_of(visit, one.earlier)
    return {
        key: known[key]
        for key in OF_THE_ORGANISATION
        if known.get(key) or (key == MAY_BE_NONE and key in known)
    }


def _begin_with_what_is_known(visit: Visit, one: Open) -> None:
    """The mailbox is hers, and so is what was said of her: she looks at it before she signs."""
    known = recording.answers_of(visit, one.earlier)
    said = {
        key: value
        for key, value in known.items()
        if key not in CONSENT_QUESTIONS and (value or key == MAY_BE_NONE)
    }
    draft = Draft({**said, PROVEN: one.earlier.email, BY: one.invitation.token})
    signing_again.begin(visit, one, draft, Line("invited-proven"))


def _sent_again(visit: Visit, conversation: Conversation, one: Open) -> Line:
    try:
        coding.send_unnamed(visit, conversation, one.earlier.email, one.earlier.listed_as)
    except Refusal as refusal:
        return refused(refusal)
    return Line("invited-code-again")


def _ask_again(visit: Visit, conversation: Conversation, draft: Draft, said: Line) -> None:
    waiting = {key: value for key, value in draft.answers.items() if key != "mailbox"}
    asking.remember_and_put(visit, conversation, Draft(waiting), said)


def _forget(visit: Visit, conversation: Conversation) -> None:
    coding.recall(visit, conversation)
    conversations.forget(visit.tx, conversation.id)
