"""Which organisations are taken for one, which are asked about, and which are neither."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.services.likeness import Candidate, Likeness, Reason, Translations, Verdict, compare
from bot.texts.countries import country_book
from tests.services.likeness.pairs import ASKED, NOT_THE_SAME, SAME

ZALGO = "Z̷̧̢͇̭͍a̸̡̛̟l̴g̶o̷ " * 20
ODD = ("", " ", "🎉", "🏳️‍🌈 Pride", ZALGO, "a" * 300, "(", ")(", "/", "- -", "\u202eabc", "()", "ﷺ")

texts = st.text(max_size=300) | st.sampled_from(ODD) | st.sampled_from([a for a, _ in SAME])
names = st.from_regex(r"[A-Z][a-z]{3,8} [A-Z][a-z]{3,8} [A-Z][a-z]{3,8}", fullmatch=True)


def names_alike(one: str, other: str) -> Likeness:
    return compare(Candidate(one), Candidate(other))


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_organisation_typed_in_two_ways_is_the_same(one: str, other: str) -> None:
    likeness = names_alike(one, other)
    assert likeness.verdict is Verdict.SAME
    assert likeness.reasons


@pytest.mark.parametrize(("one", "other"), NOT_THE_SAME)
def test_another_organisation_is_never_taken_for_the_same(one: str, other: str) -> None:
    assert names_alike(one, other).verdict is not Verdict.SAME


@pytest.mark.parametrize(("one", "other"), ASKED)
def test_what_only_a_person_can_tell_is_asked(one: str, other: str) -> None:
    assert names_alike(one, other).verdict is Verdict.ASK


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Riverwatch International", "Riverwatch International Kenya", Reason.CHAPTER),
        ("Riverwatch", "Riverwatch - Chennai Chapter", Reason.CHAPTER),
        ("Riverwatch, Kenya", "Riverwatch, Uganda", Reason.COUNTRY_DIFFERS),
        ("Casa Quetzal - Puno", "Casa Quetzal - Cusco", Reason.PLACE_DIFFERS),
        ("Casa Quetzal - Puno", "Casa Quetzal", Reason.PLACE_ADDED),
        ("Casa Quetzal / Casa Colibrí", "Casa Quetzal", Reason.TWO_NAMES),
        ("PABN", "Pan African Bicycle Network", Reason.ACRONYM),
        ("Observatorio de DH", "Observatorio de Derechos Humanos", Reason.ABBREVIATION),
        ("Lusaka Tenants Union", "Lusaka Tennants Union", Reason.SPELLING),
        ("Truth, Memory and Justice", "Memory, Truth and Justice", Reason.WORD_ORDER),
        ("Zhivaya Neva", "Живая Нева", Reason.TRANSLITERATION),
        ("Women Without Borders", "Mujeres sin Fronteras", Reason.TRANSLATION),
        ("Amigos del Río Beni", "Amigas del Río Beni", Reason.INFLECTION),
        ("Pachatusan", "Fundación Pachatusan", Reason.WORDS_ADDED),
    ],
)
def test_the_reason_is_told(one: str, other: str, reason: Reason) -> None:
    assert reason in names_alike(one, other).reasons


def test_a_name_that_the_letter_knows_as_a_translation_is_the_same() -> None:
    known = Translations([("Women Without Borders", "Mujeres sin Fronteras")])
    known.learn("Mujeres sin Fronteras", "نساء بلا حدود")
    likeness = compare(Candidate("Women Without Borders"), Candidate("نساء بلا حدود"), known)
    assert likeness == Likeness(Verdict.SAME, (Reason.TRANSLATION,), 1.0)


def test_a_known_translation_does_not_make_one_of_two_countries() -> None:
    known = Translations([("Women Without Borders", "Mujeres sin Fronteras")])
    ours = Candidate("Women Without Borders", country="GB")
    theirs = Candidate("Mujeres sin Fronteras", country="PE")
    assert compare(ours, theirs, known).verdict is Verdict.ASK


def test_the_same_name_in_two_countries_is_asked() -> None:
    likeness = compare(Candidate("Casa Quetzal", "PE"), Candidate("Casa Quetzal", "BO"))
    assert likeness.verdict is Verdict.ASK
    assert Reason.COUNTRY_DIFFERS in likeness.reasons


def test_the_world_is_at_odds_with_no_country() -> None:
    likeness = compare(Candidate("Casa Quetzal", "001"), Candidate("Casa Quetzal, Peru"))
    assert likeness.verdict is Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (Candidate("A", website="https://quetzal.example.org/es"), "site", Reason.WEBSITE),
        (Candidate("A", email="office@quetzal.org"), "mail", Reason.EMAIL_DOMAIN),
        (Candidate("A", email="office@mail.quetzal.org"), "web", Reason.WEBSITE),
    ],
)
def test_one_domain_alone_suggests(one: Candidate, other: str, reason: Reason) -> None:
    theirs = {
        "site": Candidate("Mwezi", website="http://www.example.org"),
        "mail": Candidate("Mwezi", email="quetzal.org"),
        "web": Candidate("Mwezi", website="www.quetzal.org"),
    }[other]
    likeness = compare(one, theirs)
    assert (likeness.verdict, likeness.reasons) == (Verdict.ASK, (reason,))


@pytest.mark.parametrize(
    "site",
    [
        "https://facebook.com/one",
        "https://m.facebook.com/one",
        "https://sites.google.com/view/one",
        "https://linktr.ee/one",
        "https://t.me/one",
        "https://docs.google.com/one",
    ],
)
def test_a_host_for_everyone_suggests_nothing(site: str) -> None:
    ours, theirs = Candidate("Mwezi", website=site), Candidate("Quetzal", website=site[:-3] + "two")
    assert compare(ours, theirs).verdict is Verdict.DIFFERENT


def test_two_blogs_of_one_provider_suggest_nothing() -> None:
    ours = Candidate("Mwezi", website="https://mwezi.wordpress.com", email="mwezi@gmail.com")
    theirs = Candidate("Quetzal", website="quetzal.wordpress.com", email="quetzal@gmail.com")
    assert compare(ours, theirs).verdict is Verdict.DIFFERENT


@given(texts, texts)
def test_any_two_texts_are_compared_alike_from_either_side(one: str, other: str) -> None:
    there, back = names_alike(one, other), names_alike(other, one)
    assert there.verdict is back.verdict
    assert there.score == pytest.approx(back.score)
    assert set(there.reasons) == set(back.reasons)


@pytest.mark.parametrize(("one", "other"), [*SAME, *NOT_THE_SAME])
def test_real_looking_names_are_compared_alike_from_either_side(one: str, other: str) -> None:
    assert names_alike(one, other) == names_alike(other, one)


@given(texts)
def test_any_text_is_the_same_as_itself(name: str) -> None:
    assert names_alike(name, name).verdict is Verdict.SAME


@given(names, st.sampled_from(country_book().codes))
def test_a_country_in_brackets_leaves_it_the_same(name: str, code: str) -> None:
    stated = f"{name} ({country_book().name(code, 'en')})"
    assert names_alike(name, stated).verdict is Verdict.SAME


@given(st.text(max_size=80), st.text(max_size=80), st.text(max_size=80), st.text(max_size=80))
def test_any_address_is_compared(site: str, mail: str, other_site: str, other_mail: str) -> None:
    ours = Candidate("Mwezi", website=site, email=mail)
    theirs = Candidate("Quetzal", website=other_site, email=other_mail)
    assert compare(ours, theirs).verdict in (Verdict.DIFFERENT, Verdict.ASK)
