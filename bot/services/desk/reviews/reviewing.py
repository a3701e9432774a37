"""/review: what waits for a decision, one signature at a time, the oldest first."""

from bot.domain.flow import Answers, Draft, Flow
from bot.domain.refusal import Facts, Refusal
from bot.services import errands
from bot.services.controls import button, stacked
from bot.services.desk import access
from bot.services.desk.reviews import screen as review_screen
from bot.services.desk.reviews.acts import PREFIX, act, read_id, touchable
from bot.services.desk.world import DeskWorld
from bot.services.errands import DeskQuestion, Kind
from bot.services.presenting import title_button
from bot.services.replies import Button, Line, Rows
from bot.services.visit import Visit
from storage import decisions, letters, review_queue, signatures
from storage.decisions import DecisionKind
from storage.errands import Errand
from storage.letters import StoredLetter
from storage.signatures import Signature

MOST_RECENT = 10
MOST_DIGITS = 7


def show(visit: Visit) -> None:
    """The queue of the one letter that she organises, or the choice among several."""
    access.require_somewhere(visit)
    mine = access.letters_of(visit)
    if len(mine) == 1:
        begin(visit, mine[0].letter.slug)
        return
    lines = [_count_line(visit, stored) for stored in mine]
    ways = [title_button(visit, stored, "review") for stored in mine]
    visit.say(Line("review-which"), *lines, rows=stacked(*ways), topic="review")


def begin(visit: Visit, slug: str) -> None:
    show_next(visit, access.letter_of(visit, slug), 0)


def skip(visit: Visit, number: str) -> None:
    """The one after this, without a decision."""
    signature = touchable(visit, number)
    if signature is not None:
        stored = letters.get(visit.tx, signature.letter)
        show_next(visit, stored, signature.number or 0)


def look(visit: Visit, number: str) -> None:
    signature = touchable(visit, number)
    if signature is not None:
        show_one(visit, signature)


def opens(visit: Visit, payload: str) -> bool:
    """Whether the payload of a link leads to a signature that she may look at; then it is shown."""
    known = read_id(payload.removeprefix(PREFIX)) if payload.startswith(PREFIX) else None
    signature = signatures.find_by_id(visit.tx, known) if known else None
    if signature is None:
        return False
    try:
        look(visit, str(signature.id))
    except access.Hidden:
        return False
    return True


def show_next(
    visit: Visit, stored: StoredLetter, after: int, *before: Line, rows: Rows = ()
) -> None:
    """What waits after that number, under what was just decided."""
    found = review_queue.first_after(visit.tx, stored.id, after)
    if found is not None:
        show_one(visit, signatures.get(visit.tx, found), *before, rows=rows)
        return
    facts: Facts = {"title": stored.letter.text_in(visit.language).title}
    visit.say(*before, Line("review-nothing", facts), rows=(*rows, *_asides(stored)))


def show_one(visit: Visit, signature: Signature, *before: Line, rows: Rows = ()) -> None:
    """Everything about one signature; that it was looked at is recorded."""
    stored = letters.get(visit.tx, signature.letter)
    visit.note("signature looked at", f"signature:{signature.id}")
    visit.say(
        *before,
        review_screen.head(visit, stored, signature),
        *review_screen.lines_of(visit, stored, signature),
        rows=(*rows, *review_screen.rows_of(visit, stored, signature)),
        topic="review",
    )


def show_recent(visit: Visit, slug: str) -> None:
    """What was decided last, by whom, and the way to each: there it can be undone."""
    stored = access.letter_of(visit, slug)
    recent = [
        decision
        for decision in decisions.recent(visit.tx, stored.id, MOST_RECENT)
        if decision.kind is not DecisionKind.UNDONE
    ]
    decided = [(d, signatures.get(visit.tx, d.signature)) for d in recent]
    lines = [review_screen.decided_line(visit, stored, s, d) for d, s in decided]
    once = list({signature.id: signature for _, signature in decided}.values())
    ways = [_look_button(signature) for signature in once]
    head = Line("review-recent" if recent else "review-recent-none")
    visit.say(head, *lines, rows=(*stacked(*ways), *_asides(stored)))


def ask_number(visit: Visit, slug: str) -> None:
    errands.begin(visit, "review-find", letter=access.letter_of(visit, slug).id)


def _find(typed: str, _answers: Answers, world: DeskWorld) -> str:
    """The signature of that number under the errand's letter."""
    digits = typed.strip().lstrip("#").strip()
    number = int(digits) if digits.isdecimal() and len(digits) <= MOST_DIGITS else 0
    letter = world.stored.id if world.stored else 0
    if review_queue.by_number(world.visit.tx, letter, number) is None:
        raise Refusal("review-number", {"typed": digits[:20]})
    return str(number)


def _found(visit: Visit, errand: Errand, draft: Draft) -> None:
    errands.finish(visit, errand)
    number = int(draft.answers["review-number"])
    found = review_queue.by_number(visit.tx, errand.letter or 0, number)
    if found is not None:
        show_one(visit, signatures.get(visit.tx, found))


FIND = errands.register(
    Kind(Flow("review-find", (DeskQuestion("review-number", _find),)), end=_found)
)


def _asides(stored: StoredLetter) -> Rows:
    slug = stored.letter.slug
    return stacked(
        button("button-review-recent", "review-recent", slug),
        button("button-review-number", "review-number", slug),
        button("button-desk", "desk", slug),
    )


def _look_button(signature: Signature) -> Button:
    label = Line("button-look-at", {"number": signature.number or 0})
    return Button(label, act=act("look", signature))


def _count_line(visit: Visit, stored: StoredLetter) -> Line:
    facts: Facts = {
        "title": stored.letter.text_in(visit.language).title,
        "count": review_queue.count(visit.tx, stored.id),
    }
    return Line("review-count", facts)
