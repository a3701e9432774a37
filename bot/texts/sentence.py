"""One text of Project Fluent, read when it is first needed and ready to be said often.

Reading all texts of a language takes Fluent's parser half a second; a bot that starts needs a
dozen of them. Most texts are words with facts between: these are joined here, which is thirty
times as fast as resolving them. Whatever chooses between plurals is resolved by Fluent itself.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast

from bot.domain.refusal import Fact

BEGINNING: Final = re.compile(r"^([a-zA-Z][\w-]*) *=", re.MULTILINE)
GROUPED_FROM: Final = 1_000
"""Numbers from here on are written in a language's own way, which Fluent knows."""


def sources(folder: Path) -> dict[str, str]:
    """The source of each text in the folder's .ftl files, by its key. Keys have to be unique."""
    found: dict[str, str] = {}
    for file in sorted(folder.glob("*.ftl")):
        source = file.read_text(encoding="utf-8")
        begins = list(BEGINNING.finditer(source))
        ends = [begin.start() for begin in begins[1:]] + [len(source)]
        for begin, end in zip(begins, ends, strict=True):
            if begin.group(1) in found:
                raise ValueError(f"the text {begin.group(1)!r} is there twice")
            found[begin.group(1)] = source[begin.start() : end]
    return found


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a fact stands."""

    name: str


class Sentence:
    """Raises `KeyError` when the source is no text, or a fact is missing when it is said."""

    def __init__(self, language: str, key: str, source: str) -> None:
        self._language, self._key, self._source = language, key, source
        self._parts = _plain_parts(source)
        self._bundle = _bundle(language, source) if self._parts is None else None

    def say(self, facts: Mapping[str, Fact]) -> str:
        if self._parts is None or any(_is_grouped(fact) for fact in facts.values()):
            return self._resolved(facts)
        return "".join(
            part if isinstance(part, str) else self._fact(part.name, facts) for part in self._parts
        )

    def _fact(self, name: str, facts: Mapping[str, Fact]) -> str:
        if name not in facts:
            raise KeyError(f"the text {self._key!r} lacks the fact {name!r}")
        return str(facts[name])

    def _resolved(self, facts: Mapping[str, Fact]) -> str:
        bundle = self._bundle or _bundle(self._language, self._source)
        pattern = bundle.get_message(self._key).value if bundle.has_message(self._key) else None
        if pattern is None:
            raise KeyError(f"the text {self._key!r} cannot be read")
        text, errors = bundle.format_pattern(pattern, dict(facts))
        if errors:
            raise KeyError(f"the text {self._key!r} lacks a fact: {errors[0]}")
        return str(text)


def _bundle(language: str, source: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(source))
    return bundle


def _is_grouped(fact: Fact) -> bool:
    return isinstance(fact, int) and not -GROUPED_FROM < fact < GROUPED_FROM


def _plain_parts(source: str) -> list[str | Slot] | None:
    """The words and slots of a text; None when it does more than putting facts in."""
    message = FluentParser(with_spans=False).parse_entry(source)
    if not isinstance(message, ast.Message) or message.value is None:
        return None
    parts = [_part(element) for element in message.value.elements]
    return None if None in parts else [part for part in parts if part is not None]


def _part(element: ast.TextElement | ast.Placeable) -> str | Slot | None:
    if isinstance(element, ast.TextElement):
        return element.value
    match element.expression:
        case ast.VariableReference():
            return Slot(element.expression.id.name)
        case ast.StringLiteral():
            return str(element.expression.parse()["value"])
        case _:
            return None
