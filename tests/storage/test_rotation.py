"""A new key takes over everything, whenever it is interrupted, and loses nothing on the way."""

import json
import sqlite3
import stat
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.organisation import key_of
from storage import audit, handovers, kinds, lock, people, rotation, signatures, updates
from storage.database import Database, KeyRing, Transaction
from storage.errors import DatabaseInUse, KeysMissing, SealBroken
from storage.key_survey import survey
from storage.keys import key_file
from storage.sealed_columns import NOT_SEALED, SEALED
from storage.sealing import prefix_of
from tests.cast import Actor, Stage, confirms, signs

Texts = dict[tuple[str, int], str | None]


UNSENT = {
    "language": "en",
    "kind": "code",
    "facts": {
        "code": "123456",
        "organisation": "Coast Defenders",
        "title": "A letter",
        "coordinator": "Coordination Team",
        "minutes": 10,
    },
}


WHEN = "2018-04-05T09:00:00.000000Z"
DESK = {
    "role": {"person": 0, "role": "admin", "given_by": 0, "given": WHEN},
    "role_link": {"token_index": b"", "role": "admin", "made_by": 0, "made": WHEN},
    "errand": {"token": "t", "person": 0, "kind": "role", "changed": WHEN},
    "job": {"kind": "k", "state": "done", "created": WHEN, "changed": WHEN},
    "thread": {"token": "t", "letter": 0, "opened": WHEN},
    "thread_message": {"thread": 0, "from_desk": 0, "person": 0, "at": WHEN},
    "decision": {"signature": 0, "kind": "approved", "before": "", "person": 0, "at": WHEN},
    "translation": {"letter": 0},
    "intake": {
        "token": "t",
        "letter": 0,
        "person": 0,
        "state": "stored",
        "file_hash": "",
        "made": WHEN,
        "changed": WHEN,
    },
    "intake_row": {"intake": 0, "line": 1, "verdict": "new", "taken": 1},
    "broadcast": {
        "token": "t",
        "letter": 0,
        "state": "cancelled",
        "audience": "{}",
        "made_by": 0,
        "made": WHEN,
    },
    "team_group": {"linked_by": 0, "at": WHEN},
    "age_key": {"person": 0, "at": WHEN},
    "letter_file": {"letter": 0, "hash": "", "at": WHEN},
    "frozen_register": {"letter": 0, "hash": "", "audit_head": "", "at": WHEN},
    "frozen_paper": {
        "letter": 0,
        "language": "en",
        "kind": "pdf",
        "name": "letter.pdf",
        "hash": "",
        "at": WHEN,
    },
}
"""Columns beside the sealed ones; what refers to another row is put in when it is filled."""


@dataclass(frozen=True)
class Scene:
    """A database after a journey, with the bot stopped."""

    path: Path
    ring: KeyRing
    texts: Texts
    """Every sealed text in it."""
    amina: Actor
    waiting: Actor
    stage: Stage


@pytest.fixture
async def scene(stage: Stage, amina: Actor) -> Scene:
    """One signature stands, one waits for its code, one draft is begun, a link is made."""
    await signs(amina, organisation="Coast Defenders", email="director@coast.example")
    await confirms(amina, "director@coast.example")
    bela = stage.enter("Bela")
    await signs(bela, organisation="River Watch", email="head@river.example")
    await stage.enter("Claire", "fr").opens("defenders-2018")
    assert stage.program is not None
    [row] = await stage.look("SELECT id FROM signature WHERE status = 'confirmed'")
    await stage.program.database.write(partial(_leave_things_behind, signature=row["id"]))
    await stage.program.database.write(partial(_fill_the_desk, signature=row["id"]))
    texts = await stage.program.database.read(every_text)
    await stage.drop_curtain()
    path = stage.settings.database
    return Scene(path, key_file(path), texts, amina, bela, stage)


def _leave_things_behind(tx: Transaction, signature: int) -> None:
    """What a journey on a quick line does not leave: unsent mail, a broken update, a link."""
    kinds.put(tx, signature, "kind", "network")
    kinds.put(tx, signature, "ecosoc", "special")
    updates.set_aside(tx, "message", "ValueError", 3, '{"text": "Hello"}')
    handovers.make(tx, signature)
    for number in (1, 2):
        tx.execute(
            "INSERT INTO outbox (id, channel, recipient, urgency, payload, due)"
            " VALUES (:id, 'mail', :to, 0, :payload, '2030-01-01T00:00:00.000000Z')",
            {
                "id": number,
                "to": tx.seal("outbox.recipient", number, "letter@example.org"),
                "payload": tx.seal("outbox.payload", number, json.dumps(UNSENT)),
            },
        )


def a_text(column: str) -> str:
    """Something that the program can read where it looks at the column by itself."""
    return {"chat": "-1001", "draft": '{"answers": {}, "at": null, "offers": []}'}.get(column, "{}")


def _fill_the_desk(tx: Transaction, signature: int) -> None:
    """A row for each sealed table of the organisers' desk, whatever leads to one."""
    facts = dict.fromkeys(("signature", "one", "about"), signature)
    facts |= dict.fromkeys(("intake", "thread"), 1)
    facts["letter"] = tx.value("SELECT letter FROM signature WHERE id = ?", (signature,))
    facts["person"] = tx.value("SELECT person FROM signature WHERE id = ?", (signature,))
    for table, columns in DESK.items():
        held = {name: facts.get(name, value) for name, value in columns.items()}
        for sealed in (one for one in SEALED if one.name == table):
            held |= {n: tx.seal(sealed.place(n), 1, a_text(n)) for n in sealed.columns}
            held |= {i.column: tx.blind(i.place, a_text("chat")) for i in sealed.indexes}
        names = ", ".join(held)
        holes = ", ".join(f":{name}" for name in held)
        tx.execute(f"INSERT INTO {table} (id, {names}) VALUES (1, {holes})", held)  # noqa: S608 - names from here


def every_text(tx: Transaction) -> Texts:
    return {
        (place, row): tx.unseal(place, row, sealed)
        for table in SEALED
        for found in tx.all(table.select)
        for place, row, sealed in table.cells(found)
    }


@asynccontextmanager
async def opened(path: Path, ring: KeyRing) -> AsyncIterator[Database]:
    database = await Database.open(path, ring)
    try:
        yield database
    finally:
        await database.close()


def unmoved(done: int, every: int) -> None:
    """Nobody watches the progress."""


async def rotate(path: Path, ring: KeyRing) -> rotation.Retired:
    async with opened(path, ring) as database:
        await rotation.bring_over(database, ring, unmoved)
        return await rotation.let_go(database, ring)


def test_every_column_of_bytes_is_named_with_what_becomes_of_it(tmp_path: Path) -> None:
    """A migration that adds one has to say whether a new key is brought to it."""
    path = tmp_path / "new.db"
    survey(path, KeyRing.generate())
    with closing(sqlite3.connect(path)) as connection:
        columns = connection.execute(
            "SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c"
            " WHERE t.type = 'table' AND c.type IN ('BLOB', 'ANY')"
        ).fetchall()
    sealed = {table.place(column) for table in SEALED for column in table.columns}
    blind = {table.place(index.column) for table in SEALED for index in table.indexes}
    assert {name for (name,) in columns} == sealed | blind | NOT_SEALED.keys()
    assert len(columns) == len(sealed) + len(blind) + len(NOT_SEALED)
    assert all(NOT_SEALED.values())


@given(name=st.text(), country=st.text(max_size=3))
def test_an_organisation_is_known_by_the_key_under_which_it_signed(name: str, country: str) -> None:
    [index] = next(table.indexes for table in SEALED if table.name == "organisation")
    assert index.of({"name": name, "country": country}) == key_of(name, country)


async def test_a_journey_fills_every_sealed_column(scene: Scene) -> None:
    """Otherwise the tests of this file would prove nothing for the one that is empty."""
    filled = {place for place, _ in scene.texts}
    assert filled == {table.place(column) for table in SEALED for column in table.columns}


async def test_everything_reads_under_the_new_key_alone(scene: Scene) -> None:
    rotated = scene.ring.rotated()
    await rotate(scene.path, rotated)
    alone = rotated.current_alone()
    async with opened(scene.path, alone) as database:
        assert without_the_chain(await database.read(every_text)) == without_the_chain(scene.texts)
        assert await database.read(audit.verify) is None
    assert survey(scene.path, alone).cells.keys() == {rotated.current}
    with pytest.raises(KeysMissing):
        await Database.open(scene.path, scene.ring)


async def test_people_organisations_and_addresses_are_found_under_the_new_key(scene: Scene) -> None:
    rotated = scene.ring.rotated()
    await rotate(scene.path, rotated)
    async with opened(scene.path, rotated.current_alone()) as database:
        person = await database.read(lambda tx: people.find(tx, scene.amina.id))
        assert person is not None

        def look(tx: Transaction) -> tuple[object, object]:
            letter = tx.value("SELECT id FROM letter WHERE slug = 'defenders-2018'")
            address = tx.blind("signature.email", "director@coast.example")
            return (
                signatures.standing_under_key(tx, letter, key_of("The Coast Defenders", "CH")),
                tx.value("SELECT id FROM signature WHERE email_index = ?", (address,)),
            )

        standing, addressed = await database.read(look)
        assert standing is not None
        assert addressed == standing


async def test_the_bot_goes_on_with_the_new_key(scene: Scene) -> None:
    ring, _ = rotation.new_key_in_file(scene.path)
    await rotate(scene.path, ring)
    await scene.stage.raise_curtain()
    await scene.amina.says("/status")
    scene.amina.sees("Coast Defenders")


async def test_killed_after_each_batch_it_goes_on_where_it_was(scene: Scene) -> None:
    """Each run seals one batch of three rows and dies; in between everything can be read."""
    rotated, reached, kills = scene.ring.rotated(), 0, 0

    def killed(done: int, every: int) -> None:
        if done > reached:
            raise KilledError(done)

    while True:
        async with opened(scene.path, rotated) as database:
            assert await database.read(every_text) == scene.texts
            assert await database.read(audit.verify) is None
            try:
                await rotation.bring_over(database, rotated, killed, batch=3)
            except KilledError as kill:
                kills, reached = kills + 1, kill.done
            else:
                break
    assert reached == len({(place.partition(".")[0], row) for place, row in scene.texts})
    assert kills >= len(SEALED)
    await rotate(scene.path, rotated)
    async with opened(scene.path, rotated.current_alone()) as database:
        assert without_the_chain(await database.read(every_text)) == without_the_chain(scene.texts)


async def test_killed_before_anything_it_goes_on_with_the_key_that_was_made(scene: Scene) -> None:
    ring, goes_on = rotation.new_key_in_file(scene.path)
    assert not goes_on
    assert list(ring.keys)[1:] == list(scene.ring.keys)
    again, goes_on = rotation.new_key_in_file(scene.path)
    assert goes_on
    assert list(again.keys.items()) == list(ring.keys.items())


async def test_killed_when_the_old_key_was_let_go_but_is_still_there(scene: Scene) -> None:
    ring, _ = rotation.new_key_in_file(scene.path)
    assert (await rotate(scene.path, ring)).keys == tuple(scene.ring.keys)
    assert await rotate(scene.path, key_file(scene.path)) == rotation.Retired()
    async with opened(scene.path, ring.current_alone()) as database:
        retired = [e.subject for e in await database.read(partial(audit.latest, most=1))]
    assert retired == [f"key:{scene.ring.current}"]


async def test_a_batch_that_fails_is_undone_and_named(scene: Scene) -> None:
    rotated = scene.ring.rotated()
    with closing(sqlite3.connect(scene.path, isolation_level=None)) as connection:
        [(last,)] = connection.execute("SELECT max(id) FROM person").fetchall()
        connection.execute(
            "UPDATE person SET telegram = substr(telegram, 1, 30) WHERE id = ?", (last,)
        )
    async with opened(scene.path, rotated) as database:
        with pytest.raises(SealBroken) as broken:
            await rotation.bring_over(database, rotated, unmoved)
        done, _ = await database.read(partial(rotation.count, key_id=rotated.current))
    assert (broken.value.place, broken.value.row) == ("person.telegram", last)
    assert done == 0


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE organisation SET name = substr(name, 1, 40) WHERE id = :row",
        "UPDATE organisation SET key_index = zeroblob(32) WHERE id = :row",
    ],
)
async def test_no_key_is_let_go_while_something_does_not_open(scene: Scene, harm: str) -> None:
    rotated = scene.ring.rotated()
    async with opened(scene.path, rotated) as database:
        await rotation.bring_over(database, rotated, unmoved)
        row = await database.read(lambda tx: tx.value("SELECT max(id) FROM organisation"))
        await database.write(lambda tx: tx.execute(harm, {"row": row}))
        with pytest.raises(SealBroken) as broken:
            await rotation.let_go(database, rotated)
    assert broken.value.row == row
    with pytest.raises(KeysMissing):
        await Database.open(scene.path, rotated.current_alone())


async def test_no_key_is_let_go_before_everything_was_sealed_again(scene: Scene) -> None:
    rotated = scene.ring.rotated()
    async with opened(scene.path, rotated) as database:
        with pytest.raises(SealBroken):
            await rotation.let_go(database, rotated)
    with pytest.raises(KeysMissing):
        await Database.open(scene.path, rotated.current_alone())


async def test_codes_and_links_that_cannot_be_taken_along_end_and_are_counted(scene: Scene) -> None:
    retired = await rotate(scene.path, scene.ring.rotated())
    assert (retired.codes, retired.links) == (1, 1)


async def test_who_waits_with_a_code_is_asked_to_take_another(scene: Scene) -> None:
    ring, _ = rotation.new_key_in_file(scene.path)
    await rotate(scene.path, ring)
    await scene.stage.raise_curtain()
    await scene.waiting.says(scene.waiting.code("head@river.example"))
    await scene.waiting.taps("Send a new code")
    await confirms(scene.waiting, "head@river.example")
    scene.waiting.sees("Recorded")


async def test_what_the_old_key_sealed_is_gone_from_the_disk(scene: Scene) -> None:
    """At once: not only when the database is closed, which a kill may keep from happening."""
    old, rotated = prefix_of(scene.ring.current), scene.ring.rotated()
    async with opened(scene.path, rotated) as database:
        await rotation.bring_over(database, rotated, unmoved)
        assert old in every_byte(scene.path)
        await rotation.let_go(database, rotated)
        assert old not in every_byte(scene.path)


async def test_two_organisations_that_have_become_alike_do_not_hold_it_up(scene: Scene) -> None:
    """The rule of likeness may have changed since they signed; the first one is found."""
    rotated = scene.ring.rotated()

    def add_its_like(tx: Transaction) -> int:
        row = tx.new_id()
        tx.execute(
            "INSERT INTO organisation (id, key_index, name, country) VALUES (?, ?, ?, ?)",
            (
                row,
                tx.blind("organisation.key", "as an earlier rule had it"),
                tx.seal("organisation.name", row, "The Coast Defenders"),
                tx.seal("organisation.country", row, "CH"),
            ),
        )
        return row

    async with opened(scene.path, scene.ring) as database:
        alike = await database.write(add_its_like)
    await rotate(scene.path, rotated)
    async with opened(scene.path, rotated) as database:
        texts = await database.read(every_text)
        found = await database.read(
            lambda tx: tx.value(
                "SELECT id FROM organisation WHERE key_index = ?",
                (tx.blind("organisation.key", key_of("Coast Defenders", "CH")),),
            )
        )
    assert texts["organisation.name", alike] == "The Coast Defenders"
    assert texts["organisation.name", found] == "Coast Defenders"


async def test_a_survey_names_what_is_missing_wrong_or_broken(scene: Scene) -> None:
    rotated = scene.ring.rotated()
    async with opened(scene.path, rotated) as database:
        await database.write(partial(rotation.step, key_id=rotated.current, after=rotation.Mark()))
    found = survey(scene.path, rotated)
    assert found.sound
    assert found.ring == tuple(rotated.keys)
    assert found.cells == {rotated.current: 3, scene.ring.current: len(scene.texts) - 3}

    assert survey(scene.path, rotated.current_alone()).missing == (scene.ring.current,)
    (stranger,) = KeyRing.generate().keys.values()
    wrong = survey(scene.path, KeyRing({**rotated.keys, scene.ring.current: stranger}))
    assert (wrong.wrong, wrong.broken, wrong.sound) == ((scene.ring.current,), (), False)

    with closing(sqlite3.connect(scene.path, isolation_level=None)) as connection:
        connection.execute("UPDATE set_aside SET body = x'ff'")
        connection.execute("UPDATE conversation SET draft = x''")
    broken = survey(scene.path, rotated)
    assert {place for place, _ in broken.broken} == {"set_aside.body", "conversation.draft"}
    assert not broken.sound


async def test_a_survey_does_not_ask_for_a_key_that_it_was_shown(scene: Scene) -> None:
    survey(scene.path, scene.ring.rotated())
    async with opened(scene.path, scene.ring) as database:
        assert await database.read(every_text) == scene.texts


async def test_the_key_file_is_replaced_whole_and_stays_private(scene: Scene) -> None:
    place = scene.path.with_name(f"{scene.path.name}.keys")
    left_by_a_kill = place.with_name(f"{place.name}.new")
    left_by_a_kill.write_text("half a k")
    the_file_before = place.with_name("kept")
    the_file_before.hardlink_to(place)
    ring, _ = rotation.new_key_in_file(scene.path)
    assert KeyRing.parse(place.read_text()) == ring
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    assert not left_by_a_kill.exists()
    assert KeyRing.parse(the_file_before.read_text()) == scene.ring, "it was written over"


async def test_no_key_is_made_while_somebody_has_the_database(scene: Scene) -> None:
    with lock.held(scene.path), pytest.raises(DatabaseInUse):
        rotation.new_key_in_file(scene.path)
    assert key_file(scene.path) == scene.ring


class KilledError(Exception):
    def __init__(self, done: int) -> None:
        super().__init__(done)
        self.done = done


def without_the_chain(texts: Texts) -> Texts:
    """The chain goes on when a key is retired; what it held before is verified by itself."""
    return {key: text for key, text in texts.items() if not key[0].startswith("audit")}


def every_byte(path: Path) -> bytes:
    files = (path, path.with_name(f"{path.name}-wal"))
    return b"".join(file.read_bytes() for file in files if file.exists())
