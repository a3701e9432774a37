"""What an invitation to the next letter says: what was signed, what came of it, and what is asked.

It goes to somebody who is spoken to in her own language. To whoever is not the one who signed,
nothing is told of that person, and nothing of an organisation that was kept back.
"""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from bot.domain.consent import Purpose
from bot.domain.flows.questions import INTERNATIONAL
from bot.domain.letter import LetterStatus
from bot.domain.refusal import Facts
from bot.domain.signing_again import CHOSEN, Choices
from bot.services.controls import button, stacked
from bot.services.replies import Button, Line, Rows
from bot.texts import catalogue
from bot.texts.countries import country_book
from bot.texts.times import day, moment
from storage import consents, letters, outcomes
from storage.database import Transaction
from storage.invitations import Invitation
from storage.letters import StoredLetter
from storage.outcomes import Outcome
from storage.people import Person
from storage.signatures import Signature

MOST_OUTCOMES = 3
LONGEST_OUTCOME = 400


def message(
    tx: Transaction, stored: StoredLetter, one: Invitation, earlier: Signature, person: Person
) -> tuple[tuple[Line, ...], Rows]:
    """The message that comes unasked. Under a letter of high risk it names nothing."""
    if is_quiet(tx, stored, earlier):
        return (Line("invited-quiet"),), stacked(button("button-remind-open", "inv", one.token))
    return (
        *((Line("invited-once-more"),) if one.rounds else ()),
        *lines(tx, stored, one, earlier, person),
    ), rows(one, earlier, person)


def is_quiet(tx: Transaction, stored: StoredLetter, earlier: Signature) -> bool:
    """Whether one of the letters is one that endangers people: others may see the phone."""
    before = letters.get(tx, earlier.letter).letter
    return stored.letter.policy.high_risk or before.policy.high_risk


def lines(
    tx: Transaction, stored: StoredLetter, one: Invitation, earlier: Signature, person: Person
) -> tuple[Line, ...]:
    language = person.language
    facts = _facts(tx, stored, earlier, language)
    own = earlier.person == person.id
    hidden = is_hidden(tx, one, earlier)
    before = "invited-before" if own else "invited-newcomer"
    asks = (_last_time(tx, earlier, language), Line("invited-question"))
    return (
        Line("invited-newcomer-hidden" if hidden else before, facts),
        *_since(tx, earlier, language),
        Line("invited-next", facts),
        *(asks if own else (Line("invited-newcomer-question"),)),
    )


def rows(one: Invitation, earlier: Signature, person: Person) -> Rows:
    first: tuple[Button, ...]
    if earlier.person == person.id:
        first = (
            button("button-invited-same", "inv-same", one.token, style="success"),
            button("button-invited-anew", "inv-anew", one.token),
            button("button-invited-change", "inv-change", one.token),
        )
    else:
        first = _newcomers(one, earlier)
    return stacked(
        *first,
        button("button-invited-read", "inv-read", one.token),
        button("button-invited-no", "inv-no", one.token),
        button("button-invited-pass", "inv-pass", one.token),
    )


def is_hidden(tx: Transaction, one: Invitation, earlier: Signature) -> bool:
    """A link in an e-mail is forwarded: it does not tell of whom that was kept back."""
    by_mail = one.channel == "mail" and one.person != earlier.person
    return by_mail and not _given(tx, earlier, Purpose.PUBLIC)


def choices_before(tx: Transaction, earlier: Signature) -> Choices:
    """What she agreed to under the earlier letter, as it holds now."""
    return Choices.as_before(p for p in CHOSEN if _given(tx, earlier, p))


def mail_facts(
    tx: Transaction, stored: StoredLetter, earlier: Signature, language: str, *, again: bool
) -> Facts:
    return {
        **_facts(tx, stored, earlier, language),
        "since": _since_in_words(tx, earlier, language),
        "coordinator": stored.letter.coordinator,
        "contact": stored.letter.contact,
        "last": catalogue.plain(language, "mail-invited-last" if again else "mail-invited-first"),
    }


def country_name(country: str, language: str) -> str:
    if country == INTERNATIONAL:
        return catalogue.plain(language, "country-international")
    return country_book().name(country, language)


def _newcomers(one: Invitation, earlier: Signature) -> tuple[Button, ...]:
    """Whoever got the e-mail herself shows it by a code; whoever did not says who she is."""
    by_code = is_by_mailbox(one, earlier)
    mine = (button("button-invited-code", "inv-code", one.token, style="success"),)
    return (*(mine if by_code else ()), button("button-invited-begin", "inv-begin", one.token))


def is_by_mailbox(one: Invitation, earlier: Signature) -> bool:
    """Whether the address that is known can be shown to be hers, and was not passed on."""
    return one.channel == "mail" and earlier.person is None and bool(earlier.email)


def _facts(
    tx: Transaction, stored: StoredLetter, earlier: Signature, language: str
) -> dict[str, str]:
    before = letters.get(tx, earlier.letter).letter
    text = stored.letter.text_in(language)
    closed = (before.delivered or before.closes).astimezone(ZoneInfo(before.zone))
    return {
        "before": before.text_in(language).title,
        "year": str(closed.year),
        "organisation": earlier.listed_as,
        "country": country_name(earlier.country, language),
        "title": text.title,
        "addressee": text.addressee,
        "when": moment(stored.letter.closes, stored.letter.zone, language),
    }


def _given(tx: Transaction, earlier: Signature, purpose: Purpose) -> bool:
    held = consents.held(tx, earlier.id).get(purpose)
    return held is not None and held.given


def _last_time(tx: Transaction, earlier: Signature, language: str) -> Line:
    agreed = [p for p in CHOSEN if p in choices_before(tx, earlier).agreed]
    if not agreed:
        return Line("invited-last-time-nothing")
    what = ", ".join(catalogue.plain(language, f"label-consent-{p}") for p in agreed)
    return Line("invited-last-time", {"what": what})


def _newest(tx: Transaction, earlier: Signature) -> list[Outcome]:
    return outcomes.of_letter(tx, earlier.letter)[-MOST_OUTCOMES:]


def _since(tx: Transaction, earlier: Signature, language: str) -> tuple[Line, ...]:
    newest = _newest(tx, earlier)
    if not newest:
        key, facts = _without_outcome(tx, earlier, language)
        return (Line(f"invited-{key}", facts),)
    told = [Line("invited-outcome", _outcome(one, language), tight=True) for one in newest]
    return Line("invited-since"), *told


def _outcome(one: Outcome, language: str) -> Facts:
    words = one.words_in(language)
    cut = words if len(words) <= LONGEST_OUTCOME else f"{words[: LONGEST_OUTCOME - 1]}…"
    return {"day": _day_of(one, language), "words": cut}


def _day_of(one: Outcome, language: str) -> str:
    return day(datetime.combine(one.day, time(12), UTC), "UTC", language)


def _without_outcome(tx: Transaction, earlier: Signature, language: str) -> tuple[str, Facts]:
    before = letters.get(tx, earlier.letter)
    if before.letter.status is LetterStatus.DELIVERED and before.letter.delivered is not None:
        delivered = day(before.letter.delivered, before.letter.zone, language)
        return "delivered", {"day": delivered}
    return "closed", {"count": before.standing}


def _since_in_words(tx: Transaction, earlier: Signature, language: str) -> str:
    newest = _newest(tx, earlier)
    if not newest:
        key, facts = _without_outcome(tx, earlier, language)
        return catalogue.plain(language, f"invited-{key}", facts)
    head = catalogue.plain(language, "mail-invited-since")
    told = [catalogue.plain(language, "invited-outcome", _outcome(one, language)) for one in newest]
    return "\n".join([head, *told])
