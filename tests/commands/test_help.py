"""What each command says of itself, in every language that ships, in the shape of a terminal."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ALONE = {**os.environ, "NO_COLOR": "1", "COLUMNS": "100"}
"""Typer reads its texts when the program starts: each language is a process of its own."""
COMMANDS = (
    *("", "run", "rehearse", "doctor", "letters", "letters add", "letters list", "letters open"),
    *("letters close", "signatures", "signatures list", "keys", "keys check", "keys rotate"),
    *("audit", "audit verify", "audit head", "audit list"),
)
SCRIPT = """
import contextlib, io, sys
from typer.testing import CliRunner
from bot.__main__ import app
for command in sys.argv[1:]:
    said = CliRunner().invoke(app, [*command.split(), "--help"])
    assert said.exit_code == 0, (command, said.exception)
    print(f"@@{command}@@{said.output}")
"""


def helps(locale: str, folder: Path) -> dict[str, str]:
    """The help of every command, under this locale."""
    environ = {**ALONE, "LC_ALL": locale, "PYTHONUTF8": "1"}
    done = subprocess.run(  # noqa: S603 - this program, by this Python
        [sys.executable, "-c", SCRIPT, *COMMANDS],
        cwd=folder, env=environ, capture_output=True, text=True, encoding="utf-8", check=True,
    )  # fmt: skip
    parts = done.stdout.split("@@")[1:]
    return dict(zip(parts[::2], parts[1::2], strict=True))


@pytest.fixture(scope="module")
def spoken(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, str]]:
    folder = tmp_path_factory.mktemp("elsewhere")
    return {language: helps(language, folder) for language in ("en_GB.UTF-8", "fr_CA.UTF-8")}


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_explains_itself_in_each_language(
    spoken: dict[str, dict[str, str]], command: str
) -> None:
    english, french = (spoken[language][command] for language in spoken)
    assert english != french
    for said in (english, french):
        assert len(said.split()) > 15
        for left_open in ("{ $", "{$", "help-", "argument-", "option-", "None"):
            assert left_open not in said
