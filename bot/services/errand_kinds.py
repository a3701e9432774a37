"""What an errand is: its questions as data, and what a module says about the way through them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.domain.flow import Draft, Flow, Question
from bot.domain.refusal import Facts
from bot.domain.roles import Role
from bot.services.desk.world import DeskWorld
from bot.services.replies import Line, Rows
from bot.services.visit import Visit
from storage.errands import Errand

DeskQuestion = Question[DeskWorld]
LOSSES = "losses"
"""Under this a visit knows what of a formatted answer could not be kept."""


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file that somebody sent; its bytes are fetched by a job."""

    id: str
    """Telegram's name for it; any bot token but this one's cannot fetch it."""
    name: str
    size: int
    caption: str = ""
    """What was written under it."""
    entities: tuple[Mapping[str, Any], ...] = ()
    """How that is formatted."""


def _as_it_is(_visit: Visit, _errand: Errand, _question: str, answer: str) -> str:
    return answer


def _nothing(_visit: Visit, _errand: Errand) -> tuple[Line, ...]:
    return ()


def _no_rows(_visit: Visit, _errand: Errand) -> Rows:
    return ()


def _no_facts(_visit: Visit, _errand: Errand) -> Facts:
    return {}


@dataclass(frozen=True, slots=True)
class Kind:
    """One sort of errand."""

    flow: Flow[DeskWorld]
    end: Callable[[Visit, Errand, Draft], None]
    """Every question has its answer. Called once; it forgets the errand, or asks again."""
    role: Role | None = Role.ORGANISER
    """What she must be, at each step, for the errand's letter; None: anybody."""
    facts: Callable[[Visit, Errand], Facts] = _no_facts
    """What the texts of its questions may name."""
    head: Callable[[Visit, Errand], tuple[Line, ...]] = _nothing
    """Stands above each question: what this is about."""
    asides: Callable[[Visit, Errand], Rows] = _no_rows
    """Buttons that stand below the answers and lead elsewhere."""
    shown: Callable[[Visit, Errand, str, str], str] = _as_it_is
    """An answer or offer of that question, in words."""
    after: Mapping[str, Callable[[Visit, Errand, Draft], bool]] = field(default_factory=dict)
    """By question: called with its answer in the draft; True when it has answered by itself."""
    takes_file: Mapping[str, Callable[[Visit, Errand, SentFile], None]] = field(
        default_factory=dict
    )
    """By question: what is done with a file that is sent for an answer."""
    takes_photo: Mapping[str, Callable[[Visit, Errand, SentFile], None]] = field(
        default_factory=dict
    )
    """By question: what is done with a picture that is sent for an answer."""
    formatted: frozenset[str] = frozenset()
    """Questions whose typed answer keeps its formatting, as Markdown."""
    marked: frozenset[str] = frozenset()
    """Questions whose typed answer is kept as it came: JSON of the text and its entities."""
    leave: Callable[[Visit, Errand], None] | None = None
    """What is said to her who leaves it, where a draft of its own keeps what was typed."""
    styles: Mapping[str, str] = field(default_factory=dict)
    """By choice: 'success', 'danger' or 'primary'."""


KINDS: dict[str, Kind] = {}


def register(kind: Kind) -> Kind:
    KINDS[kind.flow.name] = kind
    return kind
