"""The key ring, and the file in which it is kept when no other place is given."""

import base64
import os
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Final

from storage.errors import BadKeyRing, KeysExposed, KeysMissing
from storage.private import make_private_folder, sync_folder

KEY_BYTES: Final = 32
KEY_ID: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,31}")
BETWEEN_KEYS: Final = re.compile(r"[,\s]+")
MODE_BITS_OF_OTHERS: Final = 0o077


@dataclass(frozen=True, slots=True)
class KeyRing:
    """Keys by id. The first one seals; the others are kept to open what they sealed."""

    keys: Mapping[str, bytes] = field(repr=False)

    def __post_init__(self) -> None:
        if not self.keys:
            raise BadKeyRing("the key ring holds no key")

    @property
    def current(self) -> str:
        """The id of the key that seals."""
        return next(iter(self.keys))

    @classmethod
    def parse(cls, text: str) -> "KeyRing":
        """Read `id:base64,id:base64`, the current key first; white space separates as well.

        An id is 1 to 32 of a-z, 0-9 and -; a key is 32 bytes, in either base64 alphabet.
        Raises BadKeyRing, which names a key by its position.
        """
        keys: dict[str, bytes] = {}
        for position, entry in enumerate(filter(None, BETWEEN_KEYS.split(text)), start=1):
            key_id, key = _parse_key(position, entry)
            if key_id in keys:
                raise BadKeyRing(f"key {position} has the id of an earlier key")
            keys[key_id] = key
        return cls(MappingProxyType(keys))

    @classmethod
    def generate(cls) -> "KeyRing":
        """A ring of one new key."""
        return cls(MappingProxyType({secrets.token_hex(4): secrets.token_bytes(KEY_BYTES)}))

    def rotated(self) -> "KeyRing":
        """This ring with a new key in front; what the old keys sealed can still be opened."""
        return KeyRing(MappingProxyType({**KeyRing.generate().keys, **self.keys}))

    def current_alone(self) -> "KeyRing":
        """A ring of the current key and no other."""
        return KeyRing(MappingProxyType({self.current: self.keys[self.current]}))

    def render(self) -> str:
        """The secret text that `parse` reads."""
        return ",".join(
            f"{key_id}:{base64.b64encode(key).decode()}" for key_id, key in self.keys.items()
        )


def key_file(database: Path) -> KeyRing:
    """The ring in `<database>.keys`, which is made, readable by its owner only, on the first run.

    Raises KeysMissing when a database is there but its keys are not (new keys would only hide
    the loss), KeysExposed when others can read the file (narrowing its mode would hide that they
    may have read it), BadKeyRing when it cannot be understood.
    """
    database = database.resolve()
    path = _place_of(database)
    if path.exists():
        return _read(path)
    if database.exists() and database.stat().st_size:
        raise KeysMissing(str(path))
    return _create(path)


def replace_key_file(database: Path, ring: KeyRing) -> None:
    """Put this ring into the file of keys, durably and in one step.

    After a kill the ring before or this one is there, whole. Only the process that holds the
    lock of the database may do this.
    """
    path = _place_of(database.resolve()).resolve()
    new = path.with_name(path.name + ".new")
    new.unlink(missing_ok=True)  # what a kill has left
    _write(new, ring)
    new.replace(path)
    sync_folder(path.parent)


def _place_of(database: Path) -> Path:
    return database.with_name(database.name + ".keys")


def _parse_key(position: int, entry: str) -> tuple[str, bytes]:
    key_id, colon, encoded = entry.partition(":")
    if not colon:
        raise BadKeyRing(f"key {position} is not written as id:base64")
    if not KEY_ID.fullmatch(key_id):
        raise BadKeyRing(f"the id of key {position} is not 1 to 32 of a-z, 0-9 and -")
    key = _decode(position, encoded)
    if len(key) != KEY_BYTES:
        raise BadKeyRing(f"key {position} has {len(key)} bytes, not {KEY_BYTES}")
    return key_id, key


def _decode(position: int, encoded: str) -> bytes:
    """Either alphabet, padded or not."""
    standard = encoded.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        return base64.b64decode(standard + "=" * (-len(standard) % 4), validate=True)
    except ValueError:
        # `from None`: the cause would carry the key into a traceback.
        raise BadKeyRing(f"key {position} is not base64") from None


def _read(path: Path) -> KeyRing:
    if path.stat().st_mode & MODE_BITS_OF_OTHERS:
        raise KeysExposed(path)
    return KeyRing.parse(path.read_text(encoding="ascii", errors="replace"))


def _create(path: Path) -> KeyRing:
    """Durable before it is used: without its key, a sealed database is lost."""
    ring = KeyRing.generate()
    make_private_folder(path.parent)
    _write(path, ring)
    sync_folder(path.parent)
    return ring


def _write(path: Path, ring: KeyRing) -> None:
    """A file that was not there before, for its owner only, on the disk."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(ring.render() + "\n")
        file.flush()
        os.fsync(descriptor)
