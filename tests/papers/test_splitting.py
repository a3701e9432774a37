"""A register in parts: nobody is lost, nobody is told twice, no part is too big."""

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.listing import Arrangement, Order
from bot.domain.refusal import Refusal
from bot.papers.register_csv import register_csv
from bot.papers.register_html import register_html
from bot.papers.splitting import in_parts, require_room
from tests.papers.registers import EGYPT, HOSTILE, an_export, hostile_export, signatories


def rows(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


@settings(deadline=None)
@given(st.integers(1, 60), st.integers(400, 4_000))
def test_each_stands_in_one_part(many: int, most: int) -> None:
    names = [f"Organisation {number:03} of the coast" for number in range(many)]
    found = [*signatories(*names), *signatories(*names, place=EGYPT)]
    export = an_export(found, Arrangement(Order.COUNTRY))
    parts = in_parts(export, register_csv, most)
    assert all(len(part.content) <= most for part in parts)
    tables = [rows(part.content) for part in parts]
    whole = rows(register_csv(export).content)
    assert all(table[0] == whole[0] for table in tables)
    assert [row for table in tables for row in table[1:]] == whole[1:]
    names_of_files = [part.file_name for part in parts]
    if len(parts) > 1:
        assert names_of_files[0] == f"signatories-rivers-part-1-of-{len(parts)}.csv"
    else:
        assert names_of_files == ["signatories-rivers.csv"]


def test_no_cell_of_a_part_is_a_formula() -> None:
    parts = in_parts(hostile_export(), register_csv, 800)
    assert len(parts) > 1
    told = [row for part in parts for row in rows(part.content)[1:]]
    assert len(told) == len(HOSTILE)
    assert not any(cell.startswith(("=", "+", "-", "@", "＝")) for row in told for cell in row)


def test_a_row_that_is_too_long_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        in_parts(an_export(signatories("N" * 300)), register_csv, 200)
    assert refused.value.key == "export-too-big"
    paper = register_html(an_export(signatories("A")))
    with pytest.raises(Refusal):
        require_room(paper, 10)
    assert require_room(paper, 10_000) is paper
