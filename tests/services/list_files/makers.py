"""Files as organisers send them, made by the programs that people make them with."""

import csv
import io
from collections.abc import Callable, Sequence

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from bot.services.list_files import Entry, Reading, Table, guess_columns, read_entries, read_table


def csv_file(rows: Sequence[Sequence[str]], delimiter: str = ",", encoding: str = "utf-8") -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows(rows)
    return text.getvalue().encode(encoding)


def workbook(
    rows: Sequence[Sequence[object]],
    more: Callable[[Workbook], None] = lambda book: None,
    title: str = "Form responses 1",
) -> bytes:
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = title
    for row in rows:
        sheet.append(list(row))
    more(book)
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def table_of(content: str | bytes, name: str = "list.txt") -> Table:
    return read_table(content if isinstance(content, bytes) else content.encode(), name)


def reading_of(content: str | bytes, name: str = "list.txt", language: str = "en") -> Reading:
    """The file read with its columns as guessed; no line of it may be lost."""
    table = table_of(content, name)
    columns = [guess.column for guess in guess_columns(table, language)]
    reading = read_entries(table, columns, language)
    assert reading.unaccounted() == ()
    assert reading.lines == table.lines
    return reading


def entries_of(content: str | bytes, name: str = "list.txt") -> tuple[Entry, ...]:
    return reading_of(content, name).entries


def names_of(content: str | bytes, name: str = "list.txt") -> list[str]:
    return [entry.organisation for entry in entries_of(content, name)]


def flaws_of(content: str | bytes, name: str = "list.txt") -> list[tuple[int, str]]:
    """The line and the key of each flaw."""
    return [(f.line, f.key) for entry in entries_of(content, name) for f in entry.flaws]
