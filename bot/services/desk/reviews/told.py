"""What a signatory is told of a decision, in her own language; never who decided."""

import json
from collections.abc import Mapping

from bot.domain.refusal import Facts
from bot.services.controls import button, stacked
from bot.services.replies import Line
from bot.services.visit import Visit
from bot.texts import catalogue
from storage import decisions, letters, people
from storage.database import Transaction
from storage.people import Person
from storage.signatures import Signature

OTHER = "other"
"""The reason that is only in the organiser's own words."""
Reason = Mapping[str, str]
"""'reason': one of those that are offered; 'words': the organiser's own, or empty."""


def written(reason: str, words: str) -> str:
    return json.dumps({"reason": reason, "words": words}, ensure_ascii=False)


def declined_lines(signature: Signature, title: str, reason: Reason) -> tuple[Line, ...]:
    """That it was declined, and why: what she reads, and what is shown before it is sent."""
    facts: Facts = {"organisation": signature.listed_as, "title": title}
    return (Line("told-declined", facts), *reason_lines(reason), Line("told-declined-next"))


def reason_lines(reason: Reason) -> tuple[Line, ...]:
    offered, words = reason["reason"], reason["words"]
    given = () if offered == OTHER else (Line(f"told-reason-{offered}"),)
    return (*given, Line("told-words", {"words": words})) if words else given


def kept_reason(tx: Transaction, signature: Signature) -> tuple[Line, ...]:
    """Why it was declined, for whoever may see the signature; nothing once it was forgotten."""
    decision = decisions.declined(tx, signature.id)
    if decision is None or not decision.reason:
        return ()
    return reason_lines(json.loads(decision.reason))


def signatory(tx: Transaction, signature: Signature) -> Person | None:
    """Whom to tell; None when she has no account here, or has left."""
    if signature.person is None:
        return None
    person = people.find_by_id(tx, signature.person)
    return person if person is not None and person.reachable else None


def language_of(tx: Transaction, signature: Signature) -> str:
    person = signatory(tx, signature)
    return person.language if person else catalogue.shipped(signature.language)


def title_for(tx: Transaction, signature: Signature, language: str) -> str:
    return letters.get(tx, signature.letter).letter.text_in(language).title


def preview(tx: Transaction, signature: Signature, reason: Reason) -> str:
    language = language_of(tx, signature)
    lines = declined_lines(signature, title_for(tx, signature, language), reason)
    return "\n\n".join(catalogue.plain(language, line.key, line.facts) for line in lines)


def tell_declined(visit: Visit, signature: Signature, reason: Reason) -> bool:
    """False when she cannot be told."""
    person = signatory(visit.tx, signature)
    if person is None:
        return False
    stored = letters.get(visit.tx, signature.letter)
    lines = declined_lines(signature, title_for(visit.tx, signature, person.language), reason)
    rows = stacked(
        button("button-show-signature", "signature", signature.token),
        button("button-ask", "ask", stored.letter.slug),
    )
    visit.tell(person, *lines, rows=rows)
    return True


def tell_undeclined(visit: Visit, signature: Signature) -> None:
    """Whoever was told of a decline is told that it was taken back."""
    person = signatory(visit.tx, signature)
    if person is None:
        return
    title = title_for(visit.tx, signature, person.language)
    facts: Facts = {"organisation": signature.listed_as, "title": title}
    show = button("button-show-signature", "signature", signature.token)
    visit.tell(person, Line("told-undeclined", facts), rows=stacked(show))
