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
LIST, LETTER, PROOF = "List of signatories", "The finished letter", "Proof of consent"


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


async def takes(actor: Actor, what: str, *more: str) -> bytes:
    """The file's bytes, as they were uploaded."""
    await actor.says("/help")
    await actor.says("/export")
    for tapped in (what, *more):
        await actor.taps(tapped)
    await actor.taps("Send me the file")
    return sent(actor)


def sent(actor: Actor, back: int = 1) -> bytes:
    """The newest file that she got, or one before it."""
    document = actor.stage.rehearsal.messages(actor.id)[-back]["document"]
    stored = actor.stage.rehearsal.world.files.by_id(document["file_id"])
    assert stored is not None
    return stored.data


async def on_record(stage: Stage) -> int:
    return len(await stage.look("SELECT id FROM audit WHERE what LIKE '%taken out%'"))


async def test_what_it_holds_is_said_before_anything_leaves(stage: Stage, ana: Actor) -> None:
    await ana.says("/export")
    ana.sees("what do you want to take out")
    await ana.taps(LIST)
    ana.sees("3 organisations, 2 of them by name; one name is kept back")
    ana.sees("Écoute des Côtes, France", "Zebra Watch, Kenya", "personal data of 2 people")
    ana.does_not_see("Hidden House")
    assert await on_record(stage) == 0
    await ana.taps("Order of the letter")
    await ana.taps("As they signed")
    text = ana.newest()["text"]
    assert text.index("Zebra") < text.index("Écoute")
    await ana.taps("Back")
    await ana.taps("Send me the file")
    assert await on_record(stage) == 1
    document = [e for e in stage.rehearsal.journal() if e["method"] == "sendDocument"][-1]
    assert document["params"]["protect_content"] in (True, "true", "True")


async def test_each_table_holds_the_names_that_may_be_shown(stage: Stage, ana: Actor) -> None:
    book = openpyxl.load_workbook(io.BytesIO(await takes(ana, LIST)))
    cells = {str(cell.value) for sheet in book for row in sheet for cell in row}
    assert {"Zebra Watch", "Écoute des Côtes"} <= cells
    table = (await takes(ana, LIST, "CSV")).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(table)))
    assert [row[1] for row in rows[1:3]] == ["Écoute des Côtes", "Zebra Watch"]
    data = json.loads(await takes(ana, LIST, "JSON"))
    assert "Zebra Watch" in json.dumps(data, ensure_ascii=False)
    page = (await takes(ana, LIST, "For a website")).decode()
    assert page.index("Écoute") < page.index("Zebra")
    for text in (str(cells), str(rows), json.dumps(data), page):
        assert "Hidden House" not in text
        assert "one@example.org" not in text


async def test_the_lines_are_shown_in_the_form_that_they_will_have(ana: Actor) -> None:
    await ana.says("/export")
    await ana.taps(LIST)
    await ana.taps("For a website")
    ana.sees("It holds no personal data")
    await ana.taps("Form of the lines")
    await ana.taps("Country: Name, Country")
    ana.sees("· Zebra Watch – Kenya")
    await ana.taps("Numbered: no")
    ana.sees("· 2. Zebra Watch – Kenya")
    await ana.taps("representatives who agreed: no")
    ana.sees("Zebra Watch – Kenya (Maria Sample, Director)", "personal data of 2 people")
    await ana.taps("Back")
    await ana.taps("Send me the file")
    page = sent(ana).decode()
    assert "<bdi>Zebra Watch</bdi> – <bdi>Kenya</bdi> (<bdi>Maria Sample, Director</bdi>)" in page
    assert "<ol>" in page


async def test_a_table_without_the_representatives_names_nobody(ana: Actor) -> None:
    await ana.says("/export")
    await ana.taps(LIST)
    await ana.taps("JSON")
    await ana.taps("Form of the lines")
    await ana.taps("representatives who agreed: yes")
    ana.sees("It holds no personal data")
    await ana.taps("Back")
    await ana.taps("Send me the file")
    assert "Maria Sample" not in sent(ana).decode()


async def test_countries_are_chosen_by_their_names(ana: Actor) -> None:
    await ana.says("/export")
    await ana.taps(LIST)
    await ana.taps("Everybody")
    await ana.taps("Choose countries")
    ana.sees("Of which countries?")
    await ana.says("Atlantis")
    ana.sees("I do not know the country “Atlantis”", "Kenya, Peru, FR")
    await ana.says("Guinee-Bissau und so")
    await ana.says("Kenya, Perú")
    ana.sees("One organisation of your choice", "Zebra Watch")
    ana.does_not_see("Écoute", "Hidden House", "kept back")
    await ana.taps("Back")
    assert "Only Kenya, Peru" in ana.buttons()
    await ana.taps("CSV")
    await ana.taps("Send me the file")
    table = sent(ana).decode("utf-8-sig")
    assert "Zebra Watch" in table
    assert "Écoute" not in table
    await ana.taps("Only Kenya, Peru")
    await ana.taps("Everybody again")
    ana.sees("3 organisations", "Écoute")


async def test_what_was_begun_to_be_typed_can_be_left(ana: Actor) -> None:
    await ana.says("/export")
    await ana.taps(LIST)
    await ana.taps("Everybody")
    await ana.taps("Choose countries")
    await ana.says("cancel")
    ana.sees("3 organisations")
    await ana.says("Kenya")
    ana.does_not_see("organisation of your choice")


async def test_the_late_list_is_there_once_the_letter_is_delivered(
    stage: Stage, ana: Actor
) -> None:
    await ana.says("/export")
    await ana.taps(LIST)
    await ana.taps("Everybody")
    assert "Before and after the delivery" not in ana.buttons()
    [row] = await stage.look("SELECT token FROM errand WHERE kind = 'export'")
    await ana.taps_link(ana.newest(), f"xo:{row['token']}:late:yes", forged=True)
    assert ana.last_toast() == OVER
    assert stage.program is not None
    moment = "2018-04-05T08:00:00.000000Z"
    await stage.program.database.write(
        lambda tx: tx.execute(
            "UPDATE letter SET status = 'delivered', delivered = ? WHERE slug = ?", (moment, SLUG)
        )
    )
    await ana.taps("Back")
    await ana.taps("Everybody")
    await ana.taps("Before and after the delivery")
    ana.sees("2 organisations of your choice")


async def test_the_finished_letter_comes_as_word_and_pdf(stage: Stage, ana: Actor) -> None:
    word = zipfile.ZipFile(io.BytesIO(await takes(ana, LETTER)))
    body = word.read("word/document.xml").decode()
    assert "Zebra Watch" in body
    assert "Hidden House" not in body
    assert "Maria Sample" not in body
    reader = PdfReader(io.BytesIO(await takes(ana, LETTER, "PDF")))
    text = "".join(page.extract_text() for page in reader.pages)
    assert "Zebra Watch" in text
    assert "Hidden House" not in text
    said = [message["text"] for message in ana.from_bot()]
    assert "Your file is made." in said
    assert await on_record(stage) == 2


async def test_the_charts_come_as_files(ana: Actor) -> None:
    assert (await takes(ana, "Charts")).startswith(b"\x89PNG")
    for kind in ("Growth, SVG", "Countries, SVG"):
        assert b"<svg" in await takes(ana, "Charts", kind)
    await takes(ana, "Charts", "Countries, SVG")
    picture = sent(ana).decode()
    assert "Kenya" in picture
    assert "Peru" not in picture, "who is kept back would be found out by her country"
    assert ana.stage.rehearsal.messages(ana.id)[-1]["document"]["file_name"] == "countries.svg"


async def test_the_proof_with_names_is_for_admins_alone(stage: Stage, ana: Actor) -> None:
    proof = (await takes(ana, PROOF)).decode()
    assert "Hidden House" not in proof
    assert "one@example.org" not in proof
    await ana.says("/export")
    await ana.taps(PROOF)
    assert "In full, data" not in ana.buttons()
    rows = await stage.look("SELECT token FROM errand WHERE kind = 'export'")
    await ana.taps_link(ana.newest(), f"xk:{rows[-1]['token']}:proof-whole", forged=True)
    assert ana.last_toast() == OVER
    boss = await organiser(stage, "Boss", SLUG, role=Role.ADMIN)
    await boss.says("/export")
    await boss.taps(PROOF)
    await boss.taps("In full, data")
    boss.sees("3 organisations, each with its name", "stands in here all the same",
              "personal data of 3 people")  # fmt: skip
    await boss.taps("Send me the file")
    whole = sent(boss).decode()
    assert "one@example.org" in whole
    assert "Hidden House" in whole


async def test_the_proof_comes_on_paper(ana: Actor) -> None:
    reader = PdfReader(io.BytesIO(await takes(ana, PROOF, "Public part, PDF")))
    text = "".join(page.extract_text() for page in reader.pages)
    assert "Zebra Watch" in text
    assert "Hidden House" not in text


async def test_a_french_organiser_is_asked_in_french(stage: Stage, ana: Actor) -> None:
    chloe = await organiser(stage, "Chloé", SLUG, language="fr")
    await chloe.says("/export")
    await chloe.taps("Liste des signataires")
    chloe.sees("3 organisations, dont 2 avec leur nom\u202f; 1 nom reste caché.")
    await chloe.taps("Toutes")
    await chloe.taps("Choisir des pays")
    await chloe.says("Atlantide")
    chloe.sees("Je ne connais pas le pays")
    await chloe.says("Kenya")
    chloe.sees("1 organisation de votre choix")


async def test_nobody_without_the_role_takes_anything_out(stage: Stage, ana: Actor) -> None:
    await ana.says("/export")
    await ana.taps(LIST)
    [row] = await stage.look("SELECT token FROM errand WHERE kind = 'export'")
    token = row["token"]
    stranger, other = stage.enter("Stranger"), await organiser(stage, "Other", "defenders-2016")
    await stranger.says("/export")
    stranger.sees("I do not know that command")
    for actor in (stranger, other):
        said = len(actor.from_bot())
        for forged in (f"export:{SLUG}", f"x:{SLUG}:list", f"xs:{token}", f"xk:{token}:csv",
                       f"xa:{token}:key", f"xm:{token}:form", f"xo:{token}:order:region",
                       f"xf:{token}", f"xh:{token}"):  # fmt: skip
            await actor.taps_link(actor.newest(), forged, forged=True)
            assert actor.last_toast() == OVER
        assert len(actor.from_bot()) == said
    for odd in (f"x:{SLUG}:exe", f"xk:{token}:exe", f"xm:{token}:exe", f"xo:{token}:order:exe",
                f"xo:{token}:exe:yes", f"xo:{token}:language:xx", f"xa:{token}:exe",
                f"xo:{token}:numbered:perhaps", "xs:nothing"):  # fmt: skip
        await ana.taps_link(ana.newest(), odd, forged=True)
        assert ana.last_toast() == OVER


async def test_a_role_that_was_taken_away_takes_the_draft_with_it(stage: Stage, ana: Actor) -> None:
    await ana.says("/export")
    await ana.taps(LIST)
    message, data = ana.button("Send me the file")
    assert stage.program is not None
    await stage.program.database.write(lambda tx: tx.execute("DELETE FROM role"))
    await ana.taps_link(message, data)
    assert ana.last_toast() == OVER
    assert await on_record(stage) == 0


async def test_what_she_was_typing_for_it_ends_with_the_role(stage: Stage, ana: Actor) -> None:
    await ana.says("/export")
    await ana.taps(LIST)
    await ana.taps("Everybody")
    await ana.taps("Choose countries")
    assert stage.program is not None
    await stage.program.database.write(lambda tx: tx.execute("DELETE FROM role"))
    for said in ("Kenya", "Atlantis", "cancel", "back"):
        await ana.says(said)
        ana.does_not_see("countries", "organisation of your choice", "Zebra")
    stage.rehearsal.send_document(ana.id, b"Kenya", "list.txt")
    await stage.settle()
    ana.does_not_see("countries", "Zebra")
    [row] = await stage.look("SELECT token FROM errand WHERE kind = 'export'")
    for forged in (f"errand:{row['token']}", f"e:{row['token']}:export-countries:~keep",
                   f"e:{row['token']}:export-key:~back"):  # fmt: skip
        await ana.taps_link(ana.newest(), forged, forged=True)
        ana.does_not_see("countries", "Zebra")
