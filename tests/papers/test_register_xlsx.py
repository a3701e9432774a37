"""The workbook opens in another reader with numbers as numbers, texts as texts and no formula."""

from datetime import datetime
from io import BytesIO
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.utils.escape import unescape

from bot.domain.listing import listed
from bot.domain.presentable import presentable
from bot.domain.register import Entry
from bot.papers.register_facts import Export
from bot.papers.register_xlsx import register_xlsx
from tests.papers.registers import (
    EGYPT,
    HOSTILE,
    KENYA,
    MADE,
    an_export,
    hostile_export,
    signatories,
)


def opened(*exports: Export) -> Workbook:
    return load_workbook(BytesIO(register_xlsx(*exports).content))


def cells(book: Workbook, sheet: str) -> list[tuple[Any, ...]]:
    return list(book[sheet].iter_rows(values_only=True))


def test_a_number_is_a_number_and_a_name_a_text() -> None:
    book = opened(an_export(signatories("350", "Bay Trust")))
    sheet = book["Clean rivers"]
    assert [cell.data_type for cell in sheet["A"][1:]] == ["n", "n"]
    assert [cell.data_type for cell in sheet["B"][1:]] == ["s", "s"]
    assert cells(book, "Clean rivers")[1][:4] == (1, "350", "Kenya", "KE")


def test_the_head_stays_in_sight_and_every_column_can_be_filtered() -> None:
    sheet = opened(an_export(signatories("A", "B", "C")))["Clean rivers"]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:G4"
    assert sheet["B1"].font.bold


def test_whatever_was_typed_is_text_and_never_a_formula_or_a_link() -> None:
    sheet = opened(hostile_export())["Clean rivers"]
    found = [sheet.cell(line, 2) for line in range(2, sheet.max_row + 1)]
    # The reader leaves the format's escapes of in-line texts (ISO/IEC 29500, ST_Xstring) to us.
    shown = {unescape(str(cell.value)) for cell in found}
    assert shown == {presentable(name) for name in HOSTILE}
    assert {cell.data_type for cell in found} == {"s"}
    assert not any(cell.hyperlink for cell in found)


def test_each_letter_has_a_sheet_and_all_have_one_of_totals() -> None:
    first = an_export(signatories("A"), kept_back=2, collected_elsewhere=5)
    second = an_export([*signatories("B"), listed(Entry(2, "C", "EG"), EGYPT)], title="Clean wells")
    book = opened(first, second)
    assert book.sheetnames == ["Clean rivers", "Clean wells", "Totals"]
    totals = cells(book, "Totals")
    assert totals[1] == ("Clean rivers", datetime(2018, 4, 6, 12, 30), 8, 1, 2, 5, 1)  # noqa: DTZ001  # Excel has no zones
    assert totals[2][2:] == (2, 2, 0, 0, 2)
    assert [row[:3] for row in totals[4:]] == [
        ("Clean rivers", "Kenya", 1),
        ("Clean wells", "Kenya", 1),
        ("Clean wells", "Egypt", 1),
    ]


def test_the_totals_are_typed() -> None:
    sheet = opened(an_export(signatories("A")))["Totals"]
    assert sheet["B2"].is_date
    assert sheet["B2"].value == MADE.replace(tzinfo=None)
    assert sheet["C2"].data_type == "n"


@pytest.mark.parametrize(
    "title", ["A/B: [what]? *now*", "'Quoted'", "History", "Totals", "", "T" * 90, "///"]
)
def test_a_sheet_has_a_name_that_excel_takes(title: str) -> None:
    names = opened(an_export(signatories("A"), title=title)).sheetnames
    assert len(names) == 2
    assert all(0 < len(name) <= 31 for name in names)


def test_letters_of_the_same_name_have_sheets_of_their_own() -> None:
    same = [an_export(signatories("A"), title="Water " * 9 + end) for end in ("one", "two")]
    assert len(set(opened(*same).sheetnames)) == 3


def test_a_list_from_the_right_is_shown_from_the_right() -> None:
    book = opened(an_export(signatories("مركز"), language="ar"), an_export([], title="English"))
    assert book["Clean rivers"].sheet_view.rightToLeft
    assert not book["English"].sheet_view.rightToLeft


def test_a_register_of_nobody_can_be_opened() -> None:
    assert cells(opened(an_export([])), "Clean rivers")[0][1] == "Organisation"


def test_there_is_no_workbook_without_a_register() -> None:
    with pytest.raises(ValueError, match="needs a register"):
        register_xlsx()


def test_a_number_of_more_than_one_letter_is_in_no_single_letters_file() -> None:
    one, two = an_export([]), an_export([], slug="wells")
    assert register_xlsx(one).file_name == "signatories-rivers.xlsx"
    assert register_xlsx(one, two).file_name == "signatories.xlsx"


def test_what_nobody_said_takes_no_cell() -> None:
    entry = Entry(1, "Bay Trust", "KE")
    sheet = opened(an_export([listed(entry, KENYA)]))["Clean rivers"]
    assert sheet["F2"].value is None
