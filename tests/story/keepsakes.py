"""What a tour leaves behind: the finished letters, the pages, the chart."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bot.commands.site_command import write
from bot.services.exporting import Taker
from bot.services.site import files
from tests.cast import Actor
from tests.story.telling import Teller

TOUR = Taker("command line")


async def leave(teller: Teller, given: Iterable[Actor], folder: Path) -> list[Path]:
    """Write them there and name them; the folder is made by whoever begins the tour."""
    left = [_kept(teller, sent, folder) for actor in given for sent in _newest_files(actor)]
    program = teller.stage.program
    assert program is not None
    slugs = await files.letters_to_show(program.database, None)
    made = await files.common_files(program.database, "")
    for slug in slugs:
        link = f"https://t.me/{teller.stage.rehearsal.world.bot.username}?start={slug}"
        made += await files.letter_files(program.database, slug, slugs, link, "", TOUR)
    write(made, folder / "site")
    return [*left, folder / "site" / "index.html"]


def _newest_files(actor: Actor) -> list[dict[str, Any]]:
    """By their names: what was sent later takes the place of what was sent before."""
    sent = (m["document"] or m["photo"] for m in actor.from_bot())
    return list({one["file_name"]: one for one in sent if one}.values())


def _kept(teller: Teller, sent: dict[str, Any], folder: Path) -> Path:
    found = teller.stage.rehearsal.world.files.by_id(sent["file_id"])
    assert found is not None
    path = folder / found.name
    path.write_bytes(found.data)
    return path
