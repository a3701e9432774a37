"""A letter written in Markdown is read as plain blocks, or its author is told what to change."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.papers.manuscript import (
    Heading,
    Item,
    Manuscript,
    Paragraph,
    Quote,
    Rule,
    Span,
    Style,
    read_manuscript,
)

UNHURRIED = settings(deadline=None)  # other work shares the machine
BOLD = Style(bold=True)
ITALIC = Style(italic=True)


def told(manuscript: Manuscript) -> list[tuple[int, str]]:
    return [(flaw.line, flaw.key) for flaw in manuscript.flaws]


def test_a_paragraph_keeps_its_emphasis():
    [paragraph] = read_manuscript("We *call* on you to **speak out**.").blocks
    assert paragraph == Paragraph(
        (
            Span("We "),
            Span("call", ITALIC),
            Span(" on you to "),
            Span("speak out", BOLD),
            Span("."),
        )
    )


def test_styles_lie_one_in_the_other():
    [paragraph] = read_manuscript("**all *of* ~~us~~** `code`").blocks
    assert paragraph.spans == (
        Span("all ", BOLD),
        Span("of", Style(bold=True, italic=True)),
        Span(" ", BOLD),
        Span("us", Style(bold=True, strike=True)),
        Span(" "),
        Span("code", Style(code=True)),
    )


def test_lines_flow_together_unless_the_author_breaks_them():
    [paragraph] = read_manuscript("one\ntwo  \nthree").blocks
    assert paragraph.text == "one two\nthree"


def test_a_heading_has_a_level_and_stays_on_one_line():
    manuscript = read_manuscript("## What we ask\n\nThe end\n=======\n")
    assert manuscript.blocks == (
        Heading((Span("What we ask"),), 2),
        Heading((Span("The end"),), 1),
    )


def test_lists_keep_their_numbers_and_their_depth():
    blocks = read_manuscript("3. three\n4. four\n   - below\n- apart").blocks
    assert blocks == (
        Item((Span("three"),), 3),
        Item((Span("four"),), 4),
        Item((Span("below"),), None, 2),
        Item((Span("apart"),)),
    )
    assert [block.text for block in blocks] == ["3. three", "4. four", "– below", "• apart"]


def test_the_second_paragraph_of_an_item_stays_under_it():
    blocks = read_manuscript("- first\n\n  second\n\nafter").blocks
    assert blocks == (
        Item((Span("first"),)),
        Paragraph((Span("second"),), depth=1),
        Paragraph((Span("after"),)),
    )


def test_a_quotation_and_a_pause():
    blocks = read_manuscript("> They stand up.\n>\n> We stand with them.\n\n---\n\nSo.").blocks
    assert blocks == (
        Quote((Span("They stand up."),)),
        Quote((Span("We stand with them."),)),
        Rule(),
        Paragraph((Span("So."),)),
    )


def test_a_link_keeps_its_address():
    [paragraph] = read_manuscript("[the resolution](https://example.org/r?a=1&b=2)").blocks
    assert paragraph.spans == (Span("the resolution", Style(link="https://example.org/r?a=1&b=2")),)


def test_an_email_link_can_be_read_where_it_cannot_be_opened():
    [paragraph] = read_manuscript("[write to us](mailto:letter@example.org?subject=x)").blocks
    assert paragraph.text == "write to us (letter@example.org)"


def test_an_email_address_is_not_told_twice():
    [paragraph] = read_manuscript("<letter@example.org>").blocks
    assert paragraph.text == "letter@example.org"


@pytest.mark.parametrize(
    ("markdown", "key", "line"),
    [
        ("one\n![logo](https://example.org/logo.png)", "image", 2),
        ("one\n\n<div>\ntwo\n</div>", "html", 3),
        ("one\ntwo <br> three", "html", 2),
        ("one\n\n<!-- a note -->", "html", 3),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "table", 1),
        ("one\n\ntwo[^1]", "footnote", 3),
        ("one[^1]\n\n[^1]: note", "footnote", 1),
        ("one\n\n    four spaces", "code-block", 3),
        ("one\n\n```\ncode\n```", "code-block", 3),
        ("> said\n> - an item", "list-in-quote", 2),
        ("see [the annex](annex.pdf)", "link-is-not-an-address", 1),
        ("see [here](ftp://example.org/annex)", "link-is-not-an-address", 1),
        ("one\ntwo\x0bthree", "control-character", 2),
    ],
)
def test_what_cannot_be_carried_is_told_with_its_line(markdown, key, line):
    assert (line, key) in told(read_manuscript(markdown))


def test_a_footnote_is_told_where_it_is_called_and_where_it_is_written():
    manuscript = read_manuscript("one[^1]\n\n[^1]: note")
    assert told(manuscript) == [(1, "footnote"), (3, "footnote")]


def test_flaws_are_counted_from_the_line_of_the_file_and_come_in_its_order():
    manuscript = read_manuscript("a[^1]\n\n<hr>\n\n![x](y)\n", first_line=12)
    assert told(manuscript) == [(12, "footnote"), (14, "html"), (16, "image")]


def test_the_words_of_a_table_are_not_half_carried():
    manuscript = read_manuscript("before\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nafter")
    assert manuscript.text == "before\n\nafter"


def test_blank_blocks_are_left_out():
    assert read_manuscript("&nbsp;\n\n-\n\n&#8203;\n").blocks == ()


@UNHURRIED
@given(st.text(alphabet="ab1 \n*_~`#>-.()[]!<|^\\&;:é👩", max_size=200))
def test_whatever_is_typed_is_read_or_told(markdown):
    """No input raises, no block is blank, each flaw lies inside the text."""
    manuscript = read_manuscript(markdown)
    assert all(block.text.strip() for block in manuscript.blocks)
    assert all(1 <= flaw.line <= markdown.count("\n") + 1 for flaw in manuscript.flaws)


@UNHURRIED
@given(st.lists(st.text("abc é", min_size=1), min_size=1, max_size=5))
def test_plain_words_come_through_unchanged(paragraphs):
    manuscript = read_manuscript("\n\n".join(line.strip() for line in paragraphs))
    assert "".join(manuscript.text.split()) == "".join("".join(paragraphs).split())
