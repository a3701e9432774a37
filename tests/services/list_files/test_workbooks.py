"""XLSX files: exports of web forms, and sheets that people keep by hand."""

import io
import zipfile
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from bot.domain.refusal import Refusal
from bot.services.list_files import Mark, read_table
from tests.services.list_files.makers import entries_of, flaws_of, reading_of, table_of, workbook

HEADERS = ("Timestamp", "Organisation", "Country", "E-mail", "Show?")
MOMENT = datetime(2024, 3, 14, 10, 22)  # noqa: DTZ001 - a sheet knows no time zones
ROW = (MOMENT, "Rivers", "Kenya", "a@example.org", True)


def test_a_form_comes_in_with_days_and_answers():
    [entry] = entries_of(workbook([HEADERS, ROW]), "form.xlsx")
    assert (entry.line, entry.organisation, entry.country) == (2, "Rivers", "KE")
    assert entry.signed_on == datetime(2024, 3, 14, 10, 22, tzinfo=UTC)
    assert entry.show is True
    assert entry.flaws == ()


def test_numbers_and_days_are_written_as_people_write_them():
    table = table_of(workbook([("Organisation", 7.0, 7.5, date(2024, 3, 14), None, "x")]))
    assert table.rows[0].cells == ("Organisation", "7", "7.5", "2024-03-14", "", "x")


def test_titles_and_blank_rows_keep_the_numbers_of_the_sheet():
    reading = reading_of(workbook([("Our letter",), (), HEADERS, ROW, (), ROW]))
    assert [entry.line for entry in reading.entries] == [4, 6]
    assert [(s.line, s.why) for s in reading.skipped] == [
        (1, "above-the-headers"),
        (2, "blank"),
        (3, "headers"),
        (5, "blank"),
    ]


def with_sheets(book: Workbook) -> None:
    names = book.create_sheet("Names")
    for number in range(9):
        names.append([f"Organisation {number}", "Kenya"])
    secret = book.create_sheet("Old")
    for number in range(90):
        secret.append([f"Organisation {number}", "Kenya"])
    secret.sheet_state = "hidden"
    book.create_sheet("Empty")


def test_the_sheet_with_most_in_it_is_read_and_the_others_are_named():
    data = workbook([HEADERS, ROW], with_sheets)
    table = table_of(data)
    assert (table.sheet, len(table.rows)) == ("Names", 9)
    assert table.other_sheets == ("Form responses 1", "Old")
    assert table.hidden_sheets == {"Old"}


def test_another_sheet_can_be_asked_for():
    data = workbook([HEADERS, ROW], with_sheets)
    assert len(read_table(data, "form.xlsx", "Old").rows) == 90
    with pytest.raises(Refusal) as refused:
        read_table(data, "form.xlsx", "None such")
    assert refused.value.key == "list-no-sheet"


def test_a_hidden_row_is_an_entry_and_is_told():
    def hide(book: Workbook) -> None:
        book.worksheets[0].row_dimensions[3].hidden = True

    data = workbook([HEADERS, ROW, (None, "Hills", "Chile")], hide)
    assert table_of(data).rows[1].marks == {Mark.HIDDEN}
    assert flaws_of(data) == [(3, "hidden-row")]


def test_a_merged_cell_counts_for_each_of_its_rows():
    def merge(book: Workbook) -> None:
        book.worksheets[0].merge_cells("B2:B3")

    data = workbook([("Organisation", "Country"), ("Rivers", "Kenya"), ("Hills", None)], merge)
    assert [entry.country for entry in entries_of(data)] == ["KE", "KE"]
    assert flaws_of(data) == [(3, "merged-cells")]


def test_a_formula_without_a_kept_value_is_told_as_it_stands():
    data = workbook([("Organisation", "Country"), ('=HYPERLINK("https://a.example","A")', "Peru")])
    assert table_of(data).rows[0].cells[0].startswith("=HYPERLINK")
    assert flaws_of(data) == [(2, "organisation-wrong")]


def test_what_a_formula_showed_last_is_read():
    data = workbook([("Organisation", "Country"), ('=CONCATENATE("Riv","ers")', "Peru")])
    shown = _changed(data, "xl/worksheets/sheet1.xml", b"<v></v>", b"<v>Rivers</v>", b"<v />")
    assert [entry.organisation for entry in entries_of(shown)] == ["Rivers"]


def _changed(data: bytes, part: str, old: bytes, new: bytes, otherwise: bytes) -> bytes:
    """The workbook with a value beside its formula, as a spreadsheet program keeps it."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(out, "w") as after:
        for name in before.namelist():
            content = before.read(name)
            if name == part:
                content = content.replace(old, new).replace(otherwise, new)
                content = content.replace(b'"><f>', b'" t="str"><f>')
                assert b"Rivers" in content
            after.writestr(name, content)
    return out.getvalue()


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"])
def test_a_damaged_workbook_is_refused(part):
    out = io.BytesIO()
    whole = io.BytesIO(workbook([HEADERS, ROW]))
    with zipfile.ZipFile(whole) as before, zipfile.ZipFile(out, "w") as after:
        for name in before.namelist():
            after.writestr(name, b"<broken" if name == part else before.read(name))
    with pytest.raises(Refusal) as refused:
        table_of(out.getvalue())
    assert refused.value.key == "list-broken"


def test_a_table_too_wide_is_refused():
    with pytest.raises(Refusal) as refused:
        table_of(workbook([[f"x{n}" for n in range(300)]]))
    assert (refused.value.key, refused.value.facts) == ("list-too-wide", {"most": 200})


CELLS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=20).filter(
    lambda cell: not ILLEGAL_CHARACTERS_RE.search(cell) and not cell.startswith("=")
)


@settings(deadline=None, max_examples=60)
@given(rows=st.lists(st.tuples(CELLS, CELLS, CELLS), max_size=6))
def test_what_was_written_is_read_back(rows):
    headers = ("Organisation", "Country", "E-mail")
    table = table_of(workbook([headers, *rows]))
    padded = [(*row.cells, "", "", "")[:3] for row in table.rows]
    assert table.headers == headers
    assert padded == [row for row in rows if any(cell.strip() for cell in row)]


def test_a_merged_cell_fills_no_row_that_is_empty():
    def merge(book: Workbook) -> None:
        book.worksheets[0].merge_cells("B2:B9")

    rows = [("Organisation", "Country"), ("Rivers", "Kenya"), (), ("Hills",), (), ("Seas",)]
    found = entries_of(workbook(rows, merge))
    assert [(entry.line, entry.country) for entry in found] == [(2, "KE"), (4, "KE"), (6, "KE")]
