"""A reply as Telegram takes it: HTML within the limits, and an inline keyboard."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from bot.services.changed_words import BETWEEN
from bot.services.controls import act
from bot.services.replies import Button, Line, Reply, Rows
from bot.texts import catalogue

MOST_UNITS: Final = 4_000
"""Telegram takes 4,096 UTF-16 units after parsing; markup counts here, to be on the safe side."""
MOST_LABEL: Final = 60
MOST_BUTTONS: Final = 100
"""Telegram refuses a message with more of them."""
WAYS_OUT: Final = 2
"""Rows at the end, which lead on and away: they stay, however many stand above them."""


def text_of(reply: Reply) -> list[str]:
    """The lines as one message, or as several where they do not fit into one."""
    return list(_filled(_paragraphs(reply.language, reply.lines)))


def keyboard(reply: Reply, pages: int = 0) -> dict[str, Any] | None:
    """The inline keyboard; with more than one page, the way to the pages beside."""
    rows = _fitting((*_turning(reply, pages), *reply.rows))
    if not rows:
        return None
    return {"inline_keyboard": [[_button(reply.language, b) for b in row] for row in rows]}


def _fitting(rows: Rows) -> Rows:
    """As many rows as a message holds; a long list is cut off before its ways out."""
    if sum(map(len, rows)) <= MOST_BUTTONS:
        return rows
    room, kept = MOST_BUTTONS - sum(map(len, rows[-WAYS_OUT:])), []
    for row in rows[:-WAYS_OUT]:
        room -= len(row)
        if room < 0:
            break
        kept.append(row)
    return (*kept, *rows[-WAYS_OUT:])


def _paragraphs(language: str, lines: Sequence[Line]) -> Iterator[str]:
    """Each line as HTML, with what separates it from the one before."""
    for place, line in enumerate(lines):
        gap = "" if place == 0 else "\n" if line.tight else "\n\n"
        yield gap + catalogue.say(language, line.key, line.facts)


def _filled(paragraphs: Iterator[str]) -> Iterator[str]:
    message = ""
    for paragraph in paragraphs:
        if message and _units(message) + _units(paragraph) > MOST_UNITS:
            yield message
            message = paragraph.lstrip("\n")
        else:
            message += paragraph
    yield message


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _turning(reply: Reply, pages: int) -> Rows:
    if reply.page is None or pages < 2:
        return ()
    slug, page = reply.page
    ways = []
    if page > 0:
        ways.append(_to_page("button-previous-page", slug, page - 1))
    if page < pages - 1:
        ways.append(_to_page("button-next-page", slug, page + 1))
    return (tuple(ways),)


def _to_page(label: str, slug: str, page: int) -> Button:
    verb = "preview" if "@" in slug else "read"  # a language on the name: organisers look at it
    if BETWEEN in slug:
        verb = "diff"
    return Button(Line(label), act=act(verb, slug, page))


def _button(language: str, button: Button) -> dict[str, Any]:
    label = catalogue.plain(language, button.label.key, button.label.facts)
    shown: dict[str, Any] = {"text": _short(label)}
    if button.link:
        shown["url"] = button.link
    elif button.copy:
        shown["copy_text"] = {"text": button.copy[:256]}
    else:
        shown["callback_data"] = button.act
    if button.style:
        shown["style"] = button.style
    return shown


def _short(label: str) -> str:
    return label if len(label) <= MOST_LABEL else f"{label[: MOST_LABEL - 1]}…"
