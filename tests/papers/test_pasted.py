"""What is typed or pasted into the chat becomes a letter's text, and no word of it is lost."""

import re
import unicodedata
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.papers.incoming import LOSSES, ReadText
from bot.papers.incoming.read_text import Losses
from bot.papers.incoming.writing import read_text
from bot.papers.manuscript import (
    Block,
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
from bot.papers.pasted import read_pasted

UNHURRIED = settings(deadline=None)  # other work shares the machine
BOLD, ITALIC, STRIKE = Style(bold=True), Style(italic=True), Style(strike=True)
KINDS = (
    *("bold", "italic", "underline", "strikethrough", "code", "pre", "text_link", "url"),
    *("email", "blockquote", "expandable_blockquote", "spoiler", "custom_emoji", "mention"),
)
SIGNIFICANT = st.text(st.sampled_from(list("*_#[]()<>\\`~!|&;:^-+=.0129aé عِ語😀\n\t \u00a0\u200f")))
ANYTHING = st.text(st.characters(exclude_categories=("Cs",)))


def manuscript(read: ReadText) -> Manuscript:
    """What signatories will see; a flaw would keep the letter from being published."""
    back = read_manuscript(read.body)
    assert back.flaws == ()
    return back


def shown(text: str, entities: Sequence[dict[str, Any]] = ()) -> tuple[Block, ...]:
    return manuscript(read_pasted(text, entities)).blocks


def entity(kind: str, text: str, part: str, **more: Any) -> dict[str, Any]:
    """As Telegram sends it: places are counted in halves of UTF-16."""
    before = text[: text.index(part)].encode("utf-16-le")
    length = len(part.encode("utf-16-le")) // 2
    return {"type": kind, "offset": len(before) // 2, "length": length, **more}


def told(read: ReadText) -> dict[str, int]:
    return {loss.what: loss.count for loss in read.losses}


def letters(text: str) -> str:
    """What is read aloud: words without the space and the signs between them."""
    return "".join(s for s in text if unicodedata.category(s)[0] in "LN" and s not in "\u3164")


def printed(text: str) -> str:
    return "".join(s for s in text if s.isprintable() and not s.isspace())


def test_a_text_of_several_paragraphs_keeps_them():
    assert [b.text for b in shown("Dear all,\n\nWe call on you.\n\n\nYours")] == [
        "Dear all,",
        "We call on you.",
        "Yours",
    ]


def test_the_lines_of_an_address_stay_lines():
    [address] = shown("The Secretary-General\nUnited Nations\nNew York, NY 10017")
    assert address.text == "The Secretary-General\nUnited Nations\nNew York, NY 10017"


def test_two_long_lines_of_an_address_stay_lines():
    """They are as wide as wrapped text, but no sentence goes on from one to the other."""
    text = (
        "Office of the High Commissioner for Human Rights\n"
        "Palais des Nations, avenue de la Paix, 1211 Geneva"
    )
    assert [block.text for block in shown(text)] == [text]


def test_text_that_a_program_wrapped_flows_together():
    wrapped = (
        "We, the undersigned organisations, are alarmed by the arrests of people\n"
        "who did nothing but stand up for the rights of others, and we call on you\n"
        "to speak out for them before the session ends."
    )
    assert [block.text for block in shown(wrapped)] == [wrapped.replace("\n", " ")]


def test_wrapped_text_in_a_script_without_capitals_flows_together():
    words = "نحن المنظمات الموقعة أدناه ندعو إلى الإفراج الفوري عن المدافعين عن حقوق الإنسان"
    wrapped = "\n".join([words, words, words[:40]])
    assert [block.text for block in shown(wrapped)] == [wrapped.replace("\n", " ")]


def test_a_line_longer_than_a_page_is_wide_is_a_paragraph():
    """So come letters copied from a word processor: one line each paragraph, no blank one."""
    long = "We call on you to act. " * 8
    assert [b.text for b in shown(f"Dear Sir,\n{long}\n{long}\nYours,\nThe coalition")] == [
        "Dear Sir,",
        long.strip(),
        long.strip(),
        "Yours,\nThe coalition",
    ]


def test_lists_are_known_by_their_marks():
    text = "We ask:\n- release them\n- protect them\n\n• one\n• two\n\n3. three\n4) four"
    assert shown(text) == (
        Paragraph((Span("We ask:"),)),
        Item((Span("release them"),)),
        Item((Span("protect them"),)),
        Item((Span("one"),)),
        Item((Span("two"),)),
        Item((Span("three"),), 3),
        Item((Span("four"),), 4),
    )


def test_a_list_in_a_list_is_set_in():
    text = "1. at home\n   - the army\n   - the police\n2. abroad"
    assert [(b.ordered, b.depth) for b in shown(text) if isinstance(b, Item)] == [
        (1, 1),
        (None, 2),
        (None, 2),
        (2, 1),
    ]


def test_letters_of_a_list_stay_as_they_were_typed():
    """Demand (b) is called so elsewhere in the letter."""
    assert shown("1. We ask:\na) this\nb) that") == (
        Item((Span("We ask:"),), 1),
        Paragraph((Span("a) this"),), 1),
        Paragraph((Span("b) that"),), 1),
    )


def test_an_item_goes_on_in_a_line_that_is_set_in():
    assert shown("- release\n  them all\nThank you") == (
        Item((Span("release them all"),)),
        Paragraph((Span("Thank you"),)),
    )


def test_a_single_star_or_dash_is_a_remark_and_two_are_a_list():
    assert [b.text for b in shown("* as of May")] == ["* as of May"]
    assert [b.text for b in shown("– Maria, for all of us")] == ["– Maria, for all of us"]
    assert [b.text for b in shown("* May\n* June")] == ["• May", "• June"]


def test_markdown_typed_on_purpose_counts():
    text = (
        "# Stand with us\n\nWe ask **two** things and *only* ~~three~~ two: "
        "[the annex](https://example.org/a_b_(c)).\n\n> Never again.\n\n---\n\n`x`"
    )
    link = Style(link="https://example.org/a_b_(c)")
    assert shown(text) == (
        Heading((Span("Stand with us"),), 1),
        Paragraph(
            (
                Span("We ask "),
                Span("two", BOLD),
                Span(" things and "),
                Span("only", ITALIC),
                Span(" "),
                Span("three", STRIKE),
                Span(" two: "),
                Span("the annex", link),
                Span("."),
            )
        ),
        Quote((Span("Never again."),)),
        Rule(),
        Paragraph((Span("x", Style(code=True)),)),
    )


@pytest.mark.parametrize(
    "typed",
    [
        "5*3*2 and 2 * 3 * 4",
        "a file_name_of mine, a__b__c, _ and __",
        "#hashtag and #1",
        "[in brackets] and [x](annex.pdf)",
        "1 < 2 > 0, <b>not bold</b>, <https://example.org>",
        "C:\\Users\\*",
        "https://example.org/_a_/*b*?c=~~d~~",
        "R&D, AT&amp;T, &copy; &#35;",
        "+41 22 000 00 00",
        "2018. That was the year",
        "1984 – a novel",
        "| a | b |",
        "`",
        "**",
        "**bold that never ends",
        "!",
        "= yes",
    ],
)
def test_signs_that_only_look_like_markdown_come_out_as_typed(typed):
    [block] = shown(typed)
    assert block.text == typed
    assert [span.style for span in block.spans] == [Style()]


@pytest.mark.parametrize("line", ["===", "| --- |", ":-- | --:", "+ 1", "## ##", "1.", "-", "```"])
def test_a_second_line_does_not_change_what_the_first_one_is(line):
    [block] = shown(f"a | b\n{line}")
    assert block == Paragraph((Span(f"a | b\n{line}"),))


def test_formatting_of_the_chat_is_kept():
    text = "😀 We call, we act: annex, mail"
    entities = [
        entity("bold", text, "call, we"),
        entity("italic", text, "we act"),
        entity("text_link", text, "annex", url="https://example.org/annex"),
        entity("text_link", text, "mail", url="mailto:desk@example.org"),
    ]
    [paragraph] = shown(text, entities)
    mail = Style(link="mailto:desk@example.org")
    assert paragraph.spans == (
        Span("😀 We "),
        Span("call, ", BOLD),
        Span("we", Style(bold=True, italic=True)),
        Span(" "),
        Span("act", ITALIC),
        Span(": "),
        Span("annex", Style(link="https://example.org/annex")),
        Span(", "),
        Span("mail (desk@example.org)", mail),
    )


def test_a_quotation_of_the_chat_is_one():
    text = "They said:\nNever.\nAgain.\nSo it is."
    assert shown(text, [entity("blockquote", text, "Never.\nAgain.")]) == (
        Paragraph((Span("They said:"),)),
        Quote((Span("Never.\nAgain."),)),
        Paragraph((Span("So it is."),)),
    )


def test_code_of_the_chat_is_not_read_as_markdown():
    text = "- **x**\n# `y`"
    [block] = shown(text, [entity("pre", text, text)])
    assert block.text == text
    assert [span.text for span in block.spans if span.style.code] == ["- **x**", "# `y`"]


def test_what_the_chat_shows_and_letters_cannot_is_named():
    text = "under and cover and 😀 and who"
    read = read_pasted(
        text,
        [
            entity("underline", text, "under"),
            entity("spoiler", text, "cover"),
            entity("custom_emoji", text, "😀", custom_emoji_id="5"),
            entity("text_mention", text, "who", user={"id": 5}),
        ],
    )
    assert told(read) == {"underline": 1, "spoiler": 1, "custom-emoji": 1, "link": 1}
    assert read.losses[0].example == "under"
    assert manuscript(read).text == text


def test_a_link_that_nobody_else_can_open_becomes_words():
    text = "see the annex"
    read = read_pasted(text, [entity("text_link", text, "annex", url="tg://user?id=5")])
    assert (read.body, told(read)) == ("see the annex\n", {"link": 1})


def test_a_mark_of_a_footnote_is_kept_as_a_number_in_brackets():
    read = read_pasted("As said[^1].")
    assert manuscript(read).text == "As said[1]."
    assert told(read) == {"footnote": 1}


def test_entities_that_make_no_sense_are_passed_over():
    odd = [{}, {"type": "bold"}, {"type": "bold", "offset": -1, "length": 9}]
    odd += [{"type": "bold", "offset": 50, "length": 9}, {"type": "new", "offset": 0, "length": 1}]
    assert shown("plain", odd) == (Paragraph((Span("plain"),)),)


def test_bold_that_markdown_cannot_begin_inside_a_word_loses_no_word():
    text = "中文「强调」中文"
    read = read_pasted(text, [entity("bold", text, "「强调」")])
    [block] = manuscript(read).blocks
    assert block.text == text
    assert Span("强调", BOLD) in block.spans
    assert told(read) == {}


def test_the_first_heading_is_the_title():
    read = read_pasted("# Stand with us\n\nDear all,\n\n## What we ask\n\nAct.")
    assert read.title == "Stand with us"
    assert read.below_title == "Dear all,\n\n## What we ask\n\nAct.\n"
    assert read.body == "# Stand with us\n\n" + read.below_title


def test_a_title_may_stand_below_the_address():
    read = read_pasted("To all\n\n# Stand with us\n\nAct.")
    assert (read.title, read.below_title) == ("Stand with us", "To all\n\nAct.\n")


@pytest.mark.parametrize("text", ["No heading here", "Dear all\n\n# One\n\n# Two", "a\n\n## b"])
def test_a_text_without_a_clear_title_has_none(text):
    read = read_pasted(text)
    assert (read.title, read.below_title) == ("", read.body)


@pytest.mark.parametrize("text", ["", " \n\t\n", "\u200b"])
def test_a_blank_text_gives_a_blank_body(text):
    assert read_pasted(text) == ReadText("", "", (), "")


def test_a_long_text_is_read_at_once():
    """It is read while the chat waits."""
    text = "We *call* on you, [x] to act_now **today**. " * 90 + "\n"
    assert len(manuscript(read_pasted(text * 10)).blocks) == 10


@st.composite
def messages(draw: st.DrawFn) -> tuple[str, list[dict[str, Any]]]:
    text = draw(SIGNIFICANT | ANYTHING)
    units = len(text.encode("utf-16-le")) // 2
    place = st.integers(0, units + 2)
    entities = st.fixed_dictionaries(
        {"type": st.sampled_from(KINDS), "offset": place, "length": place},
        optional={
            "url": st.sampled_from(["https://example.org/a_(b)", "mailto:a@example.org", ""])
        },
    )
    return text, draw(st.lists(entities, max_size=4))


@UNHURRIED
@given(message=messages())
def test_no_letter_of_any_message_is_lost(message):
    text, entities = message
    read = read_pasted(text, entities)
    back = manuscript(read).text.replace("(a@example.org)", "")
    assert letters(back) == letters(_without_link_targets(text))
    assert {loss.what for loss in read.losses} <= set(LOSSES)


@UNHURRIED
@given(text=st.text(st.sampled_from(list("ab é語ع.,;:!?()'\"\u00a0«»…\n"))))
def test_a_text_without_marks_comes_back_sign_by_sign(text):
    assert printed(manuscript(read_pasted(text)).text) == printed(text)


@UNHURRIED
@given(text=SIGNIFICANT)
def test_signs_that_are_code_come_back_sign_by_sign(text):
    """Nothing in code is a mark, so every sign has to be spelt for Markdown."""
    units = len(text.encode("utf-16-le")) // 2
    read = read_pasted(text, [{"type": "code", "offset": 0, "length": units}])
    assert printed(manuscript(read).text) == printed(re.sub(r"\[\^([^\]\s]+)\]", r"[\1]", text))


def _without_link_targets(text: str) -> str:
    return re.sub(r"(?<=\])\((?:https?://|mailto:)[^\s<>]+\)", "", text)


STYLES = st.builds(
    Style,
    bold=st.booleans(),
    italic=st.booleans(),
    strike=st.booleans(),
    code=st.booleans(),
    link=st.none()
    | st.sampled_from(["https://example.org/a?b=1&amp;c=(2)", "mailto:a@example.org"]),
)
SPANS = st.lists(st.builds(Span, SIGNIFICANT, STYLES), min_size=1, max_size=4).map(tuple)
BLOCKS = st.lists(
    st.builds(Paragraph, SPANS)
    | st.builds(Heading, SPANS, st.integers(1, 6))
    | st.builds(Item, SPANS, st.none() | st.integers(0, 12), st.integers(1, 3))
    | st.builds(Quote, SPANS)
    | st.builds(Rule),
    max_size=5,
)


@UNHURRIED
@given(blocks=BLOCKS)
def test_blocks_written_as_markdown_are_read_back_as_they_were(blocks):
    read = read_text(blocks, Losses())
    back = manuscript(read).blocks
    kept = [block for block in blocks if isinstance(block, Rule) or printed(block.text)]
    kept = [b for b in kept if isinstance(b, Rule) or printed("".join(s.text for s in b.spans))]
    assert [type(block) for block in back] == [type(block) for block in kept]
    for one, other in zip(back, kept, strict=True):
        if isinstance(one, Item) and isinstance(other, Item):
            assert one.ordered == other.ordered
        assert _bare(one) == _bare(other)


def _bare(block: Block) -> str:
    text = printed("".join(span.text for span in block.spans))
    return text.replace("^", "").replace("(a@example.org)", "")


@UNHURRIED
@given(
    spans=st.lists(
        st.builds(
            Span,
            st.sampled_from(["one ", "two", " three ", "four, ", "(five) ", "six"]),
            st.builds(Style, bold=st.booleans(), italic=st.booleans(), strike=st.booleans()),
        ),
        min_size=1,
        max_size=6,
    )
)
def test_styles_of_words_come_back_whole(spans):
    """Words with a space or a letter at the edge keep every style, however styles lie over."""
    read = read_text([Paragraph(tuple(spans))], Losses())
    [block] = manuscript(read).blocks
    if not read.losses:
        back = [(s, span.style) for span in block.spans for s in span.text if s.isalpha()]
        assert back == [(s, span.style) for span in spans for s in span.text if s.isalpha()]
