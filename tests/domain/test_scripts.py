"""Letters of another script inside a word are named, and nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.organisation import mixed_scripts
from bot.domain.scripts import odd_letters


@pytest.mark.parametrize(
    ("name", "odd"),
    [
        ("Coаst Defenders", (("а", "cyrillic"),)),
        ("Greenpеаce", (("е", "cyrillic"), ("а", "cyrillic"))),
        ("Гринпиc", (("c", "latin"),)),
        ("Οξfam", (("Ο", "greek"), ("ξ", "greek"))),
        ("Coast Defenders", ()),
        ("Coast Defenders / Защитники", ()),
        ("Réseau 21", ()),
        ("", ()),
    ],
)
def test_odd_letters_are_named_with_their_script(
    name: str, odd: tuple[tuple[str, str], ...]
) -> None:
    assert odd_letters(name) == odd


def test_where_two_are_even_the_rest_of_the_name_tells_which_is_odd() -> None:
    assert odd_letters("аb Coast") == (("а", "cyrillic"),)
    assert odd_letters("аb Берег") == (("b", "latin"),)


@given(st.text(st.sampled_from("abcаЬс αβγ 12,")))
def test_a_name_has_odd_letters_if_and_only_if_its_scripts_are_mixed(name: str) -> None:
    assert bool(odd_letters(name)) == mixed_scripts(name)
