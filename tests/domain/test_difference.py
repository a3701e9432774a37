"""What is taken out and put in can be applied and undone, whatever the two texts are."""

import random
from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.difference import Change, Piece, difference

WORDS = st.sampled_from(["a", "b", "we", "ask", "2018", ".", ". ", "\n\n", " ", "é", "人", "حق"])
TEXTS = st.lists(WORDS, max_size=60).map("".join) | st.text(max_size=80)
LONGEST = 50_000


def without(change: Change, pieces: tuple[Piece, ...]) -> str:
    return "".join(piece.text for piece in pieces if piece.change is not change)


def told(before: str, after: str) -> list[tuple[str, str]]:
    return [(piece.change.value, piece.text) for piece in difference(before, after)]


@given(before=TEXTS, after=TEXTS)
def test_applied_it_gives_the_new_text_and_undone_the_old_one(before: str, after: str) -> None:
    pieces = difference(before, after)
    assert without(Change.REMOVED, pieces) == after
    assert without(Change.ADDED, pieces) == before
    assert all(piece.text for piece in pieces)


@given(text=TEXTS)
def test_nothing_differs_in_a_text_from_itself(text: str) -> None:
    assert told(text, text) == ([("kept", text)] if text else [])


@given(before=TEXTS, after=TEXTS)
def test_a_removal_and_what_replaces_it_stand_together(before: str, after: str) -> None:
    kinds = [piece.change for piece in difference(before, after)]
    assert all(one is not other for one, other in pairwise(kinds))


def test_a_word_is_told_and_not_the_sentence() -> None:
    assert told("We ask for 3 reports. Thank you.", "We ask for 5 reports. Thank you.") == [
        ("kept", "We ask for "),
        ("removed", "3"),
        ("added", "5"),
        ("kept", " reports. Thank you."),
    ]


def test_a_short_word_between_two_changes_goes_along() -> None:
    assert told("end of the war now", "start of a peace now") == [
        ("removed", "end of the war"),
        ("added", "start of a peace"),
        ("kept", " now"),
    ]


def test_paragraphs_that_stay_are_found_whatever_stands_between() -> None:
    before = "Dear all,\n\nOne.\n\nTwo stays here.\n\nThree."
    after = "Dear all,\n\nTwo stays here.\n\nFour.\n\nThree."
    kept = [text for kind, text in told(before, after) if kind == "kept"]
    assert any("Two stays here." in text for text in kept)
    assert ("removed", "One.\n\n") in told(before, after)


@pytest.mark.parametrize(
    ("before", "after", "gone", "new"),
    [
        ("نطلب ثلاثة تقارير.", "نطلب خمسة تقارير.", "ثلاثة", "خمسة"),
        ("我们要求三份报告。", "我们要求五份报告。", "三", "五"),
        ("Nous demandons l’accès.", "Nous exigeons l’accès.", "demandons", "exigeons"),
    ],
)
def test_words_are_words_in_every_script(before: str, after: str, gone: str, new: str) -> None:
    changes = [one for one in told(before, after) if one[0] != "kept"]
    assert changes == [("removed", gone), ("added", new)]


def test_the_longest_letters_are_compared_in_time_whatever_they_hold() -> None:
    """Generous: a hundredth of it is usual; the square of the length would take minutes."""
    by_chance = random.Random(1)  # noqa: S311 - the same texts in each run
    for words in (["a", "b"], ["a. ", "b. "], ["a\n\n", "b\n\n"], [str(n) for n in range(3_000)]):
        before, after = (
            " ".join(by_chance.choice(words) for _ in range(25_000))[:LONGEST] for _ in range(2)
        )
        begun = process_time()
        pieces = difference(before, after)
        assert process_time() - begun < 10
        assert without(Change.REMOVED, pieces) == after
