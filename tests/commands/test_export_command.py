"""`undersigned export`: the same files for whoever has the machine."""

import asyncio
import csv
import io
from functools import partial
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.__main__ import app
from storage.database import Database, Transaction
from storage.keys import key_file
from tests.cast import _publish, follow_up


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A database with the follow-up in it, and two imported under it."""
    path = tmp_path / "undersigned.db"
    monkeypatch.setenv("DATABASE", str(path))
    monkeypatch.setenv("LANG", "en")
    monkeypatch.chdir(tmp_path)
    asyncio.run(_write(path, partial(_publish, letter=follow_up())))
    (tmp_path / "list.txt").write_text("River Watch, Kenya\n=Coast, Peru\n")
    declared = ("--letter", "defenders-2018", "--how", "email", "--on", "2018-04-03")
    imported = run("import", "list.txt", *declared, "--proof", "mailbox", "--shown", "--yes")
    assert imported.exit_code == 0, imported.output
    return path


async def _write(path: Path, work: object) -> object:
    database = await Database.open(path, key_file(path))
    try:
        return await database.write(work)  # type: ignore[arg-type]
    finally:
        await database.close()


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, arguments)


def test_a_table_goes_to_a_file_and_is_on_record(place: Path) -> None:
    result = run("export", "csv", "defenders-2018", "--to", "out.csv")
    assert result.exit_code == 0, result.output
    text = (place.parent / "out.csv").read_bytes().decode("utf-8-sig")
    names = [row[1] for row in csv.reader(io.StringIO(text))][1:]
    assert sorted(names)[-1] == "River Watch"
    assert not any(name.startswith("=") for name in names)
    assert asyncio.run(_write(place, taken_out)) == ["register taken out"]


def test_the_finished_letter_goes_to_standard_output(place: Path) -> None:
    result = run("export", "docx", "defenders-2018", "--order", "country")
    assert result.exit_code == 0, result.output
    assert result.stdout_bytes.startswith(b"PK")


def test_a_letter_that_is_not_there_is_told(place: Path) -> None:
    result = run("export", "csv", "nowhere")
    assert result.exit_code == 1
    assert "There is no letter “nowhere”" in result.output


def taken_out(tx: Transaction) -> list[str]:
    return [row["what"] for row in tx.all("SELECT what FROM audit WHERE what LIKE '%taken out'")]
