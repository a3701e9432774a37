"""Everything that a finished letter says, and whether there is a font for it."""

from collections.abc import Iterable, Iterator
from typing import Final

from bot.domain.refusal import Refusal
from bot.papers.finished import words
from bot.papers.finished.letter import FinishedLetter
from bot.papers.finished.names import shown, shown_line
from bot.papers.finished.page import Page
from bot.papers.letter_text import with_addresses
from bot.papers.manuscript import Item, read_manuscript
from bot.papers.sheet import seen
from bot.papers.spans import plain
from bot.texts.directions import is_from_right

FOOTNOTE_MARK: Final = "*"
MOST_TOLD: Final = 5
LONGEST_PLACE: Final = 60


def all_words(letter: FinishedLetter) -> Iterator[str]:
    """What is set, piece by piece."""
    from_right = is_from_right(letter.language)
    yield from (letter.title, letter.addressee, letter.date, letter.note, letter.undersigned)
    for block in read_manuscript(letter.body).blocks:
        yield plain(with_addresses(block.spans))
        yield block.marker if isinstance(block, Item) else ""
    yield words.undersigned(letter) + FOOTNOTE_MARK + words.late_heading(letter)
    for signatures in (letter.signed, letter.late):
        yield from words.uncounted(letter, signatures)
        yield words.footnote(letter, signatures)
        for line in signatures.lines:
            yield shown_line(line.text, from_right)
            yield shown(line.group)


def refuse_unknown_letters(texts: Iterable[str], page: Page) -> None:
    """Raise `Refusal` (`finished-no-font`: the `signs`, and `where` the first of them are)."""
    lacking = {
        text: letters for text in texts if (letters := page.letters_without_font(seen(text)))
    }
    if lacking:
        signs = dict.fromkeys("".join(lacking.values()))
        places = dict.fromkeys(text.strip()[:LONGEST_PLACE] for text in lacking)
        facts = {
            "signs": " ".join(list(signs)[:MOST_TOLD]),
            "where": "; ".join(list(places)[:MOST_TOLD]),
        }
        raise Refusal("finished-no-font", facts)
