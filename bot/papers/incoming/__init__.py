"""A letter's text as it comes in - pasted, as Markdown or from Word - made the house's Markdown."""

from bot.papers.incoming.read_text import LOSSES, Loss, ReadFile, ReadText

__all__ = ["LOSSES", "Loss", "ReadFile", "ReadText"]
