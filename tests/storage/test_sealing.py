"""A sealed value opens in its own place only, under any key of the ring."""

import hmac
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.database import Database, KeyRing, Transaction
from storage.errors import SealBroken
from storage.sealing import Sealer, key_of

RING = KeyRing.generate()
SEALER = Sealer(RING)
EVERY_STRING = st.text(st.characters(exclude_categories=()))
PLACES = st.sampled_from(["signature.name", "signature.email", "person.telegram"])
ROWS = st.integers(0, 2**63 - 1)


@given(place=PLACES, row=ROWS, text=EVERY_STRING)
def test_every_text_comes_out_as_it_went_in(place: str, row: int, text: str) -> None:
    assert SEALER.unseal(place, row, SEALER.seal(place, row, text)) == text


@given(text=EVERY_STRING, here=st.tuples(PLACES, ROWS), there=st.tuples(PLACES, ROWS))
def test_a_sealed_value_opens_in_its_own_place_only(
    text: str, here: tuple[str, int], there: tuple[str, int]
) -> None:
    sealed = SEALER.seal(*here, text)
    if here == there:
        assert SEALER.unseal(*there, sealed) == text
    else:
        with pytest.raises(SealBroken):
            SEALER.unseal(*there, sealed)


@given(text=EVERY_STRING, data=st.data())
def test_a_single_changed_bit_is_noticed(text: str, data: st.DataObject) -> None:
    sealed = bytearray(SEALER.seal("signature.name", 1, text))
    bit = data.draw(st.integers(0, len(sealed) * 8 - 1))
    sealed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(SealBroken):
        SEALER.unseal("signature.name", 1, bytes(sealed))


@given(st.binary(max_size=100))
def test_whatever_is_no_sealed_value_is_refused(anything: bytes) -> None:
    with pytest.raises(SealBroken):
        SEALER.unseal("signature.name", 1, anything)


@given(st.integers(0, 60))
def test_a_value_cut_short_is_refused(length: int) -> None:
    sealed = SEALER.seal("signature.name", 1, "representative")
    with pytest.raises(SealBroken):
        SEALER.unseal("signature.name", 1, sealed[: min(length, len(sealed) - 1)])


def test_the_error_names_the_place_and_nothing_else() -> None:
    sealed = SEALER.seal("signature.name", 1, "representative")
    with pytest.raises(SealBroken) as broken:
        SEALER.unseal("signature.name", 2, sealed)
    assert str(broken.value) == "the sealed value of signature.name in row 2 cannot be opened"
    assert broken.value.__cause__ is None


def test_equal_texts_are_sealed_differently() -> None:
    sealed = {SEALER.seal("signature.name", 1, "representative") for _ in range(100)}
    assert len(sealed) == 100


def test_after_a_rotation_old_values_open_and_new_ones_use_the_new_key() -> None:
    new = RING.rotated()
    old_value, new_value = SEALER.seal("a.b", 1, "old"), Sealer(new).seal("a.b", 1, "new")
    assert [Sealer(new).unseal("a.b", 1, value) for value in (old_value, new_value)] == [
        "old",
        "new",
    ]
    assert (key_of(old_value), key_of(new_value)) == (RING.current, new.current)
    with pytest.raises(SealBroken):
        SEALER.unseal("a.b", 1, new_value)


def test_after_a_rotation_a_blind_index_is_still_found() -> None:
    rotated = Sealer(RING.rotated())
    stored = SEALER.blind("person.telegram", "5550100")
    assert stored in rotated.blinds("person.telegram", "5550100")
    assert rotated.blind("person.telegram", "5550100") != stored
    assert rotated.blinds("a.b", "x")[0] == rotated.blind("a.b", "x")


@given(EVERY_STRING, EVERY_STRING, EVERY_STRING, EVERY_STRING)
def test_blind_indexes_meet_only_for_the_same_text_in_the_same_place(
    place: str, text: str, other_place: str, other_text: str
) -> None:
    first = SEALER.blind(place.encode("utf-8", "replace").decode(), text)
    same = place.encode("utf-8", "replace") == other_place.encode("utf-8", "replace")
    second = SEALER.blind(other_place.encode("utf-8", "replace").decode(), other_text)
    assert (first == second) == (same and text == other_text)


def test_place_and_text_do_not_run_into_each_other() -> None:
    assert SEALER.blind("person.te", "legram") != SEALER.blind("person.telegram", "")


LONE_SURROGATE = "\ud83d"


def test_half_a_character_is_sealed_and_found_as_well() -> None:
    """JSON can carry one; it must not make a stranger's message fail."""
    sealed = SEALER.seal("a.b", 1, LONE_SURROGATE)
    assert SEALER.unseal("a.b", 1, sealed) == LONE_SURROGATE
    assert SEALER.blind("a.b", LONE_SURROGATE) == SEALER.blind("a.b", LONE_SURROGATE)


FIXED = Sealer(KeyRing({"2026": bytes(range(32))}))


def test_values_sealed_by_earlier_versions_still_open() -> None:
    """These bytes are in people's databases: the format must not change under them."""
    sealed = bytes.fromhex(
        "04323032361148a8c0504c36a752f15911ce4e3a7fafb11d37ef35955e66edef"
        "6c95a1a92b3fa402918fb2d2890a2a"
    )
    assert FIXED.unseal("signature.name", 7, sealed) == "représentante"


def test_a_blind_index_is_an_hmac_under_a_key_derived_for_it() -> None:
    """RFC 5869 and the standard library, step by step."""
    pseudorandom = hmac.digest(bytes(32), bytes(range(32)), "sha256")
    key = hmac.digest(pseudorandom, b"blind-index" + b"\x01", "sha256")
    expected = hmac.digest(key, b"\x00\x0fperson.telegram" + b"5550100", "sha256")
    assert FIXED.blind("person.telegram", "5550100") == expected


def write_canaries(t: Transaction) -> None:
    t.execute("CREATE TABLE canary (id INTEGER PRIMARY KEY, plain TEXT, sealed BLOB) STRICT")
    for _ in range(100):
        row = t.new_id()
        sealed = t.seal("canary.sealed", row, "canary-that-is-sealed")
        t.execute("INSERT INTO canary VALUES (?, 'canary-in-plain', ?)", (row, sealed))


def on_disk(path: Path) -> bytes:
    return b"".join(file.read_bytes() for file in path.parent.iterdir())


async def test_sealed_texts_are_not_in_the_files(database: Database, path: Path) -> None:
    await database.write(write_canaries)
    for look in ("in the log", "in the database"):
        assert b"canary-in-plain" in on_disk(path), look
        assert b"canary-that-is-sealed" not in on_disk(path), look
        await database.checkpoint()


async def test_erased_texts_are_gone_after_a_checkpoint(database: Database, path: Path) -> None:
    await database.write(write_canaries)
    await database.write(lambda t: t.execute("DELETE FROM canary"))
    assert b"canary-in-plain" in on_disk(path)
    await database.checkpoint()
    assert b"canary-in-plain" not in on_disk(path)


async def test_a_transaction_seals_opens_and_leaves_nothing_as_nothing(
    database: Database,
) -> None:
    def work(t: Transaction) -> None:
        sealed = t.seal("a.b", 1, "text")
        assert t.unseal("a.b", 1, sealed) == "text"
        assert t.seal("a.b", 1, None) is None
        assert t.unseal("a.b", 1, None) is None
        assert t.blinds("a.b", "text") == (t.blind("a.b", "text"),)

    await database.write(work)
    await database.read(work)
