"""A signature that is confirmed: numbered, told of, and set beside the one that stands already."""

from bot.domain.mail_providers import is_public_provider
from bot.domain.refusal import Facts
from bot.domain.signature import SignatureStatus
from bot.services import broadcasting, changed_text, receipts
from bot.services.controls import button, stacked
from bot.services.desk.reviews import announcing
from bot.services.invitations import post as invitation_post
from bot.services.replies import Button, Line
from bot.services.visit import Visit
from bot.texts.times import moment
from storage import invitations, letters, people, signatures
from storage.letters import StoredLetter
from storage.signatures import Signature


def confirm(visit: Visit, signature: Signature) -> None:
    """Number the signature and tell her so: it stands, unless the organisation stands already.

    The words are the same in both cases, for a stranger must not learn who has signed. A
    colleague, whose confirmed address is of the same private domain, is told.
    """
    stored = letters.get(visit.tx, signature.letter)
    first = signatures.standing_for(visit.tx, stored.id, signature.organisation)
    status = SignatureStatus.CONFIRMED if first is None else SignatureStatus.DUPLICATE
    number = letters.next_number(visit.tx, stored.id)
    signatures.confirm(visit.tx, signature.id, status, number, first)
    visit.note(f"signature {status}", f"signature:{signature.id}")
    _was_invited(visit, signature)
    if first is None:
        announcing.tell_groups_of(visit, signature.id)
    broadcasting.send_to_late_signer(visit.tx, stored.id, signature.id)
    confirmed = signatures.get(visit.tx, signature.id)
    receipts.enclose(visit, confirmed)
    beside = () if first is None else _beside(visit, signature, signatures.get(visit.tx, first))
    visit.say(
        _recorded(visit, stored, signature, number),
        *beside,
        *changed_text.lines_for(visit, stored, confirmed),
        _next(visit, stored),
        rows=(
            *stacked(*changed_text.ways_for(visit, stored, confirmed)),
            (show_button(signature),),
            (button("button-sign-another", "sign", stored.letter.slug),),
            (button("button-share", "share", stored.letter.slug),),
        ),
    )


def _was_invited(visit: Visit, signature: Signature) -> None:
    """Whichever way she came: an invitation to sign for this organisation is answered by it."""
    for number in invitations.answered_by(visit.tx, signature.id):
        invitation_post.recall(visit.tx, invitations.get(visit.tx, number))
        visit.note("invitation answered by signing", f"invitation:{number}")


def show_button(signature: Signature) -> Button:
    return button("button-show-signature", "signature", signature.token)


def _recorded(visit: Visit, stored: StoredLetter, signature: Signature, number: int) -> Line:
    facts: Facts = {
        "organisation": signature.listed_as,
        "title": stored.letter.text_in(visit.language).title,
        "number": number,
        "when": moment(visit.now, stored.letter.zone, visit.language),
    }
    return Line("recorded", facts)


def _next(visit: Visit, stored: StoredLetter) -> Line:
    closes = moment(stored.letter.closes, stored.letter.zone, visit.language)
    return Line("next-review" if stored.letter.policy.review else "next-listed", {"when": closes})


def _beside(visit: Visit, second: Signature, first: Signature) -> tuple[Line, ...]:
    """Tell the first signatory; tell the second only when she has shown to be a colleague."""
    colleague = _same_private_domain(first.email, second.email)
    _tell_first(visit, first, "colleague-signed" if colleague else "someone-signed")
    return (Line("recorded-beside", {"number": first.number or 0}),) if colleague else ()


def _tell_first(visit: Visit, first: Signature, key: str) -> None:
    if first.person is None or first.person == visit.person.id:
        return
    told = people.get(visit.tx, first.person)
    letter = letters.get(visit.tx, first.letter).letter
    facts = {
        "organisation": first.listed_as,
        "title": letter.text_in(told.language).title,
        "contact": letter.contact,
    }
    if told.reachable:
        visit.tell(told, Line(key, facts), rows=stacked(show_button(first)))


def _same_private_domain(one: str, other: str) -> bool:
    domain = one.rpartition("@")[2].casefold()
    return domain == other.rpartition("@")[2].casefold() and not is_public_provider(domain)
