"""CSV files as spreadsheets and forms write them."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.refusal import Refusal
from bot.services.list_files import Column, read_entries
from tests.services.list_files.makers import (
    csv_file,
    entries_of,
    flaws_of,
    names_of,
    reading_of,
    table_of,
)

HEADERS = ["Organisation", "Country", "E-mail"]
ROWS = [["Rivers, Lakes and Sea", "Kenya", "a@example.org"], ["Hills", "Chile", "b@example.org"]]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("name", ["list.csv", "list.txt", "document"])
def test_the_delimiter_is_found(delimiter, name):
    table = table_of(csv_file([HEADERS, *ROWS], delimiter), name)
    assert (table.kind, table.headers) == ("csv", tuple(HEADERS))
    assert [row.cells for row in table.rows] == [tuple(row) for row in ROWS]


def test_excel_may_name_the_delimiter():
    table = table_of("sep=|\r\nOrganisation|Country\r\nRivers|Kenya\r\n", "list.csv")
    assert (table.header_line, table.rows[0].cells) == (2, ("Rivers", "Kenya"))


def test_a_cell_over_several_lines_begins_where_its_row_begins():
    reading = reading_of(
        csv_file([["Organisation", "Comment"], ["Rivers", "a\nb\nc"], ["Hills", ""]])
    )
    assert [(e.line, e.last_line, e.organisation) for e in reading.entries] == [
        (2, 4, "Rivers"),
        (5, 5, "Hills"),
    ]
    assert reading.entries[0].quote == "a b c"


def test_a_file_without_headers_has_data_in_its_first_line():
    table = table_of(csv_file(ROWS), "list.csv")
    assert (table.headers, table.header_line, table.rows[0].line) == ((), 0, 1)
    assert [e.country for e in entries_of(csv_file(ROWS), "list.csv")] == ["KE", "CL"]


def test_names_with_words_of_forms_in_them_are_no_headers():
    rows = [["Association of Rivers", "Kenya"], ["National Organisation of Lakes", "Chile"]]
    assert names_of(csv_file(rows), "list.csv") == [row[0] for row in rows]


def test_titles_above_and_headers_again_are_accounted_for():
    rows = [["Our letter", "", ""], [], HEADERS, ROWS[0], HEADERS, ["", "", ""], ROWS[1]]
    reading = reading_of(csv_file(rows))
    assert [entry.line for entry in reading.entries] == [4, 7]
    assert [(s.line, s.why) for s in reading.skipped] == [
        (1, "above-the-headers"),
        (2, "blank"),
        (3, "headers"),
        (5, "headers-again"),
        (6, "blank"),
    ]


def test_a_cell_too_many_is_told():
    text = "Organisation,Country\nRivers,Kenya\nHills, Peaks,Chile\nSeas,Peru\nDams,Peru\n"
    assert (3, "cells-too-many") in flaws_of(text, "list.csv")


def test_a_row_that_is_short_is_an_entry():
    assert flaws_of("Organisation,Country,Role\nRivers\n,Kenya,Director\n") == [
        (2, "country-missing"),
        (3, "no-organisation"),
    ]


@pytest.mark.parametrize("rows", [2, 300])
def test_a_quotation_mark_that_is_never_closed_is_told_with_its_line(rows):
    text = 'Organisation,Country\nRivers,Kenya\n"Hills,Chile\n' + "Seas,Peru\n" * rows
    with pytest.raises(Refusal) as refused:
        table_of(text, "list.csv")
    assert (refused.value.key, refused.value.facts) == ("list-quote-open", {"line": 3})


def test_formulas_are_words():
    table = table_of(csv_file([HEADERS, ["=1+1", "@SUM(A1)", "+x"]]), "list.csv")
    assert table.rows[0].cells == ("=1+1", "@SUM(A1)", "+x")


def test_a_list_that_is_named_csv_is_a_list():
    text = "Rivers, Lakes and Seas\nHills\nPeaks, Valleys\nPlains\n"
    assert names_of(text, "list.csv") == text.splitlines()
    assert names_of("Organisation\nRivers\nHills\n", "list.csv") == ["Rivers", "Hills"]
    assert names_of('"Rivers, Lakes and Seas"\n"Hills"\n', "list.csv") == [
        "Rivers, Lakes and Seas",
        "Hills",
    ]


def test_the_country_behind_the_name_is_told_apart_when_no_column_has_it():
    rows = [["Organisation", "E-mail"], ["Rivers (Kenya)", "a@example.org"], ["Hills (Chile)", ""]]
    assert [e.country for e in entries_of(csv_file(rows))] == ["KE", "CL"]


FORM = [
    [
        *("Timestamp", "What is the name of your organisation?", "In which country are you?"),
        *("Website", "Your name", "Your role in the organisation", "E-mail"),
        *("May we show you publicly?", "Language", "Comments"),
    ],
    [
        *("3/14/2024 10:22:33", "Rivers Without Borders (RWB)", "Kenya", "rwb.example.org"),
        *("Legal Officer", "Director", "LEGAL@Example.org", "Yes, of course", "French", "We sign"),
    ],
    [
        *("3/15/2024 9:00:00", "Hills", "Urugauy", "@hills", "press@example.org"),
        *("www.example.org", "press.example.org", "perhaps", "", ""),
    ],
]


def test_every_field_of_a_form_is_read():
    entry = entries_of(csv_file(FORM))[0]
    assert (entry.organisation, entry.acronym) == ("Rivers Without Borders (RWB)", "RWB")
    assert (entry.country, entry.website) == ("KE", "https://rwb.example.org")
    assert (entry.name, entry.role) == ("Legal Officer", "Director")
    assert entry.email == "LEGAL@example.org"
    assert entry.signed_on == datetime(2024, 3, 14, 10, 22, 33, tzinfo=UTC)
    assert (entry.show, entry.language, entry.quote) == (True, "fr", "We sign")
    assert entry.sound


def test_every_field_that_cannot_be_taken_is_told():
    entry = entries_of(csv_file(FORM))[1]
    assert {flaw.key for flaw in entry.flaws} == {
        *("country-unknown", "website-wrong", "person-wrong", "role-wrong"),
        *("email-wrong", "show-unclear"),
    }
    assert (entry.website, entry.name, entry.role, entry.email) == ("", "", "", "")
    assert entry.show is None
    assert not entry.sound


def test_first_and_family_name_are_put_together():
    rows = [["Nom", "Prénom", "Organisation"], ["Rivières", "Amina", "Eaux"]]
    assert entries_of(csv_file(rows))[0].name == "Amina Rivières"


@pytest.mark.parametrize("nothing", ["", "-", "N/A", "none"])
def test_a_cell_that_says_nothing_is_no_flaw(nothing):
    rows = [["Organisation", "Website", "E-mail"], ["Rivers", nothing, nothing]]
    assert entries_of(csv_file(rows))[0].flaws == ()


def test_columns_that_a_person_chose_are_taken_as_chosen():
    table = table_of(csv_file([HEADERS, *ROWS]), "list.csv")
    columns = [Column.IGNORE, Column.ORGANISATION, Column.IGNORE]
    assert [e.organisation for e in read_entries(table, columns).entries] == ["Kenya", "Chile"]
    assert [e.organisation for e in read_entries(table, []).entries] == ["", ""]


# Dates


def signed_on(*written: str) -> list[datetime | None]:
    rows = [["Date", "Organisation"], *([text, f"Rivers {n}"] for n, text in enumerate(written))]
    return [entry.signed_on for entry in entries_of(csv_file(rows))]


@pytest.mark.parametrize(
    "written",
    [
        *("2024-03-14", "2024/03/14", "14.03.2024", "14/03/2024", "3/14/2024", "14-03-24"),
        *("14 March 2024", "March 14, 2024", "2024-03-14T00:00:00Z", "2024-03-14 00:00:00"),
        *("2024/03/14 1:00:00 AM GMT+1", "2024-03-13T19:00:00.000-05:00", "3/14/2024 12:00 AM"),
    ],
)
def test_days_are_read_however_they_are_written(written):
    assert signed_on(written) == [datetime(2024, 3, 14, tzinfo=UTC)]


def test_one_day_over_twelve_tells_the_order_of_the_column():
    assert signed_on("1/2/2024", "25/2/2024")[0] == datetime(2024, 2, 1, tzinfo=UTC)
    assert signed_on("1/2/2024", "2/25/2024")[0] == datetime(2024, 1, 2, tzinfo=UTC)


def test_rows_in_the_order_of_time_tell_it_too():
    assert signed_on("1/10/2024", "2/3/2024", "3/1/2024")[1] == datetime(2024, 2, 3, tzinfo=UTC)


def test_a_day_that_may_be_two_is_asked_back():
    rows = [["Date", "Organisation"], ["3/4/2024", "Rivers"], ["5/5/2024", "Hills"]]
    first, second = entries_of(csv_file(rows))
    assert [flaw.key for flaw in first.flaws] == ["date-unclear"]
    assert (first.signed_on, second.signed_on) == (None, datetime(2024, 5, 5, tzinfo=UTC))


@pytest.mark.parametrize("written", ["31/02/2024", "2024-13-01", "0001-01-01", "soon", "9/9/99999"])
def test_what_is_no_day_is_told(written):
    assert signed_on("2024-01-01", written)[1] is None


# Round trip

CELLS = st.text(
    st.characters(exclude_categories=("Cs",), exclude_characters="\0\x1a"), max_size=20
).filter(lambda cell: sum(c < " " for c in cell) < 3)


@settings(deadline=None, max_examples=150)
@given(
    rows=st.lists(st.tuples(CELLS, CELLS, CELLS), max_size=8),
    delimiter=st.sampled_from(",;\t"),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_what_was_written_is_read_back(rows, delimiter, encoding):
    written = csv_file([HEADERS, *rows], delimiter, encoding)
    told = [row for row in rows if any(cell.strip() for cell in row)]
    try:
        table = table_of(written, "list.csv")
    except Refusal as refusal:
        assert refusal.key == "list-not-text"  # noqa: PT017 - control characters weigh much in few words
        return
    assert table.headers == tuple(HEADERS)
    assert [row.cells for row in table.rows] == told


@pytest.mark.parametrize(
    ("answer", "show"),
    [
        *(
            (word, True)
            for word in ("Yes", "TRUE", "oui", "Sí", "sim", "да", "نعم", "是", "ja", "✓")
        ),
        *((word, False) for word in ("No", "FALSE", "non", "não", "нет", "لا", "否", "nein", "❌")),
        *((word, True) for word in ("Yes, please", "Oui – sans problème")),
        *((word, False) for word in ("No, please keep us hidden", "Non : à ne pas afficher")),
        *((word, None) for word in ("", "perhaps", "Not yes", "yes and no", "Nous réfléchissons")),
    ],
)
def test_nobody_is_shown_who_did_not_say_yes(answer, show):
    rows = [["Organisation", "May be shown"], ["Rivers", answer], ["Hills", "yes"]]
    columns = [Column.ORGANISATION, Column.SHOW]
    assert read_entries(table_of(csv_file(rows)), columns).entries[0].show is show
