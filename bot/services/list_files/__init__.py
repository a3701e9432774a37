"""Lists of organisations as they come: CSV, XLSX and plain lists read, and nothing stored."""

from bot.services.list_files.entries import read_entries
from bot.services.list_files.guessing import guess_columns
from bot.services.list_files.reading import read_table
from bot.services.list_files.sentences import column_name, flaw_sentence, skipped_sentence
from bot.services.list_files.shapes import (
    Column,
    Entry,
    EntryFlaw,
    Guess,
    Heading,
    Mark,
    Reading,
    Row,
    Skipped,
    Table,
)

__all__ = [
    "Column",
    "Entry",
    "EntryFlaw",
    "Guess",
    "Heading",
    "Mark",
    "Reading",
    "Row",
    "Skipped",
    "Table",
    "column_name",
    "flaw_sentence",
    "guess_columns",
    "read_entries",
    "read_table",
    "skipped_sentence",
]
