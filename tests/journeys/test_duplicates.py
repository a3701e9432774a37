"""The same organisation twice: suggested with its reasons, merged by a person, undone at will."""

from functools import partial
from typing import Any

from bot.services.lookalikes import translations_of
from tests.cast import Actor, Stage, confirms, organiser

SLUG = "defenders-2018"


async def has_signed(
    stage: Stage,
    name: str,
    organisation: str,
    email: str,
    country: str = "Switzerland",
    website: str = "skip",
) -> Actor:
    actor = stage.enter(name)
    await actor.opens(SLUG)
    await actor.taps("Sign for my organisation")
    for answer in (organisation, country, website, f"{name} Sample", "Director", email):
        await actor.says(answer)
    await actor.agrees()
    await actor.taps("That is right")
    await actor.taps("I am authorised to sign")
    await confirms(actor, email)
    return actor


async def english_and_french(stage: Stage) -> tuple[Actor, Actor]:
    """Nothing but the website tells that the two are one."""
    amina = await has_signed(
        stage, "Amina", "Coast Defenders", "amina@gmail.com", website="coast.example"
    )
    claire = await has_signed(
        stage, "Claire", "Les Gardiennes du littoral", "claire@gmail.com", website="coast.example"
    )
    return amina, claire


async def pairs(stage: Stage) -> list[dict[str, Any]]:
    return await stage.look(
        "SELECT later.number AS later, earlier.number AS earlier, verdict, reasons, settled"
        " FROM lookalike JOIN signature AS later ON later.id = lookalike.signature"
        " JOIN signature AS earlier ON earlier.id = other ORDER BY 1, 2"
    )


async def statuses(stage: Stage) -> list[str]:
    return [r["status"] for r in await stage.look("SELECT status FROM signature ORDER BY number")]


async def standing(stage: Stage) -> int:
    [row] = await stage.look("SELECT standing FROM letter WHERE slug = ?", SLUG)
    return int(row["standing"])


async def compares(actor: Actor, number: int) -> None:
    """Comes to the queue afresh, and holds the two side by side."""
    await actor.says("/review")
    await actor.taps(f"Compare with number {number}")


async def test_a_pair_is_suggested_with_its_reasons_and_nothing_is_merged(stage: Stage) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    await english_and_french(stage)
    await ana.says("/review")
    ana.sees(
        "Review: 1 of 1",
        "Number 2: Les Gardiennes du littoral",
        "Perhaps number 1: Coast Defenders, Switzerland, signed Thursday 5 April 2018",
        "the same website",
    )
    assert await standing(stage) == 2
    await ana.taps("Compare with number 1")
    ana.sees(
        "Side by side", "Number 2: Les Gardiennes", "Claire Sample, Director, claire@gmail.com"
    )
    ana.sees("Number 1: Coast Defenders", "Amina Sample", "Neither signatory is told")


async def test_a_stranger_who_signs_for_it_too_learns_nothing(stage: Stage) -> None:
    amina, claire = await english_and_french(stage)
    for actor in (amina, claire):
        actor.sees("Recorded")
        actor.does_not_see("alike", "already", "same organisation")
    assert len(claire.from_bot()) - len(amina.from_bot()) in (0, 1)


async def test_the_chosen_one_stands_and_the_other_keeps_all_that_is_hers(stage: Stage) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    amina, claire = await english_and_french(stage)
    heard = len(claire.from_bot()), len(amina.from_bot())
    consents = await stage.look("SELECT * FROM consent")
    await compares(ana, 1)
    await ana.taps("One organisation: number 1 stands")
    ana.sees("Number 1 stands, with number 2 set beside it", "Nothing waits")
    assert await statuses(stage) == ["confirmed", "duplicate"]
    assert await standing(stage) == 1
    assert (len(claire.from_bot()), len(amina.from_bot())) == heard
    assert await stage.look("SELECT * FROM consent") == consents
    await claire.taps("Show my signature")
    claire.sees("Les Gardiennes du littoral: signed and confirmed, number 2, since")
    claire.does_not_see("Coast Defenders", "look at it before it counts")
    await claire.says("/status")
    claire.sees("signed and confirmed, number 2, since")


async def test_a_merge_is_undone_and_everything_is_as_before(stage: Stage) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    await english_and_french(stage)
    before = await stage.look("SELECT * FROM signature ORDER BY id")
    noticed = await pairs(stage)
    stage.clock.pass_(hours=1)
    await compares(ana, 1)
    await ana.taps("One organisation: number 2 stands")
    assert await statuses(stage) == ["duplicate", "confirmed"]
    await stage.restart()
    await ana.taps("Undo: number 1")
    ana.sees("Number 1 is as it was before")
    assert await stage.look("SELECT * FROM signature ORDER BY id") == before
    assert await pairs(stage) == noticed
    assert await stage.look("SELECT * FROM translation") == []
    assert await standing(stage) == 2


async def test_names_in_two_languages_are_remembered_for_the_letter(stage: Stage) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    await english_and_french(stage)
    await compares(ana, 1)
    await ana.taps("One organisation: number 1 stands")
    await has_signed(stage, "Third", "Gardiennes du littoral", "third@gmail.com")
    found = [(p["later"], p["earlier"], p["settled"]) for p in await pairs(stage)]
    assert found == [(2, 1, "merged"), (3, 1, None)]
    [row] = await stage.look("SELECT one FROM translation")
    assert b"Coast" not in row["one"]


async def test_a_pair_that_was_told_apart_is_not_asked_about_again(stage: Stage) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    _, claire = await english_and_french(stage)
    await compares(ana, 1)
    await ana.taps("They are two organisations")
    ana.sees("Numbers 2 and 1 are two organisations", "Nothing waits")
    await claire.taps("Show my signature")
    await claire.taps("Change something")
    await claire.taps("Your role")
    await claire.says("Chair")
    await claire.taps("That is right")
    assert [p["settled"] for p in await pairs(stage)] == ["different"]
    await ana.taps("Undo: number 2")
    await ana.says("/review")
    ana.sees("Review: 1 of 1", "Perhaps number 1")


async def test_two_organisers_settle_a_pair_once(stage: Stage) -> None:
    ana, ben = await organiser(stage, "Ana", SLUG), await organiser(stage, "Ben", SLUG)
    await english_and_french(stage)
    await compares(ana, 1)
    await compares(ben, 1)
    kept = {label: ben.button(label) for label in ("They are two", "number 1 stands")}
    await ana.taps("One organisation: number 1 stands")
    for message, data in kept.values():
        await ben.taps_link(message, data, forged=True)
        ben.sees("Ana has set number 2 beside number 1 already")
    assert len(await stage.look("SELECT id FROM decision")) == 1
    assert await statuses(stage) == ["confirmed", "duplicate"]


async def test_a_national_chapter_is_not_its_parent(stage: Stage) -> None:
    await has_signed(stage, "Amina", "Coast Defenders", "amina@gmail.com")
    await has_signed(stage, "Kenya", "Coast Defenders Kenya", "kenya@gmail.com", "Kenya")
    assert [p["verdict"] for p in await pairs(stage)] in ([], ["ask"])
    assert await standing(stage) == 2


async def test_of_two_with_the_same_name_the_other_may_stand(stage: Stage) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    amina = await has_signed(stage, "Amina", "Coast Defenders", "amina@gmail.com")
    other = await has_signed(stage, "Other", "Coast Defenders", "other@gmail.com")
    assert await statuses(stage) == ["confirmed", "duplicate"]
    before = await stage.look("SELECT * FROM signature ORDER BY id")
    stage.clock.pass_(hours=1)
    await compares(ana, 1)
    ana.sees("Number 2: Coast Defenders", "Number 1: Coast Defenders")
    assert "They are two organisations" not in ana.buttons()
    await ana.taps("One organisation: number 2 stands")
    assert await statuses(stage) == ["duplicate", "confirmed"]
    for actor in (amina, other):
        await actor.taps("Show my signature")
        actor.sees("signed and confirmed, number")
        actor.does_not_see("look at it before it counts")
    await ana.taps("Undo: number 1")
    assert await stage.look("SELECT * FROM signature ORDER BY id") == before


async def test_when_the_one_that_stands_is_withdrawn_another_is_put_in_its_place(
    stage: Stage,
) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    amina, claire = await english_and_french(stage)
    await compares(ana, 1)
    await ana.taps("One organisation: number 1 stands")
    await amina.taps("Show my signature")
    await amina.taps("Withdraw")
    await amina.taps("Yes, withdraw")
    ana.sees("Signature number 1", "stands no more", "number 2")
    await claire.taps("Show my signature")
    claire.sees("The organisers look at it before it counts")
    assert await standing(stage) == 0
    await ana.taps("Let number 2 stand")
    ana.sees("Number 2 stands now")
    assert await standing(stage) == 1
    await ana.taps("Undo: number 2")
    assert await statuses(stage) == ["withdrawn", "duplicate"]
    await ana.says("/review")
    ana.sees("Review: 1 of 1", "Number 2")
    await ana.taps("Let number 2 stand")
    assert await standing(stage) == 1


async def test_what_was_beside_the_one_that_goes_goes_with_it(stage: Stage) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    await english_and_french(stage)
    await has_signed(stage, "Third", "Red Costera", "third@gmail.com", website="coast.example")
    await compares(ana, 1)
    await ana.taps("One organisation: number 1 stands")
    await ana.taps("Compare with number 1")
    await ana.taps("One organisation: number 3 stands")
    ana.sees("Nothing waits")
    ids = {r["id"]: r["number"] for r in await stage.look("SELECT id, number FROM signature")}
    beside = await stage.look("SELECT number, duplicate_of FROM signature ORDER BY number")
    assert [(r["number"], ids.get(r["duplicate_of"])) for r in beside] == [
        (1, 3),
        (2, 3),
        (3, None),
    ]
    await ana.taps("Undo: number 1")
    beside = await stage.look("SELECT number, duplicate_of FROM signature ORDER BY number")
    assert [(r["number"], ids.get(r["duplicate_of"])) for r in beside] == [
        *((1, None), (2, 1), (3, None)),
    ]


async def test_what_waits_of_the_one_that_goes_waits_of_the_one_that_stands(stage: Stage) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    await has_signed(stage, "Amina", "Coast Defenders", "amina@gmail.com", website="coast.example")
    await has_signed(stage, "Other", "Coast Defendrs", "other@gmail.com")
    await has_signed(stage, "Third", "Red Costera", "third@gmail.com", website="coast.example")
    assert [(p["later"], p["earlier"]) for p in await pairs(stage)] == [(2, 1), (3, 1)]
    await compares(ana, 1)
    await ana.taps("One organisation: number 2 stands")
    found = [(p["later"], p["earlier"], p["settled"]) for p in await pairs(stage)]
    assert found == [(2, 1, "merged"), (3, 2, None)]
    ana.sees("Review: 1 of 1", "Perhaps number 2: Coast Defendrs", "the same website")


async def test_what_was_not_compared_before_the_bot_stopped_is_compared_after(
    stage: Stage,
) -> None:
    await english_and_french(stage)
    noticed = await pairs(stage)
    assert len(noticed) == 1
    assert stage.program is not None
    await stage.program.database.write(
        lambda tx: (
            tx.execute("UPDATE signature SET compared = 0")
            and tx.execute("DELETE FROM lookalike")
            and None
        )
    )
    await stage.restart()
    await stage.settle()
    assert await pairs(stage) == noticed


async def test_a_new_name_is_compared_anew(stage: Stage) -> None:
    await has_signed(stage, "Amina", "Coast Defenders", "amina@gmail.com")
    river = await has_signed(stage, "River", "River Keepers", "river@gmail.com")
    assert await pairs(stage) == []
    await river.taps("Show my signature")
    await river.taps("Change something")
    await river.taps("Organisation")
    await river.says("Coast Defendrs")
    await river.says("Switzerland")
    await river.taps("That is right")
    [pair] = await pairs(stage)
    assert (pair["later"], pair["earlier"], pair["settled"]) == (2, 1, None)


async def test_whoever_withdraws_is_compared_with_nobody(stage: Stage) -> None:
    amina, _ = await english_and_french(stage)
    await amina.taps("Show my signature")
    await amina.taps("Withdraw")
    await amina.taps("Yes, withdraw")
    assert await pairs(stage) == []
    await has_signed(stage, "Third", "Coast Defenders", "third@gmail.com")
    assert [p["earlier"] for p in await pairs(stage)] == []


async def test_who_is_forgotten_takes_the_learned_name_along(stage: Stage) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    _, claire = await english_and_french(stage)
    await compares(ana, 1)
    await ana.taps("One organisation: number 1 stands")
    await claire.says("/forgetme")
    await claire.taps("Forget me now")
    await stage.settle()
    assert await stage.look("SELECT one, other FROM translation") == [{"one": None, "other": None}]
    assert stage.program is not None
    [letter] = [row["id"] for row in await stage.look("SELECT id FROM letter WHERE slug = ?", SLUG)]
    known = await stage.program.database.read(partial(translations_of, letter=letter))
    assert not known
    await ana.taps("Undo: number 2")
    ana.sees("can no longer be taken back")


def test_the_reasons_of_a_likeness_are_each_put_into_words() -> None:
    from bot.services.likeness import Reason
    from bot.texts import catalogue

    for language in catalogue.LANGUAGES:
        for reason in (*Reason, "odd-letters"):
            assert catalogue.has(language, f"likeness-{reason}")
