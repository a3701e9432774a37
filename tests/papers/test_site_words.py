"""The pages say the same things in every language of the UN, in every plural, in their script."""

import unicodedata
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from babel import Locale
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.papers.site.words import FURTHER, calendar_day, further_languages, moment, say, spoken
from bot.texts import catalogue

SCRIPTS = {"ar": "ARABIC", "ru": "CYRILLIC", "zh": "CJK", "zh-hant": "CJK", "es": "LATIN"}
AT = datetime(2018, 4, 13, 16, tzinfo=UTC)
in_every_language = pytest.mark.parametrize("language", further_languages())


def texts_of(folder: Path, language: str) -> dict[str, ast.Message]:
    """The texts of the pages; what the command line says is in the bot's languages only."""
    source = (folder / language / "page.ftl").read_text(encoding="utf-8")
    messages = (one for one in FluentParser().parse(source).body if isinstance(one, ast.Message))
    return {one.id.name: one for one in messages if one.id.name.startswith("page-")}


def variables(message: ast.Message) -> set[str]:
    found: set[str] = set()

    class Names(Visitor):
        def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the library's name
            found.add(node.id.name)

    Names().visit(message)
    return found


@in_every_language
def test_each_language_has_the_same_texts_with_the_same_facts(language: str) -> None:
    own, english = texts_of(FURTHER, language), texts_of(catalogue.FOLDER, "en")
    assert set(own) ^ set(english) == set()
    assert [k for k in own if not variables(own[k]) <= variables(english[k])] == []


@in_every_language
@pytest.mark.parametrize("key", ["page-count", "page-found", "page-kept-back", "page-elsewhere"])
def test_a_number_is_put_right_in_every_plural(language: str, key: str) -> None:
    rules = Locale.parse(language, sep="-").plural_form
    numbers = {rules(n): n for n in (1_000_000, 100, 21, 11, 5, 3, 2, 1)}
    said = {say(language, key, {"count": number}) for number in numbers.values()}
    assert len(said) == len(numbers)
    assert all(one.strip() for one in said)


@in_every_language
def test_everything_is_in_the_script_of_the_language(language: str) -> None:
    for key in texts_of(FURTHER, language):
        facts = dict.fromkeys(("addressee", "when", "day", "kind"), "")
        said = say(language, key, {**facts, "count": 5, "page": 1, "pages": 2})
        letters = [unicodedata.name(sign) for sign in said if sign.isalpha()]
        own = [name for name in letters if name.startswith(SCRIPTS[language])]
        assert len(own) >= len(letters) / 2, key


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Friday 13 April 2018, 18:00 (Zurich)"),
        ("fr", "vendredi 13 avril 2018, 18:00 (Zurich)"),
        ("ar", "الجمعة، 13 أبريل 2018 18:00 (زيورخ)"),
        ("zh", "2018年4月13日星期五 18:00 (苏黎世)"),
        ("zh-TW", "2018年4月13日 星期五 18:00 (蘇黎世)"),
        ("ru-RU", "пятница, 13 апреля 2018\u202fг. 18:00 (Цюрих)"),
        ("pt-BR", "Friday 13 April 2018, 18:00 (Zurich)"),
    ],
)
def test_a_moment_is_in_the_letters_zone_and_the_pages_language(language: str, said: str) -> None:
    assert moment(AT, "Europe/Zurich", language).replace("\xa0", "\u202f") == said


def test_a_day_is_written_out_as_the_letters_are() -> None:
    assert calendar_day(date(2018, 4, 20), "en") == "20 April 2018"
    assert calendar_day(date(2018, 4, 20), "fr") == "20 avril 2018"
    assert calendar_day(date(2018, 4, 20), "es") == "20 de abril de 2018"


@pytest.mark.parametrize(
    ("tag", "language"),
    [("zh-HK", "zh-hant"), ("zh_TW", "zh-hant"), ("fr-CA", "fr"), ("fa", "en"), ("", "en")],
)
def test_the_nearest_language_is_spoken(tag: str, language: str) -> None:
    assert spoken(tag) == language


@in_every_language
def test_no_sentence_ends_twice_after_a_day(language: str) -> None:
    """In Russian a day ends with a full stop of its own: 27 октября 2016 г."""
    day = calendar_day(date(2016, 10, 27), language)
    for key, text in texts_of(FURTHER, language).items():
        if "day" in variables(text):
            said = say(language, key, {"day": day, "kind": "", "count": 5})
            seen = "".join(sign for sign in said if unicodedata.category(sign) != "Cf")
            assert ".." not in seen, key
