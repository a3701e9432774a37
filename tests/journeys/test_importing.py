"""Lists that came by e-mail: read, looked at, stored after a yes, and undone as a whole."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path

import openpyxl
import pytest

from bot.domain.letter import Policy
from storage import audit
from tests.cast import Actor, Stage, confirms, follow_up, organiser, signs

LETTERS = Path(__file__).parents[3] / "shared" / "data" / "letters"
FORM = [
    ["Timestamp", "Name of your organisation", "Country", "Your e-mail", "May we show the name?"],
    ["2018-04-02 10:00", "River Watch", "Kenya", "head@river.example", "yes"],
    ["2018-04-02 11:00", "Coast Defenders", "Uruguay", "info@coast.example", "no"],
    ["2018-04-02 12:00", "Forest Friends", "Atlantis", "hello@forest.example", "yes"],
]


@pytest.fixture
async def ana(stage: Stage) -> Actor:
    return await organiser(stage, "Ana", "defenders-2018")


def as_csv(rows: Iterable[Iterable[str]]) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue().encode()


def as_xlsx(rows: Iterable[Iterable[str]]) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(list(row))
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


async def sends(actor: Actor, data: bytes, name: str) -> None:
    actor.stage.rehearsal.send_document(actor.id, data, name)
    await actor.stage.settle()


async def declares(
    actor: Actor,
    *,
    shown: str = "Yes, show them",
    updates: str = "No",
    follow_up: str = "No, they were not asked",
) -> None:
    await actor.taps("By e-mail")
    await actor.says("3 April 2018")
    await actor.says("letter@example.org, folder Signatures")
    await actor.taps(shown)
    await actor.taps_exactly(updates)
    await actor.taps_exactly(follow_up)


async def imports(actor: Actor, data: bytes, name: str) -> None:
    """The whole way, with nothing to be changed on it."""
    await actor.says("/import")
    await sends(actor, data, name)
    if "The columns are right" in actor.buttons():
        await actor.taps("The columns are right")
    await actor.taps("Import")
    await declares(actor)
    await actor.taps("Yes, import them")


async def statuses(stage: Stage) -> list[tuple[str, int]]:
    rows = await stage.look(
        "SELECT status, COUNT(*) AS n FROM signature GROUP BY status ORDER BY status"
    )
    return [(row["status"], row["n"]) for row in rows]


@pytest.mark.parametrize(("write", "name"), [(as_csv, "form.csv"), (as_xlsx, "form.xlsx")])
async def test_the_export_of_a_form_becomes_signatures(
    stage: Stage, ana: Actor, write: type, name: str
) -> None:
    await ana.says("/import")
    ana.sees("send the list as a file")
    await sends(ana, write(FORM), name)
    ana.sees(name, "Name of your organisation", "River Watch", "Is this right?")
    assert await statuses(stage) == []
    await ana.taps("The columns are right")
    ana.sees("New: 2", "To be checked: 1", "Would be added: 3", "Nothing is stored yet")
    await ana.taps("To be checked (1)")
    ana.sees("Line 4", "Forest Friends", "there is no country called “Atlantis”")
    await ana.taps("Leave out line 4")
    await ana.taps("Back to the overview")
    await ana.taps("Import 2")
    await declares(ana)
    ana.sees("Import 2 signatures?", "By e-mail", "3 April 2018")
    assert await statuses(stage) == []
    await ana.taps("Yes, import them")
    ana.sees("2 signatures are imported", "2 organisations now stand")
    assert await statuses(stage) == [("confirmed", 2)]
    shown = await stage.look(
        "SELECT given FROM consent WHERE purpose = 'public' AND method = 'imported' ORDER BY id"
    )
    assert [row["given"] for row in shown] == [1, 0]
    amina = stage.enter("Amina")
    await amina.opens("defenders-2018")
    amina.sees("2 organisations have signed")


async def test_an_import_is_undone_as_a_whole(stage: Stage, ana: Actor) -> None:
    await imports(ana, as_csv(FORM), "form.csv")
    await ana.taps("Undo this import")
    ana.sees("no longer counted")
    await ana.taps("Yes, undo it")
    ana.sees("Undone: 3 signatures", "Nothing of the list is left")
    assert await statuses(stage) == [("withdrawn", 3)]
    assert await stage.look("SELECT id FROM signature WHERE email IS NOT NULL") == []
    assert await stage.look("SELECT id FROM organisation") == []
    assert await stage.look("SELECT id FROM intake_row WHERE content IS NOT NULL") == []
    assert stage.program is not None
    assert await stage.program.database.read(audit.verify) is None


async def test_what_is_there_already_is_told_and_left_out(
    stage: Stage, ana: Actor, amina: Actor
) -> None:
    await signs(amina, "River Watch", "Kenya", "head@river.example")
    await confirms(amina, "head@river.example")
    await ana.says("/import")
    await sends(ana, b"1. RIVER WATCH, Kenya\n2. Marsh Friends, Peru\n3. Marsh Friends, Peru\n",
                "list.txt")  # fmt: skip
    ana.sees("Would be added: 1", "Looks like somebody who signed: 1", "Twice in the file: 1")
    await ana.taps("Look-alikes (1)")
    ana.sees("Line 1", "RIVER WATCH", "Like number 1, River Watch", "the same name")
    await ana.taps("Back to the overview")
    await ana.taps("Import 1")
    await declares(ana)
    await ana.taps("Yes, import them")
    assert await statuses(stage) == [("confirmed", 2)]


async def test_a_list_that_is_taken_although_it_looks_alike_is_never_merged_by_itself(
    stage: Stage, ana: Actor, amina: Actor
) -> None:
    await signs(amina, "River Watch", "Kenya", "head@river.example")
    await confirms(amina, "head@river.example")
    await ana.says("/import")
    await sends(ana, b"River Watch, Kenya\n", "list.txt")
    await ana.taps("Look-alikes (1)")
    await ana.taps("Take line 1")
    await ana.taps("Back to the overview")
    await ana.taps("Import 1")
    await declares(ana)
    await ana.taps("Yes, import them")
    assert await statuses(stage) == [("confirmed", 1), ("duplicate", 1)]


async def test_columns_that_were_guessed_wrong_are_put_right(stage: Stage, ana: Actor) -> None:
    rows = [["River Watch", "Kenya"], ["Coast Defenders", "Peru"]]
    await ana.says("/import")
    await sends(ana, as_csv(rows), "plain.csv")
    await ana.taps("1 → ")
    ana.sees("What does “1” hold?", "River Watch")
    await ana.taps_exactly("Leave out")
    await ana.taps("The columns are right")
    assert ana.last_toast().startswith("One column has to be the organisation")
    await ana.taps("1 → ")
    await ana.taps_exactly("Organisation")
    await ana.taps("The columns are right")
    ana.sees("Would be added: 2")


async def test_a_file_sent_without_a_word_is_offered_to_be_imported(
    stage: Stage, ana: Actor
) -> None:
    await sends(ana, b"River Watch, Kenya\n", "list.txt")
    ana.sees("You sent “list.txt”", "Nothing is stored yet")
    await ana.taps("Yes, under")
    ana.sees("Would be added: 1")


@pytest.mark.parametrize(
    ("data", "name", "told"),
    [
        (b"%PDF-1.7 something", "list.pdf", "This is a PDF"),
        (b"", "list.txt", "nothing in this file"),
        (b"PK\x03\x04broken", "list.xlsx", "cannot be opened"),
    ],
)
async def test_a_wrong_file_is_told_what_would_be_right(
    stage: Stage, ana: Actor, data: bytes, name: str, told: str
) -> None:
    await ana.says("/import")
    await sends(ana, data or b" ", name)
    ana.sees(told)
    await ana.says("/import")
    await ana.says("here is my list")
    ana.sees("This takes a file")
    await sends(ana, b"River Watch, Kenya\n", "list.txt")
    ana.sees("Would be added: 1")


async def test_dropped_it_leaves_nothing(stage: Stage, ana: Actor) -> None:
    await ana.says("/import")
    await sends(ana, as_csv(FORM), "form.csv")
    await ana.taps("Drop the list")
    ana.sees("Nothing was stored")
    assert await stage.look("SELECT id FROM intake WHERE reading IS NOT NULL") == []


async def test_where_the_letter_asks_for_review_the_import_was_one(stage: Stage) -> None:
    await stage.publish(follow_up(slug="looked-at", policy=Policy(code=False, review=True)))
    ana = await organiser(stage, "Ana", "looked-at")
    await imports(ana, b"River Watch, Kenya\nCoast Defenders, Uruguay\n", "list.txt")
    assert await statuses(stage) == [("listed", 2)]


async def test_a_restart_in_the_middle_goes_on_where_it_was(stage: Stage, ana: Actor) -> None:
    lines = "".join(f"Organisation {n} of the coast number {n}, Kenya\n" for n in range(450))
    await ana.says("/import")
    await sends(ana, lines.encode(), "list.txt")
    await stage.restart()
    await ana.taps("Import")
    await declares(ana)
    await ana.taps("Yes, import them")
    ana.sees("450 signatures are imported")
    numbers = await stage.look("SELECT number FROM signature ORDER BY number")
    assert [row["number"] for row in numbers] == list(range(1, 451))


async def test_strangers_and_organisers_of_other_letters_reach_nothing(
    stage: Stage, ana: Actor
) -> None:
    await ana.says("/import")
    await sends(ana, as_csv(FORM), "form.csv")
    message, drop = ana.button("Drop the list")
    token = drop.rpartition(":")[2]
    forged = [
        *(f"import-{verb}:{token}" for verb in ("columns", "read", "preview", "drop", "yes")),
        *(f"import-{verb}:{token}" for verb in ("undo", "keep", "undone")),
        *(f"import-column:{token}:0", f"import-set:{token}:0:0", f"import-rows:{token}:new:0"),
        *("import:defenders-2018", f"import-row:{token}:new:0:1"),
    ]
    before = await stage.look("SELECT * FROM intake")
    other = await organiser(stage, "Other", "defenders-2016")
    for actor in (stage.enter("Stranger"), other):
        await actor.says("/help")
        said = len(actor.from_bot())
        for tap in forged:
            await actor.taps_link(message, tap, forged=True)
            assert actor.last_toast().startswith("This button is out of date")
        assert len(actor.from_bot()) == said
    assert await stage.look("SELECT * FROM intake") == before
    stranger = stage.enter("Another")
    await stranger.says("/import")
    stranger.sees("I do not know that command")
    await sends(stranger, as_csv(FORM), "form.csv")
    stranger.does_not_see("list of signatures")


@pytest.mark.skipif(not LETTERS.is_dir(), reason="the published lists are not beside the checkout")
@pytest.mark.parametrize("name", sorted(p.name for p in LETTERS.glob("*.txt")))
async def test_a_published_list_is_imported_with_everybody_accounted_for(
    stage: Stage, ana: Actor, name: str
) -> None:
    data = (LETTERS / name).read_bytes()
    await ana.says("/import")
    await sends(ana, data, name)
    ana.sees("Would be added")
    [counts] = await stage.look("SELECT COUNT(*) AS n, SUM(taken) AS taken FROM intake_row")
    await ana.taps("Import")
    await declares(ana)
    await ana.taps("Yes, import them")
    [stored] = await stage.look("SELECT COUNT(*) AS n FROM signature WHERE status <> 'submitted'")
    assert stored["n"] == counts["taken"] > 0
    numbers = await stage.look("SELECT number FROM signature ORDER BY number")
    assert [row["number"] for row in numbers] == list(range(1, stored["n"] + 1))


async def test_an_earlier_import_is_undone_from_where_the_next_one_begins(
    stage: Stage, ana: Actor
) -> None:
    await imports(ana, as_csv(FORM), "form.csv")
    await ana.says("/import")
    ana.sees("“form.csv” was imported before, with 3 signatures")
    await ana.taps("Undo: form.csv")
    await ana.taps("Yes, undo it")
    assert await statuses(stage) == [("withdrawn", 3)]


async def test_who_was_imported_is_made_anonymous_when_the_time_is_over(
    stage: Stage, ana: Actor
) -> None:
    await imports(ana, as_csv(FORM), "form.csv")
    stage.clock.pass_(days=220)
    assert stage.program is not None
    await stage.program.caretaker.look()
    assert await stage.look("SELECT id FROM signature WHERE email IS NOT NULL") == []
    assert await stage.look("SELECT id FROM intake WHERE evidence IS NOT NULL") == []
    assert len(await stage.look("SELECT id FROM role")) == 1


async def test_what_was_left_out_stays_out_whatever_is_tapped_again(
    stage: Stage, ana: Actor
) -> None:
    """An impatient second tap on 'right' must not undo what she chooses afterwards."""
    await ana.says("/import")
    await sends(ana, as_csv(FORM), "form.csv")
    message, right = ana.button("The columns are right")
    for _ in range(2):
        stage.rehearsal.tap(ana.id, message["message_id"], right, force=True)
    await stage.settle()
    await ana.taps("New ones (2)")
    await ana.taps("Leave out line 2")
    await ana.taps("Back to the overview")
    await ana.taps("Import 2")
    await declares(ana)
    sure, yes = ana.button("Yes, import them")
    await ana.taps_link(message, right, forged=True)
    await ana.taps_link(sure, yes)
    assert await statuses(stage) == []
    ana.sees("Would be added: 3", "Nothing is stored yet")
