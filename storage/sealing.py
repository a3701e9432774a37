"""Personal columns are sealed: unreadable in a stolen file, and bound to their place.

A sealed value is: one byte, the length of the key's id; the id; 12 random bytes; what AES-256-GCM
makes of the text, with its tag. The associated data is the place ("table.column") and the row.
A blind index is an HMAC-SHA-256, to look a sealed value up without opening every row.
This protects a stolen file or backup. It does not protect a running host that was seized.
"""

import hmac
import os
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from storage.errors import SealBroken
from storage.keys import KEY_BYTES, KeyRing

NONCE_BYTES: Final = 12


class Sealer:
    """Seals under the ring's current key and opens under any. Safe to share between threads.

    Every Python string goes through, lone surrogates included: what a stranger sends must not
    make sealing fail.
    """

    def __init__(self, ring: KeyRing) -> None:
        self.ring: Final = ring
        self._ciphers = {
            prefix_of(key_id): AESGCM(_derive(key, b"sealing")) for key_id, key in ring.keys.items()
        }
        self._index_keys = tuple(_derive(key, b"blind-index") for key in ring.keys.values())
        self._current = prefix_of(ring.current)

    def seal(self, place: str, row: int, text: str) -> bytes:
        """Seal under the current key."""
        nonce = os.urandom(NONCE_BYTES)
        plain = text.encode("utf-8", "surrogatepass")
        sealed = self._ciphers[self._current].encrypt(nonce, plain, _bound_to(place, row))
        return self._current + nonce + sealed

    def unseal(self, place: str, row: int, sealed: bytes) -> str:
        """Raises SealBroken."""
        try:
            start = 1 + sealed[0]
            end = start + NONCE_BYTES
            cipher = self._ciphers[sealed[:start]]
            opened = cipher.decrypt(sealed[start:end], sealed[end:], _bound_to(place, row))
        except (InvalidTag, IndexError, KeyError, ValueError):
            raise SealBroken(place, row) from None
        return opened.decode("utf-8", "surrogatepass")

    def blind(self, place: str, text: str) -> bytes:
        """The blind index under the current key: 32 bytes, equal for equal text in one place."""
        return _blind(self._index_keys[0], place, text)

    def blinds(self, place: str, text: str) -> tuple[bytes, ...]:
        """The blind indexes under every key of the ring, the current key's first."""
        return tuple(_blind(key, place, text) for key in self._index_keys)


def key_of(sealed: bytes) -> str:
    """The id of the key that a value says it was sealed under."""
    return sealed[1 : 1 + sealed[0]].decode("ascii")


def prefix_of(key_id: str) -> bytes:
    """What every value begins with that was sealed under this key."""
    return bytes([len(key_id)]) + key_id.encode("ascii")


def _bound_to(place: str, row: int) -> bytes:
    return f"{place}\0{row}".encode()


def _derive(key: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=purpose).derive(key)


def _blind(key: bytes, place: str, text: str) -> bytes:
    """The length of the place goes first, so that no place and text run into another pair."""
    where = place.encode("utf-8")
    what = text.encode("utf-8", "surrogatepass")
    return hmac.digest(key, len(where).to_bytes(2, "big") + where + what, "sha256")
