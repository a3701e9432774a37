"""Finds the time of day in a typed line: '18:00', '6 pm', '18h30', 'noon', 'close of business'."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from bot.services.moments.calendar_words import UNSPACED, any_of
from bot.services.moments.prepared import Line
from bot.services.moments.relative_words import listed

AM: Final = (
    "am a.m a.m. a m in_the_morning|du_matin le_matin|de_la_mañana|da_manhã|vormittags|"
    "утра|ص صباحا|上午 早上 凌晨"
)
PM: Final = (
    "pm p.m p.m. p m in_the_afternoon in_the_evening at_night|du_soir de_l'après-midi|"
    "de_la_tarde de_la_noche|da_tarde da_noite|nachmittags abends|вечера дня|م مساء مساءً|"
    "下午 晚上 傍晚"
)
BEFORE_THE_HOUR: Final = "上午 早上 凌晨 下午 晚上 傍晚"
NOON: Final = (
    "noon midday at_noon|midi|mediodía al_mediodía|meio-dia meio_dia|mittag mittags|"
    "полдень в_полдень|الظهر ظهرا|中午 正午"
)
MIDNIGHT: Final = (
    "midnight|minuit|medianoche|meia-noite meia_noite|mitternacht|полночь в_полночь|"
    "منتصف_الليل|午夜 半夜"
)
END_OF_DAY: Final = (
    "eod end_of_day end_of_the_day|fin_de_journée fin_de_la_journée|fin_del_día final_del_día|"
    "fim_do_dia|конец_дня|نهاية_اليوم"
)
CLOSE_OF_BUSINESS: Final = (
    "cob close_of_business eob end_of_business close_of_play|"
    "heure_de_fermeture_des_bureaux fermeture_des_bureaux|cierre_de_oficinas|fim_do_expediente"
)
HOUR_SIGNS: Final = "h hrs hr heures heure hours horas uhr час часов ч 点 點 时 時"


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day; at `hour` 24 the day is over. `assumed` is what was not typed."""

    hour: int
    minute: int = 0
    assumed: tuple[str, ...] = ()

    @property
    def exists(self) -> bool:
        return (self.hour <= 23 and self.minute <= 59) or (self.hour, self.minute) == (24, 0)


WORDS: Final = (
    (CLOSE_OF_BUSINESS, Clock(17, assumed=("time",))),
    (END_OF_DAY, Clock(23, 59, ("time",))),
    (MIDNIGHT, Clock(24, assumed=("midnight",))),
    (NOON, Clock(12)),
)
NO_HOUR: Final = 99
ALONE: Final = r"(?<![\d:.,/-])"
HOUR: Final = rf"{ALONE}(?P<hour>\d{{1,2}})"
WITH_MINUTES: Final = rf"{HOUR}\s?:\s?(?P<minute>\d{{2}})(?::\d{{2}}(?:[.,]\d+)?)?(?!\d)"
DOTTED: Final = rf"{HOUR}\.(?P<minute>\d{{2}})"


def take_clock(line: Line) -> tuple[Clock, ...]:
    """Take the time of day out of the line, if it has one that is no bare number.

    A time that no clock shows, such as 25:00, is given back, too: `exists` tells.
    """
    for pattern, clock in _worded():
        if line.take(pattern):
            return (clock,)
    for pattern, halves in _patterns():
        match = line.take(pattern)
        if match:
            return (_read(match, halves),)
    return ()


def _read(match: re.Match[str], halves: bool) -> Clock:
    hour, minute = int(match["hour"]), int(match.groupdict().get("minute") or 0)
    if not halves:
        return Clock(hour, minute)
    if hour > 12:
        return Clock(hour if _is_pm(match) else NO_HOUR, minute)
    return Clock(hour % 12 + (12 if _is_pm(match) else 0), minute)


def _is_pm(match: re.Match[str]) -> bool:
    said = match.groupdict().get("half") or match.groupdict().get("half_before") or ""
    return " ".join(said.lower().split()).rstrip(".") in _pm_words()


@cache
def _pm_words() -> frozenset[str]:
    return frozenset(word.rstrip(".") for word in listed(PM))


@cache
def _worded() -> tuple[tuple[re.Pattern[str], Clock], ...]:
    return tuple((_compiled(any_of(listed(table))), clock) for table, clock in WORDS)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], bool], ...]:
    """With whether the half of the day is told."""
    half = rf"\s*(?P<half>{_after_number(f'{AM}|{PM}')})"
    before = rf"(?P<half_before>{any_of(listed(BEFORE_THE_HOUR))})\s*"
    sign = rf"\s*{_after_number(HOUR_SIGNS)}"
    with_sign = rf"{HOUR}{sign}\s*(?P<minute>\d{{2}})?(?:分|min)?(?!\d)"
    told = (
        *(rf"{before}{WITH_MINUTES}", rf"{before}{with_sign}", rf"{WITH_MINUTES}{half}"),
        *(rf"{DOTTED}{half}", rf"{with_sign}{half}", rf"{HOUR}{half}"),
    )
    untold = (rf"{WITH_MINUTES}(?:{sign})?", rf"{DOTTED}{sign}", with_sign)
    return tuple((_compiled(p), p in told) for p in (*told, *untold))


def _after_number(table: str) -> str:
    """Words that may touch the number before them, but no letter behind."""
    words = sorted(listed(table), key=len, reverse=True)
    return "(?:" + "|".join(re.escape(word) + _end_of(word) for word in words) + ")"


def _end_of(word: str) -> str:
    return "" if UNSPACED.search(word) else r"(?![^\W\d_])"


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
