"""Who is meant by a broadcast, and what may become of each of its messages."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from bot.domain.signature import SignatureStatus


class BroadcastState(StrEnum):
    DRAFT = "draft"
    APPROVAL = "approval"
    """Waits for a second pair of eyes."""
    SCHEDULED = "scheduled"
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    CANCELLED = "cancelled"


class DeliveryState(StrEnum):
    PENDING = "pending"
    SENDING = "sending"
    """Claimed: it is on its way, or was when the program ended."""
    SENT = "sent"
    FAILED = "failed"
    UNREACHABLE = "unreachable"
    """She has blocked the bot or deleted her account."""
    WITHDRAWN = "withdrawn"
    """She agreed no more when it was her turn."""
    UNCERTAIN = "uncertain"
    """Nobody can tell whether it has arrived."""


class Group(StrEnum):
    """Signatories by the state of their signature; who withdrew is never among them."""

    CONFIRMED = "confirmed"
    PENDING = "pending"
    """Approval pending."""
    UNCONFIRMED = "unconfirmed"
    """Submitted, the code not typed yet."""
    UNFINISHED = "unfinished"
    """A draft, begun and never sent."""


STATUSES: Final[Mapping[Group, frozenset[SignatureStatus]]] = {
    Group.CONFIRMED: frozenset(
        {SignatureStatus.CONFIRMED, SignatureStatus.LISTED, SignatureStatus.DUPLICATE}
    ),
    Group.PENDING: frozenset({SignatureStatus.PENDING_APPROVAL}),
    Group.UNCONFIRMED: frozenset({SignatureStatus.SUBMITTED}),
}

WRONG_IN_ITSELF: Final = 3
"""After so many refusals of the message itself, the broadcast stops and asks."""
FAILED_SHARE: Final = 0.2
"""A larger share of failures among at least `FAILED_LEAST` stops it, too."""
FAILED_LEAST: Final = 20


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom a broadcast of one letter means; an empty set is no condition."""

    groups: frozenset[Group] = frozenset({Group.CONFIRMED})
    languages: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    """ISO 3166-1 codes of the organisations."""
    signed_after: datetime | None = None
    """Confirmed after that moment (UTC)."""
    did_not_get: int | None = None
    """Leaves out who was sent that broadcast."""
    role: str = ""
    """Words that the representative's role holds, as it was typed."""
    standing: bool = False
    """Only whose organisation stands under the letter."""

    def as_data(self) -> dict[str, Any]:
        """Plain data; `audience_from` reads it back."""
        return {
            "groups": sorted(self.groups),
            "languages": sorted(self.languages),
            "countries": sorted(self.countries),
            "signed_after": self.signed_after.isoformat() if self.signed_after else None,
            "did_not_get": self.did_not_get,
            "role": self.role,
            **({"standing": True} if self.standing else {}),
        }


def audience_from(data: Mapping[str, Any]) -> Audience:
    after = data["signed_after"]
    return Audience(
        frozenset(map(Group, data["groups"])),
        frozenset(data["languages"]),
        frozenset(data["countries"]),
        datetime.fromisoformat(after) if after else None,
        data["did_not_get"],
        data.get("role", ""),
        data.get("standing", False),
    )


@dataclass(frozen=True, slots=True)
class Words:
    """A message's text in one language, as Telegram formats it (offsets in UTF-16 units)."""

    text: str
    entities: tuple[Mapping[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class Content:
    """What is sent, frozen when the broadcast begins."""

    words: Mapping[str, Words]
    """By language; the first one is for everybody whose language is not there."""
    buttons: tuple[tuple[str, str], ...] = ()
    """Labels and web addresses."""
    media: tuple[str, str] | None = None
    """'photo' or 'document', and the name under which Telegram holds it."""
    paper: str = ""
    """Without media, the kind of the letter's own paper that each is sent in her language."""
    ways: tuple[tuple[str, str], ...] = ()
    """Buttons in each one's language: the key of the label, and a web address or an act."""

    @property
    def has_file(self) -> bool:
        return bool(self.media or self.paper)

    def words_in(self, language: str) -> Words:
        return self.words.get(language) or next(iter(self.words.values()))

    def as_data(self) -> dict[str, Any]:
        """Plain data; `content_from` reads it back."""
        return {
            "words": {
                language: [words.text, [dict(entity) for entity in words.entities]]
                for language, words in self.words.items()
            },
            "buttons": [list(button) for button in self.buttons],
            "media": list(self.media) if self.media else None,
            **({"paper": self.paper} if self.paper else {}),
            **({"ways": [list(way) for way in self.ways]} if self.ways else {}),
        }


def content_from(data: Mapping[str, Any]) -> Content:
    media = data["media"]
    return Content(
        {lang: Words(text, tuple(entities)) for lang, (text, entities) in data["words"].items()},
        tuple((label, link) for label, link in data["buttons"]),
        (media[0], media[1]) if media else None,
        data.get("paper", ""),
        tuple((key, leads_to) for key, leads_to in data.get("ways", ())),
    )


@dataclass(frozen=True, slots=True)
class Tally:
    """How many deliveries are in each state."""

    by_state: Mapping[DeliveryState, int] = field(default_factory=dict)

    def __getitem__(self, state: DeliveryState) -> int:
        return self.by_state.get(state, 0)

    @property
    def total(self) -> int:
        return sum(self.by_state.values())

    @property
    def open(self) -> int:
        return self[DeliveryState.PENDING] + self[DeliveryState.SENDING]

    def must_stop(self, wrong_in_itself: int) -> bool:
        """Whether something is wrong with the message itself, or with very many."""
        if wrong_in_itself >= WRONG_IN_ITSELF:
            return True
        failed, tried = self[DeliveryState.FAILED], self.total - self.open
        return tried >= FAILED_LEAST and failed > tried * FAILED_SHARE
