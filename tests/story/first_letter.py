"""2016: the first letter, its eighty signatories, its delivery, and what came of it."""

import re
from datetime import UTC, datetime
from typing import Final

from bot.commands.running import SAMPLES
from tests.story.signatories import FIRST_LETTER
from tests.story.telling import Player, Teller

AUTUMN: Final = datetime(2016, 10, 3, 8, 0, tzinfo=UTC)
SLUG: Final = "human-rights-defenders-at-the-he"
TITLE: Final = "Human rights defenders at the heart of a new mandate"
RESOLUTION: Final = (
    "The General Assembly adopted a resolution on human rights defenders by consensus, at its"
    " 72nd session."
)
IDENTITY: Final = ("title", "addressee", "summary")


def manuscript(folder: str, language: str) -> bytes:
    """A sample letter as an organiser has it on her disk: words, and their three facts on top."""
    text = (SAMPLES / folder / f"{language}.md").read_text(encoding="utf-8")
    top, body = re.split(r"^---$", text, flags=re.M)[1:]
    facts = re.findall(r"^(\w[\w ]*):((?:.*)(?:\n  .*)*)", top, re.M)
    kept = "".join(f"{key}:{value}\n" for key, value in facts if key in IDENTITY)
    return f"---\n{kept}---\n{body}".encode()


async def writes_the_letter(teller: Teller, ana: Player) -> None:
    await teller.scene(
        "October 2016: a letter is written",
        "A new Secretary-General takes office. The coordination sends the text as a file.",
        ana,
    )
    await ana.says("/letter")
    await ana.taps("A new letter")
    await ana.says("English")
    await ana.sends(manuscript("defenders-2016", "en"), "letter-2016.md")
    await ana.taps("That is the whole text")
    await ana.says("Coordination Team")
    await ana.says("letter@example.org")
    await ana.says("24 October 2016, 18:00 Geneva")
    await ana.taps("Keep")
    await ana.taps("Publish")
    await ana.taps("Yes, publish it")
    ana.sees("Published.")


async def takes_in_the_eighty(teller: Teller, ana: Player) -> None:
    await teller.scene(
        "Eighty organisations answer by e-mail",
        "Their list is read, looked at, declared and stored. The addresses are sample ones.",
        ana,
    )
    await ana.says("/import")
    await ana.sends(FIRST_LETTER.read_bytes(), FIRST_LETTER.name)
    if "The columns are right" in ana.buttons():
        await ana.taps("The columns are right")
    ana.sees("New: 80")
    await ana.taps("Import")
    await ana.taps("By e-mail")
    await ana.says("20 October 2016")
    await ana.says("letter@example.org, folder Signatures")
    await ana.taps("Yes, show them")
    await ana.taps_exactly("Yes")
    await ana.taps("Yes, they agreed")
    await ana.taps("Yes, import them")
    ana.sees("80 signatures are imported")


async def delivers_it(teller: Teller, ana: Player) -> None:
    await teller.scene(
        "27 October 2016: the letter is delivered",
        "The list is frozen as it stands, and everybody who signed gets the document.",
        ana,
    )
    await ana.turns_to(TITLE)
    await ana.taps("Mark as delivered")
    await ana.taps("Today")
    await ana.taps("Yes, it was delivered")
    ana.sees("The final document is kept", "80 people get it")
    await ana.taps("Send now")
    await ana.taps("Yes, send it now")
    await teller.all_is_sent()


async def tells_what_came_of_it(teller: Teller, ana: Player) -> None:
    await teller.scene(
        "December 2017: a resolution",
        "The General Assembly adopts a resolution on defenders by consensus.",
        ana,
    )
    await ana.turns_to(TITLE)
    await ana.taps("Replies and outcomes")
    await ana.taps("Add one")
    await ana.taps("An outcome")
    await ana.taps("Today")
    await ana.says(RESOLUTION)
    await ana.says("https://example.org/resolution")
    ana.sees("It is added", "21 December 2017", RESOLUTION)
    await ana.taps("Tell the signatories")
    await ana.taps("Send…")
    await ana.taps("Yes, send it now")
    await teller.all_is_sent()
