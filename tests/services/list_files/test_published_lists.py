"""Lists as they were published: every organisation is there, and every line is accounted for."""

from collections import Counter
from pathlib import Path

import pytest

from tests.services.list_files.makers import reading_of

LISTS = Path(__file__).resolve().parents[4] / "shared" / "data" / "letters"
pytestmark = pytest.mark.skipif(
    not LISTS.is_dir(), reason="the published lists are not beside this checkout"
)
COUNTED = {
    "L01_assange_2016_en.txt": (
        154,
        {"country-is-region": 7, "country-unknown": 2, "country-missing": 2, "individual": 1},
    ),
    "L03_internetorg_2015_en.txt": (67, {"country-is-region": 10}),
    "L04a_olabini_2019_en.txt": (37, {}),
    "L04b_olabini_2019_es.txt": (37, {}),
    "L07_ve_cellebrite_2019_en.txt": (32, {"repeat": 1, "trailing-mark": 1}),
    "L10a_aarogyasetu_first_2020_en.txt": (37, {"country-is-city": 2}),
    "L10b_aarogyasetu_final_2020_en.txt": (45, {"country-is-city": 2}),
    "L11_agristack_2021_en.txt": (55, {}),
    "L15_transgenicos_senado_2015_pt.txt": (118, {}),
    "L16_genocidio_boicote_2015_pt.txt": (89, {"trailing-mark": 2, "repeat": 1}),
    "L21_resista_2017_pt.txt": (92, {"country-is-city": 1}),
    "L26_queimadas_2019_pt.txt": (114, {"repeat": 1}),
    "L30_mercosur_2024_fr.txt": (44, {"joined-lines": 1}),
    "L34_military_courts_2014_ar.txt": (15, {"and-in-front": 14}),
    "L37_kazakhstan_2025_ru.txt": (8, {}),
}
"""Signatories counted by hand, repeats and the one person included; and what is wrong with them."""


def read(name: str):
    return reading_of((LISTS / name).read_bytes(), name)


def entry(name: str, line: int):
    [found] = [entry for entry in read(name).entries if entry.line == line]
    return found


@pytest.mark.parametrize("name", COUNTED)
def test_every_signatory_is_an_entry(name):
    reading = read(name)
    assert len(reading.entries) == COUNTED[name][0]
    assert reading.headings == reading.skipped == ()


@pytest.mark.parametrize("name", COUNTED)
def test_only_what_is_wrong_is_told(name):
    told = Counter(flaw.key for entry in read(name).entries for flaw in entry.flaws)
    assert told == COUNTED[name][1]


@pytest.mark.parametrize("name", COUNTED)
def test_every_word_of_the_file_comes_back(name):
    """Whatever is done to a line, its letters are in the name or in the place of the country."""
    text = (LISTS / name).read_text(encoding="utf-8")
    for entry in read(name).entries:
        lines = " ".join(text.splitlines()[entry.line - 1 : entry.last_line])
        kept = f"{entry.organisation}{entry.country_typed}"
        lost = Counter(filter(str.isalpha, lines)) - Counter(filter(str.isalpha, kept))
        and_in_front = any(flaw.key == "and-in-front" for flaw in entry.flaws)
        assert lost == (Counter("و") if and_in_front else Counter()), entry


def test_the_name_over_two_lines_is_one():
    assert entry("L30_mercosur_2024_fr.txt", 34).organisation == (
        "MRJC – Mouvement Rural de Jeunesse Chrétienne"
    )


def test_a_misspelt_country_is_asked_back_and_not_taken():
    found = entry("L01_assange_2016_en.txt", 73)
    assert (found.organisation, found.country) == ("Fundación Vivian Trías", "")
    [flaw] = found.flaws
    assert (flaw.facts["typed"], flaw.facts["suggestion"]) == ("Urugauy", "Uruguay")


def test_commas_inside_a_name_stay():
    assert entry("L01_assange_2016_en.txt", 11).organisation == (
        "Artistas, Cientificos y Movimientos Sociales"
    )
    assert entry("L07_ve_cellebrite_2019_en.txt", 8).organisation == (
        "Internet Society, Capítulo Venezuela"
    )
    assert entry("L15_transgenicos_senado_2015_pt.txt", 109).organisation.startswith(
        "Sindicato dos trabalhadores em água, esgoto e meio ambiente"
    )


def test_what_stands_behind_a_dash_is_a_country_only_where_it_is_one():
    assert entry("L03_internetorg_2015_en.txt", 26).organisation == "ICT Watch - Indonesia"
    assert entry("L16_genocidio_boicote_2015_pt.txt", 85).organisation == "MNDH – RS"
    assert entry("L15_transgenicos_senado_2015_pt.txt", 29).country == ""


def test_translations_on_the_same_line_are_noticed():
    assert entry("L01_assange_2016_en.txt", 133).also_known_as == ("Reporters Sans Frontières",)
    assert entry("L01_assange_2016_en.txt", 135).also_known_as == ("The Rule of Law Organisation",)


def test_the_numbers_of_a_list_go_and_the_number_of_a_name_stays():
    assert entry("L21_resista_2017_pt.txt", 1).organisation == "350.org"
