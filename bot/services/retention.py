"""Data that has stayed long enough is made anonymous, by the bot itself, in small steps.

Every step is one transaction; what is left to do is read from the rows, so that a restart in
the middle goes on where it was.
"""

from datetime import timedelta

from bot.domain.notice import kept_for_follow_up, kept_until
from bot.domain.roles import LINK_LIVES
from bot.services import noticing
from bot.services.replies import Line, Reply
from bot.texts import catalogue
from bot.texts.times import day
from storage import (
    audit,
    broadcast_drafts,
    conversations,
    erasure,
    errands,
    frozen,
    intakes,
    letters,
    outbox,
    retention,
    threads,
)
from storage.database import Transaction
from storage.letters import StoredLetter
from storage.outbox import Channel, Urgency

BATCH = 100
TOLD_BEFORE = timedelta(days=7)
DRAFTS_STAY = timedelta(days=60)
BROADCAST_DRAFTS_STAY = timedelta(days=30)
LISTS_STAY = timedelta(days=30)
PAPERS_STAY = timedelta(days=30)
"""As they were delivered, at the least, where the letter's personal data was gone by then."""
PEOPLE_STAY = timedelta(days=60)
UNSTORED = ("reading", "columns", "evidence", "preview")


def step(tx: Transaction, admins: frozenset[int]) -> bool:
    """Do a batch of what is due; True while there may be more."""
    for stored in letters.every(tx):
        told, done = retention.state(tx, stored.id)
        until = kept_until(stored.letter)
        if done:
            if _make_more_anonymous(tx, stored):
                return True
            continue
        if not told and tx.now >= until - TOLD_BEFORE:
            _announce(tx, stored, admins)
        if tx.now >= until:
            return _make_anonymous(tx, stored)
    return _forget_the_idle(tx)


def _announce(tx: Transaction, stored: StoredLetter, admins: frozenset[int]) -> None:
    """The organisers hear of it before: what they need on paper, they can take out in time."""
    retention.mark_announced(tx, stored.id)
    letter = stored.letter
    language = catalogue.FALLBACK
    facts = {
        "title": letter.text_in(language).title,
        "day": day(max(kept_until(letter), tx.now + TOLD_BEFORE), letter.zone, language),
    }
    payload = Reply(language, (Line("erasure-ahead", facts),)).payload()
    for admin in sorted(admins):
        outbox.put(tx, Channel.CHAT, str(admin), payload, urgency=Urgency.NOTICE)


def _make_anonymous(tx: Transaction, stored: StoredLetter) -> bool:
    threads.forget_words(tx, stored.id)
    if not _make_some_anonymous(tx, stored):
        _forget_what_was_delivered(tx, stored)
        retention.mark_anonymous(tx, stored.id)
        audit.record(tx, "personal data made anonymous", f"letter:{stored.letter.slug}")
    return True


def _make_more_anonymous(tx: Transaction, stored: StoredLetter) -> bool:
    """Those who had agreed to be invited to the next letter, and do not any more; in the end, all.

    False when there is nobody.
    """
    if not _make_some_anonymous(tx, stored):
        return False
    audit.record(tx, "more personal data made anonymous", f"letter:{stored.letter.slug}")
    return True


def _make_some_anonymous(tx: Transaction, stored: StoredLetter) -> bool:
    longer = tx.now < kept_for_follow_up(stored.letter)
    told = noticing.told_of_longer(stored.letter) if longer else ()
    batch = retention.signatures_not_anonymous(tx, stored.id, BATCH, told)
    for signature, person in batch:
        erasure.make_anonymous(tx, signature, keep_key=False)
        if person is not None and not retention.has_anything_left(tx, person):
            erasure.forget_person(tx, person)
    return bool(batch)


def _forget_what_was_delivered(tx: Transaction, stored: StoredLetter) -> None:
    """The papers go where signing was dangerous, or a name in them was taken back.

    Otherwise they hold what is shown to everybody, and stay.
    """
    is_over = stored.letter.policy.high_risk or frozen.names_gone(tx, stored.id) > 0
    if is_over and frozen.forget(tx, stored.id):
        audit.record(tx, "delivered papers erased", f"letter:{stored.letter.slug}")


def _forget_the_idle(tx: Transaction) -> bool:
    for letter in frozen.over(tx, tx.now - PAPERS_STAY):
        _forget_what_was_delivered(tx, letters.get(tx, letter))
    drafts = retention.idle_drafts(tx, tx.now - DRAFTS_STAY, BATCH)
    for draft in drafts:
        conversations.forget(tx, draft)
    typed = retention.idle_errands(tx, tx.now - DRAFTS_STAY, BATCH)
    for errand in typed:
        errands.forget(tx, errand)
    composed = retention.idle_broadcasts(tx, tx.now - BROADCAST_DRAFTS_STAY, BATCH)
    for broadcast in composed:
        broadcast_drafts.drop(tx, broadcast)
    lists = retention.idle_intakes(tx, tx.now - LISTS_STAY, BATCH)
    for intake in lists:
        intakes.go(tx, intake, UNSTORED, "dropped")
        intakes.forget_words(tx, intake)
    retention.end_old_links(tx, tx.now - LINK_LIVES)
    people = retention.idle_people(tx, tx.now - PEOPLE_STAY, BATCH)
    for person in people:
        erasure.forget_person(tx, person)
    return bool(drafts or typed or composed or lists or people)
