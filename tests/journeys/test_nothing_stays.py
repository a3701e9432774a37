"""What is erased is gone from every table, and from the file: searched on a desk full of things."""

from functools import partial

import pytest

from bot.chat.desk_routes import DESK_COMMANDS
from bot.services import retention
from storage import audit, frozen
from tests.cast import Actor, Stage
from tests.journeys.full_desk import (
    ALIKE,
    ANSWER,
    BEGUN,
    BODY,
    BROADCAST,
    DECLINED,
    FILES,
    KEPT_BACK,
    LABELS,
    LISTED,
    QUESTION,
    REASON,
    SECRETS,
    SHOWN,
    STORED,
    TITLE,
    Desk,
    a_full_desk,
)
from tests.journeys.test_my_data import every_word

OF_LETTERS = (TITLE, BODY)
"""What is written to be read by everybody lies in clear."""


@pytest.fixture
async def desk(stage: Stage) -> Desk:
    return await a_full_desk(stage)


async def found(desk: Desk, *words: str) -> list[str]:
    """Which of these words the database still holds, in any column, sealed or not."""
    held = await every_word(desk.stage)
    return [word for word in words if word in held]


async def _time_passes(desk: Desk) -> None:
    assert desk.stage.program is not None
    while await desk.stage.program.database.write(partial(retention.step, admins=frozenset())):
        pass


async def _what_was_delivered_goes(desk: Desk) -> None:
    """As with the letter's personal data: a name in it was taken back."""
    assert desk.stage.program is not None
    [letter] = await desk.stage.look("SELECT letter FROM frozen_register")
    assert not await desk.stage.program.database.read(partial(frozen.is_clean, **letter))
    assert await desk.stage.program.database.write(partial(frozen.forget, **letter))


async def forgets_herself(actor: Actor) -> None:
    await actor.says("/forgetme")
    await actor.taps("Forget me now")
    actor.sees("You are forgotten here")


async def test_no_word_of_a_person_lies_in_clear(desk: Desk) -> None:
    assert await found(desk, *SECRETS) == list(SECRETS)
    assert desk.stage.program is not None
    await desk.stage.program.database.checkpoint()
    path = desk.stage.program.database.path
    files = [path, *path.parent.glob(f"{path.name}-*")]
    held = b"".join(file.read_bytes() for file in files)
    ids = [str(one.id) for one in (desk.ana, desk.kept_back, desk.stranger)]
    for word in (*SECRETS, *ids, str(desk.group)):
        assert (word.encode() in held) == (word in OF_LETTERS), word


async def test_of_a_signatory_who_is_kept_back_nothing_stays(desk: Desk) -> None:
    await forgets_herself(desk.kept_back)
    assert await found(desk, *KEPT_BACK, f"“{QUESTION}”", str(desk.kept_back.id)) == []
    await forgets_herself(desk.shown)
    assert await found(desk, *SHOWN[1:], QUESTION, ANSWER, str(desk.shown.id)) == []
    await forgets_herself(desk.declined)
    assert await found(desk, *DECLINED, REASON, str(desk.declined.id)) == []
    await forgets_herself(desk.begun)
    assert await found(desk, BEGUN, str(desk.begun.id)) == []


async def test_she_is_forgotten_from_the_file_of_her_data_on(desk: Desk) -> None:
    """A file is no text: what its button leads to stands below it."""
    await desk.shown.says("/mydata")
    await desk.shown.taps("Forget")
    desk.shown.sees("Shall I forget you?")


async def test_of_an_organiser_her_name_and_her_words_go(desk: Desk) -> None:
    await desk.ana.says("/questions")
    await desk.ana.taps("Kestrel")
    await desk.ana.taps("Answer")
    await desk.ana.says("typed and not sent: the smew\n" + "x" * 2_000)
    await forgets_herself(desk.ana)
    assert await found(desk, LABELS[0], ANSWER, "the smew", str(desk.ana.id)) == []
    commands = {one["command"] for one in desk.stage.rehearsal.menu(desk.ana.id)}
    assert commands
    assert not commands & DESK_COMMANDS.keys()
    await forgets_herself(desk.others[1])
    assert await found(desk, LABELS[2], str(desk.others[1].id)) == []


async def test_of_a_list_that_was_undone_or_dropped_nothing_stays(desk: Desk) -> None:
    await desk.ana.says("/import")
    await desk.ana.taps("Undo")
    await desk.ana.taps("Yes, undo it")
    assert await found(desk, "head@godwit.example", FILES[0], "folder Signatures") == []
    assert await found(desk, STORED) == [STORED], "it was delivered with that name on it"
    await _what_was_delivered_goes(desk)
    assert await found(desk, STORED) == []
    [read] = await desk.stage.look("SELECT token FROM intake WHERE state = 'preview'")
    await desk.ana.taps_link(desk.ana.newest(), f"import-drop:{read['token']}", forged=True)
    assert await found(desk, LISTED, "head@curlew.example", FILES[1]) == []


async def test_a_list_that_nobody_stores_and_a_link_that_nobody_opens_do_not_stay(
    desk: Desk,
) -> None:
    desk.stage.clock.pass_(days=31)
    await _time_passes(desk)
    assert await found(desk, LISTED, "head@curlew.example", FILES[1], LABELS[2]) == []


async def test_when_its_time_is_over_a_letter_names_nobody_any_more(desk: Desk) -> None:
    """Organisations that agreed stay on the list; everything else of anybody goes by itself."""
    assert desk.stage.program is not None
    desk.stage.clock.pass_(days=800)
    await _time_passes(desk)
    assert await desk.stage.look("SELECT id FROM delivery WHERE person IS NOT NULL") == []
    stays = (SHOWN[0], ALIKE[0], STORED, BROADCAST, *OF_LETTERS, *LABELS[:2])
    gone = [word for word in SECRETS if word not in stays]
    assert await found(desk, *gone, "head@godwit.example", "head@curlew.example") == []
    assert await desk.stage.program.database.read(audit.verify) is None
