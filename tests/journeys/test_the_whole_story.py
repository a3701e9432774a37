"""Two letters, eighty organisations, and what became of both: the whole story in one evening."""

import csv
import io
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from pypdf import PdfReader

from storage import audit
from tests.cast import Stage, a_stage, organiser
from tests.journeys.test_my_data import fetched
from tests.story import acts
from tests.story.follow_up import NEXT, NEXT_SLUG
from tests.story.signatories import newcomers, the_eighty
from tests.story.telling import Player, Teller, on_stage


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with a_stage(tmp_path, with_letters=False) as stage:
        yield stage


async def test_eighty_sign_and_two_years_later_most_come_along(stage: Stage) -> None:
    teller = Teller(stage)
    ana = Player(stage, "Ana", (await organiser(stage, "Ana")).id, teller)
    director = on_stage(teller, "Director", "Of one of the eighty")
    await acts.first(teller, ana)
    assert await counted(stage) == [80]
    await acts.second(teller, ana, director)
    assert await counted(stage) == [80, 76]
    who_came_along(ana)
    await the_list_is_whole(ana)
    await the_letter_says_who_signed_what(ana)
    await everybody_got_it(stage)
    assert stage.program is not None
    assert await stage.program.database.read(audit.verify) is None


async def counted(stage: Stage) -> list[int]:
    return [row["standing"] for row in await stage.look("SELECT standing FROM letter ORDER BY id")]


def who_came_along(ana: Player) -> None:
    told = next(
        m["text"] for m in reversed(ana.from_bot()) if "Who came along" in (m["text"] or "")
    )
    for line in (
        "Came along: 64 of 80",
        "Signed again: 55",
        "Signed again, with changes: 9",
        "Invited, no answer: 12",
        "Not this time: 4",
        "New: 12",
    ):
        assert line in told, told


async def the_list_is_whole(ana: Player) -> None:
    """As a table: each organisation that signed, once, under the name that it gave."""
    await ana.taps("Table (CSV)")
    data = (await fetched(ana, f"{NEXT_SLUG}-came-along.csv")).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(data)))[1:]
    assert len(rows) == 92
    named = {cell for row in rows for cell in row}
    assert {one.organisation for one in newcomers()} <= named


async def the_letter_says_who_signed_what(ana: Player) -> None:
    """The PDF as it was delivered: three have not answered about the changed text."""
    await ana.turns_to(NEXT)
    await ana.taps("As it was delivered")
    await ana.taps("PDF, English")
    name = next(m["document"]["file_name"] for m in reversed(ana.from_bot()) if m["document"])
    pages = PdfReader(io.BytesIO(await fetched(ana, name))).pages
    text = " ".join("\n".join(page.extract_text() for page in pages).split())
    assert "76" in text
    assert text.count("†") == acts.UNMOVED + 1, text
    for one in the_eighty()[:5]:
        assert one.organisation in text


async def everybody_got_it(stage: Stage) -> None:
    """Each broadcast reached each of its people once."""
    rows = await stage.look(
        "SELECT broadcast, state, COUNT(*) AS n FROM delivery GROUP BY broadcast, state"
        " ORDER BY broadcast"
    )
    assert [(row["state"], row["n"]) for row in rows] == [("sent", 80), ("sent", 80), ("sent", 76)]
