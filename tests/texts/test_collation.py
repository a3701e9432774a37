"""Names stand where whoever speaks the language looks for them.

What is expected here is what ICU 77 makes of the same words with the rules of CLDR.
"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.texts.alphabets import OWN_SCRIPT, RULES
from bot.texts.collation import collation_key

TYPED = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


def in_order(language: str, *words: str) -> bool:
    backwards = list(reversed(words))
    return sorted(backwards, key=collation_key(language)) == list(words)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ["350.org", "açaí", "Access", "Adef", "éclair", "Eden", "Zebra", "Ωmega", "Живи"]),
        ("fr", ["Côté", "coteau", "École", "economie", "Œuvre", "Ogre"]),
        ("de", ["Arger", "Ärger", "Argern", "Straße", "Strassen"]),
        ("sv", ["Aktion", "Zebra", "Åland", "Äpple", "Öland"]),
        ("da", ["Zoo", "Ægte", "Øst", "Aalborg", "Ås"]),
        ("fi", ["Wien", "Zoo", "Åbo", "Äiti", "Ö"]),
        ("es", ["nube", "nz", "ñandú", "oca"]),
        ("cs", ["hora", "chata", "Ivan", "Rok", "Řím"]),
        ("pl", ["Luz", "Łódź", "Mazur", "Zz", "Źródło", "Żaba"]),
        ("hu", ["Cukor", "Csaba", "Dél", "Ott", "Öt"]),
        ("hr", ["Czz", "Čakovec", "Ćuk", "Dz", "Džep", "Đak", "Lz", "Ljubav"]),
        ("et", ["Suu", "Šokk", "Zoo", "Žest", "Tall", "Wild", "Õun", "Ära", "Öö", "Üks"]),
        ("tr", ["Çay", "Dağ", "Hız", "Irmak", "İnsan", "Köy", "Öz"]),
        ("vi", ["an", "ăn", "ân", "dân", "đất", "ôn", "ơn"]),
        ("ru", ["Еда", "Ёлка", "Ель", "Ира", "Йога", "Amnesty"]),
        ("uk", ["Гора", "Ґанок", "Ель", "Єва", "Іра", "Їжак", "Йод"]),
        ("ar", ["350", "احمد", "بيت", "تين", "هند", "ولد", "ياسمين", "Amnesty"]),
        ("fa", ["باران", "پدر", "تهران", "جم", "چای", "کار", "گل", "ورزش", "هنر", "یار"]),
        ("he", ["אבא", "שלום", "Amnesty"]),
        ("el", ["Αθήνα", "Άλφα", "Βήτα", "Amnesty"]),
        ("th", ["กา", "เกม", "ขา"]),
        ("zh", ["北京", "上海", "中国"]),
    ],
)
def test_names_stand_where_they_are_looked_for(language: str, words: list[str]) -> None:
    assert in_order(language, *words)


def test_the_same_letter_stands_elsewhere_in_another_language() -> None:
    assert in_order("de", "Ärzte", "Bund", "Zebra")
    assert in_order("sv", "Bund", "Zebra", "Ärzte")


def test_what_stands_between_words_makes_no_difference() -> None:
    assert in_order("en", "Bay", "Bay & Coast", "Bay-Coast Trust", "Bay Coast (Union)", "Baying")
    assert in_order("fr", "L’eau", "«L’eau» douce", "La Baie")


@pytest.mark.parametrize("tag", ["sv-SE", "sv_FI", "SV"])
def test_a_tag_may_say_more_than_the_language(tag: str) -> None:
    assert in_order(tag, "Zebra", "Ärzte")


def test_a_language_without_rules_is_sorted_as_every_other() -> None:
    assert in_order("qqq", "Äpple", "Bund", "Zebra")


@given(TYPED, TYPED)
def test_different_texts_have_different_keys(one: str, other: str) -> None:
    key = collation_key("en")
    assert (key(one) == key(other)) == (one == other)


@pytest.mark.parametrize("language", sorted({*RULES, *OWN_SCRIPT, "en"}))
@settings(max_examples=15)
@given(text=TYPED)
def test_every_text_has_a_key_in_every_language(language: str, text: str) -> None:
    assert collation_key(language)(text)
