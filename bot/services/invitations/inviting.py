"""Who is invited to a letter that follows another, and the rounds in which it happens.

The organiser's side asks here; what a signatory answers stands in `invited`.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.domain.roles import Role
from bot.services.desk import access
from bot.services.invitations import post as invitation_post
from bot.services.visit import Visit
from storage import invitations, invitees, letters
from storage.database import Transaction
from storage.invitations import InvitationState, Post
from storage.invitees import Invitee, Way
from storage.letters import StoredLetter

SECOND_AFTER: Final = timedelta(days=3)
"""How long somebody has for an answer before she is asked once more."""


@dataclass(frozen=True, slots=True)
class Prospects:
    """Every organisation that stands under the earlier letter, in exactly one of these."""

    chat: int = 0
    mail: int = 0
    not_asked: int = 0
    """They have not agreed to be invited."""
    unreachable: int = 0
    already: int = 0
    """Invited before, or signed already."""

    @property
    def invitable(self) -> int:
        return self.chat + self.mail


@dataclass(frozen=True, slots=True)
class Round:
    """How far the sending is, and what became of what was sent."""

    due: int
    on_the_way: int
    states: dict[InvitationState, int]

    @property
    def is_running(self) -> bool:
        return bool(self.due or self.on_the_way)


def prospects(tx: Transaction, stored: StoredLetter) -> Prospects:
    """Whom an invitation to this letter would reach now; all zero where it follows none."""
    ways = [one.way for one in _invitees(tx, stored)]
    return Prospects(
        chat=ways.count(Way.CHAT),
        mail=ways.count(Way.MAIL),
        not_asked=ways.count(Way.NOT_ASKED),
        unreachable=ways.count(Way.UNREACHABLE),
        already=ways.count(Way.ALREADY),
    )


def invite(visit: Visit, stored: StoredLetter) -> int:
    """Invite all who may be, each once; how many. They are written to one after the other.

    Raises the `Refusal` that says why the letter cannot be signed now, and `Hidden`.
    """
    access.require(visit, Role.ORGANISER, stored.id)
    stored.letter.may_be_signed(visit.now)
    found = [one for one in _invitees(visit.tx, stored) if one.way in (Way.CHAT, Way.MAIL)]
    ways = ((one.signature, one.person, str(one.way)) for one in found)
    made = invitations.add_all(visit.tx, stored.id, ways)
    if made:
        visit.note("signatories invited", f"letter:{stored.letter.slug}")
        invitation_post.begin(visit.tx, stored.id)
    return made


def lapsed(tx: Transaction, stored: StoredLetter) -> int:
    """How many have had the first invitation for three days and not answered it."""
    return invitations.count_lapsed(tx, stored.id, tx.now - SECOND_AFTER)


def second_from(tx: Transaction, stored: StoredLetter) -> datetime | None:
    """From when somebody can be asked once more (UTC); None when nobody is to be."""
    first = invitations.first_lapse(tx, stored.id)
    return None if first is None else first + SECOND_AFTER


def remind_lapsed(visit: Visit, stored: StoredLetter) -> int:
    """Ask those once more who have not answered for three days; how many. Never a third time.

    Raises what `invite` raises.
    """
    access.require(visit, Role.ORGANISER, stored.id)
    stored.letter.may_be_signed(visit.now)
    asked = invitations.second_round(visit.tx, stored.id, visit.now - SECOND_AFTER)
    if asked:
        visit.note("signatories invited once more", f"letter:{stored.letter.slug}")
        invitation_post.begin(visit.tx, stored.id)
    return asked


def stop(visit: Visit, stored: StoredLetter) -> int:
    """Who is not on the list of the outbox yet is not written to; how many can be invited again."""
    access.require(visit, Role.ORGANISER, stored.id)
    held = invitations.hold(visit.tx, stored.id)
    visit.note("invitations stopped", f"letter:{stored.letter.slug}")
    return held


def state_of_round(tx: Transaction, stored: StoredLetter) -> Round:
    post = invitations.count_by_post(tx, stored.id)
    states = invitations.count_by_state(tx, stored.id)
    return Round(post.get(Post.DUE, 0), post.get(Post.ON_THE_WAY, 0), states)


def _invitees(tx: Transaction, stored: StoredLetter) -> list[Invitee]:
    before = letters.by_slug(tx, stored.letter.follows) if stored.letter.follows else None
    return invitees.of_letter(tx, before.id, stored.id) if before is not None else []
