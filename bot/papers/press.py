"""Where papers are typeset: imported by everybody, loading the typesetter only when it prints.

The typesetter and its fonts take fifty megabytes that stay; the bot prints in a process of its
own, which takes them with it when it ends.
"""

from bot.domain.letter import Letter
from bot.papers.paper import Paper


def print_letter(letter: Letter, language: str) -> Paper:
    """The letter as a document, in this language or in the one that it was written in."""
    from bot.papers.letter_pdf import letter_document

    return letter_document(letter, language)
