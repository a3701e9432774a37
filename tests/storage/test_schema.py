"""What every table has to be, and how migrations are found, split and applied."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from storage import pragmas, schema
from storage.database import Database
from storage.errors import MigrationFailed, MigrationsBroken


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(tmp_path / "schema.db", isolation_level=None)) as connection:
        pragmas.settle(connection)
        yield connection


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "migrations"
    folder.mkdir()
    return folder


def tables(connection: sqlite3.Connection) -> list[str]:
    rows = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    return [name for (name,) in rows]


def test_every_table_is_strict(connection: sqlite3.Connection) -> None:
    schema.migrate(connection)
    listed = connection.execute(
        "SELECT name, strict FROM pragma_table_list"
        " WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    )
    strictness = dict(listed.fetchall())
    assert {"key_check", "id_mark"} <= strictness.keys()
    assert [name for name, strict in strictness.items() if not strict] == []


def test_no_constraint_waits_for_the_commit(connection: sqlite3.Connection) -> None:
    """One that does would let a caller's mistake fail everybody in the same commit."""
    schema.migrate(connection)
    definitions = connection.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")
    assert [sql for (sql,) in definitions if "DEFERR" in sql.upper()] == []


async def test_an_opened_database_has_every_migration(database: Database) -> None:
    version = await database.read(lambda t: t.value("PRAGMA user_version"))
    assert version == len(schema.migrations())


def test_triggers_strings_and_comments_are_not_cut_in_two() -> None:
    script = """
        -- one; comment
        CREATE TABLE a (b TEXT DEFAULT ';');
        CREATE TRIGGER c AFTER INSERT ON a BEGIN
            UPDATE a SET b = 'x;y'; DELETE FROM a;
        END; /* two; more */ INSERT INTO a VALUES ('z');
        -- the end"""
    table, trigger, insert, comment = schema.statements(script)
    assert "CREATE TABLE" in table
    assert trigger.strip().endswith("END;")
    assert "INSERT INTO a" in insert
    assert comment.strip() == "-- the end"


def test_a_last_statement_without_its_semicolon_is_kept() -> None:
    assert list(schema.statements("SELECT 1;\nSELECT 2\n")) == ["SELECT 1;", "\nSELECT 2\n"]


def test_migrations_are_applied_once_and_in_order(
    connection: sqlite3.Connection, folder: Path
) -> None:
    (folder / "0001_first.sql").write_text("CREATE TABLE first (id INTEGER) STRICT;")
    schema.migrate(connection, folder)
    (folder / "0002_second.sql").write_text("ALTER TABLE first RENAME TO second;")
    schema.migrate(connection, folder)
    schema.migrate(connection, folder)
    assert tables(connection) == ["second"]
    assert schema.version(connection) == 2


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        ("CREATE TABLE half (id INTEGER) STRICT; CREATE TABLE half (id INTEGER) STRICT;", "exists"),
        ("CREATE TABLE half (id INTEGER) STRICT; CREATE TABLE", "incomplete"),
        (
            "CREATE TABLE half (id INTEGER PRIMARY KEY, of INTEGER REFERENCES half (id)) STRICT;"
            "INSERT INTO half VALUES (1, 404);",
            "points nowhere",
        ),
    ],
)
def test_a_migration_that_fails_leaves_nothing(
    connection: sqlite3.Connection, folder: Path, script: str, reason: str
) -> None:
    (folder / "0001_first.sql").write_text("CREATE TABLE first (id INTEGER) STRICT;")
    (folder / "0002_second.sql").write_text(script)
    with pytest.raises(MigrationFailed, match=reason) as failed:
        schema.migrate(connection, folder)
    assert failed.value.number == 2
    assert tables(connection) == ["first"]
    assert schema.version(connection) == 1
    assert not connection.in_transaction


def test_a_table_is_rebuilt_without_losing_its_children(
    connection: sqlite3.Connection, folder: Path
) -> None:
    """With foreign keys on, dropping the old table would delete what points to it."""
    (folder / "0001_first.sql").write_text(
        "CREATE TABLE letter (id INTEGER PRIMARY KEY) STRICT;"
        "CREATE TABLE edition (letter INTEGER REFERENCES letter (id) ON DELETE CASCADE) STRICT;"
        "INSERT INTO letter VALUES (1); INSERT INTO edition VALUES (1);"
    )
    (folder / "0002_second.sql").write_text(
        "CREATE TABLE new_letter (id INTEGER PRIMARY KEY, slug TEXT) STRICT;"
        "INSERT INTO new_letter (id) SELECT id FROM letter;"
        "DROP TABLE letter; ALTER TABLE new_letter RENAME TO letter;"
    )
    schema.migrate(connection, folder)
    assert connection.execute("SELECT letter FROM edition").fetchall() == [(1,)]


@pytest.mark.parametrize(
    "names",
    [
        ["0002_second.sql"],
        ["0001_first.sql", "0003_third.sql"],
        ["0001_first.sql", "0001_other.sql"],
        ["0001_first.sql", "0001_other.sql", "0003_third.sql"],
        ["1_first.sql"],
        ["0001 first.sql"],
    ],
)
def test_a_gap_a_duplicate_or_a_strange_name_is_refused(folder: Path, names: list[str]) -> None:
    for name in names:
        (folder / name).write_text("SELECT 1;")
    with pytest.raises(MigrationsBroken):
        schema.migrations(folder)
