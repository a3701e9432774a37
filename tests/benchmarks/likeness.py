"""How well organisations are recognised that are one and the same, and how fast.

Reads pairs of names with a person's verdict, from a table with the columns `name_a`, `name_b`,
`same` (1 or 0) and `kind`; beside it three simple rules. Then the time of a look-up among names
that are made up, beside a plain search through all of them.
"""

import argparse
import csv
import gc
import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from statistics import median

from rapidfuzz import fuzz, process

from bot.domain.wording import fold
from bot.services.likeness import Candidate, Names, Verdict, compare

PAIRS = Path(__file__).resolve().parents[3] / "shared" / "data" / "organisation_pairs.tsv"
AMBIGUOUS = PAIRS.with_name("organisation_pairs_ambiguous.tsv")
MANY = 10_000
ASKED = 300
SEED = 20_000

KINDS = "Association Network Centre Institute Foundation Forum Union Rede Instituto Red Collectif"
FIELDS = "Human Rights,Women,Water,Climate,Derechos Humanos,Mujeres,Jeunes,Peace,Education,Press"
PLACES = "Kenya,Brasil,India,France,Colombia,Nepal,Uganda"


@dataclass(frozen=True, slots=True)
class Pair:
    one: str
    other: str
    is_same: bool
    kind: str


@dataclass(frozen=True, slots=True)
class Tally:
    """Of the pairs that are the same, and of those that are said to be."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        return self.right / max(self.right + self.wrong, 1)

    @property
    def recall(self) -> float:
        return self.right / max(self.right + self.missed, 1)

    @property
    def f1(self) -> float:
        return 2 * self.right / max(2 * self.right + self.wrong + self.missed, 1)


Rule = Callable[[str, str], bool]


def verdict(one: str, other: str) -> Verdict:
    return compare(Candidate(one), Candidate(other)).verdict


RULES: dict[str, Rule] = {
    "same": lambda one, other: verdict(one, other) is Verdict.SAME,
    "same or asked": lambda one, other: verdict(one, other) is not Verdict.DIFFERENT,
    "token_set_ratio >= 95": lambda a, b: fuzz.token_set_ratio(fold(a), fold(b)) >= 95,
    "token_sort_ratio >= 90": lambda a, b: fuzz.token_sort_ratio(fold(a), fold(b)) >= 90,
    "equal when folded": lambda one, other: fold(one) == fold(other),
}


def pairs_in(table: Path) -> list[Pair]:
    with table.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [
            Pair(row["name_a"], row["name_b"], row["same"] == "1", row.get("kind") or "")
            for row in rows
        ]


def tally(pairs: Sequence[Pair], rule: Rule) -> Tally:
    said = [(pair.is_same, rule(pair.one, pair.other)) for pair in pairs]
    return Tally(said.count((True, True)), said.count((False, True)), said.count((True, False)))


def made_up(many: int, dice: random.Random) -> list[str]:
    """Names of organisations that share most of their words, as real ones do."""
    return [_name(dice) for _ in range(many)]


def _name(dice: random.Random) -> str:
    kind, field = dice.choice(KINDS.split()), dice.choice(FIELDS.split(","))
    own = " ".join(_word(dice) for _ in range(dice.randint(1, 2)))
    name = dice.choice((f"{kind} for {field} {own}", f"{own} {kind}", f"{kind} de {own}", own))
    return name + dice.choice(
        ("", "", f", {dice.choice(PLACES.split(','))}", f" ({own[:3].upper()})")
    )


def _word(dice: random.Random) -> str:
    syllables = dice.randint(2, 4)
    letters = (dice.choice("bcdfglmnprstvz") + dice.choice("aeiou") for _ in range(syllables))
    return "".join(letters).title()


def _typed_again(name: str, dice: random.Random) -> str:
    """With a letter too few and, at times, a word too many."""
    at = dice.randrange(len(name))
    return name[:at] + name[at + 1 :] + dice.choice(("", " International", " (Kenya)"))


def milliseconds(look_up: Callable[[str], object], names: Sequence[str]) -> list[float]:
    taken = []
    for name in names:
        begun = time.perf_counter()
        look_up(name)
        taken.append((time.perf_counter() - begun) * 1000)
    return taken


def an_index(names: Sequence[str]) -> Names:
    index = Names()
    for key, name in enumerate(names):
        index.add(key, Candidate(name))
    return index


def quality(pairs: Sequence[Pair]) -> Iterator[str]:
    yield f"{'':42}{'pairs':>7}{'right':>7}{'wrong':>7}"
    for kind, group in groupby(sorted(pairs, key=lambda p: p.kind), key=lambda p: p.kind):
        found = list(group)
        right = sum(RULES["same"](pair.one, pair.other) == pair.is_same for pair in found)
        yield f"{kind[:40]:42}{len(found):>7}{right:>7}{len(found) - right:>7}"
    yield f"\n{'':42}{'precision':>10}{'recall':>8}{'F1':>7}"
    for name, rule in RULES.items():
        of = tally(pairs, rule)
        yield f"{name:42}{of.precision:>10.3f}{of.recall:>8.3f}{of.f1:>7.3f}"


def speed() -> Iterator[str]:
    dice = random.Random(SEED)  # noqa: S311  # names are made up here, not secrets
    names = made_up(MANY, dice)
    asked = [_typed_again(name, dice) for name in dice.sample(names, ASKED)]
    index = an_index(names)
    gc.collect()  # what building left behind is no part of a look-up
    ours = milliseconds(lambda name: index.look_up(Candidate(name)), asked)
    plain = milliseconds(lambda name: process.extract(name, names, scorer=fuzz.WRatio), asked)
    yield f"\nA look-up among {MANY:,} names, ms: median {median(ours):.1f}, worst {max(ours):.1f}"
    yield f"rapidfuzz.process.extract, ms: median {median(plain):.1f}, worst {max(plain):.1f}"
    yield f"ratio of the medians: {median(ours) / median(plain):.2f}"


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks.likeness", description=__doc__
    )
    parser.add_argument("file", type=Path, nargs="?", default=PAIRS)
    table: Path = parser.parse_args().file
    if table.exists():
        sys.stdout.writelines(f"{line}\n" for line in quality(pairs_in(table)))
        sys.stdout.writelines(f"{line}\n" for line in speed())
    else:
        sys.stdout.write(f"There are no pairs to measure with: {table.name} is not there.\n")


if __name__ == "__main__":
    main()
