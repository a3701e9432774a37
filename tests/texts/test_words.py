"""What people type instead of tapping means one thing only, and means it in every language."""

from itertools import combinations

import pytest

from bot.domain.wording import fold
from bot.services.asking import QUOTE
from bot.services.controls import CONTROLS
from bot.texts.catalogue import LANGUAGES, plain, words
from tests.texts.in_the_code import CONSENTS, choices, words_key
from tests.texts.parsed import texts

in_every_language = pytest.mark.parametrize("language", LANGUAGES)
CONTROL_BUTTONS = {"~back": "button-back", "~skip": "button-skip", "~keep": "button-keep"}
CONTROL_BUTTONS |= {"~cancel": "button-cancel"}


def understood(question: str, choice: str) -> frozenset[str]:
    """The words of all languages: a person may have met the bot in another one."""
    return frozenset().union(*(words(code, words_key(question, choice)) for code in LANGUAGES))


def controls() -> dict[str, frozenset[str]]:
    return {
        control: frozenset().union(*(words(code, f"words-{control[1:]}") for code in LANGUAGES))
        for control in CONTROLS
    }


def label_of(language: str, question: str, choice: str) -> str:
    if question == "change":
        return plain(language, f"label-{choice}")
    if question in CONSENTS and question != QUOTE:
        return plain(language, f"answer-{choice}")
    return plain(language, f"choice-{question}-{choice}")


OFFERED = {
    question: [c for q, c in sorted(choices()) if q == question] for question, _ in choices()
}
"""The choices of each question, in whichever conversation it offers them."""
NOT_ANY = ("none", "we have none", "aucun", "aucune", "nous n’en avons pas", "on n’en a pas")
BEFORE_A_WAY_OUT = {("ecosoc", "none"): {fold(word) for word in NOT_ANY}}
"""'None' is an answer where one of the choices is 'none': skipping would say that nobody knows."""
of_each_question = pytest.mark.parametrize("question", sorted(OFFERED))


@of_each_question
def test_a_word_means_one_choice_of_a_question_only(question: str) -> None:
    for one, other in combinations(OFFERED[question], 2):
        assert understood(question, one) & understood(question, other) == set()


@of_each_question
def test_a_way_out_is_never_taken_for_an_answer(question: str) -> None:
    for choice in OFFERED[question]:
        for control, said in controls().items():
            goes_before = BEFORE_A_WAY_OUT.get((question, choice), set())
            assert understood(question, choice) & said <= goes_before, control


def test_a_word_means_one_way_only() -> None:
    for one, other in combinations(controls().values(), 2):
        assert one & other == set()


@in_every_language
def test_every_choice_has_words_in_every_language(language: str) -> None:
    keys = (words_key(question, choice) for question, choice in choices())
    dumb = [key for key in keys if not words(language, key)]
    assert dumb == []


@in_every_language
@of_each_question
def test_what_stands_on_a_button_can_be_typed(language: str, question: str) -> None:
    """The refusal of anything else says so."""
    for choice in OFFERED[question]:
        typed = fold(label_of(language, question, choice))
        assert typed in words(language, words_key(question, choice))


@in_every_language
def test_what_stands_on_a_way_out_can_be_typed(language: str) -> None:
    for control, label in CONTROL_BUTTONS.items():
        assert fold(plain(language, label)) in words(language, f"words-{control[1:]}")


@in_every_language
def test_the_help_names_words_that_are_understood(language: str) -> None:
    named = plain(language, "help").split("<b>")[2:]
    typed = [part.partition("</b>")[0] for part in named]
    assert [next((c for c, said in controls().items() if fold(t) in said), t) for t in typed] == [
        "~back",
        "~skip",
        "~cancel",
    ]


@pytest.mark.parametrize(
    ("language", "typed", "key"),
    [
        ("en", "Yes, please.", "words-yes"),
        ("en", "GO BACK", "words-back"),
        ("fr", "OUI", "words-yes"),
        ("fr", "D’accord.", "words-yes"),
        ("fr", "daccord", "words-yes"),
        ("fr", "Non merci", "words-no"),
        ("fr", "en arriere", "words-back"),
        ("fr", "Je suis autorisée", "words-authority-authorised"),
        ("fr", "nouveau  code", "words-code-resend"),
    ],
)
def test_capitals_accents_and_full_stops_make_no_difference(
    language: str, typed: str, key: str
) -> None:
    assert fold(typed) in words(language, key)


@in_every_language
def test_no_word_is_listed_that_nobody_could_type(language: str) -> None:
    """Twice the same after folding, or nothing at all, would be a slip of whoever wrote it."""
    for key, text in texts(language).items():
        if key.startswith("words-"):
            listed = [fold(word) for word in text.prose.split("|")]
            assert all(listed), key
            assert len(set(listed)) == len(listed), key
