"""`undersigned import`: the same import for whoever has the machine."""

import asyncio
from functools import partial
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.__main__ import app
from storage.database import Database, Transaction
from storage.keys import key_file
from tests.cast import _publish, follow_up

LIST = "1. River Watch, Kenya\n2. Coast Defenders, Uruguay\n3. River Watch, Kenya\n"
DECLARED = ("--letter", "defenders-2018", "--how", "email", "--on", "2018-04-03",
            "--proof", "mailbox letter@example.org", "--shown")  # fmt: skip


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A database with the follow-up in it, and a list beside it."""
    path = tmp_path / "undersigned.db"
    monkeypatch.setenv("DATABASE", str(path))
    monkeypatch.setenv("LANG", "en")
    monkeypatch.chdir(tmp_path)
    asyncio.run(_write(path, partial(_publish, letter=follow_up())))
    (tmp_path / "list.txt").write_text(LIST)
    return path


async def _write(path: Path, work: object) -> object:
    database = await Database.open(path, key_file(path))
    try:
        return await database.write(work)  # type: ignore[arg-type]
    finally:
        await database.close()


def count(tx: Transaction) -> list[tuple[str, int]]:
    rows = tx.all("SELECT status, COUNT(*) AS n FROM signature GROUP BY status")
    return [(row["status"], row["n"]) for row in rows]


def run(*arguments: str, said: str = "") -> Result:
    return CliRunner().invoke(app, ["import", *arguments], input=said)


def test_what_was_found_is_shown_and_stored_after_a_yes(place: Path) -> None:
    result = run("list.txt", *DECLARED, said="y\n")
    assert "Stand in the file twice (1)" in result.output
    assert "2 signatures are imported" in result.output
    assert asyncio.run(_write(place, count)) == [("confirmed", 2)]


def test_nothing_is_stored_after_a_no(place: Path) -> None:
    result = run("list.txt", *DECLARED, said="n\n")
    assert result.exit_code == 1
    assert "Nothing was stored" in result.output
    assert asyncio.run(_write(place, count)) == []


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--letter", "nowhere"), "There is no letter “nowhere”"),
        (("--how", "telephone"), "It is email, form or paper"),
        (("--on", "2999-01-01"), "still to come"),
    ],
)
def test_a_wrong_word_is_told_what_would_be_right(
    place: Path, arguments: tuple[str, ...], told: str
) -> None:
    result = run("list.txt", *DECLARED, *arguments, "--yes")
    assert result.exit_code == 1
    assert told in " ".join(result.output.split())
    assert asyncio.run(_write(place, count)) == []
