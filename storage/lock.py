"""One process at a time has the database."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from storage.errors import DatabaseInUse


@contextmanager
def held(database: Path) -> Iterator[None]:
    """Hold `<database>.lock`; raises DatabaseInUse at once when it is taken.

    The kernel lets go of the lock when the process ends, however it ends. The file stays:
    removing it would let two processes lock two files of one name. A child made by fork shares
    the lock, so child processes have to be spawned.
    """
    descriptor = os.open(database.with_name(database.name + ".lock"), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _lock(descriptor, database)
        yield
    finally:
        os.close(descriptor)


def _lock(descriptor: int, database: Path) -> None:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise DatabaseInUse(database) from None
