"""Text that was typed or pasted into the chat, with the chat's own formatting."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.papers.incoming.entities import formatted, lines
from bot.papers.incoming.paragraphs import blocks_of
from bot.papers.incoming.read_text import Loss, Losses, ReadText
from bot.papers.incoming.writing import read_text

__all__ = ["Loss", "ReadText", "read_pasted"]


def read_pasted(text: str, entities: Sequence[Mapping[str, Any]] = ()) -> ReadText:
    """The message as the house's Markdown; blank text gives a blank body.

    `entities` are Telegram's MessageEntity as dicts (`type`, `offset` and `length` in UTF-16
    units, `url`). Markdown typed on purpose counts (`# Heading`, `**bold**`, `[x](https://…)`,
    `- item`, `1. item`, `> quote`); signs that only look like it come out as they were typed.
    Lines that a program wrapped flow together, other lines stay lines, and a line longer than
    a page is wide is a paragraph.
    """
    losses = Losses()
    unified = text.replace("\r\n", " \n")  # as long as before: entities count the signs
    message = formatted(unified, entities, losses)
    return read_text(list(blocks_of(list(lines(message)))), losses)
