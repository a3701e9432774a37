"""The organisers ask what an organisation is, put it right, and their list goes by it."""

import csv
import io
import re
import zipfile
from functools import partial

import pytest

from bot.domain.letter import Policy
from bot.papers.register_csv import register_csv
from bot.papers.register_facts import heading
from bot.services import exporting
from bot.services.exporting import Wish
from storage import audit
from tests.cast import Actor, Stage, organiser
from tests.journeys.letters import SLUG as DRAFT
from tests.journeys.letters import publishes, writes
from tests.journeys.sorted_letters import (
    SLUG,
    comes_to_the_kind,
    goes_on_to_the_end,
    publish,
    signs_sorted,
    sorts,
)
from tests.journeys.test_exports import takes
from tests.journeys.test_importing import as_csv, as_xlsx, imports

OVER = "This button is out of date. /status shows where you are."
UNKNOWN = "I do not know that command"


@pytest.fixture
async def asking(stage: Stage) -> Stage:
    await publish(stage)
    return stage


@pytest.fixture
async def ana(asking: Stage) -> Actor:
    return await organiser(asking, "Ana", SLUG)


async def listed(stage: Stage, language: str = "") -> list[tuple[str, list[str]]]:
    """Headings and names, as any paper of the list has them."""
    assert stage.program is not None
    wish = Wish(SLUG, language=language)
    export = await stage.program.database.read(partial(exporting.gather, wish=wish))
    return [
        (heading(export, group), [one.organisation for one in group.listed])
        for group in export.listing.groups
    ]


async def test_the_questions_are_switched_on_and_hold_once_somebody_has_signed(
    stage: Stage,
) -> None:
    ana, amina = await organiser(stage, "Ana"), stage.enter("Amina")
    await writes(ana)
    ana.does_not_see("ECOSOC")
    await ana.taps("Rules for signing")
    ana.sees("Kind of organisation: not asked", "ECOSOC status: not asked")
    await ana.taps("Ask for the ECOSOC status")
    ana.sees("ECOSOC status: asked")
    stale = ana.button("Do not ask for the ECOSOC status")
    await ana.taps("All parts")
    ana.sees("ECOSOC status: asked")
    await publishes(ana)
    await amina.opens(DRAFT)
    await amina.taps("Sign for my organisation")
    for said in ("Coast Defenders", "Kenya", "skip"):
        await amina.says(said)
    amina.sees("consultative status with ECOSOC")
    for said in ("Roster", "Maria Sample", "Director", "d@example.org"):
        await amina.says(said)
    await amina.agrees()
    await amina.taps("That is right")
    await amina.taps("I am authorised")
    await ana.taps_link(*stale, forged=True)
    assert "Somebody has signed already" in ana.last_toast()
    [row] = await stage.look("SELECT asks_kind, asks_ecosoc FROM letter WHERE slug = ?", DRAFT)
    assert row == {"asks_kind": 0, "asks_ecosoc": 1}


async def test_it_is_switched_on_while_somebody_is_signing(stage: Stage) -> None:
    """Nothing is recorded in view of a notice that says less than what is kept."""
    ana, amina = await organiser(stage, "Ana"), stage.enter("Amina")
    await writes(ana)
    await ana.taps("Rules for signing")
    await ana.taps("Ask for no code")
    await publishes_from_rules(ana)
    await amina.opens(DRAFT)
    await amina.taps("Sign for my organisation")
    for said in ("Coast Defenders", "Kenya", "skip", "Maria Sample", "Director", "d@example.org"):
        await amina.says(said)
    await amina.agrees()
    amina.sees("This is how you will appear")
    await ana.says("/letter")
    await ana.taps("Water for the valley")
    await ana.taps("Change")
    await ana.taps("Rules for signing")
    await ana.taps("Ask for the kind")
    await amina.taps("That is right")
    assert amina.last_toast()
    await amina.says("/start")
    amina.sees("What kind of organisation is Coast Defenders?")
    await amina.taps("National organisation")
    await amina.taps("That is right")
    await amina.taps("I am authorised")
    amina.sees("What is said about your data has changed", "its kind")
    for said in ("yes", "yes"):
        await amina.says(said)
    await amina.taps("That is right")
    await amina.taps("I am authorised")
    amina.sees("Recorded")
    assert await sorts(stage) == [("national", "")]


async def test_it_is_switched_off_while_somebody_is_signing(stage: Stage) -> None:
    """What is asked no more is not kept, and the consents are asked for again."""
    ana, amina = await organiser(stage, "Ana"), stage.enter("Amina")
    await writes(ana)
    await ana.taps("Rules for signing")
    await ana.taps("Ask for no code")
    await ana.taps("Ask for the kind")
    stale = ana.button("Do not ask for the kind")
    await publishes_from_rules(ana)
    await amina.opens(DRAFT)
    await amina.taps("Sign for my organisation")
    for said in ("Coast Defenders", "Kenya", "skip", "local", "back"):
        await amina.says(said)
    amina.sees("What kind of organisation")
    await ana.taps_link(*stale, forged=True)
    await amina.says("back")
    amina.sees("Does Coast Defenders have a website?")
    for said in ("keep", "Maria Sample", "Director", "d@example.org"):
        await amina.says(said)
    amina.does_not_see("its kind")
    await amina.agrees()
    await amina.taps("That is right")
    await amina.taps("I am authorised")
    amina.sees("Recorded")
    assert await sorts(stage) == [("", "")]


async def publishes_from_rules(ana: Actor) -> None:
    await ana.taps("All parts")
    await publishes(ana)


async def test_the_list_goes_by_status_and_the_others_stand_in_the_footnote(
    asking: Stage, ana: Actor
) -> None:
    for name, kind, status in (
        ("Zebra Watch", "network", "special"),
        ("Alpha Union", "union", "none"),
        ("River Friends", "local", "general"),
        ("Bay Rights", "national", "special"),
        ("Old Roster", "academic", "roster"),
    ):
        await signs_sorted(asking.enter(name), name, kind, status)
    await signs_sorted(asking.enter("H"), "Hidden House", "network", "general", shown=False)
    assert await listed(asking) == [
        ("General consultative status with ECOSOC", ["River Friends"]),
        ("Special consultative status with ECOSOC", ["Bay Rights", "Zebra Watch"]),
        ("Roster of ECOSOC", ["Old Roster"]),
        ("Also signed by organisations without consultative status with ECOSOC:", ["Alpha Union"]),
    ]
    spanish = await listed(asking, "es")
    assert [heading for heading, _ in spanish][:3] == [
        "Estatus consultivo general ante el ECOSOC",
        "Estatus consultivo especial ante el ECOSOC",
        "Lista (Roster) del ECOSOC",
    ]
    await ana.says("/letter")
    await ana.taps("Twenty years on")
    await ana.taps("Change")
    await ana.taps("Order of the list")
    ana.sees("Now: By ECOSOC status")
    ana.does_not_see("is not known")
    await ana.taps("By kind")
    assert await listed(asking) == [
        ("Local and community organisations", ["River Friends"]),
        ("National organisations", ["Bay Rights"]),
        ("Networks and coalitions", ["Zebra Watch"]),
        ("Trade unions and professional associations", ["Alpha Union"]),
        ("Universities and research institutes", ["Old Roster"]),
    ]
    assert [heading for heading, _ in await listed(asking, "fr")] == [
        *("Organisations locales et communautaires", "Organisations nationales"),
        *("Réseaux et coalitions", "Syndicats et associations professionnelles"),
        "Universités et instituts de recherche",
    ]


async def test_of_whom_it_is_not_known_is_told_before_the_letter_leaves(
    asking: Stage, ana: Actor
) -> None:
    await signs_sorted(asking.enter("One"), "River Watch", "local", "skip")
    await signs_sorted(asking.enter("Two"), "Coast Defenders", "skip", "special")
    await signs_sorted(asking.enter("Hidden"), "Hidden House", "local", "skip", shown=False)
    await signs_sorted(asking.enter("Three"), "Forest Friends", "union", "skip")
    gone = asking.enter("Gone")
    await signs_sorted(gone, "Gone Group", "local", "skip", shown=False)
    await gone.says("/forgetme")
    await gone.taps("Forget me now")
    await ana.says("/letter")
    await ana.taps("Twenty years on")
    await ana.taps("Change")
    await ana.taps("Order of the list")
    ana.sees("The status of 2 signatories is not known")
    register = await asking.look("SELECT register FROM letter WHERE slug = ?", SLUG)
    await ana.taps("Go through them")
    ana.sees("does number 1, River Watch, have?", "So far: not known")
    await ana.taps("Roster")
    ana.sees("Number 1, ECOSOC status: Roster", "River Watch")
    await ana.taps("The next one not known")
    ana.sees("number 4, Forest Friends")
    await ana.taps("No consultative status")
    assert "The next one not known" not in ana.buttons()
    assert await sorts(asking) == [
        *(("local", "roster"), ("", "special"), ("local", ""), ("union", "none"), ("", "")),
    ]
    assert await asking.look("SELECT register FROM letter WHERE slug = ?", SLUG) != register


async def test_nothing_is_said_any_more_of_whom_nobody_knows(asking: Stage, ana: Actor) -> None:
    gone = asking.enter("Gone")
    await signs_sorted(gone, "Gone Group", "local", "special", shown=False)
    await looks_at_the_first(ana)
    await ana.taps("ECOSOC: Special")
    stale, way = ana.button("Roster"), ana.button("Back to number 1")
    await gone.says("/forgetme")
    await gone.taps("Forget me now")
    await ana.taps_link(*stale, forged=True)
    assert ana.last_toast() == OVER
    await ana.taps_link(*way, forged=True)
    ana.sees("(name erased)", "ECOSOC status: not known")
    assert not any("ECOSOC" in label for label in ana.buttons())
    assert await sorts(asking) == [("", "")]


async def test_a_reviewer_puts_it_right_and_it_is_on_record(asking: Stage, ana: Actor) -> None:
    await signs_sorted(asking.enter("One"), "River Watch", "local", "special")
    [before] = await asking.look("SELECT changed FROM signature")
    await looks_at_the_first(ana)
    ana.sees("Kind: Local or community organisation", "ECOSOC status: Special")
    await ana.taps("ECOSOC: Special")
    ana.sees("So far: Special", "esango.un.org")
    await ana.taps("Not known")
    ana.sees("Number 1, ECOSOC status: not known")
    await ana.taps("Kind: Local")
    await ana.taps("Something else")
    assert await sorts(asking) == [("other", "")]
    assert await listed(asking) == [
        (
            "Also signed by organisations without consultative status with ECOSOC:",
            ["River Watch"],
        )
    ]
    assert asking.program is not None
    told = [e.what for e in await asking.program.database.read(partial(audit.latest, most=9))]
    assert "kind of an organisation said" in told
    assert "ecosoc of an organisation said" in told
    assert await asking.look("SELECT changed FROM signature") == [before]


async def looks_at_the_first(ana: Actor) -> None:
    await ana.says("/review")
    await ana.taps("Find a number")
    await ana.says("1")


async def test_of_two_reviewers_the_second_looks_again(asking: Stage, ana: Actor) -> None:
    ben = await organiser(asking, "Ben", SLUG)
    await signs_sorted(asking.enter("One"), "River Watch", "local", "skip")
    for one in (ana, ben):
        await looks_at_the_first(one)
        await one.taps("ECOSOC: not known")
    await ana.taps("General")
    await ben.taps("Special")
    assert "Somebody has changed it meanwhile" in ben.last_toast()
    ben.sees("So far: General")
    assert await sorts(asking) == [("local", "general")]
    await ben.taps("Special")
    assert await sorts(asking) == [("local", "special")]


async def test_what_a_reviewer_put_right_is_not_undone_by_a_correction_of_something_else(
    asking: Stage, amina: Actor, ana: Actor
) -> None:
    await signs_sorted(amina, "River Watch", "local", "special")
    await amina.taps("Show my signature")
    await amina.taps("Change something")
    await amina.taps("Your role")
    await looks_at_the_first(ana)
    await ana.taps("ECOSOC: Special")
    await ana.taps("Roster")
    await amina.says("Chair")
    await amina.taps("That is right")
    amina.sees("Role: Chair", "ECOSOC status: Roster")
    assert await sorts(asking) == [("local", "roster")]


async def test_nobody_else_can_say_it(asking: Stage, amina: Actor, ana: Actor) -> None:
    await signs_sorted(amina, "River Watch", "local", "skip")
    await looks_at_the_first(ana)
    await ana.taps("ECOSOC: not known")
    _, data = ana.button("General")
    for stranger in (amina, asking.enter("Stranger")):
        await stranger.says("/help")
        message = stranger.newest()
        number = data.split(":")[1]
        [letter] = await asking.look("SELECT id FROM letter WHERE slug = ?", SLUG)
        for tried in (data, f"sort:{number}:kind", f"sort-next:{letter['id']}:ecosoc:0"):
            await stranger.taps_link(message, tried, forged=True)
            assert stranger.last_toast() == OVER
    assert await sorts(asking) == [("local", "")]


@pytest.mark.parametrize("value", ["general:x", "", "supreme", "none"])
async def test_a_forged_answer_changes_nothing(asking: Stage, ana: Actor, value: str) -> None:
    await signs_sorted(asking.enter("One"), "River Watch", "local", "special")
    [row] = await asking.look("SELECT id FROM signature")
    await ana.says("/help")
    seen = "unknown" if value == "none" else "special"
    await ana.taps_link(ana.newest(), f"sort-set:{row['id']}:ecosoc:{value}:{seen}", forged=True)
    assert ana.last_toast()
    assert await sorts(asking) == [("local", "special")]


async def test_without_being_asked_it_can_be_said_once_the_list_goes_by_it(stage: Stage) -> None:
    """The letter turns out to go to the Council when it has been signed already."""
    await publish(stage, Policy(code=False))
    ana = await organiser(stage, "Ana", SLUG)
    one = stage.enter("One")
    await comes_to_the_kind(one)
    await goes_on_to_the_end(one)
    await looks_at_the_first(ana)
    ana.does_not_see("ECOSOC")
    assert not any("ECOSOC" in label for label in ana.buttons())
    await ana.says("/letter")
    await ana.taps("Twenty years on")
    await ana.taps("Change")
    await ana.taps("Order of the list")
    await ana.taps("By ECOSOC status")
    ana.sees("The status of one signatory is not known")
    await ana.taps("Go through them")
    await ana.taps("General")
    assert await listed(stage) == [("General consultative status with ECOSOC", ["Coast Defenders"])]


FORM = [
    ["Name", "Country", "Type of organisation", "ECOSOC consultative status", "Show"],
    ["River Watch", "Kenya", "Network", "Special (2015)", "yes"],
    ["Coast Defenders", "Uruguay", "NGO", "No", "yes"],
    ["Forest Friends", "Chile", "Syndicat", "-", "yes"],
]


@pytest.mark.parametrize(("write", "name"), [(as_csv, "form.csv"), (as_xlsx, "form.xlsx")])
async def test_a_list_that_says_it_is_taken_at_its_word(
    asking: Stage, ana: Actor, write: type, name: str
) -> None:
    await imports(ana, write(FORM), name)
    assert await sorts(asking) == [("network", "special"), ("", "none"), ("union", "")]


async def test_a_register_has_a_column_for_each(asking: Stage, ana: Actor) -> None:
    await signs_sorted(asking.enter("One"), "River Watch", "network", "special")
    assert asking.program is not None
    export = await asking.program.database.read(partial(exporting.gather, wish=Wish(SLUG)))
    [row] = csv.DictReader(io.StringIO(register_csv(export).content.decode("utf-8-sig")))
    assert (row["Kind"], row["ECOSOC status"]) == ("Networks and coalitions", "special")


async def test_the_finished_letter_is_headed_by_status_and_has_its_footnote(
    asking: Stage, ana: Actor
) -> None:
    await signs_sorted(asking.enter("One"), "River Watch", "network", "special")
    await signs_sorted(asking.enter("Two"), "Coast Defenders", "local", "none")
    await signs_sorted(asking.enter("H"), "Hidden House", "network", "general", shown=False)
    parts = zipfile.ZipFile(io.BytesIO(await takes(ana, "The finished letter")))
    letter, notes = (
        re.sub("<[^>]+>", "", parts.read(f"word/{name}.xml").decode())
        for name in ("document", "footnotes")
    )
    assert "Special consultative status with ECOSOC" in letter
    assert "General consultative status" not in letter
    assert "Coast Defenders" not in letter
    assert "which have no consultative status" in notes
    assert "Coast Defenders" in notes
    assert "Hidden" not in letter + notes
