"""The texts about typed moments: what was not understood, and what was assumed."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

REFUSED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "no-date": "refused-moment-no-date",
        "no-such-date": "refused-moment-no-such-date",
        "no-such-time": "refused-moment-no-such-time",
        "past": "refused-moment-past",
        "too-far": "refused-moment-too-far",
        "zone-unknown": "refused-moment-zone-unknown",
        "left-over": "refused-moment-left-over",
        "ambiguous-numbers": "refused-moment-ambiguous-numbers",
        "ambiguous-zone": "refused-moment-ambiguous-zone",
        "weekday-clash": "refused-moment-weekday-clash",
        "dst-gap": "refused-moment-dst-gap",
        "dst-twice": "refused-moment-dst-twice",
    }
)
"""By the key of an `Unclear`, the text that its facts fill."""
ASSUMED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "zone": "moment-assumed-zone",
        "time": "moment-assumed-time",
        "year": "moment-assumed-year",
        "month": "moment-assumed-month",
        "week": "moment-assumed-week",
        "midnight": "moment-assumed-midnight",
    }
)
"""By the key in `TypedMoment.assumed`, a sentence without facts to show below the moment."""
