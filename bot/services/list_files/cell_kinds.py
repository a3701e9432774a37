"""What a cell looks like by itself: an address, a day, yes or no."""

import re
from enum import StrEnum
from typing import Final

from bot.domain.addresses import EMAIL
from bot.domain.tables import phrases
from bot.domain.wording import fold
from bot.services.list_files.places import PlaceKind, known_place
from bot.services.list_files.remembered import remembered

MOST_LOOKED_AT: Final = 60
SAYS_NOTHING: Final = frozenset(
    {"", "-", "–", "—", "n/a", "na", "none", "null", "nil", "/", ".", "?"}
)


class CellKind(StrEnum):
    EMPTY = "empty"
    EMAIL = "email"
    LINK = "link"
    DAY = "day"
    YES_NO = "yes-no"
    PLACE = "place"
    NUMBER = "number"
    WORDS = "words"
    LONG = "long"


YES: Final = frozenset(
    fold(word)
    for word in phrases(
        "yes, y, true, 1, x, ok, oui, o, vrai, sí, si, s, verdadero, sim, verdadeiro, نعم, да, "
        "истина, 是, 对, 同意, ja, j, wahr, ✓, ✔, ☑, agree, i agree, accepted"
    )
) - {""}
NO: Final = frozenset(
    fold(word)
    for word in phrases(
        "no, n, false, 0, non, faux, falso, não, لا, нет, ложь, 否, 不, 不同意, nein, falsch, ✗, ☐"
    )
) - {""}
TICKS: Final = {"✓": True, "✔": True, "☑": True, "✅": True, "✗": False, "✘": False, "❌": False}
LINK: Final = re.compile(r"(?:https?://|www\.)\S+|(?:[\w-]+\.)+[a-z]{2,24}/?", re.IGNORECASE)
DAY: Final = re.compile(
    r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ].*)?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?:,?[ T].*)?|"
    r"\d{1,2}(?:st|nd|rd|th|er|\.)?\s(?:de\s)?[^\W\d]{3,}\.?,?\s(?:de\s)?\d{4}(?:[,\s].*)?|"
    r"[^\W\d]{3,}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}(?:[,\s].*)?"
)
NUMBER: Final = re.compile(r"[\d\s.,+()/%-]+")


def kind_of(cell: str, language: str) -> CellKind:
    text = cell.strip()
    for pattern, kind in (
        (EMAIL, CellKind.EMAIL),
        (LINK, CellKind.LINK),
        (DAY, CellKind.DAY),
        (NUMBER, CellKind.NUMBER),
    ):
        if pattern.fullmatch(text):
            return kind
    if not text or yes_or_no(text) is not None:
        return CellKind.YES_NO if text else CellKind.EMPTY
    if len(text) <= MOST_LOOKED_AT and _is_place(text, language):
        return CellKind.PLACE
    return CellKind.LONG if len(text) > 2 * MOST_LOOKED_AT else CellKind.WORDS


@remembered
def yes_or_no(cell: str) -> bool | None:
    """What was answered; the first word decides in 'Yes, you may show it'."""
    text = cell.strip()
    if text in TICKS:
        return TICKS[text]
    said = fold(text)
    for words in (said, said.partition(" ")[0] if re.match(r"\w+\s*[,.;:–—-]\s", text) else said):
        if words in YES or words in NO:
            return words in YES
    return None


def _is_place(text: str, language: str) -> bool:
    kind = known_place(text, language).kind
    return kind in (PlaceKind.COUNTRY, PlaceKind.REGION, PlaceKind.SEVERAL)
