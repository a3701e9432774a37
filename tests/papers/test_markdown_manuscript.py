"""A file of Markdown or plain text becomes a letter's text, whatever computer it was saved on."""

import os
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.refusal import Refusal
from bot.papers.incoming import LOSSES, ReadFile
from bot.papers.manuscript import Paragraph, Quote, Rule, read_manuscript
from bot.papers.markdown_manuscript import read_markdown_text

UNHURRIED = settings(deadline=None)  # other work shares the machine
FRENCH = (
    "Nous, organisations soussignées, appelons à l’arrêt des poursuites. Ça suffit : « agissez »."
)
ARABIC = "نحن المنظمات الموقعة أدناه ندعو إلى الإفراج الفوري عن المدافعين عن الحقوق."
RUSSIAN = "Мы, нижеподписавшиеся организации, призываем вас действовать без промедления."


def read(markdown: str) -> ReadFile:
    return read_markdown_text(markdown.encode())


def shown(markdown: str) -> list[str]:
    """What signatories will see; a flaw would keep the letter from being published."""
    back = read_manuscript(read(markdown).text.body)
    assert back.flaws == ()
    return [block.text for block in back.blocks]


def told(markdown: str) -> dict[str, int]:
    return {loss.what: loss.count for loss in read(markdown).text.losses}


def test_markdown_without_a_flaw_stays_as_it_was_written():
    body = "Stand with us\n=============\n\nWe *call* on\nyou __now__.\n\n* one\n* two\n"
    file = read(body)
    assert (file.text.body, file.text.losses, file.facts) == (body, (), {})
    assert file.text.title == "Stand with us"
    assert read_manuscript(file.text.below_title).text == "We call on you now.\n\n• one\n\n• two"


def test_the_facts_on_top_are_taken_off():
    facts = "title: Act\nTime-Zone: Europe/Zurich\nsummary: >\n  Two\n  lines.\ncode: no"
    file = read(f"\n---\n{facts}\n---\n\nWe call.\n")
    assert file.facts == {
        "title": "Act",
        "time zone": "Europe/Zurich",
        "summary": "Two lines.",
        "code": "no",
    }
    assert file.text.body == "We call.\n"


def test_facts_may_be_written_by_somebody_who_knows_no_yaml():
    file = read("---\ntitle: Defenders: time to act\nto: The Minister @ the palace\n---\nWe call.")
    assert file.facts == {"title": "Defenders: time to act", "to": "The Minister @ the palace"}


@pytest.mark.parametrize(
    "body", ["---\n\nAct.\n\n---\n\nNow.", "---\nAct.", "- - -", "--- \n---\n"]
)
def test_a_line_of_hyphens_alone_is_a_pause(body):
    assert read(body).facts == {}
    assert read_manuscript(read(body).text.body) == read_manuscript(body)


def test_a_table_becomes_lines():
    table = "Before\n\n| who | *how many* |\n|---|---|\n| Africa | 12 |\n| | 3 |\n\nAfter"
    assert shown(table) == ["Before", "who – how many\nAfrica – 12\n3", "After"]
    assert told(table) == {"table": 1}


def test_footnotes_become_a_list_at_the_end():
    text = "As said[^1], and more[^x].\n\n[^1]: See the *resolution*,\n    part 2.\n\nEnd[^1]."
    assert shown(text) == [
        "As said[1], and more[x].",
        "End[1].",
        "———",
        "[1] See the resolution, part 2.",
    ]
    assert told(text) == {"footnote": 2}


def test_html_becomes_words():
    block = "<div>\nfour &amp; <i>*five*</i>\n</div>\n\n<!-- a note -->"
    text = f"one<br>two <b>three</b>\n\n{block}\n\nsix"
    assert shown(text) == ["one\ntwo three", "four & *five*", "six"]
    assert set(told(text)) == {"html"}


def test_code_becomes_text():
    text = "one\n\n    two *2*\n    three\n\n```\n- four *4*\n```\n\n- five\n\n      six\n"
    assert shown(text) == ["one", "two 2\nthree", "- four *4*", "• five", "six"]
    assert told(text) == {"code-block": 3}
    assert read(text).text.body.endswith("- five\n\n  six\n")


def test_a_table_in_a_list_stays_in_it():
    text = "- one\n- | a | b |\n  |---|---|\n  | c | d |\n"
    assert shown(text) == ["• one", "• a – b\nc – d"]


def test_a_list_in_a_quotation_becomes_sentences_of_it():
    blocks = read_manuscript(read("> They ask:\n> - one\n> - two").text.body).blocks
    assert [type(block) for block in blocks] == [Quote, Quote, Quote]


def test_pictures_and_links_that_nobody_else_can_open_are_left_out():
    text = "![logo](logo.png) See [the annex](annex.pdf)\x0b."
    assert shown(text) == ["See the annex ."]
    assert told(text) == {"image": 1, "link": 1}


@pytest.mark.parametrize("text", [FRENCH, ARABIC, RUSSIAN])
@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_text_in_unicode_is_read_with_or_without_a_mark(text, code):
    assert read_markdown_text(text.encode(code)).text.body == text + "\n"


@pytest.mark.parametrize(
    ("text", "code"),
    [(FRENCH, "cp1252"), ("José, déjà", "cp1252"), (ARABIC, "cp1256"), (RUSSIAN, "cp1251")],
)
def test_a_text_of_an_old_computer_is_read(text, code):
    assert read_markdown_text(text.encode(code)).text.body == text + "\n"


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_lines_end_as_they_do_on_any_computer(ending):
    data = f"---{ending}title: Act{ending}---{ending}one{ending}{ending}two{ending}".encode()
    file = read_markdown_text(data)
    assert (file.facts, file.text.body) == ({"title": "Act"}, "one\n\ntwo\n")


def test_plain_text_is_read_as_if_it_was_pasted():
    data = "Dear all,\nunited\n\n• one\n• [x]\n\n# Not sure".encode()
    file = read_markdown_text(data, plain=True)
    assert file.text.body == "Dear all,\\\nunited\n\n- one\n- \\[x\\]\n\n# Not sure\n"


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"PK\x03\x04\x14\0\0\0\x08\0",
        bytes(range(256)) * 4,
        b"%PDF-1.4\n" + os.urandom(2000),
    ],
)
def test_a_file_that_is_no_text_is_refused(data):
    with pytest.raises(Refusal) as refused:
        read_markdown_text(data)
    assert refused.value.key == "text-unreadable"


@pytest.mark.parametrize("data", [b"a" * 150_001, b"\0" * 1_000_001])
def test_a_file_too_big_for_a_letter_is_refused(data):
    with pytest.raises(Refusal) as refused:
        read_markdown_text(data)
    assert (refused.value.key, refused.value.facts) == ("text-too-big", {"most": 150_000})


def test_an_empty_file_gives_a_blank_body():
    assert read_markdown_text(b"").text.body == ""
    assert read_markdown_text(b"---\ntitle: Act\n---\n").text.body == ""


BLOCKS = ["# ", "- ", "1. ", "> ", "    ", "---\n", "| a | b |\n", "|---|---|\n", "<div>", "</div>"]
INSIDE = ["a", "b c", "[^1]", "[^1]: ", "<br>", "![x](y)", "[x](y)", "**", "`", "\\", "&amp;"]
MARKS = st.sampled_from([*BLOCKS, *INSIDE, "\n", "\n\n", "```", "~~~\n", "\x0b"])


@UNHURRIED
@given(parts=st.lists(MARKS, max_size=14))
def test_whatever_markdown_comes_a_letter_comes_out_of_it(parts):
    markdown = "".join(parts)
    text = read(markdown).text
    assert read_manuscript(text.body).flaws == ()
    assert {loss.what for loss in text.losses} <= set(LOSSES)


@UNHURRIED
@given(text=st.text(st.characters(exclude_categories=("Cs",)), max_size=200))
def test_any_text_can_be_read(text):
    with suppress(Refusal):  # more control characters than words: no text
        assert read_manuscript(read(text).text.body).flaws == ()


@UNHURRIED
@given(words=st.lists(st.sampled_from(["alpha", "beta", "gamma", "delta"]), min_size=1))
def test_words_in_a_table_in_a_footnote_in_code_or_in_html_are_kept(words):
    several = " ".join(words)
    blocks = (f"| {several} |\n|---|", f"<p>{several}</p>", f"```\n{several}\n```")
    text = "\n\n".join(["a[^1]", *blocks, f"[^1]: {several}"])
    assert " ".join(shown(text)).count(several) == 4


def test_blocks_of_other_kinds_are_left_alone_when_one_is_mended():
    blocks = read_manuscript(read("one\n\n---\n\n<hr>\n\n1. two *x*").text.body).blocks
    assert [type(block) for block in blocks[:2]] == [Paragraph, Rule]
    assert [block.text for block in blocks] == ["one", "———", "1. two x"]
