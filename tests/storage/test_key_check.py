"""A key that is wrong or missing is named before anything runs."""

from pathlib import Path

import pytest

from storage.database import Database, KeyRing
from storage.errors import KeysMissing, WrongKey


async def open_and_close(path: Path, ring: KeyRing) -> None:
    await (await Database.open(path, ring)).close()


async def test_a_wrong_key_under_a_known_id_is_named(path: Path, ring: KeyRing) -> None:
    await open_and_close(path, ring)
    (other,) = KeyRing.generate().keys.values()
    with pytest.raises(WrongKey) as wrong:
        await Database.open(path, KeyRing({ring.current: other}))
    assert wrong.value.key_id == ring.current
    await open_and_close(path, ring)


async def test_a_wrong_key_behind_the_current_one_is_named_as_well(
    path: Path, ring: KeyRing
) -> None:
    await open_and_close(path, ring)
    (other,) = KeyRing.generate().keys.values()
    with pytest.raises(WrongKey):
        await Database.open(path, KeyRing({ring.current: other}).rotated())


async def test_a_key_that_the_data_needs_is_named(path: Path, ring: KeyRing) -> None:
    await open_and_close(path, ring)
    with pytest.raises(KeysMissing) as missing:
        await Database.open(path, KeyRing.generate())
    assert missing.value.missing == ring.current


async def test_a_rotated_ring_opens_and_its_new_key_is_needed_from_then_on(
    path: Path, ring: KeyRing
) -> None:
    rotated = ring.rotated()
    await open_and_close(path, ring)
    await open_and_close(path, rotated)
    await open_and_close(path, rotated)
    with pytest.raises(KeysMissing):
        await Database.open(path, ring)


async def test_an_old_key_that_never_sealed_anything_here_may_be_taken_out(
    path: Path, ring: KeyRing
) -> None:
    rotated = ring.rotated()
    await open_and_close(path, rotated)
    await open_and_close(path, rotated.current_alone())


async def test_the_check_of_one_key_does_not_pass_for_another(path: Path, ring: KeyRing) -> None:
    rotated = ring.rotated()
    await open_and_close(path, ring)
    database = await Database.open(path, rotated)
    swap = "UPDATE key_check SET sealed = (SELECT sealed FROM key_check WHERE key_id = :a)"
    await database.write(lambda t: t.execute(swap, {"a": ring.current}))
    await database.close()
    with pytest.raises(WrongKey):
        await Database.open(path, rotated)
