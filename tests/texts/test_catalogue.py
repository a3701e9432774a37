"""The texts hold together: every language says the same things, safely, and nothing in vain."""

import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from itertools import product

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from bot.rehearsal.html import parse_html
from bot.texts.catalogue import FALLBACK, LANGUAGES, plain, say
from tests.texts import in_the_code
from tests.texts.parsed import NUMBERS, Text, plural_categories, texts, twice, unreadable_parts

BUTTONS = ("button-", "label-", "choice-", "answer-", "language-en", "language-fr")
TAGS = re.compile(r"</?(?:b|i|u|s|a|code|pre|blockquote)>")
NEVER_HTML = (
    *("answer-", "bot-", "button-", "choice-", "command-", "data-", "doctor-", "flaw-"),
    *(
        "help-",
        "label-",
        "mail-code",
        "offer",
        "share-call",
        "status-word-",
        "toast-",
        "trouble-",
        "words-",
    ),
)
APART = ("rehearsing", "letters-list-line")
"""An address that stands free of the bracket behind it, and lines that are set in."""
EXAMPLE = re.compile(r"Ex[ae]mples?\s?:.*|Exemples?\s?:.*", re.DOTALL)
SPELT_ONE = {"fr": re.compile(r"\b(?:une?|demain)\b", re.IGNORECASE)}
HOSTILE = (
    '<b>"R&D"</b>',
    "</blockquote>&amp;",
    "<script>",
    "O'Neil & <Sons>",
    "שלום <b>",
    "مرحبا & 7",
)
URL = re.compile(r"https://\S+")
TORN = re.compile(r"« | »| [:;?]|\w[;?]|«\w|\w»")
in_every_language = pytest.mark.parametrize("language", LANGUAGES)


def every_text() -> list[tuple[str, Text]]:
    return [(language, text) for language in LANGUAGES for text in texts(language).values()]


def prose() -> Iterator[tuple[str, str, str]]:
    """Language, key and what a person reads: not the words to type, not the examples of a file."""
    for language, text in every_text():
        if text.key.startswith("flaw-"):
            yield language, text.key, EXAMPLE.sub("", text.prose)
        elif not text.key.startswith("words-"):
            yield language, text.key, text.prose


@in_every_language
def test_everything_in_the_files_can_be_read_as_a_text(language: str) -> None:
    assert unreadable_parts(language) == []


@in_every_language
def test_no_text_is_there_twice(language: str) -> None:
    """The second would never be said, and nobody would be told."""
    assert twice(language) == []


@in_every_language
def test_each_language_has_the_same_texts(language: str) -> None:
    assert set(texts(language)) ^ set(texts(FALLBACK)) == set()


@in_every_language
def test_each_language_keeps_a_text_in_the_same_file(language: str) -> None:
    elsewhere = [
        key
        for key, text in texts(language).items()
        if key in texts(FALLBACK) and text.file != texts(FALLBACK)[key].file
    ]
    assert elsewhere == []


@in_every_language
def test_a_text_is_given_the_same_facts_in_each_language(language: str) -> None:
    different = [
        key
        for key, text in texts(language).items()
        if key in texts(FALLBACK) and text.variables != texts(FALLBACK)[key].variables
    ]
    assert different == []


@in_every_language
def test_a_text_names_the_same_commands_in_each_language(language: str) -> None:
    """A command that is told in one language only would be lost on everybody else."""
    different = [
        key
        for key, text in texts(language).items()
        if key in texts(FALLBACK) and _commands(text) != _commands(texts(FALLBACK)[key])
    ]
    assert different == []


def test_a_number_is_put_right_in_every_plural_of_the_language() -> None:
    missing = [
        (language, text.key, sorted(plural_categories(language) - set(choice.variants)))
        for language, text in every_text()
        for choice in text.choices
        if choice.by_number
        and not plural_categories(language) <= set(choice.variants)
        and set(choice.variants) != {"0", "other"}
    ]
    assert missing == []


def test_nothing_is_not_called_one() -> None:
    """French puts zero into the category of one: 'une organisation' would be said of none."""
    wrong = [
        (language, text.key)
        for language, text in every_text()
        for choice in text.choices
        if choice.by_number
        and Locale(language).plural_form(0) == "one"
        and SPELT_ONE[language].search(choice.variants.get("one", ""))
        and "0" not in choice.variants
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        ("en", 0, "No organisation has signed yet."),
        ("en", 1, "One organisation has signed."),
        ("en", 21, "21 organisations have signed."),
        ("fr", 0, "Aucune organisation n’a encore signé."),
        ("fr", 1, "Une organisation a signé."),
        ("fr", 2, "2 organisations ont signé."),
        ("fr", 1_000_000, "1\u202f000\u202f000 d’organisations ont signé."),
    ],
)
def test_organisations_are_counted_as_people_count(language: str, count: int, said: str) -> None:
    assert say(language, "card-count", {"count": count}) == said


def test_every_text_can_be_said_with_any_number_and_is_html_that_telegram_takes() -> None:
    for language, text in every_text():
        for facts in text.samples():
            said = say(language, text.key, facts)
            assert parse_html(said).plain.strip(), (language, text.key, facts)
            assert "<" not in TAGS.sub("", said), (language, text.key)


def test_the_numbers_that_are_tried_reach_every_variant() -> None:
    reached = {Locale(language).plural_form(n) for language in LANGUAGES for n in NUMBERS}
    assert reached >= set().union(*map(plural_categories, LANGUAGES))


def test_what_goes_where_there_is_no_markup_has_none() -> None:
    marked = [
        (language, text.key)
        for language, text in every_text()
        if text.key.startswith(NEVER_HTML) and TAGS.search(EXAMPLE.sub("", text.prose))
    ]
    assert marked == []


@pytest.mark.parametrize("typed", HOSTILE)
def test_what_people_type_stays_text_in_every_sentence(typed: str) -> None:
    for language, text in every_text():
        shown = set()
        for facts, name in product(text.samples(), text.names):
            said = parse_html(say(language, text.key, {**facts, name: typed}))
            meek = parse_html(say(language, text.key, facts))
            assert _styles(said.entities) == _styles(meek.entities), (language, text.key)
            shown |= {name} if typed in said.plain else set()
        assert shown == text.names, (language, text.key)


@given(typed=st.text(st.characters(exclude_categories=("Cs", "Cc", "Cf")), min_size=1))
def test_any_name_comes_back_as_it_was_typed(typed: str) -> None:
    said = parse_html(say("en", "sign-begin", {"title": typed}))
    assert typed.strip() in said.plain or not typed.strip()


def test_a_name_from_right_to_left_does_not_turn_the_sentence_round() -> None:
    for put in (say, plain):
        said = put("en", "noted", {"what": "Your name", "answer": "מריה"})
        assert "\u2068מריה\u2069" in said
        assert "\u2068" not in put("en", "noted", {"what": "Your name", "answer": "Maria"})


def test_a_text_that_nobody_wrote_is_a_mistake_of_the_program() -> None:
    for key in ("no-such-text", "card-open"):
        with pytest.raises(KeyError):
            say("en", key)


def test_nobody_is_shouted_at() -> None:
    assert [(language, key) for language, key, read in prose() if re.search("[!¡]", read)] == []


def test_quotation_marks_and_apostrophes_are_set_by_hand() -> None:
    assert [(language, key) for language, key, read in prose() if re.search("[\"']", read)] == []


def test_no_two_spaces_stand_together_and_none_at_the_end() -> None:
    loose = [
        (language, key)
        for language, key, read in prose()
        if key not in APART and re.search(r"[ \u00a0\u202f]{2}| (?=[.,)])", read)
    ]
    assert loose == []


def test_french_signs_do_not_part_from_their_words_at_the_end_of_a_line() -> None:
    torn = [
        key
        for language, key, read in prose()
        if language == "fr" and re.search(TORN, URL.sub("", read))
    ]
    assert torn == []


@in_every_language
def test_every_text_that_the_program_names_is_there(language: str) -> None:
    missing = [
        key
        for key in in_the_code.spoken()
        if not any(_fits(text, {key}) for text in texts(language))
    ]
    assert missing == []


@in_every_language
def test_every_text_that_is_named_after_data_is_there(language: str) -> None:
    wanted = set().union(*in_the_code.families().values())
    assert sorted(wanted - set(texts(language))) == []


def test_no_text_is_there_in_vain() -> None:
    by_data = in_the_code.families()
    named = in_the_code.mentioned().union(*by_data.values())
    made = {
        key for key in in_the_code.spoken() if "*" in key and not key.startswith(tuple(by_data))
    }
    idle = [key for key in texts(FALLBACK) if key not in named and not _fits(key, made)]
    assert idle == []


def test_a_button_can_be_read_whole_on_a_phone() -> None:
    assert _longer_than(60, *BUTTONS) == []


def test_a_toast_fits_into_what_telegram_shows() -> None:
    assert _longer_than(200, "toast-", "language-unknown") == []


def test_telegram_takes_what_the_bot_says_of_itself() -> None:
    assert _longer_than(120, "bot-about") == []
    assert _longer_than(512, "bot-description") == []
    assert _longer_than(256, "command-") == []


def test_no_part_of_a_sentence_is_longer_than_a_breath() -> None:
    long = [
        (language, key, sentence)
        for language, key, read in prose()
        for sentence in re.split(r"(?<=[.?])\s|[:;]\s|\n", TAGS.sub("", read))
        if len(sentence.split()) > 25
    ]
    assert long == []


def _fits(key: str, patterns: set[str]) -> bool:
    return any(fnmatchcase(key, pattern) for pattern in patterns)


def _commands(text: Text) -> set[str]:
    return set(re.findall(r"(?<!\S)/[a-z]+", text.prose))


def _longer_than(most: int, *prefixes: str) -> list[tuple[str, str]]:
    return [
        (language, text.key)
        for language, text in every_text()
        if text.key.startswith(prefixes) and len(text.prose) > most
    ]


def _styles(entities: list[dict[str, object]]) -> list[object]:
    return [entity["type"] for entity in entities]
