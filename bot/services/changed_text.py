"""A text that changed, as a signatory meets it: what she is told, and what she answers.

Whoever has signed for several organisations gets one message about them all.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.edition import ChangeKind, QuestionState, Unanswered
from bot.domain.letter import LetterStatus
from bot.domain.refusal import Facts
from bot.domain.signature import LIVE, STANDING
from bot.services import changed_words, confirming_text, signed_text
from bot.services.controls import button, read_number, stacked
from bot.services.replies import Button, Line, Reply, Rows
from bot.services.visit import Visit
from bot.texts.times import moment
from storage import edition_questions, editions, letters, outbox, signatures
from storage.editions import TextChange, TextQuestion
from storage.letters import StoredLetter
from storage.signatures import Signature

ANSWERABLE = (LetterStatus.OPEN, LetterStatus.CLOSED)
TOLD = {
    (ChangeKind.EDITORIAL, False): "changed-editorial",
    (ChangeKind.EDITORIAL, True): "changed-editorial-many",
    (ChangeKind.SUBSTANTIVE, False): "changed-substantive",
    (ChangeKind.SUBSTANTIVE, True): "changed-substantive-many",
}
"""By kind, and whether she signed for several."""


def topic(letter: int) -> str:
    """Under which the message about a changed text waits in the outbox."""
    return f"changed-text:{letter}"


def message(
    visit: Visit, stored: StoredLetter, change: TextChange, questions: Sequence[TextQuestion]
) -> Reply:
    """What she is told, with the difference in view; nothing of it where others may look on."""
    mine = [signatures.get(visit.tx, question.signature) for question in questions]
    if stored.letter.policy.high_risk:
        rows = stacked(button("button-remind-open", "status", style="primary"))
        return Reply(visit.language, (Line("changed-quiet"),), rows, silent=True)
    line = Line(TOLD[change.kind, len(mine) > 1], _facts(visit, stored, change, mine))
    if len(mine) > 1:
        return Reply(visit.language, (line,), _ways_of_many(stored, change, mine))
    [signature], [question] = mine, questions
    page = (_difference(visit, stored, signature), 0)
    rows = (*_answers(stored, change, question, signature), *_reading(visit, stored, signature))
    return Reply(visit.language, (line,), rows, page=page)


def reminder(visit: Visit, stored: StoredLetter, mine: Sequence[Signature], when: str) -> Reply:
    """Once more, and gently; it can be stopped."""
    no_thanks = button("button-no-thanks", "no-thanks", stored.letter.slug)
    if stored.letter.policy.high_risk:
        rows = stacked(button("button-remind-open", "status", style="primary"), no_thanks)
        return Reply(visit.language, (Line("changed-quiet"),), rows, silent=True)
    facts: Facts = {
        "title": stored.letter.text_in(visit.language).title,
        "organisation": mine[0].listed_as,
        "count": len(mine),
        "when": when,
    }
    verb = ("signature", mine[0].token) if len(mine) == 1 else ("status",)
    rows = stacked(button("button-text-answer", *verb, style="primary"), no_thanks)
    return Reply(visit.language, (Line("changed-reminder", facts),), rows)


def read(visit: Visit, key: str, page: str) -> None:
    """A page of what changed, with the ways that she has from there."""
    number = read_number(page)
    if number is None or not changed_words.may_read(visit, key):
        visit.toast = Line("toast-over")
        return
    visit.say(Line("difference-page"), page=(key, number), rows=_ways_from(visit, key))


def send_document(visit: Visit, key: str) -> None:
    """The whole of it as a document."""
    if not changed_words.may_read(visit, key):
        visit.toast = Line("toast-over")
        return
    visit.say(Line("difference-caption"), document=(changed_words.PAPER, key))


def keep(visit: Visit, question: str, edition: str) -> None:
    """Her organisation stands by the newest text."""
    asked = _own(visit, question)
    if asked is None:
        return
    signature = signatures.get(visit.tx, asked.signature)
    stored = letters.get(visit.tx, signature.letter)
    if _is_over(visit, stored) or _has_changed_again(visit, stored, edition, signature):
        return
    if not edition_questions.answer(visit.tx, asked.id, QuestionState.KEPT):
        visit.toast = Line("toast-text-answered")
        return
    confirming_text.stand_by(visit, stored, signature)
    _say_kept(visit, stored, [signature])


def keep_all(visit: Visit, change: str, edition: str) -> None:
    """All her organisations that are asked about this change stand by the newest text."""
    mine = _mine(visit, change)
    if not mine:
        visit.toast = Line("toast-text-answered")
        return
    stored = letters.get(visit.tx, mine[0][1].letter)
    if _is_over(visit, stored) or _has_changed_again(visit, stored, edition, mine[0][1]):
        return
    kept = []
    for question, signature in mine:
        if edition_questions.answer(visit.tx, question.id, QuestionState.KEPT):
            confirming_text.stand_by(visit, stored, signature)
            kept.append(signature)
    _say_kept(visit, stored, kept)


def lines_for(visit: Visit, stored: StoredLetter, signature: Signature) -> tuple[Line, ...]:
    """What stands on her signature's own screen, and in /status, while an answer is open."""
    asked = _asked(visit, signature)
    if asked is None or stored.letter.status not in ANSWERABLE:
        return _held(signature)
    change = editions.get(visit.tx, asked.change)
    due = change.due if change else None
    facts: Facts = {
        "when": moment(due, stored.letter.zone, visit.language) if due else "",
        "silent": _policy(change),
    }
    is_late = change is None or change.closed is not None or (due is not None and due <= visit.now)
    return (Line("signature-text-late" if is_late else "signature-text-changed", facts),)


def ways_for(visit: Visit, stored: StoredLetter, signature: Signature) -> list[Button]:
    """The answer first, then what there is to read."""
    asked = _asked(visit, signature)
    if asked is None or stored.letter.status not in ANSWERABLE:
        return []
    key = _difference(visit, stored, signature)
    return [_keep_button(stored, asked), button("button-text-difference", "diff", key, 0)]


def _asked(visit: Visit, signature: Signature) -> TextQuestion | None:
    return edition_questions.open_of(visit.tx, signature.id) if signature.status in LIVE else None


def _held(signature: Signature) -> tuple[Line, ...]:
    return (Line("signature-on-hold"),) if signature.on_hold else ()


def _policy(change: TextChange | None) -> str:
    held = change is not None and change.unanswered is Unanswered.NOT_LISTED
    return "not-listed" if held else "as-signed"


def _facts(
    visit: Visit, stored: StoredLetter, change: TextChange, mine: Sequence[Signature]
) -> Facts:
    letter = stored.letter
    return {
        "title": letter.text_in(visit.language).title,
        "organisation": mine[0].listed_as,
        "count": len(mine),
        "when": moment(change.due, letter.zone, visit.language) if change.due else "",
        "silent": _policy(change),
    }


def _answers(
    stored: StoredLetter, change: TextChange, question: TextQuestion, signature: Signature
) -> Rows:
    withdraw = button("button-withdraw", "withdraw", signature.token, style="danger")
    if change.kind is ChangeKind.EDITORIAL:
        return stacked(button("button-show-signature", "signature", signature.token), withdraw)
    return stacked(_keep_button(stored, question), withdraw)


def _ways_of_many(stored: StoredLetter, change: TextChange, mine: Sequence[Signature]) -> Rows:
    read_it = button("button-text-new", "read", stored.letter.slug, 0)
    each = button("button-text-each", "status")
    if change.kind is ChangeKind.EDITORIAL:
        return stacked(read_it, each)
    all_of_them = Button(
        Line("button-text-keep-all", {"count": len(mine)}),
        act=f"text-keep-all:{change.id}:{stored.edition}",
        style="success",
    )
    return stacked(all_of_them, each, read_it)


def _reading(visit: Visit, stored: StoredLetter, signature: Signature) -> Rows:
    key = _difference(visit, stored, signature)
    return stacked(
        button("button-text-new", "read", stored.letter.slug, 0),
        button("button-text-document", "diff-doc", key),
    )


def _keep_button(stored: StoredLetter, question: TextQuestion) -> Button:
    return button("button-text-keep", "text-keep", question.id, stored.edition, style="success")


def _difference(visit: Visit, stored: StoredLetter, signature: Signature) -> str:
    """From the words that she signed to those of today, in the language of hers."""
    since = editions.number_of(visit.tx, stored.id, signature.edition_hash)
    language = signed_text.text_of(visit.tx, signature).language
    return changed_words.key_of(stored, since or 1, language)


def _ways_from(visit: Visit, key: str) -> Rows:
    """Back to what is open: her answer, or the changes that she has gathered."""
    errand = changed_words.errand_of(visit, key)
    if errand is not None:
        return stacked(button("button-go-on", "errand", errand.token, style="primary"))
    slug = changed_words.slug_of(key)
    rows: list[Button] = []
    for signature in signatures.of_person(visit.tx, visit.person.id):
        stored = letters.get(visit.tx, signature.letter)
        if stored.letter.slug == slug and signature.status in LIVE:
            rows.append(_signature_button(signature))
    rows = rows[:3] or [button("button-letter-back", "letter-desk", slug)]
    return stacked(button("button-text-document", "diff-doc", key), *rows)


def _signature_button(signature: Signature) -> Button:
    label = Line("button-signature", {"organisation": signature.listed_as})
    return Button(label, act=f"signature:{signature.token}")


def _own(visit: Visit, question: str) -> TextQuestion | None:
    number = read_number(question)
    asked = edition_questions.get(visit.tx, number) if number is not None else None
    signature = signatures.get(visit.tx, asked.signature) if asked else None
    if signature is None or signature.person != visit.person.id or signature.status not in LIVE:
        visit.toast = Line("toast-over")
        return None
    return asked


def _mine(visit: Visit, change: str) -> list[tuple[TextQuestion, Signature]]:
    number = read_number(change)
    found = []
    for signature in signatures.of_person(visit.tx, visit.person.id):
        asked = _asked(visit, signature)
        if asked is not None and asked.change == number:
            found.append((asked, signature))
    return found


def _is_over(visit: Visit, stored: StoredLetter) -> bool:
    if stored.letter.status in ANSWERABLE:
        return False
    visit.say(Line("text-over", {"title": stored.letter.text_in(visit.language).title}))
    return True


def _has_changed_again(
    visit: Visit, stored: StoredLetter, edition: str, signature: Signature
) -> bool:
    """She agreed to words that are not the newest: she sees those before she answers."""
    if edition == str(stored.edition):
        return False
    asked = _asked(visit, signature)
    change = editions.get(visit.tx, asked.change) if asked else None
    if asked is None or change is None:
        visit.toast = Line("toast-text-answered")
        return True
    reply = message(visit, stored, change, [asked])
    again = replace(reply, lines=(Line("text-changed-again"), *reply.lines), edit=visit.tapped)
    outbox.put(
        visit.tx,
        outbox.Channel.CHAT,
        str(visit.person.telegram),
        again.payload(),
        person=visit.person.id,
    )
    return True


def _say_kept(visit: Visit, stored: StoredLetter, kept: Sequence[Signature]) -> None:
    if not any(_asked(visit, one) for one in signatures.of_person(visit.tx, visit.person.id)):
        outbox.recall(visit.tx, visit.person.id, topic(stored.id))
    first = kept[0]
    facts: Facts = {
        "title": stored.letter.text_in(visit.language).title,
        "organisation": first.listed_as,
        "count": len(kept),
        "number": stored.edition,
        "listed": "yes" if first.status in STANDING else "no",
    }
    ways = [_signature_button(one) for one in kept[:3]]
    visit.say(Line("text-kept", facts), rows=stacked(*ways))
