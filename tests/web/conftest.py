"""The bot with its web side, and somebody who reads there."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.cast import Stage
from tests.web.reader import Reader, reading


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[tuple[Stage, Reader]]:
    async with reading(tmp_path) as (stage, reader):
        yield stage, reader


@pytest.fixture
def stage(place: tuple[Stage, Reader]) -> Stage:
    return place[0]


@pytest.fixture
def reader(place: tuple[Stage, Reader]) -> Reader:
    return place[1]
