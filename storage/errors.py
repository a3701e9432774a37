"""What can go wrong with the database, each with its facts. No message holds personal data or keys.

The messages are for whoever runs the bot; what people read in the chat is in `bot/texts`.
"""

from pathlib import Path


class StorageError(Exception):
    """The parent of every error of this package."""


class DatabaseInUse(StorageError):  # noqa: N818 - named after what the operator has to know
    """Another process (or another part of this one) has this database open."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is in use by another process")
        self.path = path


class DatabaseTooNew(StorageError):  # noqa: N818 - named after what the operator has to know
    """The database was written by a newer version of the program."""

    def __init__(self, found: int, known: int) -> None:
        super().__init__(f"the database is at migration {found}, this program knows {known}")
        self.found = found
        self.known = known


class DatabaseClosed(StorageError):  # noqa: N818 - a state, named as such
    """Something was asked of a database after `close()`."""

    def __init__(self) -> None:
        super().__init__("the database is closed")


class NotOurDatabase(StorageError):  # noqa: N818 - named after what the operator has to know
    """The file is another application's database, or no database at all."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is not a database of Undersigned")
        self.path = path


class PragmaRefused(StorageError):  # noqa: N818 - named after what SQLite did
    """SQLite did not take a setting on which the promises of this package rest."""

    def __init__(self, name: str, wanted: object, found: object) -> None:
        super().__init__(f"SQLite has {name} = {found}, not {wanted}")
        self.name = name
        self.wanted = wanted
        self.found = found


class MigrationsBroken(StorageError):  # noqa: N818 - a state, named as such
    """The folder of migrations has a gap, a duplicate or a name that is no migration's."""


class MigrationFailed(StorageError):  # noqa: N818 - named after what happened
    """A migration was rolled back; the database is as it was before that migration."""

    def __init__(self, number: int, reason: str) -> None:
        super().__init__(f"migration {number} failed: {reason}")
        self.number = number


class CommitFailed(StorageError):  # noqa: N818 - named after what happened
    """Nothing of this transaction is in the database: the commit it was a part of failed.

    `__cause__` is SQLite's error.
    """

    def __init__(self) -> None:
        super().__init__("the commit failed; nothing was written")


class ReadOnly(StorageError):  # noqa: N818 - a state, named as such
    """`new_id` or `announce` was called in a transaction that only reads."""

    def __init__(self, verb: str) -> None:
        super().__init__(f"{verb} needs Database.write")


class CheckpointBusy(StorageError):  # noqa: N818 - a state, named as such
    """A reader held on to the write-ahead log, so that erased text may still be in it."""

    def __init__(self) -> None:
        super().__init__("the write-ahead log is in use and could not be emptied")


class BadKeyRing(StorageError):  # noqa: N818 - a state, named as such
    """The text of a key ring could not be read. The message names the place, never the key."""


class KeysMissing(StorageError):  # noqa: N818 - a state, named as such
    """There is sealed data, but not the key: `missing` is the key's id or the key file."""

    def __init__(self, missing: str) -> None:
        super().__init__(f"the database needs a key that is not there: {missing}")
        self.missing = missing


class KeysExposed(StorageError):  # noqa: N818 - a state, named as such
    """Others on this machine can read the key file."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"others can read {path}; if nobody did, run: chmod 600 {path}")
        self.path = path


class WrongKey(StorageError):  # noqa: N818 - a state, named as such
    """The ring has a key of this id, but it is not the key that sealed the data."""

    def __init__(self, key_id: str) -> None:
        super().__init__(f"the key {key_id} is not the one that sealed this database")
        self.key_id = key_id


class SealBroken(StorageError):  # noqa: N818 - a state, named as such
    """A sealed value was changed, moved from another row or column, or its key is not known."""

    def __init__(self, place: str, row: int) -> None:
        super().__init__(f"the sealed value of {place} in row {row} cannot be opened")
        self.place = place
        self.row = row
