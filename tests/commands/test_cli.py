"""The command line, as somebody who is no engineer meets it."""

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.__main__ import app
from bot.commands.running import SAMPLES
from storage.database import Database
from storage.keys import key_file

LETTER = """---
letter: my-letter
language: en
title: A letter
addressee: The Council
summary: We ask the Council to listen.
closes: 2199-01-20 18:00
time zone: Europe/Zurich
coordinator: Coordination Team
contact: letter@example.org
code: no
---
Dear Council, please *listen*.
"""


@pytest.fixture(autouse=True)
def empty_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("TELEGRAM_TOKEN", "SMTP_URL", "MAIL_FROM", "ADMINS", "LC_ALL", "DATABASE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")


def undersigned(*arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(app, list(arguments))
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.output + (result.stderr if result.stderr_bytes else "")


def written(text: str) -> str:
    Path("letter.md").write_text(text, encoding="utf-8")
    return "letter.md"


COMMANDS = ("run", "rehearse", "letters add", "letters list", "letters open", "letters close",
            "signatures list", "keys check", "keys rotate", "audit verify", "audit head",
            "audit list", "doctor")  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str) -> None:
    code, said = undersigned(*command.split(), "--help")
    assert code == 0
    assert len(said.split()) > 15


def test_a_letter_that_was_delivered_long_ago_is_no_draft() -> None:
    told = undersigned("letters", "add", str(SAMPLES / "defenders-2016"))[1]
    assert "stored as delivered, in en, fr" in " ".join(told.split())
    assert "draft" not in told


def test_a_letter_is_added_opened_listed_and_closed() -> None:
    assert "stored as a draft, in en" in undersigned("letters", "add", written(LETTER))[1]
    assert "is open until Sunday 20 January 2199" in undersigned("letters", "open", "my-letter")[1]
    assert "is open already" in undersigned("letters", "open", "my-letter")[1]
    said = undersigned("letters", "list")[1]
    assert "my-letter: open" in said
    assert "0 signatories" in said
    assert "is closed" in undersigned("letters", "close", "my-letter")[1]
    assert "nothing to close" in undersigned("letters", "close", "my-letter")[1]


def test_a_folder_is_one_letter_in_several_languages() -> None:
    said = undersigned("letters", "add", str(SAMPLES / "defenders-2016"))[1]
    assert "in en, fr" in said


def test_a_wrong_file_is_told_every_flaw_with_its_line_and_nothing_is_stored() -> None:
    wrong = LETTER.replace("closes:", "close:").replace("my-letter", "My Letter")
    code, said = undersigned("letters", "add", written(wrong + "\n![logo](x.png)\n"))
    assert code == 1
    lines = set(re.findall(r"letter\.md, (\d+):", said))
    assert len(lines) >= 3
    assert "nothing was stored" in said
    assert not Path("data/undersigned.db").exists()


def test_a_letter_that_needs_codes_is_not_opened_without_a_mail_server() -> None:
    undersigned("letters", "add", written(LETTER.replace("code: no\n", "")))
    code, said = undersigned("letters", "open", "my-letter")
    assert code == 1
    assert "no mail server is set" in said
    assert "SMTP_URL" in said


def test_wrong_settings_are_all_named_before_anything_starts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SMTP_URL", "mail.example.org")
    monkeypatch.setenv("ADMINS", "@somebody")
    code, said = undersigned("letters", "list")
    assert code == 2
    for name in ("SMTP_URL", "MAIL_FROM", "ADMINS"):
        assert name in said


def test_the_doctor_says_what_is_missing_and_what_to_do() -> None:
    code, said = undersigned("doctor")
    assert code == 0
    assert "@BotFather gives you one" in said
    assert "There is no database yet" in said


def test_the_doctor_finds_a_letter_that_nobody_could_confirm(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SMTP_URL", "smtp+plain://127.0.0.1:9")
    monkeypatch.setenv("MAIL_FROM", "letter@example.org")
    undersigned("letters", "add", written(LETTER.replace("code: no\n", "")))
    undersigned("letters", "open", "my-letter")
    code, said = undersigned("doctor")
    assert code == 1
    assert "does not answer properly" in said
    monkeypatch.delenv("SMTP_URL")
    code, said = undersigned("doctor")
    assert code == 1
    assert "nobody can confirm" in said


def test_a_missing_key_is_named_before_anything_runs() -> None:
    undersigned("letters", "add", written(LETTER))
    Path("data/undersigned.db.keys").unlink()
    code, said = undersigned("letters", "list")
    assert code == 1
    assert "The key to the database" in said


async def test_a_database_in_use_is_left_alone() -> None:
    path = Path("data/undersigned.db")
    database = await Database.open(path, key_file(path))
    try:
        code, said = undersigned_beside("letters", "list")
    finally:
        await database.close()
    assert code == 1
    assert "is in use" in said


def undersigned_beside(*arguments: str) -> tuple[int, str]:
    """In a thread of its own, since an event loop runs in this one."""
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as other:
        return other.submit(undersigned, *arguments).result()


def test_in_french_it_speaks_french(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    assert "lettre" in undersigned("letters", "list")[1]
