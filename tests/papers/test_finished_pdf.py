"""The finished letter as a PDF: another reader finds all of it, in columns and in its script."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PageObject, PdfReader

from bot.domain.refusal import Refusal
from bot.papers.finished.filling import Slip, balanced, filled, height
from bot.papers.finished.han import NOT_FIRST, NOT_LAST, pieces
from bot.papers.finished.letter import FinishedLetter, ListedLine, Signatures
from bot.papers.finished.names import shown
from bot.papers.finished.pdf_letter import finished_pdf
from bot.papers.finished.wrapping import Wrapping
from bot.papers.sheet import Look
from bot.texts import catalogue
from tests.papers.finished_letters import (
    ARABIC,
    CHINESE,
    DELIVERED,
    HOSTILE,
    LATE,
    NAMES,
    RUSSIAN,
    a_letter,
    listed,
    many,
    numbered,
    signed_by,
)

MILLIMETRE = 72 / 25.4
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff]")


def opened(letter: FinishedLetter) -> PdfReader:
    return PdfReader(BytesIO(finished_pdf(letter).content))


def words(reader: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def without_spaces(text: str) -> str:
    return "".join(text.split())


def placed(page: PageObject) -> list[tuple[float, float, str]]:
    """Each piece of text with where it begins, in millimetres from the left and from the foot."""
    found: list[tuple[float, float, str]] = []

    def note(text: str, _cm: object, tm: list[float], *_: object) -> None:
        if text.strip():
            found.append((tm[4] / MILLIMETRE, tm[5] / MILLIMETRE, text.strip()))

    page.extract_text(visitor_text=note)
    return found


def edges(page: PageObject, within: str) -> list[int]:
    """Where the texts begin that have `within` in them."""
    return sorted({round(x) for x, _, text in placed(page) if within in text})


def fonts(reader: PdfReader) -> Iterator[tuple[str, bool]]:
    """The name of each font and whether it is embedded."""
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            inner = font.get_object()["/DescendantFonts"][0].get_object()
            yield inner["/BaseFont"], "/FontFile2" in inner["/FontDescriptor"].get_object()


def test_the_document_holds_the_whole_letter_in_its_order():
    signed = Signatures(listed(*NAMES), kept_back=3)
    letter = a_letter(signed=signed, late=Signatures(listed(*LATE)), note="Write to us", columns=1)
    assert words(opened(letter)) == (
        "10 April 2018 The Secretary-General New York Put human rights defenders at the heart "
        "Dear Secretary-General, "
        "We write about those who defend human rights, and why it matters. What we ask "
        "1. Speak out, as the resolution (https://example.org/resolution) says. "
        "2. Denounce attacks: – by name – and in private 3. Back the evaluation. "
        "Nobody should have to defend their own life. Why now 1. The Declaration turns twenty. "
        "Yours sincerely, We, the undersigned 7 organisations "
        + " ".join(NAMES)
        + " and 3 organisations whose names are kept back 1 / 2 "
        "Organisations that signed after the delivery " + " ".join(LATE) + " Write to us 2 / 2"
    )


def test_the_document_says_what_it_is_and_the_viewer_shows_it():
    reader = opened(a_letter())
    root = reader.trailer["/Root"]
    assert reader.metadata.title == "Put human rights defenders at the heart"
    assert reader.metadata.author == "Coordination Team"
    assert reader.metadata.creation_date == DELIVERED
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert [round(side) for side in reader.pages[0].mediabox[2:]] == [595, 842], "A4, in points"


def test_the_viewer_has_an_outline():
    signed = Signatures(listed(*NAMES, group="Roster"))
    reader = opened(a_letter(signed=signed, late=Signatures(listed(*LATE))))

    def flat(entries: list) -> Iterator[tuple[str, int]]:
        for entry in entries:
            if isinstance(entry, list):
                yield from flat(entry)
            else:
                yield entry.title, reader.get_destination_page_number(entry)

    assert list(flat(reader.outline)) == [
        ("Put human rights defenders at the heart", 0),
        ("What we ask", 0),
        ("Why now", 0),
        ("We, the undersigned 4 organisations", 0),
        ("Organisations that signed after the delivery", 1),
    ]


@pytest.mark.parametrize("columns", [1, 2, 3])
def test_the_list_stands_in_columns_of_the_same_height(columns):
    reader = opened(a_letter(body="x", signed=Signatures(many(30)), columns=columns))
    page = reader.pages[0]
    assert len(edges(page, "Organisation")) == columns
    feet = {}
    for x, y, text in placed(page):
        if "Organisation for" in text:
            feet[round(x)] = min(feet.get(round(x), 999), y)
    assert max(feet.values()) - min(feet.values()) < 12, "one name of two lines, at most"


def test_a_long_list_fills_its_pages_and_is_complete():
    reader = opened(a_letter(signed=Signatures(many(600)), columns=3))
    found = re.findall(r"All\s(\d{4}),", " ".join(page.extract_text() for page in reader.pages))
    assert [int(number) for number in found] == list(range(600))
    assert "1 / 10" in reader.pages[0].extract_text()


def test_names_are_numbered_as_they_are_given():
    reader = opened(a_letter(body="x", signed=Signatures(numbered(*NAMES, start=9)), columns=1))
    for at, name in enumerate(NAMES):
        assert f"{9 + at}. {name}" in words(reader)


def test_groups_have_headings_and_some_are_named_in_a_footnote():
    lines = (
        ListedLine("Coast", group="General consultative status"),
        ListedLine("River", group="Roster"),
        ListedLine("Field", in_footnote=True),
        ListedLine("Hill", in_footnote=True),
    )
    text = words(opened(a_letter(signed=Signatures(lines), columns=1)))
    assert (
        "We, the undersigned 4 organisations* General consultative status Coast Roster River "
        "* The following organisations, which have no consultative status, also share the views "
        "expressed in this letter: Field; Hill." in text
    )


def test_the_document_brings_all_of_its_fonts():
    for letter in (a_letter(), a_letter(**ARABIC), a_letter(**CHINESE)):
        found = dict(fonts(opened(letter)))
        assert found
        assert all(found.values())


def test_a_chinese_letter_can_be_read_and_searched():
    names = ("中国人权捍卫者（CHRD）", "臺灣人權促進會", "ヒューマンライツ・ナウ")
    reader = opened(a_letter(**CHINESE, signed=Signatures(numbered(*names))))
    text = without_spaces(words(reader))
    for told in (*names, CHINESE["title"], "我们，以下署名的3个组织", "1.公开说明。2.谴责攻击。"):
        assert without_spaces(told) in text
    assert without_spaces(CHINESE["body"].split("\n\n")[1]) in text
    assert "\u200b" not in text


def test_a_number_in_another_font_leaves_the_words_behind_it_in_theirs() -> None:
    words_around = {"title": "UN", "addressee": "UN", "date": ""}
    letter = a_letter(**{**CHINESE, **words_around, "body": "1. 谴责攻击。"}, signed=Signatures())
    assert words(opened(letter)) == "UN UN 1. 谴责攻击。"


def test_no_chinese_line_begins_with_a_comma_or_ends_with_an_opening_bracket():
    [page] = opened(a_letter(**CHINESE, signed=Signatures())).pages
    lines = [line.strip() for line in page.extract_text().splitlines() if "们" in line]
    assert len(lines) > 3
    assert not [line for line in lines if line[0] in NOT_FIRST or line[-1] in NOT_LAST]


def test_a_russian_letter_can_be_read():
    name = "Комитет солдатских матерей, Россия"
    text = words(opened(a_letter(**RUSSIAN, signed=Signatures(listed(name)), columns=1)))
    assert "Мы, 1 нижеподписавшаяся организация Комитет солдатских матерей, Россия" in text
    assert "Мы пишем о тех, кто защищает права." in text


def test_an_arabic_letter_begins_at_the_right():
    signed = Signatures(numbered("مركز الحقوق، مصر", "Coast Defenders Inc.", "ש"))
    page = opened(a_letter(**ARABIC, signed=signed)).pages[0]
    text = page.extract_text()
    for word in ("المدافعين", "المنظمات", "الحقوق", "Clean Rivers", "Coast Defenders Inc."):
        assert word in text
    assert min(x for x, _, _ in placed(page)) > 70, "the first column is the right one"


def test_a_language_in_arabic_letters_is_set_like_arabic() -> None:
    reader = opened(a_letter(**{**ARABIC, "language": "ps"}, signed=Signatures()))
    assert reader.trailer["/Root"]["/Lang"] == "ps"
    assert min(x for x, _, _ in placed(reader.pages[0])) > 70


def test_a_name_written_from_the_right_keeps_to_its_place_in_a_list_from_the_left():
    page = opened(signed_by("Coast", "منظمة (CD)، مصر", "River", columns=1)).pages[0]
    lines = page.extract_text().splitlines()
    at = next(number for number, line in enumerate(lines) if "منظمة" in line)
    assert (lines[at - 1], lines[at + 1]) == ("Coast", "River")


@pytest.mark.parametrize("columns", [1, 3])
def test_bad_names_are_names_and_nothing_else(columns):
    letter = a_letter(signed=Signatures(listed(*HOSTILE)), columns=columns, title="A <title> ]]>")
    reader = opened(letter)
    text = without_spaces(words(reader))
    for name in map(shown, HOSTILE):
        if not RIGHT_TO_LEFT.search(name):
            assert without_spaces(name) in text
    assert set("منظمةمركזישראל") & set(text)
    assert reader.metadata.title == "A <title> ]]>"
    assert "/Annots" not in reader.pages[0]


def test_nothing_is_written_beyond_the_margins():
    for letter in (signed_by("W" * 200, *NAMES, columns=3), signed_by("字" * 200, columns=3)):
        for page in opened(letter).pages:
            for x, y, _ in placed(page):
                assert 27 < x < 182
                assert y > 12


def test_a_name_longer_than_a_page_stops_nobody() -> None:
    reader = opened(signed_by("Coast", "Name " * 2_000, "River", columns=3))
    assert "River" in words(reader)
    assert len(reader.pages) < 6


def test_a_name_in_another_direction_is_broken_in_its_own() -> None:
    """The beginning of the name stands on the first of its lines."""
    page = opened(signed_by("الأول (CD) " + "وسط " * 12 + "الآخر", columns=3)).pages[0]
    heights = {
        word: y for _, y, text in placed(page) for word in ("الأول", "الآخر") if word in text
    }
    assert heights["الأول"] > heights["الآخر"]


def test_pictures_that_no_font_has_are_left_out():
    text = words(opened(signed_by("Save the 🐝🏳️‍🌈 Bees", columns=1)))
    assert "Save the Bees" in text


def test_letters_that_no_font_has_are_told_and_never_become_boxes():
    letter = signed_by("Coast", "ንጹህ ወንዞች")
    with pytest.raises(Refusal) as refused:
        finished_pdf(letter)
    assert refused.value.key == "finished-no-font"
    assert refused.value.facts == {"signs": "ን ጹ ህ ወ ዞ", "where": "ንጹህ ወንዞች"}
    for language in catalogue.LANGUAGES:
        said = catalogue.say(language, "refused-finished-no-font", refused.value.facts)
        assert "ንጹህ ወንዞች" in said


def test_a_letter_that_nobody_signed_has_no_list():
    text = words(opened(a_letter(signed=Signatures())))
    assert text.endswith("Yours sincerely,")


def test_the_same_letter_makes_the_same_bytes_in_every_process():
    code = (
        "import sys; from tests.papers.finished_letters import a_letter, CHINESE;"
        "from bot.papers.finished.pdf_letter import finished_pdf;"
        "sys.stdout.buffer.write(finished_pdf(a_letter(**CHINESE)).content)"
    )
    made = [
        subprocess.run(  # noqa: S603 - this very Python
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert made[0] == made[1] == finished_pdf(a_letter(**CHINESE)).content


def test_another_day_is_another_document():
    later = a_letter(at=datetime(2018, 4, 11, tzinfo=UTC))
    assert finished_pdf(later).content != finished_pdf(a_letter()).content
    assert finished_pdf(later).file_name == "defenders-en.pdf"


LOOK = Look(leading=5, below=1, above=4)
SLIPS = st.builds(
    lambda lines, heads: tuple(Slip("x", LOOK, ("x",) * lines) for _ in range(1 + heads)),
    st.integers(1, 6),
    st.integers(0, 1),
)


def test_a_heading_stands_off_from_what_is_above_it_but_not_from_the_head_of_a_column() -> None:
    entry = (Slip("x", LOOK, ("x",)),)
    headed = entry * 2
    assert filled([headed, entry], 1, 18 + 4)[1] == []
    assert filled([entry, headed], 1, 18 + 3)[1] == [headed]
    assert filled([entry, headed], 1, 18 + 4)[1] == []


@given(st.lists(SLIPS, min_size=1, max_size=40), st.integers(1, 3), st.floats(70, 240))
def test_columns_hold_everything_in_order_and_never_run_over(units, columns, room):
    made, rest = filled(units, columns, room)
    assert [unit for column in made for unit in column] + list(rest) == units
    assert len(made) <= columns
    for column in made:
        assert sum(height(unit, is_first=at == 0) for at, unit in enumerate(column)) <= room


@given(st.lists(SLIPS, min_size=1, max_size=40), st.integers(1, 3))
def test_the_last_columns_are_as_short_as_they_can_be(units, columns):
    made = balanced(units, columns, 3_000)
    assert [unit for column in made for unit in column] == units
    tallest = max(
        sum(height(unit, is_first=at == 0) for at, unit in enumerate(column)) for column in made
    )
    assert filled(units, columns, tallest - 0.5)[1], "nothing shorter would hold them"


@given(st.text(alphabet="ab字国，。（）《》“”7", max_size=40))
def test_a_line_of_chinese_may_end_after_every_sign_but_some(text: str) -> None:
    told = pieces(text)
    assert "".join(told) == text
    assert not [piece for piece in told[1:] if piece[0] in NOT_FIRST]
    assert not [piece for piece in told[:-1] if piece[-1] in NOT_LAST]


def test_latin_words_in_chinese_are_not_broken() -> None:
    assert pieces("我们Coast组织（CD）。") == ["我", "们", "Coast", "组", "织", "（CD）。"]


@given(st.text(alphabet="ab 字，（ é", max_size=80), st.booleans())
def test_a_broken_name_has_all_of_its_letters_and_no_line_too_wide(text, in_han):
    name = shown(text)
    wrapping = Wrapping(len, 10, 3, in_han=in_han)
    first, *others = wrapping.lines(name)
    assert without_spaces(first + "".join(others)) == without_spaces(name)
    assert len(first) <= 10
    assert all(len(line) <= 7 for line in others)


def test_words_are_broken_only_where_they_must_be():
    wrapping = Wrapping(len, 12, 2, in_han=False)
    assert wrapping.lines("Coast Defenders of the Sea") == ("Coast", "Defenders", "of the Sea")
    assert wrapping.lines("a" * 15) == ("a" * 12, "a" * 3)
    assert wrapping.lines("") == ("",)


def test_the_addendum_leaves_the_letter_as_it_was():
    before = opened(a_letter())
    after = opened(a_letter(late=Signatures(listed(*LATE))))
    assert len(after.pages) == len(before.pages) + 1
    for one, other in pairwise([before.pages[0], after.pages[0]]):
        assert one.extract_text() in other.extract_text()
    assert "We, the undersigned 4 organisations" in words(after)


def test_no_heading_of_a_list_is_left_behind_at_the_foot_of_a_page():
    for lines in range(30, 44):
        letter = a_letter(body="line  \n" * lines + "end", title="x")
        letter = replace(letter, signed=Signatures(listed("First name", *NAMES)), columns=1)
        for page in opened(letter).pages:
            text = page.extract_text()
            assert ("We, the undersigned" in text) == ("First name" in text)
