"""The entries of a list beside what is known already: new, alike, twice, or broken."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.services.likeness import Candidate, Names, Verdict
from bot.services.list_files import Entry
from storage import signatures
from storage.database import Transaction

ONLY_A_LOOK = frozenset(
    {
        *("country-unknown", "country-is-region", "country-several", "country-is-city"),
        *("country-missing", "email-wrong", "website-wrong", "person-wrong", "role-wrong"),
        *("show-unclear", "date-unclear", "cells-too-many"),
    }
)
"""What is wrong beside the name: the organisation itself can be taken, and is looked at later."""
BY_ITSELF = frozenset({"repeat", "individual", "looks-like-heading", "hidden-row"})
"""What is left out unless somebody takes it."""


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody who stands under the letter already."""

    number: int
    candidate: Candidate


@dataclass(frozen=True, slots=True)
class Match:
    organisation: str
    number: int
    """Of the signature, or the line in the file."""
    in_file: bool
    reasons: tuple[str, ...]

    def facts(self) -> dict[str, object]:
        return {
            "organisation": self.organisation,
            "number": self.number,
            "in_file": self.in_file,
            "reasons": list(self.reasons),
        }


@dataclass(frozen=True, slots=True)
class Sifted:
    entry: Entry
    verdict: str
    taken: bool
    alike: tuple[Match, ...] = ()


def known_names(tx: Transaction, letter: int) -> list[Known]:
    return [
        Known(
            signature.number or 0,
            Candidate(signature.listed_as, signature.country, signature.website, signature.email),
        )
        for signature in signatures.counted(tx, letter)
        if signature.listed_as
    ]


class Sieve:
    """Entries are held against who is known, and against the entries before them."""

    def __init__(self, known: Sequence[Known]) -> None:
        self._names = Names()
        self._whose: dict[int, Match] = {}
        for one in known:
            self._add(one.candidate, Match(one.candidate.name, one.number, False, ()))

    def sift(self, entries: Sequence[Entry]) -> list[Sifted]:
        sifted = []
        for entry in entries:
            sifted.append(_sifted(entry, self._names, self._whose))
            if entry.organisation:
                self._add(_candidate(entry), Match(entry.organisation, entry.line, True, ()))
        return sifted

    def _add(self, candidate: Candidate, match: Match) -> None:
        place = len(self._whose)
        self._names.add(place, candidate)
        self._whose[place] = match


def sift(entries: Sequence[Entry], known: Sequence[Known]) -> list[Sifted]:
    """In the order of the file."""
    return Sieve(known).sift(entries)


_apart: list[Sieve] = []
"""The sieve of a process that was started for one import alone."""


def set_up_apart(known: Sequence[Known]) -> None:
    _apart[:] = [Sieve(known)]


def sift_apart(entries: Sequence[Entry]) -> list[Sifted]:
    """The next entries of the file, in the process that was set up."""
    return _apart[0].sift(entries)


def _sifted(entry: Entry, names: Names, whose: dict[int, Match]) -> Sifted:
    keys = {flaw.key for flaw in entry.flaws if not flaw.repaired}
    if not entry.organisation or keys - ONLY_A_LOOK - BY_ITSELF:
        return Sifted(entry, "broken", taken=False)
    if "repeat" in keys:
        return Sifted(entry, "repeat", taken=False)
    found = names.look_up(_candidate(entry), most=3)
    alike = tuple(
        Match(
            whose[key].organisation,
            whose[key].number,
            whose[key].in_file,
            tuple(str(reason) for reason in likeness.reasons),
        )
        for key, likeness in found
    )
    if any(likeness.verdict is Verdict.SAME for _, likeness in found):
        return Sifted(entry, "alike", taken=False, alike=alike)
    if keys:
        return Sifted(entry, "broken", taken=not keys & BY_ITSELF, alike=alike)
    return Sifted(entry, "alike" if alike else "new", taken=True, alike=alike)


def _candidate(entry: Entry) -> Candidate:
    return Candidate(entry.organisation, entry.country, entry.website, entry.email)
