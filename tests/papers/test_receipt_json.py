"""The receipt as data can be read by a machine that knows its schema, whatever people typed."""

import json
from datetime import UTC, datetime
from importlib.resources import files

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.consent import Purpose
from bot.papers.receipt import receipt_json
from bot.papers.receipt_record import CATEGORIES
from tests.papers.receipts import LATER, SIGNED, a_receipt, consent, step

SCHEMA = json.loads(
    (files("bot.papers") / "schemas" / "consent-receipt.schema.json").read_text("utf-8")
)
CHECK = jsonschema.Draft202012Validator(SCHEMA)
typed = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=200)


def read(**changes):
    record = json.loads(receipt_json(a_receipt(**changes)).content)
    CHECK.validate(record)
    return record


def test_the_schema_is_one_and_takes_nothing_it_does_not_know():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    for place in ("signature", "letter", "principal"):
        record = read()
        record[place]["more"] = "x"
        with pytest.raises(jsonschema.ValidationError, match="more"):
            CHECK.validate(record)


def test_every_object_of_the_schema_is_closed():
    def objects(part):
        if isinstance(part, dict):
            if part.get("type") == "object":
                yield part
            for inner in part.values():
                yield from objects(inner)
        elif isinstance(part, list):
            for inner in part:
                yield from objects(inner)

    found = list(objects(SCHEMA))
    assert len(found) > 8
    for one in found:
        assert one["additionalProperties"] is False
        assert set(one["required"]) == set(one["properties"])


def test_it_names_the_parties_and_what_was_signed():
    record = read()
    assert record["receipt"] == {
        "id": "rivers-7",
        "issued_at": "2018-04-05T14:00:00+00:00",
        "language": "en",
    }
    assert record["controller"] == {"name": "Coordination Team", "contact": "letter@example.org"}
    assert record["principal"]["email"] == "director@example.org"
    assert record["letter"]["text_sha256"] == "b" * 64
    assert record["kept_until"] == "2018-10-13T16:00:00+00:00"


def test_each_answer_is_an_event_with_its_state():
    states = {
        purpose["purpose"]: [event["state"] for event in purpose["events"]]
        for purpose in read(
            consents=(
                consent(Purpose.SIGNING, step()),
                consent(Purpose.UPDATES, step(), step(given=False, at=LATER), step(at=LATER)),
                consent(Purpose.QUOTE, step(given=False), step(given=False, at=LATER)),
            )
        )["purposes"]
    }
    assert states == {
        "signing": ["given"],
        "updates": ["given", "withdrawn", "given"],
        "quote": ["refused", "refused"],
    }


def test_what_holds_is_the_latest_answer():
    [updates] = read(
        consents=(consent(Purpose.UPDATES, step(), step(given=False, at=LATER, own=False)),)
    )["purposes"]
    assert updates["given"] is False
    assert [event["by"] for event in updates["events"]] == [
        "representative",
        "earlier representative",
    ]
    assert updates["events"][0]["at"] == SIGNED.isoformat()


def test_every_purpose_says_which_data_it_is_about_and_that_an_opinion_is_among_it():
    assert set(CATEGORIES) == set(Purpose)
    record = read(consents=tuple(consent(purpose, step()) for purpose in Purpose))
    for purpose in record["purposes"]:
        assert "9(2)(a)" in purpose["lawful_basis"]
        assert any(category["special"] for category in purpose["pii_categories"])


def test_what_was_told_is_the_notice_of_that_answer():
    [signing, *_] = read()["purposes"]
    assert signing["notice"]["sha256"] == "a" * 64
    assert signing["notice"]["wording"] == "<b>May your signature be kept?</b>"


@given(typed, typed, typed)
def test_whatever_was_typed_comes_back_as_it_was(organisation, name, quote):
    record = read(organisation=organisation, name=name, role=name, quote=quote)
    assert record["organisation"]["name"] == organisation
    assert record["principal"]["name"] == name
    assert record["signature"]["quote"] == quote


def test_a_signature_without_a_number_has_none():
    assert read(number=None, status="submitted")["signature"]["number"] is None
    assert read(number=None)["receipt"]["id"] == "rivers"


def test_times_are_utc():
    record = read(since=datetime(2018, 1, 1, 0, 0, 0, 5, tzinfo=UTC))
    assert record["signature"]["since"] == "2018-01-01T00:00:00.000005+00:00"
