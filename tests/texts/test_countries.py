"""Countries as people type them."""

import time
from pathlib import Path

import pytest
from babel.core import get_cldr_version
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from bot.texts.countries import CountryMatch, country_book
from tests.house import generate_countries

SAMPLES = Path(__file__).parents[3] / "shared" / "data" / "countries"
BOOK = country_book()


def find(typed: str, language: str = "en") -> CountryMatch:
    return BOOK.find(typed, language)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Kenya", "KE"),
        ("  kenya. ", "KE"),
        ("Quénia", "KE"),
        ("كينيا", "KE"),
        ("肯尼亚", "KE"),
        ("केन्या", "KE"),
        ("Republic of Kenya", "KE"),
        ("République du Bénin", "BJ"),
        ("the Gambia", "GM"),
        ("Cote d Ivoire", "CI"),
        ("Timor–Leste", "TL"),
        ("Trinidad & Tobago", "TT"),
        ("U.S.", "US"),
        ("Scotland", "GB"),
        ("Burma", "MM"),
        ("Republic of Korea", "KR"),
        ("RDC", "CD"),
        ("Republic of the Congo", "CG"),
        ("State of Palestine", "PS"),
        ("Gaza, Palestine", "PS"),
        ("Kenya / Kenia", "KE"),
        ("Косово", "XK"),
        ("Guinea", "GN"),
        ("Niger", "NE"),
    ],
)
def test_a_name_is_understood_in_many_languages(typed: str, code: str) -> None:
    assert find(typed) == CountryMatch(code)


@pytest.mark.parametrize(
    ("typed", "code"),
    [("KE", "KE"), ("KEN", "KE"), ("XK", "XK"), ("🇰🇪", "KE"), ("🇰🇪 Kenya", "KE"), ("🏴󠁧󠁢󠁳󠁣󠁴󠁿", "GB")],
)
def test_codes_in_capitals_and_flags_are_understood(typed: str, code: str) -> None:
    assert find(typed).code == code


@pytest.mark.parametrize(
    ("typed", "suggestions"),
    [
        ("Urugauy", {"UY"}),
        ("Phillipines", {"PH"}),
        ("Deutchland", {"DE"}),
        ("Oesterreich", {"AT"}),
        ("Democratic Repblic of Congo", {"CD"}),
        ("Nigera", {"NE", "NG"}),
        ("ke", {"KE"}),
        ("Berlin, Germany", {"DE"}),
        ("America", {"US"}),
    ],
)
def test_a_slip_is_asked_back_and_never_taken(typed: str, suggestions: set[str]) -> None:
    assert find(typed).code is None
    assert set(find(typed).suggestions) == suggestions


@pytest.mark.parametrize(
    ("typed", "suggestions"),
    [
        ("Congo", {"CD", "CG"}),
        ("Корея", {"KP", "KR"}),
        ("Virgin Islands", {"VG", "VI"}),
        ("Saint-Martin", {"MF", "SX"}),
        ("Kenya and Uganda", {"KE", "UG"}),
        ("🇰🇪🇺🇬", {"KE", "UG"}),
        ("🇰🇪 Uganda", {"KE", "UG"}),
        ("CA", {"CA"}),
        ("NO", {"NO"}),
    ],
)
def test_what_could_be_two_things_gives_all_of_them(typed: str, suggestions: set[str]) -> None:
    assert find(typed).code is None
    assert set(find(typed).suggestions) == suggestions


def test_the_language_decides_where_a_name_means_two_countries() -> None:
    assert find("Corea", "it").suggestions == ("KP", "KR")
    assert set(find("Nigeri", "en").suggestions) == {"NE", "NG"}
    assert find("Nigeri", "sq") == CountryMatch("NG")


@pytest.mark.parametrize(
    "typed",
    [
        "Global",
        "EU",
        "🇪🇺",
        "European Union",
        "América Latina",
        "Afrique",
        "Afrca",
        "Middle East",
        "Southeast Asia",
        "Berkeley, CA",
        "Inc.",
        "none",
        "yes",
        "12",
        "🙂",
        "",
        "x" * 5000,
    ],
)
def test_what_is_no_country_gives_nothing(typed: str) -> None:
    assert find(typed) == CountryMatch()


def test_every_country_is_known_by_its_name_in_the_languages_of_the_bot() -> None:
    assert len(BOOK.codes) == 250
    for language in ("en", "fr"):
        for code in BOOK.codes:
            assert find(BOOK.name(code, language), language) == CountryMatch(code)


def test_countries_are_named_as_cldr_names_them() -> None:
    assert BOOK.name("CI", "fr") == "Côte d’Ivoire"
    assert BOOK.name("PS", "en") == "Palestinian Territories"
    assert BOOK.name("TW", "fr") == "Taïwan"
    assert BOOK.name("BR", "pt-br") == "Brasil"
    assert BOOK.name("KE", "qaa") == BOOK.name("KE", "not a language") == "Kenya"
    with pytest.raises(KeyError):
        BOOK.name("ZQ", "en")


@given(st.text(max_size=30), st.sampled_from(["en", "fr", "ar", "pt-br", "xx"]))
def test_anything_typed_gets_an_answer_of_known_codes(typed: str, language: str) -> None:
    match = find(typed, language)
    assert match.code is None or not match.suggestions
    assert {match.code or "KE", *match.suggestions} <= set(BOOK.codes)


@given(st.data())
def test_one_slip_in_a_long_name_is_never_taken_for_another_country(data: st.DataObject) -> None:
    code = data.draw(st.sampled_from(BOOK.codes))
    name = BOOK.name(code, "en")
    at = data.draw(st.integers(1, len(name) - 1))
    slipped = name[:at] + name[at + 1 :]
    other = find(slipped).code
    assert other in (None, code) or OSA.distance(slipped, BOOK.name(other, "en")) <= 1


def test_a_slip_is_found_quickly() -> None:
    find("Urugauy")
    start = time.perf_counter()
    for _ in range(20):
        find("Urugauy")
    assert (time.perf_counter() - start) / 20 < 0.02, "a look-up should take 1 ms, at most 5"


def test_the_table_is_what_the_generator_writes() -> None:
    """With another release of CLDR the project's own names still have to be in it."""
    written = generate_countries.TABLE.read_text(encoding="utf-8")
    if f"CLDR {get_cldr_version()}," in written:
        assert written == generate_countries.table(), "run: make docs"
    for name, codes in generate_countries.aliases():
        found = find(name)
        meant = set(codes.strip("?-").split())
        assert found.code in meant or set(found.suggestions) == meant


@pytest.mark.skipif(not SAMPLES.exists(), reason="samples of typed countries are not at hand")
@pytest.mark.parametrize(
    ("file", "share"),
    [("aliases_typed.tsv", 0.95), ("country_strings_printed_in_letters.tsv", 0.98)],
)
def test_real_answers_are_understood_and_none_is_misunderstood(file: str, share: float) -> None:
    lines = (SAMPLES / file).read_text(encoding="utf-8").splitlines()[1:]
    rows = [line.split("\t") for line in lines]
    countries = [(typed, code) for typed, code in rows if code != "-"]
    assert [
        (typed, find(typed)) for typed, code in rows if find(typed).code not in (None, code)
    ] == []
    assert sum(find(typed).code == code for typed, code in countries) >= share * len(countries)
