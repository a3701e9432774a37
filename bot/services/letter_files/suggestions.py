"""What somebody may have meant: names of keys, zones and languages that are close by."""

import re
import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches
from functools import cache
from typing import Final
from zoneinfo import available_timezones

from babel import Locale

NONE: Final = "none"
"""Stands where a suggestion would; texts have a variant for it."""
CITIES: Final = {
    "abuja": "Africa/Lagos",
    "ankara": "Europe/Istanbul",
    "barcelona": "Europe/Madrid",
    "beijing": "Asia/Shanghai",
    "bern": "Europe/Zurich",
    "delhi": "Asia/Kolkata",
    "geneva": "Europe/Zurich",
    "geneve": "Europe/Zurich",
    "hanoi": "Asia/Bangkok",
    "islamabad": "Asia/Karachi",
    "lausanne": "Europe/Zurich",
    "milan": "Europe/Rome",
    "montreal": "America/Toronto",
    "mumbai": "Asia/Kolkata",
    "munich": "Europe/Berlin",
    "new delhi": "Asia/Kolkata",
    "ottawa": "America/Toronto",
    "pretoria": "Africa/Johannesburg",
    "quito": "America/Guayaquil",
    "rio de janeiro": "America/Sao_Paulo",
    "san francisco": "America/Los_Angeles",
    "strasbourg": "Europe/Paris",
    "tel aviv": "Asia/Jerusalem",
    "the hague": "Europe/Amsterdam",
    "washington": "America/New_York",
    "yaounde": "Africa/Douala",
}
"""Cities where letters are written and whose zone is named after another city."""


def closest(written: str, known: Iterable[str], likeness: float = 0.6) -> str:
    """The name that is most like it, or `NONE`; `likeness` is 1 for the same name."""
    return next(iter(get_close_matches(written, list(known), n=1, cutoff=likeness)), NONE)


def slug_from(written: str) -> str:
    """The nearest thing that may stand in a link, or `NONE` when nothing is left of it."""
    plain = unicodedata.normalize("NFKD", written).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower())[:40].strip("-") or NONE


def zone_named(written: str) -> str | None:
    """The IANA zone of that name; case and a space for an underscore don't count."""
    return _zones().get(written.casefold().replace(" ", "_"))


def zone_like(written: str) -> str:
    """The zone of the city that is named, or of a name like it; `NONE` when none is like it."""
    city = _ascii(written).rpartition("/")[2].replace("_", " ").strip()
    if city in CITIES:
        return CITIES[city]
    by_city = {name.rpartition("/")[2].replace("_", " "): zone for name, zone in _zones().items()}
    near = by_city.get(city) or _zones().get(closest(_ascii(written), _zones(), 0.8))
    return near or by_city.get(closest(city, by_city, 0.8), NONE)


def language_like(written: str) -> str:
    """The code of a language that is named in English, in French or in itself, else `NONE`."""
    return _language_names().get(written.casefold().strip(), NONE)


def _ascii(written: str) -> str:
    folded = unicodedata.normalize("NFKD", written.casefold())
    return "".join(sign for sign in folded if not unicodedata.combining(sign))


@cache
def _zones() -> dict[str, str]:
    return {zone.casefold(): zone for zone in sorted(available_timezones())}


@cache
def _language_names() -> dict[str, str]:
    names: dict[str, str] = {}
    for code in ("fr", "en"):
        names |= {name.casefold(): tag for tag, name in Locale(code).languages.items()}
    for code in ("ar", "es", "pt", "ru", "zh", "fa", "tr", "de", "uk"):
        names[Locale(code).languages[code].casefold()] = code
    return {name: tag.replace("_", "-") for name, tag in names.items()}
