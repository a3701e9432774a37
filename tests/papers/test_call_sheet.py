"""The call as a document: a PDF where the fonts can, the same bytes for the same words."""

from datetime import UTC, datetime

import pytest

from bot.papers.call_sheet import Call, call_sheet, qr_paper

AT = datetime(2018, 4, 13, 16, tzinfo=UTC)
LINK = "https://t.me/bot?start=water"
CALLS = (
    Call("en", "Water", ("To: The Minister", f"Will your organisation sign?\n\n{LINK}")),
    Call("ar", "الماء", ("إلى: الوزير", LINK)),
)


def test_the_same_calls_make_the_same_pdf() -> None:
    paper = call_sheet("water", CALLS, AT)
    assert paper.file_name == "water-call.pdf"
    assert paper.content.startswith(b"%PDF")
    assert paper.content == call_sheet("water", CALLS, AT).content


def test_what_no_font_can_draw_is_text_with_every_word() -> None:
    paper = call_sheet("water", (Call("bo", "ཆུ", ("བོད", LINK)), CALLS[0]), AT)
    assert paper.file_name == "water-call.txt"
    text = paper.content.decode("utf-8-sig")
    for words in ("ཆུ", "བོད", LINK, "WATER", "To: The Minister"):
        assert words in text


@pytest.mark.parametrize(
    ("kind", "name", "begins"),
    [
        ("kit-qr", "water-qr.png", b"\x89PNG"),
        ("kit-png", "water-qr.png", b"\x89PNG"),
        ("kit-svg", "water-qr.svg", b"<"),
    ],
)
def test_the_code_comes_as_picture_and_as_file(kind: str, name: str, begins: bytes) -> None:
    paper = qr_paper(kind, "water", LINK)
    assert paper.file_name == name
    assert paper.content.startswith(begins)
    assert (paper.media_type == "image/png") == (kind == "kit-qr")
