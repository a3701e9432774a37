"""What became of a changed text, for its organisers: the answers, who has none, and more time."""

from functools import partial
from typing import Final

from bot.domain.edition import ChangeKind, QuestionState
from bot.domain.flow import Draft, Flow
from bot.domain.refusal import Facts
from bot.domain.roles import Role
from bot.domain.signature import LIVE, SignatureStatus
from bot.services import changed_words, confirming_text, consenting_by_mail, jobs
from bot.services import errands as errands_at_hand
from bot.services.controls import button, read_number, stacked
from bot.services.desk import access
from bot.services.desk.editions import minding as edition_minding
from bot.services.desk.editions import recorded
from bot.services.desk.editions.choice import AT_THE_CLOSE, DAYS, read_due, shown_due
from bot.services.desk.letters.moments import heard, read_written
from bot.services.desk.reviews import announcing, standing_by
from bot.services.errands import DeskQuestion, Kind
from bot.services.invitations import post as invitation_post
from bot.services.jobs import Workshop
from bot.services.replies import Button, Line, Rows
from bot.services.visit import Visit
from storage import edition_questions, editions, letters, signatures
from storage.edition_questions import Silent
from storage.editions import TextChange, TextQuestion
from storage.errands import Errand
from storage.jobs import Job
from storage.letters import StoredLetter
from storage.signatures import Signature

A_PAGE: Final = 8
NUDGE: Final = "edition-nudge"
MORE_TIME: Final = "edition-more-time"
ANSWERS: Final = {"kept": QuestionState.KEPT, "withdrawn": QuestionState.WITHDRAWN}


def show(visit: Visit, slug: str, *before: Line) -> None:
    """The newest change to which an answer is asked for, or the newest there is."""
    stored = access.letter_of(visit, slug)
    changes = editions.of_letter(visit.tx, stored.id)
    if not changes:
        visit.toast = Line("toast-over")
        return
    asked = [one for one in changes if one.kind is ChangeKind.SUBSTANTIVE]
    change = asked[0] if asked and asked[0].closed is None else changes[0]
    facts = edition_minding.facts_of(visit.tx, stored, change, visit.language)
    lines = [Line(f"changed-text-{change.kind}", facts)]
    if change.kind is ChangeKind.SUBSTANTIVE:
        key = "changed-text-over" if change.closed else "changed-text-until"
        lines.append(Line(key, facts))
    visit.say(*before, *lines, rows=_rows(stored, change))


def show_silent(visit: Visit, change: str, after: str) -> None:
    """Who has not answered, by name, in her own chat; a tap records what came by e-mail.

    That somebody looks is on record.
    """
    found, start = _change(visit, change), read_number(after)
    if found is None or start is None:
        return
    stored, made = found
    silent = edition_questions.silent(visit.tx, made.id, A_PAGE + 1, start)
    if not silent:
        visit.toast = Line("toast-nobody-silent")
        return
    shown, rest = silent[:A_PAGE], silent[A_PAGE:]
    ways = [_name_button(visit, one) for one in shown]
    if rest:
        ways.append(button("button-more", "text-names", made.id, shown[-1].question))
    back = button("button-changed-text", "changed-text", stored.letter.slug)
    visit.note("names without an answer looked at", f"letter:{stored.letter.slug}")
    visit.say(Line("changed-text-silent"), rows=stacked(*ways, back))


def show_one(visit: Visit, question: str) -> None:
    """One of them: has she written?"""
    found = _question(visit, question)
    if found is None:
        return
    stored, asked, signature = found
    facts: Facts = {"organisation": _name(visit, signature), "number": signature.number or 0}
    visit.say(
        Line("changed-text-one", facts),
        rows=stacked(
            button("button-text-said-kept", "text-said", asked.id, "kept", style="success"),
            button(
                "button-text-said-withdrawn", "text-said", asked.id, "withdrawn", style="danger"
            ),
            button("button-changed-text", "changed-text", stored.letter.slug),
        ),
    )


def record(visit: Visit, question: str, answer: str) -> None:
    """What she wrote, put on record as brought by this organiser."""
    found = _question(visit, question)
    if found is None or answer not in ANSWERS:
        visit.toast = visit.toast or Line("toast-over")
        return
    stored, asked, signature = found
    if not edition_questions.answer(visit.tx, asked.id, ANSWERS[answer]):
        visit.toast = Line("toast-text-answered")
        return
    if answer == "kept":
        confirming_text.stand_by(visit, stored, signature, by_mail=True)
    else:
        _withdraw(visit, signature)
    recorded.tell_her(visit, stored, signature, answer)
    facts = {"organisation": _name(visit, signature)}
    show(visit, stored.letter.slug, Line(f"changed-text-noted-{answer}", facts))


def nudge(visit: Visit, change: str) -> None:
    """All who have not answered are reminded now; an organiser can do that once."""
    found = _change(visit, change)
    if found is None:
        return
    stored, made = found
    if not editions.nudge(visit.tx, made.id):
        visit.toast = Line("toast-nudged")
        return
    visit.note("reminded of a changed text", f"letter:{stored.letter.slug}")
    jobs.add(visit, NUDGE, {}, about=made.id)
    show(visit, stored.letter.slug, Line("changed-text-nudged"))


def ask_more_time(visit: Visit, change: str) -> None:
    found = _change(visit, change)
    if found is not None:
        errands_at_hand.begin(visit, MORE_TIME, letter=found[0].id, about=found[1].id)


def ask_to_end(visit: Visit, change: str) -> None:
    found = _change(visit, change)
    if found is None:
        return
    stored, made = found
    facts = edition_minding.facts_of(visit.tx, stored, made, visit.language)
    visit.say(
        Line("changed-text-end-ask", facts),
        rows=stacked(
            button("button-text-end-yes", "text-ended", made.id, style="danger"),
            button("button-changed-text", "changed-text", stored.letter.slug),
        ),
    )


def end(visit: Visit, change: str) -> None:
    """Nobody is reminded any more; who has not answered stays as it was decided."""
    found = _change(visit, change)
    if found is None:
        return
    stored, made = found
    if not editions.close(visit.tx, made.id):
        visit.toast = Line("toast-text-answered")
        return
    visit.note("asking about a changed text ended", f"letter:{stored.letter.slug}")
    show(visit, stored.letter.slug)


def _rows(stored: StoredLetter, change: TextChange) -> Rows:
    slug, ways = stored.letter.slug, list[Button]()
    if change.kind is ChangeKind.SUBSTANTIVE:
        ways.append(button("button-text-names", "text-names", change.id, 0))
        if change.closed is None:
            ways += [button("button-text-nudge", "text-nudge", change.id)] * (not change.nudged)
            ways.append(button("button-text-more-time", "text-more-time", change.id))
            ways.append(button("button-text-end", "text-end", change.id))
    key = changed_words.key_of(stored, change.number - 1, stored.letter.languages[0], change.number)
    ways.append(button("button-text-difference", "diff", key, 0))
    return stacked(*ways, button("button-letter-back", "letter-desk", slug))


def _name_button(visit: Visit, one: Silent) -> Button:
    name = one.listed_as or visit.text("review-forgotten")
    key = "button-text-silent" if one.reached else "button-text-unreached"
    facts: Facts = {"number": one.number, "organisation": name}
    return Button(Line(key, facts), act=f"text-one:{one.question}")


def _name(visit: Visit, signature: Signature) -> str:
    return signature.listed_as or visit.text("review-forgotten")


def _change(visit: Visit, change: str) -> tuple[StoredLetter, TextChange] | None:
    """The change of that id with its letter; raises `Hidden` where it is not hers to touch."""
    number = read_number(change)
    made = editions.get(visit.tx, number) if number is not None else None
    if made is None:
        raise access.Hidden
    access.require(visit, Role.ORGANISER, made.letter)
    return letters.get(visit.tx, made.letter), made


def _question(visit: Visit, question: str) -> tuple[StoredLetter, TextQuestion, Signature] | None:
    number = read_number(question)
    asked = edition_questions.get(visit.tx, number) if number is not None else None
    found = _change(visit, str(asked.change)) if asked else None
    if asked is None or found is None:
        raise access.Hidden
    signature = signatures.get(visit.tx, asked.signature)
    stored = found[0]
    if signature.status not in LIVE or stored.letter.status not in edition_minding.RUNNING:
        visit.toast = Line("toast-text-answered")
        return None
    return stored, asked, signature


def _withdraw(visit: Visit, signature: Signature) -> None:
    """It counts no more, as if she had withdrawn it herself."""
    signatures.set_status(visit.tx, signature.id, SignatureStatus.WITHDRAWN)
    consenting_by_mail.take_back_signing(visit, signature)
    invitation_post.withdraw(visit.tx, signature.id)
    visit.note("signature withdrawn by e-mail", f"signature:{signature.id}")
    standing_by.tell_the_team(visit, signature)
    announcing.tell_groups_of(visit, signature.id)


async def _nudge(workshop: Workshop, job: Job) -> None:
    around = workshop.surroundings
    step = partial(edition_minding.remind, change=job.about or 0, surroundings=around)
    while await workshop.database.write(partial(step, stage=edition_minding.BY_HAND)):
        continue


def _shown(visit: Visit, _errand: Errand, _question: str, answer: str) -> str:
    return shown_due(answer, visit)


def _head(visit: Visit, _errand: Errand) -> tuple[Line, ...]:
    return heard(visit)


def _more_time(visit: Visit, errand: Errand, draft: Draft) -> None:
    made = editions.get(visit.tx, errand.about or 0)
    errands_at_hand.finish(visit, errand)
    if made is None:
        raise access.Hidden
    stored = letters.get(visit.tx, made.letter)
    due = read_written(draft.answers[TEXT_DUE.key]).at
    if not editions.extend(visit.tx, made.id, due):
        show(visit, stored.letter.slug)
        return
    visit.note("more time for a changed text", f"letter:{stored.letter.slug}")
    show(visit, stored.letter.slug, Line("changed-text-longer"))


TEXT_DUE: Final = DeskQuestion("edition-new-due", read_due, choices=(*DAYS, AT_THE_CLOSE))

jobs.register(NUDGE, _nudge)
errands_at_hand.register(
    Kind(Flow(MORE_TIME, (TEXT_DUE,)), end=_more_time, head=_head, shown=_shown)
)
