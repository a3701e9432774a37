"""A letter written in Word comes into the chat with all its words, and what is lost has a name."""

import os
import re
import subprocess
import sys
from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import RGBColor
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from pypdf import PdfReader

from bot.domain.refusal import Refusal
from bot.papers.docx_manuscript import read_docx
from bot.papers.incoming import LOSSES, ReadText
from bot.papers.letter_pdf import letter_document
from bot.papers.letter_text import letter_text
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
from tests.papers.test_letter_pdf import letter
from tests.papers.word_files import STRICT, W, by_hand, p, r, saved, zipped

UNHURRIED = settings(deadline=None, max_examples=40)  # other work shares the machine
BOLD, ITALIC = Style(bold=True), Style(italic=True)


def shown(read: ReadText) -> tuple[Block, ...]:
    """What signatories will see; a flaw would keep the letter from being published."""
    back = read_manuscript(read.body)
    assert back.flaws == ()
    return back.blocks


def told(read: ReadText) -> dict[str, tuple[int, str]]:
    losses = {loss.what: (loss.count, loss.example) for loss in read.losses}
    assert set(losses) <= set(LOSSES)
    return losses


def texts(data: bytes) -> list[str]:
    return [block.text for block in shown(read_docx(data))]


def refusal(data: bytes) -> str:
    with pytest.raises(Refusal) as refused:
        read_docx(data)
    return refused.value.key


def write_letter(document: Document) -> None:
    document.sections[0].header.paragraphs[0].text = "Coalition for Defenders"
    document.sections[0].footer.paragraphs[0].text = "7"
    for line in ("The Secretary-General", "United Nations", "New York"):
        document.add_paragraph(line, style="No Spacing")
    document.add_paragraph("Geneva, 3 April 2018").alignment = WD_ALIGN_PARAGRAPH.RIGHT
    document.add_paragraph("")
    document.add_heading("Stand with those who defend rights", 1)
    document.add_paragraph("Dear Secretary-General,")
    asks = document.add_paragraph("We call on you to ")
    asks.add_run("speak out").bold = True
    asks.add_run(" at ")
    asks.add_run("every").italic = True
    asks.add_run(" session; see ")
    add_link(asks, "the annex", "https://example.org/annex")
    asks.add_run(".")
    document.add_heading("What we ask", 2)
    for demand in ("Release those in prison.", "Protect those at risk:", "Report each year."):
        document.add_paragraph(demand, style="List Number")
        if demand.endswith(":"):
            document.add_paragraph("at home,", style="List Bullet 2")
            document.add_paragraph("abroad.", style="List Bullet 2")
    document.add_paragraph("They stand up for all of us.", style="Quote")
    document.add_paragraph("Yours sincerely,")
    signed = document.add_paragraph("Coordination Team")
    signed.add_run().add_break()
    signed.add_run("letter@example.org")


def add_link(paragraph: docx.text.paragraph.Paragraph, text: str, address: str) -> None:
    target = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), target)
    run = paragraph.add_run(text)
    run.font.underline = True
    run.font.color.rgb = RGBColor(0, 0, 255)
    link.append(run._r)
    paragraph._p.append(link)


def test_a_whole_letter_keeps_its_form():
    read = read_docx(saved(write_letter))
    assert shown(read) == (
        Paragraph((Span("The Secretary-General\nUnited Nations\nNew York"),)),
        Paragraph((Span("Geneva, 3 April 2018"),)),
        Heading((Span("Stand with those who defend rights"),), 1),
        Paragraph((Span("Dear Secretary-General,"),)),
        Paragraph(
            (
                Span("We call on you to "),
                Span("speak out", BOLD),
                Span(" at "),
                Span("every", ITALIC),
                Span(" session; see "),
                Span("the annex", Style(link="https://example.org/annex")),
                Span("."),
            )
        ),
        Heading((Span("What we ask"),), 2),
        Item((Span("Release those in prison."),), 1),
        Item((Span("Protect those at risk:"),), 2),
        Item((Span("at home,"),), None, 2),
        Item((Span("abroad."),), None, 2),
        Item((Span("Report each year."),), 3),
        Quote((Span("They stand up for all of us."),)),
        Paragraph((Span("Yours sincerely,"),)),
        Paragraph((Span("Coordination Team\nletter@example.org"),)),
    )
    assert read.title == "Stand with those who defend rights"
    assert "Stand with" not in read.below_title
    assert told(read) == {
        "alignment": (1, "Geneva, 3 April 2018"),
        "header": (1, "Coalition for Defenders"),
    }


def test_every_word_that_another_reader_finds_is_there():
    data = saved(write_letter)
    found = " ".join(paragraph.text for paragraph in docx.Document(BytesIO(data)).paragraphs)
    ours = " ".join(re.sub(r"^(?:\d+\.|[•–]) ", "", text) for text in texts(data))
    assert ours.split() == found.split()


def test_a_title_stands_above_all_headings():
    def write(document: Document) -> None:
        document.add_heading("Stand with us", 0)
        document.add_heading("What we ask", 1)
        document.add_paragraph("Act.")

    read = read_docx(saved(write))
    assert read.title == "Stand with us"
    assert [b.level for b in shown(read) if isinstance(b, Heading)] == [1, 2]
    assert read.below_title == "## What we ask\n\nAct.\n"


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("heading 2", 2),
        ("Titre 2", 2),
        ("Überschrift 3", 3),
        ("Заголовок 1", 1),
        ("عنوان 2", 2),
        ("标题 1", 1),
        ("Titel", 1),
        ("Our own", 0),
    ],
)
def test_a_heading_is_known_in_the_language_of_the_program(name, level):
    styles = f'<w:style w:type="paragraph" w:styleId="X"><w:name w:val="{name}"/></w:style>'
    read = read_docx(by_hand(p("Above", props='<w:pStyle w:val="X"/>') + p("b"), styles=styles))
    assert getattr(shown(read)[0], "level", 0) == level


def test_a_style_of_ones_own_is_what_it_is_based_on():
    styles = (
        '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="x"/>'
        '<w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Mine"/>'
        '<w:basedOn w:val="H"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/>'
        '<w:basedOn w:val="Loop"/></w:style>'
    )
    body = p("a", props='<w:pStyle w:val="Mine"/>') + p("b", props='<w:pStyle w:val="Loop"/>')
    assert shown(read_docx(by_hand(body, styles=styles))) == (
        Heading((Span("a"),), 2),
        Paragraph((Span("b"),)),
    )


def level(at: int, kind: str, text: str, start: int = 1) -> str:
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


NUMBERING = (
    '<w:abstractNum w:abstractNumId="0">'
    + level(0, "decimal", "%1.", 3)
    + level(1, "lowerLetter", "%2)")
    + level(2, "upperRoman", "%3.")
    + "</w:abstractNum>"
    '<w:abstractNum w:abstractNumId="1">'
    + level(0, "decimal", "%1.")
    + level(1, "decimal", "%1.%2.")
    + "</w:abstractNum>"
    '<w:abstractNum w:abstractNumId="2">' + level(0, "bullet", "\uf0b7") + "</w:abstractNum>"
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>'
    '<w:num w:numId="4"><w:abstractNumId w:val="1"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
)


def entry(text: str, num: int, at: int = 0) -> str:
    return p(text, props=f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{num}"/></w:numPr>')


def test_lists_show_the_numbers_and_letters_that_word_shows():
    body = (
        entry("three", 1) + entry("a", 1, 1) + entry("b", 1, 1) + entry("I", 1, 2)
        + entry("four", 1) + entry("a again", 1, 1) + entry("bullet", 3)
        + p("between") + entry("five", 1)
    )  # fmt: skip
    assert texts(by_hand(body, numbering=NUMBERING)) == [
        "3. three",
        "a) a",
        "b) b",
        "I. I",
        "4. four",
        "a) a again",
        "• bullet",
        "between",
        "5. five",
    ]


def test_numbers_of_several_levels_and_lists_that_begin_anew():
    body = (
        entry("one", 2) + entry("below", 2, 1) + entry("below", 2, 1) + entry("two", 2)
        + entry("anew", 4) + entry("on", 4) + entry("none", 0)
    )  # fmt: skip
    assert texts(by_hand(body, numbering=NUMBERING)) == [
        "1. one",
        "1.1. below",
        "1.2. below",
        "2. two",
        "1. anew",
        "2. on",
        "none",
    ]


def test_a_numbered_heading_keeps_its_number():
    number = '<w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="2"/></w:numPr>'
    read = read_docx(by_hand(p("Why", props=number) + p("How", props=number), numbering=NUMBERING))
    assert [block.text for block in shown(read)] == ["1. Why", "2. How"]


def test_tracked_changes_are_taken_as_accepted_and_named():
    body = p(
        "We ",
        '<w:del w:id="1"><w:r><w:delText xml:space="preserve">beg </w:delText></w:r></w:del>',
        f'<w:ins w:id="2">{r("call on ")}</w:ins>',
        "you",
        props='<w:rPr><w:del w:id="3"/></w:rPr>',
    ) + p(" to act.")
    read = read_docx(by_hand(body))
    assert [block.text for block in shown(read)] == ["We call on you to act."]
    assert told(read) == {"tracked-deletion": (1, "beg"), "tracked-insertion": (1, "call on")}


def test_notes_become_a_list_at_the_end():
    call = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:{}Reference w:id="{}"/></w:r>'
    body = p("One", call.format("footnote", 2), " two", call.format("endnote", 2), ".") + p("End")
    link = f'<w:hyperlink r:id="x">{r("resolution")}</w:hyperlink>'
    read = read_docx(
        by_hand(
            body,
            links={"x": "https://example.org/r"},
            footnotes=f'<w:footnote w:id="2">{p("See the ", link)}{p("and more")}</w:footnote>',
            endnotes=f'<w:endnote w:id="2">{p("Later")}</w:endnote>',
        )
    )
    assert [block.text for block in shown(read)] == [
        "One[1] two[2].",
        "End",
        "———",
        "[1] See the resolution\nand more",
        "[2] Later",
    ]
    assert Style(link="https://example.org/r") in [s.style for s in shown(read)[3].spans]
    assert told(read) == {"footnote": (2, "See the resolution and more")}


def test_rows_of_a_table_become_lines():
    def write(document: Document) -> None:
        document.add_paragraph("Before")
        table = document.add_table(2, 2)
        for cell, text in zip(table._cells, ("Africa", "12", "", "Asia"), strict=True):
            cell.text = text
        table.cell(0, 0).paragraphs[0].runs[0].bold = True
        document.add_paragraph("After")

    read = read_docx(saved(write))
    assert [block.text for block in shown(read)] == ["Before", "Africa – 12\nAsia", "After"]
    assert Span("Africa", BOLD) in shown(read)[1].spans
    assert told(read) == {"table": (1, "Africa 12 Asia")}


def test_a_table_of_one_cell_is_only_a_frame():
    def write(document: Document) -> None:
        cell = document.add_table(1, 1).cell(0, 0)
        cell.text = "We ask:"
        cell.add_paragraph("this", style="List Bullet")

    assert texts(saved(write)) == ["We ask:", "• this"]


def test_a_picture_is_left_out_and_named():
    picture = BytesIO()
    Image.new("RGB", (2, 2)).save(picture, "PNG")

    def write(document: Document) -> None:
        document.add_paragraph("See: ").add_run().add_picture(picture)
        for properties in document.element.iter(qn("wp:docPr")):
            properties.set("descr", "Logo of the coalition")

    read = read_docx(saved(write))
    assert read.body == "See:\n"
    assert told(read) == {"image": (1, "Logo of the coalition")}


def drawing(inner: str) -> str:
    return f"<w:drawing><wp:inline><a:graphic>{inner}</a:graphic></wp:inline></w:drawing>"


def test_the_words_of_a_text_box_are_taken_once():
    """Word writes a box twice, for programs of today and of old."""
    box = f"<w:txbxContent>{p('In the box')}</w:txbxContent>"
    modern = f'<mc:Choice Requires="wps">{drawing(f"<wps:txbx>{box}</wps:txbx>")}</mc:Choice>'
    old = f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
    body = p("Outside", f"<w:r><mc:AlternateContent>{modern}{old}</mc:AlternateContent></w:r>")
    read = read_docx(by_hand(body + p("After")))
    assert [block.text for block in shown(read)] == ["Outside", "In the box", "After"]
    assert told(read) == {"text-box": (1, "In the box")}


@pytest.mark.parametrize(
    ("piece", "what"),
    [
        (drawing('<c:chart r:id="1"/>'), "chart"),
        (drawing("<wps:wsp/>"), "drawing"),
        ('<w:pict><v:shape><v:imagedata r:id="1"/></v:shape></w:pict>', "image"),
        ("<w:object/>", "embedded-object"),
        ('<w:commentReference w:id="7"/>', "comment"),
        ('<w:sym w:font="Webdings" w:char="F063"/>', "symbol"),
        ('<w:br w:type="page"/>', "page-break"),
    ],
)
def test_what_is_no_text_is_left_out_and_named(piece, what):
    comments = f'<w:comment w:id="7">{p("Is this so?")}</w:comment>'
    read = read_docx(by_hand(p("Here", f"<w:r>{piece}</w:r>"), comments=comments))
    assert read.body == "Here\n"
    assert [loss.what for loss in read.losses] == [what]
    assert read.losses[0].example == {"comment": "Is this so?", "image": ""}.get(what, "Here")


@pytest.mark.parametrize(
    ("props", "what"),
    [
        ('<w:u w:val="single"/>', "underline"),
        ('<w:color w:val="FF0000"/>', "color"),
        ('<w:highlight w:val="yellow"/>', "color"),
        ("<w:smallCaps/>", "capitals"),
        ('<w:vertAlign w:val="superscript"/>', "raised-text"),
    ],
)
def test_looks_that_letters_cannot_have_are_named_and_the_words_stay(props, what):
    """A passage that Word cut into several runs is one passage."""
    read = read_docx(by_hand(p("We ", r("speak", props), r(" out", props), " now")))
    assert read.body == "We speak out now\n"
    assert told(read) == {what: (1, "speak")}


@pytest.mark.parametrize(
    "props",
    [
        '<w:u w:val="none"/>',
        '<w:color w:val="auto"/>',
        '<w:b w:val="0"/>',
        '<w:strike w:val="false"/>',
    ],
)
def test_a_look_that_is_switched_off_is_none(props):
    read = read_docx(by_hand(p(r("plain", props))))
    assert (read.body, read.losses) == ("plain\n", ())


def test_hidden_text_is_left_out_and_named():
    read = read_docx(by_hand(p("Seen", r(" and hidden", "<w:vanish/>"))))
    assert (read.body, told(read)) == ("Seen\n", {"hidden-text": (1, "and hidden")})


def test_a_formula_keeps_its_signs_in_a_line():
    read = read_docx(by_hand(p("So ", "<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>")))
    assert (read.body, told(read)) == ("So a=b\n", {"equation": (1, "a=b")})


def field(instruction: str, result: str) -> str:
    sign = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'.format
    told_in = f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
    return sign("begin") + told_in + sign("separate") + r(result) + sign("end")


def test_a_field_keeps_what_it_showed_last():
    read = read_docx(by_hand(p("On ", field("DATE", "3 April"), ".")))
    assert (read.body, told(read)) == ("On 3 April.\n", {"field": (1, "3 April")})


def test_a_link_may_be_a_field():
    quoted = 'HYPERLINK "https://example.org/a b"'.replace('"', "&quot;")
    [block] = shown(read_docx(by_hand(p("See ", field(quoted, "this")))))
    assert block.spans[1] == Span("this", Style(link="https://example.org/a%20b"))


def test_links_to_a_place_in_the_document_become_words():
    body = p(f'<w:hyperlink w:anchor="annex">{r("the annex")}</w:hyperlink>') + p(
        f'<w:hyperlink r:id="f">{r("my file")}</w:hyperlink>'
    )
    read = read_docx(by_hand(body, links={"f": "file:///C:/letter.docx"}))
    assert read.body == "the annex\n\nmy file\n"
    assert told(read) == {"link": (2, "the annex")}


def test_an_address_of_mail_can_be_read():
    link = f'<w:hyperlink r:id="m">{r("write to us")}</w:hyperlink>'
    data = by_hand(p(link), links={"m": "mailto:desk@example.org"})
    assert texts(data) == ["write to us (desk@example.org)"]


def test_signs_between_the_words_are_kept():
    body = p(
        "<w:r><w:t>«\u00a0Agissez\u00a0»</w:t><w:noBreakHyphen/><w:t>“now”</w:t><w:cr/>"
        "<w:t>x</w:t><w:tab/><w:t>y</w:t><w:br/><w:t>z</w:t></w:r>"
    )
    assert texts(by_hand(body)) == ["«\u00a0Agissez\u00a0»\u2011“now”\nx y\nz"]


def test_paragraphs_from_right_to_left_keep_their_order_and_emphasis():
    bold = r("فورًا", "<w:rtl/><w:bCs/>")
    body = p("ندعو إلى الإفراج ", bold, "!", props='<w:bidi/><w:jc w:val="right"/>')
    read = read_docx(by_hand(body))
    [block] = shown(read)
    assert block.text == "ندعو إلى الإفراج فورًا!"
    assert Span("فورًا", BOLD) in block.spans
    assert read.losses == ()


def test_the_big_first_letter_belongs_to_its_word():
    body = p("W", props='<w:framePr w:dropCap="drop"/>') + p("e call")
    assert texts(by_hand(body)) == ["We call"]


def test_a_line_across_the_page_is_a_pause():
    border = '<w:pBdr><w:bottom w:val="single"/></w:pBdr>'
    ruled = '<w:r><w:pict><v:rect o:hr="t"/></w:pict></w:r>'
    read = read_docx(by_hand(p("a") + p(props=border) + p("b") + p(ruled) + p("c")))
    assert [type(block) for block in shown(read)] == [Paragraph, Rule, Paragraph, Rule, Paragraph]


def test_text_in_controls_and_in_wrappers_is_text():
    control = f"<w:sdt><w:sdtPr/><w:sdtContent>{p('in a control')}</w:sdtContent></w:sdt>"
    inline = f"<w:smartTag>{r('wrapped')}</w:smartTag>"
    assert texts(by_hand(control + p(inline, " and free"))) == ["in a control", "wrapped and free"]


def test_signs_of_markdown_come_out_as_they_stood():
    assert texts(by_hand(p("# 5 *stars* [x] _y_ &lt;b&gt;") + p("1. typed") + p("- typed"))) == [
        "# 5 *stars* [x] _y_ <b>",
        "1. typed",
        "- typed",
    ]


def test_a_strict_document_reads_the_same():
    with_strict = {}
    data = by_hand(p(r("bold", "<w:b/>")))
    with ZipFile(BytesIO(data)) as file:
        for name in file.namelist():
            with_strict[name] = file.read(name).decode().replace(W, STRICT)
    assert read_docx(zipped(with_strict)).body == "**bold**\n"


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def test_a_document_with_a_password_is_refused_as_one():
    assert refusal(OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")) == "docx-locked"


def test_a_document_of_the_old_kind_is_refused_as_one():
    assert refusal(OLE + b"\0" * 600 + "WordDocument".encode("utf-16-le")) == "docx-old"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"Dear all,",
        b"%PDF-1.7",
        b"PK\x03\x04" + b"\0" * 100,
        zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"}),
        zipped({"word/document.xml": "<w:document"}),
        zipped({"word/document.xml": "<document/>"}),
        zipped({"word/document.xml": f'<d xmlns="{W}"><body/></d>'}),
        saved(write_letter)[:-200],
        saved(write_letter)[:2000] + os.urandom(300) + saved(write_letter)[2300:],
    ],
)
def test_what_is_no_document_is_refused_as_broken(data):
    assert refusal(data) == "docx-broken"


@pytest.mark.parametrize("body", ["", p(), p(" \u200b"), p("<w:r><w:object/></w:r>")])
def test_a_document_without_words_is_refused_as_empty(body):
    assert refusal(by_hand(body)) == "docx-empty"


def test_a_bomb_of_zeros_is_refused_before_it_is_unpacked():
    bomb = zipped({"word/document.xml": b" " * 60_000_000})
    assert len(bomb) < 100_000
    assert refusal(bomb) == "docx-too-big"


def test_a_bomb_of_elements_is_refused():
    assert refusal(by_hand("<w:p/>" * 500_000)) == "docx-too-big"


def test_a_bomb_of_files_is_refused():
    assert refusal(zipped({f"{number}": b"" for number in range(5001)})) == "docx-too-big"


def test_a_book_is_refused():
    assert refusal(by_hand(p("We call on you. ") * 11_000)) == "docx-too-big"


def test_a_big_file_is_refused():
    assert refusal(b"PK" + b"\0" * 20_000_000) == "docx-too-big"


@pytest.mark.parametrize(
    "declared",
    [
        '<!ENTITY a "ha">' + "".join(f'<!ENTITY {b} "&{a};&{a};">' for a, b in ("ab", "bc")),
        '<!ENTITY c SYSTEM "file:///etc/hostname">',
        '<!ENTITY % c SYSTEM "http://127.0.0.1:9/x">',
    ],
)
def test_entities_are_refused_and_nothing_is_fetched(declared):
    text = f'<document xmlns="{W}"><body><p><r><t>told</t></r></p></body></document>'
    assert texts(zipped({"word/document.xml": text})) == ["told"]
    for told_in in (text, text.replace("told", "told &c;")):
        bomb = f"<!DOCTYPE document [{declared}]>{told_in}"
        assert refusal(zipped({"word/document.xml": bomb})) == "docx-broken"


def test_boxes_in_boxes_without_end_are_refused():
    deep = "<w:sdt>" * 20_000 + "</w:sdt>" * 20_000
    assert refusal(by_hand(deep)) == "docx-broken"


def test_a_path_that_leads_out_of_the_document_leads_nowhere():
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"
    text = f'<document xmlns="{W}"><body><p><r><t>a</t></r></p></body></document>'
    for target in ("../../../etc/hostname", "/etc/hostname", "nothing.xml"):
        relation = f'<r><x Id="1" Type="{kind}" Target="{target}"/></r>'
        files = {"word/document.xml": text, "word/_rels/document.xml.rels": relation}
        assert texts(zipped(files)) == ["a"]


def test_a_footer_of_numbers_only_is_no_loss():
    read = read_docx(by_hand(p("a"), header=p("In the header"), footer=p("7 / 9")))
    assert told(read) == {"header": (1, "In the header")}


def test_an_idle_bot_pays_nothing_for_it():
    code = "import bot.papers.docx_manuscript, sys; print(*sys.modules)"
    done = subprocess.run(  # noqa: S603 - this Python
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    loaded = done.stdout.split()
    assert not {"defusedxml", "zipfile", "xml.etree.ElementTree", "mammoth"} & set(loaded)


WORDS = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Cf"), exclude_characters="^\ufffe\uffff")
)
RUNS = st.lists(st.tuples(WORDS, st.booleans(), st.booleans()), max_size=4)


@UNHURRIED
@given(paragraphs=st.lists(RUNS, max_size=4))
def test_no_sign_of_any_document_is_lost(paragraphs):
    def write(document: Document) -> None:
        document.add_paragraph("Begin")
        for runs in paragraphs:
            paragraph = document.add_paragraph()
            for text, bold, italic in runs:
                run = paragraph.add_run(text)
                run.bold, run.italic = bold, italic

    data = saved(write)
    found = "".join(paragraph.text for paragraph in docx.Document(BytesIO(data)).paragraphs)
    assert _printed("".join(texts(data))) == _printed(found)


def _printed(text: str) -> str:
    return "".join(sign for sign in text if sign.isprintable() and not sign.isspace())


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "«\u00a0Nous appelons à l’arrêt des poursuites\u202f!\u00a0»"),
        ("ar", "ندعو إلى الإفراج الفوري عن المدافعين عن حقوق الإنسان."),
    ],
)
def test_what_came_from_word_leaves_as_a_paper_again(language, words):
    def write(document: Document) -> None:
        document.add_heading(words, 1)
        document.add_paragraph(words)
        document.add_paragraph(words, style="List Number")

    read = read_docx(saved(write))
    text = letter_text("To all", "Title", shown(read), "", columns=200)
    assert _printed(text).count(_printed(words)) == (3 if language == "ar" else 2)
    paper = letter_document(letter(read.below_title, language, title=read.title), language)
    assert paper.media_type == "application/pdf"
    assert len(PdfReader(BytesIO(paper.content)).pages) == 1
