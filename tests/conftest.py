"""The stage that the journeys are played on."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.cast import Actor, Stage, a_stage

settings.register_profile("on a busy machine", deadline=None)
settings.load_profile("on a busy machine")


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
