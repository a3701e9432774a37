"""Telegram's HTML: what is taken, what is refused, and in which words."""

from html import escape
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rehearsal.html import MarkupError, parse_html
from bot.rehearsal.rich_text import RichText, cleaned, trimmed, utf16_length

Json = dict[str, Any]

SIMPLE = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}


@pytest.mark.parametrize(("tag", "kind"), SIMPLE.items())
def test_a_tag_becomes_an_entity(tag: str, kind: str) -> None:
    text = parse_html(f"My <{tag}>word</{tag}>.")
    assert text.plain == "My word."
    assert text.entities == [{"type": kind, "offset": 3, "length": 4}]


@pytest.mark.parametrize(
    ("source", "entity"),
    [
        ('<span class="tg-spoiler">x</span>', {"type": "spoiler"}),
        ("<a href='https://example.org/?a=1&amp;b'>x</a>", {"url": "https://example.org/?a=1&b"}),
        ('<a href="tg://user?id=7">x</a>', {"url": "tg://user?id=7"}),
        ("<a href=example.org>x</a>", {"url": "http://example.org"}),
        ("<blockquote expandable>x</blockquote>", {"type": "expandable_blockquote"}),
        ('<pre><code class="language-py">x</code></pre>', {"type": "pre", "language": "py"}),
        ('<code class="language-py">x</code>', {"type": "code"}),
        ('<tg-emoji emoji-id="12">x</tg-emoji>', {"custom_emoji_id": "12"}),
        ("<B>x</b>", {"type": "bold"}),
        ("<b  >x</b >", {"type": "bold"}),
        ("<b>x</>", {"type": "bold"}),
    ],
)
def test_attributes_and_spellings_are_understood(source: str, entity: Json) -> None:
    (found,) = parse_html(source).entities
    assert found.items() >= entity.items()
    assert found["length"] == 1


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("<b>open", 'Can\'t find end tag corresponding to start tag "b"'),
        ("a </b>", "Unexpected end tag at byte offset 2"),
        ("é<p>x</p>", 'Unsupported start tag "p" at byte offset 2'),
        ("a<br/>b", 'Unsupported start tag "br/" at byte offset 1'),
        ("a < b > c", 'Unsupported start tag "" at byte offset 2'),
        ("1 <b", "Unclosed start tag at byte offset 2"),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<a href", "Unclosed start tag at byte offset 0"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        (
            "<b><i>x</b></i>",
            'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"',
        ),
        ("<b =x>y</b>", 'Empty attribute name in the tag "b" at byte offset 0'),
        ("<a href=a:b>y</a>", "Unexpected end of name token at byte offset 8"),
        (
            "<span class='loud'>x</span>",
            'Tag "span" must have class "tg-spoiler" at byte offset 0',
        ),
        ("<tg-emoji>x</tg-emoji>", "Invalid custom emoji identifier specified"),
    ],
)
def test_wrong_markup_is_refused_with_the_place(source: str, why: str) -> None:
    with pytest.raises(MarkupError) as refused:
        parse_html(source)
    assert str(refused.value) == why


@pytest.mark.parametrize(
    ("source", "plain"),
    [
        ("&lt;b&gt; &amp; &quot;", '<b> & "'),
        ("&#8364;&#x1F600;", "€😀"),
        ("Q&A &copy; &nbsp; &amp", "Q&A &copy; &nbsp; &amp"),
        ("&#0;&#xD800;&#x110000;", "&#0;&#xD800;&#x110000;"),
    ],
)
def test_only_telegrams_references_are_replaced(source: str, plain: str) -> None:
    assert parse_html(source).plain == plain


def test_offsets_count_as_utf16_does() -> None:
    text = parse_html("😀<b>é😀</b> <i>x</i>")
    assert [(entity["offset"], entity["length"]) for entity in text.entities] == [(2, 3), (6, 1)]


def test_the_outer_entity_comes_first() -> None:
    kinds = [entity["type"] for entity in parse_html("<b><i>x</i>y</b>").entities]
    assert kinds == ["bold", "italic"]


def test_an_empty_element_leaves_no_entity() -> None:
    assert parse_html("a<b></b><a href='https://example.org'></a>").entities == []


def test_a_link_to_nowhere_is_plain_text() -> None:
    assert parse_html('<a href="nowhere">x</a>').entities == []


def test_nothing_is_marked_inside_code() -> None:
    kinds = [entity["type"] for entity in parse_html("<code><b>x</b></code>").entities]
    assert kinds == ["code"]


def test_a_quotation_holds_no_other_quotation() -> None:
    source = "<blockquote>a<blockquote>b</blockquote><b>c</b></blockquote>"
    assert [entity["type"] for entity in parse_html(source).entities] == ["blockquote", "bold"]


def test_white_space_at_the_ends_is_cut_and_the_entities_move_along() -> None:
    text = trimmed(parse_html(" \n <b> x</b> y <i> </i> "))
    assert text.plain == "x y"
    assert text.entities == [{"type": "bold", "offset": 0, "length": 1}]


def test_characters_that_telegram_drops_are_dropped() -> None:
    assert cleaned("a\r\nb\tc\u202ed\u2068e\u2069") == "a\nb cd\u2068e\u2069"


def test_a_text_knows_its_length_in_utf16() -> None:
    assert RichText("a😀").length == 3


texts = st.text(st.characters(exclude_categories=["Cs"]))
trees = st.recursive(
    texts.map(lambda text: escape(text, quote=True).replace("&#x27;", "'")),
    lambda inner: st.tuples(
        st.sampled_from([tag for tag in SIMPLE if tag not in ("pre", "code")]),
        st.lists(inner, max_size=3),
    ).map(lambda parts: f"<{parts[0]}>{''.join(parts[1])}</{parts[0]}>"),
    max_leaves=8,
)


@given(texts)
def test_escaped_text_comes_through_unchanged(text: str) -> None:
    parsed = parse_html(escape(text))
    assert (parsed.plain, parsed.entities) == (text, [])


@given(st.lists(trees).map("".join))
def test_well_formed_markup_is_taken_and_every_entity_lies_inside(source: str) -> None:
    text = parse_html(source)
    for entity in text.entities:
        assert entity["offset"] >= 0
        assert entity["length"] > 0
        assert entity["offset"] + entity["length"] <= text.length


@given(st.lists(trees).map("".join))
def test_entities_never_overlap_half(source: str) -> None:
    spans = [
        (entity["offset"], entity["offset"] + entity["length"])
        for entity in parse_html(source).entities
    ]
    for begin, end in spans:
        assert not any(begin < other < end < last for other, last in spans)


@given(st.lists(st.sampled_from(["<", ">", "/", "b", "a ", "href=", '"', "'", "&", "lt;", "é"])))
def test_any_debris_is_parsed_or_refused_but_never_breaks_the_parser(debris: list[str]) -> None:
    try:
        text = parse_html("".join(debris))
    except MarkupError:
        return
    assert utf16_length(text.plain) == text.length


@given(st.lists(trees, min_size=1).map("".join), st.data())
def test_a_lost_end_tag_is_always_noticed(source: str, data: st.DataObject) -> None:
    tag = data.draw(st.sampled_from(["b", "i", "blockquote"]))
    with pytest.raises(MarkupError, match="Can't find end tag"):
        parse_html(f"<{tag}>{source}")
