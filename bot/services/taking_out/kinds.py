"""What can be taken out, and what can be said about it before it is made."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """Also the names on the command line."""

    XLSX = "xlsx"
    CSV = "csv"
    JSON = "json"
    HTML = "html"
    DOCX = "docx"
    PDF = "pdf"
    PRESS_KIT = "press-kit"
    """What a journalist asks for, in one file."""
    CHART_PNG = "chart-png"
    CHART_SVG = "chart-svg"
    """How the letter grew, day by day."""
    COUNTRIES_PNG = "countries-png"
    COUNTRIES_SVG = "countries-svg"
    """Where those are who are named."""
    PROOF = "proof"
    """The consents of each signature, without anything personal beyond what is public."""
    PROOF_PDF = "proof-pdf"
    PROOF_WHOLE = "proof-whole"
    """The same with names and addresses."""
    PROOF_WHOLE_PDF = "proof-whole-pdf"


class Family(StrEnum):
    """Kinds that hold the same and are offered together."""

    LIST = "list"
    LETTER = "letter"
    PRESS = "press"
    CHARTS = "charts"
    PROOF = "proof"


FAMILIES: Final = {
    Family.LIST: (Kind.XLSX, Kind.CSV, Kind.JSON, Kind.HTML),
    Family.LETTER: (Kind.DOCX, Kind.PDF),
    Family.PRESS: (Kind.PRESS_KIT,),
    Family.CHARTS: (Kind.CHART_PNG, Kind.CHART_SVG, Kind.COUNTRIES_PNG, Kind.COUNTRIES_SVG),
    Family.PROOF: (Kind.PROOF, Kind.PROOF_PDF, Kind.PROOF_WHOLE, Kind.PROOF_WHOLE_PDF),
}
PERSONAL: Final = frozenset({Kind.PROOF_WHOLE, Kind.PROOF_WHOLE_PDF})
"""Kinds that hold what was told in confidence: for admins alone."""
TABLES: Final = frozenset({Kind.XLSX, Kind.CSV, Kind.JSON})
"""Kinds that name the representatives who agreed, unless they are not wanted."""
REGISTERS: Final = frozenset(FAMILIES[Family.LIST])
FINISHED: Final = frozenset(FAMILIES[Family.LETTER])
ARRANGED: Final = REGISTERS | FINISHED
"""Kinds that are set in an order and a form of one's choice."""
SPLIT: Final = TABLES
"""Kinds of which a part is whole in itself."""
GROWTH: Final = frozenset({Kind.CHART_PNG, Kind.CHART_SVG})
PICTURES: Final = frozenset(FAMILIES[Family.CHARTS])
PROOFS: Final = frozenset(FAMILIES[Family.PROOF])


def family_of(kind: Kind) -> Family:
    return next(family for family, kinds in FAMILIES.items() if kind in kinds)


@dataclass(frozen=True, slots=True)
class Cost:
    """What a kind takes on a small server: to begin with, and for each signatory."""

    seconds: float
    seconds_each: float
    bytes_each: int
    """At the most, of names as they are: not of the longest that anybody could type."""


A_TABLE: Final = Cost(0.3, 0.000_15, 900)
COSTS: Final = {
    **dict.fromkeys((Kind.XLSX, Kind.CSV, Kind.JSON), A_TABLE),
    Kind.HTML: Cost(0.3, 0.000_12, 600),
    Kind.DOCX: Cost(0.5, 0.000_4, 200),
    Kind.PDF: Cost(1.5, 0.003, 600),
    Kind.PRESS_KIT: Cost(3.0, 0.003, 900),
    **dict.fromkeys(PICTURES, Cost(1.0, 0.000_1, 0)),
    **dict.fromkeys((Kind.PROOF, Kind.PROOF_WHOLE), Cost(0.3, 0.000_6, 9_000)),
    **dict.fromkeys((Kind.PROOF_PDF, Kind.PROOF_WHOLE_PDF), Cost(1.5, 0.045, 9_000)),
}
LONG: Final = 3.0
"""Seconds from which on it is told how far the making is."""
MAY_BE_REFUSED: Final = frozenset({Kind.PDF, Kind.PRESS_KIT, Kind.PROOF_PDF, Kind.PROOF_WHOLE_PDF})
"""Kinds that some words cannot be set in: that is told, and not found out while it is sent."""


def takes_long(kind: Kind, signatories: int) -> bool:
    cost = COSTS[kind]
    return cost.seconds + cost.seconds_each * signatories > LONG


def may_be_too_big(kind: Kind, signatories: int, most: int) -> bool:
    """Whether it may have more bytes than that: rather once too often than too seldom."""
    return COSTS[kind].bytes_each * signatories + 200_000 > most
