"""Files and folders that only their owner can read."""

import os
from pathlib import Path


def make_private_folder(folder: Path) -> None:
    """Make the folder with mode 0700; one that is there already keeps its mode."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def make_private_file(path: Path) -> None:
    """Make the file, or narrow the mode of the one that is there, to 0600.

    SQLite gives its -wal and -shm files the mode of the database. Call this before SQLite opens
    the file: closing any descriptor of a file drops the locks that the process holds on it.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        os.fchmod(descriptor, 0o600)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Make the names of new files in the folder durable."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
