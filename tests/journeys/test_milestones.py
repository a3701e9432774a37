"""Round numbers and the close: proposed to the organisers once, and never sent by itself."""

from tests.cast import CLOSES, Actor, Stage, confirms, follow_up, organiser, signs
from tests.journeys.test_reminders import SLUG, writes

ASK = "Shall I prepare a short message"


def proposals(actor: Actor) -> list[str]:
    return [m["text"] for m in actor.from_bot() if ASK in (m["text"] or "")]


async def stand(stage: Stage, count: int, slug: str = SLUG) -> None:
    await writes(stage, "UPDATE letter SET standing = ? WHERE slug = ?", count, slug)
    await stage.minute()


async def test_every_fifty_signatures_are_proposed_once(stage: Stage, amina: Actor) -> None:
    ana, ben = await organiser(stage, "Ana", SLUG), await organiser(stage, "Ben", SLUG)
    await stage.publish(follow_up(slug="other"))
    other = await organiser(stage, "Cleo", "other")
    await stand(stage, 49)
    assert proposals(ana) == []
    await stand(stage, 50)
    assert ["50 organisations have signed" in told for told in proposals(ana)] == [True]
    assert len(proposals(ben)) == 1
    await stand(stage, 49)
    await stand(stage, 51)
    await stage.restart()
    await stage.minute()
    assert len(proposals(ana)) == 1
    await stand(stage, 230)
    assert len(proposals(ana)) == 2
    assert "200 organisations have signed" in proposals(ana)[-1]
    await stand(stage, 199)
    assert len(proposals(ana)) == 2
    assert proposals(other) == proposals(amina) == []


async def test_what_was_collected_elsewhere_before_is_no_milestone(stage: Stage) -> None:
    await stage.publish(follow_up(slug="paper", collected_elsewhere=120))
    ana = await organiser(stage, "Ana", "paper")
    await stand(stage, 29, "paper")
    assert proposals(ana) == []
    await stand(stage, 30, "paper")
    assert "150 organisations have signed" in proposals(ana)[0]


async def test_the_close_is_proposed_once(stage: Stage) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    stage.clock.now = CLOSES
    await stage.minute()
    await stage.minute()
    assert ["has closed" in told for told in proposals(ana)] == [True]
    await ana.taps("Not now")
    ana.sees("Nothing is sent")


async def test_a_close_of_long_ago_is_not_proposed(stage: Stage) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    stage.clock.now = CLOSES
    stage.clock.pass_(days=8)
    await stage.minute()
    assert proposals(ana) == []


async def test_the_draft_opens_in_the_composer_and_nothing_is_sent(
    stage: Stage, amina: Actor
) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    await signs(amina)
    await confirms(amina)
    heard = len(amina.from_bot())
    await stand(stage, 50)
    await ana.taps("Prepare a message")
    ana.sees("Here is a draft", "50 organisations have signed")
    [draft] = await stage.look("SELECT state FROM broadcast")
    assert draft["state"] == "draft"
    await stage.minute()
    assert len(amina.from_bot()) == heard
    assert await stage.look("SELECT id FROM delivery") == []
