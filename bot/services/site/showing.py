"""Which letters everybody may read on the web, and what of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.domain.letter import Letter, LetterStatus
from bot.papers.site.facts import (
    LetterFacts,
    Milestone,
    Neighbour,
    Phase,
    Summary,
    path_of,
)
from bot.services.site.aftermath import documents, happenings
from bot.services.site.counting import counted_on, shown_count
from storage import editions, letters, public_page
from storage.database import Transaction
from storage.letters import StoredLetter

SHOWN: Final = (LetterStatus.OPEN, LetterStatus.CLOSED, LetterStatus.DELIVERED)


@dataclass(frozen=True, slots=True)
class Shown:
    """A letter's facts, and the state of its list: another one after every change of it."""

    facts: LetterFacts
    letter: int
    state: tuple[int, int]


def may_be_shown(letter: Letter, now: datetime) -> bool:
    """Whether strangers may know of it at `now` (UTC): no draft, and nothing under embargo."""
    if letter.embargo is not None and now < letter.embargo:
        return False
    return letter.status in SHOWN


def summaries(tx: Transaction, language: str) -> list[Summary]:
    """The letters that may be shown, the newest first."""
    found = letters.every(tx, SHOWN)
    return [_summary(tx, one, language) for one in found if may_be_shown(one.letter, tx.now)]


def find(tx: Transaction, slug: str) -> StoredLetter | None:
    """None for a letter that may not be shown, as for one that is not there."""
    stored = letters.by_slug(tx, slug)
    return stored if stored is not None and may_be_shown(stored.letter, tx.now) else None


def shown(tx: Transaction, slug: str, language: str | None, link: str) -> Shown | None:
    """The letter in that language of its own, or in the one that it was written in.

    `link` opens the letter in a chat. None when there is nothing that may be shown.
    """
    stored = find(tx, slug)
    if stored is None or (language is not None and language not in stored.letter.languages[1:]):
        return None
    state = (stored.revision, public_page.register(tx, stored.id))
    return Shown(_facts(tx, stored, language, link), stored.id, state)


def _facts(tx: Transaction, stored: StoredLetter, language: str | None, link: str) -> LetterFacts:
    letter = stored.letter
    own = language or letter.languages[0]
    text = letter.text_in(own)
    change = editions.substantive(tx, stored.id)
    return LetterFacts(
        slug=letter.slug,
        language=own,
        languages=letter.languages,
        title=text.title,
        addressee=text.addressee,
        summary=text.summary,
        body=text.body,
        coordinator=letter.coordinator,
        contact=letter.contact,
        phase=_phase(letter, tx.now),
        closes=letter.closes,
        zone=letter.zone,
        count=shown_count(tx, stored),
        link=link,
        names_shown=not letter.policy.high_risk,
        counted_on=counted_on(letter, tx.now),
        opens=letter.opens,
        opened=_opened(tx, stored),
        delivered=_delivered(letter),
        changed=change.number if change else 0,
        changed_on=change.at if change else None,
        earlier=_earlier(tx, letter, own),
        later=tuple(_later(tx, letter, own)),
        happenings=happenings(tx, stored, own),
        documents=documents(tx, stored),
        milestones=tuple(_milestones(tx, stored)),
    )


def _phase(letter: Letter, now: datetime) -> Phase:
    if letter.status is LetterStatus.DELIVERED:
        return Phase.DELIVERED
    if letter.is_open(now):
        return Phase.OPEN
    is_to_open = letter.status is LetterStatus.OPEN and letter.opens and now < letter.opens
    return Phase.NOT_YET if is_to_open else Phase.CLOSED


def _opened(tx: Transaction, stored: StoredLetter) -> datetime | None:
    """Never before strangers might know of it."""
    letter = stored.letter
    at = public_page.opened(tx, stored.id)
    known = [one for one in (at, letter.opens) if one is not None]
    since = max((*known, *((letter.embargo,) if letter.embargo else ())), default=None)
    return since if since is not None and since <= tx.now else None


def _delivered(letter: Letter) -> datetime | None:
    if letter.status is not LetterStatus.DELIVERED:
        return None
    return letter.delivered or letter.closes


def _earlier(tx: Transaction, letter: Letter, language: str) -> Neighbour | None:
    before = find(tx, letter.follows) if letter.follows else None
    return _neighbour(before.letter, language) if before is not None else None


def _later(tx: Transaction, letter: Letter, language: str) -> Iterator[Neighbour]:
    for stored in public_page.following(tx, letter.slug):
        if may_be_shown(stored.letter, tx.now):
            yield _neighbour(stored.letter, language)


def _neighbour(letter: Letter, language: str) -> Neighbour:
    text = letter.text_in(language)
    path = path_of(letter.slug, text.language, letter.languages[0])
    return Neighbour(letter.slug, path, text.title, text.language)


def _milestones(tx: Transaction, stored: StoredLetter) -> Iterator[Milestone]:
    if not stored.letter.policy.high_risk:
        for reached in public_page.milestones(tx, stored.id):
            yield Milestone(reached.count, reached.at)


def _summary(tx: Transaction, stored: StoredLetter, language: str) -> Summary:
    letter = stored.letter
    text = letter.text_in(language)
    return Summary(
        slug=letter.slug,
        title=text.title,
        addressee=text.addressee,
        language=text.language,
        path=path_of(letter.slug, text.language, letter.languages[0]),
        phase=_phase(letter, tx.now),
        opens=letter.opens,
        closes=letter.closes,
        delivered=_delivered(letter),
        zone=letter.zone,
        count=shown_count(tx, stored),
    )
