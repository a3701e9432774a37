"""The joint letter: its life from draft to delivery, and when it may be signed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from math import ceil
from zoneinfo import ZoneInfo

from bot.domain.refusal import Refusal

SECONDS_AN_HOUR = 3_600


class LetterStatus(StrEnum):
    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"
    DELIVERED = "delivered"
    CANCELLED = "cancelled"


class ListingOrder(StrEnum):
    ALPHABETICAL = "alphabetical"
    COUNTRY = "country"
    REGION = "region"
    KIND = "kind"
    ECOSOC = "ecosoc"
    SIGNING = "signing"


@dataclass(frozen=True, slots=True)
class Policy:
    """What the organisers ask of a signature before it counts."""

    code: bool = True
    """A code sent to the representative's e-mail has to be typed back."""
    review: bool = False
    """An organiser looks at each signature before it is listed."""
    high_risk: bool = False
    """Signing may endanger people: personal data is kept for a shorter time."""
    order: ListingOrder = ListingOrder.ALPHABETICAL
    asks_kind: bool = False
    """What the organisation is, for a list by kind."""
    asks_ecosoc: bool = False
    """Which consultative status with the United Nations it has, for a list by status."""

    @property
    def asks(self) -> str:
        """'kind', 'ecosoc' or 'both'; empty where a signatory is asked for neither."""
        if self.asks_kind and self.asks_ecosoc:
            return "both"
        return "kind" if self.asks_kind else "ecosoc" if self.asks_ecosoc else ""


@dataclass(frozen=True, slots=True)
class EditionText:
    """The letter's words in one language; `body` is Markdown."""

    language: str
    title: str
    addressee: str
    summary: str
    body: str

    @property
    def hash(self) -> str:
        """SHA-256, in hexadecimal, over every word that a signatory is shown."""
        words = (self.language, self.title, self.addressee, self.summary, self.body)
        return sha256("\x1f".join(words).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Letter:
    """All times are UTC; `zone` is the IANA name of the zone in which they are shown."""

    slug: str
    status: LetterStatus
    closes: datetime
    zone: str
    editions: Mapping[str, EditionText]
    """By language code; the first one is the language that the letter was written in."""
    coordinator: str
    contact: str
    opens: datetime | None = None
    embargo: datetime | None = None
    delivered: datetime | None = None
    follows: str | None = None
    policy: Policy = field(default_factory=Policy)
    collected_elsewhere: int = 0
    """Signatures that came on paper or by e-mail and are part of the count."""

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self.editions)

    def text_in(self, language: str) -> EditionText:
        """The words in that language, or in the language that the letter was written in."""
        return self.editions.get(language) or next(iter(self.editions.values()))

    def may_be_signed(self, now: datetime) -> None:
        """Raise the `Refusal` that says why the letter cannot be signed at `now` (UTC)."""
        if self.status is LetterStatus.OPEN:
            if self.opens and now < self.opens:
                raise Refusal("letter-not-yet-open", {"letter": self.slug})
            if now >= self.closes:
                raise Refusal("letter-closed", {"letter": self.slug})
            return
        raise Refusal(f"letter-{self.status}", {"letter": self.slug})

    def is_embargoed(self, now: datetime) -> bool:
        """Whether nothing of it may be published yet."""
        return self.embargo is not None and now < self.embargo

    def is_open(self, now: datetime) -> bool:
        try:
            self.may_be_signed(now)
        except Refusal:
            return False
        return True

    def days_left(self, now: datetime) -> int:
        """Days until the close as a calendar on the letter's wall counts them; 0 is today."""
        wall = ZoneInfo(self.zone)
        return max(0, (self.closes.astimezone(wall).date() - now.astimezone(wall).date()).days)

    def hours_left(self, now: datetime) -> int:
        """Whole hours until the close, begun hours counted; 0 once it is past."""
        return max(0, ceil((self.closes - now).total_seconds() / SECONDS_AN_HOUR))
