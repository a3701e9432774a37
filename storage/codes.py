"""Codes that were sent to an e-mail address: kept as keyed digests, never in clear."""

import hmac
from datetime import datetime, timedelta

from bot.domain.code import SentCode
from storage.database import Transaction
from storage.times import moment, stamp

A_DAY = timedelta(days=1)


def keep(tx: Transaction, conversation: int, person: int, email: str, code: str) -> None:
    """Remember the code that is about to be sent; it takes the place of an earlier one."""
    tx.execute(
        "INSERT INTO email_code (conversation, digest, sent) VALUES (:conversation, :digest, :sent)"
        " ON CONFLICT (conversation) DO UPDATE SET digest = :digest, sent = :sent, tries = 0",
        {
            "conversation": conversation,
            "digest": _digest(tx, conversation, code),
            "sent": stamp(tx.now),
        },
    )
    tx.execute(
        "INSERT INTO code_sent (id, person, email_index, at) VALUES (?, ?, ?, ?)",
        (tx.new_id(), person, tx.blind("signature.email", email.casefold()), stamp(tx.now)),
    )
    tx.execute("DELETE FROM code_sent WHERE at < ?", (stamp(tx.now - A_DAY),))


def sent(tx: Transaction, conversation: int) -> SentCode | None:
    row = tx.one("SELECT sent, tries FROM email_code WHERE conversation = ?", (conversation,))
    return SentCode(moment(row["sent"]), row["tries"]) if row else None


def matches(tx: Transaction, conversation: int, code: str) -> bool:
    digest = tx.value("SELECT digest FROM email_code WHERE conversation = ?", (conversation,))
    text = _message(conversation, code)
    return digest is not None and any(
        hmac.compare_digest(digest, candidate) for candidate in tx.blinds("email_code", text)
    )


def count_try(tx: Transaction, conversation: int) -> None:
    tx.execute("UPDATE email_code SET tries = tries + 1 WHERE conversation = ?", (conversation,))


def drop(tx: Transaction, conversation: int) -> None:
    tx.execute("DELETE FROM email_code WHERE conversation = ?", (conversation,))


def sent_to_person(tx: Transaction, person: int) -> list[datetime]:
    """When codes were asked for by this person in the last day."""
    since = stamp(tx.now - A_DAY)
    rows = tx.all("SELECT at FROM code_sent WHERE person = ? AND at >= ?", (person, since))
    return [moment(row["at"]) for row in rows]


def sent_to_address(tx: Transaction, email: str) -> list[datetime]:
    """When codes were sent to this address in the last day, whoever asked."""
    since = stamp(tx.now - A_DAY)
    return [
        moment(row["at"])
        for index in tx.blinds("signature.email", email.casefold())
        for row in tx.all(
            "SELECT at FROM code_sent WHERE email_index = ? AND at >= ?", (index, since)
        )
    ]


def _message(conversation: int, code: str) -> str:
    return f"{conversation}:{code}"


def _digest(tx: Transaction, conversation: int, code: str) -> bytes:
    return tx.blind("email_code", _message(conversation, code))
