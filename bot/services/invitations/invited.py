"""An invitation to the next letter, as it is answered: read again, declined, taken up after all."""

from dataclasses import dataclass

from bot.domain.refusal import Facts, Refusal
from bot.domain.signature import COUNTED
from bot.services import presenting, viewing
from bot.services.controls import act, button, stacked
from bot.services.invitations import post as invitation_post
from bot.services.invitations import words as invitation_words
from bot.services.replies import Button, Line, refused
from bot.services.visit import Visit
from bot.texts.times import moment
from storage import invitations, letters, signatures
from storage.invitations import STILL_HERS, Invitation, InvitationState
from storage.letters import StoredLetter
from storage.signatures import Signature

MOST_SHOWN = 5
ANSWERABLE = (*STILL_HERS, InvitationState.UNREACHABLE)
"""Who taps is reachable after all."""


@dataclass(frozen=True, slots=True)
class Open:
    """An invitation that can be answered now."""

    invitation: Invitation
    earlier: Signature
    stored: StoredLetter

    @property
    def is_hers(self) -> bool:
        """She is the one who signed before, so what she said then is hers to see."""
        return self.earlier.person == self.invitation.person


def show(visit: Visit, token: str) -> None:
    """The invitation once more; who had said no, or passed it on, thinks better of it."""
    one = open_one(visit, token)
    if one is None:
        return
    if one.invitation.state is InvitationState.PASSED_ON:
        invitations.end_link(visit.tx, one.invitation.id)
        visit.note("invitation taken back", f"invitation:{one.invitation.id}")
    begun(visit, one)
    put(visit, one)


def put(visit: Visit, one: Open, *before: Line) -> None:
    visit.say(
        *before,
        *invitation_words.lines(visit.tx, one.stored, one.invitation, one.earlier, visit.person),
        rows=invitation_words.rows(one.invitation, one.earlier, visit.person),
    )


def read(visit: Visit, token: str) -> None:
    """The letter, below the invitation and not in its place."""
    one = open_one(visit, token)
    if one is not None:
        begun(visit, one)
        visit.tapped = None
        presenting.read_page(visit, one.stored.letter.slug, 0)


def decline(visit: Visit, token: str) -> None:
    """Not this time: no question why, and she may still come."""
    one = open_one(visit, token)
    if one is None:
        return
    invitations.end_link(visit.tx, one.invitation.id)
    if invitations.go(visit.tx, one.invitation.id, ANSWERABLE, InvitationState.DECLINED):
        visit.note("invitation declined", f"invitation:{one.invitation.id}")
    invitation_post.recall(visit.tx, one.invitation)
    visit.say(
        Line("invited-declined", facts_of(visit, one)),
        rows=stacked(button("button-invited-after-all", "inv", token)),
    )


def open_one(visit: Visit, token: str) -> Open | None:
    """Her invitation, if it can be answered now; if not, she is told what stands in the way."""
    invitation = invitations.by_token(visit.tx, token, visit.person.id)
    if invitation is not None and invitation.state is InvitationState.SIGNED:
        _show_the_result(visit, invitation)
        return None
    earlier = signatures.find_by_id(visit.tx, invitation.earlier) if invitation else None
    if invitation is None or invitation.state not in ANSWERABLE or earlier is None:
        visit.toast = Line("toast-over")
        return None
    if earlier.status not in COUNTED or not earlier.listed_as:
        visit.toast = Line("toast-over")
        return None
    stored = letters.get(visit.tx, invitation.letter)
    return Open(invitation, earlier, stored) if _may_be_signed(visit, stored) else None


def begun(visit: Visit, one: Open) -> None:
    """She is at it."""
    before = [state for state in ANSWERABLE if state is not InvitationState.OPENED]
    invitations.go(visit.tx, one.invitation.id, before, InvitationState.OPENED)


def facts_of(visit: Visit, one: Open) -> Facts:
    letter = one.stored.letter
    hidden = invitation_words.is_hidden(visit.tx, one.invitation, one.earlier)
    return {
        "organisation": visit.text("your-organisation") if hidden else one.earlier.listed_as,
        "title": letter.text_in(visit.language).title,
        "when": moment(letter.closes, letter.zone, visit.language),
    }


def of_person(visit: Visit) -> list[Open]:
    """What she was invited to and has not answered, for /status."""
    found = []
    for invitation in invitations.of_person(visit.tx, visit.person.id):
        if invitation.state not in (InvitationState.SENT, InvitationState.OPENED):
            continue
        stored = letters.get(visit.tx, invitation.letter)
        earlier = signatures.find_by_id(visit.tx, invitation.earlier)
        if earlier is not None and earlier.listed_as and stored.letter.is_open(visit.now):
            found.append(Open(invitation, earlier, stored))
    return found[-MOST_SHOWN:]


def status_line(visit: Visit, one: Open) -> Line:
    return Line("invited-status", facts_of(visit, one))


def status_button(visit: Visit, one: Open) -> Button:
    label = Line("button-invited-open", {"organisation": facts_of(visit, one)["organisation"]})
    return Button(label, act=act("inv", one.invitation.token), style="primary")


def _show_the_result(visit: Visit, invitation: Invitation) -> None:
    signature = signatures.find_by_id(visit.tx, invitation.result or 0)
    hers = signature is not None and signature.person == visit.person.id
    if signature is None or not hers or signature.status not in COUNTED:
        visit.toast = Line("toast-over")
        return
    viewing.show(visit, signature, Line("invited-signed"))


def _may_be_signed(visit: Visit, stored: StoredLetter) -> bool:
    try:
        stored.letter.may_be_signed(visit.now)
    except Refusal as refusal:
        presenting.show_card(visit, stored.letter.slug, refused(refusal))
        return False
    return True
