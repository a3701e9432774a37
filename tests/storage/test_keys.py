"""The key ring is read with clear errors that never show a key, and kept where only we can read."""

import base64
import stat
import traceback
from pathlib import Path

import pytest

from storage.database import Database, KeyRing
from storage.errors import BadKeyRing, KeysExposed, KeysMissing
from storage.keys import key_file

FIRST, SECOND = bytes(range(32)), bytes(range(200, 232))


def encoded(key: bytes) -> str:
    return base64.b64encode(key).decode()


def test_the_first_key_is_the_current_one() -> None:
    ring = KeyRing.parse(f"2026:{encoded(FIRST)},2025:{encoded(SECOND)}")
    assert ring.current == "2026"
    assert dict(ring.keys) == {"2026": FIRST, "2025": SECOND}


def test_what_is_rendered_can_be_parsed() -> None:
    ring = KeyRing.generate().rotated().rotated()
    assert KeyRing.parse(ring.render()) == ring
    assert list(KeyRing.parse(ring.render()).keys) == list(ring.keys)


@pytest.mark.parametrize(
    "text",
    [
        f"a:{encoded(SECOND)},b:{encoded(FIRST)}",
        f"\n a:{encoded(SECOND)} , \n b:{encoded(FIRST)}\n",
        f"a:{encoded(SECOND).rstrip('=')},b:{encoded(FIRST).rstrip('=')}",
        f"a:{base64.urlsafe_b64encode(SECOND).decode()},b:{encoded(FIRST)}",
    ],
)
def test_both_alphabets_padding_and_white_space_are_understood(text: str) -> None:
    assert dict(KeyRing.parse(text).keys) == {"a": SECOND, "b": FIRST}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "the key ring holds no key"),
        (" , ", "the key ring holds no key"),
        (encoded(FIRST), "key 1 is not written as id:base64"),
        (f"{encoded(FIRST)}:a", "the id of key 1 is not 1 to 32 of a-z, 0-9 and -"),
        (f":{encoded(FIRST)}", "the id of key 1 is not 1 to 32 of a-z, 0-9 and -"),
        (f"{'a' * 33}:{encoded(FIRST)}", "the id of key 1 is not 1 to 32 of a-z, 0-9 and -"),
        (f"a:{encoded(FIRST)},b:!{encoded(SECOND)}", "key 2 is not base64"),
        ("a:\u00e9t\u00e9", "key 1 is not base64"),
        (f"a:{encoded(FIRST[:31])}", "key 1 has 31 bytes, not 32"),
        ("a:", "key 1 has 0 bytes, not 32"),
        (f"a:{encoded(FIRST)},a:{encoded(SECOND)}", "key 2 has the id of an earlier key"),
    ],
)
def test_a_ring_that_cannot_be_read_is_explained_without_showing_a_key(
    text: str, reason: str
) -> None:
    with pytest.raises(BadKeyRing) as refused:
        KeyRing.parse(text)
    assert str(refused.value) == reason
    shown = "".join(traceback.format_exception(refused.value))
    assert encoded(FIRST)[:12] not in shown
    assert encoded(SECOND)[:12] not in shown


def test_a_ring_does_not_show_its_keys() -> None:
    ring = KeyRing.parse(f"a:{encoded(FIRST)}")
    assert repr(ring) == str(ring) == "KeyRing()"


def test_rotating_puts_a_new_key_in_front() -> None:
    ring = KeyRing.generate()
    rotated = ring.rotated()
    assert list(rotated.keys)[1:] == list(ring.keys)
    assert rotated.current != ring.current


def test_the_first_run_makes_a_key_file_for_its_owner_alone(path: Path) -> None:
    ring = key_file(path)
    file = path.with_name("undersigned.db.keys")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert key_file(path) == ring


async def test_the_next_run_reads_the_same_keys(path: Path) -> None:
    await (await Database.open(path, key_file(path))).close()
    await (await Database.open(path, key_file(path))).close()


async def test_new_keys_are_not_made_for_a_database_that_has_data(path: Path) -> None:
    """New keys would only hide that the old ones, and all they sealed, are lost."""
    ring = key_file(path)
    await (await Database.open(path, ring)).close()
    lose_the_keys(path)
    with pytest.raises(KeysMissing) as missing:
        key_file(path)
    assert missing.value.missing.endswith("undersigned.db.keys")


def lose_the_keys(path: Path) -> None:
    path.with_name(path.name + ".keys").unlink()


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660])
def test_a_key_file_that_others_can_read_is_refused(path: Path, mode: int) -> None:
    key_file(path)
    path.with_name(path.name + ".keys").chmod(mode)
    with pytest.raises(KeysExposed):
        key_file(path)


def test_a_damaged_key_file_is_refused(path: Path) -> None:
    key_file(path)
    path.with_name(path.name + ".keys").write_bytes(b"\xff\xfe")
    with pytest.raises(BadKeyRing):
        key_file(path)
