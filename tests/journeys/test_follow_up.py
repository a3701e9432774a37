"""The letter that follows: begun from the earlier one, and told of on its card."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.letter import LetterStatus
from tests.cast import CLOSES, Actor, Stage, follow_up, organiser
from tests.journeys.followed import signs_again_by_the_link, three
from tests.journeys.inviting import FIRST, NEXT
from tests.journeys.letters import TEXT, answers, sends

OVER = "This button is out of date. /status shows where you are."


@pytest.fixture
async def ana(stage: Stage) -> Actor:
    return await organiser(stage, "Ana")


async def test_a_follow_up_is_begun_with_what_the_earlier_letter_had(
    stage: Stage, ana: Actor
) -> None:
    await ana.says("/followup")
    ana.sees("Which letter?", "follows", "Signed again: 0 of 80")
    await ana.taps("Human rights defenders at the heart")
    ana.sees("After “Human rights defenders", "Nothing is written down yet")
    await ana.taps("Start a follow-up letter")
    ana.sees("A letter that follows “Human rights defenders", "In which language", "English")
    await ana.taps("Keep")
    await ana.says("Ten years on")
    ana.sees("To whom is it addressed", "The Secretary-General of the United Nations")
    await ana.taps("Keep")
    await answers(ana, "We ask once more.", TEXT)
    await ana.taps("That is the whole text")
    ana.sees("Who coordinates the letter", "Coordination Team")
    await ana.taps("Keep")
    ana.sees("Where can people ask")
    await ana.taps("Keep")
    ana.sees("Until when can it be signed", "Thursday 26 April 2018, 18:00")
    await ana.taps("Keep")
    ana.sees("Which short name", "defenders-2018-2")
    await ana.taps("Keep")
    ana.sees("The draft is kept", "It follows “Human rights defenders", "English, French")
    [row] = await stage.look("SELECT status, follows FROM letter WHERE slug = 'defenders-2018-2'")
    assert row == {"status": "draft", "follows": FIRST}


async def test_a_file_does_not_answer_what_is_only_proposed(stage: Stage, ana: Actor) -> None:
    """It says whom it is addressed to, and not in which language it is."""
    await ana.says("/followup")
    await ana.taps("Human rights defenders at the heart")
    await ana.taps("Start a follow-up letter")
    text = f"---\ntitle: Ten years on\naddressee: The President\n---\n{TEXT}"
    await sends(stage, ana, text.encode(), "letter.md")
    ana.sees("has been read", "In which language", "English")
    await ana.taps("Français")
    ana.sees("What does it ask for")
    await ana.says("back")
    ana.sees("The President")


async def test_a_proposal_that_is_open_gives_way_to_what_the_file_says(
    stage: Stage, ana: Actor
) -> None:
    await ana.says("/followup")
    await ana.taps("Human rights defenders at the heart")
    await ana.taps("Start a follow-up letter")
    await answers(ana, "keep", "Ten years on")
    ana.sees("To whom is it addressed", "The Secretary-General")
    await sends(stage, ana, f"---\naddressee: The President\n---\n{TEXT}".encode(), "letter.md")
    ana.sees("What does it ask for")
    await ana.says("back")
    ana.sees("The President")


async def test_a_follow_up_that_is_begun_goes_on_and_another_letter_beside_it(
    stage: Stage, ana: Actor
) -> None:
    await ana.says("/followup")
    await ana.taps("Human rights defenders at the heart")
    await ana.taps("Start a follow-up letter")
    await answers(ana, "keep", "Ten years on", "cancel")
    await stage.restart()
    await ana.says("/followup")
    await ana.taps("Human rights defenders at the heart")
    await ana.taps("Start a follow-up letter")
    ana.sees("To whom is it addressed")
    assert len(await stage.look("SELECT id FROM errand WHERE kind = 'letter-new'")) == 1


async def test_the_earlier_letter_s_card_tells_of_the_one_that_follows(
    stage: Stage, ana: Actor
) -> None:
    """Not of a draft, nor of one under embargo or not open yet; of each that everybody may see."""
    amina = stage.enter("Amina")
    await amina.opens(FIRST)
    amina.sees("A follow-up is open: “Twenty years on")
    await amina.taps("Twenty years on")
    amina.sees("Twenty years on", "follows")
    for hidden in (
        follow_up(slug="hidden-1", status=LetterStatus.DRAFT),
        follow_up(slug="hidden-2", status=LetterStatus.CANCELLED),
        follow_up(slug="hidden-3", embargo=CLOSES),
        follow_up(slug="hidden-4", opens=CLOSES - timedelta(days=1)),
    ):
        title = replace(hidden.editions["en"], title=f"Hidden {hidden.slug}")
        await stage.publish(replace(hidden, editions={"en": title}))
    await amina.opens(FIRST)
    amina.does_not_see("Hidden")
    assert not [label for label in amina.buttons() if "Hidden" in label]
    stage.clock.now = CLOSES - timedelta(hours=1)
    await amina.opens(NEXT)
    await amina.opens(FIRST)
    amina.sees("Hidden hidden-4")
    await ana.says("/followup")
    ana.sees("Hidden hidden-1")


async def test_an_organiser_of_one_letter_sees_what_is_hers(stage: Stage) -> None:
    ben = await organiser(stage, "Ben", FIRST)
    await ben.says("/followup")
    ben.sees("After “Human rights defenders", "Only organisers of all letters")
    assert ben.buttons() == ["Replies and outcomes", "To the desk"]
    cleo = await organiser(stage, "Cleo", NEXT)
    await cleo.says("/followup")
    await cleo.taps("Twenty years on")
    cleo.sees("Invitations:")
    await cleo.taps("The earlier letter")
    cleo.sees("Delivered on", "A follow-up is open")
    await cleo.taps_link(cleo.newest(), f"followup:{FIRST}", forged=True)
    assert cleo.last_toast() == OVER


async def test_the_digest_and_the_desk_tell_how_many_have_come_along(
    stage: Stage, ana: Actor
) -> None:
    amina, *_ = await three(stage)
    await signs_again_by_the_link(amina)
    await ana.says("/desk")
    await ana.taps("Twenty years on")
    ana.sees("Signatories of “Human rights defenders", "have signed again: 1 of 83")
    await ana.taps("Invitations")
    ana.sees("Invitations:")
    await ana.says("/letter")
    await ana.taps("Human rights defenders at")
    await ana.taps("Follow-up letter")
    ana.sees("After “Human rights defenders")
