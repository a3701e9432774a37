"""Everybody of the earlier letter went exactly one way, whatever happened between the two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.coming_along import (
    CAME,
    OF_INVITATION,
    Earlier,
    Invitation,
    Link,
    Way,
    together,
)

STATES = (*OF_INVITATION, "sent", "opened", "a state of which nobody knows yet")
OLD = st.integers(1, 12)
NEWER = st.integers(101, 112)
INVITATIONS = st.lists(
    st.builds(Invitation, st.sampled_from(STATES), st.booleans()), max_size=3
).map(tuple)
SIGNATORIES = st.lists(
    st.builds(Earlier, OLD, st.booleans(), st.booleans(), INVITATIONS),
    unique_by=lambda one: one.signature,
)
LINKS = st.lists(st.builds(Link, OLD, NEWER, st.booleans(), st.booleans()))
ELSEWHERE = st.tuples(st.integers(0, 90), st.integers(0, 90))


@given(SIGNATORIES, st.sets(NEWER), LINKS, ELSEWHERE)
def test_both_letters_add_up_whatever_there_is(
    earlier: list[Earlier], standing: set[int], links: list[Link], elsewhere: tuple[int, int]
) -> None:
    seen = together(earlier, standing, links, elsewhere=elsewhere)
    assert seen.ways.keys() == {one.signature for one in earlier}
    assert sum(seen.counts.values()) + elsewhere[0] == seen.earlier_count
    assert seen.earlier_count == len(earlier) + elsewhere[0]
    assert seen.newer_count == len(standing) + elsewhere[1]
    assert seen.again | seen.new == standing
    assert not seen.again & seen.new
    assert set(seen.newer.values()) <= seen.again
    assert seen.came == len(seen.newer) == sum(seen.counts.get(way, 0) for way in CAME)


@given(SIGNATORIES, st.sets(NEWER), LINKS)
def test_who_came_along_has_a_signature_that_stands_and_nobody_else_has(
    earlier: list[Earlier], standing: set[int], links: list[Link]
) -> None:
    seen = together(earlier, standing, links)
    for signature, way in seen.ways.items():
        stands = {x.newer for x in links if x.earlier == signature and x.stands} & standing
        assert (way in CAME) == bool(stands)
        assert seen.newer.get(signature) in (stands or {None})


def way_of(
    *invitations: Invitation,
    allowed: bool = True,
    reachable: bool = True,
    links: tuple[Link, ...] = (),
) -> Way:
    one = Earlier(1, allowed, reachable, invitations)
    return together([one], [101], links).ways[1]


@pytest.mark.parametrize(
    ("state", "way"),
    [
        ("waiting", Way.NOT_YET),
        ("sent", Way.SILENT),
        ("opened", Way.SILENT),
        ("signed", Way.UNCOUNTED),
        ("declined", Way.DECLINED),
        ("passed on", Way.PASSED_ON),
        ("unreachable", Way.UNREACHABLE),
        ("withdrawn", Way.NOT_ALLOWED),
    ],
)
def test_what_an_invitation_has_come_to(state: str, way: Way) -> None:
    assert way_of(Invitation(state)) is way


def test_who_was_not_invited() -> None:
    assert way_of() is Way.NOT_YET
    assert way_of(reachable=False) is Way.UNREACHABLE
    assert way_of(allowed=False) is Way.NOT_ALLOWED
    assert way_of(allowed=False, reachable=False) is Way.NOT_ALLOWED


def test_a_signature_that_stands_counts_more_than_what_was_answered_before() -> None:
    """She said 'not this time', and her colleague signed all the same."""
    declined = Invitation("declined")
    assert way_of(declined, links=(Link(1, 101, stands=True),)) is Way.SIGNED
    assert way_of(declined, links=(Link(1, 101, stands=True, changed=True),)) is Way.CHANGED
    assert way_of(declined, links=(Link(1, 102, stands=False),)) is Way.UNCOUNTED
    assert way_of(Invitation("signed", withdrawn=True)) is Way.DECLINED


def test_of_several_that_were_invited_for_one_the_most_hopeful_counts() -> None:
    assert way_of(Invitation("declined"), Invitation("sent")) is Way.SILENT
    assert way_of(Invitation("withdrawn"), Invitation("passed on")) is Way.PASSED_ON
    assert way_of(Invitation("unreachable"), Invitation("declined")) is Way.DECLINED


def test_two_that_have_become_one_have_both_come_along() -> None:
    earlier = [Earlier(1, True, True), Earlier(2, True, True)]
    links = [Link(1, 101, stands=True), Link(2, 101, stands=True, changed=True)]
    seen = together(earlier, [101, 102], links)
    assert seen.ways == {1: Way.SIGNED, 2: Way.CHANGED}
    assert (seen.came, seen.again, seen.new) == (2, {101}, {102})


def test_one_that_has_become_two_has_come_along_with_both() -> None:
    links = [Link(1, 102, stands=True), Link(1, 101, stands=True, changed=True)]
    seen = together([Earlier(1, True, True)], [101, 102, 103], links)
    assert seen.ways == {1: Way.SIGNED}
    assert (seen.came, seen.again, seen.new) == (1, {101, 102}, {103})
