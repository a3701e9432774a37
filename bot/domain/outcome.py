"""What somebody tells of a reply or an outcome, and how it is read."""

from typing import Final
from urllib.parse import urlsplit

from bot.domain.host import flaw_of, tidy_host
from bot.domain.refusal import Facts, Refusal
from bot.domain.wording import clean_line, require_letters

MOST_WORDS: Final = 600
MOST_LINK: Final = 500
EXAMPLE: Final = "https://example.org/reply"


def read_words(typed: str) -> str:
    """One paragraph. Raises `Refusal`."""
    words = clean_line(typed, MOST_WORDS)
    require_letters(words)
    return words


def read_link(typed: str) -> str:
    """An https address as it was typed: a changed query or fragment may lead elsewhere.

    Raises `Refusal` (`outcome-link`).
    """
    link = typed.strip()
    if not _is_link(link):
        facts: Facts = {"right": EXAMPLE}
        raise Refusal("outcome-link", facts)
    return link


def _is_link(link: str) -> bool:
    if len(link) > MOST_LINK or any(sign.isspace() or not sign.isprintable() for sign in link):
        return False
    try:
        parts = urlsplit(link)
        host, login, _port = parts.hostname or "", parts.username, parts.port
    except ValueError:
        return False
    return parts.scheme == "https" and login is None and flaw_of(tidy_host(host)) is None
