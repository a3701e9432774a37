"""What is said of a list to the person who sent it."""

from bot.services.list_files.shapes import Column, EntryFlaw, Skipped
from bot.texts import catalogue


def flaw_sentence(language: str, flaw: EntryFlaw) -> str:
    """The flaw as plain text with its line: what is wrong, and what would be right."""
    facts = {**flaw.facts, "line": str(flaw.line)}
    return catalogue.plain(language, f"entry-flaw-{flaw.key}", facts)


def column_name(language: str, column: Column) -> str:
    """What the column holds, in words short enough for a button."""
    return catalogue.plain(language, f"column-{column}")


def skipped_sentence(language: str, skipped: Skipped) -> str:
    """Why the lines hold no entry, as plain text."""
    facts: dict[str, str | int] = {
        "line": str(skipped.line),
        "last": str(skipped.last_line),
        "span": "line" if skipped.line == skipped.last_line else "lines",
        "text": skipped.text,
    }
    return catalogue.plain(language, f"list-skipped-{skipped.why}", facts)
