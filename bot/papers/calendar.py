"""A letter's deadline as a file that every calendar takes: RFC 5545, one event with an alarm."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final
from unicodedata import category

from bot.papers.paper import Paper

MOST_OCTETS: Final = 75
ESCAPES: Final = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


@dataclass(frozen=True, slots=True)
class Deadline:
    """What the event says; all times aware. `link` is '' where none is to be given."""

    uid: str
    """Stays the same for the letter: a calendar replaces what it holds under it."""
    sequence: int
    """Higher after each change of the deadline."""
    made: datetime
    closes: datetime
    summary: str
    description: str
    link: str = ""


def deadline_paper(deadline: Deadline) -> Paper:
    content = "".join(f"{_folded(line)}\r\n" for line in _lines(deadline))
    return Paper("letter-deadline.ics", "text/calendar", content.encode())


def _lines(deadline: Deadline) -> Iterator[str]:
    yield "BEGIN:VCALENDAR"
    yield "VERSION:2.0"
    yield "PRODID:-//Undersigned//Letter deadline//EN"
    yield "BEGIN:VEVENT"
    yield f"UID:{deadline.uid}"
    yield f"SEQUENCE:{deadline.sequence}"
    yield f"DTSTAMP:{_moment(deadline.made)}"
    yield f"DTSTART:{_moment(deadline.closes)}"
    yield f"SUMMARY:{_text(deadline.summary)}"
    yield f"DESCRIPTION:{_text(deadline.description)}"
    if deadline.link:
        yield f"URL:{deadline.link}"
    yield "TRANSP:TRANSPARENT"
    yield "BEGIN:VALARM"
    yield "ACTION:DISPLAY"
    yield f"DESCRIPTION:{_text(deadline.summary)}"
    yield "TRIGGER:-P1D"
    yield "END:VALARM"
    yield "END:VEVENT"
    yield "END:VCALENDAR"


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _text(said: str) -> str:
    """One value: separators escaped, line breaks as such, other control characters left out."""
    one = "\n".join(said.splitlines())
    return "".join(c for c in one if c == "\n" or category(c) != "Cc").translate(ESCAPES)


def _folded(line: str) -> str:
    """Lines of at most 75 octets, continued behind a space, no character cut in two."""
    folded, octets = [], 0
    for character in line:
        size = len(character.encode())
        if octets + size > MOST_OCTETS:
            folded.append("\r\n ")
            octets = 1
        folded.append(character)
        octets += size
    return "".join(folded)
