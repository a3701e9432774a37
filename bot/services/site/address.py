"""Where a letter's public page is."""

from datetime import datetime

from bot.domain.letter import Letter
from bot.papers.site.facts import path_of
from bot.services.site.showing import may_be_shown


def page_address(public_url: str | None, letter: Letter, now: datetime, language: str = "") -> str:
    """In that language where the letter has it; empty where nobody would find a page at `now`."""
    if not public_url or not public_url.startswith("https://") or not may_be_shown(letter, now):
        return ""
    own = letter.text_in(language).language
    return f"{public_url.rstrip('/')}/{path_of(letter.slug, own, letter.languages[0])}"
