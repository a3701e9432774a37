"""What was read of a text, and by name what could not be kept of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

MOST_EXAMPLE_SIGNS: Final = 60
MOST_SIGNS: Final = 150_000
"""No letter is longer, and what is longer would be slow to read."""
LOSSES: Final = (
    "alignment",
    "capitals",
    "chart",
    "code-block",
    "color",
    "comment",
    "control-character",
    "custom-emoji",
    "drawing",
    "embedded-object",
    "emphasis",
    "equation",
    "field",
    "footer",
    "footnote",
    "header",
    "hidden-text",
    "html",
    "image",
    "link",
    "list-in-quote",
    "page-break",
    "raised-text",
    "ruby",
    "spoiler",
    "symbol",
    "table",
    "text-box",
    "tracked-deletion",
    "tracked-insertion",
    "underline",
)
"""Each names a text: `loss-<what>`, filled with `count` and `example` ('none' for no example)."""


@dataclass(frozen=True, slots=True)
class Loss:
    """`what` is one of `LOSSES`; `example` is a few words of where it stood first, or ''."""

    what: str
    count: int
    example: str = ""

    @property
    def facts(self) -> dict[str, str | int]:
        return {"count": self.count, "example": self.example or "none"}


@dataclass(frozen=True, slots=True)
class ReadText:
    """`body` is Markdown that `read_manuscript` takes without a flaw; it holds every word.

    `title` is the text's own title when it clearly has one, else ''. `below_title` is the
    body without that heading, for a letter whose title stands elsewhere.
    """

    body: str
    title: str = ""
    losses: tuple[Loss, ...] = ()
    below_title: str = ""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """`facts` are what stood above the text between two lines of `---`, as written.

    Their keys are in small letters, with spaces for hyphens and underscores.
    """

    text: ReadText
    facts: Mapping[str, str] = field(default_factory=dict)


class Losses:
    """Counts what gets lost on the way, with the first example of each."""

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}
        self._examples: dict[str, str] = {}

    def note(self, what: str, example: str = "", count: int = 1) -> None:
        self._counts[what] = self._counts.get(what, 0) + count
        if example.strip() and what not in self._examples:
            self._examples[what] = shortened(example)

    def told(self) -> tuple[Loss, ...]:
        return tuple(
            Loss(what, count, self._examples.get(what, "")) for what, count in self._counts.items()
        )


def shortened(words: str) -> str:
    """A few words on one line, cut between words where there is a gap to cut at."""
    line = " ".join("".join(sign if sign.isprintable() else " " for sign in words).split())
    if len(line) <= MOST_EXAMPLE_SIGNS:
        return line
    head = line[: MOST_EXAMPLE_SIGNS - 1]
    return (head.rpartition(" ")[0] or head) + "…"
