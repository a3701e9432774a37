"""Replies and outcomes: told at the desk, read on the card, sent to the signatories."""

from bot.domain.letter import Policy
from tests.cast import Actor, Stage, follow_up, organiser
from tests.journeys import test_broadcasts as sending

SLUG = "defenders-2016"
WORDS = "The General Assembly adopted a resolution on defenders by consensus."
FRENCH = "L’Assemblée générale a adopté par consensus une résolution."


async def at_the_list(actor: Actor, slug: str = SLUG) -> None:
    await actor.says("/letter")
    await actor.taps_link(actor.newest(), f"outcomes:{slug}", forged=True)


async def adds(actor: Actor, words: str = WORDS, link: str = "https://example.org/72") -> None:
    await at_the_list(actor)
    await actor.taps("Add one")
    await actor.taps("An outcome")
    await actor.says("20 December 2017")
    await actor.says(words)
    await actor.says(link)


async def test_an_outcome_is_told_and_everybody_reads_it(stage: Stage) -> None:
    ana, amina = await organiser(stage, "Ana"), stage.enter("Amina")
    await at_the_list(ana)
    ana.sees("There are none yet")
    await adds(ana)
    ana.sees("It is added.", "20 December 2017 (outcome)", WORDS, "https://example.org/72")
    await amina.opens(SLUG)
    amina.sees("What has happened since", f"20 December 2017 (outcome): {WORDS}", "example.org/72")
    await amina.opens("defenders-2018")
    amina.sees("20 December 2017 (outcome)", WORDS)
    noted = await stage.look("SELECT subject FROM audit WHERE what = 'outcome added'")
    assert [row["subject"] for row in noted] == [f"letter:{SLUG}"]


async def test_a_wrong_answer_is_told_what_would_be_right(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    await at_the_list(ana)
    await ana.taps("Add one")
    await ana.says("something")
    ana.sees("What has happened?")
    await ana.says("a reply")
    await ana.says("tomorrow")
    ana.sees("still to come")
    await ana.taps("Yesterday")
    await ana.says("…")
    ana.sees("what has happened?")
    await ana.says(WORDS)
    for wrong in (
        "example.org/72",
        "http://example.org",
        "https://a:b@example.org/",
        "https://x y",
    ):
        await ana.says(wrong)
        ana.sees("begins with https://", "https://example.org/reply")
    await ana.taps("Skip")
    ana.sees("4 April 2018 (reply)", WORDS)
    assert [row["day"] for row in await stage.look("SELECT day FROM outcome")] == ["2018-04-04"]


async def test_each_language_has_its_words_and_each_part_can_be_changed(stage: Stage) -> None:
    ana, claire = await organiser(stage, "Ana"), stage.enter("Claire", "fr")
    await adds(ana)
    await claire.opens(SLUG)
    claire.sees("Ce qui s’est passé depuis", WORDS)
    await ana.taps("Add words: French")
    ana.sees("write in this language: French")
    await ana.says(FRENCH)
    ana.sees("It is changed.", WORDS, FRENCH)
    await claire.says("/letters")
    await claire.taps("Placer la défense")
    claire.sees("20 décembre 2017", FRENCH)
    claire.does_not_see(WORDS)
    await ana.taps("Link")
    await ana.taps("Skip")
    ana.does_not_see("More:")
    await ana.taps("Another day")
    await ana.says("19 December 2017")
    ana.sees("19 December 2017 (outcome)")
    await ana.taps("Reply or outcome")
    await ana.taps("A reply")
    ana.sees("19 December 2017 (reply)")


async def test_two_organisers_do_not_overwrite_each_other(stage: Stage) -> None:
    ana, ben = await organiser(stage, "Ana"), await organiser(stage, "Ben")
    await adds(ana)
    await at_the_list(ben)
    await ben.taps("20 December 2017")
    await ben.taps("Words: English")
    await ana.taps("Words: English")
    await ana.says("The resolution was adopted.")
    await ben.says("Something else.")
    ben.sees("Nothing was changed: Ana changed it meanwhile", "The resolution was adopted.")
    await ben.taps("Words: English")
    await ana.taps("Take it out")
    await ana.taps("Yes, take it out")
    ana.sees("It is taken out.", "There are none yet")
    await ben.says("Something else.")
    ben.sees("Somebody else has taken it out meanwhile")
    assert await stage.look("SELECT id FROM outcome") == []


async def test_the_signatories_are_told_when_the_organiser_says_so(stage: Stage) -> None:
    await stage.publish(follow_up(slug=sending.SLUG, policy=Policy(code=False)))
    ana = await organiser(stage, "Ana", sending.SLUG)
    [one] = await sending.signatories(stage, 1)
    await ana.says("/letter")
    await ana.taps_link(ana.newest(), f"letter-desk:{sending.SLUG}", forged=True)
    assert "Replies and outcomes" not in ana.buttons()
    await ana.taps("Close now")
    await ana.taps("Yes, close it now")
    await ana.taps("Replies and outcomes")
    await ana.taps("Add one")
    for said in ("a reply", "today", "The office has answered.", "skip"):
        await ana.says(said)
    await ana.taps("Tell the signatories")
    ana.sees("This is a draft. Nothing has been sent", "To one person", "News of")
    assert sending.received(stage, one, "The office has answered.") == 0
    await ana.taps("Send…")
    await ana.taps("Yes, send it now")
    assert sending.received(stage, one, "The office has answered.") == 1
    assert sending.received(stage, one, "5 April 2018 (reply)") == 1


async def test_an_open_letter_has_none(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    await ana.says("/letter")
    for act in ("outcomes:defenders-2018", "outcome-new:defenders-2018", "outcome:nothing0"):
        await ana.taps_link(ana.newest(), act, forged=True)
        assert "out of date" in ana.last_toast()


async def test_words_half_told_are_there_after_a_restart(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    await stage.restart()  # what is personal of the old letter goes now, and not while she types
    await at_the_list(ana)
    await ana.taps("Add one")
    await ana.taps("An outcome")
    await ana.taps("Today")
    await stage.restart()
    await ana.says(WORDS)
    ana.sees("Where can it be read?")
    await ana.taps("Skip")
    ana.sees("It is added.", WORDS)


async def test_without_the_role_nothing_is_changed(stage: Stage) -> None:
    ana, eve = await organiser(stage, "Ana"), stage.enter("Eve")
    await adds(ana)
    [row] = await stage.look("SELECT token FROM outcome")
    token = row["token"]
    await eve.opens(SLUG)
    said = len(eve.from_bot())
    for act in (
        *(f"outcome:{token}", f"outcome-set:{token}:day", f"outcome-words:{token}:en"),
        *(f"outcome-out:{token}", f"outcome-gone:{token}", f"outcome-tell:{token}"),
    ):
        await eve.taps_link(eve.newest(), act, forged=True)
        assert "out of date" in eve.last_toast()
    assert len(eve.from_bot()) == said
    assert len(await stage.look("SELECT id FROM outcome")) == 1
