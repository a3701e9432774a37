"""One file taken apart: the facts above the letter, each with its line, and the letter."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

import yaml

from bot.domain.refusal import Fact
from bot.services.letter_files.flaws import Flaw
from bot.services.letter_files.suggestions import closest

FENCE: Final = "---"
EDITION_KEYS: Final = ("language", "title", "addressee", "summary")
LETTER_KEYS: Final = (
    "letter",
    "opens",
    "closes",
    "time zone",
    "embargo",
    "delivered",
    "follows",
    "coordinator",
    "contact",
    "code",
    "review",
    "high risk",
    "listing order",
    "asks",
    "collected elsewhere",
)
OTHER_NAMES: Final = {
    "slug": "letter",
    "id": "letter",
    "lang": "language",
    "subject": "title",
    "to": "addressee",
    "recipient": "addressee",
    "abstract": "summary",
    "deadline": "closes",
    "close": "closes",
    "start": "opens",
    "tz": "time zone",
    "previous": "follows",
    "author": "coordinator",
    "organiser": "coordinator",
    "email": "contact",
    "order": "listing order",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """What the file says under one key, without the space around it."""

    value: str
    line: int
    file_name: str


@dataclass(slots=True)
class Sheet:
    """One file as read; when it is not `whole`, some of its facts could not be read."""

    file_name: str
    entries: dict[str, Entry] = field(default_factory=dict)
    body: str = ""
    body_line: int = 1
    whole: bool = True
    has_body: bool = False
    tried: set[str] = field(default_factory=set)
    """Keys that were meant, but not in a way that can be read."""
    flaws: list[Flaw] = field(default_factory=list)

    def flaw(self, line: int, key: str, **facts: Fact) -> None:
        self.flaws.append(Flaw(self.file_name, line, key, facts))

    def lacks(self, name: str) -> bool:
        return self.whole and name not in self.entries and name not in self.tried

    def broken(self, line: int, key: str, **facts: Fact) -> None:
        self.flaw(line, key, **facts)
        self.whole = False


def read_sheet(file_name: str, content: bytes) -> Sheet:
    """The file's facts and body; what is wrong with its form is in `flaws`."""
    sheet = Sheet(file_name)
    text = _decoded(content, sheet)
    if text is not None:
        lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        _read_lines(lines, sheet)
    return sheet


def _decoded(content: bytes, sheet: Sheet) -> str | None:
    try:
        return content.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        byte = f"{content[error.start]:02X}"
        sheet.broken(line, "not-utf8", byte=byte, position=error.start + 1)
        return None


def _read_lines(lines: list[str], sheet: Sheet) -> None:
    begin = next((number for number, line in enumerate(lines) if line.strip()), 0)
    end = _fence_after(lines, begin)
    if lines[begin].rstrip() != FENCE:
        sheet.broken(begin + 1, "no-front-matter")
    elif end is None:
        sheet.broken(begin + 1, "front-matter-not-closed")
    else:
        _read_facts("\n".join(lines[begin + 1 : end]), begin + 2, sheet)
        sheet.body, sheet.body_line = "\n".join(lines[end + 1 :]), end + 2
        sheet.has_body = True


def _fence_after(lines: list[str], begin: int) -> int | None:
    ends = (number for number in range(begin + 1, len(lines)) if lines[number].rstrip() == FENCE)
    return next(ends, None)


def _read_facts(text: str, first_line: int, sheet: Sheet) -> None:
    root = _composed(text, first_line, sheet)
    if isinstance(root, yaml.MappingNode):
        for key, value in root.value:
            _read_entry(key, value, first_line, sheet)
    elif root is not None:
        sheet.broken(first_line + root.start_mark.line, "not-a-fact")


def _composed(text: str, first_line: int, sheet: Sheet) -> yaml.Node | None:
    """The front matter as YAML nodes: only nodes know the line that they come from."""
    try:
        return yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        sheet.broken(first_line + (mark.line if mark else 0), "not-a-fact")
    except RecursionError:
        sheet.broken(first_line, "not-a-fact")
    except yaml.reader.ReaderError as error:
        line = first_line + text.count("\n", 0, error.position)
        sheet.broken(line, "control-character", what=f"U+{int(error.character):04X}")
    return None


def _read_entry(key: yaml.Node, value: yaml.Node, first_line: int, sheet: Sheet) -> None:
    line = first_line + key.start_mark.line
    written = str(key.value) if isinstance(key, yaml.ScalarNode) else "?"
    name = known_key(written)
    if name is None:
        suggestion = _suggested(written)
        sheet.flaw(line, "unknown-key", written=written, suggestion=suggestion)
        sheet.tried.add(suggestion)
    elif not isinstance(value, yaml.ScalarNode):
        sheet.flaw(line, "not-one-value", written=name)
        sheet.tried.add(name)
    elif name in sheet.entries:
        sheet.flaw(line, "said-twice", written=name, first=sheet.entries[name].line)
    else:
        sheet.entries.update(_entries(name, value, line, sheet.file_name))


def _entries(
    name: str, value: yaml.ScalarNode, line: int, file_name: str
) -> Iterator[tuple[str, Entry]]:
    """No entry when nothing is written after the colon: that is the same as leaving the key out."""
    text = "" if value.value == "~" and value.style is None else value.value.strip()
    if text:
        yield name, Entry(text, line, file_name)


def known_key(written: str) -> str | None:
    """The key as the documentation spells it; case, spaces, hyphens and underscores don't count."""
    names = {_folded(name): name for name in (*EDITION_KEYS, *LETTER_KEYS)}
    return names.get(_folded(written))


def _suggested(written: str) -> str:
    other = OTHER_NAMES.get(_folded(written))
    return other or closest(written.casefold(), (*EDITION_KEYS, *LETTER_KEYS))


def _folded(written: str) -> str:
    return "".join(sign for sign in written.casefold() if sign not in " -_\t")
