"""What takes long is told as it goes, outlives a restart, and comes in parts where it is big."""

import asyncio
import csv
import io
import json
import multiprocessing

import jsonschema
import openpyxl
import pytest

from bot.chat import apart
from bot.domain.roles import Role
from bot.services.taking_out import Kind, kinds
from tests.benchmarks.exports import refill
from tests.cast import Actor, Stage, organiser
from tests.journeys.test_exports import LETTER, LIST, PROOF, on_record, sent
from tests.papers.test_register_json import SCHEMA

SLUG = "defenders-2018"


@pytest.fixture(autouse=True)
def _listens_closely(monkeypatch: pytest.MonkeyPatch) -> None:
    """What takes a second here takes minutes where it matters."""
    monkeypatch.setattr(apart, "LISTENED_EVERY", 0.05)


async def a_letter_of(stage: Stage, many: int, **settings: object) -> None:
    """So many signatures under the letter, and the program begun anew with these settings."""
    assert stage.program is not None
    await stage.drop_curtain()
    refill(stage.settings.database, SLUG, many)
    stage.settings = stage.settings.model_copy(update=settings)
    await stage.raise_curtain()


def files(actor: Actor) -> list[str]:
    messages = actor.stage.rehearsal.messages(actor.id)
    return [m["document"]["file_name"] for m in messages if m["document"]]


def told(stage: Stage) -> list[str]:
    """Every state of the message that tells how far it is."""
    calls = [e for e in stage.rehearsal.journal() if "text" in e["params"]]
    return [e["params"]["text"] for e in calls if "Your file is" in e["params"]["text"]]


async def test_a_long_one_tells_how_far_it_is_and_is_sent_once(stage: Stage) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    await a_letter_of(stage, 60)
    await ana.says("/export")
    await ana.taps(PROOF)
    await ana.taps("Public part, PDF")
    await ana.taps("Send me the file")
    states = told(stage)
    assert states[0] == "Your file is being made: 0 of 60."
    assert states[-1] == "Your file is made."
    assert len(states) > 2, states
    assert len([m for m in ana.from_bot() if "Your file is" in (m["text"] or "")]) == 1
    assert files(ana) == [f"consents-{SLUG}-redacted.pdf"]
    document = [e for e in stage.rehearsal.journal() if e["method"] == "sendDocument"][-1]
    assert document["params"]["protect_content"] in (True, "true", "True")
    assert await on_record(stage) == 1
    [job] = await stage.look("SELECT state FROM job WHERE kind = 'export'")
    assert job["state"] == "done"


async def test_a_second_tap_makes_no_second_file(stage: Stage) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    await a_letter_of(stage, 3)
    await ana.says("/export")
    await ana.taps(PROOF)
    await ana.taps("Public part, PDF")
    message, data = ana.button("Send me the file")
    for _ in range(3):
        stage.rehearsal.tap(ana.id, message["message_id"], data)
    await stage.settle()
    assert len(files(ana)) == 1
    await ana.taps("Send me the file")
    assert len(files(ana)) == 2


async def test_one_that_a_stop_has_cut_off_is_made_after_the_start(stage: Stage) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    await a_letter_of(stage, 60)
    await ana.says("/export")
    await ana.taps(PROOF)
    message, data = ana.button("Public part, PDF")
    await ana.taps_link(message, data)
    message, data = ana.button("Send me the file")
    stage.rehearsal.tap(ana.id, message["message_id"], data)
    await stage.rehearsal.until(lambda: bool(told(stage)), 10)
    begun = asyncio.get_running_loop().time()
    await stage.drop_curtain()
    assert asyncio.get_running_loop().time() - begun < 5
    assert files(ana) == []
    await stage.raise_curtain()
    await stage.settle()
    assert files(ana) == [f"consents-{SLUG}-redacted.pdf"]
    assert len([m for m in ana.from_bot() if "Your file is" in (m["text"] or "")]) == 1


async def test_a_stop_ends_what_is_being_made(stage: Stage) -> None:
    """It would go on for minutes, and hold the keys."""
    ana = await organiser(stage, "Ana", SLUG)
    await a_letter_of(stage, 1_000)
    await ana.says("/export")
    await ana.taps(PROOF)
    await ana.taps("Public part, PDF")
    message, data = ana.button("Send me the file")
    stage.rehearsal.tap(ana.id, message["message_id"], data)
    await stage.rehearsal.until(lambda: len(told(stage)) > 1, 30)
    assert multiprocessing.active_children()
    await stage.drop_curtain()
    async with asyncio.timeout(3):
        while multiprocessing.active_children():  # noqa: ASYNC110 - a process has no event
            await asyncio.sleep(0.05)


async def test_what_was_made_and_not_sent_before_a_stop_is_made_again(stage: Stage) -> None:
    """The file lies in memory only: who asked for it gets it all the same."""
    ana = await organiser(stage, "Ana", SLUG)
    await a_letter_of(stage, 3)
    assert stage.program is not None
    await ana.says("/export")
    await ana.taps(LETTER)
    await ana.taps("PDF")
    await ana.taps("Send me the file")
    library = stage.program.foreman._library
    assert library is not None
    assert len(library._laid_out) == 1
    [key] = library._laid_out
    library._laid_out.clear()
    paper = await library.paper("export", key, "en")
    assert not isinstance(paper, str)
    assert paper.content == sent(ana)


async def test_who_may_no_more_gets_nothing(stage: Stage) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    await a_letter_of(stage, 60)
    await ana.says("/export")
    await ana.taps(PROOF)
    await ana.taps("Public part, PDF")
    message, data = ana.button("Send me the file")
    stage.rehearsal.tap(ana.id, message["message_id"], data)
    await stage.rehearsal.until(lambda: bool(told(stage)), 10)
    assert stage.program is not None
    await stage.program.database.write(lambda tx: tx.execute("DELETE FROM role"))
    await stage.settle()
    assert files(ana) == []
    [job] = await stage.look("SELECT state FROM job WHERE kind = 'export'")
    assert job["state"] == "cancelled"


async def test_a_big_table_comes_in_parts_with_their_heads(stage: Stage) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    await a_letter_of(stage, 100, largest_file=3_000)
    await ana.says("/export")
    await ana.taps(LIST)
    await ana.taps("CSV")
    await ana.taps("Send me the file")
    names = files(ana)
    assert names[0] == f"signatories-{SLUG}-part-1-of-{len(names)}.csv"
    assert told(stage)[-1].endswith(f"so it comes in {len(names)} parts.")
    tables = [sent(ana, back).decode("utf-8-sig") for back in range(len(names), 0, -1)]
    parts = [list(csv.reader(io.StringIO(table))) for table in tables]
    assert all(len(table.encode()) <= 3_000 for table in tables)
    assert all(part[0] == parts[0][0] for part in parts)
    rows = [row[1] for part in parts for row in part[1:]]
    assert len(rows) == len(set(rows)) == 95
    captions = [m["caption_html"] for m in ana.from_bot() if m["document"]]
    assert captions[1].startswith(f"Part 2 of {len(names)}.")


async def test_parts_of_data_and_of_a_workbook_are_whole_in_themselves(stage: Stage) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    await a_letter_of(stage, 100, largest_file=12_000)
    await ana.says("/export")
    await ana.taps(LIST)
    await ana.taps("JSON")
    await ana.taps("Send me the file")
    many = len(files(ana))
    assert many > 2
    found: list[int] = []
    for back in range(many, 0, -1):
        data = json.loads(sent(ana, back))
        jsonschema.validate(data, SCHEMA)
        assert data["part"] == {"number": many - back + 1, "of": many}
        assert data["count"]["all"] == 100
        found += [one["number"] for one in data["signatories"]]
    assert len(set(found)) == 95
    await a_letter_of_smaller_files(stage, 6_500)
    await ana.says("/export")
    await ana.taps(LIST)
    await ana.taps("Send me the file")
    books = len(files(ana)) - many
    assert books > 1
    rows = 0
    for back in range(books, 0, -1):
        sheet = openpyxl.load_workbook(io.BytesIO(sent(ana, back))).worksheets[0]
        assert sheet.cell(1, 2).value == "Organisation"
        rows += sheet.max_row - 1
    assert rows == 95


async def a_letter_of_smaller_files(stage: Stage, most: int) -> None:
    await stage.drop_curtain()
    stage.settings = stage.settings.model_copy(update={"largest_file": most})
    await stage.raise_curtain()


async def test_what_cannot_be_split_is_refused_with_a_way_out(stage: Stage) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    await a_letter_of(stage, 20, largest_file=5_000)
    await ana.says("/export")
    await ana.taps(LETTER)
    await ana.taps("Send me the file")
    ana.sees("and I may send", "It can be made on the server with: undersigned export")
    assert files(ana) == []


async def test_of_a_long_list_the_numbers_are_counted_and_the_form_is_shown(stage: Stage) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    await a_letter_of(stage, 400)
    await ana.says("/export")
    await ana.taps(LIST)
    ana.sees("400 organisations, 380 of them by name; 20 names are kept back",
             "This is the form of its lines", "personal data of 380 people")  # fmt: skip
    await ana.taps("Everybody")
    await ana.taps("Choose countries")
    await ana.says("Kenya")
    ana.sees("are counted when the file is made")
    boss = await organiser(stage, "Boss", role=Role.ADMIN)
    await boss.says("/export")
    await boss.taps(PROOF)
    await boss.taps("In full, PDF")
    boss.sees("personal data of 400 people")


async def test_a_very_long_list_is_counted_beside_the_chat(stage: Stage) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    await a_letter_of(stage, 2_100)
    await ana.says("/export")
    await ana.taps(LIST)
    ana.sees("2,100 organisations, 1,995 of them by name; 105 names are kept back")
    ana.sees("personal data of 1,995 people")
    await ana.taps("Form of the lines")
    await ana.taps("representatives who agreed: yes")
    ana.sees("2,100 organisations", "It holds no personal data")
    await ana.taps("Back")
    await ana.taps("CSV")
    await ana.taps("Send me the file")
    assert len(list(csv.reader(io.StringIO(sent(ana).decode("utf-8-sig"))))) == 1_996


def test_how_it_is_sent_is_decided_by_the_time_that_it_takes() -> None:
    assert not kinds.takes_long(Kind.CSV, 2_000)
    assert kinds.takes_long(Kind.CSV, 100_000)
    assert kinds.takes_long(Kind.PROOF_PDF, 100)
    assert not kinds.takes_long(Kind.PROOF, 2_000)


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_a_family_and_a_cost(kind: Kind) -> None:
    assert kind in kinds.FAMILIES[kinds.family_of(kind)]
    assert kinds.COSTS[kind].seconds > 0
