"""The finished letter as a Word document: another reader finds all of it, with real styles."""

import os
import re
import subprocess
import sys
from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from bot.papers.docx_manuscript import read_docx
from bot.papers.finished.docx_letter import finished_docx
from bot.papers.finished.letter import FinishedLetter, ListedLine, Signatures
from bot.papers.finished.names import shown, standing_alone
from bot.papers.manuscript import read_manuscript
from tests.papers.finished_letters import (
    ARABIC,
    BODY,
    CHINESE,
    DELIVERED,
    HOSTILE,
    LATE,
    NAMES,
    RUSSIAN,
    a_letter,
    listed,
    many,
    numbered,
    signed_by,
)

ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr tabs bidi spacing "
    "ind jc outlineLvl sectPr",
    "rPr": "rStyle rFonts b bCs i iCs strike color sz szCs u vertAlign rtl lang",
    "sectPr": "footerReference type pgSz pgMar cols bidi",
    "style": "name basedOn next qFormat pPr rPr",
}
"""The order in which the schema of Word wants these; in another it calls a file broken."""


def opened(letter: FinishedLetter) -> Document:
    return docx.Document(BytesIO(finished_docx(letter).content))


def parts(letter: FinishedLetter) -> dict[str, bytes]:
    with ZipFile(BytesIO(finished_docx(letter).content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def told(document: Document, style: str) -> list[str]:
    return [p.text for p in document.paragraphs if p.style.name == style]


def test_the_document_holds_the_whole_letter_in_real_styles():
    signed = Signatures(listed(*NAMES), kept_back=3)
    document = opened(a_letter(signed=signed, late=Signatures(listed(*LATE)), note="Write to us"))
    assert [(p.style.name, p.text) for p in document.paragraphs] == [
        ("Date", "10 April 2018"),
        ("Addressee", "The Secretary-General\nNew York"),
        ("Title", "Put human rights defenders at the heart"),
        ("Normal", "Dear Secretary-General,"),
        ("Normal", "We write about those who defend human rights, and why it matters."),
        ("Heading 2", "What we ask"),
        ("List Number", "Speak out, as the resolution says."),
        ("List Number", "Denounce attacks:"),
        ("List Bullet", "by name"),
        ("List Bullet", "and in private"),
        ("List Number", "Back the evaluation."),
        ("Quote", "Nobody should have to defend their own life."),
        ("Normal", ""),
        ("Heading 3", "Why now"),
        ("List Number", "The Declaration turns twenty."),
        ("Normal", "Yours sincerely,"),
        ("Heading 1", "We, the undersigned 7 organisations"),
        *(("Signatory", name) for name in NAMES),
        ("Signatories Unnamed", "and 3 organisations whose names are kept back"),
        ("Heading 1", "Organisations that signed after the delivery"),
        *(("Signatory", name) for name in LATE),
        ("Note", "Write to us"),
    ]


def test_the_words_are_read_back_as_they_were_written():
    """The house's own reader of Word documents finds the blocks that the letter was made of."""
    letter = a_letter(signed=Signatures(), addressee="", date="", title="")
    read = read_docx(finished_docx(letter).content)
    assert read_manuscript(read.body).blocks == read_manuscript(BODY).blocks


def test_emphasis_and_links_are_kept():
    document = opened(a_letter())
    runs = {run.text: run for p in document.paragraphs for run in p.runs}
    assert runs["defend human rights"].bold
    assert runs["why"].italic
    [link] = [link for p in document.paragraphs for link in p.hyperlinks]
    assert (link.text, link.address) == ("the resolution", "https://example.org/resolution")


@pytest.mark.parametrize("address", ["http://", "https://example.org/" + "x" * 3000])
def test_an_address_that_word_would_choke_on_stands_in_the_text(address):
    document = opened(a_letter(body=f"See [this](<{address}>)."))
    assert not [link for p in document.paragraphs for link in p.hyperlinks]
    assert f"See this ({address})." in [p.text for p in document.paragraphs]


@pytest.mark.parametrize("columns", [1, 2, 3])
def test_only_the_lists_stand_in_columns(columns):
    signed = Signatures(listed(*NAMES), kept_back=3)
    letter = a_letter(signed=signed, late=Signatures(listed(*LATE)), columns=columns)
    document = opened(letter)
    found = [int(s._sectPr.find(qn("w:cols")).get(qn("w:num"))) for s in document.sections]
    assert found == ([1] if columns == 1 else [1, columns, 1, columns, 1])


def test_pages_are_numbered_in_all_sections_by_one_footer():
    document = opened(a_letter(late=Signatures(listed(*LATE))))
    first, *others = document.sections
    assert first.footer.paragraphs[0].style.name == "Footer"
    fields = [f.get(qn("w:instr")).strip() for f in first.footer._element.iter(qn("w:fldSimple"))]
    assert fields == ["PAGE", "NUMPAGES"]
    assert all(section.footer.is_linked_to_previous for section in others)


def test_the_addendum_begins_a_page():
    document = opened(a_letter(late=Signatures(listed(*LATE))))
    turned = [
        p.text
        for p in document.paragraphs
        if p._p.find(f".//{qn('w:pageBreakBefore')}") is not None
    ]
    assert turned == ["Organisations that signed after the delivery"]


def test_the_document_says_what_it_is():
    properties = opened(a_letter()).core_properties
    assert properties.title == "Put human rights defenders at the heart"
    assert properties.author == "Coordination Team"
    assert properties.language == "en-GB"
    assert properties.created == properties.modified == DELIVERED


@pytest.mark.parametrize(
    ("words", "which", "tag"),
    [
        ({}, "val", "en-GB"),
        ({"language": "fr"}, "val", "fr-FR"),
        (RUSSIAN, "val", "ru-RU"),
        (ARABIC, "bidi", "ar-SA"),
        (CHINESE, "eastAsia", "zh-CN"),
        ({"language": "zh-TW"}, "eastAsia", "zh-TW"),
        ({"language": "pt-br"}, "val", "pt-BR"),
    ],
)
def test_word_knows_the_language_of_the_letter(words, which, tag):
    styles = opened(a_letter(**words)).styles.element
    [language] = styles.findall(f"{qn('w:docDefaults')}//{qn('w:lang')}")
    assert language.get(qn(f"w:{which}")) == tag


def test_word_counts_the_signatories_where_the_numbers_follow_one_another():
    document = opened(a_letter(signed=Signatures(numbered(*NAMES, start=5))))
    places = [p._p.pPr.numPr for p in document.paragraphs if p.style.name == "Signatory"]
    assert {place.numId.val for place in places} == {places[0].numId.val}
    assert told(document, "Signatory") == list(NAMES)
    [start] = document.part.numbering_part.element.xpath(
        f"//w:abstractNum[@w:abstractNumId={places[0].numId.val}]/w:lvl[@w:ilvl=0]/w:start"
    )
    assert start.get(qn("w:val")) == "5"


def test_other_numbers_are_typed_as_they_are():
    document = opened(a_letter(signed=Signatures(numbered(*NAMES, start=7, step=7))))
    assert told(document, "Signatory") == [
        f"{7 * (at + 1)}.\t{name}" for at, name in enumerate(NAMES)
    ]


def test_lists_count_from_their_own_beginning():
    document = opened(a_letter(signed=Signatures()))
    ids = [p._p.pPr.numPr.numId.val for p in document.paragraphs if p.style.name == "List Number"]
    first, second, third, anew = ids
    assert first == second == third != anew


def test_groups_have_headings_and_some_are_named_in_a_footnote():
    lines = (
        ListedLine("Coast", group="General consultative status"),
        ListedLine("River", group="Roster"),
        ListedLine("Field", in_footnote=True),
        ListedLine("مركز", in_footnote=True),
    )
    letter = a_letter(signed=Signatures(lines))
    document = opened(letter)
    assert told(document, "Signatory Group") == ["General consultative status", "Roster"]
    assert told(document, "Signatory") == ["Coast", "River"]
    [heading] = [p for p in document.paragraphs if p.text.startswith("We, the undersigned 4")]
    assert len(heading._p.findall(f".//{qn('w:footnoteReference')}")) == 1
    notes = etree.fromstring(parts(letter)["word/footnotes.xml"])
    text = "".join(notes.itertext())
    assert "no consultative status" in text
    assert "Field; مركز" in text.replace("\u200e", "")


def test_a_letter_written_from_the_right_is_mirrored():
    document = opened(a_letter(**ARABIC, signed=Signatures(listed("مركز الحقوق", "Coast Inc."))))
    normal = document.styles["Normal"].element
    assert normal.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is not None
    assert all(s._sectPr.find(qn("w:bidi")) is not None for s in document.sections)
    turned = {
        run.text: run._r.find(f"{qn('w:rPr')}/{qn('w:rtl')}") is not None
        for p in document.paragraphs
        for run in p.runs
        if run.text.strip()
    }
    assert turned["مركز الحقوق"]
    assert not turned["Coast Inc."]
    assert not turned["Clean Rivers (CR)"]


def test_a_turned_name_in_a_list_is_a_turned_paragraph_at_the_same_side():
    document = opened(signed_by("Coast", "منظمة (CD)، مصر"))
    plain, turned = [p._p.pPr for p in document.paragraphs if p.style.name == "Signatory"]
    assert plain.find(qn("w:bidi")) is None
    assert turned.find(qn("w:bidi")).get(qn("w:val")) == "1"
    assert turned.find(qn("w:jc")).get(qn("w:val")) == "right"


@pytest.mark.parametrize("lines", [listed(*HOSTILE), numbered(*HOSTILE, step=3)])
def test_bad_names_are_names_and_nothing_else(lines):
    letter = a_letter(signed=Signatures(lines), title="A <title> & ]]>")
    document = opened(letter)
    found = [re.sub(r"^\d+\.\t", "", name) for name in told(document, "Signatory")]
    expected = [shown(name) for name in HOSTILE]
    assert [name.strip("\u200e\u200f") for name in found] == expected
    assert document.core_properties.title == "A <title> & ]]>"
    for name, part in parts(letter).items():
        if name != "word/footnotes.xml":
            assert not etree.fromstring(part).findall(f".//{qn('w:instrText')}"), name


def test_what_xml_cannot_hold_is_left_out_everywhere() -> None:
    dirt = "A\x0b\ufffe\x00B"
    document = opened(a_letter(title=dirt, addressee=dirt, date=dirt, note=dirt, author=dirt))
    for style in ("Title", "Addressee", "Date", "Note"):
        assert told(document, style) == ["AB"]
    assert document.core_properties.title == document.core_properties.author == "AB"


@given(st.text(max_size=60), st.sampled_from(["en", "ar"]))
def test_any_name_comes_through(name, language):
    letter = a_letter(language=language, body="x", signed=Signatures(numbered(name, "x")))
    first, _ = told(opened(letter), "Signatory")
    assert first == standing_alone(shown(name), language == "ar")


@pytest.mark.parametrize("words", [{}, ARABIC, CHINESE, RUSSIAN])
def test_the_elements_stand_in_the_order_of_the_schema(words):
    signed = Signatures(
        (*numbered(*HOSTILE, step=2), ListedLine("x", in_footnote=True)), kept_back=1
    )
    letter = a_letter(**{"body": BODY, **words}, signed=signed, late=Signatures(listed(*HOSTILE)))
    for name in ("document", "styles", "numbering", "footnotes", "footer"):
        for element in etree.fromstring(parts(letter)[f"word/{name}.xml"]).iter():
            kind = etree.QName(element).localname
            children = [etree.QName(child).localname for child in element]
            if kind in ORDER:
                order = ORDER[kind].split()
                assert [order.index(child) for child in children] == sorted(
                    order.index(child) for child in children
                ), (name, kind)


def test_every_style_and_list_that_is_used_is_there():
    letter = a_letter(signed=Signatures(numbered(*NAMES), kept_back=1), note="x")
    found = parts(letter)
    body = etree.fromstring(found["word/document.xml"])
    styles = etree.fromstring(found["word/styles.xml"])
    known = {style.get(qn("w:styleId")) for style in styles.iter(qn("w:style"))}
    used = {e.get(qn("w:val")) for kind in ("pStyle", "rStyle") for e in body.iter(qn(f"w:{kind}"))}
    assert used <= known
    numbering = etree.fromstring(found["word/numbering.xml"])
    nums = {num.get(qn("w:numId")) for num in numbering.iter(qn("w:num"))}
    assert {e.get(qn("w:val")) for e in body.iter(qn("w:numId"))} <= nums


def test_the_same_letter_makes_the_same_bytes_in_every_process():
    made = finished_docx(a_letter()).content
    code = (
        "import sys; from tests.papers.finished_letters import a_letter;"
        "from bot.papers.finished.docx_letter import finished_docx;"
        "sys.stdout.buffer.write(finished_docx(a_letter()).content)"
    )
    for seed in ("1", "2"):
        done = subprocess.run(  # noqa: S603 - this very Python
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        )
        assert done.stdout == made


def test_no_part_notes_when_it_was_written():
    with ZipFile(BytesIO(finished_docx(a_letter()).content)) as package:
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_two_thousand_names_are_all_there():
    document = opened(a_letter(signed=Signatures(many(2_000)), columns=3))
    assert told(document, "Signatory") == [line.text for line in many(2_000)]
    assert "We, the undersigned 2,000 organisations" in told(document, "Heading 1")


def test_a_letter_that_nobody_signed_has_no_list():
    document = opened(a_letter(signed=Signatures()))
    assert told(document, "Heading 1") == []
    assert finished_docx(a_letter()).file_name == "defenders-en.docx"
