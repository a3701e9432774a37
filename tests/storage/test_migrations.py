"""Each migration meets a database with data in it, one migration older, and keeps that data.

For migration N write a class `MigrationN` (four digits) with `before`, which fills a database at
N - 1, and `after`, which looks at what has become of it at N.
"""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Protocol

import pytest

from storage import pragmas, schema

NUMBERS = range(1, len(schema.migrations()) + 1)


class DataTest(Protocol):
    @staticmethod
    def before(connection: sqlite3.Connection) -> None: ...

    @staticmethod
    def after(connection: sqlite3.Connection) -> None: ...


def database_at(path: Path, number: int) -> sqlite3.Connection:
    """An open database, new or older, brought to migration `number`; 0 is an empty file."""
    connection = sqlite3.connect(path, isolation_level=None)
    pragmas.settle(connection)
    schema.migrate(connection, upto=number)
    return connection


def data_test_of(number: int) -> type[DataTest]:
    found: type[DataTest] = globals()[f"Migration{number:04}"]
    return found


class Migration0001:
    @staticmethod
    def before(connection: sqlite3.Connection) -> None:
        assert schema.version(connection) == 0

    @staticmethod
    def after(connection: sqlite3.Connection) -> None:
        assert connection.execute("SELECT reserved FROM id_mark").fetchall() == [(0,)]
        assert connection.execute("SELECT * FROM key_check").fetchall() == []


class Migration0002:
    @staticmethod
    def before(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO key_check VALUES ('first', x'01')")
        connection.execute("UPDATE id_mark SET reserved = 41")

    @staticmethod
    def after(connection: sqlite3.Connection) -> None:
        assert connection.execute("SELECT * FROM key_check").fetchall() == [("first", b"\x01")]
        assert connection.execute("SELECT reserved FROM id_mark").fetchall() == [(41,)]
        assert connection.execute("SELECT count(*) FROM signature").fetchall() == [(0,)]


class Migration0003:
    NOTICE = ("hash", "updates", "en", 7, '{"wording": "May we?"}', "2026-03-01T12:00:00Z")

    @classmethod
    def before(cls, connection: sqlite3.Connection) -> None:
        add_letter(connection, 7)
        connection.execute("INSERT INTO notice VALUES (?, ?, ?, ?, ?, ?)", cls.NOTICE)

    @classmethod
    def after(cls, connection: sqlite3.Connection) -> None:
        assert connection.execute("SELECT * FROM notice").fetchall() == [cls.NOTICE]
        assert connection.execute("SELECT count(*) FROM outbox").fetchall() == [(0,)]


class Migration0004:
    OUTBOX = (5, "mail", None, b"to", 0, b"payload", None, "2026-03-01T12:00:00Z", 0)

    @classmethod
    def before(cls, connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO outbox VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", cls.OUTBOX)

    @classmethod
    def after(cls, connection: sqlite3.Connection) -> None:
        assert connection.execute("SELECT * FROM outbox").fetchall() == [cls.OUTBOX]
        assert connection.execute("SELECT count(*) FROM audit").fetchall() == [(0,)]


class Migration0005:
    """Consents and confirmations move to new tables; a count is taken anew where one reviews."""

    CONSENT = (3, 2, 9, "updates", 1, "answered", "en", "hash", "edition", "2026-03-01T12:00:00Z")
    CONFIRMATION = (4, 2, 9, "authority", "", "edition", "2026-03-01T12:00:00Z")

    @classmethod
    def before(cls, connection: sqlite3.Connection) -> None:
        add_letter(connection, 7)
        connection.execute("UPDATE letter SET review = 1")
        connection.execute("INSERT INTO notice VALUES (?, ?, ?, ?, ?, ?)", Migration0003.NOTICE)
        for row, status in ((1, "listed"), (2, "confirmed")):
            connection.execute(
                "INSERT INTO signature (id, token, letter, edition_hash, language, status, number,"
                " created, changed) VALUES (?, ?, 7, 'edition', 'en', ?, ?, '', '')",
                (row, f"token {row}", status, row),
            )
        connection.execute("INSERT INTO consent VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", cls.CONSENT)
        connection.execute(
            "INSERT INTO confirmation VALUES (?, ?, ?, ?, ?, ?, ?)", cls.CONFIRMATION
        )

    @classmethod
    def after(cls, connection: sqlite3.Connection) -> None:
        assert connection.execute("SELECT * FROM consent").fetchall() == [cls.CONSENT]
        assert connection.execute("SELECT * FROM confirmation").fetchall() == [cls.CONFIRMATION]
        assert connection.execute("SELECT standing FROM letter").fetchall() == [(1,)]
        connection.execute("UPDATE signature SET status = 'listed' WHERE id = 2")
        assert connection.execute("SELECT standing FROM letter").fetchall() == [(2,)]
        connection.execute("UPDATE signature SET status = 'confirmed'")
        assert connection.execute("SELECT standing FROM letter").fetchall() == [(0,)]
        connection.execute("UPDATE letter SET review = 0")
        assert connection.execute("SELECT standing FROM letter").fetchall() == [(2,)]
        for event in ("UPDATE consent SET given = 0", "DELETE FROM confirmation"):
            with pytest.raises(sqlite3.IntegrityError, match="never"):
                connection.execute(event)


class Migration0006:
    """What was begun before is watched; a question that was planned is not put twice."""

    @classmethod
    def before(cls, connection: sqlite3.Connection) -> None:
        add_letter(connection, 7)
        for person, index in ((3, "x'02'"), (4, "x'03'"), (5, "x'04'")):
            connection.execute(
                "INSERT INTO person (id, telegram, telegram_index, language, since)"  # noqa: S608 - numbers from here
                f" VALUES ({person}, x'01', {index}, 'en', '')"
            )
        connection.execute(
            "INSERT INTO conversation (id, token, person, letter, flow, draft, changed)"
            " VALUES (1, 'c', 3, 7, 'signing', x'01', '2026-03-01T12:00:00.000000Z')"
        )
        for row, person, status in ((1, 4, "pending approval"), (2, 5, "confirmed")):
            connection.execute(
                "INSERT INTO signature (id, token, letter, person, edition_hash, language, status,"  # noqa: S608 - numbers from here
                f" created, changed) VALUES ({row}, 't{row}', 7, {person}, '', 'en', ?, '', '')",
                (status,),
            )
        for row, topic in ((1, "approval:1"), (2, "card:a-letter")):
            connection.execute(
                "INSERT INTO outbox (id, channel, person, recipient, urgency, payload, topic, due)"
                " VALUES (?, 'chat', 4, x'01', 1, x'01', ?, '')",
                (row, topic),
            )

    @classmethod
    def after(cls, connection: sqlite3.Connection) -> None:
        assert connection.execute("SELECT id FROM letter").fetchall() == [(7,)]
        connection.execute(
            "INSERT INTO broadcast (id, token, letter, state, content, audience, made_by, made)"
            " VALUES (1, 'a', 7, 'running', x'01', '{}', 9, '')"
        )
        row = "INSERT INTO delivery (id, broadcast, channel, person, language, state, changed)"
        connection.execute(f"{row} VALUES (1, 1, 'chat', 3, 'en', 'pending', '')")
        with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
            connection.execute(f"{row} VALUES (2, 1, 'chat', 3, 'en', 'pending', '')")
        assert connection.execute("SELECT topic FROM outbox").fetchall() == [("card:a-letter",)]
        cls.watched(connection)

    @staticmethod
    def watched(connection: sqlite3.Connection) -> None:
        look = "SELECT person, due FROM reminder_watch ORDER BY person"
        assert connection.execute(look).fetchall() == [(3, ""), (4, "")]
        connection.execute("UPDATE reminder_watch SET due = '9999'")
        connection.execute("UPDATE letter SET closes = '2026-05-01T12:00:00Z', coordinator = 'B'")
        assert connection.execute(look).fetchall() == [(3, ""), (4, "")]
        assert connection.execute("SELECT deadline_changes FROM letter").fetchall() == [(1,)]
        third = "INSERT INTO reminder VALUES (?, 3, 7, ?, 'draft', 1, '')"
        connection.execute(third, (1, 3))
        for number in (3, 4):
            with pytest.raises(sqlite3.IntegrityError):
                connection.execute(third, (2, number))


class Migration0007:
    """The count of a letter goes on; who is on hold counts no more until she answers."""

    @staticmethod
    def before(connection: sqlite3.Connection) -> None:
        add_letter(connection, 7)
        connection.execute("INSERT INTO notice VALUES ('h', 'public', 'en', 7, '{}', '')")
        for row, status in ((1, "confirmed"), (2, "confirmed"), (3, "withdrawn")):
            connection.execute(
                "INSERT INTO signature (id, token, letter, edition_hash, language, status,"  # noqa: S608 - numbers from here
                f" created, changed) VALUES ({row}, 't{row}', 7, '', 'en', ?, '', '')",
                (status,),
            )

    @classmethod
    def after(cls, connection: sqlite3.Connection) -> None:
        assert cls.standing(connection) == 2
        connection.execute("UPDATE signature SET on_hold = 1 WHERE id IN (1, 3)")
        assert cls.standing(connection) == 1
        connection.execute("UPDATE signature SET status = 'withdrawn' WHERE id = 1")
        assert cls.standing(connection) == 1
        connection.execute("UPDATE signature SET on_hold = 0, status = 'confirmed' WHERE id = 1")
        assert cls.standing(connection) == 2
        revision = "SELECT revision FROM letter"
        seen = connection.execute(revision).fetchone()
        connection.execute("UPDATE letter SET asks_ecosoc = 1")
        assert connection.execute(revision).fetchone() != seen
        cls.bears_another_number(connection)
        cls.ends_a_question_with_its_signature(connection)
        invitation = "INSERT INTO invitation (id, token, letter, earlier, channel, state, changed)"
        connection.execute(f"{invitation} VALUES (1, 'a', 7, 1, 'chat', 'waiting', '')")
        with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
            connection.execute(f"{invitation} VALUES (2, 'b', 7, 1, 'chat', 'waiting', '')")

    @staticmethod
    def ends_a_question_with_its_signature(connection: sqlite3.Connection) -> None:
        """However she withdraws; what was replaced by a newer question stays so."""
        connection.execute(
            "INSERT INTO edition_change (id, letter, number, kind, unanswered, made_by, at)"
            " VALUES (1, 7, 2, 'substantive', 'not listed', 9, ''),"
            " (2, 7, 3, 'substantive', 'as signed', 9, '')"
        )
        question = "INSERT INTO edition_question (id, change, signature, state, changed) VALUES"
        connection.execute(f"{question} (1, 1, 2, 'replaced', ''), (2, 2, 2, 'asked', '')")
        connection.execute("UPDATE signature SET status = 'withdrawn', changed = 'x' WHERE id = 2")
        states = connection.execute("SELECT state FROM edition_question ORDER BY id").fetchall()
        assert [tuple(row) for row in states] == [("replaced",), ("withdrawn",)]
        connection.execute("UPDATE signature SET status = 'confirmed' WHERE id = 2")

    @staticmethod
    def bears_another_number(connection: sqlite3.Connection) -> None:
        """The list's number goes with what the list shows, and with nothing else."""
        register, seen = "SELECT register FROM letter", set()
        for change in (
            "UPDATE signature SET listed_as = x'01' WHERE id = 2",
            "INSERT INTO consent VALUES (5, 2, 9, 'public', 0, 'switched', 'en', 'h', '', '')",
            "UPDATE signature SET on_hold = 1 WHERE id = 2",
            "UPDATE signature SET on_hold = 0 WHERE id = 2",
        ):
            connection.execute(change)
            seen.add(connection.execute(register).fetchone())
        assert len(seen) == 4
        for change in (
            "UPDATE signature SET listed_as = x'01' WHERE id = 3",
            "INSERT INTO consent VALUES (6, 2, 9, 'updates', 0, 'switched', 'en', 'h', '', '')",
            "INSERT INTO consent VALUES (7, 3, 9, 'public', 0, 'switched', 'en', 'h', '', '')",
        ):
            connection.execute(change)
            assert connection.execute(register).fetchone() in seen

    @staticmethod
    def standing(connection: sqlite3.Connection) -> int:
        count: int = connection.execute("SELECT standing FROM letter").fetchone()[0]
        return count


def add_letter(connection: sqlite3.Connection, number: int) -> None:
    connection.execute(
        "INSERT INTO letter (id, slug, status, closes, zone, coordinator, contact, code, review,"
        " high_risk, listing_order) VALUES (?, 'a-letter', 'open', '2026-04-01T12:00:00Z',"
        " 'UTC', 'Coordination Team', 'letter@example.org', 1, 0, 0, 'alphabetical')",
        (number,),
    )


@pytest.mark.parametrize("number", NUMBERS)
def test_every_migration_has_a_data_test(number: int) -> None:
    assert f"Migration{number:04}" in globals()


@pytest.mark.parametrize("number", NUMBERS)
def test_a_migration_keeps_the_data(number: int, tmp_path: Path) -> None:
    data = data_test_of(number)
    path = tmp_path / "old.db"
    with closing(database_at(path, number - 1)) as connection:
        data.before(connection)
    with closing(database_at(path, number)) as connection:
        assert schema.version(connection) == number
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        data.after(connection)


@pytest.mark.parametrize(("number", "owner"), [(0, 0), (1, pragmas.APPLICATION_ID)])
def test_a_file_is_ours_from_the_first_migration_on(
    number: int, owner: int, tmp_path: Path
) -> None:
    with closing(database_at(tmp_path / "new.db", number)) as connection:
        assert pragmas.pragma(connection, "application_id") == owner
