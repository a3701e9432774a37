"""What came of reading a typed moment: the moment, or why it cannot be told."""

from dataclasses import dataclass, field
from datetime import datetime

from bot.domain.refusal import NOTHING, Facts


@dataclass(frozen=True, slots=True)
class TypedMoment:
    """A moment that is still to come, to the minute."""

    at: datetime
    """In UTC."""
    zone: str
    """IANA name of the zone in which it was meant."""
    assumed: tuple[str, ...] = ()
    """What was not typed and should be shown; the texts are in `telling.ASSUMED`."""
    place: str = field(default="", compare=False)
    """The place that was typed when the zone is called after another one: Geneva, not Zurich.

    Its English name; `places.name_of` gives it in other languages.
    """


@dataclass(frozen=True, slots=True)
class Unclear:
    """No moment for certain; `telling.REFUSED` has the text of each key, which `facts` fill."""

    key: str
    facts: Facts = field(default_factory=lambda: NOTHING)
    choices: tuple[TypedMoment, ...] = ()
    """What may have been meant, ready to be tapped; may be empty."""
    passed: TypedMoment | None = None
    """The moment that was meant and is over."""
