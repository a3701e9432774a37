"""A signature is declined: the reason, how the signatory will read it, and then it is sent."""

from bot.domain.flow import Answers, Draft, Flow
from bot.domain.refusal import Facts
from bot.domain.signature import COUNTED, SignatureStatus
from bot.domain.wording import clean_line, require_letters
from bot.services import errands
from bot.services.desk.reviews import announcing, deciding, standing_by, told
from bot.services.desk.reviews.acts import touchable, version
from bot.services.desk.reviews.told import OTHER
from bot.services.desk.world import DeskWorld
from bot.services.errands import DeskQuestion, Kind
from bot.services.replies import Line
from bot.services.visit import Visit
from storage import decisions, signatures
from storage.decisions import Before, DecisionKind, state_of
from storage.errands import Errand
from storage.signatures import Signature

REASONS = ("not-authorised", "not-an-organisation", "repeats", OTHER)
SEND, CHANGE = "send", "change"
SEEN = "seen"
MOST_WORDS = 500
GIVEN = ("decline-reason", "decline-more", "decline-words", "decline-send")


def ask(visit: Visit, number: str, seen: str) -> None:
    """Why; nothing happens to the signature before she has seen what is sent."""
    signature = touchable(visit, number)
    if signature is None:
        return
    if signature.status not in COUNTED or seen != version(signature):
        deciding.too_late(visit, signature)
        return
    errands.begin(
        visit, "decline", letter=signature.letter, about=signature.id, answers={SEEN: seen}
    )


def _words(typed: str, _answers: Answers, _world: DeskWorld) -> str:
    words = clean_line(typed, MOST_WORDS)
    require_letters(words)
    return words


def _is_other(answers: Answers, _world: DeskWorld) -> bool:
    return answers.get("decline-reason") == OTHER


def _is_offered(answers: Answers, world: DeskWorld) -> bool:
    return not _is_other(answers, world)


def _head(visit: Visit, errand: Errand) -> tuple[Line, ...]:
    signature = _about(visit, errand)
    facts: Facts = {"number": signature.number or 0, "organisation": signature.listed_as}
    head = Line("decline-head", facts)
    if told.signatory(visit.tx, signature) is None:
        return head, Line("decline-unreachable")
    return (head,)


def _facts(visit: Visit, errand: Errand) -> Facts:
    answers = errand.draft.answers
    if "decline-reason" not in answers:
        return {"most": MOST_WORDS}
    return {
        "most": MOST_WORDS,
        "preview": told.preview(visit.tx, _about(visit, errand), _reason(answers)),
    }


def _sent_or_changed(visit: Visit, errand: Errand, draft: Draft) -> bool:
    if draft.answers["decline-send"] != CHANGE:
        return False
    again = draft.moved_to("decline-reason", forgetting=GIVEN)
    errands.remember_and_put(visit, errand, again)
    return True


def _decline(visit: Visit, errand: Errand, draft: Draft) -> None:
    errands.finish(visit, errand)
    signature = _about(visit, errand)
    as_seen = version(signature) == draft.answers[SEEN] and signature.status in COUNTED
    before = Before(state_of(signature))
    if not as_seen or not decisions.change(
        visit.tx, signature, SignatureStatus.DECLINED, signature.duplicate_of
    ):
        deciding.too_late(visit, signature)
        return
    reason = _reason(draft.answers)
    decision = decisions.record(
        *(visit.tx, signature.id, DecisionKind.DECLINED, visit.person.id),
        before=before,
        reason=told.written(reason["reason"], reason["words"]),
    )
    visit.note("signature declined", f"signature:{signature.id}")
    announcing.tell_groups_of(visit, signature.id)
    was_told = told.tell_declined(visit, signature, reason)
    standing_by.tell_the_team(visit, signature)
    did = Line(
        "did-decline" if was_told else "did-decline-untold", {"number": signature.number or 0}
    )
    deciding.go_on(visit, signature, did, decision)


def _about(visit: Visit, errand: Errand) -> Signature:
    return signatures.get(visit.tx, errand.about or 0)


def _reason(answers: Answers) -> dict[str, str]:
    words = answers.get("decline-words") or answers.get("decline-more") or ""
    return {"reason": answers["decline-reason"], "words": words}


DECLINE = errands.register(
    Kind(
        Flow(
            "decline",
            (
                DeskQuestion("decline-reason", choices=REASONS, typed=False, invalidates=GIVEN[1:]),
                DeskQuestion("decline-more", _words, may_skip=True, applies=_is_offered),
                DeskQuestion("decline-words", _words, applies=_is_other),
                DeskQuestion("decline-send", choices=(SEND, CHANGE), typed=False),
            ),
        ),
        end=_decline,
        facts=_facts,
        head=_head,
        after={"decline-send": _sent_or_changed},
        styles={SEND: "danger"},
    )
)
