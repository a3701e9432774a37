"""A list stands in the order and in the form that were asked for, whoever is in it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.letter import ListingOrder
from bot.domain.listing import (
    AcronymForm,
    Arrangement,
    CountryForm,
    Ecosoc,
    Listed,
    Listing,
    Order,
    Place,
    arrange,
    line,
    listed,
    order_of,
    pieces,
)
from bot.domain.presentable import presentable
from bot.domain.register import Entry
from bot.domain.wording import fold

KENYA = Place("KE", "Kenya", "014", "Eastern Africa")
UGANDA = Place("UG", "Uganda", "014", "Eastern Africa")
BRAZIL = Place("BR", "Brazil", "005", "South America")
GLOBAL = Place("001", "International")
TYPED = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)

TURNING = st.text("ab \u202a\u202b\u202d\u202e\u202c\u2066\u2067\u2068\u2069\u200f\x1f\x85\u2029")


def one(number: int, name: str, place: Place = KENYA, **more: object) -> Listed:
    return listed(Entry(number, name, place.code), place, **more)  # type: ignore[arg-type]


def names(found: list[Listed], how: Arrangement) -> list[tuple[str, list[str]]]:
    return [
        (group.heading, [each.organisation for each in group.listed])
        for group in arrange(found, how, fold)
    ]


def as_line(name: str, acronym: AcronymForm, country: CountryForm = CountryForm.LEFT_OUT) -> str:
    return line(one(1, name), Arrangement(acronym=acronym, country=country))


def test_alphabetical_takes_no_notice_of_capitals_and_accents() -> None:
    found = [one(1, "zebra"), one(2, "Éclair"), one(3, "earth"), one(4, "Eden")]
    assert names(found, Arrangement()) == [("", ["earth", "Éclair", "Eden", "zebra"])]


def test_equal_names_stand_in_the_order_of_their_signing() -> None:
    found = [one(9, "Coast"), one(2, "coast"), one(5, "COAST")]
    [group] = arrange(found, Arrangement(), fold)
    assert [each.number for each in group.listed] == [2, 5, 9]


def test_in_the_order_of_signing_nothing_else_counts() -> None:
    found = [one(3, "Alpha"), one(1, "Zulu"), one(2, "Mike")]
    assert names(found, Arrangement(Order.SIGNING)) == [("", ["Zulu", "Mike", "Alpha"])]


@pytest.mark.parametrize(
    ("counts", "order"),
    [
        (True, ["Coast Network", "L’Eau pour tous", "Les Amis", "The Bay Trust"]),
        (False, ["Les Amis", "The Bay Trust", "Coast Network", "L’Eau pour tous"]),
    ],
)
def test_an_article_is_kept_or_ignored(counts: bool, order: list[str]) -> None:
    found = [one(number, name) for number, name in enumerate(sorted(order, reverse=True))]
    assert names(found, Arrangement(article_counts=counts)) == [("", order)]


def test_an_article_alone_is_a_name() -> None:
    found = [one(1, "The"), one(2, "Alpha")]
    assert names(found, Arrangement(article_counts=False)) == [("", ["Alpha", "The"])]


def test_countries_stand_by_their_names_and_those_without_one_at_the_end() -> None:
    found = [one(1, "A", UGANDA), one(2, "B", Place()), one(3, "C", BRAZIL), one(4, "D", UGANDA)]
    assert names(found, Arrangement(Order.COUNTRY)) == [
        ("Brazil", ["C"]),
        ("Uganda", ["A", "D"]),
        ("", ["B"]),
    ]


def test_a_region_holds_its_countries() -> None:
    found = [one(1, "B", UGANDA), one(2, "C", GLOBAL), one(3, "A", KENYA), one(4, "D", BRAZIL)]
    assert names(found, Arrangement(Order.REGION)) == [
        ("Eastern Africa", ["A", "B"]),
        ("South America", ["D"]),
        ("", ["C"]),
    ]


def test_kinds_stand_by_their_words() -> None:
    found = [one(1, "A", kind="network"), one(2, "B"), one(3, "C", kind="NGO")]
    assert [heading for heading, _ in names(found, Arrangement(Order.KIND))] == [
        "network",
        "NGO",
        "",
    ]


def test_by_consultative_status_the_others_stand_in_a_footnote() -> None:
    found = [
        one(1, "Roster A", ecosoc=Ecosoc.ROSTER),
        one(2, "Without"),
        one(3, "Special A", ecosoc=Ecosoc.SPECIAL),
        one(4, "General A", ecosoc=Ecosoc.GENERAL),
    ]
    groups = arrange(found, Arrangement(Order.ECOSOC), fold)
    assert [(group.heading, group.footnote) for group in groups] == [
        ("general", False),
        ("special", False),
        ("roster", False),
        ("", True),
    ]


def test_while_no_status_is_recorded_everybody_stands_in_the_footnote() -> None:
    [group] = arrange([one(1, "A")], Arrangement(Order.ECOSOC), fold)
    assert group.footnote


@pytest.mark.parametrize("order", Order)
def test_an_empty_list_has_no_groups(order: Order) -> None:
    assert arrange([], Arrangement(order), fold) == ()


@given(st.lists(st.tuples(TYPED, st.sampled_from([KENYA, UGANDA, BRAZIL, GLOBAL, Place()]))))
def test_nobody_is_lost_or_doubled_in_any_order(people: list[tuple[str, Place]]) -> None:
    found = [one(number, name, place) for number, (name, place) in enumerate(people)]
    for order in Order:
        listing = Listing(Arrangement(order), arrange(found, Arrangement(order), fold))
        assert sorted(each.number for each in listing.every()) == list(range(len(people)))
        assert listing.named == len(people)


def test_the_count_holds_those_who_are_not_named() -> None:
    groups = arrange([one(1, "A"), one(2, "B")], Arrangement(), fold)
    assert Listing(Arrangement(), groups, kept_back=3, collected_elsewhere=64).count == 69


@pytest.mark.parametrize(
    "typed",
    [
        "Coast Defenders Network (CDN)",
        "Coast Defenders Network – CDN",
        "CDN - Coast Defenders Network",
        "CDN/Coast Defenders Network",
        "Coast Defenders Network, CDN",
    ],
)
@pytest.mark.parametrize(
    ("form", "shown"),
    [
        (AcronymForm.BRACKETS, "Coast Defenders Network (CDN)"),
        (AcronymForm.DASH, "Coast Defenders Network – CDN"),
        (AcronymForm.COMMA, "Coast Defenders Network, CDN"),
        (AcronymForm.FIRST, "CDN – Coast Defenders Network"),
        (AcronymForm.SLASH, "CDN/Coast Defenders Network"),
        (AcronymForm.ALONE, "CDN"),
        (AcronymForm.LEFT_OUT, "Coast Defenders Network"),
    ],
)
def test_however_an_acronym_was_typed_it_is_shown_as_asked(
    typed: str, form: AcronymForm, shown: str
) -> None:
    assert as_line(typed, form) == shown


def test_as_typed_changes_nothing() -> None:
    assert as_line("CDN/Coast Defenders Network", AcronymForm.AS_TYPED) == (
        "CDN/Coast Defenders Network"
    )


@pytest.mark.parametrize("form", AcronymForm)
@pytest.mark.parametrize("name", ["Article 19", "Amnesty (Kenya)", "350.org", "Berkeley, CA"])
def test_what_is_no_acronym_is_left_where_it_stands(name: str, form: AcronymForm) -> None:
    assert as_line(name, form) == name


@pytest.mark.parametrize(
    ("form", "shown"),
    [
        (CountryForm.COMMA, "Bay Trust, Kenya"),
        (CountryForm.DASH, "Bay Trust – Kenya"),
        (CountryForm.BRACKETS, "Bay Trust (Kenya)"),
        (CountryForm.LEFT_OUT, "Bay Trust"),
    ],
)
def test_the_country_stands_as_asked(form: CountryForm, shown: str) -> None:
    assert as_line("Bay Trust", AcronymForm.AS_TYPED, form) == shown


def test_a_country_is_not_said_again_below_its_own_heading() -> None:
    assert line(one(1, "Bay Trust"), Arrangement(Order.COUNTRY)) == "Bay Trust"
    assert line(one(1, "Bay Trust"), Arrangement(Order.REGION)) == "Bay Trust, Kenya"


def test_the_list_is_sorted_by_what_its_lines_begin_with() -> None:
    found = [one(1, "Coast Defenders Network (CDN)"), one(2, "Bay Trust Alliance (ZBT)")]
    found += [one(3, "Clean Rivers")]
    first = Arrangement(acronym=AcronymForm.FIRST, country=CountryForm.LEFT_OUT)
    [group] = arrange(found, first, fold)
    lines = [line(each, first) for each in group.listed]
    assert lines == sorted(lines, key=fold)


def test_a_representative_is_named_where_the_list_asks_for_it() -> None:
    entry = Entry(1, "Bay Trust", "KE", "Maria Sample, Director")
    asked = Arrangement(representatives=True)
    assert line(listed(entry, KENYA), asked) == "Bay Trust, Kenya (Maria Sample, Director)"
    assert line(listed(entry, KENYA), Arrangement()) == "Bay Trust, Kenya"


def test_a_name_from_the_right_is_isolated_in_a_list_from_the_left() -> None:
    arabic = one(1, "مركز القاهرة")
    assert line(arabic, Arrangement()) == "\u2068مركز القاهرة\u2069, Kenya"
    assert line(one(2, "Bay Trust"), Arrangement()) == "Bay Trust, Kenya"


def test_a_name_from_the_left_is_isolated_in_a_list_from_the_right() -> None:
    egypt = Place("EG", "مصر", "015", "شمال أفريقيا")
    assert line(one(1, "Bay (X)", egypt), Arrangement(), from_right=True) == (
        "\u2068Bay (X)\u2069, مصر"
    )


@given(TYPED | TURNING)
def test_nothing_that_turns_the_direction_is_left(typed: str) -> None:
    shown = presentable(typed)
    assert not {unicodedata.bidirectional(c) for c in shown} & {
        *("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI", "B", "S"),
    }
    assert shown == " ".join(shown.split())
    assert presentable(shown) == shown


@given(TYPED)
def test_the_pieces_of_a_line_are_the_line(typed: str) -> None:
    for form in AcronymForm:
        how = Arrangement(acronym=form)
        shown = "".join(piece.text for piece in pieces(one(1, typed), how))
        bare = line(one(1, typed), how).replace("\u2068", "").replace("\u2069", "")
        assert bare == shown


def test_marks_that_stack_up_over_the_line_are_cut() -> None:
    assert presentable("Za" + "\u0301" * 40 + "lgo") == "Za" + "\u0301" * 4 + "lgo"


def test_joiners_that_emoji_and_scripts_need_stay() -> None:
    assert presentable("👩‍👩‍👧 می‌خواهیم") == "👩‍👩‍👧 می‌خواهیم"


@pytest.mark.parametrize("order", ListingOrder)
def test_every_order_that_a_letter_can_ask_for_is_one(order: ListingOrder) -> None:
    assert order_of(order).value == order.value
