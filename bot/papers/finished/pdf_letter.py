"""The finished letter as a PDF that looks typeset, in every script that there is a font for."""

from bot.papers.finished.letter import FinishedLetter
from bot.papers.paper import Paper


def finished_pdf(letter: FinishedLetter) -> Paper:
    """A4, fonts embedded, with its language, its title and an outline for the viewer.

    Pure, and the same letter makes the same bytes. Raises `Refusal` (`finished-no-font`: the
    `signs` and `where` they stand) when letters are in none of the fonts that ship; pictures
    such as emoji are left out instead. Takes seconds of CPU for thousands of names: for a
    process of its own.
    """
    # Here, because fpdf takes a third of a second to import: the start should not wait for it.
    from bot.papers.finished.setting import set_letter

    return Paper(f"{letter.stem}.pdf", "application/pdf", set_letter(letter))
