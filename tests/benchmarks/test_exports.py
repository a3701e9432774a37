"""The benchmark of the registers fills a database that the bot can read, and tells of it."""

from pathlib import Path

from storage.database import KeyRing
from tests.benchmarks.exports import exported, prepare, ratios


async def test_a_small_course_is_run_from_beginning_to_end(tmp_path: Path) -> None:
    path, ring = tmp_path / "undersigned.db", KeyRing.generate()
    await prepare(path, ring, 60)
    export = await exported(path, ring)
    assert (export.listing.named, export.listing.kept_back) == (57, 3)
    lines = list(ratios(export, tmp_path, 1))
    assert [line.split()[0] for line in lines] == ["csv", "xlsx"]
    assert (tmp_path / "ours.csv").stat().st_size > 3_000
