"""/export: what leaves is said before, holds what may be shown, and is on record."""

import csv
import io
import json
import zipfile

import openpyxl
import pytest
from pypdf import PdfReader

from bot.domain.letter import Policy
from bot.domain.roles import Role
from tests.cast import Actor, Stage, follow_up, organiser, signs

SLUG = "no-code"
OVER = "This button is out of date. /status shows where you are."


@pytest.fixture
async def ana(stage: Stage) -> Actor:
    """An organiser of a letter under which two stand by name and one is kept back."""
    await stage.publish(follow_up(slug=SLUG, policy=Policy(code=False)))
    await signs(stage.enter("One"), "Zebra Watch", "Kenya", "one@example.org", SLUG)
    await signs(stage.enter("Two"), "Écoute des Côtes", "France", "two@example.org", SLUG)
    hidden = stage.enter("Hidden")
    await hidden.opens(SLUG)
    await hidden.taps("Sign for my organisation")
    for said in ("Hidden House", "Peru", "skip", "Maria Sample", "Director", "h@example.org",
                 "yes", "no", "yes", "yes"):  # fmt: skip
        await hidden.says(said)
    await hidden.taps("That is right")
    await hidden.taps("I am authorised to sign")
    return await organiser(stage, "Ana", SLUG)


async def takes(actor: Actor, what: str) -> bytes:
    """The file's bytes, as they were uploaded."""
    await actor.says("/help")
    await actor.says("/export")
    await actor.taps(what)
    await actor.taps("Send me the file")
    document = actor.stage.rehearsal.messages(actor.id)[-1]["document"]
    stored = actor.stage.rehearsal.world.files.by_id(document["file_id"])
    assert stored is not None
    return stored.data


async def test_what_it_holds_is_said_before_anything_leaves(stage: Stage, ana: Actor) -> None:
    await ana.says("/export")
    ana.sees("what do you want to take out")
    await ana.taps("Table for Excel")
    ana.sees("3 organisations, 2 of them by name; one name is kept back",
             "Écoute des Côtes, France", "Zebra Watch, Kenya")  # fmt: skip
    ana.does_not_see("Hidden House")
    assert await stage.look("SELECT id FROM audit WHERE what LIKE '%taken out%'") == []
    await ana.taps("As they signed")
    text = ana.newest()["text"]
    assert text.index("Zebra") < text.index("Écoute")
    await ana.taps("Send me the file")
    assert len(await stage.look("SELECT id FROM audit WHERE what LIKE '%taken out%'")) == 1
    sent = [e for e in stage.rehearsal.journal() if e["method"] == "sendDocument"][-1]
    assert sent["params"]["protect_content"] in (True, "true", "True")


async def test_each_table_holds_the_names_that_may_be_shown(stage: Stage, ana: Actor) -> None:
    book = openpyxl.load_workbook(io.BytesIO(await takes(ana, "Table for Excel")))
    cells = {str(cell.value) for sheet in book for row in sheet for cell in row}
    assert {"Zebra Watch", "Écoute des Côtes"} <= cells
    rows = list(csv.reader(io.StringIO((await takes(ana, "Table as CSV")).decode("utf-8-sig"))))
    assert [row[1] for row in rows[1:3]] == ["Écoute des Côtes", "Zebra Watch"]
    data = json.loads(await takes(ana, "Data as JSON"))
    assert "Zebra Watch" in json.dumps(data, ensure_ascii=False)
    page = (await takes(ana, "List for a website")).decode()
    assert page.index("Écoute") < page.index("Zebra")
    for text in (str(cells), str(rows), json.dumps(data), page):
        assert "Hidden House" not in text
        assert "one@example.org" not in text


async def test_the_finished_letter_comes_as_word_and_pdf(stage: Stage, ana: Actor) -> None:
    word = zipfile.ZipFile(io.BytesIO(await takes(ana, "The finished letter, Word")))
    body = word.read("word/document.xml").decode()
    assert "Zebra Watch" in body
    assert "Hidden House" not in body
    reader = PdfReader(io.BytesIO(await takes(ana, "The finished letter, PDF")))
    text = "".join(page.extract_text() for page in reader.pages)
    assert "Zebra Watch" in text
    assert "Hidden House" not in text


async def test_the_proof_with_names_is_for_admins_alone(stage: Stage, ana: Actor) -> None:
    proof = (await takes(ana, "Proof of consent, public part")).decode()
    assert "Hidden House" not in proof
    assert "one@example.org" not in proof
    assert "Proof of consent, in full" not in ana.buttons()
    for forged in (f"x:{SLUG}:proof-whole:o", f"xs:{SLUG}:proof-whole:o:en"):
        await ana.taps_link(ana.newest(), forged, forged=True)
        assert ana.last_toast() == OVER
    boss = await organiser(stage, "Boss", SLUG, role=Role.ADMIN)
    await boss.says("/export")
    await boss.taps("Proof of consent, in full")
    boss.sees("personal data of 3 people")
    whole = (await takes(boss, "Proof of consent, in full")).decode()
    assert "one@example.org" in whole
    assert "Hidden House" in whole


async def test_nobody_without_the_role_takes_anything_out(stage: Stage, ana: Actor) -> None:
    stranger, other = stage.enter("Stranger"), await organiser(stage, "Other", "defenders-2016")
    await stranger.says("/export")
    stranger.sees("I do not know that command")
    for actor in (stranger, other):
        said = len(actor.from_bot())
        for forged in (f"export:{SLUG}", f"x:{SLUG}:csv:o", f"xs:{SLUG}:csv:o:en"):
            await actor.taps_link(actor.newest(), forged, forged=True)
            assert actor.last_toast() == OVER
        assert len(actor.from_bot()) == said
    for odd in (f"x:{SLUG}:exe:o", f"x:{SLUG}:csv:z", f"xs:{SLUG}:csv:o:xx"):
        await ana.taps_link(ana.newest(), odd, forged=True)
        assert ana.last_toast() == OVER
