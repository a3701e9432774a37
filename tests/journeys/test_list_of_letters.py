"""/letters: what everybody may know of, and what only those know who have to do with it."""

from datetime import timedelta

from bot.domain.letter import Policy
from tests.cast import CLOSES, Actor, Stage, follow_up, organiser, signs

SLUG = "embargoed"


async def embargoed(stage: Stage) -> None:
    letter = follow_up(slug=SLUG, embargo=CLOSES + timedelta(days=3), policy=Policy(code=False))
    await stage.publish(letter)


async def seen_by(actor: Actor) -> int:
    await actor.says("/help")
    await actor.says("/letters")
    actor.sees("The letters" if actor.name != "Claire" else "Les lettres")
    return len(actor.buttons())


async def test_a_letter_says_how_far_it_has_come(stage: Stage, amina: Actor) -> None:
    await amina.says("/letters")
    amina.sees("Open until", "Delivered on 27 October 2016")
    amina.does_not_see("Closed")


async def test_a_letter_under_embargo_is_listed_for_nobody_who_has_no_link(
    stage: Stage, amina: Actor, claire: Actor
) -> None:
    before = await seen_by(amina)
    await embargoed(stage)
    assert await seen_by(amina) == before
    await claire.opens(SLUG)
    claire.sees("Vingt ans après")
    assert await seen_by(claire) == before
    stage.clock.now = CLOSES + timedelta(days=3)
    assert await seen_by(amina) == before + 1


async def test_who_signs_or_organises_it_finds_it_there(stage: Stage, amina: Actor) -> None:
    before = await seen_by(amina)
    await embargoed(stage)
    await amina.opens(SLUG)
    await amina.taps("Sign for my organisation")
    assert await seen_by(amina) == before + 1
    bela = stage.enter("Bela")
    await signs(bela, slug=SLUG)
    assert await seen_by(bela) == before + 1
    assert await seen_by(await organiser(stage, "Ana", SLUG)) == before + 1


async def test_start_without_a_link_does_not_lead_to_it(stage: Stage, amina: Actor) -> None:
    stage.clock.now = CLOSES
    await stage.publish(
        follow_up(slug=SLUG, closes=CLOSES + timedelta(days=2), embargo=CLOSES + timedelta(days=3))
    )
    await amina.says("/start")
    amina.sees("The letters")
    assert len(amina.buttons()) == 2
