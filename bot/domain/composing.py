"""What a broadcast has to be before it may leave: what fits, and which links may stand below."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from bot.domain.broadcast import Content
from bot.domain.host import flaw_of, tidy_host
from bot.domain.refusal import Facts, Refusal
from bot.domain.wording import tidy

TEXT_MOST, CAPTION_MOST = 4096, 1024
"""In UTF-16 units, as Telegram counts: of a message, and of the words under a picture or file."""
MOST_BUTTONS: Final = 6
MOST_LABEL: Final = 40
MOST_LINK: Final = 500
EXAMPLE: Final = "Read the report | https://example.org/report"
LONGEST_SHOWN: Final = 60

LinkButton = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Read:
    """The buttons that were typed, and what is wrong with which line."""

    buttons: tuple[LinkButton, ...]
    flaws: tuple[Refusal, ...]


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def most(content: Content) -> int:
    """How long the whole message may be."""
    return CAPTION_MOST if content.has_file else TEXT_MOST


def too_many(content: Content, whole: str) -> int:
    """By how many units the whole message is too long; 0 when it fits."""
    return max(0, units(whole) - most(content))


def read_buttons(typed: str) -> Read:
    """One button a line, 'Label | https://…'; a flaw is a refusal with `line`, `typed`, `right`.

    Each wrong line is told, so that all can be put right at once.
    """
    buttons: list[LinkButton] = []
    flaws: list[Refusal] = []
    lines = [line.strip() for line in typed.split("\n") if line.strip()]
    for number, line in enumerate(lines, start=1):
        facts: Facts = {"line": number, "typed": line[:LONGEST_SHOWN], "right": EXAMPLE}
        try:
            buttons.append(_button(line, facts))
        except Refusal as flaw:
            flaws.append(flaw)
    if len(lines) > MOST_BUTTONS:
        count: Facts = {"count": len(lines), "most": MOST_BUTTONS}
        flaws.append(Refusal("composing-buttons-many", count))
    return Read(tuple(buttons), tuple(flaws))


def fingerprint(said: Mapping[str, object]) -> str:
    """The same for the same message to the same people, and for nothing else."""
    plain = json.dumps(said, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(plain.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def _button(line: str, facts: Facts) -> LinkButton:
    label, bar, link = line.partition("|")
    if not bar:
        raise Refusal("composing-button-bar", facts)
    return _label(label, facts), _link(link.strip(), facts)


def _label(typed: str, facts: Facts) -> str:
    try:
        label = tidy(typed)
    except Refusal:
        raise Refusal("composing-button-label", facts) from None
    if len(label) > MOST_LABEL:
        long: Facts = {**facts, "length": len(label), "most": MOST_LABEL}
        raise Refusal("composing-button-label-long", long)
    return label


def _link(link: str, facts: Facts) -> str:
    """As it was typed: a changed query or fragment may lead elsewhere."""
    if not link.lower().startswith("https://"):
        raise Refusal("composing-button-https", facts)
    if len(link) > MOST_LINK or any(c.isspace() or not c.isprintable() for c in link):
        raise Refusal("composing-button-link", facts)
    try:
        parts = urlsplit(link)
        host, login, _port = parts.hostname or "", parts.username, parts.port
    except ValueError:
        raise Refusal("composing-button-link", facts) from None
    if login is not None:
        raise Refusal("composing-button-login", facts)
    if flaw_of(tidy_host(host)) is not None:
        raise Refusal("composing-button-link", facts)
    return link
