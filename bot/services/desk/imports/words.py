"""What an import says: the columns as they were guessed, what would be added, what is odd."""

from bot.domain.refusal import Facts
from bot.services.controls import button, stacked
from bot.services.list_files import Column, flaw_sentence
from bot.services.list_files.packing import unpack_entry
from bot.services.replies import Button, Line, Rows
from bot.services.visit import Visit
from bot.texts.countries import country_book
from storage import intakes
from storage.database import Transaction
from storage.intakes import Intake, IntakeRow

VERDICTS = ("alike", "repeat", "broken", "new")


def column_lines(visit: Visit, intake: Intake) -> tuple[Line, ...]:
    reading = intake.reading
    facts: Facts = {
        "name": intake.file_name,
        "count": len(reading["table"]["rows"]),
        "sheet": reading["table"]["sheet"],
    }
    head = "import-columns-sheet" if reading["table"]["sheet"] else "import-columns"
    lines = [Line(head, facts)]
    for place, guess in enumerate(reading["columns"]):
        said: Facts = {
            "header": guess["header"] or str(place + 1),
            "column": visit.text(f"column-{guess['column']}"),
            "sample": guess["samples"][0] if guess["samples"] else visit.text("none-given"),
        }
        key = "import-column" if guess["certain"] else "import-column-unsure"
        lines.append(Line(key, said, tight=True))
    return tuple(lines)


def column_rows(visit: Visit, intake: Intake) -> Rows:
    token = intake.token
    ways = [button("button-columns-right", "import-read", token, style="success")]
    for place, guess in enumerate(intake.reading["columns"]):
        facts = {
            "header": guess["header"] or str(place + 1),
            "column": visit.text(f"column-{guess['column']}"),
        }
        ways.append(Button(Line("button-column", facts), act=f"import-column:{token}:{place}"))
    ways.append(button("button-import-drop", "import-drop", token, style="danger"))
    return stacked(*ways)


def preview_lines(tx: Transaction, intake: Intake) -> tuple[Line, ...]:
    counts = intakes.counts(tx, intake.id)
    taken = sum(n for (_, is_taken), n in counts.items() if is_taken)
    of = {verdict: counts.get((verdict, True), 0) + counts.get((verdict, False), 0)
          for verdict in VERDICTS}  # fmt: skip
    facts: Facts = {"name": intake.file_name, "taken": taken, **of}
    return Line("import-preview", facts), Line("import-nothing-stored")


def preview_rows(tx: Transaction, intake: Intake) -> Rows:
    counts = intakes.counts(tx, intake.id)
    token = intake.token
    taken = sum(n for (_, is_taken), n in counts.items() if is_taken)
    ways = []
    if taken:
        label = Line("button-import-yes", {"count": taken})
        ways.append(Button(label, act=f"import-yes:{token}", style="success"))
    for verdict in VERDICTS:
        number = counts.get((verdict, True), 0) + counts.get((verdict, False), 0)
        if number:
            label = Line(f"button-import-{verdict}", {"count": number})
            ways.append(Button(label, act=f"import-rows:{token}:{verdict}:0"))
    if intake.reading["table"]["kind"] != "list":
        ways.append(button("button-import-columns", "import-columns", token))
    ways.append(button("button-import-drop", "import-drop", token, style="danger"))
    return stacked(*ways)


def row_lines(visit: Visit, row: IntakeRow) -> list[Line]:
    """An entry with its line in the file, what is odd about it, and what it looks like."""
    entry = unpack_entry({k: v for k, v in row.content.items() if k != "alike"})
    place = country_book().name(entry.country, visit.language) if entry.country else ""
    facts: Facts = {
        "line": row.line,
        "organisation": entry.organisation or visit.text("none-given"),
        "country": place or entry.country_typed or visit.text("none-given"),
    }
    lines = [Line("import-row-taken" if row.taken else "import-row-left", facts)]
    lines += [
        Line("import-row-note", {"note": flaw_sentence(visit.language, flaw)}, tight=True)
        for flaw in entry.flaws
    ]
    lines += [_alike(visit, match) for match in row.content.get("alike", ())]
    return lines


def _alike(visit: Visit, match: dict[str, object]) -> Line:
    reasons = match["reasons"]
    assert isinstance(reasons, list)  # noqa: S101 - as import_jobs wrote it
    said = ", ".join(visit.text(f"alike-{reason}") for reason in reasons)
    facts: Facts = {
        "organisation": str(match["organisation"]),
        "number": str(match["number"]),
        "reasons": said,
    }
    where = "import-row-alike-line" if match["in_file"] else "import-row-alike"
    return Line(where, facts, tight=True)


def columns_of(intake: Intake) -> tuple[Column, ...]:
    return tuple(Column(guess["column"]) for guess in intake.reading["columns"])
