"""Groups in which the organisers of a letter are told what happens, linked once by a link."""

import secrets
import sqlite3
from dataclasses import dataclass
from datetime import datetime

from storage.database import Transaction
from storage.times import moment, stamp


@dataclass(frozen=True, slots=True)
class TeamGroup:
    id: int
    chat: int
    letter: int | None
    """None: of all letters."""
    linked_by: int
    at: datetime
    told: str
    """Of which moment of the letter's life the group was told last."""


@dataclass(frozen=True, slots=True)
class TeamLink:
    id: int
    letter: int | None
    made_by: int
    made: datetime
    taken: bool


def make_link(tx: Transaction, letter: int | None, made_by: int) -> str:
    token = secrets.token_urlsafe(18)
    tx.execute(
        "INSERT INTO team_link (id, token_index, letter, made_by, made) VALUES (?, ?, ?, ?, ?)",
        (tx.new_id(), tx.blind("team_link.token", token), letter, made_by, stamp(tx.now)),
    )
    return token


def find_link(tx: Transaction, token: str) -> TeamLink | None:
    for index in tx.blinds("team_link.token", token):
        row = tx.one("SELECT * FROM team_link WHERE token_index = ?", (index,))
        if row:
            return TeamLink(
                *(row["id"], row["letter"], row["made_by"], moment(row["made"])),
                bool(row["taken"]),
            )
    return None


def has_open_link(tx: Transaction, made_by: int, since: datetime) -> bool:
    """Whether she has made a link since then that nobody has used."""
    known = tx.value(
        "SELECT 1 FROM team_link WHERE made_by = ? AND taken = 0 AND made > ?",
        (made_by, stamp(since)),
    )
    return known is not None


def take_link(tx: Transaction, link: int) -> bool:
    """False when it was taken already: it works once."""
    taken = tx.execute("UPDATE team_link SET taken = 1 WHERE id = ? AND taken = 0", (link,))
    return taken.rowcount == 1


def link(tx: Transaction, chat: int, letter: int | None, linked_by: int) -> int:
    """This group hears of that letter from now on; what it was linked to before is over."""
    unlink(tx, chat)
    row = tx.new_id()
    tx.execute(
        "INSERT INTO team_group (id, chat, chat_index, letter, linked_by, at)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            *(row, tx.seal("team_group.chat", row, str(chat))),
            *(tx.blind("team_group.chat", str(chat)), letter, linked_by, stamp(tx.now)),
        ),
    )
    return row


def unlink(tx: Transaction, chat: int) -> None:
    for index in tx.blinds("team_group.chat", str(chat)):
        tx.execute("DELETE FROM team_group WHERE chat_index = ?", (index,))


def moved(tx: Transaction, before: int, after: int) -> None:
    """The group has become a supergroup and has a new id."""
    known = find(tx, before)
    if known is None:
        return
    unlink(tx, after)
    tx.execute(
        "UPDATE team_group SET chat = ?, chat_index = ? WHERE id = ?",
        (
            tx.seal("team_group.chat", known.id, str(after)),
            *(tx.blind("team_group.chat", str(after)), known.id),
        ),
    )


def tell(tx: Transaction, group: TeamGroup, what: str) -> bool:
    """The group is told of this moment; False when it was already."""
    told = tx.execute(
        "UPDATE team_group SET told = :what WHERE id = :id AND told <> :what",
        {"what": what, "id": group.id},
    )
    return told.rowcount == 1


def find(tx: Transaction, chat: int) -> TeamGroup | None:
    for index in tx.blinds("team_group.chat", str(chat)):
        row = tx.one("SELECT * FROM team_group WHERE chat_index = ?", (index,))
        if row:
            return _group(tx, row)
    return None


def of_letter(tx: Transaction, letter: int) -> list[TeamGroup]:
    """The groups that hear of this letter."""
    rows = tx.all("SELECT * FROM team_group WHERE letter = ? OR letter IS NULL", (letter,))
    return [_group(tx, row) for row in rows]


def every(tx: Transaction) -> list[TeamGroup]:
    return [_group(tx, row) for row in tx.all("SELECT * FROM team_group ORDER BY id")]


def _group(tx: Transaction, row: sqlite3.Row) -> TeamGroup:
    chat = tx.unseal("team_group.chat", row["id"], row["chat"]) or "0"
    return TeamGroup(
        *(row["id"], int(chat), row["letter"], row["linked_by"]),
        *(moment(row["at"]), row["told"]),
    )
