"""Registers to try the papers with: plain ones, and one of all that goes wrong."""

from datetime import UTC, datetime
from typing import Any

from bot.domain.listing import Arrangement, Listed, Listing, Place, arrange, listed
from bot.domain.register import Entry
from bot.papers.register_facts import Export
from bot.texts.collation import collation_key

MADE = datetime(2018, 4, 6, 12, 30, tzinfo=UTC)
KENYA = Place("KE", "Kenya", "014", "Eastern Africa")
EGYPT = Place("EG", "Egypt", "015", "Northern Africa")
HEAD = f"7:{'ab' * 32}"

HOSTILE = (
    '=HYPERLINK("https://evil.example","Click")',
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1:A9)",
    "＝1+1",
    '<script>alert("x")</script>',
    "<b>Bold</b> & <i>Partners</i>",
    'Quote " and, comma; semicolon',
    "\u202eevil\u202c Network",
    "Coast \u2066Network\u2069\u2069\u2069",
    "Z\u0361\u0322\u0316\u0330a\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309lgo Forum",
    "🌍 Earth 👩‍👩‍👧 Collective 🏳️‍🌈",
    "مركز القاهرة لدراسات حقوق الإنسان (CIHRS)",
    "שתיל – שתיל",
    "Åland ﬁnance Straße ÖŸ",
    "_x0041_ Underscore",
    "N" * 300,
    "北京益仁平中心",
    "'Quoted'",
    "tab\tand\nline",
    "nul\x00 and bell\x07",
)
"""Names as nobody should type them; each has to arrive as text in every paper."""


def entries(*names: str, country: str = "KE") -> list[Entry]:
    return [Entry(number, name, country) for number, name in enumerate(names, 1)]


def signatories(*names: str, place: Place = KENYA, **more: Any) -> list[Listed]:
    return [listed(entry, place, **more) for entry in entries(*names)]


def an_export(found: list[Listed], how: Arrangement | None = None, **changes: Any) -> Export:
    how = how or Arrangement()
    language = changes.pop("language", "en")
    kept_back = changes.pop("kept_back", 0)
    elsewhere = changes.pop("collected_elsewhere", 0)
    groups = arrange(found, how, collation_key(language))
    facts = {
        "slug": "rivers",
        "title": "Clean rivers",
        "addressee": "The Minister",
        "status": "open",
        "at": MADE,
        "audit_head": HEAD,
    }
    listing = Listing(how, groups, kept_back, elsewhere)
    return Export(language=language, listing=listing, **{**facts, **changes})


def hostile_export(**changes: Any) -> Export:
    return an_export(signatories(*HOSTILE), **changes)
