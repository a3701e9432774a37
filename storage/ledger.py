"""Who was forgotten, beside the database: a backup that is put back must not bring them back.

The file holds bare numbers, which lead nowhere without the database they were taken from.
Keep it with the database, and never restore it from a backup.
"""

import os
from collections.abc import Iterable
from pathlib import Path

from storage.private import make_private_file


class Ledger:
    def __init__(self, path: Path) -> None:
        self._path = path
        make_private_file(path)
        self._known = set(self.people())

    def people(self) -> list[int]:
        lines = self._path.read_text(encoding="ascii").split()
        return [int(line) for line in lines if line.isdecimal()]

    def add(self, people: Iterable[int]) -> None:
        """Append whom it does not hold yet; on the disk when this returns."""
        new = [person for person in people if person not in self._known]
        if not new:
            return
        with self._path.open("a", encoding="ascii") as file:
            file.writelines(f"{person}\n" for person in new)
            file.flush()
            os.fsync(file.fileno())
        self._known.update(new)
