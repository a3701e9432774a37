"""An open database on a real file, with a table to write in."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database import Database, KeyRing


@pytest.fixture
def ring() -> KeyRing:
    return KeyRing.generate()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path.resolve() / "data" / "undersigned.db"


@pytest.fixture
async def database(path: Path, ring: KeyRing) -> AsyncIterator[Database]:
    database = await Database.open(path, ring)
    await database.write(
        lambda t: t.execute("CREATE TABLE tap (id INTEGER PRIMARY KEY, who TEXT NOT NULL) STRICT")
    )
    yield database
    await database.close()
