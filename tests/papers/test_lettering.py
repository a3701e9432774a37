"""Text in pictures is joined, ordered and cut as people write it, without help from the system."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.papers.lettering import ELLIPSIS, Hand, fitted, lettering, wrapped
from bot.papers.outline import Contour

LEFT, RIGHT = Hand(30), Hand(30, from_right=True)
UNHURRIED = settings(deadline=None)  # other work shares the machine


def test_arabic_letters_are_joined() -> None:
    """Four letters beside each other are narrower than the four alone."""
    apart = sum(lettering(letter, RIGHT).width for letter in "نهبر")
    assert lettering("نهبر", RIGHT).width < 0.9 * apart


def test_what_is_written_from_the_right_begins_there() -> None:
    aleph = lettering("א", RIGHT)
    whole = lettering("אבגד", RIGHT)
    last = [tuple((x - whole.width + aleph.width, y) for x, y in c) for c in whole.contours]
    assert any(_same(contour, aleph.contours[0]) for contour in last)


def test_a_number_in_hebrew_is_read_from_the_left() -> None:
    number = lettering("27", LEFT)
    whole = lettering("אב 27", RIGHT)
    assert _same(whole.contours[0], number.contours[0])
    assert _same(whole.contours[1], number.contours[1])


def test_a_number_within_arabic_within_english_stays_in_the_middle() -> None:
    """'rivers', then from the right: the first Arabic word, the number, the second."""
    whole = lettering("a אא 27 בב", LEFT)
    two = lettering("27", LEFT).contours[0]
    [number] = [c for c in whole.contours if _same_shape(c, two)]
    alephs = [c for c in whole.contours if _same_shape(c, lettering("א", LEFT).contours[0])]
    assert len(alephs) == 2
    assert all(max(x for x, _ in number) < min(x for x, _ in aleph) for aleph in alephs)


def test_letters_of_several_scripts_stand_in_one_line() -> None:
    assert lettering("Rivers أنهار נהרות реки Flüsse", LEFT).width > 300
    assert lettering("x漢y", LEFT).width == pytest.approx(
        lettering("x", LEFT).width + lettering("y", LEFT).width
    )


def test_a_text_that_is_too_long_ends_in_an_ellipsis() -> None:
    cut = fitted("Saint Vincent and the Grenadines", 200, LEFT)
    assert cut.text.endswith(ELLIPSIS)
    assert cut.width <= 200
    assert fitted("Peru", 200, LEFT).text == "Peru"


@pytest.mark.parametrize("most", [1, 2, 3])
def test_lines_are_broken_at_spaces_and_the_last_is_cut(most: int) -> None:
    lines = wrapped("we the undersigned ask for clean rivers everywhere", 240, most, LEFT)
    assert len(lines) == most
    assert all(line.width <= 240 for line in lines)
    assert lines[-1].text.endswith(ELLIPSIS)


@UNHURRIED
@given(st.text(max_size=60), st.booleans(), st.floats(20, 400))
def test_any_text_can_be_written_and_fitted(text: str, from_right: bool, width: float) -> None:
    hand = Hand(30, from_right=from_right)
    assert lettering(text, hand).width >= 0
    cut = fitted(text, width, hand)
    assert cut.width <= width or cut.text in ("", ELLIPSIS)
    assert all(
        line.width <= width or line.text == ELLIPSIS for line in wrapped(text, width, 2, hand)
    )


def _same(one: Contour, other: Contour) -> bool:
    return len(one) == len(other) and all(
        a == pytest.approx(b, abs=0.01) for a, b in zip(one, other, strict=True)
    )


def _same_shape(one: Contour, other: Contour) -> bool:
    (x, y), (u, v) = one[0], other[0]
    return _same(tuple((a - x, b - y) for a, b in one), tuple((a - u, b - v) for a, b in other))
