"""A letter of any length is read in the chat page by page, and not a word of it is lost."""

from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.chat.pages import letter_pages
from bot.papers.manuscript import (
    Block,
    Heading,
    Item,
    Paragraph,
    Quote,
    Rule,
    Span,
    Style,
    read_manuscript,
)

UNHURRIED = settings(deadline=None)  # other work shares the machine
TAGS = {"b", "i", "s", "code", "a", "blockquote"}
ENTITIES = {"amp", "lt", "gt", "quot"}


class StrictReader(HTMLParser):
    """Reads a page as Telegram does and refuses whatever Telegram would refuse or drop."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag, attrs):
        assert tag in TAGS
        assert [name for name, _ in attrs] == (["href"] if tag == "a" else [])
        assert tag not in self.open, "nothing lies in its own kind"
        assert "code" not in self.open, "code holds no other style"
        assert tag != "code" or self.open in ([], ["blockquote"]), "code lies in no other style"
        assert tag != "blockquote" or not self.open
        self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        assert "<" not in data
        assert "&" not in data
        self.text += data

    def handle_entityref(self, name):
        assert name in ENTITIES
        self.text += {"amp": "&", "lt": "<", "gt": ">", "quot": '"'}[name]

    def unexpected(self, *_):
        raise AssertionError("only text, tags and the four named entities")

    handle_charref = handle_comment = handle_decl = handle_pi = unknown_decl = unexpected


def read(page: str) -> str:
    reader = StrictReader()
    reader.feed(page)
    reader.close()
    assert reader.open == []
    return reader.text


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def pages_of(markdown: str, most: int = 3_500) -> list[str]:
    return letter_pages(read_manuscript(markdown).blocks, most)


def solid(text: str) -> str:
    return "".join(text.split())


def test_a_short_letter_is_one_page_of_telegram_html():
    [page] = pages_of(
        "## What we ask\n\nSpeak *out*, **loudly** & `often`:\n\n- one\n- [two](https://e.org/?a&b)\n"
    )
    assert page == (
        "<b>What we ask</b>\n\n"
        "Speak <i>out</i>, <b>loudly</b> &amp; <code>often</code>:\n\n"
        '• one\n• <a href="https://e.org/?a&amp;b">two</a>'
    )


def test_numbers_depth_and_second_paragraphs_are_seen():
    [page] = pages_of("1. one\n\n   more\n2. two\n   - below\n\nafter")
    assert page == "1. one\n    more\n2. two\n    – below\n\nafter"


def test_the_paragraphs_of_a_quotation_share_its_bar():
    [page] = pages_of("They say:\n\n> a <\n>\n> b\n\nEnd")
    assert page == "They say:\n\n<blockquote>a &lt;\n\nb</blockquote>\n\nEnd"


def test_code_takes_no_other_style_and_a_link_no_code():
    [page] = pages_of("**`a`** [`b`](https://example.org)")
    assert page == '<code>a</code> <a href="https://example.org">b</a>'


def test_an_address_for_email_is_left_to_telegram():
    assert pages_of("<letter@example.org>") == ["letter@example.org"]


def test_a_long_letter_is_broken_between_its_paragraphs():
    paragraphs = [f"{letter} " * 20 + "end." for letter in "abcde"]
    pages = pages_of("\n\n".join(paragraphs), most=100)
    assert [read(page) for page in pages] == ["\n\n".join(paragraphs[i : i + 2]) for i in (0, 2, 4)]


def test_a_paragraph_too_long_for_a_page_is_broken_between_sentences():
    pages = pages_of("This is one sentence. " * 9, most=100)
    assert [read(page) for page in pages] == [
        " ".join(["This is one sentence."] * count) for count in (4, 4, 1)
    ]


def test_a_sentence_too_long_for_a_page_is_broken_between_words():
    pages = pages_of("word " * 40, most=64)
    assert {read(page) for page in pages[:-1]} == {" ".join(["word"] * 13)}


def test_a_word_too_long_for_a_page_is_broken_but_not_within_a_sign():
    pages = pages_of("👩‍👩‍👧" * 30, most=64)
    assert all(units(read(page)) <= 64 for page in pages)
    assert all(read(page).startswith("👩") for page in pages)


def test_the_end_of_a_sentence_takes_its_closing_quotation_mark_along():
    pages = pages_of("Ils disent : « " + "mot " * 10 + "fin. » " + "Puis encore " * 5, most=64)
    assert read(pages[0]).endswith("fin. »")


def test_a_heading_moves_on_with_what_it_heads():
    pages = pages_of("a " * 40 + "\n\n## Heading\n\n" + "b " * 20, most=100)
    assert [read(page)[:8] for page in pages] == ["a a a a ", "Heading\n"]


def test_a_heading_moves_on_even_with_a_paragraph_longer_than_a_page():
    pages = pages_of("a " * 30 + "\n\n## Heading\n\n" + "long " * 30, most=100)
    assert [read(page)[:8] for page in pages] == ["a a a a ", "Heading\n", "long lon"]


def test_a_style_that_is_broken_is_closed_and_opened_again():
    pages = pages_of("**" + "This is one sentence. " * 4 + "x**", most=64)
    assert all(page.startswith("<b>") and page.endswith("</b>") for page in pages)


@pytest.mark.parametrize("most", [0, 63, 4_097])
def test_a_page_that_telegram_would_refuse_cannot_be_asked_for(most):
    with pytest.raises(ValueError, match="a page holds"):
        letter_pages([], most)


def test_space_at_the_end_of_a_block_makes_no_page_of_its_own():
    assert letter_pages([Paragraph((Span("x" * 64 + " "),))], 64) == ["x" * 64]


def test_a_letter_without_words_has_no_pages():
    assert letter_pages([]) == []


TEXTS = st.text(alphabet="abc  .!?<>&\"'»\u00a0\né👩\u200dً字。", min_size=1, max_size=300).filter(
    str.strip
)
STYLES = st.builds(
    Style,
    bold=st.booleans(),
    italic=st.booleans(),
    strike=st.booleans(),
    code=st.booleans(),
    link=st.sampled_from([None, None, 'https://example.org/?a&b="<']),
)
SPANS = st.lists(st.builds(Span, TEXTS, STYLES), min_size=1, max_size=4).map(tuple)
BLOCKS: st.SearchStrategy[list[Block]] = st.lists(
    st.one_of(
        st.builds(Paragraph, SPANS, st.integers(0, 9)),
        st.builds(Heading, SPANS, st.integers(1, 6)),
        st.builds(Item, SPANS, st.none() | st.integers(0, 999_999_999), st.integers(1, 9)),
        st.builds(Quote, SPANS),
        st.just(Rule()),
    ),
    max_size=12,
)


@UNHURRIED
@given(BLOCKS, st.integers(64, 4_096))
def test_no_word_is_lost_and_every_page_is_valid(blocks, most):
    texts = [read(page) for page in letter_pages(blocks, most)]
    assert solid("".join(texts)) == solid("".join(block.text for block in blocks))
    assert all(text.strip() for text in texts)
    assert all(units(text) <= most for text in texts)


@UNHURRIED
@given(st.lists(st.sampled_from(["one", "two.", "three!", "four"]), min_size=1, max_size=300))
def test_words_that_fit_are_never_broken(words):
    pages = letter_pages([Paragraph((Span(" ".join(words)),))], 64)
    assert [word for page in pages for word in read(page).split()] == words
