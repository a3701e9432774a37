"""A name on a finished letter is whole, in its own direction, and counted with all others."""

import pickle
import re
import subprocess
import sys
import unicodedata
from functools import partial
from itertools import pairwise

import pytest
from fpdf.bidi import BidiParagraph
from fpdf.enums import TextDirection
from hypothesis import given
from hypothesis import strategies as st

from bot.papers.finished import words
from bot.papers.finished.directions import directions, pieces
from bot.papers.finished.docx_letter import finished_docx
from bot.papers.finished.letter import FinishedLetter, ListedLine, Signatures
from bot.papers.finished.names import in_a_row, is_turned, shown, shown_line, standing_alone
from bot.papers.finished.page import SAME_LETTERS
from bot.papers.sheet import OWN_FONT
from bot.texts import catalogue
from bot.texts.directions import FROM_RIGHT
from bot.texts.sentence import sources
from tests.papers.finished_letters import HOSTILE, a_letter, listed
from tests.texts.parsed import plural_categories

NATIONS = ("ar", "en", "es", "fr", "ru", "zh", "zh-hant")
BIDI = st.text(alphabet="abc אבג دهو 12 .,;!-()[]«»", max_size=30)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_keeps_every_letter_and_loses_what_cannot_be_seen(name: str) -> None:
    told = shown(name)
    assert [c for c in told if c.isalpha()] == [
        c for c in unicodedata.normalize("NFC", name) if c.isalpha()
    ]
    assert not [c for c in told if unicodedata.category(c) in ("Cc", "Cs", "Cn", "Co")]
    assert not set(told) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


@given(st.text())
def test_any_name_is_shown_the_same_way_twice(name: str) -> None:
    assert shown(shown(name)) == shown(name)
    assert "\n" not in shown(name)


@pytest.mark.parametrize(
    ("name", "from_right", "told"),
    [
        ("Coast Defenders Inc.", True, "Coast Defenders Inc.\u200e"),
        ('"Coast" (Kenya)', True, '\u200e"Coast" (Kenya)\u200e'),
        ("مركز!", False, "مركز!\u200f"),
        ("מרכז (CD), ישראל", False, "מרכז (CD), ישראל"),
        ("Coast Defenders Inc.", False, "Coast Defenders Inc."),
        ("مركز (CD), Egypt!", False, "مركز (CD), Egypt!"),
        ("123", True, "123"),
        ("", False, ""),
    ],
)
def test_a_turned_name_keeps_its_punctuation_at_its_side(
    name: str, from_right: bool, told: str
) -> None:
    assert standing_alone(name, from_right) == told


def test_a_name_with_a_country_in_the_letters_language_is_not_turned() -> None:
    assert is_turned("منظمة (CD)، مصر", False)
    assert not is_turned("منظمة, Egypt", False)
    assert not is_turned("123", False)


@pytest.mark.parametrize(
    ("line", "from_right", "told"),
    [
        ("\u2068مركز!\u2069, Egypt", False, "مركز!\u200f, Egypt"),
        ("\u2068Coast Inc.\u2069، مصر", True, "Coast Inc.\u200e، مصر"),
        ("\u2068مركز\u2069 (\u2068Maria\u2069)", False, "مركز (Maria)"),
        ("Coast, Kenya", False, "Coast, Kenya"),
        ("  Coast \u2068x", False, "Coast x"),
    ],
)
def test_words_that_were_isolated_in_a_line_keep_their_punctuation(
    line: str, from_right: bool, told: str
) -> None:
    assert shown_line(line, from_right) == told


def test_names_in_a_row_do_not_change_places() -> None:
    assert in_a_row(["Coast", "مركز", "מרכז"], False) == "Coast; مركز\u200e; מרכז\u200e"


@given(BIDI, st.booleans())
def test_letters_and_brackets_go_where_unicode_says(text: str, from_right: bool) -> None:
    """Numbers are left to Word, which turns them round by itself."""
    base = TextDirection.RTL if from_right else TextDirection.LTR
    given = BidiParagraph(text, base_direction=base).get_characters_with_embedding_level()
    ours = directions(text, from_right)
    for character, turned in zip(given, ours, strict=True):
        if character.character.isalpha():
            assert turned == bool(character.embedding_level % 2)


@given(BIDI, st.booleans())
def test_the_pieces_are_the_text(text: str, from_right: bool) -> None:
    told = list(pieces(text, directions(text, from_right)))
    assert "".join(piece for piece, _ in told) == text
    assert all(one != other for (_, one), (_, other) in pairwise(told))


def test_brackets_go_with_what_they_hold() -> None:
    assert set(directions("Coast (CD)", True)) == {False}
    assert directions("مصر (CD)", False)[-4:] == [False] * 4
    assert directions("مصر (CD)", True)[-4:] == [True, False, False, True]


def test_the_count_is_of_all_who_signed() -> None:
    lines = (*listed("A", "B"), ListedLine("C", in_footnote=True))
    assert Signatures(lines, kept_back=3, elsewhere=4).count == 10


def test_the_fixed_words_add_up() -> None:
    signatures = Signatures(listed("A", "B"), kept_back=1, elsewhere=21)
    letter = a_letter(signed=signatures)
    assert words.undersigned(letter) == "We, the undersigned 24 organisations"
    assert list(words.uncounted(letter, signatures)) == [
        "and 21 organisations that signed on paper or by e-mail",
        "and 1 organisation whose name is kept back",
    ]


def test_a_list_without_a_name_does_not_begin_with_and() -> None:
    told = list(words.uncounted(a_letter(), Signatures(kept_back=3)))
    assert told == ["3 organisations whose names are kept back"]


def test_the_organisers_may_have_words_of_their_own() -> None:
    letter = a_letter(language="sw", undersigned="Sisi, mashirika 4 yaliyotia saini")
    assert words.undersigned(letter) == "Sisi, mashirika 4 yaliyotia saini"
    assert words.late_heading(letter) == "Organisations that signed after the delivery"


@pytest.mark.parametrize(
    ("language", "own"),
    [("ar-EG", "ar"), ("zh-TW", "zh-hant"), ("zh-CN", "zh"), ("sw", "en"), ("FR", "fr")],
)
def test_the_fixed_words_are_in_the_letters_language_or_in_english(language: str, own: str) -> None:
    assert words.spoken(language) == own


@pytest.mark.parametrize("language", NATIONS)
def test_every_language_has_all_of_the_fixed_words_for_every_number(language: str) -> None:
    for count in (1, 2, 3, 5, 11, 21, 100, 1_000, 1_000_000):
        names = (*listed("A", "B"), ListedLine("C", in_footnote=True))
        signatures = Signatures(names, count, count)
        letter = a_letter(language=language, signed=signatures)
        told = [words.undersigned(letter), *words.uncounted(letter, signatures)]
        digits = "".join(c for c in "".join(told) if c.isdigit())
        assert digits.count(str(count)) >= (0 if count == 1 else 2)
        assert len(told) == 3
        assert "C" in words.footnote(letter, signatures)
    alone = Signatures(kept_back=2)
    assert list(words.uncounted(a_letter(language=language), alone))
    assert words.late_heading(letter).strip()


@pytest.mark.parametrize("language", words.further_languages())
def test_the_further_languages_say_the_same_as_the_bot(language: str) -> None:
    found = sources(words.FURTHER / language)
    assert set(found) == {key for key in catalogue.keys("en") if key.startswith("finished-")}
    for key, source in found.items():
        variables = set(re.findall(r"\$(\w+)", source))
        assert variables == set(re.findall(r"\$(\w+)", sources(catalogue.FOLDER / "en")[key]))
        variants = set(re.findall(r"\[(\w+)\]", source))
        assert variants <= plural_categories(language.partition("-")[0])


def test_a_list_stands_in_one_to_three_columns() -> None:
    for columns in (0, 4):
        with pytest.raises(ValueError, match="one to three columns"):
            a_letter(columns=columns)


def test_both_papers_are_set_from_the_same_side() -> None:
    assert set(OWN_FONT) | set(SAME_LETTERS) == FROM_RIGHT


def test_what_starts_with_the_bot_does_not_load_what_sets_type() -> None:
    code = (
        "import sys, bot.papers.finished.docx_letter, bot.papers.finished.pdf_letter;"
        "print('fpdf' in sys.modules)"
    )
    done = subprocess.run(  # noqa: S603 - this very Python
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"


def test_a_letter_can_be_handed_to_another_process() -> None:
    letter = a_letter(signed=Signatures(listed("A"), kept_back=1))
    assert pickle.loads(pickle.dumps(partial(finished_docx, letter)))() == finished_docx(letter)  # noqa: S301 - our own


def test_a_file_is_named_safely() -> None:
    letter: FinishedLetter = a_letter(slug="../x y", language="zh-TW")
    assert letter.stem == "..-x-y-zh-TW"
