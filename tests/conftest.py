"""The stage that the journeys are played on."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.cast import Actor, Stage, a_stage


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with a_stage(tmp_path) as stage:
        yield stage


@pytest.fixture
def amina(stage: Stage) -> Actor:
    return stage.enter("Amina")


@pytest.fixture
def claire(stage: Stage) -> Actor:
    return stage.enter("Claire", "fr")
