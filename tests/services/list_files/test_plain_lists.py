"""Plain lists, pasted from letters, mails and pages, with everything that goes wrong in them."""

import pytest

from tests.services.list_files.makers import entries_of, flaws_of, names_of, reading_of


def test_one_organisation_a_line():
    assert names_of("Rivers\nLakes\n\nSeas\n") == ["Rivers", "Lakes", "Seas"]


@pytest.mark.parametrize(
    "text",
    [
        "1. Rivers\n2. Lakes\n3. Seas",
        "1) Rivers\n2) Lakes\n3) Seas",
        "(1) Rivers\n(2) Lakes\n(3) Seas",
        "1.Rivers\n2.Lakes\n3.Seas",
        "12 – Rivers\n13 – Lakes\n14 – Seas",
        "101. Rivers\n102. Lakes\n103. Seas",
        "١. Rivers\n٢. Lakes\n٣. Seas",
        "• Rivers\n• Lakes\n• Seas",
        "- Rivers\n- Lakes\n- Seas",
        "* Rivers;\n* Lakes;\n* Seas;",
        "Rivers;\nLakes; and\nSeas.",
        "Rivers;\r\nLakes;\r\nSeas;\r\n",
        "Rivers\rLakes\rSeas",
    ],
)
def test_numbers_bullets_and_marks_are_not_part_of_the_name(text):
    assert names_of(text) == ["Rivers", "Lakes", "Seas"]


def test_numbers_that_do_not_count_the_list_stay():
    names = ["350.org", "18MillionRising.org", "2. Mai Kollektiv", "Article 19"]
    assert names_of("\n".join(names)) == names
    assert names_of("1. 350.org\n2. Article 19. Rivers\n3. 7 Seas") == [
        "350.org",
        "Article 19. Rivers",
        "7 Seas",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "1. Rivers\n2. Lakes 3. Seas\n4. Oceans",
        "• Rivers\n• Lakes • Seas\n• Oceans",
        "Rivers\nLakes; Seas\nOceans",
        "1. Rivers 2. Lakes 3. Seas 4. Oceans",
    ],
)
def test_entries_on_one_line_are_taken_apart_and_it_is_told(text):
    assert names_of(text) == ["Rivers", "Lakes", "Seas", "Oceans"]
    assert "two-on-one" in {key for _, key in flaws_of(text)}


@pytest.mark.parametrize(
    "text",
    [
        "1. Rivers\n2. Lakes\nand Hills\n3. Seas\n4. Oceans",
        "• Rivers\n• Lakes\n  and Hills\n• Seas\n• Oceans\n• Dams",
        "Rivers;\nLakes\nand Hills;\nSeas;\nOceans;\nDams;\nForests;",
        "Rivers\nLakes and\nHills\nSeas",
        "Rivers\nLakes\nand Hills\nSeas",
    ],
)
def test_a_name_broken_over_two_lines_is_made_whole_and_it_is_told(text):
    assert "Lakes and Hills" in names_of(text)
    assert (2, "joined-lines") in flaws_of(text)


def test_the_acronym_tells_that_a_word_is_on_the_next_line():
    text = "ASWR – Alliance for Sea and Water\nRights\nMountains\n"
    assert names_of(text) == ["ASWR – Alliance for Sea and Water Rights", "Mountains"]


def test_a_bracket_that_is_open_goes_on():
    assert names_of("Union (Rivers\nand Lakes)\nSeas") == ["Union (Rivers and Lakes)", "Seas"]
    assert names_of("Union (Rivers\nLakes\nSeas") == ["Union (Rivers", "Lakes", "Seas"]


def test_names_in_small_letters_are_names():
    names = ["Rivers", "all4trees", "foodwatch", "xnet", "i freedom"]
    assert names_of("\n".join(names)) == names


def test_a_blank_line_keeps_names_apart():
    assert names_of("Rivers and\n\nLakes") == ["Rivers and", "Lakes"]


def test_a_full_stop_goes_and_that_of_an_abbreviation_stays():
    text = "Rivers.\nLakes Inc.\nSeas S.A.\nOceans e.V.\nHills A.C."
    assert names_of(text) == ["Rivers", "Lakes Inc.", "Seas S.A.", "Oceans e.V.", "Hills A.C."]
    assert flaws_of(text) == [(1, "trailing-mark")]


# Countries


@pytest.mark.parametrize(
    "text",
    [
        "Rivers, Kenya\nLakes, Chile\nSeas, Brasil",
        "Rivers - Kenya\nLakes – Chile\nSeas — Brasil",
        "Rivers (Kenya)\nLakes (Chile)\nSeas (Brasil)",
        "Rivers، كينيا\nLakes، تشيلي\nSeas، البرازيل",
    ],
)
def test_the_country_behind_the_name_is_told_apart(text):
    found = [(entry.organisation, entry.country) for entry in entries_of(text)]
    assert found == [("Rivers", "KE"), ("Lakes", "CL"), ("Seas", "BR")]


@pytest.mark.parametrize(
    ("typed", "key", "suggestion"),
    [
        ("Urugauy", "country-unknown", "Uruguay"),
        ("Atlantis", "country-unknown", "none"),
        ("Latin America", "country-is-region", "none"),
        ("EU", "country-is-region", "none"),
        ("Global", "country-is-region", "none"),
        ("Thailand and Philippines", "country-several", "Thailand, Philippines"),
        ("Berkeley, CA", "country-is-city", "United States"),
        ("Mumbai", "country-is-city", "India"),
    ],
)
def test_what_is_no_country_is_told_with_its_line(typed, key, suggestion):
    entry = entries_of(f"Rivers, Kenya\nLakes, Chile\nSeas, {typed}\nHills, Peru")[2]
    [flaw] = entry.flaws
    assert (flaw.key, flaw.line, entry.country) == (key, 3, "")
    assert (flaw.facts["typed"], flaw.facts["suggestion"]) == (typed, suggestion)


def test_the_suggestion_is_in_the_language_of_the_person():
    text = "Rivers, Kenya\nLakes, Chile\nSeas, Allemange"
    [flaw] = reading_of(text, language="fr").entries[2].flaws
    assert (flaw.facts["suggestion"], flaw.facts["codes"]) == ("Allemagne", "DE")


def test_a_country_that_is_missing_is_told_only_where_the_others_have_one():
    text = "Rivers, Kenya\nLakes, Chile\nInternational Seas (IS)"
    assert flaws_of(text) == [(3, "country-missing")]
    assert flaws_of("Rivers\nLakes\nSeas, Kenya") == []


def test_a_place_before_the_country_stays_with_the_name():
    text = "Rivers, Gaza, Palestine\nLakes, Trento, Italy\nHills, Peaks and Valleys, Peru"
    assert [(e.organisation, e.country) for e in entries_of(text)] == [
        ("Rivers", "PS"),
        ("Lakes, Trento", "IT"),
        ("Hills, Peaks and Valleys", "PE"),
    ]


def test_a_state_or_an_acronym_is_no_country():
    names = ["Rivers – RS", "Lakes - SC", "Seas - PER", "Network of Hills, NOH", "Water (Punjab)"]
    found = entries_of("\n".join(names))
    assert [(entry.organisation, entry.country) for entry in found] == [(n, "") for n in names]


def test_a_country_above_the_names_is_theirs():
    reading = reading_of("Kenya\nRivers\nLakes\n\nChile:\nMares\nInternational\nSeas")
    assert [(e.organisation, e.country) for e in reading.entries] == [
        ("Rivers", "KE"),
        ("Lakes", "KE"),
        ("Mares", "CL"),
        ("Seas", ""),
    ]
    assert [(h.line, h.text) for h in reading.headings] == [
        (1, "Kenya"),
        (5, "Chile:"),
        (7, "International"),
    ]


# Headings, people, and what else stands in a list


@pytest.mark.parametrize(
    "heading",
    [
        "Signatories:",
        "Organisations",
        "NATIONAL",
        "## Signatories",
        "**Signatories**",
        "Organisations (23)",
        "Signataires :",
        "Organizaciones firmantes",
        "Assinam esta carta:",
        "Подписавшие организации",
        "المنظمات الموقعة",
        "签署机构",
        "Yours sincerely, on behalf of:",
    ],
)
def test_a_heading_is_no_organisation(heading):
    reading = reading_of(f"{heading}\nRivers\nLakes\n")
    assert [entry.organisation for entry in reading.entries] == ["Rivers", "Lakes"]
    assert [found.line for found in reading.headings] == [1]


@pytest.mark.parametrize(
    "heading", ["Individuals", "À titre individuel :", "Personas", "Частные лица", "أفراد"]
)
def test_people_below_their_heading_are_told_apart(heading):
    text = f"Organisations\nRivers\n{heading}\nAmina Lakes\nTomás Seas\nNetworks\nHills"
    assert flaws_of(text) == [(4, "individual"), (5, "individual")]


def test_a_person_among_organisations_is_noticed():
    text = "Rivers\nDr. Amina Lakes\nTomás Seas, journalist\nLawyers Union, Lawyer Section\n"
    assert flaws_of(text) == [(2, "individual"), (3, "individual")]


def test_what_may_be_a_heading_is_kept_and_told():
    assert flaws_of("List of those who care\nRivers\nLakes") == [(1, "looks-like-heading")]


def test_lines_without_letters_are_named():
    reading = reading_of("Rivers\n-----\n12\n\n\nLakes")
    assert [(s.line, s.last_line, s.why) for s in reading.skipped] == [
        (2, 2, "no-letters"),
        (3, 3, "no-letters"),
        (4, 5, "blank"),
    ]


def test_the_same_twice_is_told_with_the_first_line():
    entries = entries_of("Rivers\nLakes\nRIVERS\nRivers, Kenya")
    [flaw] = entries[2].flaws
    assert (flaw.key, flaw.line, flaw.facts["first"]) == ("repeat", 3, 1)
    assert entries[3].flaws == ()


def test_a_run_on_arabic_list_loses_its_ands():
    names = ["المبادرة المصرية", "مركز القاهرة لدراسات حقوق الإنسان", "الشبكة العربية"]
    for text in ("\nو".join(names), "، و".join(names), "،\nو".join(names)):
        assert names_of(text) == names


def test_an_arabic_name_that_begins_with_waw_keeps_it():
    names = ["المبادرة المصرية", "وكالة الأنباء", "مركز القاهرة", "الشبكة العربية"]
    assert names_of("\n".join(names)) == names


def test_russian_names_stay_in_the_case_they_are_in():
    names = ["Московской Хельсинкской группы", "Комитета против пыток"]
    assert names_of("\n".join(names)) == names


def test_addresses_on_the_line_are_told_apart():
    text = (
        "Rivers - https://rivers.example.org\nLakes <info@lakes.example.org>, Kenya\n"
        "[Seas](https://seas.example.org)\nhttps://hills.example.org"
    )
    found = [(e.organisation, e.website, e.email, e.country) for e in entries_of(text)]
    assert found == [
        ("Rivers", "https://rivers.example.org", "", ""),
        ("Lakes", "", "info@lakes.example.org", "KE"),
        ("Seas", "https://seas.example.org", "", ""),
        ("https://hills.example.org", "", "", ""),
    ]
    assert flaws_of(text) == [(4, "organisation-wrong")]


def test_names_in_two_languages_are_noticed():
    text = (
        "Rivers Network / Réseau des rivières\nFlüsse (Rivers of the North)\n"
        "Water Rights Union (WRU)\nRivers (India Chapter)\nCAPA / FLD\n"
    )
    assert [entry.also_known_as for entry in entries_of(text)] == [
        ("Réseau des rivières",),
        ("Rivers of the North",),
        (),
        (),
        (),
    ]


def test_a_paragraph_is_too_long_for_a_name_and_kept():
    text = "We call on the government to listen " * 8 + "\nRivers"
    entries = entries_of(text)
    assert [flaw.key for flaw in entries[0].flaws] == ["name-too-long"]
    assert entries[0].organisation.startswith("We call on")
