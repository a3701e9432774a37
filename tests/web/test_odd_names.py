"""Whatever somebody managed to type as a name arrives on the page as text, in its own direction."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from bot.domain.listing import Arrangement
from bot.papers.site.board import Search, board_of
from bot.papers.site.facts import LetterFacts, Phase
from bot.papers.site.letter_page import letter_page
from bot.papers.site.place import Place
from bot.papers.site.signatories import part
from tests.cast import CLOSES
from tests.papers.registers import HOSTILE, an_export, hostile_export, signatories
from tests.web.reader import NAMES


class Tags(HTMLParser):
    """Every element of a page, and whether each one is closed where it should be."""

    VOID = ("br", "hr", "img", "input", "link", "meta")

    def __init__(self, page: str) -> None:
        super().__init__()
        self.seen: set[str] = set()
        self.names: set[str] = set()
        self.open: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        self.names |= {name for name, _ in attrs}
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def some_letter(**changes: object) -> LetterFacts:
    facts: dict[str, object] = {
        "slug": "rivers",
        "language": "en",
        "languages": ("en", "fr"),
        "title": "Clean rivers",
        "addressee": "The Minister",
        "summary": "Rivers are to be clean.",
        "body": "Dear Minister,",
        "coordinator": "Coordination Team",
        "contact": "letter@example.org",
        "phase": Phase.OPEN,
        "closes": CLOSES,
        "zone": "Europe/Zurich",
        "count": 1,
        "link": "https://t.me/a_bot?start=rivers",
    }
    return LetterFacts(**{**facts, **changes})  # type: ignore[arg-type] - facts of a test


def page_of(board_names: tuple[str, ...] = HOSTILE, **changes: object) -> str:
    board = board_of(an_export(signatories(*board_names)))
    return letter_page(some_letter(**changes), part(board), Place("../")).decode()


def test_no_name_makes_an_element_or_an_attribute() -> None:
    page = page_of()
    tags = Tags(page)
    assert tags.open == []
    assert tags.seen <= Tags(page_of(("Coast Network",))).seen
    assert not {name for name in tags.names if name.startswith("on")}
    assert "style" not in tags.names


def test_every_name_is_there_and_stands_apart_from_its_neighbours() -> None:
    page = page_of()
    assert len(NAMES.findall(page)) == len(HOSTILE)
    for sign in ("\u202e", "\u2066", "\x00", "\x07"):
        assert sign not in page
    for name in (
        "=HYPERLINK(&quot;https",
        "@SUM(A1:A9)",
        "N" * 300,
        "🏳️‍🌈",
        "北京益仁平中心",
        "שתיל",
    ):
        assert name in page, name
    assert max(map(len, re.findall("[\u0300-\u036f]+", page))) <= 4, "no stack over the line"


@pytest.mark.parametrize("field", ["title", "addressee", "summary", "coordinator", "contact"])
@pytest.mark.parametrize("said", ['<img src=x onerror="x">', '"><script>', "'\"&lt;", "a\nb"])
def test_what_an_organiser_typed_is_text_too(field: str, said: str) -> None:
    tags = Tags(page_of(("Coast Network",), **{field: said}))
    assert "script" not in tags.seen
    assert not {name for name in tags.names if name.startswith("on")}


def test_the_text_of_a_letter_brings_no_markup_of_its_own() -> None:
    body = (
        "# A\n\n### B\n\n<script>x</script> <b onclick=x>bold</b>\n\n[bad](javascript:alert(1)) "
        "[good](https://example.org/?a=1&b=2) ![pic](https://example.org/x.png)\n\n> quoted\n>\n"
        "> twice\n\n3. three\n   - deep\n   - deeper\n\n   goes on\n4. four\n\n---\n\nend  \nbreak"
    )
    page = page_of(("Coast Network",), body=body)
    article = page[page.index("<article>") : page.index("</article>")]
    assert 'href="javascript' not in article
    assert "<script" not in article
    assert "onclick" not in article
    assert "<img" not in article
    assert (
        '<a href="https://example.org/?a=1&amp;b=2" rel="noopener noreferrer">good</a>' in article
    )
    assert "<h2>A</h2><h3>B</h3>" in article
    assert "<blockquote><p>quoted</p><p>twice</p></blockquote>" in article
    assert (
        '<ol start="3"><li>three<ul><li>deep</li><li>deeper</li></ul><p>goes on</p></li>' in article
    )
    assert "<li>four</li></ol><hr><p>end<br>break</p>" in article


def test_headings_are_a_ladder_without_missing_rungs() -> None:
    page = page_of(
        ("Coast Network",), body="#### Deep\n\n## High\n\n#### Deep again\n\n###### Last"
    )
    article = page[page.index("<article>") : page.index("</article>")]
    assert re.findall(r"<(h\d)>", article) == ["h2", "h2", "h3", "h4"]


def test_an_address_is_a_link_and_other_words_are_not() -> None:
    assert 'href="mailto:letter@example.org"' in page_of(("A",))
    for contact in ("Ask @ the desk", "javascript:alert(1)@x", "a@b", "+41 22 000 00 00"):
        assert f'href="mailto:{contact}' not in page_of(("A",), contact=contact), contact


def test_the_search_is_as_good_as_the_names_are_odd() -> None:
    board = board_of(hostile_export())
    for words in ("hyperlink", "zalgo", "cihrs", "strasse", "北京", "שתיל", "🌍 earth"):
        assert len(board.found(Search(words))) == 1, words
    assert board.found(Search("🌍")) == (), "a sign that is no word"


def test_who_signed_an_earlier_text_is_marked_and_the_mark_explained() -> None:
    """Below each page of the list that has one, and on no other."""
    found = signatories("Alpha", "Beta", "Gamma")
    board = board_of(an_export(found), changed=2)
    later = board_of(an_export([replace(one, edition=3) for one in found]), changed=2)
    letter = some_letter(changed=2, changed_on=CLOSES)
    said = "† Signed before the text of the letter was changed on 13 April 2018."
    for one, marks in ((board, 3), (later, 0)):
        page = letter_page(letter, part(one), Place("../")).decode()
        assert page.count("</bdi>†</li>") == marks
        assert (said in page) == bool(marks)
    earlier_alone = board_of(an_export([found[0], replace(found[1], edition=2)]), changed=2)
    second = letter_page(letter, part(earlier_alone, 2, size=1), Place("../")).decode()
    assert "†" not in second


def test_only_countries_of_those_who_are_shown_can_be_chosen() -> None:
    board = board_of(an_export(signatories("Coast Network"), Arrangement(), kept_back=7))
    assert board.countries == [("KE", "Kenya")]
    assert board.count == 8
