"""The proof holds every answer and confirmation that the database holds, and nothing besides."""

import json
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from bot.papers.consent_proof import proof_json, proof_pdf
from bot.papers.proof_facts import Proof, redacted
from bot.services import proving
from bot.services.exporting import Taker
from bot.services.taking_out import Kind, Wanted
from bot.services.taking_out.gathering import gather, record
from storage.database import Transaction
from tests.cast import Actor, Stage, a_stage, confirms, follow_up, signs
from tests.papers.test_consent_proof import SCHEMA, assert_it_holds

SLUG = "defenders-2018"
EMAIL = "director@coast.example"


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with a_stage(tmp_path) as stage:
        yield stage


@pytest.fixture
async def signed(stage: Stage) -> Actor:
    amina = stage.enter("Amina")
    await signs(amina, organisation="Coast Defenders", email=EMAIL)
    await confirms(amina, EMAIL)
    await amina.taps("Show my signature")
    return amina


async def made(stage: Stage) -> Proof:
    assert stage.program is not None
    work = partial(proving.gather, slug=SLUG, language="en")
    return await stage.program.database.read(work)


def data(proof: Proof) -> dict[str, Any]:
    record: dict[str, Any] = json.loads(proof_json(proof).content)
    jsonschema.validate(record, SCHEMA)
    assert_it_holds(record)
    return record


async def test_it_holds_what_the_database_holds(stage: Stage, signed: Actor) -> None:
    await signed.taps("What I agreed to")
    await signed.taps("No more updates")
    [one] = data(await made(stage))["signatures"]
    held = await stage.look("SELECT purpose, given, notice_hash FROM consent ORDER BY id")
    assert [(c["purpose"], c["given"], c["notice_sha256"]) for c in one["consents"]] == [
        (row["purpose"], bool(row["given"]), row["notice_hash"]) for row in held
    ]
    assert [c["kind"] for c in one["confirmations"]] == ["authority", "e-mail code"]
    assert one["text_sha256"] == follow_up().text_in("en").hash
    assert one["subject"]["email"] == EMAIL


async def test_the_texts_that_could_be_signed_are_named(stage: Stage, signed: Actor) -> None:
    texts = data(await made(stage))["letter"]["texts"]
    assert {text["language"]: text["sha256"] for text in texts} == {
        code: text.hash for code, text in follow_up().editions.items()
    }


async def test_a_copy_given_before_is_borne_out_by_the_whole_given_later(
    stage: Stage, signed: Actor
) -> None:
    before = data(redacted(await made(stage)))
    stage.clock.pass_(days=3)
    after = data(await made(stage))
    assert before["sha256"] == after["sha256"]


async def test_who_is_kept_back_is_counted_and_not_shown(stage: Stage, signed: Actor) -> None:
    await signed.taps("What I agreed to")
    await signed.taps("Do not show the organisation")
    copy = redacted(await made(stage))
    [one] = data(copy)["signatures"]
    assert one["shown"] is None
    assert "Coast Defenders" not in proof_json(copy).content.decode()


async def test_a_withdrawn_signature_stands_no_more(stage: Stage, signed: Actor) -> None:
    await signed.taps("Withdraw the signature")
    await signed.taps("Yes, withdraw")
    assert data(await made(stage))["signatures"] == []


@pytest.mark.parametrize("whole", [True, False])
async def test_it_is_on_record_that_it_was_taken_out(
    stage: Stage, signed: Actor, whole: bool
) -> None:
    assert stage.program is not None
    database = stage.program.database
    kind = Kind.PROOF_WHOLE if whole else Kind.PROOF
    gathered = await database.read(partial(gather, wanted=Wanted(kind, SLUG)))
    await database.write(partial(record, leaving=gathered.leaving, taker=Taker("person:17")))
    assert isinstance(gathered.material, Proof)
    assert gathered.material.redacted is not whole

    def facts(tx: Transaction) -> Any:
        row = tx.one("SELECT * FROM audit_facts ORDER BY entry DESC LIMIT 1")
        assert row is not None
        return json.loads(tx.unseal("audit_facts.facts", row["entry"], row["facts"]) or "")

    assert await database.read(facts) == {
        "asked_by": "person:17",
        "count": 1,
        "personal_data": whole,
    }


async def test_it_can_be_printed(stage: Stage, signed: Actor) -> None:
    paper = proof_pdf(await made(stage))
    assert paper.media_type == "application/pdf"
    assert len(paper.content) > 5_000
