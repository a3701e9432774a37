"""What changed between two editions, as pages of a chat and on paper."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.chat.pages import letter_pages
from bot.domain.letter import EditionText
from bot.papers.difference import difference_blocks, difference_paper, difference_text

AT = datetime(2018, 4, 10, tzinfo=UTC)
LONG = "Every word of this paragraph stays as it is, and there are many of them. " * 8
BEFORE = EditionText(
    "en",
    "Clean rivers",
    "The Minister",
    "We ask for clean rivers.",
    f"Dear Minister,\n\n{LONG}\n\nWe ask for **3** reports by [June](https://example.org).\n\nBye.",
)


def page(before: EditionText, after: EditionText, spoken: str = "en") -> str:
    return "\n---\n".join(letter_pages(difference_blocks(before, after, spoken)))


def body(**changes: str) -> EditionText:
    text = BEFORE.body
    for gone, new in changes.items():
        text = text.replace(gone, new)
    return replace(BEFORE, body=text)


def test_only_what_stands_near_a_change_is_shown() -> None:
    shown = page(BEFORE, body(reports="answers"))
    assert "<b>Text</b>" in shown
    assert "<s>reports</s> <b>answers</b>" in shown
    assert "Every word" not in shown
    assert "[…]" in shown
    assert "Summary" not in shown
    assert "Struck through: taken out. Bold: new." in shown


def test_a_long_paragraph_is_cut_down_around_its_change() -> None:
    shown = page(BEFORE, replace(BEFORE, body=BEFORE.body.replace("Bye", LONG + "Bye")))
    assert len(shown) < 2 * len(LONG)
    shown = page(replace(BEFORE, body=LONG + "Old. " + LONG), replace(BEFORE, body=LONG + LONG))
    assert "Old.</s>" in shown
    assert "…" in shown
    assert len(shown) < len(LONG)


def test_each_part_that_changed_stands_under_its_name() -> None:
    shown = page(BEFORE, replace(BEFORE, title="Clean lakes", summary="Lakes now."))
    assert "<b>Title</b>" in shown
    assert "<s>rivers</s> <b>lakes</b>" in shown
    assert "<b>Summary</b>" in shown
    assert "<b>Text</b>" not in shown


def test_an_address_behind_a_link_is_a_change_and_bold_letters_are_told() -> None:
    other = replace(BEFORE, body=BEFORE.body.replace("https://example.org", "https://example.com"))
    assert "example.com" in page(BEFORE, other)
    thin = replace(BEFORE, body=BEFORE.body.replace("**3**", "3"))
    assert "Only the formatting has changed." in page(BEFORE, thin)
    assert page(BEFORE, BEFORE) == "Nothing has changed in this language.\u200e"


def test_what_people_typed_is_no_markup() -> None:
    assert "&lt;b&gt;" in page(BEFORE, replace(BEFORE, title="<b>Clean</b> rivers"))


def test_a_whole_new_text_comes_in_pages_that_telegram_takes() -> None:
    new = replace(BEFORE, body="\n\n".join(f"{n} {LONG}" for n in range(60)))
    pages = letter_pages(difference_blocks(BEFORE, new, "en"), 2_600)
    assert len(pages) > 10
    assert all(len(one) < 4_096 for one in pages)


def test_it_is_told_in_french() -> None:
    shown = page(BEFORE, replace(BEFORE, title="Clean lakes"), "fr")
    assert "Titre" in shown
    assert "Barré" in shown


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [("en", "3", "5"), ("ar", "ثلاثة", "خمسة"), ("he", "שלושה", "חמישה")],
)
def test_on_paper_the_whole_text_stands(language: str, old: str, new: str) -> None:
    before = replace(BEFORE, language=language, body=f"{LONG}\n\n{old} x.")
    after = replace(before, body=f"{LONG}\n\n{new} x.")
    paper = difference_paper("rivers", before, after, "en", AT)
    assert paper.file_name == "rivers.pdf"
    assert paper.content.startswith(b"%PDF")
    assert paper == difference_paper("rivers", before, after, "en", AT)


def test_where_no_font_has_the_signs_it_is_text_with_signs_of_its_own() -> None:
    before = replace(BEFORE, title="नदी", body="तीन रिपोर्ट")
    paper = difference_paper("rivers", before, replace(before, body="पाँच रिपोर्ट"), "en", AT)
    assert paper.file_name == "rivers.txt"
    words = paper.content.decode("utf-8-sig")
    assert "[–तीन–] [+पाँच+] रिपोर्ट" in words
    assert "taken out" in words


def test_in_an_e_mail_signs_stand_for_the_styles() -> None:
    told = difference_text(BEFORE, body(reports="answers"), "en")
    assert "[–reports–] [+answers+]" in told
    assert "<s>" not in told
