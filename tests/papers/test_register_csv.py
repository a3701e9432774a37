"""The register as CSV is read by every table program as it was meant, and runs in none."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.listing import AcronymForm, Arrangement, Ecosoc, listed
from bot.domain.presentable import presentable
from bot.domain.register import Entry
from bot.papers.register_csv import BATCH, csv_chunks, divider_of, register_csv
from bot.papers.register_facts import Export
from bot.papers.sheet_csv import FORMULA
from tests.papers.registers import HOSTILE, KENYA, an_export, hostile_export, signatories

TYPED = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


def read(export: Export) -> list[dict[str, str]]:
    """As a program reads it that is told nothing of the file and finds out by itself."""
    text = register_csv(export).content.decode("utf-8-sig")
    dialect = csv.Sniffer().sniff(text.partition("\r\n")[0])
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=dialect.delimiter))


def test_a_signatory_is_a_row_with_what_is_known() -> None:
    entry = Entry(7, "Bay Trust", "KE", "Maria Sample, Director", "Water is life.")
    [row] = read(an_export([listed(entry, KENYA)]))
    assert row == {
        "No.": "7",
        "Organisation": "Bay Trust",
        "Country": "Kenya",
        "Code": "KE",
        "Region": "Eastern Africa",
        "Representative": "Maria Sample, Director",
        "For the press": "Water is life.",
    }


def test_a_column_stands_there_only_where_something_is_in_it() -> None:
    entry = Entry(1, "Coast Defenders Network (CDN)", "KE")
    known = listed(entry, KENYA, "network", Ecosoc.SPECIAL)
    [row] = read(an_export([known], Arrangement(acronym=AcronymForm.BRACKETS)))
    assert row["Kind"] == "network"
    assert row["ECOSOC status"] == "special"
    assert row["Acronym"] == "CDN"
    assert row["Name without acronym"] == "Coast Defenders Network"


def test_whatever_was_typed_is_text_in_its_own_cell() -> None:
    rows = read(hostile_export())
    shown = {row["Organisation"].removeprefix("'") for row in rows}
    assert shown == {presentable(name).removeprefix("'") for name in HOSTILE}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_cell_begins_with_what_is_run(language: str) -> None:
    for row in read(hostile_export(language=language)):
        assert not any(cell.startswith(FORMULA) for cell in row.values())


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_one_formula_is_found_where_there_is_no_other(name: str, language: str) -> None:
    [row] = read(an_export(signatories(name), language=language))
    assert not row["Organisation"].startswith(FORMULA)


@given(st.lists(TYPED, min_size=1, max_size=8), st.sampled_from(["en", "fr"]))
def test_nothing_is_run_whatever_was_typed(names: list[str], language: str) -> None:
    export = an_export(signatories(*names), language=language)
    text = register_csv(export).content.decode("utf-8-sig")
    divider = divider_of(language)
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=divider))
    assert len(rows) == len(names) + 1
    for cells in rows:
        assert not any(cell.startswith(FORMULA) for cell in cells)
    assert sorted(cells[1].removeprefix("'") for cells in rows[1:]) == sorted(
        presentable(name).removeprefix("'") for name in names
    )


def test_a_formula_among_thousands_is_found() -> None:
    names = [f"Bay Trust {number}" for number in range(BATCH + 500)]
    rows = read(an_export(signatories(*names, "=1+1")))
    assert [row["Organisation"] for row in rows if "=" in row["Organisation"]] == ["'=1+1"]


def test_excel_knows_the_letters_by_a_mark_at_the_beginning() -> None:
    content = register_csv(an_export(signatories("Éclair"))).content
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\xef\xbb\xbf") == 1


@pytest.mark.parametrize(
    ("language", "divider"),
    [("en", ","), ("fr", ";"), ("de", ";"), ("es-MX", ","), ("ar", ","), ("qqq", ",")],
)
def test_the_divider_is_what_excel_expects_there(language: str, divider: str) -> None:
    assert divider_of(language) == divider


def test_the_parts_are_the_whole() -> None:
    export = an_export(signatories(*map(str, range(2 * BATCH))))
    assert b"".join(csv_chunks(export)) == register_csv(export).content
    assert len(list(csv_chunks(export))) > 3


def test_the_file_has_a_safe_name() -> None:
    export = an_export(signatories("A"), slug="Rivers/../2018 é")
    assert register_csv(export).file_name == "signatories-rivers-2018.csv"


def test_a_register_of_nobody_has_its_heads() -> None:
    assert read(an_export([])) == []
    assert b"Organisation" in register_csv(an_export([])).content
