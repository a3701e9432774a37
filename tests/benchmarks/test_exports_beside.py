"""The benchmarks of exports are run on a small scale, so that they still run on a large one."""

from bot.services.taking_out import Kind
from tests.benchmarks.exports_beside import measured
from tests.benchmarks.exports_papers import report


async def test_the_answers_beside_an_export_are_measured() -> None:
    lines = await measured(40, [Kind.CSV], 20)
    assert [line.split()[:2] for line in lines[:2]] == [["csv", "idle"], ["csv", "export"]]
    assert "times that of the idle bot" in lines[2]


def test_the_finished_papers_are_measured_beside_bare_ones() -> None:
    lines = report(30, 1)
    assert [line.split()[0] for line in lines] == ["pdf", "docx"]
