"""The name and the role of a representative."""

import pytest

from bot.domain.person_name import read_name, read_role
from bot.domain.refusal import Refusal


@pytest.mark.parametrize(
    "name",
    [
        "Representative One",
        "Suharto",
        "O’Representative-Two",
        "mcexample de la o",
        "ممثلة المنظمة",
        "代表",
        "D. Representative, PhD",
        "Ŋ",
    ],
)
def test_names_of_all_shapes_are_kept(name: str) -> None:
    assert read_name(f"  {name}; ") == name


@pytest.mark.parametrize(
    ("typed", "what"),
    [
        ("", "empty"),
        ("1234", "-no-letters"),
        ("🙂", "-no-letters"),
        ("office@example.org", "-is-email"),
        ("https://example.org/me", "-is-link"),
        ("@representative", "-is-link"),
        ("x" * 101, "-too-long"),
    ],
)
def test_what_is_no_name_is_no_role_either(typed: str, what: str) -> None:
    for about, read in (("name", read_name), ("role", read_role)):
        with pytest.raises(Refusal) as refused:
            read(typed)
        assert refused.value.key == (about + what if what.startswith("-") else what)


def test_a_role_is_kept_as_it_was_typed() -> None:
    assert read_role("Executive Director / Directrice") == "Executive Director / Directrice"
    assert read_role("x" * 100) == "x" * 100
