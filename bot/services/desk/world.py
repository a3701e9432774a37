"""What the questions of an errand may ask about the world."""

from dataclasses import dataclass
from datetime import UTC, datetime

from bot.services.understanding import meant_choice
from bot.services.visit import Visit
from storage import letters
from storage.letters import StoredLetter


@dataclass(frozen=True, slots=True)
class DeskWorld:
    """Seen by one person inside one transaction; `stored` is the errand's letter, if it has one."""

    visit: Visit
    stored: StoredLetter | None

    def meant(
        self, question: str, choices: tuple[str, ...], offers: tuple[str, ...], typed: str
    ) -> str | None:
        return meant_choice(self.visit.language, question, choices, offers, typed)

    @property
    def now(self) -> datetime:
        return self.visit.now

    @property
    def language(self) -> str:
        return self.visit.language

    @property
    def zone(self) -> str:
        """The letter's own zone (IANA), or UTC where there is none yet."""
        return self.stored.letter.zone if self.stored else "UTC"

    def is_taken(self, slug: str) -> bool:
        """Whether a letter has that name already."""
        return letters.by_slug(self.visit.tx, slug) is not None


def written(at: datetime, zone: str) -> str:
    """A moment as an answer keeps it: '2026-11-27T17:00:00+00:00 Europe/Zurich'."""
    return f"{at.astimezone(UTC).isoformat()} {zone}"


def read_written(answer: str) -> tuple[datetime, str]:
    """The moment in UTC, and the IANA zone in which it is shown."""
    at, _, zone = answer.partition(" ")
    return datetime.fromisoformat(at), zone
