"""What the command line says, from the texts, to one console."""

import os
from typing import Final

from rich.console import Console

from bot.domain.refusal import NOTHING, Facts, Refusal
from bot.texts import catalogue

console: Final = Console(highlight=False, soft_wrap=True)
complaints: Final = Console(highlight=False, soft_wrap=True, stderr=True)


def language() -> str:
    """The language of the terminal, as far as it ships (LC_ALL, LC_MESSAGES, LANG)."""
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    spoken = next((os.environ[name] for name in names if os.environ.get(name)), "")
    return catalogue.shipped(spoken.replace("_", "-"))


def words(key: str, facts: Facts = NOTHING) -> str:
    return catalogue.plain(language(), key, facts)


def tell(key: str, facts: Facts = NOTHING, style: str | None = None) -> None:
    console.print(words(key, facts), style=style, markup=False)


def complain(key: str, facts: Facts = NOTHING) -> None:
    complaints.print(words(key, facts), style="red", markup=False)


def complain_of(refusal: Refusal) -> None:
    complain(f"refused-{refusal.key}", refusal.facts)
