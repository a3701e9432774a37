"""A table that goes out opens right, and runs nothing on anybody's computer."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.papers.sheet_csv import FORMULA, csv_paper, harmless

CELL = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=30)


def read(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


@given(st.lists(st.lists(CELL, min_size=2, max_size=4), min_size=1, max_size=5))
def test_what_was_put_in_is_read_back(rows: list[list[str]]) -> None:
    back = read(csv_paper("list.csv", rows).content)
    assert [[cell.removeprefix("'") for cell in row] for row in back] == [
        [harmless(cell).removeprefix("'") for cell in row] for row in rows
    ]


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", '=HYPERLINK("x")'])
def test_no_cell_is_a_formula(cell: str) -> None:
    [[shown, _]] = read(csv_paper("list.csv", [[cell, "x"]]).content)
    assert not shown.startswith(FORMULA)
    assert shown == f"'{cell}"


def test_the_mark_in_front_tells_excel_that_it_is_utf8() -> None:
    assert csv_paper("list.csv", [["é"]]).content.startswith(b"\xef\xbb\xbf")
