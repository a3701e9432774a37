"""Abbreviations of zones. CLDR does not have them, since many of them mean several things."""

from typing import Final

from bot.domain.tables import words
from bot.services.moments.zone_kinds import Zone

_TABLE: Final = """
ACDT Australia/Adelaide 630
ACST Australia/Darwin 570 Australia/Adelaide 570
ADT America/Halifax -180
AEDT Australia/Sydney 660
AEST Australia/Sydney 600
AFT Asia/Kabul 270
AKDT America/Anchorage -480
AKST America/Anchorage -540
AMT America/Manaus -240 Asia/Yerevan 240
ART America/Argentina/Buenos_Aires -180
AST America/Halifax -240 Asia/Riyadh 180
AWST Australia/Perth 480
BRT America/Sao_Paulo -180
BST Europe/London 60 Asia/Dhaka 360
CAT Africa/Maputo 120
CDT America/Chicago -300 America/Havana -240
CEST Europe/Brussels 120
CET Europe/Brussels 60
CLST America/Santiago -180
CLT America/Santiago -240
COT America/Bogota -300
CST America/Chicago -360 Asia/Shanghai 480 America/Havana -300
EAT Africa/Nairobi 180
ECT America/Guayaquil -300
EDT America/New_York -240
EEST Europe/Bucharest 180
EET Europe/Bucharest 120
EST America/New_York -300
GET Asia/Tbilisi 240
GST Asia/Dubai 240
HKT Asia/Hong_Kong 480
HST Pacific/Honolulu -600
ICT Asia/Bangkok 420
IDT Asia/Jerusalem 180
IRST Asia/Tehran 210
IST Asia/Kolkata 330 Europe/Dublin 60 Asia/Jerusalem 120
JST Asia/Tokyo 540
KST Asia/Seoul 540
MDT America/Denver -360
MMT Asia/Yangon 390
MSK Europe/Moscow 180
MST America/Denver -420 Asia/Kuala_Lumpur 480
MYT Asia/Kuala_Lumpur 480
NPT Asia/Kathmandu 345
NZDT Pacific/Auckland 780
NZST Pacific/Auckland 720
PDT America/Los_Angeles -420
PET America/Lima -300
PHT Asia/Manila 480
PKT Asia/Karachi 300
PST America/Los_Angeles -480 Asia/Manila 480
SAST Africa/Johannesburg 120
SGT Asia/Singapore 480
TRT Europe/Istanbul 180
UZT Asia/Tashkent 300
WAST Africa/Windhoek 120
WAT Africa/Lagos 60
WEST Europe/Lisbon 60
WET Europe/Lisbon 0
WIB Asia/Jakarta 420
WIT Asia/Jayapura 540
WITA Asia/Makassar 480
"""
"""The abbreviation, and each zone that it may mean with its minutes from UTC then."""
_LOCAL: Final = {
    "ET": "America/New_York",
    "CT": "America/Chicago",
    "MT": "America/Denver",
    "PT": "America/Los_Angeles",
    "HEC": "Europe/Paris",
}
"""Whatever the clocks there show, in summer as in winter."""
_UNIVERSAL: Final = ("UTC", "GMT", "UT", "TU", "TUC", "Z")
_WORDS_AS_WELL: Final = frozenset(
    words("ART CAT COT CT EAT EST ET GET MST MT PET PT TU UT WAT WEST WIT Z")
)
"""Also words of some language: abbreviations in capitals only."""


def short_zone(typed: str) -> tuple[Zone, ...]:
    """What an abbreviation may mean; nothing when it is none."""
    short = typed.upper()
    if short != typed and short in _WORDS_AS_WELL:
        return ()
    if short in _UNIVERSAL:
        return (Zone(offset=0),)
    if short in _LOCAL:
        return (Zone(_LOCAL[short]),)
    return _ZONES.get(short, ())


def _zones(line: str) -> tuple[str, tuple[Zone, ...]]:
    short, *rest = line.split()
    pairs = zip(rest[::2], rest[1::2], strict=True)
    return short, tuple(Zone(name, offset=int(offset), short=short) for name, offset in pairs)


_ZONES: Final = dict(_zones(line) for line in _TABLE.split("\n") if line)
