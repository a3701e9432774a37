"""Whatever is wrong is said in plain words, in each language, with its line."""

import ast
from pathlib import Path

import pytest

import bot.services.list_files as package
from bot.services.list_files import Column, Skipped, column_name, flaw_sentence, skipped_sentence
from bot.texts.catalogue import LANGUAGES, keys
from tests.services.list_files.makers import csv_file, reading_of, workbook

FOLDER = Path(package.__file__).parent
in_every_language = pytest.mark.parametrize("language", LANGUAGES)
NOT_BY_CALL = {"country-is-region", "country-several", "country-is-city", "country-unknown"}
WRONG = csv_file(
    [
        ["Date", "Organisation", "Country", "Website", "Name", "Role", "E-mail", "Show"],
        ["3/4/2024", "a@example.org", "Atlantis", "@x", "a@b.org", "www.x.org", "x", "hm"],
        ["3/4/2024", "12", "Kenya, Chile", "http://localhost", "", "", "a@b.org c@d.org", ""],
        ["3/4/2024", "x" * 201, "Global", "rivers", "y" * 101, "z" * 101, "me.example.org", ""],
        ["", "", "Paris", "", "", "", "", ""],
        ["", "Rivers", "", "", "", "", "", "", "more"],
        ["", "Rivers", "", "", "", "", "", ""],
    ]
)
LISTS = (
    WRONG,
    "Kenya\n1. Rivers\nand Lakes\n2. Seas 3. Hills,\nIndividuals\n4. Amina Dams\n-----\n",
    "Rivers;\nLakes;\nList of those who care;\nand Seas",
    workbook([["Our letter"], [], ["Organisation", "Country"], ["Rivers", "Kenya"]]),
)


def keys_in_the_code() -> set[str]:
    """The keys that calls of `EntryFlaw`, `flaw` and `_read` name."""
    found = set(NOT_BY_CALL)
    for path in FOLDER.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and _is_flaw(node):
                first = node.args[0]
                found |= {first.value} if isinstance(first, ast.Constant) else set()
    return {key for key in found if isinstance(key, str)}


def _is_flaw(node: ast.Call) -> bool:
    return ast.unparse(node.func).rpartition(".")[2] in ("EntryFlaw", "flaw", "_read")


@in_every_language
def test_each_flaw_has_its_text_and_each_text_its_flaw(language):
    texts = {key.removeprefix("entry-flaw-") for key in keys(language) if "entry-flaw-" in key}
    assert texts == keys_in_the_code()


@in_every_language
def test_each_column_has_a_name_of_its_own(language):
    names = {column_name(language, column) for column in Column}
    assert len(names) == len(Column)


@in_every_language
@pytest.mark.parametrize("content", LISTS)
def test_each_flaw_and_each_skipped_line_is_said_with_its_line(language, content):
    reading = reading_of(content, language=language)
    flaws = [flaw for entry in reading.entries for flaw in entry.flaws]
    told = [flaw_sentence(language, flaw) for flaw in flaws]
    told += [skipped_sentence(language, skipped) for skipped in reading.skipped]
    lines = [str(part.line) for part in (*flaws, *reading.skipped)]
    assert told
    for sentence, line in zip(told, lines, strict=True):
        assert line in sentence
        assert "{" not in sentence


def test_a_reader_is_told_what_would_be_right():
    text = "Rivers, Kenya\nLakes, Chile\nSeas, Urugauy"
    [flaw] = reading_of(text).entries[2].flaws
    assert flaw_sentence("en", flaw) == (
        "Line 3: there is no country called “Urugauy”. Is it this: Uruguay?"
    )


def test_lines_that_are_empty_are_counted():
    assert skipped_sentence("en", Skipped(3, 3, "blank")) == "Line 3 is empty."
    assert skipped_sentence("fr", Skipped(3, 5, "blank")) == "Les lignes 3 à 5 sont vides."
