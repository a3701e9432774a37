"""Who came along, as a table and as a picture: read back by other readers than those that wrote."""

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from xml.etree import ElementTree

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.domain.coming_along import Way
from bot.papers.came_along import (
    Bar,
    CameAlong,
    Line,
    Tone,
    came_along_csv,
    came_along_xlsx,
)
from bot.papers.came_along_bars import COLOURS, came_along_picture
from bot.papers.came_along_chart import came_along_png, came_along_svg
from bot.papers.chart_words import ChartWords
from bot.papers.picture import Boxes, Picture
from bot.services.desk.follow_up.came_along_told import became
from bot.texts.catalogue import LANGUAGES
from tests.papers.test_chart import LEAST_SIZE, assert_legible, label

HEADS = ("No., earlier letter", "Organisation", "Country", "What became of it", "No., new letter")
LINES = (
    Line(1, "River Watch", "Kenya", "Signed again", 1),
    Line(2, "(name kept back)", "", "Invited, no answer", None),
    Line(None, "Lake Forum", "Kenya", "New", 2),
)
EARLIER = (Bar("Signed again", 34, Tone.BOTH), Bar("Invited, no answer", 11))
NEWER = (Bar("From the earlier letter", 34, Tone.BOTH), Bar("New", 21, Tone.NEW))
ENGLISH = CameAlong(
    "defenders-2018-came-along",
    datetime(2018, 4, 13, 16, tzinfo=UTC),
    ChartWords("en", "Twenty years on: who came along", "", "", nothing="Nobody has signed yet"),
    HEADS,
    LINES,
    ("The earlier letter, “A new mandate”: 45 organisations", EARLIER),
    ("The new letter: 55 organisations", NEWER),
    ("Organisations", "Totals"),
)
ARABIC = replace(
    ENGLISH,
    words=ChartWords("ar", "عشرون عامًا: من انضم إلينا", "", "", nothing="لا توقيعات بعد"),
    earlier=("الرسالة السابقة: 45 منظمة", (Bar("وقّعت من جديد", 34, Tone.BOTH), Bar("لا جواب", 11))),
    newer=("الرسالة الجديدة: 55 منظمة", (Bar("من الرسالة السابقة", 34, Tone.BOTH),
                                         Bar("جديدة", 21, Tone.NEW))),
    from_right=True,
)  # fmt: skip
FRENCH = replace(
    ENGLISH,
    words=ChartWords("fr", "Vingt ans après, une parole forte : qui a suivi", "", ""),
    earlier=("La lettre précédente, « Un nouveau mandat » : 1 045 organisations", (
        Bar("Signée de nouveau, avec des changements", 1034, Tone.BOTH), Bar("Injoignable", 11))),
)  # fmt: skip
UNHURRIED = settings(deadline=None, max_examples=40)  # other work shares the machine
NASTY = ("=1+1", "@cmd", "+44", "-1", "\tx", "＝1", "a,b", 'say "x"', "two\nlines", "́" * 40,
         "<b>R&D</b>", "\u202eturned", "😀", "منظمة", "x" * 300)  # fmt: skip
in_each = pytest.mark.parametrize("told", [ENGLISH, FRENCH, ARABIC], ids=["en", "fr", "ar"])


def boxes(picture: Picture) -> list[Boxes]:
    return [shape for shape in picture.shapes if isinstance(shape, Boxes)]


def test_the_table_is_read_by_anybody() -> None:
    paper = came_along_csv(ENGLISH)
    rows = list(csv.reader(io.StringIO(paper.content.decode("utf-8-sig"))))
    assert rows == [
        list(HEADS),
        ["1", "River Watch", "Kenya", "Signed again", "1"],
        ["2", "(name kept back)", "", "Invited, no answer", ""],
        ["", "Lake Forum", "Kenya", "New", "2"],
    ]
    assert paper.file_name == "defenders-2018-came-along.csv"


def test_the_workbook_has_the_organisations_and_the_totals() -> None:
    book = openpyxl.load_workbook(BytesIO(came_along_xlsx(ENGLISH).content))
    assert book.sheetnames == ["Organisations", "Totals"]
    rows = list(book["Organisations"].values)
    assert rows[1] == (1, "River Watch", "Kenya", "Signed again", 1)
    assert rows[2] == (2, "(name kept back)", None, "Invited, no answer", None)
    assert [row[:2] for row in book["Totals"].values] == [
        (ENGLISH.earlier[0], None), ("Signed again", 34), ("Invited, no answer", 11), (None, None),
        (ENGLISH.newer[0], None), ("From the earlier letter", 34), ("New", 21),
    ]  # fmt: skip
    assert book["Organisations"].freeze_panes == "A2"


def test_a_workbook_from_right_to_left() -> None:
    book = openpyxl.load_workbook(BytesIO(came_along_xlsx(ARABIC).content))
    assert all(sheet.sheet_view.rightToLeft for sheet in book)


@pytest.mark.parametrize("name", NASTY)
def test_no_name_is_run_and_none_is_lost(name: str) -> None:
    told = replace(ENGLISH, lines=[Line(1, name, name, "New", None)])
    book = openpyxl.load_workbook(BytesIO(came_along_xlsx(told).content))
    [cell] = book["Organisations"]["B2:B2"][0]
    assert (cell.value, cell.data_type) == (name, "s")
    rows = list(
        csv.reader(io.StringIO(came_along_csv(told).content.decode("utf-8-sig"), newline=""))
    )
    assert rows[1][1] in (name, f"'{name}")
    assert not rows[1][1].startswith(("=", "+", "-", "@", "\t", "＝"))


def test_nobody_on_either_side_is_a_table_and_a_picture_all_the_same() -> None:
    nobody = replace(ENGLISH, lines=(), earlier=("A", ()), newer=("B", ()))
    assert len(came_along_csv(nobody).content.splitlines()) == 1
    assert openpyxl.load_workbook(BytesIO(came_along_xlsx(nobody).content))
    label(came_along_picture(nobody), "Nobody has signed yet")


@in_each
def test_the_picture_can_be_read_on_a_phone(told: CameAlong) -> None:
    picture = came_along_picture(told)
    assert_legible(picture)
    assert (picture.width, picture.height) == (1200, 800)
    image = Image.open(BytesIO(came_along_png(told).content))
    assert image.size == (1200, 800)
    assert min(one.lettering.hand.size for one in picture.labels) >= LEAST_SIZE


@in_each
def test_as_long_a_bar_is_as_many_whichever_letter_it_belongs_to(told: CameAlong) -> None:
    every = [bar for _, bars in (told.earlier, told.newer) for bar in bars]
    drawn = boxes(came_along_picture(told))
    lengths = [shape.boxes[0].right - shape.boxes[0].left for shape in drawn]
    for bar, length in zip(every, lengths, strict=True):
        assert length == pytest.approx(lengths[0] * bar.count / every[0].count, abs=3)
    assert [shape.colour for shape in drawn] == [COLOURS[bar.tone] for bar in every]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_became_of_them_is_written_out_in_each_language(language: str) -> None:
    names = [became(way, language) for way in (*Way, "new", "again", "elsewhere")]
    told = replace(ENGLISH, earlier=("All", [Bar(name, 1) for name in names]))
    assert set(names) <= {one.text for one in came_along_picture(told).labels}


def test_bars_grow_to_the_left_where_people_read_so() -> None:
    edges = {shape.boxes[0].right for shape in boxes(came_along_picture(ARABIC))}
    assert len(edges) == 1


def test_a_picture_of_every_way_is_higher_and_no_less_legible() -> None:
    every = tuple(Bar(f"What became of them, number {n}", n * n) for n in range(11))
    picture = came_along_picture(replace(ENGLISH, earlier=("All", every)))
    assert picture.height > 800
    assert_legible(picture)
    assert len(boxes(picture)) == 10 + 2  # what is nothing has no bar


@UNHURRIED
@given(
    st.lists(st.tuples(st.text(max_size=60), st.integers(0, 100_000)), max_size=11),
    st.text(max_size=300),
)
def test_whatever_it_is_called_it_can_be_drawn(bars: list[tuple[str, int]], head: str) -> None:
    told = replace(ENGLISH, earlier=(head, [Bar(*bar) for bar in bars]))
    assert_legible(came_along_picture(told))


@in_each
def test_for_print_each_letter_is_drawn_and_named_for_those_who_hear_it(told: CameAlong) -> None:
    root = ElementTree.fromstring(came_along_svg(told).content)  # noqa: S314 - our own file
    assert root.findtext("{http://www.w3.org/2000/svg}title") == told.words.title
    named = {one.get("aria-label") for one in root.iter()} - {None}
    assert {"34", "21"} <= named or {"1\u202f034", "21"} <= named
