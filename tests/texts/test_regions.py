"""Every country lies in one region, and every region has a name."""

from itertools import chain

import pytest

from bot.texts.countries import country_book
from bot.texts.regions import SUBREGIONS, region_name, region_of


def test_every_country_but_antarctica_lies_in_one_region() -> None:
    listed = list(chain.from_iterable(codes.split() for codes in SUBREGIONS.values()))
    assert len(listed) == len(set(listed))
    assert set(listed) == set(country_book().codes) - {"AQ"}


@pytest.mark.parametrize(
    ("country", "region"),
    [("KE", "Eastern Africa"), ("BR", "South America"), ("CY", "Western Asia"), ("AQ", "")],
)
def test_a_country_lies_where_the_united_nations_have_it(country: str, region: str) -> None:
    assert region_name(region_of(country), "en") == region


@pytest.mark.parametrize("language", ["en", "fr", "ar", "zh-Hant"])
def test_every_region_has_a_name(language: str) -> None:
    assert all(region_name(region, language) for region in SUBREGIONS)


def test_a_language_that_nobody_knows_gets_english() -> None:
    assert region_name("014", "qqq") == "Eastern Africa"


def test_what_is_no_country_lies_nowhere() -> None:
    assert region_of("001") == region_of("") == ""
