"""The piece for a web page shows what was typed as words, in a real browser too."""

from pathlib import Path

import pytest
from lxml import html

from bot.domain.listing import AcronymForm, Arrangement, Ecosoc, Order, listed
from bot.domain.presentable import presentable
from bot.domain.register import Entry
from bot.papers.register_facts import Export
from bot.papers.register_html import register_html
from tests.browser import browser_page
from tests.papers.registers import EGYPT, HOSTILE, an_export, hostile_export, signatories


def snippet(export: Export) -> str:
    return register_html(export).content.decode()


def items(export: Export) -> list[str]:
    return [item.text_content() for item in html.fromstring(snippet(export)).iter("li")]


def test_the_number_stands_in_the_text() -> None:
    export = an_export(signatories("A"), kept_back=2, collected_elsewhere=66)
    page = html.fromstring(snippet(export)).text_content()
    assert "We, the undersigned 69 organisations" in page
    assert "2 more organisations have signed and are not named." in page
    assert "66 more signatures were collected on paper or by e-mail." in page


def test_in_french_it_is_said_in_french() -> None:
    page = snippet(an_export(signatories("A", "B"), language="fr"))
    assert "Nous, les 2 organisations soussignées" in page
    assert '<section class="signatories" lang="fr" dir="ltr">' in page


def test_a_sentence_in_another_language_than_the_lists_says_in_which() -> None:
    page = snippet(an_export(signatories("مركز"), language="ar", kept_back=1))
    assert '<section class="signatories" lang="ar" dir="rtl">' in page
    assert '<p class="signatories-count">نحن، المنظمات الموقعة أدناه' in page
    assert '<p class="signatories-not-named" lang="en" dir="ltr">One more' in page
    swahili = snippet(an_export(signatories("A"), language="sw"))
    assert '<p class="signatories-count" lang="en" dir="ltr">We, the undersigned' in swahili


def test_groups_have_headings_and_numbers_go_on() -> None:
    found = [*signatories("B", "C"), listed(Entry(3, "A", "EG"), EGYPT)]
    page = snippet(an_export(found, Arrangement(Order.COUNTRY, numbered=True)))
    assert page.index("Egypt") < page.index(">A<") < page.index("Kenya") < page.index(">B<")
    assert "<ol>" in page
    assert '<ol start="2">' in page


def test_those_without_status_stand_in_a_footnote() -> None:
    found = [
        listed(Entry(1, "A", "EG"), EGYPT),
        listed(Entry(2, "B", "EG"), EGYPT, ecosoc=Ecosoc.ROSTER),
    ]
    page = snippet(an_export(found, Arrangement(Order.ECOSOC)))
    assert page.index("Roster of ECOSOC") < page.index(">B<")
    assert page.index(">B<") < page.index("without consultative status") < page.index(">A<")


def test_a_name_stands_in_its_form() -> None:
    found = signatories("CDN/Coast Defenders Network")
    export = an_export(found, Arrangement(acronym=AcronymForm.BRACKETS))
    assert items(export) == ["Coast Defenders Network (CDN), Kenya"]


def test_what_was_typed_is_words_and_nothing_else() -> None:
    export = hostile_export()
    page = html.fromstring(snippet(export))
    assert {element.tag for element in page.iter()} == {"section", "p", "ul", "li", "bdi"}
    assert {text.removesuffix(", Kenya") for text in items(export)} == {
        presentable(name) for name in HOSTILE
    }


def test_there_is_no_style_and_no_script_and_nothing_from_elsewhere() -> None:
    page = snippet(an_export(signatories("A")))
    for sign in ("style", "script", "http", "src=", "href="):
        assert sign not in page


@pytest.mark.parametrize(("language", "direction"), [("en", "ltr"), ("ar", "rtl")])
async def test_a_browser_shows_each_name_whole_and_in_its_direction(
    tmp_path: Path, language: str, direction: str
) -> None:
    export = hostile_export(language=language)
    file = tmp_path / "page.html"
    head = f'<!doctype html><meta charset="utf-8"><title>x</title><html lang="{language}">'
    file.write_text(head + snippet(export), encoding="utf-8")
    async with browser_page(file.as_uri(), 600, 900) as page:
        shown = await page.locator("li bdi:first-child").all_text_contents()
        assert set(shown) == {presentable(name) for name in HOSTILE}
        assert await page.locator("section").evaluate("e => getComputedStyle(e).direction") == (
            direction
        )
        arabic = page.locator("bdi", has_text="مركز")
        assert await arabic.evaluate("e => getComputedStyle(e).unicodeBidi") == "isolate"
        assert await page.locator("script, b, i, a, img").count() == 0


async def test_in_a_list_from_the_left_the_country_stands_right_of_an_arabic_name(
    tmp_path: Path,
) -> None:
    file = tmp_path / "page.html"
    page_text = snippet(an_export(signatories("مركز القاهرة (7)")))
    file.write_text(f'<!doctype html><meta charset="utf-8">{page_text}', encoding="utf-8")
    async with browser_page(file.as_uri(), 600, 900) as page:
        name, country = await page.locator("li bdi").evaluate_all(
            "all => all.map(e => e.getBoundingClientRect().left)"
        )
        assert name < country
