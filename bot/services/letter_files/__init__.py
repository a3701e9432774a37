"""A letter written as Markdown files, read as the domain's `Letter`; nothing is stored."""

from pathlib import Path
from typing import Final

from bot.domain.letter import Letter
from bot.services.letter_files.assembly import assemble
from bot.services.letter_files.flaws import Flaw, LetterFlaws
from bot.services.letter_files.front_matter import Sheet, read_sheet

__all__ = ["Flaw", "LetterFlaws", "read_letter"]

MOST_BYTES: Final = 2_000_000


def read_letter(path: Path) -> Letter:
    """Read a Markdown file with front matter, or a folder with one such file a language.

    In a folder a file is named after its language (`en.md`, `pt-BR.md`); facts about the
    letter itself may stand in one of the files or in all. A date without an offset is in the
    letter's own zone; a date without a time means its beginning, for `closes` its end. The
    first edition is the one whose file says most about the letter, ties in the order of file
    names. A letter with a `delivered` date is delivered, any other one a draft.

    Raises `LetterFlaws` with every flaw of every file.
    """
    if not path.is_dir():
        return assemble([_sheet(path)], named_by_language=False)
    files = sorted(file for file in path.glob("*.md") if not file.name.startswith("."))
    if not files:
        raise LetterFlaws([Flaw(path.name, 1, "no-letter-in-folder")])
    return assemble([_sheet(file) for file in files], named_by_language=True)


def _sheet(path: Path) -> Sheet:
    if not path.is_file():
        raise LetterFlaws([Flaw(path.name, 1, "no-file")])
    if path.stat().st_size > MOST_BYTES:
        raise LetterFlaws([Flaw(path.name, 1, "file-too-big", {"most": MOST_BYTES})])
    return read_sheet(path.name, path.read_bytes())
