"""/import: a list that came by e-mail or on a form is read, looked at, and stored after a yes."""

from bot.domain.flow import Flow
from bot.domain.refusal import Facts, Refusal
from bot.domain.roles import Role
from bot.services import errands, jobs
from bot.services.controls import button, read_number, stacked
from bot.services.desk import access
from bot.services.desk.imports.words import (
    VERDICTS,
    column_lines,
    column_rows,
    preview_lines,
    preview_rows,
    row_lines,
)
from bot.services.errands import DeskQuestion, Kind, SentFile
from bot.services.list_files import Column
from bot.services.presenting import title_button
from bot.services.replies import Button, Line, Rows
from bot.services.visit import Visit
from storage import intakes, letters
from storage.errands import Errand
from storage.intakes import Intake

MOST_BYTES = 20_000_000
"""What a bot may download (Bot API, getFile)."""
READ, PREVIEW, UNDO = "list-read", "list-preview", "list-undo"
PAGE = 5


def show(visit: Visit) -> None:
    """For which letter, where there are several; then: send the file."""
    access.require_somewhere(visit)
    mine = access.letters_of(visit)
    if len(mine) == 1:
        ask_for_file(visit, mine[0].letter.slug)
        return
    ways = [title_button(visit, s, "import") for s in mine]
    visit.say(Line("import-which"), rows=stacked(*ways))


def ask_for_file(visit: Visit, slug: str) -> None:
    stored = access.letter_of(visit, slug)
    before = [
        Line("import-before", {"name": intake.file_name, "count": intake.total})
        for intake in _that_can_be_undone(visit, stored.id)
    ]
    errands.begin(visit, "import", *before, letter=stored.id)


def offer(visit: Visit, file: SentFile) -> None:
    """A file came of itself: is it a list, and of which letter?"""
    access.require_somewhere(visit)
    mine = access.letters_of(visit)
    answers = {"file": file.id, "name": file.name, "size": str(file.size)}
    ways = []
    for stored in mine:
        errand = errands.stash(visit, "import", stored.id, answers)
        facts = {"title": stored.letter.text_in(visit.language).title}
        ways.append(Button(Line("button-import-for", facts), act=f"import-sent:{errand.token}"))
    visit.say(Line("import-offer", {"name": file.name}), rows=stacked(*ways))


def take_sent(visit: Visit, token: str) -> None:
    """Yes, the file that was sent is a list of that letter."""
    errand = errands.own(visit, token)
    if errand is None or errand.letter is None:
        return
    access.require(visit, Role.ORGANISER, errand.letter)
    said = errand.draft.answers
    if errand.kind != "import" or "file" not in said:
        visit.toast = Line("toast-over")
        return
    _take_file(visit, errand, SentFile(said["file"], said["name"], int(said["size"])))


def show_columns(visit: Visit, token: str) -> None:
    intake = _open(visit, token, "columns", "preview")
    if intake is not None:
        visit.say(*column_lines(visit, intake), rows=column_rows(visit, intake))


def ask_column(visit: Visit, token: str, place: str) -> None:
    """What does this column hold?"""
    intake = _open(visit, token, "columns", "preview")
    if intake is None or not _is_place(intake, place):
        return
    ways = [
        Button(Line(f"column-{column}"), act=f"import-set:{token}:{place}:{number}")
        for number, column in enumerate(Column)
    ]
    pairs = tuple(tuple(ways[i : i + 2]) for i in range(0, len(ways), 2))
    guess = intake.reading["columns"][int(place)]
    facts: Facts = {
        "header": guess["header"] or str(int(place) + 1),
        "samples": " · ".join(guess["samples"]) or visit.text("none-given"),
    }
    back = (button("button-back", "import-columns", token),)
    visit.say(Line("import-column-ask", facts), rows=(*pairs, back))


def set_column(visit: Visit, token: str, place: str, number: str) -> None:
    intake = _open(visit, token, "columns", "preview")
    if intake is None or not _is_place(intake, place) or not number.isdecimal():
        return
    columns = [dict(guess) for guess in intake.reading["columns"]]
    chosen = list(Column)[min(int(number), len(Column) - 1)]
    for guess in columns:  # what is said of one column is taken from another
        if guess["column"] == chosen and chosen is not Column.IGNORE:
            guess["column"] = str(Column.IGNORE)
    columns[int(place)] |= {"column": str(chosen), "certain": True}
    reading = {**intake.reading, "columns": columns}
    intakes.keep_reading(visit.tx, intake.id, reading, intake.file_hash)
    show_columns(visit, token)


def columns_right(visit: Visit, token: str) -> None:
    """The columns are as they should be: read the entries, and look for duplicates.

    Until that is done there is nothing to be stored, whatever was chosen before.
    """
    intake = _open(visit, token, "columns", "preview")
    if intake is None:
        return
    held = {guess["column"] for guess in intake.reading["columns"]}
    if Column.ORGANISATION not in held:
        visit.toast = Line("import-no-organisation")
        return
    intakes.go(visit.tx, intake.id, ("preview",), "columns")
    jobs.add(visit, PREVIEW, {}, about=intake.id)
    visit.say(Line("import-looking"))


def show_preview(visit: Visit, token: str) -> None:
    intake = _open(visit, token, "preview")
    if intake is not None:
        visit.say(*preview_lines(visit.tx, intake), rows=preview_rows(visit.tx, intake))


def show_rows(visit: Visit, token: str, verdict: str, offset: str) -> None:
    """The rows of one verdict, a few at a time; each can be taken or left out by a tap."""
    intake, start = _open(visit, token, "preview"), read_number(offset)
    if intake is None or start is None or verdict not in VERDICTS:
        return
    found = intakes.rows(visit.tx, intake.id, verdict, start, PAGE + 1)
    rows, more = found[:PAGE], len(found) > PAGE
    ways = [_take_button(token, verdict, start, row) for row in rows if _can_be_taken(row)]
    turning = []
    if start:
        turning.append(_turn("button-earlier", token, verdict, max(0, start - PAGE)))
    if more:
        turning.append(_turn("button-later-ones", token, verdict, start + PAGE))
    back = (button("button-import-back", "import-preview", token),)
    lines = [line for row in rows for line in row_lines(visit, row)]
    visit.note("list looked at", f"intake:{intake.id}")
    visit.say(
        Line(f"import-rows-{verdict}"),
        *lines,
        rows=(*stacked(*ways), *((tuple(turning),) if turning else ()), back),
    )


def switch_row(visit: Visit, token: str, verdict: str, offset: str, number: str) -> None:
    intake, known = _open(visit, token, "preview"), read_number(number)
    if intake is None or known is None:
        return
    row = intakes.row(visit.tx, intake.id, known)
    if row is not None and _can_be_taken(row):
        intakes.take(visit.tx, row.id, taken=not row.taken)
    show_rows(visit, token, verdict, offset)


def drop(visit: Visit, token: str) -> None:
    """Nothing was stored; what was read is erased."""
    intake = _open(visit, token, "columns", "preview", "reading")
    if intake is not None and intakes.go(visit.tx, intake.id, (intake.state,), "dropped"):
        intakes.forget_words(visit.tx, intake.id)
        visit.note("list dropped", f"intake:{intake.id}")
        visit.say(Line("import-dropped"))


def ask_to_undo(visit: Visit, token: str) -> None:
    intake = _open(visit, token, "stored")
    if intake is not None:
        ways = (
            button("button-undo-yes", "import-undone", token, style="danger"),
            button("button-undo-no", "import-keep", token),
        )
        visit.say(Line("import-undo-ask", {"count": intake.total}), rows=stacked(*ways))


def keep(visit: Visit, token: str) -> None:
    intake = _open(visit, token, "stored")
    if intake is not None:
        visit.say(Line("import-stays", {"count": intake.total}))


def undo(visit: Visit, token: str) -> None:
    """As a whole: every signature that came by it, but those that somebody has taken over."""
    intake = _open(visit, token, "stored")
    if intake is not None and intakes.go(visit.tx, intake.id, ("stored",), "undoing"):
        visit.note("import undone", f"intake:{intake.id}")
        jobs.add(visit, UNDO, {}, about=intake.id)
        visit.say(Line("import-undoing"))


def _take_file(visit: Visit, errand: Errand, file: SentFile) -> None:
    if file.size > MOST_BYTES:
        refusal = Refusal("list-too-big", {"most": MOST_BYTES // 1_000_000})
        visit.tapped = None
        errands.resume(visit, errand, Line(f"refused-{refusal.key}", refusal.facts))
        return
    assert errand.letter is not None  # noqa: S101 - an import's errand is about a letter
    intake = intakes.add(visit.tx, errand.letter, visit.person.id, file.name)
    errands.finish(visit, errand)
    jobs.add(visit, READ, {"file": file.id, "name": file.name}, about=intake.id)
    visit.say(Line("import-reading", {"name": file.name}))


def _that_can_be_undone(visit: Visit, letter: int | None) -> list[Intake]:
    stored = intakes.of_letter(visit.tx, letter) if letter is not None else []
    return [intake for intake in stored if intake.state == "stored"][:PAGE]


def _undo_buttons(visit: Visit, errand: Errand) -> Rows:
    return stacked(
        *(
            Button(
                Line("button-import-undo-that", {"name": intake.file_name}),
                act=f"import-undo:{intake.token}",
            )
            for intake in _that_can_be_undone(visit, errand.letter)
        )
    )


def _never(visit: Visit, errand: Errand, _draft: object) -> None:
    """Its only question is answered by a file."""
    errands.resume(visit, errand)


def _only_a_file(_typed: str, _answers: object, _world: object) -> str:
    raise Refusal("import-needs-file")


errands.register(
    Kind(
        Flow("import", (DeskQuestion("import-file", _only_a_file),)),
        end=_never,
        takes_file={"import-file": _take_file},
        asides=_undo_buttons,
    )
)


def _open(visit: Visit, token: str, *states: str) -> Intake | None:
    """The intake, if it is of a letter that she organises, and in one of these states."""
    intake = intakes.by_token(visit.tx, token)
    if intake is None:
        visit.toast = Line("toast-over")
        return None
    access.letter_of(visit, letters.get(visit.tx, intake.letter).letter.slug)
    if intake.state not in states:
        visit.toast = Line("toast-answered")
        return None
    return intake


def _is_place(intake: Intake, place: str) -> bool:
    return place.isdecimal() and int(place) < len(intake.reading["columns"])


def _can_be_taken(row: intakes.IntakeRow) -> bool:
    return bool(row.content.get("organisation"))


def _take_button(token: str, verdict: str, start: int, row: intakes.IntakeRow) -> Button:
    label = "button-row-leave" if row.taken else "button-row-take"
    facts: Facts = {"line": row.line, "organisation": row.content["organisation"]}
    return Button(Line(label, facts), act=f"import-row:{token}:{verdict}:{start}:{row.id}")


def _turn(label: str, token: str, verdict: str, offset: int) -> Button:
    return button(label, "import-rows", token, verdict, offset)
