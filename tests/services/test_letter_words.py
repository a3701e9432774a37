"""A text that comes in pieces, and names that are made of titles, whatever is typed."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.services.desk.letters.questions import MOST_SLUG, slug_like
from bot.services.desk.letters.text import below_title, joined

words = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=200)


@given(before=words, part=words)
def test_two_messages_keep_every_word(before: str, part: str) -> None:
    assert joined(before, part).split() == [*before.split(), *part.split()]


@pytest.mark.parametrize(
    ("before", "part", "whole"),
    [
        ("We ask that the", "wells are dug.", "We ask that the wells are dug.\n"),
        ("We ask.", "And soon.", "We ask.\n\nAnd soon.\n"),
        ("Dear Minister,", "We ask.", "Dear Minister,\n\nWe ask.\n"),
        ("- one", "- two", "- one\n\n- two\n"),
        ("نطلب", "أن تُحفر الآبار", "نطلب\n\nأن تُحفر الآبار\n"),
        ("ن" * 3_600, "أن تُحفر", "ن" * 3_600 + " أن تُحفر\n"),
    ],
)
def test_a_paragraph_that_the_app_cut_is_made_whole(before: str, part: str, whole: str) -> None:
    assert joined(before, part) == whole


@pytest.mark.parametrize(
    ("body", "below"),
    [
        ("# Water now\n\nDear Minister\n", "Dear Minister\n"),
        ("Water NOW!\n===\n\nDear Minister\n", "Dear Minister\n"),
        ("# Water later\n\nDear Minister\n", "# Water later\n\nDear Minister\n"),
        ("Water now\n\nDear Minister\n", "Water now\n\nDear Minister\n"),
        ("", "\n"),
    ],
)
def test_a_heading_that_says_the_title_again_is_dropped(body: str, below: str) -> None:
    assert below_title("Water now", body) == below


@given(title=words)
def test_a_name_made_of_a_title_may_stand_in_a_link(title: str) -> None:
    assert re.fullmatch(rf"([a-z0-9][a-z0-9-]{{0,{MOST_SLUG - 1}}})?", slug_like(title))


@pytest.mark.parametrize(
    ("title", "name"),
    [("L’eau pour tous", "l-eau-pour-tous"), ("Вода", "voda"), ("水", "shui"), ("…", "")],
)
def test_a_name_can_be_made_of_any_script(title: str, name: str) -> None:
    assert slug_like(title) == name
