"""The list under a finished letter is the register in its order, and the count adds up."""

from dataclasses import replace

import pytest

from bot.domain.listing import Arrangement, Ecosoc, Group, Listing, Order, Place, listed
from bot.domain.register import Entry
from bot.papers.finished.docx_letter import finished_docx
from bot.papers.finished.letter import ListedLine
from bot.papers.finished.listed import signatures_of
from bot.papers.finished.pdf_letter import finished_pdf
from bot.papers.finished.words import uncounted
from tests.papers.finished_letters import a_letter

KENYA = Place("KE", "Kenya")
COAST = listed(Entry(4, "Coast Defenders (CD)", "KE"), KENYA, ecosoc=Ecosoc.GENERAL)
RIVER = listed(Entry(2, "River Keepers", "KE"), KENYA)
CENTRE = listed(Entry(1, "مركز!", "KE"), KENYA)


def by_status(*, numbered: bool) -> Listing:
    groups = (
        Group("general", (COAST,)),
        Group("special", (CENTRE,)),
        Group("", (RIVER,), footnote=True),
    )
    return Listing(Arrangement(Order.ECOSOC, numbered=numbered), groups, 3, 5)


def test_the_lines_stand_as_they_were_put_in_order() -> None:
    told = signatures_of(
        by_status(numbered=False), lambda group: group.heading.title(), from_right=False
    )
    assert told.lines == (
        ListedLine("Coast Defenders (CD), Kenya", "General"),
        ListedLine("\u2068مركز!\u2069, Kenya", "Special"),
        ListedLine("River Keepers, Kenya", "", in_footnote=True),
    )
    assert (told.kept_back, told.elsewhere, told.count) == (3, 5, 11)


def test_numbers_go_on_from_group_to_group_and_from_the_list_to_its_addendum() -> None:
    told = signatures_of(
        by_status(numbered=True), lambda group: group.heading, from_right=False, first=81
    )
    assert [line.number for line in told.lines] == [81, 82, None]


def test_a_sign_stands_behind_who_signed_before_the_text_changed() -> None:
    listing = by_status(numbered=False)
    newer = replace(COAST, edition=2)
    groups = (replace(listing.groups[0], listed=(newer,)), *listing.groups[1:])
    told = signatures_of(
        replace(listing, groups=groups), lambda group: "", from_right=False, changed=2
    )
    assert [line.text[-1] for line in told.lines] == ["a", "†", "†"]
    letter = a_letter(signed=told, changed_on="6 April 2018")
    assert list(uncounted(letter, told))[-1] == (
        "† Signed this letter before its text was changed on 6 April 2018."
    )
    newest = signatures_of(listing, lambda group: "", from_right=False)
    assert not any("†" in said for said in uncounted(letter, newest))


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "ar", "zh", "zh-TW", "sw"])
def test_the_sign_is_explained_in_the_letters_language_and_can_be_set(language: str) -> None:
    told = signatures_of(by_status(numbered=True), lambda group: "", from_right=False, changed=2)
    letter = a_letter(signed=told, changed_on="6.4.2018", language=language)
    assert "6.4.2018" in list(uncounted(letter, told))[-1]
    assert finished_docx(letter).content
    assert finished_pdf(letter).content.startswith(b"%PDF")
