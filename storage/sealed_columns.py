"""Where sealed values and their blind indexes lie: what a new key has to be brought to.

A migration that adds a BLOB column names it here, in `SEALED` or, with the reason, in
`NOT_SEALED`; a test walks the schema and holds them together.
"""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from bot.domain.organisation import key_of

Opened = Mapping[str, str | None]
"""The texts of one row by column; an empty column is None."""


@dataclass(frozen=True, slots=True)
class BlindIndex:
    """A column that is the blind index of what other columns of its row hold, sealed."""

    column: str
    place: str
    of: Callable[[Opened], str | None]
    unique: bool


@dataclass(frozen=True, slots=True)
class SealedTable:
    """A table with sealed columns. Each is bound to the place 'table.column' and the rowid."""

    name: str
    columns: tuple[str, ...]
    indexes: tuple[BlindIndex, ...] = ()

    @property
    def select(self) -> str:
        """SQL for the sealed columns of every row, with the rowid as `row`."""
        columns = [*self.columns, *(index.column for index in self.indexes)]
        return f"SELECT rowid AS row, {', '.join(columns)} FROM {self.name}"  # noqa: S608 - names from SEALED

    def place(self, column: str) -> str:
        return f"{self.name}.{column}"

    def cells(self, row: sqlite3.Row) -> Iterator[tuple[str, int, bytes]]:
        """Place, row and sealed value of what is not empty in a row of `select`."""
        for column in self.columns:
            if row[column] is not None:
                yield self.place(column), row["row"], row[column]


def _telegram(person: Opened) -> str | None:
    return person["telegram"]


def _chat(group: Opened) -> str | None:
    return group["chat"]


def _organisation(organisation: Opened) -> str:
    return key_of(organisation["name"] or "", organisation["country"] or "")


def _email(signature: Opened) -> str | None:
    email = signature["email"]
    return None if email is None else email.casefold()


SEALED: Final = (
    SealedTable(
        "person",
        ("telegram",),
        (BlindIndex("telegram_index", "person.telegram", _telegram, unique=True),),
    ),
    SealedTable(
        "organisation",
        ("name", "country"),
        (BlindIndex("key_index", "organisation.key", _organisation, unique=True),),
    ),
    SealedTable(
        "signature",
        ("listed_as", "website", "name", "role", "email", "quote", "kind", "ecosoc"),
        (BlindIndex("email_index", "signature.email", _email, unique=False),),
    ),
    SealedTable("conversation", ("draft",)),
    SealedTable("role", ("label",)),
    SealedTable("role_link", ("label",)),
    SealedTable("errand", ("draft",)),
    SealedTable("job", ("payload",)),
    SealedTable("thread_message", ("words",)),
    SealedTable("decision", ("reason",)),
    SealedTable("translation", ("one", "other")),
    SealedTable("intake", ("file_name", "reading", "evidence")),
    SealedTable("intake_row", ("content",)),
    SealedTable(
        "team_group",
        ("chat",),
        (BlindIndex("chat_index", "team_group.chat", _chat, unique=True),),
    ),
    SealedTable("broadcast", ("content",)),
    SealedTable("age_key", ("recipient",)),
    SealedTable("letter_file", ("telegram_file", "name")),
    SealedTable("frozen_register", ("content",)),
    SealedTable("frozen_paper", ("content",)),
    SealedTable("outbox", ("recipient", "payload")),
    SealedTable("set_aside", ("body",)),
    SealedTable("audit_facts", ("facts",)),
    SealedTable("audit_state", ("mac_key", "head")),
)

NOT_SEALED: Final[Mapping[str, str]] = {
    "key_check.sealed": "one for each key, made by itself; a retired key's goes with the key",
    "code_sent.email_index": "counts for a day; the limit of an address starts anew, hers stays",
    "email_code.digest": "a code lives ten minutes; with a retired key it goes, and she asks again",
    "handover.token_index": "its link is not kept; one that nobody took goes with a retired key",
    "role_link.token_index": "its link is not kept; one nobody took goes with a retired key",
    "team_link.token_index": "the same, of a link for a group",
    "invitation.link_index": "its link is not kept; one that nobody took goes with a retired key",
    "sent_message.chat_index": "a reply to a message older than a retired key begins anew",
    "audit.commitment": "a salted hash, under no key",
    "audit.mac": "under the chain's own key, which lies sealed in audit_state",
    "audit_facts.salt": "random bytes beside the facts that they salt",
}
