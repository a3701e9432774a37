"""The list under a finished letter is the register in its order, and the count adds up."""

from bot.domain.listing import Arrangement, Ecosoc, Group, Listing, Order, Place, listed
from bot.domain.register import Entry
from bot.papers.finished.letter import ListedLine
from bot.papers.finished.listed import signatures_of

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
