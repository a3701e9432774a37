"""What the bot answers, free of any channel: lines by key, buttons, and what they act on."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.domain.refusal import Facts, Refusal


@dataclass(frozen=True, slots=True)
class Line:
    """A text's key in `bot/texts`, and the facts that fill it."""

    key: str
    facts: Facts = field(default_factory=dict)
    tight: bool = False
    """Stands directly below the line before it, with no empty line between."""


@dataclass(frozen=True, slots=True)
class Button:
    """One of `act` (what a tap does), `link` (a web address) or `copy` (text for the clipboard)."""

    label: Line
    act: str | None = None
    link: str | None = None
    copy: str | None = None
    style: str | None = None


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Reply:
    """One message. With `edit` it takes the place of the message of that number."""

    language: str
    lines: tuple[Line, ...]
    rows: Rows = ()
    edit: int | None = None
    page: tuple[str, int] | None = None
    """A page of a letter (slug, page number from 0) that stands above the lines."""
    document: tuple[str, str] | None = None
    """A paper that is sent along: its kind (see `papers`), and whose or which one it is."""
    keep: str | None = None
    """What the message is for; it is found again under that, to be edited or answered."""
    silent: bool = False
    """It arrives without a sound."""

    def payload(self) -> Mapping[str, Any]:
        """The reply as the outbox keeps it; `from_payload` reads it back."""
        return {
            "language": self.language,
            "lines": [_line(line) for line in self.lines],
            "rows": [[_button(button) for button in row] for row in self.rows],
            "edit": self.edit,
            "page": self.page,
            "document": self.document,
            "keep": self.keep,
            "silent": self.silent,
        }

    @classmethod
    def from_payload(cls, payload: Mapping[str, Any]) -> "Reply":
        page, document = payload["page"], payload["document"]
        return cls(
            payload["language"],
            tuple(Line(*line) for line in payload["lines"]),
            tuple(tuple(_read_button(button) for button in row) for row in payload["rows"]),
            payload["edit"],
            (page[0], page[1]) if page else None,
            (document[0], document[1]) if document else None,
            payload.get("keep"),
            payload.get("silent", False),
        )


def refused(refusal: Refusal) -> Line:
    return Line(f"refused-{refusal.key}", refusal.facts)


def _line(line: Line) -> list[object]:
    return [line.key, dict(line.facts), line.tight] if line.facts or line.tight else [line.key]


def _button(button: Button) -> list[object]:
    return [_line(button.label), button.act, button.link, button.copy, button.style]


def _read_button(said: list[Any]) -> Button:
    label, act, link, copy, style = said
    return Button(Line(*label), act, link, copy, style)
