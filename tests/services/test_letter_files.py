"""A coordinator writes a letter as a file, and is told everything that is wrong with it at once."""

import re
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.letter import Letter, LetterStatus, ListingOrder, Policy
from bot.services.letter_files import Flaw, LetterFlaws, read_letter
from bot.services.letter_files.dates import END_OF_DAY, START_OF_DAY, read_moment
from bot.services.letter_files.front_matter import read_sheet
from bot.texts.catalogue import plain

UNHURRIED = settings(deadline=None)  # other work shares the machine
ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "bot/rehearsal/letters"
FACTS = {
    "letter": "rivers",
    "language": "en",
    "title": "Clean rivers",
    "addressee": "The Minister",
    "summary": "We ask for clean rivers.",
    "closes": "20 April 2018, 18:00",
    "time zone": "Europe/Zurich",
    "coordinator": "Coordination Team",
    "contact": "letter@example.org",
}
OF_THE_EDITION = ("language", "title", "addressee", "summary")
BODY = "Dear Minister,\n\nWe ask for clean rivers.\n"


def written(body: str = BODY, without: str = "", **facts: str) -> str:
    told = {**FACTS, **{name.replace("_", " "): value for name, value in facts.items()}}
    lines = [f"{name}: {value}" for name, value in told.items() if name != without]
    return "\n".join(["---", *lines, "---", body])


def saved(path: Path, text: str) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(text.encode())
    return path


def flaws_of(path: Path) -> list[Flaw]:
    with pytest.raises(LetterFlaws) as caught:
        read_letter(path)
    for flaw in caught.value.flaws:
        assert all(plain(language, f"flaw-{flaw.key}", flaw.facts) for language in ("en", "fr"))
    return caught.value.flaws


def the_flaw(path: Path) -> Flaw:
    [flaw] = flaws_of(path)
    return flaw


@pytest.fixture
def file(tmp_path) -> Path:
    return tmp_path / "rivers.md"


@pytest.fixture
def folder(tmp_path) -> Path:
    return tmp_path / "rivers"


# A letter that is well


def test_one_file_is_a_letter(file):
    letter = read_letter(saved(file, written()))
    assert letter == Letter(
        slug="rivers",
        status=LetterStatus.DRAFT,
        closes=datetime(2018, 4, 20, 16, tzinfo=UTC),
        zone="Europe/Zurich",
        editions=letter.editions,
        coordinator="Coordination Team",
        contact="letter@example.org",
    )
    assert letter.text_in("en").title == "Clean rivers"
    assert letter.text_in("en").body == BODY


def test_all_that_may_be_said_is_read(file):
    letter = read_letter(
        saved(
            file,
            written(
                opens="2018-04-03",
                embargo="21 April 2018 at 9 am",
                delivered="23 April 2018",
                follows="rivers-2016",
                code="no",
                review="Yes",
                high_risk="yes",
                listing_order="country",
                asks="kind, ECOSOC",
                collected_elsewhere="80",
            ),
        )
    )
    assert letter.opens == datetime(2018, 4, 2, 22, tzinfo=UTC)
    assert letter.embargo == datetime(2018, 4, 21, 7, tzinfo=UTC)
    assert letter.delivered == datetime(2018, 4, 22, 22, tzinfo=UTC)
    assert letter.status is LetterStatus.DELIVERED
    assert letter.follows == "rivers-2016"
    assert letter.collected_elsewhere == 80
    assert letter.policy == Policy(
        *(False, True, True, ListingOrder.COUNTRY),
        asks_kind=True,
        asks_ecosoc=True,
    )


@pytest.mark.parametrize("key", ["Time Zone", "time-zone", "TIME_ZONE", "timezone"])
def test_keys_are_read_however_they_are_spelled(file, key):
    text = written(without="time zone", **{key: "Africa/Nairobi"}) if " " not in key else written()
    text = text.replace("time zone: Europe/Zurich", f"{key}: Africa/Nairobi")
    assert read_letter(saved(file, text)).zone == "Africa/Nairobi"


def test_a_folder_holds_one_file_a_language(folder):
    saved(folder / "fr.md", written(language="fr", title="Des rivières propres"))
    edition = {name: FACTS[name] for name in ("title", "addressee", "summary")}
    lines = "\n".join(f"{name}: {value}" for name, value in edition.items())
    saved(folder / "en.md", f"---\n{lines}\n---\n{BODY}")
    letter = read_letter(folder)
    assert letter.languages == ("fr", "en"), "the original is the one that tells most"
    assert letter.text_in("fr").title == "Des rivières propres"


def test_the_same_fact_may_be_written_in_two_ways(folder):
    saved(folder / "en.md", written())
    saved(folder / "fr.md", written(language="fr", closes="2018-04-20 18h00"))
    saved(folder / "es.md", written(language="es", closes="20 de abril de 2018, 18:00"))
    assert read_letter(folder).languages == ("en", "es", "fr")


@pytest.mark.parametrize(("name", "tag"), [("pt_br", "pt-BR"), ("zh-hant", "zh-Hant")])
def test_any_language_code_is_read_and_spelled_as_usual(folder, name, tag):
    saved(folder / f"{name}.md", written(language=tag))
    assert read_letter(folder).languages == (tag,)


def test_a_byte_order_mark_and_windows_line_ends_are_fine(file):
    text = "\ufeff" + written().replace("\n", "\r\n")
    assert read_letter(saved(file, text)).text_in("en").body == BODY


def test_an_addressee_keeps_its_lines(file):
    text = written().replace("The Minister", "|\n  The Minister\n  River Street 1", 1)
    assert read_letter(saved(file, text)).text_in("en").addressee == "The Minister\nRiver Street 1"


def test_a_date_alone_means_the_end_of_that_day_for_the_close(file):
    letter = read_letter(saved(file, written(closes="20 April 2018")))
    assert letter.closes == datetime(2018, 4, 20, 21, 59, 59, tzinfo=UTC)


@pytest.mark.parametrize("slug", ["defenders-2016", "defenders-2018"])
def test_the_letters_of_the_rehearsal_are_letters(slug):
    letter = read_letter(SAMPLES / slug)
    assert letter.slug == slug
    assert letter.languages == ("en", "fr")
    assert all(350 <= len(text.body.split()) <= 600 for text in letter.editions.values())


def test_the_second_letter_of_the_rehearsal_follows_the_first():
    first, second = (read_letter(SAMPLES / slug) for slug in ("defenders-2016", "defenders-2018"))
    assert (first.status, first.collected_elsewhere) == (LetterStatus.DELIVERED, 80)
    assert (second.status, second.follows) == (LetterStatus.DRAFT, first.slug)


def test_the_example_in_the_documentation_is_a_letter():
    assert read_letter(ROOT / "docs/example-letter.md").slug == "clean-rivers"


# A letter that is not well yet


def test_everything_is_told_at_once_in_the_order_of_the_file(file):
    text = written(letter="My Rivers!", closes="soon", contact="us", code="maybe", body="![x](y)")
    told = [(flaw.line, flaw.key) for flaw in flaws_of(saved(file, text))]
    assert told == [(2, "slug"), (7, "date"), (10, "contact"), (11, "yes-or-no"), (13, "image")]


@pytest.mark.parametrize("name", [name for name in FACTS if name != "language"])
def test_a_missing_fact_is_told_with_an_example(file, name):
    flaw = the_flaw(saved(file, written(without=name)))
    assert (flaw.key, flaw.facts["written"]) == ("missing", name)
    for language in ("en", "fr"):
        assert f"{name}: " in plain(language, "flaw-missing", flaw.facts)


def test_a_fact_under_another_name_is_not_called_missing_too(file):
    text = written().replace("closes:", "deadline:")
    assert the_flaw(saved(file, text)).key == "unknown-key"


def test_a_single_file_has_to_say_its_language(file):
    assert the_flaw(saved(file, written(without="language"))).facts["key"] == "language"


def test_a_key_with_nothing_behind_it_is_a_missing_one(file):
    assert the_flaw(saved(file, written(title=""))).key == "missing"


@pytest.mark.parametrize(
    ("facts", "key", "suggestion"),
    [
        ({"letter": "Rivières 2018"}, "slug", "rivieres-2018"),
        ({"letter": "r" * 41}, "slug", "r" * 40),
        ({"follows": "../x"}, "slug", "x"),
        ({"time zone": "Europe/Geneva"}, "time-zone", "Europe/Zurich"),
        ({"time zone": "Genève"}, "time-zone", "Europe/Zurich"),
        ({"time zone": "Nairobi"}, "time-zone", "Africa/Nairobi"),
        ({"time zone": "Europe/Zürich"}, "time-zone", "Europe/Zurich"),
        ({"time zone": "Amerca/Bogota"}, "time-zone", "America/Bogota"),
        ({"time zone": "here"}, "time-zone", "none"),
        ({"language": "English"}, "language", "en"),
        ({"language": "français"}, "language", "fr"),
        ({"language": "the usual"}, "language", "none"),
        ({"listing order": "alphabetic"}, "listing-order", "alphabetical"),
        ({"listing order": "by country"}, "listing-order", "country"),
        ({"deadline": "20 April 2018"}, "unknown-key", "closes"),
        ({"titel": "x"}, "unknown-key", "title"),
        ({"colour": "blue"}, "unknown-key", "none"),
    ],
)
def test_a_near_miss_gets_a_suggestion(file, facts, key, suggestion):
    flaw = the_flaw(saved(file, written(**facts)))
    assert (flaw.key, flaw.facts["suggestion"]) == (key, suggestion)


@pytest.mark.parametrize(
    ("facts", "key"),
    [
        ({"closes": "03/04/2018"}, "date"),
        ({"closes": "31 April 2018"}, "date"),
        ({"opens": "20 April 2018, 25:00"}, "date"),
        ({"embargo": "tomorrow"}, "date"),
        ({"collected elsewhere": "eighty"}, "number"),
        ({"collected elsewhere": "-1"}, "number"),
        ({"contact": "letter at example.org"}, "contact"),
        ({"asks": "kind, size"}, "asks"),
        ({"asks": "[kind, ecosoc]"}, "not-one-value"),
        ({"review": "perhaps"}, "yes-or-no"),
        ({"title": "x" * 201}, "too-long"),
        ({"summary": "x" * 601}, "too-long"),
        ({"addressee": "[one, two]"}, "not-one-value"),
        ({"opens": "20 April 2018, 18:00"}, "closes-before-it-opens"),
        ({"follows": "rivers"}, "follows-itself"),
        ({"title": "Rivers: clean ones"}, "not-a-fact"),
        ({"title": "[" * 5_000}, "not-a-fact"),
    ],
)
def test_what_is_wrong_with_a_value_is_named(file, facts, key):
    assert the_flaw(saved(file, written(**facts))).key == key


def test_a_key_said_twice_names_both_lines(file):
    flaw = the_flaw(saved(file, written(TITLE="Rivers")))
    assert (flaw.key, flaw.line, flaw.facts["first"]) == ("said-twice", 11, 4)


@pytest.mark.parametrize(
    ("text", "key", "line"),
    [
        ("Dear Minister,\n", "no-front-matter", 1),
        ("", "no-front-matter", 1),
        ("\n\n---\nletter: x\n", "front-matter-not-closed", 3),
        ("---\njust words\n---\nx", "not-a-fact", 2),
        ("---\nletter: x\n\ttitle: y\n---\nx", "not-a-fact", 3),
        ("---\nletter: \x07\n---\nx", "control-character", 2),
    ],
)
def test_a_file_without_readable_facts(file, text, key, line):
    flaw = the_flaw(saved(file, text))
    assert (flaw.key, flaw.line) == (key, line)


def test_a_letter_without_words(file):
    assert the_flaw(saved(file, written(body=" \n\n"))).key == "empty-body"


def test_a_letter_may_have_100_000_characters_and_no_more(file):
    read_letter(saved(file, written(body="word " * 20_000)))
    flaw = the_flaw(saved(file, written(body="word " * 20_000 + "more")))
    assert (flaw.key, flaw.facts["length"]) == ("too-long", 100_004)


def test_another_encoding_is_told_by_its_byte(file):
    file.write_bytes(b"---\nletter: \xe9t\xe9\n---\n")
    flaw = the_flaw(file)
    assert (flaw.key, flaw.line) == ("not-utf8", 2)
    assert flaw.facts == {"byte": "E9", "position": 13}


def test_a_contradiction_names_both_lines(folder):
    saved(folder / "en.md", written())
    saved(folder / "fr.md", written(language="fr", letter="rivieres", code="no"))
    flaw = the_flaw(folder)
    assert (flaw.file_name, flaw.line, flaw.key) == ("fr.md", 2, "contradiction")
    assert flaw.facts == {
        "written": "letter",
        "value": "rivieres",
        "other_value": "rivers",
        "other_file": "en.md",
        "other_line": 2,
    }


def test_two_files_of_one_language(folder):
    saved(folder / "pt-br.md", written(without="language"))
    saved(folder / "pt_BR.md", written(without="language"))
    flaw = the_flaw(folder)
    assert (flaw.key, flaw.facts["other_file"]) == ("language-twice", "pt-br.md")


def test_a_file_named_after_no_language(folder):
    saved(folder / "english.md", written(without="language"))
    flaw = the_flaw(folder)
    assert (flaw.key, flaw.facts["suggestion"]) == ("file-name-is-no-language", "en")


def test_a_file_that_is_not_in_the_language_of_its_name(folder):
    saved(folder / "fr.md", written())
    assert the_flaw(folder).key == "language-differs"


def test_a_fact_missing_from_every_file_is_told_once(folder):
    saved(folder / "en.md", written(without="contact"))
    saved(folder / "fr.md", written(without="contact", language="fr"))
    assert (the_flaw(folder).file_name, the_flaw(folder).key) == ("en.md", "missing")


def test_facts_are_not_called_missing_while_a_file_cannot_be_read(folder):
    saved(folder / "en.md", "---\ntitle: a: b\n---\nx")
    assert [flaw.key for flaw in flaws_of(folder)] == ["not-a-fact"]


def test_no_file_and_no_letter(tmp_path):
    assert the_flaw(tmp_path / "none.md").key == "no-file"
    assert the_flaw(tmp_path).key == "no-letter-in-folder"


def test_a_file_far_too_big_is_not_read(file):
    assert the_flaw(saved(file, "x" * 2_000_001)).key == "file-too-big"


def test_the_exception_says_where_but_nothing_that_was_written(file):
    with pytest.raises(LetterFlaws) as caught:
        read_letter(saved(file, written(contact="private words")))
    assert str(caught.value) == "rivers.md:10 contact"


# Dates


@pytest.mark.parametrize(
    "text",
    [
        "2018-04-20 18:00",
        "2018-04-20T18:00",
        "2018-04-20, 18:00",
        "2018-04-20 18:00:00",
        "2018-04-20T16:00Z",
        "2018-04-20 16:00 +00:00",
        "20 April 2018, 18:00",
        "20 April 2018 18:00",
        "20 April 2018 at 18:00",
        "20 april 2018, 6 pm",
        "20th April 2018, 6:00 p.m.",
        "20 Apr. 2018, 18.00",
        "April 20, 2018, 6pm",
        "20 avril 2018, 18h00",
        "20 avril 2018 à 18 h",
        "20. April 2018 um 18:00",
        "20 апреля 2018, 18:00",
    ],
)
def test_a_moment_is_read_as_people_write_it(text):
    moment = read_moment(text, ZoneInfo("Europe/Zurich"), "ru", START_OF_DAY)
    assert moment == datetime(2018, 4, 20, 16, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "20/04/2018",
        "20.04.2018",
        "20 April",
        "April 2018",
        "20 Ju 2018",
        "20 April 2018, 13 pm",
        "20 April 2018, 18:00 CEST",
        "2018-02-30",
        "18:00",
        "0001-01-01",
        "9999-12-31T23:00-05:00",
        "",
    ],
)
def test_what_could_mean_two_moments_or_none_is_refused(text):
    assert read_moment(text, ZoneInfo("UTC"), "en", START_OF_DAY) is None


@UNHURRIED
@given(st.datetimes(timezones=st.just(UTC)).filter(lambda moment: 1900 <= moment.year <= 2200))
def test_dates_written_by_the_book_come_back(moment):
    there = moment.replace(second=0, microsecond=0, tzinfo=None)
    for text in (there.isoformat(" "), f"{there:%d %B %Y, %H:%M}", f"{there:%B %d, %Y %I:%M %p}"):
        read = read_moment(text, ZoneInfo("UTC"), "en", END_OF_DAY)
        assert read == there.replace(tzinfo=UTC)


@UNHURRIED
@given(st.text(max_size=30))
def test_no_date_raises(text):
    read_moment(text, ZoneInfo("Europe/Zurich"), "en", START_OF_DAY)


# Whatever is in the file


@UNHURRIED
@given(
    st.binary(max_size=200) | st.text("-\n: abt{}[]&*!|>'\"#%@,?é", max_size=200).map(str.encode)
)
def test_no_file_raises_anything_but_flaws(content):
    sheet = read_sheet("x.md", content if content.startswith(b"---") else b"---\n" + content)
    assert all(flaw.line >= 1 for flaw in sheet.flaws)


# The sentences


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_sentence_is_left_over(language):
    """Flaws without a sentence are found wherever a test meets one; here it is the reverse."""
    text = (ROOT / f"bot/texts/{language}/letter-files.ftl").read_text(encoding="utf-8")
    folders = [ROOT / "bot/services/letter_files", ROOT / "bot/papers"]
    code = "".join(
        path.read_text(encoding="utf-8") for each in folders for path in each.glob("*.py")
    )
    for key in re.findall(r"^flaw-([a-z0-9-]+) =", text, re.MULTILINE):
        assert f'"{key}"' in code
