"""The proof of consent can be checked by others, with personal data and without."""

import json
from hashlib import sha256
from importlib.resources import files
from io import BytesIO
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from bot.domain.consent import Purpose
from bot.papers.consent_proof import proof_json, proof_pdf
from bot.papers.proof_facts import Confirmed, Proof, Subject, redacted
from bot.papers.proof_words import SAID_OF
from tests.papers.proofs import MARIA, SIGNED, a_proof, agreed, proven

SCHEMA = json.loads(
    (files("bot.papers") / "schemas" / "consent-proof.schema.json").read_text("utf-8")
)
CHECK = jsonschema.Draft202012Validator(SCHEMA)
TYPED = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
PERSONAL = ("Maria Sample", "Director", "director@example.org")


def read(proof: Proof) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(proof_json(proof).content)
    CHECK.validate(data)
    return data


def words(proof: Proof) -> str:
    paper = proof_pdf(proof)
    if paper.media_type != "application/pdf":
        return " ".join(paper.content.decode("utf-8-sig").split())
    pages = PdfReader(BytesIO(paper.content)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def hashed(data: Any) -> str:
    """As the schema describes it to others, without a line of the project's code."""
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(text.encode()).hexdigest()


def assert_it_holds(data: dict[str, Any]) -> None:
    for one in data["signatures"]:
        lasting = {k: v for k, v in one.items() if k not in ("subject", "salt", "sha256")}
        assert hashed(lasting) == one["sha256"]
        if one["subject"]:
            subject = json.dumps(
                one["subject"], ensure_ascii=False, sort_keys=True, separators=(",", ":")
            )
            assert sha256((one["salt"] + subject).encode()).hexdigest() == one["subject_sha256"]
    joined = "".join(one["sha256"] for one in data["signatures"])
    assert sha256(joined.encode()).hexdigest() == data["sha256"]


def test_the_schema_is_one_and_knows_every_purpose() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    signature = SCHEMA["properties"]["signatures"]["items"]["properties"]
    consent = signature["consents"]["items"]["properties"]
    assert set(consent["purpose"]["enum"]) == set(Purpose)
    data = read(a_proof())
    data["signatures"][0]["more"] = "x"
    with pytest.raises(jsonschema.ValidationError, match="more"):
        CHECK.validate(data)


@given(TYPED, TYPED)
def test_its_hashes_can_be_made_again_by_anybody(name: str, organisation: str) -> None:
    subject = Subject(organisation, "KE", name, "", "somebody@example.org")
    proof = a_proof(proven(1, subject), proven(2))
    assert_it_holds(read(proof))
    assert_it_holds(read(redacted(proof)))


def test_a_copy_without_personal_data_has_the_same_fingerprints() -> None:
    proof = a_proof(proven(1), proven(2, shown=None))
    whole, copy = read(proof), read(redacted(proof))
    assert copy["sha256"] == whole["sha256"]
    for one, other in zip(whole["signatures"], copy["signatures"], strict=True):
        assert one["sha256"] == other["sha256"]
        assert one["subject_sha256"] == other["subject_sha256"]


def test_a_copy_without_personal_data_has_none() -> None:
    text = proof_json(redacted(a_proof())).content.decode()
    for said in PERSONAL:
        assert said not in text
    [one] = read(redacted(a_proof()))["signatures"]
    assert one["subject"] is None
    assert one["salt"] is None
    assert one["shown"]["organisation"] == "Coast Defenders"


def test_who_is_not_named_under_the_letter_is_not_named_in_the_copy_either() -> None:
    copy = redacted(a_proof(proven(shown=None)))
    assert "Coast Defenders" not in proof_json(copy).content.decode()
    assert "Coast Defenders" not in words(copy)
    assert "No. 1, name not published" in words(copy)


def test_a_changed_answer_shows() -> None:
    data = read(a_proof())
    data["signatures"][0]["consents"][2]["given"] = True
    with pytest.raises(AssertionError):
        assert_it_holds(data)


def test_another_name_shows() -> None:
    data = read(a_proof())
    data["signatures"][0]["subject"]["name"] = "Paul Sample"
    with pytest.raises(AssertionError):
        assert_it_holds(data)


def test_a_signature_left_out_shows() -> None:
    data = read(a_proof(proven(1), proven(2)))
    del data["signatures"][0]
    with pytest.raises(AssertionError):
        assert_it_holds(data)


def test_on_paper_it_says_who_agreed_to_what_and_when() -> None:
    said = words(a_proof())
    assert "Proof of consent" in said
    assert "No. 1, Coast Defenders, Kenya" in said
    assert "Representative: Maria Sample, Director, director@example.org" in said
    assert "2018-04-05 09:00 UTC. Yes: Keep my signature [aaaaaaaa]; Show the organisation" in said
    assert "No: Show my name and role [aaaaaaaa]." in said
    assert "The code from the e-mail was typed" in said


def test_on_paper_stand_the_hashes_of_the_data() -> None:
    proof = a_proof()
    data, said = read(proof), words(proof).replace(" ", "")
    for made in (data["sha256"], data["audit_head"], data["signatures"][0]["sha256"]):
        assert made in said


def test_the_paper_without_personal_data_says_so() -> None:
    said = words(redacted(a_proof()))
    assert "Personal data was taken out of this copy" in said
    for personal in PERSONAL:
        assert personal not in said


def test_in_french_it_is_said_in_french() -> None:
    assert "Preuve des accords" in words(a_proof(language="fr"))


@pytest.mark.parametrize("kind", SAID_OF)
def test_every_confirmation_is_said_in_words(kind: str) -> None:
    one = proven(confirmations=(Confirmed(kind, SIGNED, "", "b" * 64),))
    assert ", 2018-04-05 09:00 UTC. • Edition 1, text [bbbbbbbb]." in words(
        a_proof(one, redacted=True)
    )


@pytest.mark.parametrize("purpose", Purpose)
def test_every_purpose_is_said_in_words(purpose: Purpose) -> None:
    assert "UTC. Yes: " in words(a_proof(proven(consents=(agreed(purpose.value),))))


def test_signs_that_no_font_draws_are_given_as_text() -> None:
    amharic = Subject("የሰብአዊ መብት", "ET", MARIA.name, MARIA.role, MARIA.email)
    paper = proof_pdf(a_proof(proven(1, amharic)))
    assert paper.file_name == "consents-rivers.txt"
    assert "የሰብአዊ መብት" in paper.content.decode("utf-8-sig")


def test_names_from_the_right_are_set() -> None:
    arabic = Subject("مركز القاهرة", "EG", "ماريا", "مديرة", MARIA.email)
    assert proof_pdf(a_proof(proven(1, arabic))).media_type == "application/pdf"


def test_the_copy_has_a_name_of_its_own() -> None:
    assert proof_json(a_proof()).file_name == "consents-rivers.json"
    assert proof_pdf(redacted(a_proof())).file_name == "consents-rivers-redacted.pdf"
