"""`keys` and `audit` as whoever runs the bot types them."""

import asyncio
import sqlite3
import stat
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from subprocess import PIPE, STDOUT, Popen

import pytest
from typer.testing import CliRunner

from bot.__main__ import app
from bot.domain.letter import LetterStatus
from bot.settings import Settings
from storage import audit, letters, lock, people
from storage.database import Database, KeyRing, Transaction
from storage.keys import key_file
from tests.cast import first_letter

PEOPLE = 500
CHECKOUT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Desk:
    """A folder with a database in it, and a command line."""

    database: Path

    @property
    def keys(self) -> Path:
        return self.database.with_name(f"{self.database.name}.keys")

    def types(self, *arguments: str, **environ: str) -> tuple[int, str]:
        """The exit code, and what was printed to either side."""
        alone = {name.upper(): None for name in Settings.model_fields}
        said = CliRunner().invoke(
            app,
            list(arguments),
            env={**alone, "LC_ALL": "C", "DATABASE": str(self.database), **environ},
        )
        if said.exception is not None and not isinstance(said.exception, SystemExit):
            raise said.exception
        return said.exit_code, said.output

    def has(self, work: Callable[[Transaction], object]) -> None:
        asyncio.run(self._has(work))

    async def _has(self, work: Callable[[Transaction], object]) -> None:
        database = await Database.open(self.database, key_file(self.database))
        await database.write(work)
        await database.close()

    def intrude(self, sql: str) -> None:
        with closing(sqlite3.connect(self.database, isolation_level=None)) as connection:
            connection.execute(sql)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.chdir(tmp_path)  # no .env of this checkout
    desk = Desk(tmp_path / "undersigned.db")
    desk.has(_people_and_a_letter)
    return desk


def _people_and_a_letter(tx: Transaction) -> None:
    letters.add(tx, first_letter())
    for number in range(PEOPLE):
        people.add(tx, 5_550_000 + number, "en")
    for status in (LetterStatus.DRAFT, LetterStatus.OPEN):
        audit.record(tx, f"letter {status}", "letter:defenders-2016", facts={"by": "organiser"})


SEALED = PEOPLE + 4
"""A Telegram id each, the facts of two entries, and the two halves of the chain's state."""


def test_keys_that_open_everything_are_told_with_what_they_seal(desk: Desk) -> None:
    code, said = desk.types("keys", "check")
    assert code == 0
    assert f"The key {key_file(desk.database).current} seals what is new, and {SEALED}" in said
    assert f"All {SEALED} sealed values open." in said


def test_without_a_database_nothing_is_made(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "not-yet.db")
    for command in ("check", "rotate"):
        code, said = desk.types("keys", command)
        assert code == 0
        assert "There is no database yet" in said
    assert list(tmp_path.iterdir()) == []


def test_a_missing_key_is_named_with_what_it_would_open(desk: Desk) -> None:
    lost = key_file(desk.database).current
    code, said = desk.types("keys", "check", SEALING_KEYS=KeyRing.generate().render())
    assert code == 1
    assert f"The key {lost} is needed and not there; it seals {SEALED} values." in said
    assert "Put it back" in said


def test_a_missing_file_of_keys_is_told(desk: Desk) -> None:
    desk.keys.unlink()
    code, said = desk.types("keys", "check")
    assert code == 1
    assert "is missing" in said
    assert not desk.keys.exists()


def test_a_wrong_key_is_named(desk: Desk) -> None:
    ring = key_file(desk.database)
    (other,) = KeyRing.generate().keys.values()
    wrong = KeyRing({ring.current: other}).render()
    for command in ("check", "rotate"):
        code, said = desk.types("keys", command, SEALING_KEYS=wrong)
        assert code == 1
        assert f"The key called {ring.current} is not the one that sealed {SEALED}" in said


def test_values_that_do_not_open_are_named_and_nothing_is_rotated(desk: Desk) -> None:
    before = desk.keys.read_text()
    desk.intrude("UPDATE audit_facts SET facts = x'00' WHERE entry = 2")
    for command in ("check", "rotate"):
        code, said = desk.types("keys", command)
        assert code == 1
        assert "One value does not open" in said
        assert "audit_facts.facts, row 2" in said
    assert desk.keys.read_text() == before


def test_a_key_file_is_rotated_and_the_old_key_is_gone(desk: Desk) -> None:
    old = key_file(desk.database)
    code, said = desk.types("keys", "rotate")
    new = key_file(desk.database)
    assert code == 0
    assert f"Everything opens with the key {new.current} alone" in said
    assert len(new.keys) == 1
    assert new.keys.keys().isdisjoint(old.keys)
    assert stat.S_IMODE(desk.keys.stat().st_mode) == 0o600
    assert sorted(file.suffix for file in desk.keys.parent.iterdir()) == [".db", ".keys", ".lock"]
    _, said = desk.types("keys", "check")
    assert f"All {SEALED + 1} sealed values open." in said  # and that the old key was retired
    _, said = desk.types("audit", "verify")
    assert "The chain is whole. 3 entries" in said


def test_no_key_is_ever_printed(desk: Desk) -> None:
    secrets = key_file(desk.database).render().split(":")[1:]
    said = ""
    for command in (("keys", "check"), ("keys", "rotate"), ("audit", "list"), ("keys", "rotate")):
        said += desk.types(*command)[1]
        secrets += key_file(desk.database).render().split(":")[1:]
    assert len(set(secrets)) == 3
    assert [secret for secret in secrets if secret in said] == []


@pytest.mark.parametrize("lines", [1, 2])
def test_a_rotation_that_was_killed_goes_on_when_it_is_called_again(desk: Desk, lines: int) -> None:
    """A process of its own, killed when the new key is in the file, and when all is sealed."""
    environ = {"PYTHONPATH": str(CHECKOUT), "DATABASE": str(desk.database)}
    with Popen(
        [sys.executable, "-m", "bot", "keys", "rotate"], env=environ, stdout=PIPE, stderr=STDOUT
    ) as process:
        assert process.stdout is not None
        for _ in range(lines):
            process.stdout.readline()
        process.kill()
    code, said = desk.types("keys", "rotate")
    assert code == 0
    assert "Everything opens with the key" in said
    assert len(key_file(desk.database).keys) == 1
    code, said = desk.types("keys", "check")
    assert code == 0
    assert "sealed values open." in said


def test_an_unfinished_rotation_is_told(desk: Desk) -> None:
    ring = key_file(desk.database).rotated()
    desk.keys.write_text(ring.render())
    _, said = desk.types("keys", "check")
    assert "There is more than one key" in said
    code, said = desk.types("keys", "rotate")
    assert code == 0
    assert "was interrupted, and goes on" in said
    assert key_file(desk.database) == ring.current_alone()


def test_keys_in_the_settings_need_a_new_one_in_front(desk: Desk) -> None:
    old = key_file(desk.database)
    desk.keys.unlink()
    code, said = desk.types("keys", "rotate", SEALING_KEYS=old.render())
    assert code == 1
    assert f"SEALING_KEYS=2027:WHAT-THIS-PRINTS,{old.current}:AS-BEFORE" in said
    assert "openssl rand -base64 32" in said

    ring = old.rotated()
    for _ in range(2):  # a second time it has nothing to do, and says the same
        code, said = desk.types("keys", "rotate", SEALING_KEYS=ring.render())
        assert code == 0
        assert f"Take the rest ({old.current}) out of SEALING_KEYS" in said
        code, said = desk.types("audit", "list", SEALING_KEYS=ring.render())
        assert said.count("sealing key retired") == 1
    code, said = desk.types("keys", "check", SEALING_KEYS=ring.current_alone().render())
    assert code == 0
    assert not desk.keys.exists()


def test_while_the_bot_runs_keys_are_left_alone(desk: Desk) -> None:
    before = desk.keys.read_text()
    with lock.held(desk.database):
        for command in (("keys", "check"), ("keys", "rotate"), ("audit", "verify")):
            code, said = desk.types(*command)
            assert code == 1
            assert "is in use" in said
    assert desk.keys.read_text() == before


def test_the_head_is_printed_so_that_it_can_be_kept_and_asked_for_again(desk: Desk) -> None:
    code, head = desk.types("audit", "head")
    assert code == 0
    assert head.startswith("2:")
    code, said = desk.types("audit", "verify", "--head", head)
    assert code == 0
    assert "the head from outside is part of it. 2 entries, head" in said
    assert head.strip() in said


def test_a_chain_that_breaks_is_told_with_the_place_and_the_reason(desk: Desk) -> None:
    desk.intrude("UPDATE audit SET what = 'letter closed' WHERE id = 2")
    code, said = desk.types("audit", "verify")
    assert code == 1
    assert "The chain breaks: entry 2 was changed, put in or moved." in said
    assert "Keep a copy as it is" in said
    code, said = desk.types("audit", "verify", LC_ALL="fr_FR.UTF-8")
    assert code == 1
    assert "l’entrée 2 a été modifiée" in said


def test_a_chain_that_was_put_back_is_told_by_a_head_from_outside(desk: Desk) -> None:
    code, said = desk.types("audit", "verify", "--head", f"9:{'0' * 64}")
    assert code == 1
    assert "put back to an earlier state" in said


def test_a_sealed_state_that_does_not_open_is_told(desk: Desk) -> None:
    desk.intrude("UPDATE audit_state SET head = substr(head, 1, 40)")
    code, said = desk.types("audit", "verify")
    assert code == 1
    assert "The sealed part of the chain does not open (audit_state.head)" in said


@pytest.mark.parametrize("head", ["", "nonsense", f"0:{'0' * 64}", "2:abc"])
def test_what_is_no_head_is_told(desk: Desk, head: str) -> None:
    code, said = desk.types("audit", "verify", "--head", head)
    assert code == 2
    assert "That is no head." in said


def test_the_last_entries_are_listed(desk: Desk) -> None:
    code, said = desk.types("audit", "list")
    first, second = said.splitlines()
    assert code == 0
    assert first.startswith("1  ")
    assert first.endswith("UTC  letter draft  letter:defenders-2016")
    assert second.endswith("UTC  letter open  letter:defenders-2016")
    _, said = desk.types("audit", "list", "--last", "1")
    assert said.splitlines() == [second]


def test_an_empty_chain_is_told(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "new.db")
    for command, code in ((("audit", "list"), 0), (("audit", "head"), 1), (("audit", "verify"), 0)):
        assert desk.types(*command) == (code, "Nothing has been recorded yet.\n")
