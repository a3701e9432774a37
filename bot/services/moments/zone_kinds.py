"""What a typed zone may be, and the moments that a wall clock there shows."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import Final
from zoneinfo import ZoneInfo

MINUTE: Final = timedelta(minutes=1)
LESS_THAN_A_DAY: Final = timedelta(hours=23, minutes=59)
"""Further from UTC than any place; whatever is typed beyond is no zone."""
WITHOUT_SUMMER_TIME: Final = {
    -570: "Pacific/Marquesas",
    210: "Asia/Tehran",
    270: "Asia/Kabul",
    330: "Asia/Kolkata",
    345: "Asia/Kathmandu",
    390: "Asia/Yangon",
    525: "Australia/Eucla",
    570: "Australia/Darwin",
}
"""Zones for the offsets, in minutes, that no whole number of hours makes."""
FURTHEST_WEST: Final = -12
FURTHEST_EAST: Final = 14


@dataclass(frozen=True, slots=True)
class Zone:
    """A zone by its place, by its distance from UTC in minutes, or by both.

    `short` is set when it was typed as an abbreviation, such as CST.
    """

    name: str = ""
    place: str = ""
    offset: int | None = None
    short: str = ""

    @property
    def tz(self) -> tzinfo:
        """For the date there, which needs no certainty about the hour."""
        if self.name:
            return ZoneInfo(self.name)
        return timezone(max(-LESS_THAN_A_DAY, min((self.offset or 0) * MINUTE, LESS_THAN_A_DAY)))


@dataclass(frozen=True, slots=True)
class Stamp:
    """One moment that a wall clock shows, and the zone that the moment is kept with."""

    at: datetime
    zone: str
    place: str = ""


def stamps(wall: datetime, zone: Zone, home: str) -> list[Stamp]:
    """Where the clock of `zone` shows `wall` (naive): no moment, one, or two.

    A bare distance from UTC, or an abbreviation, is kept as the zone `home` when it is the time
    there. Raises OverflowError at the ends of the calendar.
    """
    if zone.offset is None:
        return _shown(wall, zone.name, zone.place)
    if zone.short or not zone.name:
        at_home = [s for s in _shown(wall, home) if _agrees(s, zone)]
        if at_home:
            return at_home
    if not zone.name:
        fixed = fixed_zone(zone.offset)
        return [Stamp((wall - zone.offset * MINUTE).replace(tzinfo=UTC), fixed)] if fixed else []
    return [s for s in _shown(wall, zone.name, zone.place) if _agrees(s, replace(zone, short=""))]


def readings_apart(wall: datetime, zone: Zone, home: str) -> list[Stamp]:
    """When name and distance contradict each other: the moment by the one, and by the other."""
    apart = (replace(zone, offset=None, short=""), Zone(offset=zone.offset))
    return [stamp for reading in apart for stamp in stamps(wall, reading, home)]


def around_gap(wall: datetime, zone: str, place: str) -> list[Stamp]:
    """An hour that a clock change skips, counted from before the change and from after it."""
    return [
        Stamp(wall.replace(tzinfo=ZoneInfo(zone), fold=fold).astimezone(UTC), zone, place)
        for fold in (1, 0)
    ]


def fixed_zone(offset: int) -> str | None:
    """The zone that is always so many minutes from UTC, if the tz database has one."""
    hours, minutes = divmod(offset, 60)
    if minutes:
        return WITHOUT_SUMMER_TIME.get(offset)
    if not FURTHEST_WEST <= hours <= FURTHEST_EAST:
        return None
    return f"Etc/GMT{-hours:+d}" if hours else "UTC"


def offset_at(at: datetime, zone: str) -> int:
    """Minutes from UTC."""
    return (at.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()) // MINUTE


def combined(one: Iterable[Zone], other: Iterable[Zone]) -> tuple[Zone, ...]:
    """What two expressions mean together: 'Geneva' and 'CET', 'New York' and 'USA'."""
    pairs = [(a, b) for a in one for b in other]
    same = [(a, b) for a, b in pairs if a.name and a.name == b.name]
    both = [zone for pair in same or pairs if (zone := _combined(*pair))]
    return tuple(dict.fromkeys(both)) or tuple(dict.fromkeys(zone for p in pairs for zone in p))


def _combined(a: Zone, b: Zone) -> Zone | None:
    if a.offset is not None and b.offset is None:
        return _combined(b, a)
    if b.offset is None:
        return replace(a, place=a.place or b.place) if a.name == b.name else None
    if a.offset is None:
        return replace(a, offset=b.offset)
    if a.offset != b.offset:
        return None
    return a if a.name else b


def _agrees(stamp: Stamp, zone: Zone) -> bool:
    there = stamp.at.astimezone(ZoneInfo(stamp.zone))
    same = (there.utcoffset() or timedelta()) // MINUTE == zone.offset
    return same and zone.short in ("", there.tzname())


def _shown(wall: datetime, zone: str, place: str = "") -> list[Stamp]:
    there = ZoneInfo(zone)
    moments = {wall.replace(tzinfo=there, fold=fold).astimezone(UTC) for fold in (0, 1)}
    real = [at for at in moments if at.astimezone(there).replace(tzinfo=None) == wall]
    return [Stamp(at, zone, place) for at in sorted(real)]
