"""The charts of a letter tell the truth, and can be read on a phone however little is known."""

from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from itertools import combinations, pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.papers.chart import (
    ChartWords,
    country_chart,
    country_svg,
    growth_chart,
    growth_svg,
)
from bot.papers.chart_scale import number_ticks
from bot.papers.chart_style import BLUE, GREY, HEIGHT, MARGIN, PALE_BLUE, RED, WIDTH
from bot.papers.country_bars import country_picture
from bot.papers.growth import growth_picture
from bot.papers.lettering import Hand, lettering
from bot.papers.picture import Box, Boxes, Disc, Label, Picture, Stroke
from bot.papers.picture_png import png
from tests.papers.charts import ARABIC, CLOSES, EIGHTEEN, ENGLISH, FIRST, NINE_DAYS, by_day

UNHURRIED = settings(deadline=None, max_examples=60)  # other work shares the machine
SVG = "{http://www.w3.org/2000/svg}"
LEAST_SIZE = 30
"""Of an em, in a picture 1,200 pixels wide: 9 pixels on the narrowest phones."""


def opened(chart: bytes) -> Image.Image:
    image = Image.open(BytesIO(chart))
    assert image.format == "PNG"
    return image.convert("RGB")


def line(picture: Picture) -> Stroke:
    [found] = [s for s in picture.shapes if isinstance(s, Stroke) and s.colour == BLUE]
    return found


def deadline(picture: Picture) -> Stroke:
    [found] = [s for s in picture.shapes if isinstance(s, Stroke) and s.colour == RED]
    return found


def newest(picture: Picture) -> Disc:
    [found] = [shape for shape in picture.shapes if isinstance(shape, Disc)]
    return found


def label(picture: Picture, text: str) -> Label:
    [found] = [label for label in picture.labels if label.text == text]
    return found


def bars(picture: Picture) -> list[Box]:
    return [box for shape in picture.shapes if isinstance(shape, Boxes) for box in shape.boxes]


def height_of(picture: Picture, number: str) -> float:
    box = label(picture, number).box
    return (box.top + box.bottom) / 2


def assert_legible(picture: Picture) -> None:
    page = Box(0, 0, picture.width, picture.height)
    for text in picture.labels:
        assert text.box.within(page), text.text
        assert text.lettering.hand.size >= LEAST_SIZE
    for one, other in combinations(picture.labels, 2):
        assert not one.box.overlaps(other.box), (one.text, other.text)


@pytest.mark.parametrize("words", [ENGLISH, ARABIC], ids=["en", "ar"])
def test_both_charts_are_pictures_of_1200_by_800(words: ChartWords) -> None:
    for chart in (growth_chart(NINE_DAYS, CLOSES, words), country_chart(EIGHTEEN, words)):
        assert opened(chart).size == (1200, 800)
        assert len(chart) < 60_000


def test_the_same_numbers_give_the_same_bytes() -> None:
    for made in (growth_chart, growth_svg):
        assert made(NINE_DAYS, CLOSES, ENGLISH) == made(list(NINE_DAYS), CLOSES, ENGLISH)
    for made_of in (country_chart, country_svg):
        assert made_of(EIGHTEEN, ARABIC) == made_of(tuple(EIGHTEEN), ARABIC)


def test_the_line_goes_through_the_count_of_each_day() -> None:
    picture = growth_picture(NINE_DAYS, CLOSES, ENGLISH)
    points = line(picture).points
    zero, eighty = height_of(picture, "0"), height_of(picture, "80")
    assert len(points) == 1 + len(NINE_DAYS)
    assert points[0][1] == pytest.approx(zero)
    for (_, count), (_, y) in zip(NINE_DAYS, points[1:], strict=True):
        assert y == pytest.approx(zero + (eighty - zero) * count / 80)
    steps = [after[0] - before[0] for before, after in pairwise(points)]
    assert steps == pytest.approx([steps[0]] * len(steps))


def test_the_deadline_stands_at_its_day() -> None:
    picture = growth_picture(NINE_DAYS, CLOSES, ENGLISH)
    a_day = line(picture).points[2][0] - line(picture).points[1][0]
    [(x, _), (same, _)] = deadline(picture).points
    assert x == same
    assert x - newest(picture).centre[0] == pytest.approx(a_day)
    assert deadline(picture).dash


def test_the_pixels_are_where_the_shapes_are() -> None:
    picture = growth_picture(NINE_DAYS, CLOSES, ENGLISH)
    image = opened(growth_chart(NINE_DAYS, CLOSES, ENGLISH))

    def near(x: float, y: float) -> tuple[int, ...]:
        pixel = image.getpixel((round(x), round(y)))
        assert isinstance(pixel, tuple)
        return pixel

    for x, y in line(picture).points[1:]:
        assert near(x, y) == pytest.approx(BLUE, abs=12)
    x, y = line(picture).points[6]
    assert near(x + 10, y + 60) == pytest.approx(PALE_BLUE, abs=12)
    assert near(x, y - 40) == (255, 255, 255)
    [(across, top), _] = deadline(picture).points
    assert near(across, top + 5) == pytest.approx(RED, abs=12)


@pytest.mark.parametrize("words", [ENGLISH, ARABIC], ids=["en", "ar"])
def test_a_text_leaves_ink_within_its_box_and_nowhere_else(words: ChartWords) -> None:
    image = opened(growth_chart(NINE_DAYS, CLOSES, words))
    for text in growth_picture(NINE_DAYS, CLOSES, words).labels:
        box = text.box
        cut = image.crop((int(box.left), int(box.top), int(box.right) + 1, int(box.bottom) + 1))
        assert cut.convert("L").getextrema()[0] < 140, text.text
        down = [y for contour in text.contours for _, y in contour]
        assert box.top <= min(down) < max(down) <= box.bottom, text.text


def test_a_bar_begins_and_ends_at_the_pixel() -> None:
    picture, image = country_picture(EIGHTEEN, ENGLISH), opened(country_chart(EIGHTEEN, ENGLISH))
    for box in bars(picture)[:12]:
        middle = round((box.top + box.bottom) / 2)
        inside, outside = (box.left + 2, box.right - 2), (box.left - 2, box.right + 2)
        assert all(image.getpixel((int(x), middle)) == BLUE for x in inside)
        assert all(image.getpixel((int(x), middle)) == (255, 255, 255) for x in outside)


def test_the_inside_of_a_letter_stays_white() -> None:
    picture = Picture(200, 200, "O")
    picture.add(Label(lettering("O", Hand(150)), 20, 20, BLUE))
    image = opened(png(picture))
    box = picture.labels[0].box
    middle = round((box.left + box.right) / 2), round(box.top + Hand(150).ascent - 54)
    assert image.getpixel(middle) == (255, 255, 255)
    assert any(image.getpixel((x, middle[1])) == BLUE for x in range(20, middle[0]))


def test_a_day_without_news_stays_as_it_was() -> None:
    picture = growth_picture([(FIRST, 5), (FIRST + timedelta(days=4), 9)], CLOSES, ENGLISH)
    heights = [y for _, y in line(picture).points]
    assert heights[1] == heights[2] == heights[3] == heights[4] > heights[5]


def test_the_deadline_differs_from_the_line_without_colour() -> None:
    blue, red = (0.299 * r + 0.587 * g + 0.114 * b for r, g, b in (BLUE, RED))
    assert abs(blue - red) > 15
    assert deadline(growth_picture(NINE_DAYS, CLOSES, ENGLISH)).dash


@pytest.mark.parametrize(
    "days",
    [
        [],
        by_day(0),
        by_day(1),
        NINE_DAYS,
        by_day(10_000),
        by_day(0, 0, 0),
        by_day(*range(0, 99, 7)),
    ],
    ids=["none", "zero", "one", "eighty", "ten thousand", "still zero", "after the close"],
)
@pytest.mark.parametrize("words", [ENGLISH, ARABIC], ids=["en", "ar"])
def test_few_and_many_signatures_are_legible(
    days: list[tuple[date, int]], words: ChartWords
) -> None:
    picture = growth_picture(days, CLOSES, words)
    assert_legible(picture)
    assert opened(growth_chart(days, CLOSES, words)).size == (WIDTH, HEIGHT)


def test_the_newest_count_stands_on_one_side_of_the_deadline() -> None:
    later = [by_day(*range(1, days)) for days in (11, 12, 13, 20, 40)]
    for days in (NINE_DAYS, by_day(1), *later):
        picture = growth_picture(days, CLOSES, ENGLISH)
        [(x, _), _] = deadline(picture).points
        box = label(picture, ENGLISH.now).box
        assert box.right < x or x < box.left


@UNHURRIED
@given(
    counts=st.lists(st.integers(0, 100_000), max_size=120).map(sorted),
    apart=st.integers(1, 40),
    open_for=st.integers(0, 400),
    title=st.text(max_size=200) | st.just(ARABIC.title * 3),
    now=st.text(max_size=30),
    language=st.sampled_from(["en", "fr", "ar", "he", "pt-BR"]),
)
def test_whatever_the_numbers_are_no_two_texts_touch(
    counts: list[int], apart: int, open_for: int, title: str, now: str, language: str
) -> None:
    days = [(FIRST + timedelta(days=apart * at), count) for at, count in enumerate(counts)]
    closes = datetime(2026, 4, 8, 18, tzinfo=UTC) + timedelta(days=open_for)
    words = ChartWords(language, title, now, ENGLISH.closes, "", ENGLISH.nothing)
    assert_legible(growth_picture(days, closes, words))


@given(st.integers(0, 10**9))
def test_the_numbers_beside_the_chart_are_round_and_few(largest: int) -> None:
    ticks = number_ticks(largest)
    assert ticks[0] == 0
    assert 2 <= len(ticks) <= 6
    assert ticks[-1] <= max(largest, 1) < ticks[-1] + ticks[1]
    assert str(ticks[1]).rstrip("0") in ("1", "2", "5")


def test_bars_are_as_long_as_their_counts_and_the_longest_comes_first() -> None:
    picture = country_picture([("Kenya", 10), ("Switzerland", 40), ("Peru", 20)], ENGLISH)
    lengths = [box.right - box.left for box in bars(picture)]
    assert lengths[0] == pytest.approx(2 * lengths[1]) == pytest.approx(4 * lengths[2])
    heights = [label(picture, name).top for name in ("Switzerland", "Peru", "Kenya")]
    assert heights == sorted(heights)


def test_the_countries_behind_the_twelfth_are_one_bar() -> None:
    picture = country_picture(EIGHTEEN, ENGLISH)
    assert len(bars(picture)) == 13
    others = label(picture, "Other countries").box
    assert label(picture, str(sum(range(23, 29)))).top == pytest.approx(others.top)
    [grey] = [s for s in picture.shapes if isinstance(s, Boxes) and s.colour == GREY]
    assert grey.boxes[0].overlaps(Box(0, others.top, WIDTH, others.bottom))


def test_a_thirteenth_country_alone_keeps_its_name() -> None:
    texts = [text.text for text in country_picture(EIGHTEEN[:13], ENGLISH).labels]
    assert "Country 12" in texts
    assert "Other countries" not in texts


def test_people_who_read_from_the_right_find_the_names_there() -> None:
    counts = [("سويسرا", 64), ("كينيا", 32)]
    picture = country_picture(counts, ARABIC)
    assert label(picture, "سويسرا").box.right == pytest.approx(WIDTH - MARGIN)
    first, second = bars(picture)
    assert first.right == second.right < label(picture, "كينيا").left
    assert label(picture, "64").box.right < first.left
    assert label(picture, ARABIC.title).box.right == pytest.approx(WIDTH - MARGIN)


def test_a_long_name_is_cut_and_nothing_is_said_of_nobody() -> None:
    long = "The United Federation of Names That Do Not End"
    picture = country_picture([(long, 1), ("Peru", 10_000)], ENGLISH)
    assert_legible(picture)
    assert any(t.text.startswith("The United") and t.text.endswith("…") for t in picture.labels)
    assert label(picture, "10,000")
    empty = country_picture([], ENGLISH)
    assert label(empty, "No organisation has signed yet")
    assert bars(empty) == []


@UNHURRIED
@given(
    st.lists(st.tuples(st.text(max_size=80), st.integers(0, 10**6)), max_size=40),
    st.sampled_from([ENGLISH, ARABIC]),
)
def test_whatever_the_countries_are_no_two_texts_touch(
    counts: list[tuple[str, int]], words: ChartWords
) -> None:
    picture = country_picture(counts, words)
    assert_legible(picture)
    assert all(box.within(Box(0, 0, WIDTH, HEIGHT)) for box in bars(picture))


def test_the_svg_is_well_formed_and_needs_no_fonts() -> None:
    hostile = ChartWords("en", 'R&D <b>"now"</b>', "8 < 9", "Closes & ends")
    for made in (growth_svg(NINE_DAYS, CLOSES, hostile), country_svg(EIGHTEEN, hostile)):
        root = ElementTree.fromstring(made)  # noqa: S314 - made here
        assert root.findtext(f"{SVG}title") == 'R&D <b>"now"</b>'
        assert root.get("viewBox") == "0 0 1200 800"
        assert root.find(f".//{SVG}text") is None
        assert 'R&D <b>"now"</b>' in {path.get("aria-label") for path in root.iter(f"{SVG}path")}
