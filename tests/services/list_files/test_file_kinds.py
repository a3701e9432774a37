"""What is no table is refused with what to do instead, whatever it is called."""

import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.refusal import Refusal
from bot.services.list_files import guess_columns, read_entries, read_table
from bot.texts.catalogue import LANGUAGES, plain
from tests.services.list_files.makers import csv_file, workbook

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600


def packed(*names: str, content: bytes = b"") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as parts:
        for name in names:
            parts.writestr(name, content)
    return out.getvalue()


def refusal_of(data: bytes, name: str = "list.xlsx") -> Refusal:
    with pytest.raises(Refusal) as refused:
        read_table(data, name)
    for language in LANGUAGES:
        assert plain(language, f"refused-{refused.value.key}", refused.value.facts)
    return refused.value


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "list-empty"),
        (b" \r\n\t", "list-empty"),
        (b"\xef\xbb\xbf\n", "list-empty"),
        (workbook([]), "list-empty"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "list-locked"),
        (OLE + "Workbook".encode("utf-16-le"), "list-old-xls"),
        (packed("xl/workbook.xml"), "list-broken"),
        (b"PK\x03\x04 and then nothing", "list-broken"),
        (bytes(range(1, 9)) * 50, "list-not-text"),
    ],
)
def test_files_that_cannot_be_read(data, key):
    assert refusal_of(data).key == key


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7 ...", "pdf"),
        (OLE + "WordDocument".encode("utf-16-le"), "document"),
        (packed("word/document.xml"), "document"),
        (b"{\\rtf1 Rivers}", "document"),
        (packed("content.xml", "mimetype"), "ods"),
        (packed("Index/Document.iwa"), "numbers"),
        (packed("xl/workbook.bin"), "xlsb"),
        (packed("photo.jpg"), "archive"),
        (b"\x1f\x8b\x08 packed", "archive"),
        (b"\x89PNG\r\n", "picture"),
        (b"\xff\xd8\xff\xe0", "picture"),
        (b"<!DOCTYPE html><table>", "page"),
    ],
)
def test_other_formats_are_told_how_to_become_a_table(data, kind):
    refusal = refusal_of(data)
    assert (refusal.key, refusal.facts) == ("list-other-format", {"format": kind})


def test_a_file_too_big_is_not_looked_into():
    assert refusal_of(b"x" * 20_000_001).key == "list-too-big"


def test_a_small_file_that_unpacks_to_a_huge_one_is_refused_before_it_does():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("xl/workbook.xml", b"<workbook/>")
        with parts.open("xl/sharedStrings.xml", "w", force_zip64=True) as part:
            for _ in range(101):
                part.write(b"\0" * 1_000_000)
    assert len(out.getvalue()) < 1_000_000
    assert refusal_of(out.getvalue()).key == "list-too-big"


def test_an_entity_that_grows_is_refused():
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><workbook>&b;</workbook>'
    assert refusal_of(packed("xl/workbook.xml", "[Content_Types].xml", content=bomb)).key == (
        "list-broken"
    )


def test_a_list_too_long_is_refused():
    refusal = refusal_of(csv_file([["Organisation", "Country"], *[["Rivers", "Kenya"]] * 50_001]))
    assert (refusal.key, refusal.facts) == ("list-too-many", {"most": 50_000})
    assert refusal_of(b"Rivers\n" * 50_001, "list.txt").key == "list-too-many"


def test_the_name_of_a_file_decides_nothing():
    assert read_table(workbook([("Organisation", "Country"), ("Rivers", "Kenya")]), "a.csv").sheet
    assert read_table(b"Rivers\nLakes\n", "list.xlsx").kind == "list"


def read_whole(data: bytes, name: str) -> None:
    """Nothing but a refusal comes out of it, and no line is lost."""
    try:
        table = read_table(data, name)
    except Refusal:
        return
    columns = [guess.column for guess in guess_columns(table, "en")]
    assert read_entries(table, columns).unaccounted() == ()


@settings(deadline=None, max_examples=300)
@given(data=st.binary(max_size=400), name=st.sampled_from(["a.csv", "a.txt", "a.xlsx"]))
def test_any_bytes_are_read_or_refused(data, name):
    read_whole(data, name)


@settings(deadline=None, max_examples=300)
@given(text=st.text(max_size=300), name=st.sampled_from(["a.csv", "a.txt", "a.xlsx"]))
def test_any_text_is_read_or_refused(text, name):
    read_whole(text.encode("utf-8", "surrogatepass"), name)


PARTS = [
    *("1. ", "12) ", "• ", "Rivers", "Lakes, Kenya", " - Chile", "; ", "\n", "\n\n", "and ", ","),
    *("Individuals:", "(RWB)", "و", "Réseau", " / ", "a@example.org", "www.example.org", '"'),
    *("\t", "=1", "Organisation", "E-mail", "\r", "Ltd.", "(", ")", "[x](https://y.org)"),
]
LIST_LIKE = st.lists(st.sampled_from(PARTS), max_size=30).map("".join)


@settings(deadline=None, max_examples=400)
@given(text=LIST_LIKE, name=st.sampled_from(["a.csv", "a.txt"]))
def test_any_heap_of_what_lists_are_made_of_is_accounted_for(text, name):
    read_whole(text.encode(), name)


@settings(deadline=None, max_examples=100)
@given(at=st.integers(0, 6000), byte=st.integers(0, 255))
def test_a_workbook_with_a_wrong_byte_is_read_or_refused(at, byte):
    data = bytearray(workbook([("Organisation", "Country"), ("Rivers", "Kenya")]))
    data[at % len(data)] = byte
    read_whole(bytes(data), "a.xlsx")
