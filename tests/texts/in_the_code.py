"""Which texts the program names: read from its code, and from the data that it goes through."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

from bot.chat import desk_routes, telegram_bot
from bot.domain.consent import Purpose, question_of
from bot.domain.flow import Question
from bot.domain.flows import FLOWS
from bot.domain.letter import LetterStatus
from bot.domain.reminding import AFTER, Kind
from bot.domain.signature import SignatureStatus
from bot.papers.incoming import LOSSES
from bot.services.asking import QUOTE, SAID_IN_OTHER_WORDS
from bot.services.controls import CONTROLS
from bot.services.errands import KINDS
from bot.texts.catalogue import LANGUAGES
from storage.errors import KeysExposed, KeysMissing, WrongKey

ROOT = Path(__file__).parents[2] / "bot"
SPEAKERS = {
    "Line": 0,
    "Finding": 1,
    "button": 0,
    "catalogue.has": 1,
    "catalogue.plain": 1,
    "catalogue.say": 1,
    "catalogue.words": 1,
    "complain": 0,
    "said": 0,
    "tell": 0,
    "visit.text": 0,
    "words": 0,
}
"""Who is given the key of a text, and as which argument."""
REFUSERS = ("Refusal", "_refuse", "require_length", "require_letters")
FLAWS = ("Flaw", "ManuscriptFlaw", "flaw", "_flaw")
WITH_FLAWS = ("services/letter_files", "papers")
CONSENTS = frozenset(question_of(purpose) for purpose in Purpose)


@dataclass(frozen=True)
class Call:
    """A call with the words written into it; a hole of an f-string is a `*`."""

    name: str
    written: tuple[tuple[str, ...], ...]


def questions() -> Iterator[Question[Any]]:
    for flow in (*FLOWS.values(), *(kind.flow for kind in KINDS.values())):
        yield from (*flow.questions, *flow.detours)


def choices() -> set[tuple[str, str]]:
    """Every (question, choice) that can be tapped or typed."""
    return {(question.key, choice) for question in questions() for choice in question.choices}


def words_key(question: str, choice: str) -> str:
    return f"words-{choice}" if question in CONSENTS else f"words-{question}-{choice}"


@cache
def calls(*folders: str) -> tuple[Call, ...]:
    return tuple(
        Call(ast.unparse(node.func), tuple(tuple(_strings(a)) for a in node.args))
        for folder in folders or (".",)
        for tree in _trees(folder)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
    )


def spoken() -> set[str]:
    """What stands in the code as the key of a text; `*` for a part that is put in."""
    return {
        key
        for call in calls()
        for name, place in SPEAKERS.items()
        if _ends_with(call.name, name) and place < len(call.written)
        for key in call.written[place]
        if " " not in key
    }


def mentioned() -> set[str]:
    """Every string of the code: a text may be named by one in a roundabout way."""
    flaws_too = {f"flaw-{key}" for folder in WITH_FLAWS for key in _every_string(folder)}
    fields = {f"data-{name.replace('_', '-')}" for name in _every_string("services")}
    return _every_string(".") | flaws_too | fields


def refusals() -> set[str]:
    written = {
        key
        for call in calls("domain", "services", "chat", "papers")
        if _ends_with(call.name, *REFUSERS)
        for keys in call.written
        for key in keys
        if "-" in key or key in ("empty", "unreadable")
    }
    known = written | {"too-long", "no-letters"}  # what the checks of a line say by themselves
    return {key for key in known if "*" not in key and "@" not in key} | _computed_refusals()


def flaws() -> set[str]:
    return {
        key
        for call in calls(*WITH_FLAWS)
        if _ends_with(call.name, *FLAWS)
        for keys in call.written
        for key in keys
        if "*" not in key and not key.endswith(".md") and key.islower()
    }


def families() -> dict[str, set[str]]:
    """By prefix, the texts whose names are put together from data."""
    asked = {question.key for question in questions()}
    labelled = asked - set(SAID_IN_OTHER_WORDS)
    changed = {choice for question, choice in choices() if question == "change"}
    tapped = choices()
    return {
        "refused-": {f"refused-{key}" for key in refusals()},
        "flaw-": {f"flaw-{key}" for key in flaws()},
        "loss-": {f"loss-{what}" for what in LOSSES},
        "ask-": {f"ask-{key}" for key in asked},
        "label-": {f"label-{key}" for key in labelled | changed},
        "choice-": {f"choice-{q}-{c}" for q, c in tapped if not _said_otherwise(q)},
        "answer-": {"answer-yes", "answer-no"},
        "language-": {f"language-{code}" for code in LANGUAGES},
        "command-": {f"command-{n}" for n in COMMANDS},
        "status-word-": {f"status-word-{status}" for status in LetterStatus},
        "status-": {f"status-{_kebab(state)}" for state in (*_SHOWN, *FLOWS) if state != "signing"},
        "trouble-": {
            f"trouble-{_of_class(error)}" for error in (KeysMissing, WrongKey, KeysExposed)
        },
        "remind-": {f"remind-{kind}" for kind in Kind},
        "remind-left-": {f"remind-left-{kind}" for kind in AFTER},
        "reminders-": {f"reminders-{kind}" for kind in Kind},
        "button-reminders-": {f"button-reminders-{kind}" for kind in Kind},
        "words-": {words_key(q, c) for q, c in tapped} | {f"words-{c[1:]}" for c in CONTROLS},
    }


COMMANDS = (*telegram_bot.PRIVATE, *telegram_bot.IN_GROUPS, *desk_routes.DESK_COMMANDS)
_SHOWN = frozenset(SignatureStatus) - {SignatureStatus.DUPLICATE}
"""A duplicate is called what its owner knows of it: confirmed."""


def _said_otherwise(question: str) -> bool:
    """What may be changed bears the label of its question; a consent is given by yes or no."""
    return question == "change" or (question in CONSENTS and question != QUOTE)


def _computed_refusals() -> set[str]:
    about = product(("name", "role"), ("is-email", "is-link", "too-long", "no-letters"))
    signing = {f"letter-{status}" for status in LetterStatus if status is not LetterStatus.OPEN}
    opening = {f"letter-is-{status}" for status in ("open", "delivered", "cancelled")}
    stray = {f"organisation-{key}" for key in ("is-email", "is-link")}
    return {"-".join(parts) for parts in about} | signing | opening | stray


def _ends_with(name: str, *endings: str) -> bool:
    return any(name == ending or name.endswith(f".{ending}") for ending in endings)


@cache
def _trees(folder: str) -> tuple[ast.Module, ...]:
    """The code below a folder of the program; the rehearsal knows nothing of its texts."""
    paths = sorted((ROOT / folder).rglob("*.py"))
    ours = (path for path in paths if "rehearsal" not in path.relative_to(ROOT).parts)
    return tuple(ast.parse(path.read_text(encoding="utf-8")) for path in ours)


def _every_string(folder: str) -> set[str]:
    return {text for tree in _trees(folder) for node in ast.walk(tree) for text in _strings(node)}


def _strings(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=parts):
            yield "".join(str(p.value) if isinstance(p, ast.Constant) else "*" for p in parts)
        case ast.IfExp(body=one, orelse=other):
            yield from (*_strings(one), *_strings(other))


def _of_class(error: type[Exception]) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "-", error.__name__).lower()


def _kebab(name: str) -> str:
    return name.replace(" ", "-")
