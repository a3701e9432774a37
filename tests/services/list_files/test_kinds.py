"""Columns that say what an organisation is and which status it has, and what stands in them."""

import pytest

from bot.domain.organisation import Ecosoc, OrganisationKind
from bot.papers.register_facts import kinds_in
from bot.services.list_files import Column, guess_columns
from bot.services.list_files.kind_words import kind_in, status_in
from bot.services.list_files.packing import pack_entry, unpack_entry
from bot.texts.catalogue import LANGUAGES, plain
from tests.services.list_files.makers import csv_file, reading_of, table_of

NAMES = ("River Watch", "Coast Defenders", "Forest Friends")
KINDS = ("Network", "Coalition", "Local NGO")
STATUSES = ("Special", "No", "Roster (2012)")


def guessed(headers: tuple[str, ...], *columns: tuple[str, ...]) -> list[Column]:
    rows = [headers, *zip(*columns, strict=True)]
    return [g.column for g in guess_columns(table_of(csv_file(rows), "form.csv"), "en")]


@pytest.mark.parametrize(
    "header",
    [
        *("Type", "Kind of organisation", "Organization type", "Category", "Type d’organisation"),
        *("Tipo de organización", "Tipo", "Тип организации", "نوع المنظمة", "组织类型", "Typ"),
    ],
)
def test_a_column_of_kinds_is_known_by_its_header(header: str) -> None:
    assert guessed(("Organisation", header), NAMES, KINDS) == [Column.ORGANISATION, Column.KIND]


@pytest.mark.parametrize(
    "header",
    [
        *("ECOSOC status", "Consultative status", "Does your organisation have ECOSOC status?"),
        *("Statut consultatif", "Estatus consultivo", "Консультативный статус", "咨商地位"),
        "المركز الاستشاري",
    ],
)
def test_a_column_of_statuses_is_known_by_its_header(header: str) -> None:
    assert guessed(("Organisation", header), NAMES, STATUSES) == [
        *(Column.ORGANISATION, Column.ECOSOC)
    ]


def test_type_the_name_of_your_organisation_is_no_column_of_types() -> None:
    assert guessed(("Please type the name of your organisation",), NAMES) == [Column.ORGANISATION]
    assert guessed(("Organisation", "Type"), NAMES, ("A4", "B5", "C6"))[1] is Column.IGNORE


@pytest.mark.parametrize("language", [*LANGUAGES, "es", "ar", "ru", "zh", "zh-Hant"])
def test_what_the_own_lists_say_is_read_again(language: str) -> None:
    for kind, words in kinds_in(language).items():
        assert kind_in(words) == kind, words


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_on_a_button_is_read_in_a_list(language: str) -> None:
    for kind in OrganisationKind:
        assert kind_in(plain(language, f"choice-kind-{kind}")) == kind
    for status in (*Ecosoc, "none"):
        assert status_in(plain(language, f"choice-ecosoc-{status}")) == status


@pytest.mark.parametrize(
    ("cell", "status"),
    [
        ("Special consultative status since 2015", "special"),
        ("statut consultatif spécial", "special"),
        ("مركز استشاري خاص", "special"),
        ("特别咨商地位", "special"),
        ("列入名册", "roster"),
        ("GENERAL", "general"),
        ("None", "none"),
        ("нет", "none"),
        ("General or special", ""),
        ("Yes", ""),
        ("", ""),
    ],
)
def test_a_status_is_taken_where_only_one_is_meant(cell: str, status: str) -> None:
    assert status_in(cell) == status


def test_what_is_not_known_is_left_out_and_told_with_its_line() -> None:
    rows = [
        ("Organisation", "Country", "Type", "ECOSOC"),
        ("River Watch", "Kenya", "Network", "Special"),
        ("Coast Defenders", "Chile", "NGO", "Yes"),
        ("Forest Friends", "Chile", "-", "n/a"),
        ("Hill House", "Chile", "University", "none"),
    ]
    entries = reading_of(csv_file(rows)).entries
    assert [(e.kind, e.ecosoc) for e in entries] == [
        *(("network", "special"), ("", ""), ("", ""), ("academic", "none"))
    ]
    assert [(f.key, f.line) for e in entries for f in e.flaws] == [
        *(("kind-unclear", 3), ("ecosoc-unclear", 3))
    ]
    assert all(entry.sound for entry in entries)


def test_an_entry_that_was_kept_before_there_were_kinds_is_read_all_the_same() -> None:
    [entry] = reading_of("River Watch, Kenya").entries
    packed = {k: v for k, v in pack_entry(entry).items() if k not in ("kind", "ecosoc")}
    assert unpack_entry(packed) == entry
