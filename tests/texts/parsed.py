"""The texts as their syntax tells them: variables, choices by number, and sample facts."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import product

from babel import Locale
from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

from bot.domain.refusal import Fact
from bot.texts.catalogue import FOLDER

NUMBERS = (0, 1, 2, 5, 21, 100, 1_000_000)
CATEGORIES = {"zero", "one", "two", "few", "many", "other"}


@dataclass(frozen=True)
class Choice:
    """A select expression: what it chooses by, and its variants."""

    variable: str
    variants: Mapping[str, str]

    @property
    def by_number(self) -> bool:
        return any(key.isdecimal() or key in CATEGORIES - {"other"} for key in self.variants)


@dataclass(frozen=True)
class Text:
    key: str
    file: str
    prose: str
    """Every word of all variants, without what is put in."""
    variables: frozenset[str]
    numbers: frozenset[str]
    """The variables that the text can only take as numbers."""
    choices: tuple[Choice, ...]

    @property
    def names(self) -> frozenset[str]:
        """The variables that are put in as they were typed."""
        return self.variables - self.numbers - {choice.variable for choice in self.choices}

    def samples(self) -> Iterator[dict[str, Fact]]:
        """Facts for each variant: every number, and every word that something depends on."""
        values: dict[str, tuple[Fact, ...]] = dict.fromkeys(self.variables, ("Rivers",))
        for choice in self.choices:
            values[choice.variable] = (*choice.variants, "else")
        for name in self.numbers:
            values[name] = NUMBERS
        for combination in product(*values.values()):
            yield dict(zip(values, combination, strict=True))


@cache
def texts(language: str) -> Mapping[str, Text]:
    return {
        entry.id.name: _text(entry, file)
        for file, entry in _entries(language)
        if isinstance(entry, ast.Message)
    }


def unreadable_parts(language: str) -> list[str]:
    return [
        f"{file}: {entry.content}"
        for file, entry in _entries(language)
        if isinstance(entry, ast.Junk)
    ]


def twice(language: str) -> list[str]:
    """The keys that are defined more than once."""
    keys = Counter(
        entry.id.name for _, entry in _entries(language) if isinstance(entry, ast.Message)
    )
    return [key for key, times in keys.items() if times > 1]


def plural_categories(language: str) -> set[str]:
    return {*Locale(language).plural_form.tags, "other"}


def _entries(language: str) -> Iterator[tuple[str, ast.EntryType]]:
    for path in sorted((FOLDER / language).glob("*.ftl")):
        for entry in parse(path.read_text(encoding="utf-8")).body:
            yield path.name, entry


class _Reader(Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.formatted: set[str] = set()
        self.choices: list[Choice] = []
        self.prose: list[str] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - fluent's
        self.variables.add(node.id.name)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802 - fluent's
        self.formatted |= _variables(node)
        self.generic_visit(node)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 - fluent's
        self.prose.append(node.value)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 - fluent's
        [variable] = _variables(node.selector)
        variants = {_key(variant): _prose(variant) for variant in node.variants}
        self.choices.append(Choice(variable, variants))
        self.generic_visit(node)


def _text(message: ast.Message, file: str) -> Text:
    reader = _read(message)
    counted = {choice.variable for choice in reader.choices if choice.by_number}
    return Text(
        message.id.name,
        file,
        "\n".join(reader.prose),
        frozenset(reader.variables),
        frozenset(counted | reader.formatted),
        tuple(reader.choices),
    )


def _read(node: ast.BaseNode) -> _Reader:
    reader = _Reader()
    reader.visit(node)
    return reader


def _variables(node: ast.BaseNode) -> set[str]:
    return _read(node).variables if not isinstance(node, ast.FunctionReference) else _named(node)


def _named(function: ast.FunctionReference) -> set[str]:
    return set().union(*(_variables(part) for part in function.arguments.positional))


def _prose(variant: ast.Variant) -> str:
    return " ".join(_read(variant.value).prose)


def _key(variant: ast.Variant) -> str:
    key = variant.key
    return key.name if isinstance(key, ast.Identifier) else key.value
