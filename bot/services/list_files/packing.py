"""A table and its entries as plain data, to be kept between two steps of an import."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from bot.services.list_files.shapes import Entry, EntryFlaw, Mark, Row, Table

Packed = Mapping[str, Any]


def pack_table(table: Table) -> Packed:
    """What `unpack_table` reads back as an equal table."""
    packed = asdict(table)
    packed["hidden_sheets"] = sorted(table.hidden_sheets)
    packed["rows"] = [_pack_row(row) for row in table.rows]
    packed["above"] = [_pack_row(row) for row in table.above]
    return packed


def unpack_table(packed: Packed) -> Table:
    return Table(
        **{
            **packed,
            "headers": tuple(packed["headers"]),
            "rows": tuple(map(_unpack_row, packed["rows"])),
            "above": tuple(map(_unpack_row, packed["above"])),
            "other_sheets": tuple(packed["other_sheets"]),
            "hidden_sheets": frozenset(packed["hidden_sheets"]),
        }
    )


def pack_entry(entry: Entry) -> Packed:
    """What `unpack_entry` reads back as an equal entry."""
    packed = asdict(entry)
    packed["signed_on"] = entry.signed_on.isoformat() if entry.signed_on else None
    return packed


def unpack_entry(packed: Packed) -> Entry:
    signed_on = packed["signed_on"]
    return Entry(
        **{
            **packed,
            "signed_on": datetime.fromisoformat(signed_on) if signed_on else None,
            "also_known_as": tuple(packed["also_known_as"]),
            "flaws": tuple(EntryFlaw(**flaw) for flaw in packed["flaws"]),
        }
    )


def _pack_row(row: Row) -> list[object]:
    return [row.line, list(row.cells), row.last_line, sorted(row.marks)]


def _unpack_row(packed: list[Any]) -> Row:
    line, cells, last_line, marks = packed
    return Row(line, tuple(cells), last_line, frozenset(map(Mark, marks)))
