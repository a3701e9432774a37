"""The notices of a letter: put together from its facts and the texts, shown whole on request."""

from functools import lru_cache

from bot.domain.consent import Purpose, question_of
from bot.domain.letter import Letter
from bot.domain.notice import (
    MONTHS_FOR_FOLLOW_UP,
    MONTHS_KEPT_AT_RISK,
    Notice,
    months_kept,
)
from bot.domain.refusal import Facts
from bot.services import presenting
from bot.services.controls import button, stacked
from bot.services.replies import Line
from bot.services.visit import Visit
from bot.texts import catalogue
from storage import notices
from storage.database import Transaction

WITH_MORE = {
    Purpose.SIGNING: "ask-consent-signing-more",
    Purpose.PUBLIC: "ask-consent-public-more",
}
"""The question where the letter asks what the organisation is, too; `asks` says what."""
NO_LONGER = "ask-consent-follow-up-at-risk"
"""Where signing may endanger people, nobody is kept longer for the letter that follows."""
NOBODY = "…"
"""Stands in a notice where the question names somebody: a notice is kept in clear."""


def notice(letter: Letter, purpose: Purpose, language: str) -> Notice:
    """What is said before this consent is given, under this letter, in this language."""
    title, months = letter.text_in(language).title, months_kept(letter.policy)
    key, asks = question(letter, purpose), letter.policy.asks
    return _notice(
        *(purpose, language, letter.slug, title, letter.coordinator, letter.contact, months),
        *(key, asks),
    )


def question(letter: Letter, purpose: Purpose) -> str:
    """The text that asks for this consent under this letter."""
    if purpose is Purpose.FOLLOW_UP and letter.policy.high_risk:
        return NO_LONGER
    asked = f"ask-{question_of(purpose)}"
    return WITH_MORE.get(purpose, asked) if letter.policy.asks else asked


@lru_cache(maxsize=1024)
def _notice(
    purpose: Purpose,
    language: str,
    slug: str,
    title: str,
    coordinator: str,
    contact: str,
    months: int,
    question: str,
    asks: str,
) -> Notice:
    """The same for everybody: nothing in it is a person's."""

    def said(key: str) -> str:
        return catalogue.plain(language, key, {"months": months, "contact": contact})

    retention = _retention(language, months)

    asked = {"organisation": NOBODY, "coordinator": coordinator, "letter": title, "email": NOBODY}
    asked["asks"] = asks
    return Notice(
        purpose=purpose,
        language=language,
        wording=catalogue.plain(language, question, asked),
        letter=slug,
        controller=coordinator,
        contact=contact,
        recipients=said("notice-recipients"),
        storage=said("notice-storage"),
        retention=retention,
        withdrawal=said("notice-withdrawal"),
        rights=said("notice-rights"),
        authority=said("notice-authority"),
    )


def _retention(language: str, months: int) -> str:
    if months == MONTHS_KEPT_AT_RISK:
        return catalogue.plain(language, "notice-retention", {"months": months})
    facts: Facts = {"months": months, "more": str(MONTHS_FOR_FOLLOW_UP)}
    return catalogue.plain(language, "notice-retention-or-longer", facts)


def told_of_longer(letter: Letter) -> tuple[str, ...]:
    """What a notice says of the time to whoever agrees to be kept for the letter that follows."""
    months = months_kept(letter.policy)
    return tuple(_retention(language, months) for language in catalogue.LANGUAGES)


def keep(tx: Transaction, letter_id: int, told: Notice) -> str:
    """Keep the notice under its hash, and return the hash."""
    notices.keep(tx, told.hash, told.purpose, told.language, letter_id, told.content)
    return told.hash


def show_whole(visit: Visit, slug: str) -> None:
    """Everything about the data, as a message of its own below the question."""
    letter = presenting.find(visit, slug).letter
    told = notice(letter, Purpose.SIGNING, visit.language)
    parts = ("controller", "recipients", "storage", "retention", "withdrawal", "rights")
    facts = {
        "controller": told.controller,
        "contact": told.contact,
        "recipients": told.recipients,
        "storage": told.storage,
        "retention": told.retention,
        "withdrawal": told.withdrawal,
        "rights": told.rights,
        "authority": told.authority,
    }
    visit.tapped = None
    lines = [Line(f"notice-part-{part}", facts) for part in (*parts, "authority")]
    visit.say(Line("notice-head"), *lines, rows=stacked(button("button-where-was-i", "status")))
