"""Roles at the desk, and the one-time links with which they are given."""

import secrets
import sqlite3
from dataclasses import dataclass
from datetime import datetime

from bot.domain.roles import Grant, Role
from storage.database import Transaction
from storage.times import moment, stamp


@dataclass(frozen=True, slots=True)
class Holding:
    """A role that somebody has."""

    id: int
    person: int
    grant: Grant
    label: str
    """Under which name the others at the desk know her."""
    given: datetime


@dataclass(frozen=True, slots=True)
class RoleLink:
    id: int
    grant: Grant
    label: str
    made_by: int
    made: datetime
    taken_by: int | None


@dataclass(frozen=True, slots=True)
class RoleChanged:
    """This person's menu is another one from now on."""

    person: int
    chat: int | None = None
    """Where it was shown, of somebody who was forgotten: her number leads nowhere any more."""


def give(tx: Transaction, person: int, grant: Grant, label: str, given_by: int) -> bool:
    """False when she has that role already."""
    row = tx.new_id()
    added = tx.execute(
        "INSERT INTO role (id, person, role, letter, label, given_by, given)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (
            *(row, person, grant.role, grant.letter, tx.seal("role.label", row, label)),
            *(given_by, stamp(tx.now)),
        ),
    )
    return added.rowcount == 1


def take_away(tx: Transaction, holding: int) -> None:
    tx.execute("DELETE FROM role WHERE id = ?", (holding,))


def of_person(tx: Transaction, person: int) -> list[Holding]:
    return [_holding(tx, row) for row in tx.all("SELECT * FROM role WHERE person = ?", (person,))]


def get(tx: Transaction, holding: int) -> Holding | None:
    row = tx.one("SELECT * FROM role WHERE id = ?", (holding,))
    return _holding(tx, row) if row else None


def every(tx: Transaction) -> list[Holding]:
    return [_holding(tx, row) for row in tx.all("SELECT * FROM role ORDER BY id")]


def make_link(tx: Transaction, grant: Grant, label: str, made_by: int) -> str:
    """The token of a new link; only its keyed index is kept."""
    token, row = secrets.token_urlsafe(18), tx.new_id()
    tx.execute(
        "INSERT INTO role_link (id, token_index, role, letter, label, made_by, made)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            *(row, tx.blind("role_link.token", token), grant.role, grant.letter),
            *(tx.seal("role_link.label", row, label), made_by, stamp(tx.now)),
        ),
    )
    return token


def find_link(tx: Transaction, token: str) -> RoleLink | None:
    for index in tx.blinds("role_link.token", token):
        row = tx.one("SELECT * FROM role_link WHERE token_index = ?", (index,))
        if row:
            return _link(tx, row)
    return None


def take_link(tx: Transaction, link: int, person: int) -> bool:
    """The link belongs to whoever opens it first; False when that was somebody else."""
    taken = tx.execute(
        "UPDATE role_link SET taken_by = :person WHERE id = :id"
        " AND (taken_by IS NULL OR taken_by = :person)",
        {"id": link, "person": person},
    )
    return taken.rowcount == 1


def taken_link(tx: Transaction, link: int, person: int) -> RoleLink | None:
    """The link of that number, if this person is the one who opened it."""
    row = tx.one("SELECT * FROM role_link WHERE id = ? AND taken_by = ?", (link, person))
    return _link(tx, row) if row else None


def open_links(tx: Transaction, since: datetime) -> list[RoleLink]:
    """Links that were made after that moment and by which nobody has a role yet.

    Whoever has opened one may still take it up: until then it can be taken back.
    """
    rows = tx.all("SELECT * FROM role_link WHERE made > ? ORDER BY id", (stamp(since),))
    return [_link(tx, row) for row in rows]


def end_link(tx: Transaction, link: int) -> None:
    tx.execute("DELETE FROM role_link WHERE id = ?", (link,))


def _holding(tx: Transaction, row: sqlite3.Row) -> Holding:
    grant = Grant(Role(row["role"]), row["letter"])
    label = tx.unseal("role.label", row["id"], row["label"]) or ""
    return Holding(row["id"], row["person"], grant, label, moment(row["given"]))


def _link(tx: Transaction, row: sqlite3.Row) -> RoleLink:
    return RoleLink(
        row["id"],
        Grant(Role(row["role"]), row["letter"]),
        tx.unseal("role_link.label", row["id"], row["label"]) or "",
        row["made_by"],
        moment(row["made"]),
        row["taken_by"],
    )
