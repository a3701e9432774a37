"""The rows of a table as entries, each field read by what its column holds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from bot.services.letter_files.suggestions import NONE, language_like
from bot.services.letter_files.values import language_tag
from bot.services.list_files.cell_kinds import SAYS_NOTHING
from bot.services.list_files.checks import QUOTED, Check, tidied
from bot.services.list_files.headers import same_cells
from bot.services.list_files.moments import Order, moment, order_in
from bot.services.list_files.names import Divider, other_names, style_of, take_apart
from bot.services.list_files.places import UNKNOWN
from bot.services.list_files.shapes import Column, Entry, Mark, Row, Skipped, Table

MOST_SAMPLES: Final = 500


@dataclass(frozen=True, slots=True)
class _Plan:
    """How all rows of the table are read."""

    places: Mapping[Column, int]
    language: str
    zone: ZoneInfo
    order: Order
    style: Divider | None
    width: int

    def cell(self, row: Row, column: Column) -> str:
        place = self.places.get(column, -1)
        return row.cells[place].strip() if 0 <= place < len(row.cells) else ""


def read_rows(
    table: Table, columns: Sequence[Column], language: str, zone: ZoneInfo
) -> tuple[list[Entry], list[Skipped]]:
    skipped = [_skipped(row, "above-the-headers") for row in table.above]
    if table.header_line:
        headers = " · ".join(header for header in table.headers if header)
        skipped.append(Skipped(table.header_line, table.header_last_line, "headers", headers))
    plan, entries = _plan(table, columns, language, zone), []
    for row in table.rows:
        if table.headers and same_cells(row, table.headers):
            skipped.append(_skipped(row, "headers-again"))
        else:
            entries.append(_entry(row, plan))
    return entries, skipped


def _skipped(row: Row, why: str) -> Skipped:
    text = " · ".join(tidied(cell) for cell in row.cells if cell.strip())
    return Skipped(row.line, row.last_line, why, text)


def _plan(table: Table, columns: Sequence[Column], language: str, zone: ZoneInfo) -> _Plan:
    places: dict[Column, int] = {}
    for place, column in enumerate(columns):
        places.setdefault(column, place)
    plan = _Plan(places, language, zone, Order.UNCLEAR, None, len(table.headers))
    days = [plan.cell(row, Column.SIGNED_ON) for row in table.rows]
    names = [plan.cell(row, Column.ORGANISATION) for row in table.rows[:MOST_SAMPLES]]
    style = None if Column.COUNTRY in places else style_of(names, language)
    return _Plan(places, language, zone, order_in(days), style, len(table.headers))


def _entry(row: Row, plan: _Plan) -> Entry:
    check = Check(row.line, plan.language)
    _tell_marks(row, plan, check)
    written = plan.cell(row, Column.ORGANISATION)
    country, typed, written = _country(row, written, plan, check)
    organisation, found = check.organisation(written)
    return Entry(
        row.line,
        row.last_line,
        organisation,
        tidied(plan.cell(row, Column.ACRONYM)) or found,
        country,
        typed,
        website=check.website(plan.cell(row, Column.WEBSITE)),
        name=check.name(_name(row, plan)),
        role=check.role(plan.cell(row, Column.ROLE)),
        email=check.email(plan.cell(row, Column.EMAIL)),
        signed_on=_signed_on(row, plan, check),
        show=check.show(plan.cell(row, Column.SHOW)),
        language=_language(plan.cell(row, Column.LANGUAGE)),
        quote=tidied(plan.cell(row, Column.QUOTE)),
        kind=check.kind(plan.cell(row, Column.KIND)),
        ecosoc=check.ecosoc(plan.cell(row, Column.ECOSOC)),
        also_known_as=other_names(organisation),
        flaws=tuple(check.flaws),
    )


def _tell_marks(row: Row, plan: _Plan, check: Check) -> None:
    if Mark.HIDDEN in row.marks:
        check.flaw("hidden-row")
    if Mark.MERGED in row.marks:
        check.flaw("merged-cells", repaired=True)
    over = [cell for cell in row.cells[plan.width :] if cell.strip()] if plan.width else []
    if over:
        check.flaw("cells-too-many", typed=tidied(", ".join(over))[:QUOTED])


def _country(row: Row, written: str, plan: _Plan, check: Check) -> tuple[str, str, str]:
    """The code, what was typed, and the name without a country that stood behind it."""
    if Column.COUNTRY in plan.places:
        typed = plan.cell(row, Column.COUNTRY)
        if typed.lower() in SAYS_NOTHING or not typed:
            check.flaw("country-missing")
            return "", "", written
        return check.country(typed), tidied(typed), written
    named = take_apart(tidied(written), plan.style, plan.language)
    if named.place is UNKNOWN or named.email or named.website:
        return "", "", written
    return check.country(named.typed, named.place), named.typed, named.name


def _name(row: Row, plan: _Plan) -> str:
    whole = plan.cell(row, Column.NAME)
    parts = (plan.cell(row, Column.FIRST_NAME), plan.cell(row, Column.LAST_NAME))
    return whole or " ".join(part for part in parts if part)


def _signed_on(row: Row, plan: _Plan, check: Check) -> datetime | None:
    written = plan.cell(row, Column.SIGNED_ON)
    if not written:
        return None
    read = moment(written, plan.order, plan.zone, plan.language)
    if read is None:
        check.flaw("date-unclear", typed=tidied(written)[:QUOTED])
    return read


def _language(written: str) -> str:
    """The code of the language, which may be named in words; '' when it is unknown."""
    named = language_like(written)
    if named != NONE:
        return named
    return (language_tag(written) or "") if len(written) <= 5 else ""
