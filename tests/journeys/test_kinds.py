"""What an organisation is and which status it has: two short questions, where the letter asks."""

import json

import pytest

from bot.domain.letter import Policy
from tests.cast import Actor, Stage, confirms, signs
from tests.journeys.sorted_letters import (
    SLUG,
    comes_to_the_kind,
    goes_on_to_the_end,
    publish,
    signs_sorted,
    sorts,
)
from tests.journeys.test_exports import sent


@pytest.fixture
async def asking(stage: Stage) -> Stage:
    await publish(stage)
    return stage


async def test_two_taps_more(asking: Stage, amina: Actor) -> None:
    await amina.opens(SLUG)
    await amina.taps("Sign for my organisation")
    amina.sees("1 of 16")
    for said in ("Coast Defenders", "Kenya", "skip"):
        await amina.says(said)
    amina.sees("4 of 16", "What kind of organisation is Coast Defenders?")
    await amina.taps("Network or coalition")
    amina.sees("✓ Kind: Network or coalition", "consultative status with ECOSOC?", "5 of 16")
    await amina.taps("Special")
    amina.sees("✓ ECOSOC status: Special", "What is your name?")
    for said in ("Maria Sample", "Director", "director@example.org"):
        await amina.says(said)
    amina.sees("website of your organisation, its kind and its status with ECOSOC, and your own")
    await amina.taps("Yes")
    amina.sees("everybody can read it, and its kind and its status with ECOSOC with it.")
    for said in ("yes", "yes", "yes", "yes", "skip"):
        await amina.says(said)
    amina.sees("This is how you will appear", "Kind: Network or coalition", "status: Special")
    await amina.taps("That is right")
    await amina.taps("I am authorised to sign")
    amina.sees("Recorded. Thank you.")
    assert await sorts(asking) == [("network", "special")]
    await amina.taps("Show my signature")
    amina.sees("Kind: Network or coalition", "ECOSOC status: Special")


async def test_a_letter_that_does_not_ask_says_no_word_of_it(stage: Stage, amina: Actor) -> None:
    await signs(amina)
    for message in amina.from_bot():
        assert "ECOSOC" not in (message["text"] or "")
        assert "Kind" not in (message["text"] or "")
    await confirms(amina)
    assert await stage.look("SELECT kind, ecosoc FROM signature") == [
        {"kind": None, "ecosoc": None}
    ]
    await amina.taps("Show my signature")
    amina.does_not_see("Kind", "ECOSOC")
    await amina.taps("Change something")
    assert not {"Kind", "ECOSOC status"} & set(amina.buttons())
    await amina.says("kind")
    amina.sees("Please tap one of the buttons", "What would you like to change?")


async def test_what_is_typed_is_understood_and_a_wrong_answer_is_told_twice(
    asking: Stage, amina: Actor
) -> None:
    await comes_to_the_kind(amina)
    for _ in range(2):
        await amina.says("We defend the coast")
        amina.sees("Please tap one of the buttons", "What kind of organisation")
    await amina.says("A COALITION")
    amina.sees("✓ Kind: Network or coalition")
    for _ in range(2):
        await amina.says("Observer")
        amina.sees("Please tap one of the buttons", "consultative status")
    await amina.says("on the roster")
    amina.sees("✓ ECOSOC status: Roster")


@pytest.mark.parametrize(
    ("typed", "told", "kept"),
    [
        ("none", "No consultative status", "none"),
        ("no", "No consultative status", "none"),
        ("skip", "not known", ""),
        ("I don’t know", "not known", ""),
    ],
)
async def test_none_is_an_answer_and_not_knowing_is_none(
    asking: Stage, amina: Actor, typed: str, told: str, kept: str
) -> None:
    await comes_to_the_kind(amina)
    await amina.says("skip")
    amina.sees("✓ Kind: not known")
    await amina.says(typed)
    amina.sees(f"✓ ECOSOC status: {told}")
    await goes_on_to_the_end(amina)
    assert await sorts(asking) == [("", kept)]


async def test_in_french(asking: Stage, claire: Actor) -> None:
    await claire.opens(SLUG)
    await claire.taps("Signer pour mon organisation")
    for said in ("Défense des Côtes", "Kenya", "passer"):
        await claire.says(said)
    claire.sees("Quel type d’organisation est Défense des Côtes\u202f?")
    await claire.says("Syndicat")
    claire.sees("✓ Type\u00a0: Syndicat ou association professionnelle")
    await claire.says("aucun")
    claire.sees("✓ Statut ECOSOC\u00a0: Pas de statut consultatif")


async def test_an_arabic_name_does_not_turn_the_question_round(asking: Stage, amina: Actor) -> None:
    await comes_to_the_kind(amina, "مركز القاهرة")
    amina.sees("What kind of organisation is \u2068مركز القاهرة\u2069?")


async def test_the_question_outlives_a_restart(asking: Stage, amina: Actor) -> None:
    await comes_to_the_kind(amina)
    await amina.taps("Local or community")
    await asking.restart()
    await amina.taps("General")
    amina.sees("✓ ECOSOC status: General")
    await goes_on_to_the_end(amina)
    assert await sorts(asking) == [("local", "general")]


async def test_it_is_changed_before_it_is_sent(asking: Stage, amina: Actor) -> None:
    await comes_to_the_kind(amina)
    await amina.says("local")
    await amina.taps("Back")
    amina.sees("Your answer so far: Local or community organisation")
    await amina.taps("National organisation")
    await amina.says("none")
    for said in ("Maria Sample", "Director", "d@example.org", "yes", "no", "yes", "yes"):
        await amina.says(said)
    private = amina.sees("Your organisation is counted")["text"]
    assert private.index("Seen by the organisers only") < private.index("Kind: National")
    await amina.taps("Change something")
    await amina.taps("ECOSOC status")
    await amina.taps("Special")
    amina.sees("This is how you will appear", "ECOSOC status: Special")
    await amina.taps("That is right")
    await amina.taps("I am authorised to sign")
    assert await sorts(asking) == [("national", "special")]


async def test_it_is_corrected_afterwards(asking: Stage, amina: Actor) -> None:
    await signs_sorted(amina, "Coast Defenders", "local", "skip")
    await amina.taps("Show my signature")
    await amina.taps("Change something")
    await amina.taps("Kind")
    amina.sees("Your answer so far: Local or community organisation")
    await amina.taps("National organisation")
    await amina.taps("That is right")
    amina.sees("Changed. This is how it stands now", "Kind: National", "✓ Corrected by you")
    [row] = await asking.look("SELECT evidence FROM confirmation WHERE kind = 'correction'")
    assert row["evidence"] == "kind"
    assert await sorts(asking) == [("national", "")]


async def test_it_is_part_of_what_is_held_on_her(asking: Stage, amina: Actor) -> None:
    await signs_sorted(amina, "Coast Defenders", "network", "special")
    await amina.says("/mydata")
    held = json.loads(sent(amina))
    assert held["signatures"][0]["organisation_kind"] == "network"
    assert held["signatures"][0]["ecosoc_status"] == "special"
    page = sent(amina, 2).decode()
    assert "<th>Kind of organisation</th>" in page
    assert "<th>ECOSOC status</th>" in page


@pytest.mark.parametrize(("shown", "kept"), [(True, ("union", "roster")), (False, ("", ""))])
async def test_it_is_forgotten_with_the_name_and_stays_with_it(
    asking: Stage, amina: Actor, shown: bool, kept: tuple[str, str]
) -> None:
    await signs_sorted(amina, "Coast Defenders", "union", "roster", shown=shown)
    await amina.says("/forgetme")
    await amina.taps("Forget me now")
    assert await sorts(asking) == [kept]


async def test_a_colleague_takes_it_over_as_it_stands(asking: Stage, amina: Actor) -> None:
    await signs_sorted(amina, "Coast Defenders", "network", "special")
    await amina.taps("Show my signature")
    await amina.taps("Hand over to a colleague")
    payload = amina.newest()["text"].partition("?start=")[2].split()[0]
    colleague = asking.enter("Colleague")
    await colleague.says(f"/start {payload}")
    for said in ("Paul Sample", "Officer", "paul@coast.example", "yes", "yes", "yes", "yes"):
        await colleague.says(said)
    colleague.sees("This is how you will appear", "ECOSOC status: Special")
    await colleague.taps("That is right")
    await colleague.taps("I am authorised to sign")
    colleague.sees("is with you now", "Kind: Network or coalition")
    assert await sorts(asking) == [("network", "special")]


async def test_a_consent_says_what_is_asked_and_only_that(stage: Stage, amina: Actor) -> None:
    await publish(stage, Policy(code=False, asks_ecosoc=True))
    await comes_to_the_kind(amina)
    amina.sees("consultative status with ECOSOC")
    await amina.says("skip")
    for said in ("Maria Sample", "Director", "d@example.org"):
        await amina.says(said)
    amina.sees("organisation, its status with ECOSOC, and your own name")
    notices = await stage.look("SELECT content FROM notice WHERE purpose = 'signing'")
    assert notices == []
    for said in ("yes", "yes", "yes", "yes", "yes", "skip"):
        await amina.says(said)
    await amina.taps("That is right")
    await amina.taps("I am authorised to sign")
    [kept] = await stage.look("SELECT content FROM notice WHERE purpose = 'signing'")
    assert "its status with ECOSOC" in json.loads(kept["content"])["wording"]
