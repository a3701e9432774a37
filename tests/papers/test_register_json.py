"""The register as data can be read by a machine that knows its schema, whatever people typed."""

import json
from importlib.resources import files
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.letter import LetterStatus
from bot.domain.listing import Arrangement, Ecosoc, Order, listed
from bot.domain.presentable import presentable
from bot.domain.register import Entry
from bot.papers.register_facts import Export
from bot.papers.register_json import json_chunks, register_json
from tests.papers.registers import EGYPT, HEAD, HOSTILE, KENYA, an_export, signatories

SCHEMA = json.loads((files("bot.papers") / "schemas" / "register.schema.json").read_text("utf-8"))
CHECK = jsonschema.Draft202012Validator(SCHEMA)
TYPED = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


def read(export: Export) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(register_json(export).content)
    CHECK.validate(data)
    return data


def test_the_schema_is_one_and_takes_nothing_it_does_not_know() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    data = read(an_export(signatories("A")))
    data["signatories"][0]["email"] = "x"
    with pytest.raises(jsonschema.ValidationError, match="email"):
        CHECK.validate(data)


def test_the_schema_knows_every_state_and_order() -> None:
    properties = SCHEMA["properties"]
    assert set(properties["letter"]["properties"]["status"]["enum"]) == set(LetterStatus)
    assert set(properties["order"]["enum"]) == set(Order)


def test_it_says_of_what_and_when_it_is() -> None:
    data = read(an_export(signatories("A"), kept_back=1, collected_elsewhere=67))
    assert data["letter"]["name"] == "rivers"
    assert data["made_at"] == "2018-04-06T12:30:00+00:00"
    assert data["audit_head"] == HEAD
    assert data["count"] == {
        "all": 69,
        "named": 1,
        "kept_back": 1,
        "collected_elsewhere": 67,
        "text": "We, the undersigned 69 organisations",
    }


def test_a_signatory_is_told_in_full() -> None:
    entry = Entry(7, "Coast Defenders Network (CDN)", "KE", "Maria Sample, Director", "Water.")
    found = [listed(entry, KENYA, "network", Ecosoc.SPECIAL)]
    [one] = read(an_export(found, Arrangement(Order.ECOSOC)))["signatories"]
    assert one == {
        "number": 7,
        "line": "Coast Defenders Network (CDN), Kenya",
        "organisation": "Coast Defenders Network (CDN)",
        "acronym": "CDN",
        "country": "KE",
        "country_name": "Kenya",
        "region": "014",
        "region_name": "Eastern Africa",
        "kind": "network",
        "ecosoc": "special",
        "edition": 1,
        "group": "Special consultative status with ECOSOC",
        "footnote": False,
        "representative": "Maria Sample, Director",
        "quote": "Water.",
    }


def test_each_signatory_stands_below_its_heading() -> None:
    found = [*signatories("B"), listed(Entry(2, "A", "EG"), EGYPT), listed(Entry(3, "C", ""))]
    data = read(an_export(found, Arrangement(Order.COUNTRY)))
    assert [(one["group"], one["organisation"]) for one in data["signatories"]] == [
        *(("Egypt", "A"), ("Kenya", "B"), ("Others", "C")),
    ]


def test_who_stands_in_the_footnote_is_told() -> None:
    found = [*signatories("A"), listed(Entry(2, "B", "KE"), KENYA, ecosoc=Ecosoc.GENERAL)]
    data = read(an_export(found, Arrangement(Order.ECOSOC)))
    assert [(one["organisation"], one["footnote"]) for one in data["signatories"]] == [
        *(("B", False), ("A", True)),
    ]


def test_what_was_typed_comes_back_as_it_is_shown() -> None:
    data = read(an_export(signatories(*HOSTILE)))
    found = {one["organisation"] for one in data["signatories"]}
    assert found == {presentable(name) for name in HOSTILE}


@given(st.lists(TYPED, max_size=6))
def test_it_is_of_its_shape_whatever_was_typed(names: list[str]) -> None:
    data = read(an_export(signatories(*names)))
    assert sorted(one["organisation"] for one in data["signatories"]) == sorted(
        map(presentable, names)
    )


def test_each_signatory_has_a_line_of_the_file() -> None:
    lines = "".join(json_chunks(an_export(signatories("A", "B", "C")))).splitlines()
    assert sum('"organisation"' in line for line in lines) == 3


def test_a_selection_says_so() -> None:
    data = read(an_export(signatories("A"), selection="country KE"))
    assert data["selection"] == "country KE"
    assert data["count"]["text"] == "A selection of those who signed: one organisation"
