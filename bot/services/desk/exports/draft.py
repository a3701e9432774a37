"""What an organiser has chosen for a file, kept from tap to tap."""

from dataclasses import astuple, dataclass, replace
from typing import Final

from bot.domain.flow import Draft
from bot.domain.roles import Role
from bot.services import errands
from bot.services.desk import access
from bot.services.replies import Line
from bot.services.taking_out import PERSONAL, Kind, Wanted
from bot.services.taking_out.previewing import Counted, Preview, preview
from bot.services.taking_out.wanted import read_wanted, written
from bot.services.visit import Visit
from storage import age_keys, letters
from storage import errands as stored_errands
from storage.errands import Errand
from storage.letters import StoredLetter
from storage.register_counts import RegisterCounts

KIND: Final = "export"
LOCK, COUNTED, YES, NO = "lock", "counted", "yes", "no"


@dataclass(frozen=True, slots=True)
class ExportDraft:
    errand: Errand
    stored: StoredLetter
    wanted: Wanted
    lock: str
    """'yes', 'no', or empty: then what is personal is locked where she has a key."""
    counted: Counted | None = None
    """Of a long list, what was counted when she began."""

    @property
    def token(self) -> str:
        return self.errand.token


def begin(visit: Visit, stored: StoredLetter, kind: Kind) -> ExportDraft:
    """A new draft; what she chose before for this letter is over."""
    wanted = Wanted(kind, stored.letter.slug)
    errand = errands.stash(visit, KIND, stored.id, written(wanted))
    return ExportDraft(errand, stored, wanted, "")


def opened(visit: Visit, token: str) -> ExportDraft | None:
    """Her draft of that token; a toast says so when it is over."""
    errand = errands.own(visit, token)
    if errand is None:
        return None
    if errand.kind != KIND or errand.letter is None:
        visit.toast = Line("toast-over")
        return None
    return of_errand(visit, errand)


def of_errand(visit: Visit, errand: Errand) -> ExportDraft:
    """Raises `Hidden` when she may not take it out any more."""
    stored = letters.get(visit.tx, errand.letter or 0)
    said = errand.draft.answers
    wanted = read_wanted(said)
    if not may_have(visit, stored, wanted.kind):
        raise access.Hidden
    return ExportDraft(errand, stored, wanted, said.get(LOCK, ""), _counted(said.get(COUNTED, "")))


def preview_of(visit: Visit, draft: ExportDraft) -> Preview:
    return preview(visit.tx, draft.wanted, draft.counted)


def keep(visit: Visit, draft: ExportDraft) -> ExportDraft:
    said = written(draft.wanted)
    if draft.lock:
        said[LOCK] = draft.lock
    if draft.counted:
        said[COUNTED] = " ".join(map(str, _numbers(draft.counted)))
    kept = Draft(said)
    stored_errands.remember(visit.tx, draft.errand.id, kept)
    return replace(draft, errand=replace(draft.errand, draft=kept))


def _numbers(counted: Counted) -> tuple[int, ...]:
    return (*astuple(counted.every), *astuple(counted.late))


def _counted(said: str) -> Counted | None:
    numbers = list(map(int, said.split()))
    return Counted(RegisterCounts(*numbers[:3]), RegisterCounts(*numbers[3:])) if numbers else None


def may_have(visit: Visit, stored: StoredLetter, kind: Kind) -> bool:
    """What was told in confidence is for admins."""
    needed = Role.ADMIN if kind in PERSONAL else Role.ORGANISER
    return access.has(visit, needed, stored.id)


def key_for(visit: Visit, draft: ExportDraft, people: int) -> str | None:
    """For which key the file is locked, if it is."""
    if draft.lock == NO or (not draft.lock and not people):
        return None
    return age_keys.of_person(visit.tx, visit.person.id)
