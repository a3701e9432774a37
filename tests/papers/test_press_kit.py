"""The press kit opens with other programs, and says first what must not be missed."""

import io
import zipfile
from dataclasses import replace
from datetime import timedelta
from typing import Final
from xml.etree import ElementTree

import docx
import pytest
from PIL import Image
from pypdf import PdfReader

from bot.domain.letter import LetterStatus
from bot.papers.press_kit import PressKit
from bot.papers.press_kit_file import press_kit
from tests.papers.press_kits import CLOSES, a_kit, a_letter, quoted
from tests.papers.registers import HOSTILE

TURNING: Final = "\u202a\u202b\u202d\u202e"


def opened(kit: PressKit) -> zipfile.ZipFile:
    found = zipfile.ZipFile(io.BytesIO(press_kit(kit).content))
    assert found.testzip() is None
    return found


def as_text(kit: PressKit) -> str:
    return " ".join(opened(kit).read("press-kit.txt").decode("utf-8-sig").split())


def paragraphs(kit: PressKit) -> list[str]:
    document = docx.Document(io.BytesIO(opened(kit).read("press-kit.docx")))
    return [paragraph.text for paragraph in document.paragraphs]


def test_everything_lies_in_it_that_is_asked_for() -> None:
    kit = opened(a_kit())
    assert kit.namelist() == [
        *("press-kit.docx", "press-kit.txt", "rivers-en.pdf"),
        *("signatures.png", "signatures.svg", "countries.png", "countries.svg"),
    ]
    assert Image.open(io.BytesIO(kit.read("signatures.png"))).size == (1200, 800)
    assert ElementTree.fromstring(kit.read("countries.svg")).tag.endswith("svg")  # noqa: S314 - our own
    assert (
        "Clean rivers" in PdfReader(io.BytesIO(kit.read("rivers-en.pdf"))).pages[0].extract_text()
    )


def test_the_page_says_the_figures_the_quotes_and_whom_to_ask() -> None:
    kit = a_kit(quoted("Water is life.", person="Maria Sample, Director"), quoted("Now.", "Bay"))
    said = as_text(kit)
    for words in ("80 organisations have signed.", "that are named work: 24.",
                  "these countries lie: 9.",
                  "“Water is life.”", "Maria Sample, Director, Coast Defenders, Kenya",
                  "Bay, Kenya", "Coordination Team: press@example.org",
                  "https://letters.example.org/rivers/", "rivers-en.pdf: the letter",
                  "To the Minister".replace("To the", "to The")):  # fmt: skip
        assert words in said, said
    assert [line for line in paragraphs(kit) if "Water is life" in line] == ["“Water is life.”"]


def test_an_embargo_stands_above_all_else_until_it_is_over() -> None:
    kit = a_kit(embargo=CLOSES + timedelta(days=3))
    lines = paragraphs(kit)
    assert lines[2].startswith("EMBARGO: please publish nothing of this before Monday 16 April")
    said = as_text(kit)
    assert said.index("EMBARGO") < said.index("Rivers are for all")
    assert "EMBARGO" not in as_text(a_kit())


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "open for signatures until Friday 13 April 2018, 18:00 (Zurich)"),
        ({"status": LetterStatus.CLOSED}, "closed for signatures on Friday 13 April"),
        ({"status": LetterStatus.DELIVERED, "delivered": CLOSES}, "delivered on 13 April 2018"),
    ],
)
def test_it_says_where_the_letter_stands(changes: dict[str, object], said: str) -> None:
    assert said in as_text(a_kit(**changes))


def test_what_is_not_there_is_not_made_up() -> None:
    kit = a_kit(page="", link="", countries=0, regions=0, summary="", count=0)
    said = as_text(kit)
    assert "No signatory has released a sentence for the press yet." in said
    assert "No organisation has signed yet." in said
    for words in ("https://", "countries", "regions"):
        assert words not in said.replace("countries.png", "").replace("countries.svg", "")


def test_a_french_letter_has_a_french_kit() -> None:
    said = as_text(a_kit(quoted("L’eau."), language="fr"))
    assert "80 organisations ont signé." in said
    assert "« L’eau. »" in said.replace("\u00a0", " ")


def test_an_arabic_quote_stays_whole_among_english_words() -> None:
    kit = a_kit(quoted("الماء حياة", "مركز القاهرة", "ماريا"))
    assert "“الماء حياة”" in "".join(paragraphs(kit))
    assert "\u2068ماريا\u2069, \u2068مركز القاهرة\u2069, Kenya" in as_text(kit)


@pytest.mark.parametrize("name", HOSTILE)
def test_whatever_people_typed_stays_text(name: str) -> None:
    kit = a_kit(quoted(name, name, name))
    lines = paragraphs(replace(kit, title=name, summary=name))
    text = as_text(kit)
    assert not any(sign in "".join((*lines, text)) for sign in TURNING)
    assert "\x00" not in text


def test_where_no_font_has_the_letters_the_letter_is_a_word_document() -> None:
    kit = opened(a_kit(letter=a_letter("ကမ်းရိုးတန်း")))
    assert "rivers-en.docx" in kit.namelist()
    assert "rivers-en.docx: the letter" in kit.read("press-kit.txt").decode()


def test_the_same_facts_make_the_same_bytes() -> None:
    assert press_kit(a_kit()).content == press_kit(a_kit()).content
    assert press_kit(a_kit()).file_name == "press-kit-rivers-en.zip"
