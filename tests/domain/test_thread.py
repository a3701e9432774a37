"""What is written between a signatory and the organisers is kept tidy, and whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.refusal import Refusal
from bot.domain.thread import MOST_IN_A_QUESTION, clipped, read_words

TYPED = st.text(max_size=1_200)


def kept_or_refused(typed: str) -> tuple[str, str]:
    try:
        return read_words(typed, MOST_IN_A_QUESTION), ""
    except Refusal as refusal:
        return "", refusal.key


@given(TYPED)
def test_whatever_is_typed_is_kept_tidy_or_refused(typed: str) -> None:
    kept, refused = kept_or_refused(typed)
    assert refused in ("", "empty", "too-long", "unreadable")
    if refused:
        return
    assert 0 < len(kept) <= MOST_IN_A_QUESTION
    assert "\n\n\n" not in kept
    assert kept == kept.strip()
    assert read_words(kept, MOST_IN_A_QUESTION) == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("5", "5"),
        ("👍", "👍"),
        ("  One \r\n\r\n\r\n  two\u200b ", "One\n\ntwo"),
        ("<b>bold</b> & more", "<b>bold</b> & more"),
    ],
)
def test_words_stay_as_they_were_meant(typed: str, kept: str) -> None:
    assert read_words(typed, MOST_IN_A_QUESTION) == kept


@pytest.mark.parametrize("typed", ["", "  \n ", "\u200b\u200b", "\ufeff"])
def test_what_nobody_can_read_is_refused(typed: str) -> None:
    with pytest.raises(Refusal, match="empty"):
        read_words(typed, MOST_IN_A_QUESTION)


def test_a_beginning_is_cut_with_a_sign_of_it() -> None:
    assert clipped("one\ntwo", 10) == "one two"
    assert clipped("one two three", 8) == "one two…"
