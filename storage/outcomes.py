"""What became of a letter: replies and outcomes, which everybody may read."""

import json
import secrets
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from storage.database import Transaction
from storage.times import stamp


class OutcomeKind(StrEnum):
    REPLY = "reply"
    """The addressee, or somebody for it, has answered."""
    OUTCOME = "outcome"
    """Something that came about, such as a resolution."""


@dataclass(frozen=True, slots=True)
class Outcome:
    token: str
    kind: OutcomeKind
    day: date
    words: Mapping[str, str]
    """By language; the first one is for everybody whose language is not there."""
    link: str = ""
    """Empty, or an https address."""

    def words_in(self, language: str) -> str:
        return self.words.get(language) or next(iter(self.words.values()))


def of_letter(tx: Transaction, letter: int) -> list[Outcome]:
    """In the order of their days."""
    rows = tx.all("SELECT * FROM outcome WHERE letter = ? ORDER BY day, id", (letter,))
    return [_outcome(row) for row in rows]


def by_token(tx: Transaction, token: str) -> tuple[int, Outcome] | None:
    """With the letter that it belongs to."""
    row = tx.one("SELECT * FROM outcome WHERE token = ?", (token,))
    return (row["letter"], _outcome(row)) if row else None


def number_of(tx: Transaction, token: str) -> int | None:
    """Its row: what an errand or a job about it refers to."""
    row = tx.value("SELECT id FROM outcome WHERE token = ?", (token,))
    return None if row is None else int(row)


def by_number(tx: Transaction, number: int) -> tuple[int, Outcome] | None:
    row = tx.one("SELECT * FROM outcome WHERE id = ?", (number,))
    return (row["letter"], _outcome(row)) if row else None


def add(
    tx: Transaction,
    letter: int,
    kind: OutcomeKind,
    day: date,
    words: Mapping[str, str],
    made_by: int,
    link: str = "",
) -> Outcome:
    """`words` has at least one language."""
    token = secrets.token_urlsafe(6)
    tx.execute(
        "INSERT INTO outcome (id, token, letter, kind, day, words, link, made_by, at)"
        " VALUES (:id, :token, :letter, :kind, :day, :words, :link, :made_by, :now)",
        {
            "id": tx.new_id(),
            "token": token,
            "letter": letter,
            "kind": kind,
            "day": day.isoformat(),
            "words": _json(words),
            "link": link,
            "made_by": made_by,
            "now": stamp(tx.now),
        },
    )
    return Outcome(token, kind, day, dict(words), link)


def change(tx: Transaction, before: Outcome, after: Outcome, person: int) -> bool:
    """False when it is no more as it was before: somebody else has changed it, or taken it out."""
    changed = tx.execute(
        "UPDATE outcome SET kind = :kind, day = :day, words = :words, link = :link,"
        " made_by = :person, at = :now WHERE token = :token AND kind = :was_kind"
        " AND day = :was_day AND words = :was_words AND link = :was_link",
        {
            **_columns(after, ""),
            **_columns(before, "was_"),
            "token": before.token,
            "person": person,
            "now": stamp(tx.now),
        },
    )
    return changed.rowcount == 1


def take_out(tx: Transaction, token: str) -> bool:
    return tx.execute("DELETE FROM outcome WHERE token = ?", (token,)).rowcount == 1


def _columns(outcome: Outcome, prefix: str) -> dict[str, object]:
    return {
        f"{prefix}kind": outcome.kind,
        f"{prefix}day": outcome.day.isoformat(),
        f"{prefix}words": _json(outcome.words),
        f"{prefix}link": outcome.link,
    }


def _json(words: Mapping[str, str]) -> str:
    return json.dumps(dict(words), ensure_ascii=False)


def _outcome(row: sqlite3.Row) -> Outcome:
    return Outcome(
        row["token"],
        OutcomeKind(row["kind"]),
        date.fromisoformat(row["day"]),
        json.loads(row["words"]),
        row["link"],
    )
