"""The columns of a table are guessed by their headers and by what is in them."""

import pytest

from bot.services.list_files import Column, Guess, guess_columns
from tests.services.list_files.makers import csv_file, table_of

VALUES = {
    "day": ["2024-03-14 10:22:33", "2024-03-15 09:00:00", "2024-03-16 12:00:00"],
    "org": ["Rivers Without Borders", "Green Hills", "Union of Seas"],
    "country": ["Kenya", "France", "Brasil"],
    "site": ["https://rivers.example.org", "www.example.org", "hills.example.org"],
    "person": ["Legal Officer", "Press Officer", "Head of Office"],
    "role": ["Director", "Chair", "President"],
    "mail": ["a@example.org", "b@example.org", "c@example.org"],
    "yes": ["Yes", "No", "Yes"],
    "word": ["one thing", "another thing", "a third"],
    "number": ["1", "2", "3"],
}


def guesses(columns: dict[str, str], language: str = "en") -> tuple[Guess, ...]:
    """`columns`: the kind of values by header."""
    rows = [
        list(columns),
        *map(list, zip(*(VALUES[kind] for kind in columns.values()), strict=True)),
    ]
    return guess_columns(table_of(csv_file(rows), "form.csv"), language)


def guessed(columns: dict[str, str]) -> list[Column]:
    return [guess.column for guess in guesses(columns)]


ALL = ["day", "org", "country", "site", "person", "role", "mail", "yes"]
MEANT = [
    *(Column.SIGNED_ON, Column.ORGANISATION, Column.COUNTRY, Column.WEBSITE),
    *(Column.NAME, Column.ROLE, Column.EMAIL, Column.SHOW),
]


@pytest.mark.parametrize(
    "headers",
    [
        "Timestamp|Organisation|Country|Website|Name|Role|E-mail|May be shown",
        "Timestamp|What is the name of your organization?|In which country is your organization "
        "based?|Organization's website|Name of the person signing for the organization|Your "
        "position in the organization|E-mail of the organization|May we list you publicly?",
        "Horodateur|Nom de votre organisation|Pays|Site web|Votre nom|Fonction|Courriel|Peut-on "
        "publier votre signature ?",
        "Marca temporal|Nombre de la organización|País|Sitio web|Nombre y apellidos|Cargo|Correo "
        "electrónico|¿Podemos publicar su nombre?",
        "Carimbo de data/hora|Nome da organização|País|Site|Nome completo|Cargo|Endereço "
        "eletrônico|Podemos divulgar publicamente?",
        "طابع زمني|اسم المنظمة|البلد|الموقع الإلكتروني|الاسم الكامل|المنصب|البريد الإلكتروني|نشر",
        "Отметка времени|Название организации|Страна|Сайт|ФИО|Должность|Электронная почта|"
        "Можно опубликовать?",
        "时间戳记|组织名称|国家|网站|姓名|职务|电子邮件|是否公开",
        "Zeitstempel|Name der Organisation|Land|Webseite|Ansprechperson|Funktion|E-Mail-Adresse|"
        "Dürfen wir Sie öffentlich anzeigen?",
        "_submission_time|organisation_name|country|web_site|full_name|position|email|public",
    ],
)
def test_forms_in_many_languages(headers):
    found = guesses(dict(zip(headers.split("|"), ALL, strict=True)))
    assert [guess.column for guess in found] == MEANT
    assert all(guess.certain for guess in found)


def test_a_table_without_headers_is_guessed_by_its_contents_and_asked_back():
    rows = list(
        zip(*(VALUES[kind] for kind in ("number", "org", "country", "mail", "day")), strict=True)
    )
    found = guess_columns(table_of(csv_file(rows), "form.csv"), "en")
    assert [guess.column for guess in found] == [
        *(Column.IGNORE, Column.ORGANISATION, Column.COUNTRY, Column.EMAIL, Column.SIGNED_ON),
    ]
    assert not any(guess.certain for guess in found)
    assert found[1].samples == tuple(VALUES["org"])


def test_nobody_is_shown_by_a_guess():
    """Yes and no without a word of showing may answer any question."""
    assert guessed({"Organisation": "org", "Do you agree to our terms?": "yes"})[1] is Column.IGNORE
    assert guessed({"Organisation": "org", "May we e-mail you?": "yes"})[1] is Column.IGNORE


def test_a_header_is_not_believed_against_its_contents():
    assert guessed({"Organisation": "org", "E-mail": "word"})[1] is Column.IGNORE
    assert guessed({"Organisation": "org", "Country code": "number"})[1] is Column.IGNORE


def test_of_two_columns_that_say_the_same_the_first_is_taken():
    found = guessed({"Organisation": "org", "E-mail": "mail", "Confirm e-mail": "mail"})
    assert found == [Column.ORGANISATION, Column.EMAIL, Column.IGNORE]


@pytest.mark.parametrize(
    ("headers", "columns"),
    [
        (("First name", "Last name"), (Column.FIRST_NAME, Column.LAST_NAME)),
        (("Nom", "Prénom"), (Column.LAST_NAME, Column.FIRST_NAME)),
        (("Nombre", "Apellidos"), (Column.FIRST_NAME, Column.LAST_NAME)),
        (("Имя", "Фамилия"), (Column.FIRST_NAME, Column.LAST_NAME)),
        (("Vorname", "Nachname"), (Column.FIRST_NAME, Column.LAST_NAME)),
    ],
)
def test_a_name_in_two_columns(headers, columns):
    found = guessed({headers[0]: "person", headers[1]: "role", "Organisation": "org"})
    assert tuple(found[:2]) == columns


def test_the_only_name_is_that_of_the_organisation():
    assert guessed({"Name": "org", "Country": "country"}) == [Column.ORGANISATION, Column.COUNTRY]


def test_the_columns_that_programs_add_are_left_out():
    headers = {"#": "number", "Organisation": "org", "start": "day", "_submission_time": "day"}
    assert guessed({**headers, "_id": "number", "IP address": "number"}) == [
        *(Column.IGNORE, Column.ORGANISATION, Column.IGNORE, Column.SIGNED_ON),
        *(Column.IGNORE, Column.IGNORE),
    ]


def test_a_plain_list_is_one_column_of_organisations():
    [guess] = guess_columns(table_of("Rivers\nLakes\nSeas\nHills"), "en")
    assert (guess.column, guess.certain) == (Column.ORGANISATION, True)
    assert guess.samples == ("Rivers", "Lakes", "Seas")
