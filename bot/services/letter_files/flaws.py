"""What is wrong with a letter's files: all of it at once, each with its file and line."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.domain.refusal import Facts


@dataclass(frozen=True, slots=True)
class Flaw:
    """`key` names a text in `bot/texts` (without its `flaw-` prefix); `facts` fill it.

    `line` is counted from 1. Facts quote the file, so a flaw is shown to its author only.
    """

    file_name: str
    line: int
    key: str
    facts: Facts = field(default_factory=dict)


class LetterFlaws(Exception):  # noqa: N818 - it carries flaws, in the words of this project
    """The files are no letter yet. Its `str()` holds places and keys only, safe for a log."""

    def __init__(self, flaws: Sequence[Flaw]) -> None:
        self.flaws = sorted(flaws, key=lambda flaw: (flaw.file_name, flaw.line))
        super().__init__(
            ", ".join(f"{flaw.file_name}:{flaw.line} {flaw.key}" for flaw in self.flaws)
        )
