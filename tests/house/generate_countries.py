"""Writes `bot/texts/countries.tsv`: `python -m tests.house.generate_countries`.

From the names of countries in Unicode CLDR, as babel carries them, and from the names that
people use besides, in `country_aliases.tsv`, which go before CLDR's.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from babel import Locale
from babel.core import get_cldr_version, get_global
from rapidfuzz.distance import OSA

from bot.domain.wording import fold

ROOT: Final = Path(__file__).parents[2]
TABLE: Final = ROOT / "bot" / "texts" / "countries.tsv"
ALIASES: Final = Path(__file__).with_name("country_aliases.tsv")
NO_COUNTRY: Final = "-"
FEWEST_LATIN_LETTERS: Final = 3
"""`y` and `ao` name Italy and Austria in Vietnamese, but rarely where somebody types them."""

NOT_COUNTRIES: Final = frozenset(
    ["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"]
)
"""Two letters that CLDR names, of islands without a code of their own, unions and tests."""

NO_LONGER_USED: Final = frozenset(["BUR", "DDR", "FXX", "TMP", "YMD", "ZAR"])

LANGUAGES: Final = """
    af ak am ar as az az_Cyrl be bg bm bn bo br bs bs_Cyrl ca ceb ckb cs cy da de dz el en eo es
    et eu fa fa_AF fi fil fr ga gl gu ha he hi hr ht hu hy id ig is it ja ka kk km kn ko ku ky lb
    lg ln lo lt lv mg mi mk ml mn mr ms mt my nb ne nl nn ny oc om or pa pl ps pt pt_PT qu rn ro
    ru sd sg si sk sl sn so sq sr sr_Latn sv sw sw_KE ta te tg th ti tk tr tt ug uk ur uz uz_Cyrl
    vi wo xh yo yue zh zh_Hant zu
"""

WIDELY_TYPED: Final = ("en", "fr", "es", "pt", "ar", "ru", "de", "it")
"""A slip in one of these must not be taken for a name in a language less known: Nigera."""

HEAD: Final = """\
# Codes, three-letter code, keys of names. Made by: python -m tests.house.generate_countries
# From Unicode CLDR {version}, copyright Unicode, Inc., under the Unicode License v3
# (https://www.unicode.org/license.txt), and from names of the project's own.
"""


def key_of(name: str) -> str:
    return fold(name).replace(" ", "")


def country_codes() -> list[str]:
    """The 249 of ISO 3166-1 and XK."""
    return sorted(
        code
        for code in Locale("en").territories
        if len(code) == 2 and code.isalpha() and code not in NOT_COUNTRIES
    )


def meanings() -> dict[str, str]:
    """Each key with the codes it stands for, as the first column of the table has them."""
    own = {key_of(name): codes for name, codes in aliases()}
    return {**_regions(), **_doubted(_names_in_cldr()), **own}


def table() -> str:
    keys: dict[str, list[str]] = defaultdict(list)
    for key, codes in meanings().items():
        keys[codes].append(key)
    three = _three_letter_codes()
    rows = (
        f"{codes}\t{three.get(codes, '')}\t{'|'.join(sorted(keys[codes]))}\n"
        for codes in sorted(keys)
    )
    return HEAD.format(version=get_cldr_version()) + "".join(rows)


def aliases() -> Iterator[tuple[str, str]]:
    """The project's own names, each with its codes."""
    for line in ALIASES.read_text(encoding="utf-8").splitlines():
        codes, tab, names = line.partition("\t")
        if tab:
            yield from ((name, codes) for name in names.split("|"))


def _names_in_cldr() -> dict[str, str]:
    found: dict[str, set[str]] = defaultdict(set)
    codes = set(country_codes())
    for code, name in _territories():
        key = key_of(name)
        if code in codes and not (key.isascii() and len(key) < FEWEST_LATIN_LETTERS):
            found[key].add(code)
    return {key: " ".join(sorted(named)) for key, named in found.items()}


def _doubted(names: dict[str, str]) -> dict[str, str]:
    """Names one slip away from a widely typed name of another country stand for both."""
    widely = {
        key_of(name): code for code, name in _territories(WIDELY_TYPED) if code in names.values()
    }
    nearby: dict[str, set[str]] = defaultdict(set)
    for key in widely:
        for shorter in _shortened(key):
            nearby[shorter].add(key)
    return {
        key: codes if key in widely else _with_neighbours(key, codes, widely, nearby)
        for key, codes in names.items()
    }


def _with_neighbours(
    key: str, codes: str, widely: dict[str, str], nearby: dict[str, set[str]]
) -> str:
    near = {other for shorter in _shortened(key) for other in nearby.get(shorter, ())}
    others = {widely[other] for other in near if OSA.distance(key, other) == 1}
    return " ".join(sorted({*codes.split(), *others}))


def _shortened(key: str) -> set[str]:
    """The key, and the key without any one of its letters: what keys a slip apart share."""
    return {key, *(key[:i] + key[i + 1 :] for i in range(len(key)))}


def _regions() -> dict[str, str]:
    regions = (
        name for code, name in _territories() if code.isdigit() or code in ("EU", "EZ", "UN")
    )
    return dict.fromkeys(map(key_of, regions), NO_COUNTRY)


def _territories(languages: Iterable[str] = tuple(LANGUAGES.split())) -> Iterator[tuple[str, str]]:
    for language in languages:
        yield from Locale.parse(language).territories.items()


def _three_letter_codes() -> dict[str, str]:
    return {
        new[0]: old
        for old, new in get_global("territory_aliases").items()
        if len(old) == 3 and old.isalpha() and len(new) == 1 and old not in NO_LONGER_USED
    }


def main() -> None:
    TABLE.write_text(table(), encoding="utf-8")


if __name__ == "__main__":
    main()
