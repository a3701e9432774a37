"""What is kept of a typed line, and the key it is looked up under."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.refusal import Refusal
from bot.domain.wording import clean_line, fold, has_letters, require_letters, tidy
from tests.domain.answers import answer

SCRIPTS = st.text(
    st.sampled_from(
        "aZ é\u0301\u0302\u0323 \u200b\u200c\u200d\u200e\u202e\u00ad\ufe0f\u034f\t\n"
        "ßıİŁøŒﬁẞſǅ.'’&-.com الإةىیکـًٱء हिन्दी्र ক্ষ ไทย한국가が\u3099カ"
        "ΑΣςй\u0306ё①½™👩🏽🇫🇷1️⃣½"
    ),
    max_size=30,
)
ANYTHING = SCRIPTS | st.text(max_size=40)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Green \t Hands\nNetwork ", "Green Hands Network"),
        ("Cafe\u0301 solidaire", "Café solidaire"),
        ("Women\u00a0in\u3000Black", "Women in Black"),
        ("Soft\u00adhyphen\u200band\ufeffmore", "Softhyphenandmore"),
        ("abc\u202edef\u2066ghi\u2069", "abcdefghi"),
        ("pay\u200dpal", "paypal"),
        ("A\ufe0fB", "AB"),
        (" \u0301abc", "abc"),
    ],
)
def test_what_cannot_be_seen_is_dropped(typed: str, kept: str) -> None:
    assert clean_line(typed, 100) == kept


@pytest.mark.parametrize(
    "word",
    [
        "می‌خواهم",  # Persian: a non-joiner inside the word
        "അവന്‍",  # Malayalam: a chillu at the end
        "ක්‍රියා",  # Sinhala: a joiner behind the virama
        "র‍্যাব",  # Bengali: a joiner before the virama
        "👩‍👩‍👧 Families",
        "🏳️‍🌈 Pride",
        "1️⃣ First",
        "葛󠄀飾区",
        "שָׁלוֹם",
        "မြန်မာ့ ဒီမိုကရေစီ",
    ],
)
def test_what_a_script_needs_is_kept(word: str) -> None:
    assert clean_line(word, 100) == normalize("NFC", word)


def test_marks_do_not_pile_up() -> None:
    kept = clean_line("Z" + "\u0335" * 20 + "algo", 100)
    assert kept == "Z" + "\u0335" * 4 + "algo"


@pytest.mark.parametrize("typed", ["", "  \n ", "\u200b\u200d\ufeff", "\u0301\ufe0f"])
def test_a_line_without_anything_to_see_is_empty(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        clean_line(typed, 100)
    assert refused.value.key == "empty"


@pytest.mark.parametrize(
    ("typed", "character"),
    [("\u3164", "U+3164"), ("a\u115fb", "U+115F"), ("\ue000", "U+E000"), ("lost \ufffd", "U+FFFD")],
)
def test_letters_that_show_nothing_are_refused(typed: str, character: str) -> None:
    with pytest.raises(Refusal) as refused:
        clean_line(typed, 100)
    assert (refused.value.key, refused.value.facts) == ("unreadable", {"character": character})


def test_a_line_that_is_too_long_says_by_how_much() -> None:
    assert clean_line("x" * 10, 10) == "x" * 10
    with pytest.raises(Refusal) as refused:
        clean_line("x" * 11, 10)
    assert (refused.value.key, refused.value.facts) == ("too-long", {"length": 11, "most": 10})


def test_letters_of_every_script_count_as_letters() -> None:
    assert all(has_letters(word) for word in ("a1", "नमस्ते", "你好", "سلام", "ሰላም"))
    with pytest.raises(Refusal, match=r"^no-letters$"):
        require_letters("12 – 34 ❤")


@given(ANYTHING)
def test_cleaning_twice_changes_nothing(typed: str) -> None:
    match answer(tidy, typed):
        case Refusal(key=key):
            assert key in ("empty", "unreadable")
        case str(once):
            assert tidy(once) == once
            assert once == normalize("NFC", once).strip()
            assert not set(once) & set("\u200b\u200e\u200f\u202a\u202e\u2066\u2069\ufeff\n\t\x00")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Médecins Sans Frontières", "medecins sans frontieres"),
        ("MÉDECINS  SANS-FRONTIÈRES!", "medecins sans frontieres"),
        ("Rights & Development", "rights and development"),
        ("U.S.A. Coalition", "usa coalition"),
        ("Côte d’Ivoire", "cote divoire"),
        ("People's Movement", "peoples movement"),
        ("Straße STRASSE", "strasse strasse"),
        ("Łódź, Ærø, Đà Nẵng", "lodz aero da nang"),
        ("İstanbul ISPARTA ısı", "istanbul isparta isi"),
        ("Ｆｕｌｌ　ｗｉｄｔｈ　１２", "full width 12"),
        ("Brand™ Foundation®", "brand foundation"),
        ("ΑΣ", "ας"),
        ("Чёрный", "черныи"),
        ("مُؤَسَّسَة", "مؤسسه"),
        ("الإمارات", "الامارات"),
        ("إيران ایران", "ايران ايران"),
        ("العـــربية", "العربيه"),
        ("می‌خواهم", "میخواهم"),
        ("١٢٣ १२३", "123 123"),
        ("👩‍👩‍👧", ""),
    ],
)
def test_spellings_of_one_text_share_a_key(text: str, key: str) -> None:
    assert fold(text) == fold(key)
    if key.isascii():
        assert fold(text) == key


@pytest.mark.parametrize(
    ("one", "other"),
    [("कि", "की"), ("กา", "กี"), ("か", "が"), ("한", "하"), ("Centro A", "Centro B")],
)
def test_what_makes_another_word_makes_another_key(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(ANYTHING)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=40))
def test_case_and_composition_make_no_difference(text: str) -> None:
    assert fold(text) == fold(normalize("NFD", text)) == fold(text.casefold())
