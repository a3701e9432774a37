"""Names as long and as odd as a file can hold them: every screen of the desk still arrives."""

import pytest

from bot.domain.letter import Policy
from tests.cast import Actor, Stage, follow_up, organiser
from tests.journeys.sweep import buttons_of, tap, tried
from tests.journeys.test_importing import as_csv, declares, sends

LETTER = "a-letter-whose-name-is-forty-signs-long1"
MOST_UNITS, MOST_BYTES, MOST_BUTTONS = 4_096, 64, 100
ZALGO = "Z" + "\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308" * 40 + "algo Union"
ODD = (
    "Long " + "name " * 818,
    "W" * 4_096,
    "\u202eDrow Backwards\u202c Union",
    ZALGO,
    "<b>Bold</b> & <script>alert(1)</script> Society",
    '=HYPERLINK("https://evil.example","x")',
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "اتحاد الأنهار الحرة",
    "👩‍👩‍👧‍👦 Families’ Union",
    "{ $name } Union { -brand }",
    "Tab\tand\nline Union",
)  # fmt: skip


@pytest.fixture
async def ana(stage: Stage) -> Actor:
    await stage.publish(follow_up(slug=LETTER, policy=Policy(code=False, review=True)))
    return await organiser(stage, "Ana", LETTER)


def nothing_was_lost(stage: Stage) -> None:
    """Every call of the bot was taken, and every message that it made has left."""
    refused = [entry for entry in stage.rehearsal.journal() if not entry["ok"]]
    assert not refused, refused[:1]


async def test_a_list_of_odd_names_is_shown_and_stored(stage: Stage, ana: Actor) -> None:
    head = ["Organisation", "Country", "E-mail", "Name", "Role"]
    rows = [[name, name, f"o{n}@example.org", name, name] for n, name in enumerate(ODD)]
    await ana.says("/import")
    await sends(ana, as_csv([head, *rows]), "x" * 200 + ".csv")
    await ana.taps("The columns are right")
    nothing_was_lost(stage)
    for act in await buttons_of(stage, ana.id):
        await ana.taps_link(ana.newest(), act, forged=True)
    assert await stage.look("SELECT error FROM set_aside") == []


async def test_every_screen_with_odd_names_can_be_sent(stage: Stage, ana: Actor) -> None:
    head = ["Organisation", "Country", "E-mail"]
    rows = [[name, "Kenya", f"o{n}@example.org"] for n, name in enumerate(ODD)]
    await ana.says("/import")
    await sends(ana, as_csv([head, *rows, *rows]), "list.csv")
    await ana.taps("The columns are right")
    await ana.taps("Import ")
    await declares(ana)
    await ana.taps("Yes, import them")
    ana.sees("are imported")
    looked = [f"look:{row['id']}" for row in await stage.look("SELECT id FROM signature")]
    acts = [*await buttons_of(stage, ana.id), *looked]
    for one in await tried(stage, [tap(ana.id, act) for act in acts], compared=False):
        assert not one.error, one.what
        for text in one.texts:
            assert len(text.encode("utf-16-le")) // 2 <= MOST_UNITS, one.what
        assert len(one.acts) <= MOST_BUTTONS
        assert all(len(act.encode()) <= MOST_BYTES for act in one.acts)
    nothing_was_lost(stage)


async def test_a_list_of_very_many_columns_still_can_be_looked_at(stage: Stage, ana: Actor) -> None:
    head = ["Organisation", "Country", *(f"Question {n}" for n in range(150))]
    await ana.says("/import")
    await sends(ana, as_csv([head, ["River Watch", "Kenya", *["an answer"] * 150]]), "wide.csv")
    nothing_was_lost(stage)
    await ana.taps("The columns are right")
    ana.sees("Nothing is stored yet")
