"""The letter can be kept, printed and sent on, in every language that it was written in."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

import pytest
from pypdf import PdfReader

from bot.domain.letter import EditionText, Letter, LetterStatus
from bot.papers.letter_pdf import letter_document
from bot.papers.paper import Paper

MAY = datetime(2018, 5, 1, 12, tzinfo=UTC)
BODY = """\
Dear Minister,

We, the undersigned, ask for **clean rivers** and *safe* wells.

## What we ask

1. Publish what is measured, as [the survey](https://example.org/survey) did.
2. Act on it.
   - within a year

> Whoever lives upstream decides what we drink.

---

Yours sincerely,
"""
FRENCH = "Monsieur le Ministre,\n\nL’eau n’est pas à vendre ; c’est un droit, au cœur : « voilà »."
RUSSIAN = "Уважаемый министр,\n\nМы просим о чистых реках."
GREEK = "Κύριε Υπουργέ,\n\nΖητούμε καθαρά ποτάμια."
VIETNAMESE = "Kính gửi Bộ trưởng,\n\nChúng tôi yêu cầu những dòng sông sạch."
ARABIC = "السيد الوزير،\n\nنطلب **أنهارا نظيفة** في 12 بلدا، مع Clean Rivers (CR)."
PERSIAN = "آقای وزیر،\n\nما رودخانه‌های پاک می‌خواهیم."
URDU = "محترم وزیر،\n\nہم صاف دریا چاہتے ہیں۔"
HEBREW = "שר נכבד,\n\nאנו מבקשים נהרות נקיים."
AMHARIC = "ክቡር ሚኒስትር\n\nንጹህ ወንዞችን እንጠይቃለን።"
CHINESE = "尊敬的部长:\n\n" + "我们要求河流清洁。" * 20


def letter(body: str = BODY, language: str = "en", title: str = "Clean rivers") -> Letter:
    text = EditionText(language, title, "The Minister\nRiver Street 1", "In short.", body)
    return Letter(
        slug="rivers",
        status=LetterStatus.OPEN,
        closes=datetime(2018, 6, 1, tzinfo=UTC),
        zone="Africa/Nairobi",
        editions={language: text},
        coordinator="Coordination Team",
        contact="letter@example.org",
    )


def opened(paper: Paper) -> PdfReader:
    assert paper.media_type == "application/pdf"
    return PdfReader(BytesIO(paper.content))


def words(paper: Paper) -> str:
    text = " ".join(page.extract_text() for page in opened(paper).pages)
    return " ".join(text.split())


def fonts(reader: PdfReader) -> Iterator[tuple[str, bool]]:
    """The name of each font and whether it is embedded."""
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            inner = font.get_object()["/DescendantFonts"][0].get_object()
            yield inner["/BaseFont"], "/FontFile2" in inner["/FontDescriptor"].get_object()


def test_the_document_holds_the_whole_letter_in_its_order():
    paper = letter_document(letter(), "en", "To be signed until 1 June 2018.")
    assert paper.file_name == "rivers-en.pdf"
    assert words(paper) == (
        "The Minister River Street 1 Clean rivers Dear Minister, "
        "We, the undersigned, ask for clean rivers and safe wells. What we ask "
        "1. Publish what is measured, as the survey (https://example.org/survey) did. "
        "2. Act on it. – within a year Whoever lives upstream decides what we drink. "
        "Yours sincerely, To be signed until 1 June 2018."
    )


def test_the_document_says_what_it_is():
    reader = opened(letter_document(letter(), "en", at=MAY))
    assert reader.metadata.title == "Clean rivers"
    assert reader.metadata.creation_date == MAY
    assert reader.trailer["/Root"]["/Lang"] == "en"
    assert [round(side) for side in reader.pages[0].mediabox[2:]] == [595, 842], "A4, in points"


def test_the_document_brings_its_own_fonts_and_only_what_it_uses_of_them():
    paper = letter_document(letter(), "en")
    found = dict(fonts(opened(paper)))
    assert all(found.values())
    assert len(found) == 3, "regular, bold and italic"
    assert len(paper.content) < 60_000


def test_the_same_letter_makes_the_same_bytes():
    assert letter_document(letter(), "en", at=MAY) == letter_document(letter(), "en", at=MAY)


def test_a_language_without_an_edition_gets_the_original():
    assert letter_document(letter(), "sw").file_name == "rivers-en.pdf"


@pytest.mark.parametrize(
    ("language", "body"),
    [("fr", FRENCH), ("ru", RUSSIAN), ("el", GREEK), ("vi", VIETNAMESE)],
)
def test_scripts_written_from_the_left(language, body):
    found = words(letter_document(letter(body, language), language))
    assert " ".join(body.split()) in found


@pytest.mark.parametrize(
    ("language", "body"),
    [("ar", ARABIC), ("fa", PERSIAN), ("ur", URDU), ("he", HEBREW)],
)
def test_scripts_written_from_the_right_stand_at_the_right(language, body):
    reader = opened(letter_document(letter(body, language, title="x"), language))
    found = reader.pages[0].extract_text()
    for word in re.findall(r"\w+", body, re.UNICODE):
        assert word in found
    starts: list[float] = []
    reader.pages[0].extract_text(
        visitor_text=lambda text, _cm, tm, *_: starts.append(tm[4]) if text.strip() else None
    )
    assert min(starts) > 80, "no line begins at the left margin"


def test_arabic_letters_are_joined():
    """The file draws other shapes than those of the letters standing alone."""
    joined, alone = (
        letter_document(letter(text, "ar", title=text), "ar") for text in ("سلام", "س ل ا م")
    )
    assert shapes(joined).isdisjoint(shapes(alone) - shapes(joined))
    assert shapes(joined) - shapes(alone)


def shapes(paper: Paper) -> set[bytes]:
    [page] = opened(paper).pages
    return set(re.findall(rb"[^\\]\(([^)]*)\) ?Tj", page.get_contents().get_data()))


@pytest.mark.parametrize(("language", "body"), [("am", AMHARIC), ("zh", CHINESE)])
def test_a_script_without_a_font_is_given_as_text_never_as_boxes(language, body):
    paper = letter_document(letter(body, language), language, "Until 1 June.")
    assert (paper.file_name, paper.media_type) == (
        f"rivers-{language}.txt",
        "text/plain; charset=utf-8",
    )
    text = paper.content.decode("utf-8-sig")
    assert "".join(body.split()) in "".join(text.split())
    assert text.startswith("The Minister\nRiver Street 1\n\nClean rivers\n\n")
    assert text.endswith("Until 1 June.\n")
    assert max(len(line) for line in text.splitlines()) <= 72


def test_a_letter_as_text_keeps_its_lists_quotes_and_addresses():
    text = letter_document(letter(BODY + "\n字"), "en").content.decode("utf-8-sig")
    assert "WHAT WE ASK\n\n1. Publish what is measured, as the survey" in text
    assert "(https://example.org/survey)" in text
    assert "\n  – within a year\n" in text
    assert "\n> Whoever lives upstream decides what we drink.\n" in text


def test_a_long_letter_has_numbered_pages():
    pages = opened(letter_document(letter("A paragraph of words.\n\n" * 60), "en")).pages
    assert len(pages) == 3
    assert [page.extract_text().splitlines()[-1] for page in pages] == ["1 / 3", "2 / 3", "3 / 3"]


@pytest.mark.parametrize("before", range(24, 34))
def test_no_heading_is_left_behind_at_the_foot_of_a_page(before):
    body = "line  \n" * before + "end\n\n## Heading\n\n" + "word " * 200
    pages = opened(letter_document(letter(body), "en")).pages
    lines = [page.extract_text().splitlines() for page in pages]
    assert "Heading" not in lines[0][-3:]


@pytest.mark.parametrize("before", range(24, 36))
def test_no_line_of_a_paragraph_stands_alone(before):
    body = "line  \n" * before + "end\n\n" + "word " * 80 + "last\n\nend"
    pages = opened(letter_document(letter(body), "en")).pages
    counts = [sum("word" in line for line in page.extract_text().splitlines()) for page in pages]
    assert 1 not in counts


def test_signs_without_a_shape_leave_no_box():
    title = "Clean \u2068rivers\u2069\ufeff"
    paper = letter_document(letter(title=title), "en", "\u2068x\u2069")
    assert "Clean rivers Dear Minister" in words(paper)


def test_what_looks_like_a_mark_stays_as_it_was_written():
    body = "A {nb} and \\*\\*two stars\\*\\* -- and \\\\ and __init__ ~ ok"
    assert "A {nb} and **two stars** -- and \\ and init ~ ok" in words(
        letter_document(letter(body), "en")
    )


def test_styles_do_not_run_over_into_what_follows():
    body = "**bold *both*** ~~gone~~ plain\n\nplain"
    paper = letter_document(letter(body), "en")
    assert "bold both gone plain plain" in words(paper)


def test_two_editions_are_two_documents():
    both = letter()
    french = replace(both.text_in("en"), language="fr", body=FRENCH)
    both = replace(both, editions={**both.editions, "fr": french})
    names = [letter_document(both, language).file_name for language in both.languages]
    assert names == ["rivers-en.pdf", "rivers-fr.pdf"]
