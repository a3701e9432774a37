"""An organiser types when her letter opens and closes as she would say it, and sees it in full."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from babel import Locale
from babel.core import get_global
from babel.localedata import locale_identifiers
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.services.moments import (
    ASSUMED,
    REFUSED,
    TypedMoment,
    Unclear,
    example_for,
    read_typed,
    show_in_full,
)
from bot.services.moments.places import other_places
from bot.texts.catalogue import plain, say

UNHURRIED = settings(deadline=None)  # other work shares the machine
WEDNESDAY = datetime(2026, 3, 25, 10, 20, 30, tzinfo=UTC)
"""11:20 in Zurich, four days before the clocks change there."""
ZURICH = "Europe/Zurich"
ZONES = sorted(zone for zone in get_global("zone_territories") if zone != "Etc/Unknown")


def read(
    typed: str, language: str = "en", zone: str = ZURICH, *, end_of_day: bool = True
) -> TypedMoment | Unclear:
    return read_typed(typed, WEDNESDAY, zone, language, end_of_day=end_of_day)


def understood(typed: str, language: str = "en", zone: str = ZURICH) -> TypedMoment:
    moment = read(typed, language, zone)
    assert isinstance(moment, TypedMoment), moment
    return moment


def shown(typed: str, language: str = "en", zone: str = ZURICH) -> str:
    return show_in_full(understood(typed, language, zone), "fr" if language == "fr" else "en")


def on_her_wall(typed: str, language: str = "en") -> str:
    moment = understood(typed, language)
    return moment.at.astimezone(ZoneInfo(moment.zone)).strftime("%a %Y-%m-%d %H:%M")


def unclear(typed: str, language: str = "en", zone: str = ZURICH) -> Unclear:
    found = read(typed, language, zone)
    assert isinstance(found, Unclear), found
    for shipped in ("en", "fr"):
        assert say(shipped, REFUSED[found.key], found.facts)
    return found


def offered(typed: str, language: str = "en", zone: str = ZURICH) -> list[str]:
    return [show_in_full(choice, "en") for choice in unclear(typed, language, zone).choices]


def test_friday_at_six_in_geneva_is_shown_back_in_full() -> None:
    assert shown("Friday 18:00 Geneva") == "Friday 27 March 2026, 18:00 (Geneva time, UTC+1)"
    assert shown("vendredi 18h Genève", "fr") == (
        "vendredi 27 mars 2026, 18:00 (heure locale\u00a0: Genève, UTC+1)"
    )


def test_the_zone_of_the_place_is_kept_with_the_moment() -> None:
    moment = understood("Friday 18:00 Nairobi")
    assert moment == TypedMoment(datetime(2026, 3, 27, 15, tzinfo=UTC), "Africa/Nairobi", ("week",))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Friday", "Fri 2026-03-27 23:59"),
        ("next Friday", "Fri 2026-03-27 23:59"),
        ("this friday at 6pm", "Fri 2026-03-27 18:00"),
        ("FRI 6 p.m.", "Fri 2026-03-27 18:00"),
        ("Thurs 5pm", "Thu 2026-03-26 17:00"),
        ("Friday week", "Fri 2026-04-03 23:59"),
        ("Wednesday 9:00", "Wed 2026-04-01 09:00"),
        ("next Wednesday", "Wed 2026-04-01 23:59"),
        ("Wednesday 18:00", "Wed 2026-03-25 18:00"),
        ("today", "Wed 2026-03-25 23:59"),
        ("tomorrow noon", "Thu 2026-03-26 12:00"),
        ("day after tomorrow, 9am", "Fri 2026-03-27 09:00"),
        ("in 3 days", "Sat 2026-03-28 23:59"),
        ("in two weeks", "Wed 2026-04-08 23:59"),
        ("a week from now", "Wed 2026-04-01 23:59"),
        ("in one month", "Sat 2026-04-25 23:59"),
        ("in 48 hours", "Fri 2026-03-27 11:20"),
        ("13 April", "Mon 2026-04-13 23:59"),
        ("1 February", "Mon 2027-02-01 23:59"),
        ("29 February", "Tue 2028-02-29 23:59"),
        ("April 13, 2026", "Mon 2026-04-13 23:59"),
        ("Sept 13", "Sun 2026-09-13 23:59"),
        ("the 13th at noon", "Mon 2026-04-13 12:00"),
        ("Friday 27", "Fri 2026-03-27 23:59"),
        ("13 April 26", "Mon 2026-04-13 23:59"),
        ("13.4.2026", "Mon 2026-04-13 23:59"),
        ("13.4. 18:00", "Mon 2026-04-13 18:00"),
        ("13/04/2026", "Mon 2026-04-13 23:59"),
        ("12/24", "Thu 2026-12-24 23:59"),
        ("2026-04-13", "Mon 2026-04-13 23:59"),
        ("2026-04-13T18:00:59", "Mon 2026-04-13 18:00"),
        ("end of the month", "Tue 2026-03-31 23:59"),
        ("end of April, close of business", "Thu 2026-04-30 17:00"),
        ("end of next month", "Thu 2026-04-30 23:59"),
        ("Friday midnight", "Sat 2026-03-28 00:00"),
        ("10 April 24:00", "Sat 2026-04-11 00:00"),
        ("10 April 00:00", "Fri 2026-04-10 00:00"),
        ("Friday EOD", "Fri 2026-03-27 23:59"),
        ("Friday COB", "Fri 2026-03-27 17:00"),
        ("12am Friday", "Fri 2026-03-27 00:00"),
        ("12 pm Friday", "Fri 2026-03-27 12:00"),
        ("Friday 6.30 pm", "Fri 2026-03-27 18:30"),
        ("Friday 18.30", "Fri 2026-03-27 18:30"),
        ("closes on Friday the 10th of April at 18:00, please", "Fri 2026-04-10 18:00"),
        ("18:00", "Wed 2026-03-25 18:00"),
        ("noon", "Wed 2026-03-25 12:00"),
        ("at 6", "Wed 2026-03-25 18:00"),
    ],
)
def test_english_is_understood(typed: str, meant: str) -> None:
    assert on_her_wall(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("vendredi prochain à 18h30", "Fri 2026-03-27 18:30"),
        ("ven. 18 h", "Fri 2026-03-27 18:00"),
        ("mar. 18h", "Tue 2026-03-31 18:00"),
        ("vendredi en huit", "Fri 2026-04-03 23:59"),
        ("demain midi", "Thu 2026-03-26 12:00"),
        ("après-demain 9 h du matin", "Fri 2026-03-27 09:00"),
        ("aujourd’hui 18h", "Wed 2026-03-25 18:00"),
        ("vendredi minuit", "Sat 2026-03-28 00:00"),
        ("le 13 avril 2026 à 18 h", "Mon 2026-04-13 18:00"),
        ("1er avril", "Wed 2026-04-01 23:59"),
        ("jusqu’au 13/04", "Mon 2026-04-13 23:59"),
        ("fin du mois", "Tue 2026-03-31 23:59"),
        ("fin avril", "Thu 2026-04-30 23:59"),
        ("dans deux semaines", "Wed 2026-04-08 23:59"),
        ("dans quinze jours", "Thu 2026-04-09 23:59"),
        ("vendredi 6 h du soir", "Fri 2026-03-27 18:00"),
        ("vendredi, fin de journée", "Fri 2026-03-27 23:59"),
        ("18 heures", "Wed 2026-03-25 18:00"),
    ],
)
def test_french_is_understood(typed: str, meant: str) -> None:
    assert on_her_wall(typed, "fr") == meant


@pytest.mark.parametrize(
    ("language", "typed", "meant", "zone"),
    [
        ("es", "viernes 18:00 Ginebra", "Fri 2026-03-27 18:00", ZURICH),
        ("es", "el viernes a las 6 de la tarde", "Fri 2026-03-27 18:00", ZURICH),
        ("es", "13 de abril de 2026", "Mon 2026-04-13 23:59", ZURICH),
        ("pt", "sexta-feira 18h São Paulo", "Fri 2026-03-27 18:00", "America/Sao_Paulo"),
        ("pt", "amanhã ao meio-dia", "Thu 2026-03-26 12:00", ZURICH),
        ("ar", "الجمعة ١٨:٠٠ القاهرة", "Fri 2026-03-27 18:00", "Africa/Cairo"),
        ("ar", "١٣ أبريل ٢٠٢٦ بتوقيت القاهرة", "Mon 2026-04-13 23:59", "Africa/Cairo"),
        ("ar", "الجمعة القادمة الساعة 6 مساء", "Fri 2026-03-27 18:00", ZURICH),
        ("ru", "в пятницу в 18:00 Москва", "Fri 2026-03-27 18:00", "Europe/Moscow"),
        ("ru", "13 апреля 2026 г., 18 часов", "Mon 2026-04-13 18:00", ZURICH),
        ("zh", "星期五下午6点", "Fri 2026-03-27 18:00", ZURICH),
        ("zh", "下周五18:00北京时间", "Fri 2026-04-03 18:00", "Asia/Shanghai"),
        ("zh", "2026年4月13日 18:00 日内瓦", "Mon 2026-04-13 18:00", ZURICH),
        ("de", "nächsten Freitag um 18:30 Uhr", "Fri 2026-03-27 18:30", ZURICH),
        ("de", "13. April 2026, 18 Uhr Genf", "Mon 2026-04-13 18:00", ZURICH),
        ("de", "Fr 10.4. 18:00", "Fri 2026-04-10 18:00", ZURICH),
        ("hi", "शुक्रवार 18:00", "Fri 2026-03-27 18:00", ZURICH),
        ("az", "çərşənbə 18:00", "Wed 2026-03-25 18:00", ZURICH),
        ("sw", "Ijumaa 18:00 Nairobi", "Fri 2026-03-27 18:00", "Africa/Nairobi"),
        ("en", "пятница 18:00 Москва", "Fri 2026-03-27 18:00", "Europe/Moscow"),
    ],
)
def test_days_and_cities_are_understood_in_many_languages(
    language: str, typed: str, meant: str, zone: str
) -> None:
    assert on_her_wall(typed, language) == meant
    assert understood(typed, language).zone == zone


@pytest.mark.parametrize(
    ("place", "zone"),
    [
        ("Geneva", ZURICH),
        ("Geneva, Switzerland", ZURICH),
        ("The Hague", "Europe/Amsterdam"),
        ("New York", "America/New_York"),
        ("NYC", "America/New_York"),
        ("Washington, D.C.", "America/New_York"),
        ("São Paulo", "America/Sao_Paulo"),
        ("Brasília", "America/Sao_Paulo"),
        ("Mumbai", "Asia/Kolkata"),
        ("Beijing", "Asia/Shanghai"),
        ("Abuja time", "Africa/Lagos"),
        ("Kenya time", "Africa/Nairobi"),
        ("China", "Asia/Shanghai"),
        ("heure de Suisse", ZURICH),
        ("heure du Caire", "Africa/Cairo"),
        ("Asia/Kathmandu", "Asia/Kathmandu"),
        ("UTC+5:45", "Asia/Kathmandu"),
        ("EAT", "Africa/Nairobi"),
        ("CET", ZURICH),
        ("EDT", "America/New_York"),
        ("ET", "America/New_York"),
        ("Central European Time", ZURICH),
        ("UTC", "UTC"),
        ("GMT", "UTC"),
        ("local time", ZURICH),
    ],
)
def test_a_zone_is_a_city_a_country_or_an_abbreviation(place: str, zone: str) -> None:
    language = "fr" if place.startswith("heure") else "en"
    moment = understood(f"27 March 2026 18:00 {place}", language)
    assert moment.zone == zone
    assert "zone" not in moment.assumed


@pytest.mark.parametrize(
    ("offset", "at"),
    [("GMT+3", 15), ("UTC-5", 23), ("UTC −5", 23), ("+0200", 16), ("+02:00", 16), ("-05:00", 23)],
)
def test_an_offset_counts_from_utc(offset: str, at: int) -> None:
    moment = understood(f"27 March 2026 18:00 {offset}")
    assert moment.at == datetime(2026, 3, 27, at, tzinfo=UTC)


def test_anywhere_on_earth_is_the_last_place_where_the_day_ends() -> None:
    moment = understood("Friday AoE")
    assert moment.at == datetime(2026, 3, 28, 11, 59, tzinfo=UTC)
    assert show_in_full(moment, "en") == "Friday 27 March 2026, 23:59 (UTC-12)"


def test_today_is_where_the_zone_is() -> None:
    """At 11:20 in Zurich on Wednesday it is 23:20 in Auckland, and 00:20 on Kiritimati."""
    assert understood("today", zone="Pacific/Kiritimati").at.day == 26
    assert "Thursday 26 March" in shown("today Kiritimati")
    assert "Wednesday 25 March" in shown("today Auckland")


@pytest.mark.parametrize(
    ("typed", "assumed"),
    [
        ("13 April 2026, 18:00 Geneva", ()),
        ("13 April 2026, 18:00", ("zone",)),
        ("13 April 2026 Geneva", ("time",)),
        ("13 April 18:00 Geneva", ("year",)),
        ("the 13th 18:00 Geneva", ("month",)),
        ("Friday 18:00 Geneva", ("week",)),
        ("13 April 2026 midnight Geneva", ("midnight",)),
        ("Friday", ("zone", "time", "week")),
    ],
)
def test_what_was_assumed_is_told(typed: str, assumed: tuple[str, ...]) -> None:
    assert understood(typed).assumed == assumed
    for language in ("en", "fr"):
        assert all(plain(language, ASSUMED[key]) for key in assumed)


def test_a_day_alone_is_its_end_for_the_close_and_its_start_for_the_opening() -> None:
    opens = read("13 April 2026", end_of_day=False)
    assert isinstance(opens, TypedMoment)
    assert show_in_full(opens, "en") == "Monday 13 April 2026, 00:00 (Zurich time, UTC+2)"
    assert shown("13 April 2026") == "Monday 13 April 2026, 23:59 (Zurich time, UTC+2)"


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("", "no-date"),
        ("hello", "no-date"),
        ("Geneva", "no-date"),
        ("31 April", "no-such-date"),
        ("30 February 2028", "no-such-date"),
        ("2026-13-01", "no-such-date"),
        ("Friday 25:00", "no-such-time"),
        ("13 April 2020", "past"),
        ("today 10:00", "past"),
        ("13 April 2206", "too-far"),
        ("Friday 18:00 Nowhereville", "zone-unknown"),
        ("Friday 18:00 UTC+5:20", "zone-unknown"),
        ("Friday 18:00 UTC+2, roughly", "left-over"),
        ("before Friday", "zone-unknown"),
        ("3 April - 5 April", "zone-unknown"),
    ],
)
def test_what_cannot_be_told_is_asked_about(typed: str, key: str) -> None:
    assert unclear(typed).key == key


def test_a_moment_that_is_over_is_shown() -> None:
    assert unclear("today 10:00").facts["moment"] == (
        "Wednesday 25 March 2026, 10:00 (Zurich time, UTC+1)"
    )


def test_a_time_that_is_over_for_today_is_offered_for_tomorrow() -> None:
    assert offered("10:00") == ["Thursday 26 March 2026, 10:00 (Zurich time, UTC+1)"]


def test_both_readings_of_a_date_in_numbers_are_offered() -> None:
    assert unclear("03/04").key == "ambiguous-numbers"
    assert offered("03/04/2027 18:00") == [
        "Saturday 3 April 2027, 18:00 (Zurich time, UTC+2)",
        "Thursday 4 March 2027, 18:00 (Zurich time, UTC+1)",
    ]


def test_six_may_be_in_the_morning_or_in_the_evening() -> None:
    assert unclear("Friday at 6").key == "ambiguous-numbers"
    assert offered("Friday 6 o'clock") == [
        "Friday 27 March 2026, 06:00 (Zurich time, UTC+1)",
        "Friday 27 March 2026, 18:00 (Zurich time, UTC+1)",
    ]


@pytest.mark.parametrize(
    ("typed", "places"),
    [
        ("10 July 18:00 CST", ["Chicago", "Shanghai", "Havana"]),
        ("10 July 18:00 IST", ["Kolkata", "Dublin", "Jerusalem"]),
        ("10 July 18:00 BST", ["London", "Dhaka"]),
        ("10 July 18:00 Brazil", ["Sao Paulo", "Manaus", "Rio Branco", "Fernando de Noronha"]),
        ("10 July 18:00 Paris or Nairobi", []),
        ("10 July 18:00 Paris Nairobi", ["Paris", "Nairobi"]),
    ],
)
def test_a_zone_that_means_several_places_is_asked_back(typed: str, places: list[str]) -> None:
    told = [choice.partition("(")[2].partition(" time")[0] for choice in offered(typed)]
    assert sorted(told) == sorted(places)


def test_an_abbreviation_of_the_letters_own_zone_is_taken() -> None:
    assert understood("10 July 18:00 IST", zone="Asia/Kolkata").zone == "Asia/Kolkata"
    assert understood("10 Jan 2027 18:00 CST", zone="America/Chicago").zone == "America/Chicago"


def test_winter_time_typed_for_a_summer_day_is_asked_back() -> None:
    found = unclear("10 July 18:00 CET")
    assert found.key == "ambiguous-zone"
    assert offered("10 July 18:00 CET") == [
        "Friday 10 July 2026, 18:00 (Zurich time, UTC+2)",
        "Friday 10 July 2026, 18:00 (UTC+1)",
    ]
    assert len(offered("10 July 18:00 Geneva UTC+1")) == 2


def test_a_weekday_that_is_not_the_date_is_asked_back() -> None:
    assert unclear("Friday 13 April 2026").key == "weekday-clash"
    assert offered("Friday 13 April 2026, 18:00") == [
        "Monday 13 April 2026, 18:00 (Zurich time, UTC+2)",
        "Friday 10 April 2026, 18:00 (Zurich time, UTC+2)",
    ]


def test_an_hour_that_the_clocks_skip_or_show_twice_is_asked_back() -> None:
    assert unclear("29 March 02:30").key == "dst-gap"
    assert offered("29 March 02:30") == [
        "Sunday 29 March 2026, 01:30 (Zurich time, UTC+1)",
        "Sunday 29 March 2026, 03:30 (Zurich time, UTC+2)",
    ]
    assert unclear("25 October 02:30").key == "dst-twice"
    assert offered("25 October 02:30") == [
        "Sunday 25 October 2026, 02:30 (Zurich time, UTC+2)",
        "Sunday 25 October 2026, 02:30 (Zurich time, UTC+1)",
    ]


def test_a_day_that_starts_with_a_skipped_hour_starts_when_the_clocks_have_moved() -> None:
    """In Cairo the last Friday of April begins at one o'clock."""
    found = read("24 April 2026 Cairo", end_of_day=False)
    assert isinstance(found, TypedMoment)
    assert show_in_full(found, "en") == "Friday 24 April 2026, 01:00 (Cairo time, UTC+3)"


def test_a_slip_is_offered_put_right() -> None:
    assert offered("Friday 18:00 Genva") == ["Friday 27 March 2026, 18:00 (Geneva time, UTC+1)"]
    assert offered("Fridya 18:00") == ["Friday 27 March 2026, 18:00 (Zurich time, UTC+1)"]
    assert offered("13 Arpil") == ["Monday 13 April 2026, 23:59 (Zurich time, UTC+2)"]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_example_of_a_refusal_can_be_typed(language: str) -> None:
    example = unclear("hello", language).facts["example"]
    assert example == example_for(WEDNESDAY, ZURICH, language)
    moment = understood(str(example), language)
    assert moment.at > WEDNESDAY + timedelta(days=7)
    assert moment.assumed == ()


@pytest.mark.parametrize("name", sorted(other_places()))
def test_every_place_is_found_by_each_of_its_names(name: str) -> None:
    zone, place = other_places()[name]
    moment = understood(f"13 April 2026, 18:00, {name}")
    assert (moment.zone, moment.place) == (zone, place)


@UNHURRIED
@given(
    language=st.sampled_from([code for code in locale_identifiers() if "_" not in code]),
    weekday=st.integers(0, 6),
    month=st.integers(1, 12),
)
def test_weekdays_and_months_of_every_language_of_cldr_are_understood(
    language: str, weekday: int, month: int
) -> None:
    locale = Locale.parse(language)
    named = understood(f"{locale.days['format']['wide'][weekday]} 12:00", language)
    assert named.at.weekday() == weekday
    day = understood(f"13 {locale.months['format']['wide'][month]} 2027, 12:00", language)
    assert (day.at.month, day.at.day) == (month, 13)


@UNHURRIED
@given(
    minutes=st.integers(1, 60 * 24 * 365 * 9),
    zone=st.sampled_from([*ZONES, "Etc/GMT+5", "Etc/GMT-14", "UTC", "US/Eastern"]),
    home=st.sampled_from(ZONES),
    language=st.sampled_from(["en", "fr"]),
    end_of_day=st.booleans(),
)
def test_what_is_shown_in_full_means_the_same_when_it_is_typed(
    minutes: int, zone: str, home: str, language: str, end_of_day: bool
) -> None:
    at = WEDNESDAY.replace(second=0) + timedelta(minutes=minutes)
    told = show_in_full(TypedMoment(at, zone), language)
    again = read_typed(told, WEDNESDAY, home, language, end_of_day=end_of_day)
    assert isinstance(again, TypedMoment), (told, again)
    assert again.at == at, told
    assert again.assumed == ()
    assert show_in_full(again, language).partition(" (")[0] == told.partition(" (")[0]


WORDS = st.sampled_from(
    tuple(
        """
    Friday fri vendredi пятница 星期五 الجمعة next prochain today demain in 3 13 31 29 2 days
    weeks semaines April avril 4月 February 2026 2028 0000 9999 99999 13/04 03/04 31.4. 10.12
    2026-04-13 18:00 02:30 25:61 6pm 18h 18h30 noon midnight minuit EOD Geneva Nairobi Knox US
    CST CET IST EST UTC+3 GMT-12 +0200 UTC+99 AoE local time the 13th 0 at , . ( ) | - / :
    Etc/GMT+3 Europe/ ../.. end of the month week huit en a an one hundred 999 hours heures
    月 日 年 下午 ½ ² ١٨ \u200f \ud7ff | \u0000 Rue
    """.split()  # noqa: SIM905 - read more easily as running text
    )
)


@UNHURRIED
@given(
    typed=st.lists(WORDS, max_size=8).map(" ".join)
    | st.lists(WORDS, max_size=5).map("".join)
    | st.text(max_size=300),
    now=st.datetimes(
        min_value=datetime(1980, 1, 1),  # noqa: DTZ001 - hypothesis wants them without a zone
        max_value=datetime(2200, 1, 1),  # noqa: DTZ001 - the same
        timezones=st.just(UTC),
    ),
    zone=st.sampled_from(ZONES),
    language=st.sampled_from(["en", "fr", "ar", "zh", "ru", "pt-BR", "zh-Hant", "xx", ""]),
    end_of_day=st.booleans(),
)
def test_whatever_is_typed_is_a_moment_to_come_or_a_question(
    typed: str, now: datetime, zone: str, language: str, end_of_day: bool
) -> None:
    found = read_typed(typed, now, zone, language, end_of_day=end_of_day)
    if isinstance(found, TypedMoment):
        assert found.at > now
        return
    assert plain("en", REFUSED[found.key], found.facts)
    assert all(choice.at > now for choice in found.choices)


def test_a_bot_that_nobody_types_a_moment_to_has_built_nothing_for_it() -> None:
    code = (
        "import bot.services.moments, sys, functools;"
        "print([f'{m}.{n}' for m in sys.modules if m.startswith('bot.services.moments')"
        " for n, f in vars(sys.modules[m]).items()"
        " if hasattr(f, 'cache_info') and f.cache_info().currsize])"
    )
    done = subprocess.run(  # noqa: S603 - this interpreter
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
