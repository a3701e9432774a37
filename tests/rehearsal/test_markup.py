"""Marked text written as HTML says the same when it is read again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rehearsal.html import parse_html
from bot.rehearsal.markup import as_html
from bot.rehearsal.rich_text import RichText, utf16_length

WORDS = st.text(st.sampled_from("ab😀<>&\n\"' "), min_size=1, max_size=12)
KINDS = st.sampled_from(["bold", "italic", "underline", "strikethrough", "spoiler"])


@pytest.mark.parametrize(
    ("html", "written"),
    [
        ("<b>a<i>b</i></b>c", "<b>a<i>b</i></b>c"),
        ("<blockquote>a <b>b</b> c</blockquote>", "<blockquote>a <b>b</b> c</blockquote>"),
        ("<blockquote expandable>a</blockquote>", "<blockquote expandable>a</blockquote>"),
        ('<a href="https://example.org/?a&amp;b">x</a>',) * 2,
        ("<pre>1</pre><code>2</code>",) * 2,
    ],
)
def test_entities_become_the_tags_they_came_from(html: str, written: str) -> None:
    parsed = parse_html(html)
    assert as_html(RichText(parsed.plain, parsed.entities)) == written


def test_text_without_marks_stays_without_html() -> None:
    assert as_html(RichText("a <b>", [{"type": "url", "offset": 0, "length": 1}])) is None


@given(st.lists(st.tuples(WORDS, KINDS | st.none()), min_size=1, max_size=6))
def test_what_is_written_is_read_the_same(parts: list[tuple[str, str | None]]) -> None:
    text = RichText("")
    for words, kind in parts:
        if kind:
            mark = {"type": kind, "offset": text.length, "length": utf16_length(words)}
            text.entities.append(mark)
        text.plain += words
    html = as_html(text)
    read = parse_html(html) if html else text
    assert (read.plain, read.entities) == (text.plain, text.entities)


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(1, 9), KINDS), max_size=5))
def test_marks_that_overlap_still_make_tags_that_close(
    marks: list[tuple[int, int, str]],
) -> None:
    entities = [
        {"type": kind, "offset": start, "length": min(length, 10 - start)}
        for start, length, kind in marks
    ]
    html = as_html(RichText("0123456789", entities))
    assert html is None or parse_html(html).plain == "0123456789"
