"""The name of an organisation: what is taken, and what is recognised as the same."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.organisation import Organisation, mixed_scripts, organisation_key, read_organisation
from bot.domain.refusal import Refusal
from tests.domain.answers import answer

PAIRS = Path(__file__).parents[3] / "shared" / "data" / "organisation_pairs.tsv"


def refused(typed: str) -> Refusal:
    with pytest.raises(Refusal) as caught:
        read_organisation(typed)
    return caught.value


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("  Green   Hands Network; ", "Green Hands Network"),
        ("“Green Hands”,", "Green Hands"),
        ("«Зелёные руки»", "Зелёные руки"),
        ('Fundación "Manos Verdes"', 'Fundación "Manos Verdes"'),
        ('"Green" and "Hands"', '"Green" and "Hands"'),
        ("green HANDS inc.", "green HANDS inc."),
        ("350.org", "350.org"),
        ("Access!Now", "Access!Now"),
        ("منظمة الأيدي الخضراء", "منظمة الأيدي الخضراء"),
        ("绿手", "绿手"),
    ],
)
def test_a_name_is_kept_as_it_was_typed(typed: str, name: str) -> None:
    assert read_organisation(typed).name == name


@pytest.mark.parametrize(
    ("typed", "acronym"),
    [
        ("Green Hands Network (GHN)", "GHN"),
        ("Green Hands Network – GHN", "GHN"),
        ("Green Hands Network - GHN", "GHN"),
        ("Green Hands Network, GHN", "GHN"),
        ("GHN - Green Hands Network", "GHN"),
        ("GHN/Green Hands Network", "GHN"),
        ("GHN (Green Hands Network)", "GHN"),
        ("The Green Hands Network (GHN)", "GHN"),
        ("Coordenação Nacional de Entidades Verdes (CONEV)", "CONEV"),
        ("Reverna - Rede Verde Nacional", "Reverna"),
    ],
)
def test_an_acronym_is_found_where_lists_put_it(typed: str, acronym: str) -> None:
    organisation = read_organisation(typed)
    assert (organisation.name, organisation.acronym) == (typed, acronym)


@pytest.mark.parametrize(
    "typed",
    [
        "Green Hands Network (USA)",
        "Green Hands Network (Kenya)",
        "Green Hands (Mãos Verdes)",
        "Sindicato dos Professores - SP",
        "Centro de Estudos da Universidade Verde (UV)",
        "Centro de Estudos da Universidade Federal Verde (UFV)",
        "Justice - Justice and Peace",
        "Green Hands Network",
    ],
)
def test_brackets_that_hold_something_else_are_no_acronym(typed: str) -> None:
    assert read_organisation(typed).acronym is None


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        (" \u200b", "empty"),
        ("Green\u3164Hands", "unreadable"),
        ("A", "organisation-too-short"),
        ("x" * 201, "organisation-too-long"),
        ("12 345", "organisation-no-letters"),
        ("—;", "organisation-no-letters"),
        ("office@example.org", "organisation-is-email"),
        ("Green Hands <office@example.org>", "organisation-is-email"),
        ("https://example.org", "organisation-is-link"),
        ("Green Hands www.example.org", "organisation-is-link"),
        ("example.org/about", "organisation-is-link"),
        ("@greenhands", "organisation-is-link"),
        ("/start", "organisation-is-command"),
        ("Hello!", "organisation-is-greeting"),
        ("OUI", "organisation-is-greeting"),
        ("السلام عليكم", "organisation-is-greeting"),
        ("नमस्ते", "organisation-is-greeting"),
    ],
)
def test_what_is_no_name_is_refused(typed: str, key: str) -> None:
    assert refused(typed).key == key


def test_a_refusal_for_length_says_how_long_it_may_be() -> None:
    assert refused("x" * 201).facts == {"length": 201, "most": 200}
    assert refused("A").facts == {"length": 1, "fewest": 2}
    assert len(read_organisation("x" * 200 + ";").name) == 200


@pytest.mark.parametrize(
    "other",
    [
        "GREEN HANDS NETWORK",
        "The Green Hands Network",
        "Green-Hands Network (GHN)",
        "GHN – Green Hands Network",
        "Ｇreen Hands Network.",
    ],
)
def test_one_organisation_has_one_key(other: str) -> None:
    assert organisation_key(other) == organisation_key("Green Hands Network")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Salud & Vida", "Salud y Vida"),
        ("Terre & Liberté", "Terre et Liberte"),
        ("La Vía Verde", "Via Verde"),
        ("مؤسسة المرأة", "موسسه المراة"),
    ],
)
def test_spellings_of_other_languages_share_a_key(one: str, other: str) -> None:
    assert organisation_key(one) == organisation_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Green Hands Network", "Green Hands Network Kenya"),
        ("Green Hands (Kenya)", "Green Hands (Peru)"),
        ("Green Hands Network (GHN)", "Great Hearts Network (GHN)"),
        ("Sindicato dos Professores - SP", "Sindicato dos Professores - RJ"),
        ("Sindicato dos Professores - SP", "Sindicato dos Professores"),
        ("Centro A", "Centro O"),
    ],
)
def test_two_organisations_have_two_keys(one: str, other: str) -> None:
    assert organisation_key(one) != organisation_key(other)


@given(st.text(max_size=60))
def test_every_accepted_name_can_be_read_again_and_has_a_key(typed: str) -> None:
    match answer(read_organisation, typed):
        case Organisation(name) as organisation:
            assert read_organisation(name) == organisation
            assert organisation.key


@pytest.mark.skipif(not PAIRS.exists(), reason="labelled pairs of real names are not at hand")
def test_real_names_are_never_merged_wrongly() -> None:
    with PAIRS.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    merged = [row for row in rows if _key_of(row, "name_a") == _key_of(row, "name_b")]
    assert [row for row in merged if row["same"] == "0"] == []
    assert len(merged) >= 65


def _key_of(row: dict[str, str], column: str) -> str:
    return organisation_key(row[column])


@pytest.mark.parametrize(
    ("name", "flagged"),
    [
        ("Аmnesty", True),  # the first letter is Cyrillic
        ("Green Ηands", True),  # the H is Greek
        ("Green Hands", False),
        ("IT-компания", False),
        ("Мемориал France", False),
        ("Mañana łódź", False),
        ("AIと人権", False),
    ],
)
def test_look_alike_letters_inside_a_word_are_flagged(name: str, flagged: bool) -> None:
    assert mixed_scripts(name) is flagged
