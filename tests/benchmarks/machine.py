"""What a process uses, and on which core it runs. Linux only: it reads /proc."""

import os
import sys
from functools import cache
from pathlib import Path

TICK = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")


def require_linux() -> None:
    if not sys.platform.startswith("linux"):
        raise SystemExit("The benchmarks read /proc and pin processes to cores: Linux only.")


def cpu_seconds(pid: int) -> float:
    """User and system time of all threads, in steps of a hundredth of a second."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def resident_mb(pid: int) -> float:
    pages = Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * PAGE / 1_000_000


@cache  # this process pins itself later, and then no longer sees both
def two_cores() -> tuple[set[int], set[int]]:
    """One for the bot, one for everything else; the same one where there is no other."""
    cores = sorted(os.sched_getaffinity(0))
    return {cores[0]}, {cores[-1]}
