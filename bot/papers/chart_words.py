"""What stands on a chart."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChartWords:
    """In one language, a BCP 47 tag; signs that are in none of the fonts are left out."""

    language: str
    title: str
    now: str
    """At the newest point, for instance '80 organisations'."""
    closes: str
    """At the line of the deadline, for instance 'Closes Friday 17 April, 18:00 (Geneva)'."""
    others: str = ""
    """For all the countries behind the first twelve."""
    nothing: str = ""
    """Where there is nothing to draw yet."""
