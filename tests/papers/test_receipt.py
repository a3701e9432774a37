"""The receipt is read by people: on a page, and as plain text where a page cannot be made."""

import re
from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from bot.domain.consent import Purpose
from bot.papers.paper import Paper
from bot.papers.receipt import receipt_json, receipt_pdf, receipt_text
from bot.papers.receipt_words import MOST_QUOTED, first_sentence
from tests.papers.receipts import LATER, NOTICE, a_receipt, consent, step

UNSEEN = re.compile("[\u200e\u200f\u2068\u2069\ufeff]")
HOSTILE = (
    *("<b>Coast</b> & <script>alert(1)</script>", "=HYPERLINK(1)", "+41 @coast -x", "*A* _b_ `c`"),
    *("Coast {nb} **x** \\", "L’Océan — « Côte »", "Ελλάδα", "Дозор", "Kính gửi"),
)


def opened(paper: Paper) -> PdfReader:
    assert paper.media_type == "application/pdf"
    return PdfReader(BytesIO(paper.content))


def words(paper: Paper) -> str:
    """What a reader sees, in one line."""
    if paper.media_type == "application/pdf":
        text = "\n".join(page.extract_text() for page in opened(paper).pages)
    else:
        text = paper.content.decode("utf-8-sig")
    return " ".join(UNSEEN.sub("", text).split())


def test_it_says_what_was_signed_by_whom_and_when():
    for paper in (receipt_pdf(a_receipt()), receipt_text(a_receipt())):
        found = words(paper)
        for told in (
            "Coast Defenders, Switzerland, has signed the joint letter “Clean rivers”",
            "addressed to The Minister River Street 1, with signature number 7.",
            "Its representative is Maria Sample, Director, director@example.org.",
            "Made on Thursday 5 April 2018, 16:00 (Zurich)",
            "We, the undersigned, ask for clean rivers.",
            "b" * 64,
            "You declared that you may sign, Thursday 5 April 2018, 11:00 (Zurich)",
            "The code from your e-mail, Thursday 5 April 2018, 11:00 (Zurich)",
        ):
            assert told in found


def test_it_says_how_it_is_taken_back_and_what_happens_to_the_data():
    found = words(receipt_pdf(a_receipt()))
    for told in (
        *("/status", "/mydata", "/forgetme", "Who is responsible. Coordination Team"),
        *("Who receives it. The organisers.", "Where it is kept. In one database."),
        "How long. Until the end. With the present dates of the letter, "
        "your data is erased on 13 October 2018.",
        *("Your rights. See it with /mydata.", "Where to complain. To the authority."),
    ):
        assert told in found


def test_of_each_consent_it_says_what_holds_and_how_it_came_to_hold():
    found = words(receipt_text(a_receipt()))
    assert (
        "• Updates on this letter: no, since Thursday 5 April 2018, 16:00 (Zurich) "
        "– yes on Thursday 5 April 2018, 11:00 (Zurich) "
        "– no on Thursday 5 April 2018, 16:00 (Zurich) • A sentence for the press: no, since"
    ) in found


def test_a_consent_that_was_left_by_somebody_else_is_not_said_to_be_hers():
    left = consent(Purpose.PUBLIC, step(own=False))
    assert "Show the organisation: yes, since Thursday 5 April 2018, 11:00 (Zurich) " in words(
        receipt_text(a_receipt(consents=(left,)))
    )
    assert "(decided by the representative before you)" in words(
        receipt_text(a_receipt(consents=(left,)))
    )


def test_the_sentence_for_the_press_is_on_it():
    assert "For the press: “Enough.”" in words(receipt_pdf(a_receipt(quote="Enough.")))


@pytest.mark.parametrize(
    ("status", "told"),
    [
        ("pending approval", "means to sign the joint letter"),
        ("submitted", "The e-mail address is not confirmed yet; until then it does not count."),
        ("listed", "has signed the joint letter"),
        ("withdrawn", "was withdrawn on Thursday 5 April 2018, 16:00 (Zurich)"),
        ("declined", "The organisers declined the signature"),
    ],
)
def test_only_a_signature_that_stands_is_said_to_be_signed(status, told):
    found = words(receipt_text(a_receipt(status=status, changed=LATER)))
    assert told in found
    assert ("has signed" in found) == (status == "listed")


def test_a_name_of_a_file_holds_nothing_personal():
    assert [make(a_receipt()).file_name for make in (receipt_pdf, receipt_text, receipt_json)] == [
        "receipt-rivers-7.pdf",
        "receipt-rivers-7.txt",
        "receipt-rivers-7.json",
    ]
    assert receipt_text(a_receipt(number=None)).file_name == "receipt-rivers.txt"


def test_the_page_says_what_it_is_and_when_it_was_made():
    reader = opened(receipt_pdf(a_receipt()))
    assert reader.metadata.title == "Receipt for a signature"
    assert reader.metadata.creation_date == LATER
    assert reader.trailer["/Root"]["/Lang"] == "en"
    assert len(reader.pages) == 2
    assert len(receipt_pdf(a_receipt()).content) < 80_000


def test_in_french_it_is_french():
    found = words(receipt_pdf(a_receipt(language="fr", notice=replace(NOTICE, language="fr"))))
    assert "Reçu d’une signature" in found
    assert "Coast Defenders, Suisse, a signé la lettre commune" in found
    assert "le 13 octobre 2018" in found
    assert not re.search(r"What|yes|since", found)


@pytest.mark.parametrize("name", HOSTILE)
def test_names_stand_as_they_were_typed(name):
    receipt = a_receipt(organisation=name, name=name, role=name, quote=name)
    for paper in (receipt_pdf(receipt), receipt_text(receipt)):
        assert words(paper).count(name) == 5


@pytest.mark.parametrize("name", ["n" * 200, "long name " * 20])
def test_a_long_name_stays_on_the_page(name):
    edges: list[float] = []
    reader = opened(receipt_pdf(a_receipt(organisation=name.strip(), name=name.strip())))
    for page in reader.pages:
        page.extract_text(visitor_text=lambda text, _cm, tm, *_: edges.append(tm[4]))
    assert max(edges) < 595 - 50
    assert "".join(name.split()) in "".join(words(receipt_pdf(a_receipt(name=name))).split())


@pytest.mark.parametrize("name", ["Coast 🌊", "海岸协会", "ንጹህ"])
def test_a_sign_without_a_font_makes_it_text_never_boxes(name):
    paper = receipt_pdf(a_receipt(organisation=name))
    assert paper == receipt_text(a_receipt(organisation=name))
    assert words(paper).startswith(f"{name} Receipt for a signature")


def test_arabic_names_are_whole_and_keep_their_order_in_a_french_sentence():
    """The name stands to the left of the role, as in every other receipt."""
    receipt = a_receipt(language="fr", organisation="شبكة", name="مريم", role="مديرة")
    [first, _] = opened(receipt_pdf(receipt)).pages
    found = first.extract_text()
    assert all(name in found for name in ("شبكة", "مريم", "مديرة"))
    places = _places(first, "مريم", "مديرة")
    assert places["مريم"] < places["مديرة"]


def _places(page, *names):
    """How far from the left margin each word begins."""
    found = {}
    page.extract_text(
        visitor_text=lambda text, _cm, tm, *_: found.update(
            {name: tm[4] for name in names if name in text}
        )
    )
    return found


def test_as_text_no_line_is_wider_than_a_screen():
    lines = receipt_text(a_receipt(quote="word " * 60)).content.decode("utf-8-sig").splitlines()
    assert max(map(len, lines)) <= 72
    assert "WHAT YOU AGREED TO" in lines


def test_the_quotation_begins_after_the_salutation():
    assert first_sentence("Dear Mr. Guterres,\n\nWe are in danger, all of us. Act.") == (
        "We are in danger, all of us."
    )
    assert first_sentence("# Head\n\nTo Dr. Sample:\n\nDr. Sample has been silent for years.") == (
        "Dr. Sample has been silent for years."
    )
    assert first_sentence("السيد الوزير،\n\nنطلب أنهارا نظيفة.") == "نطلب أنهارا نظيفة."
    assert first_sentence("尊敬的部长:\n\n" + "我们要求河流清洁。" * 9) == "我们要求河流清洁。" * 3
    assert first_sentence("No end to it") == "No end to it"
    assert first_sentence("") == ""


def test_a_long_beginning_is_cut_between_words():
    quoted = first_sentence("word " * 100 + "end.")
    assert quoted.endswith("word…")
    assert len(quoted) <= MOST_QUOTED


@given(st.text())
def test_whatever_the_letter_the_quotation_is_one_short_line(body):
    quoted = first_sentence(body)
    assert len(quoted) <= MOST_QUOTED
    assert quoted.splitlines() in ([], [quoted])
