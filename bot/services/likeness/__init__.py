"""Which organisations look alike, and why: suggested to a person, never merged by itself."""

from bot.services.likeness.comparing import compare
from bot.services.likeness.names import Names
from bot.services.likeness.translations import NONE, Translations, names_within
from bot.services.likeness.verdict import Candidate, Likeness, Reason, Verdict

__all__ = [
    "NONE",
    "Candidate",
    "Likeness",
    "Names",
    "Reason",
    "Translations",
    "Verdict",
    "compare",
    "names_within",
]
