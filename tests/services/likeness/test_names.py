"""Looking up the organisations that are like a new one."""

from random import Random
from statistics import median
from time import process_time

import pytest
from rapidfuzz import process

from bot.services.likeness import Candidate, Names, Reason, Translations, Verdict, names_within
from tests.benchmarks.likeness import SEED, an_index, made_up, milliseconds

A_LARGE_KEY = 2**63 - 1


@pytest.fixture
def names() -> Names:
    names = Names(Translations([("Tenants Without Landlords", "Locataires sans bailleurs")]))
    known = (
        Candidate("Lusaka Tenants' Union (LTU)", "ZM", "https://ltu.example.com"),
        Candidate("Lusaka Tailors' Guild", "ZM"),
        Candidate("Ndola Tenants' Union", "ZM"),
        Candidate("Tenants Without Landlords"),
        Candidate("Живая Нева"),
        Candidate("Pan African Bicycle Network"),
    )
    for key, candidate in enumerate(known, start=1):
        names.add(key, candidate)
    return names


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("LUSAKA TENANTS UNION", 1),
        ("LTU", 1),
        ("Lusaka Tennants Union", 1),
        ("Lussaka Tenants Union", 1),
        ("Locataires sans bailleurs", 4),
        ("Zhivaya Neva", 5),
        ("PABN", 6),
    ],
)
def test_it_is_found_however_it_is_typed(names: Names, typed: str, key: int) -> None:
    found, likeness = names.look_up(Candidate(typed))[0]
    assert (found, likeness.verdict) == (key, Verdict.SAME)


def test_one_domain_finds_it_under_another_name(names: Names) -> None:
    [(key, likeness)] = names.look_up(Candidate("Mwezi", email="ltu.example.com"))
    assert (key, likeness.verdict) == (1, Verdict.ASK)
    assert likeness.reasons == (Reason.WEBSITE,)


def test_the_likest_comes_first_and_no_more_than_asked_for(names: Names) -> None:
    names.add(A_LARGE_KEY, Candidate("Lusaka Tenants Union of Market Women"))
    found = names.look_up(Candidate("Lusaka Tenants Union"))
    assert [key for key, _ in found][:2] == [1, A_LARGE_KEY]
    assert len(names.look_up(Candidate("Lusaka Tenants Union"), most=1)) == 1


def test_nothing_is_found_for_a_name_like_no_other(names: Names) -> None:
    assert names.look_up(Candidate("Kuş Gözlem Evi")) == []
    assert names.look_up(Candidate("🎉")) == []


def test_what_was_removed_is_found_no_more(names: Names) -> None:
    names.remove(1)
    assert all(key != 1 for key, _ in names.look_up(Candidate("Lusaka Tenants Union")))
    assert len(names) == 5
    with pytest.raises(KeyError):
        names.remove(1)


def test_a_key_that_is_added_again_has_its_new_name(names: Names) -> None:
    names.add(1, Candidate("Copperbelt Beekeepers"))
    assert names.look_up(Candidate("Copperbelt Beekeepers"))[0][0] == 1
    assert names.look_up(Candidate("LTU")) == []
    assert len(names) == 6


def test_a_look_up_among_ten_thousand_costs_less_than_going_through_all_names() -> None:
    """In the same run, for a machine may be busy: the benchmark gives the milliseconds."""
    dice = Random(SEED)  # noqa: S311  # names are made up here, not secrets
    known = made_up(10_000, dice)
    index = an_index(known)
    asked = dice.sample(known, 30)
    taken = milliseconds(lambda name: index.look_up(Candidate(name)), asked)
    plain = milliseconds(lambda name: process.extract(name, known, limit=5), asked)
    assert median(taken) < median(plain)


def test_the_longest_and_commonest_words_keep_nobody_waiting() -> None:
    names = Names()
    for key in range(2_000):
        names.add(key, Candidate(f"Human Rights Network of Women and Youth {key} " * 6))
    begun = process_time()
    names.look_up(Candidate("Women Youth Rights Network Human of and " * 7))
    assert process_time() - begun < 2  # a runaway would take minutes


@pytest.mark.parametrize(
    ("line", "two"),
    [
        ("Women of the River / Mujeres del Río", ("Women of the River", "Mujeres del Río")),
        ("Mujeres del Río (Women of the River)", ("Mujeres del Río", "Women of the River")),
        ("Mujeres del Río (Perú)", None),
        ("Mujeres del Río (MDR)", None),
        ("Mujeres del Río", None),
        ("", None),
    ],
)
def test_a_line_with_two_names_is_read(line: str, two: tuple[str, str] | None) -> None:
    assert names_within(line) == two
