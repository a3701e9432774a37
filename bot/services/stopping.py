"""One tap below a broadcast stops it: for this letter, or for all, and can be taken back."""

from bot.domain.broadcast import BroadcastState
from bot.domain.consent import Purpose
from bot.domain.signature import LIVE
from bot.services import consenting
from bot.services.controls import button, stacked
from bot.services.invitations import post as invitation_post
from bot.services.replies import Line, Rows
from bot.services.visit import Visit
from storage import broadcasts, letters, signatures
from storage.broadcasts import Broadcast


def stop_letter(visit: Visit, token: str) -> None:
    """No more updates on this letter: the consent is taken back for each of her signatures."""
    broadcast = _sent(visit, token)
    if broadcast is None:
        return
    for signature in signatures.of_person(visit.tx, visit.person.id):
        if signature.letter == broadcast.letter and signature.status in LIVE:
            consenting.switch(visit, signature, Purpose.UPDATES, given=False)
    title = letters.get(visit.tx, broadcast.letter).letter.text_in(visit.language).title
    visit.tapped = None
    visit.say(Line("stopped-letter", {"title": title}), rows=_back_to_status())


def stop_all(visit: Visit, token: str) -> None:
    """No more updates at all, of whatever letter, until she says otherwise."""
    if _sent(visit, token) is None:
        return
    broadcasts.mute(visit.tx, visit.person.id)
    invitation_post.withdraw_of_person(visit.tx, visit.person.id)
    visit.note("all updates stopped", f"person:{visit.person.id}")
    visit.tapped = None
    again = button("button-updates-again", "updates-again")
    visit.say(Line("stopped-all"), rows=stacked(again))


def updates_again(visit: Visit) -> None:
    broadcasts.unmute(visit.tx, visit.person.id)
    visit.note("updates allowed again", f"person:{visit.person.id}")
    visit.say(Line("updates-again"), rows=_back_to_status())


def _sent(visit: Visit, token: str) -> Broadcast | None:
    broadcast = broadcasts.by_token(visit.tx, token)
    if broadcast is None:
        visit.toast = Line("toast-over")
        return None
    if broadcast.state in (BroadcastState.DRAFT, BroadcastState.APPROVAL):
        visit.toast = Line("toast-preview")
        return None
    return broadcast


def _back_to_status() -> Rows:
    return stacked(button("button-where-was-i", "status"))
