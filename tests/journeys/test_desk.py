"""The desk in numbers: what an organiser sees first, and sees change."""

import pytest

from bot.domain.letter import Policy
from tests.cast import Actor, Stage, confirms, first_letter, follow_up, organiser, signs


@pytest.fixture
async def ana(stage: Stage) -> Actor:
    return await organiser(stage, "Ana", "defenders-2018")


async def look(stage: Stage) -> None:
    assert stage.program is not None
    await stage.program.desk_watch.look()
    await stage.settle()


async def test_the_numbers_of_a_letter_and_what_waits(
    stage: Stage, ana: Actor, amina: Actor
) -> None:
    await ana.says("/desk")
    ana.sees("The desk", "Open until", "0 organisations", "Nothing waits for a decision")
    await signs(amina)
    await confirms(amina)
    bela = stage.enter("Bela")
    await signs(bela, "River Watch", "Kenya", "head@river.example")
    await stage.enter("Dana").opens("defenders-2018")
    await ana.says("/help")
    await ana.says("/desk")
    ana.sees("One organisation under the letter, one of them since this morning",
             "Code not typed yet: 1", "8 days left")  # fmt: skip


async def test_the_message_goes_on_to_change_by_itself(
    stage: Stage, ana: Actor, amina: Actor
) -> None:
    await ana.says("/desk")
    message = ana.newest()["message_id"]
    await signs(amina)
    await confirms(amina)
    await look(stage)
    assert ana.sees("One organisation")["message_id"] == message
    edits = len([e for e in stage.rehearsal.journal() if e["method"] == "editMessageText"])
    await look(stage)
    assert edits == len([e for e in stage.rehearsal.journal() if e["method"] == "editMessageText"])
    await stage.restart()
    await signs(stage.enter("Bela"), "River Watch", "Kenya", "head@river.example")
    await look(stage)
    assert ana.sees("Code not typed yet: 1")["message_id"] == message


async def test_only_the_newest_message_is_kept_up_and_not_for_ever(
    stage: Stage, ana: Actor, amina: Actor
) -> None:
    await ana.says("/desk")
    first = ana.newest()["message_id"]
    await ana.says("/help")
    await ana.says("/desk")
    assert ana.newest()["message_id"] != first
    stage.clock.pass_(hours=13)
    await signs(amina)
    await look(stage)
    ana.does_not_see("Code not typed yet: 1")


async def test_several_letters_are_chosen_from(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    await ana.says("/desk")
    ana.sees("2018", "2016", "Deadline: ")
    await ana.taps(follow_up().text_in("en").title[:20])
    ana.sees("The desk", "Open until")
    await ana.says("/desk")
    await ana.taps(first_letter().text_in("en").title[:20])
    ana.sees("The desk", "Delivered")


async def test_an_organiser_of_one_letter_sees_no_other(stage: Stage, ana: Actor) -> None:
    await ana.says("/desk")
    message = ana.newest()
    said = len(ana.from_bot())
    for tap in ("desk:defenders-2016", "chart:defenders-2016", "chart-by:defenders-2016"):
        await ana.taps_link(message, tap, forged=True)
        assert ana.last_toast().startswith("This button is out of date")
    assert len(ana.from_bot()) == said


async def test_where_the_letter_asks_for_review_a_signature_counts_when_it_is_listed(
    stage: Stage, amina: Actor
) -> None:
    await stage.publish(follow_up(slug="looked-at", policy=Policy(code=False, review=True)))
    ana = await organiser(stage, "Ana", "looked-at")
    await signs(amina, slug="looked-at")
    await ana.says("/desk")
    ana.sees("0 organisations", "Waiting for review: 1")
    assert "Review (1)" in ana.buttons()


async def test_the_charts_come_as_pictures(stage: Stage, ana: Actor, amina: Actor) -> None:
    for tap in ("Chart over time", "Chart by country"):
        await ana.says("/desk")
        await ana.taps(tap)
        photo = stage.rehearsal.messages(ana.id)[-1]
        assert photo["photo"], photo
    await signs(amina)
    await confirms(amina)
    stage.clock.pass_(days=2)
    await ana.says("/desk")
    await ana.taps("Chart over time")
    sent = [e for e in stage.rehearsal.journal() if e["method"] == "sendPhoto"]
    assert len(sent) == 3
    assert all(entry["ok"] for entry in sent)
