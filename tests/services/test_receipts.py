"""The receipt tells what the database holds at that moment, and to each her own only."""

import json
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from bot.papers.receipt import receipt_json, receipt_text
from bot.papers.receipt_facts import Consent, Receipt
from bot.services import receipts
from tests.cast import CLOSES, THEN, Actor, Stage, a_stage, confirms, signs
from tests.journeys.sorted_letters import publish, signs_sorted
from tests.papers.test_receipt_json import SCHEMA

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
    stage.clock.pass_(hours=2)
    return amina


async def made(stage: Stage, *, number: int | None = 1, language: str = "en") -> Receipt:
    assert stage.program is not None
    [row] = await stage.look("SELECT id FROM signature WHERE number IS ?", number)
    return await stage.program.database.read(
        partial(receipts.receipt, signature_id=row["id"], language=language)
    )


def data(receipt: Receipt) -> dict[str, Any]:
    record = json.loads(receipt_json(receipt).content)
    jsonschema.validate(record, SCHEMA)
    return record


def text(receipt: Receipt) -> str:
    return " ".join(receipt_text(receipt).content.decode("utf-8-sig").split())


def of(receipt: Receipt, purpose: str) -> Consent:
    [found] = [consent for consent in receipt.consents if consent.purpose == purpose]
    return found


async def test_it_tells_what_the_database_holds(stage: Stage, signed: Actor) -> None:
    receipt = await made(stage)
    [row] = await stage.look("SELECT person, edition_hash, language, status FROM signature")
    assert (receipt.person, receipt.edition_hash, receipt.signed_in, receipt.status) == tuple(
        row.values()
    )
    assert (receipt.organisation, receipt.country, receipt.email) == (
        "Coast Defenders",
        "CH",
        EMAIL,
    )
    assert (receipt.name, receipt.role, receipt.number) == ("Maria Sample", "Director", 1)
    assert (receipt.since, receipt.at) == (THEN, stage.clock.now)
    assert receipt.kept_until == CLOSES.replace(year=2020)
    assert [kind for kind, _ in receipt.confirmations] == ["authority", "e-mail code"]


async def test_every_event_of_consent_is_on_it_with_the_notice_it_answered(
    stage: Stage, signed: Actor
) -> None:
    await signed.taps("What I agreed to")
    await signed.taps("No more updates")
    stage.clock.pass_(hours=1)
    await signed.taps("Send me updates")
    await signed.taps("Yes")
    receipt = await made(stage)
    held = await stage.look(
        "SELECT purpose, given, method, language, notice_hash FROM consent ORDER BY id"
    )
    told = [
        (consent.purpose, step.given, step.method, step.language, step.notice_hash)
        for consent in receipt.consents
        for step in consent.steps
    ]
    assert sorted(told) == sorted(tuple(row.values()) for row in held)
    assert [step.given for step in of(receipt, "updates").steps] == [True, False, True]
    [updates] = [p for p in data(receipt)["purposes"] if p["purpose"] == "updates"]
    notice = await stage.look(
        "SELECT content FROM notice WHERE hash = ?", updates["notice"]["sha256"]
    )
    assert json.loads(notice[0]["content"])["wording"] == updates["notice"]["wording"]


async def test_a_withdrawn_signature_is_said_to_be_withdrawn(stage: Stage, signed: Actor) -> None:
    await signed.taps("Withdraw the signature")
    await signed.taps("Yes, withdraw")
    receipt = await made(stage)
    assert "was withdrawn on Thursday 5 April 2018, 13:00 (Zurich)" in text(receipt)
    assert "has signed" not in text(receipt)
    assert "Keep my signature: no, since Thursday 5 April 2018, 13:00" in text(receipt)
    assert data(receipt)["signature"]["status"] == "withdrawn"


async def test_a_receipt_does_not_tell_that_somebody_else_has_signed(
    stage: Stage, signed: Actor
) -> None:
    stranger = stage.enter("Stranger")
    await signs(stranger, organisation="Coast Defenders", email="somebody@else.example")
    await confirms(stranger, "somebody@else.example")
    assert await stage.look("SELECT status FROM signature WHERE number = 2") == [
        {"status": "duplicate"}
    ]
    receipt = await made(stage, number=2)
    assert receipt.status == "confirmed"
    assert "duplicate" not in receipt_json(receipt).content.decode()
    assert "has signed the joint letter" in text(receipt)


async def test_what_is_not_confirmed_yet_is_not_said_to_count(stage: Stage) -> None:
    amina = stage.enter("Amina")
    await signs(amina, organisation="Coast Defenders", email=EMAIL)
    receipt = await made(stage, number=None)
    assert "until then it does not count" in text(receipt)
    assert data(receipt)["receipt"]["id"] == "defenders-2018"


async def test_a_colleague_gets_nothing_of_what_the_one_before_her_decided_for_herself(
    stage: Stage, signed: Actor
) -> None:
    await signed.taps("Hand over to a colleague")
    payload = signed.newest()["text"].partition("?start=")[2].split()[0]
    colleague = stage.enter("Colleague")
    await colleague.says(f"/start {payload}")
    for answer in ("Paul Sample", "Programme officer", "paul@coast.example"):
        await colleague.says(answer)
    for answer in ("Yes", "Yes", "No", "No"):
        await colleague.taps_exactly(answer)
    await colleague.taps("That is right")
    await colleague.taps("I am authorised to sign")
    await confirms(colleague, "paul@coast.example")
    receipt = await made(stage)
    assert receipt.name == "Paul Sample"
    assert EMAIL not in text(receipt)
    assert [kind for kind, _ in receipt.confirmations] == [
        *("handed over", "authority", "e-mail code")
    ]
    assert [(step.given, step.own) for step in of(receipt, "updates").steps] == [(False, True)]
    assert [(step.given, step.own) for step in of(receipt, "public").steps] == [(True, False)]
    assert "(decided by the representative before you)" in text(receipt)
    [public] = [p for p in data(receipt)["purposes"] if p["purpose"] == "public"]
    assert public["events"][0]["by"] == "earlier representative"


async def test_another_language_changes_the_words_and_no_fact(stage: Stage, signed: Actor) -> None:
    english, french = await made(stage), await made(stage, language="fr")
    assert "Reçu d’une signature" in text(french)
    assert french.consents == english.consents
    assert french.notice.language == "fr"


async def test_a_text_that_is_not_the_one_signed_is_not_quoted(stage: Stage, signed: Actor) -> None:
    assert (await made(stage)).beginning.startswith("In October 2016")
    assert stage.program is not None
    await stage.program.database.write(
        lambda tx: tx.execute("UPDATE signature SET edition_hash = ?", ("0" * 64,)) and None
    )
    assert (await made(stage)).beginning == ""


async def test_nobody_gets_one_for_a_person_who_was_forgotten(stage: Stage, signed: Actor) -> None:
    await signed.says("/forgetme")
    await signed.taps("Forget me now")
    assert await stage.look("SELECT person FROM signature") == [{"person": None}]
    with pytest.raises(LookupError):
        await made(stage)


async def test_nobody_gets_one_for_a_signature_that_is_not_there(stage: Stage) -> None:
    assert stage.program is not None
    with pytest.raises(LookupError):
        await stage.program.database.read(
            partial(receipts.receipt, signature_id=404, language="en")
        )


async def test_a_receipt_that_was_promised_before_a_handover_is_not_given_to_the_one_before(
    stage: Stage, amina: Actor
) -> None:
    assert stage.program is not None
    await signs(amina)
    await confirms(amina)
    [row] = await stage.look("SELECT id, person FROM signature")
    whose = f"{row['id']}:{row['person'] + 1}"
    with pytest.raises(LookupError):
        await stage.program.database.read(lambda tx: receipts.receipt_for(tx, whose, "en"))


async def test_it_says_what_the_organisation_is_where_the_letter_asks(stage: Stage) -> None:
    await publish(stage)
    await signs_sorted(stage.enter("One"), "Coast Defenders", "network", "none")
    receipt = await made(stage)
    assert data(receipt)["organisation"] == {
        "name": "Coast Defenders",
        "country": "KE",
        "website": "",
        "kind": "network",
        "ecosoc": "none",
    }
    assert "Kind: Network or coalition" in text(receipt)
    assert "ECOSOC status: No consultative status" in text(receipt)
    assert "Statut ECOSOC\u00a0: Pas de statut consultatif" in receipt_text(
        await made(stage, language="fr")
    ).content.decode("utf-8-sig")


async def test_where_nobody_said_it_the_receipt_is_as_ever(stage: Stage, signed: Actor) -> None:
    receipt = await made(stage)
    organisation = data(receipt)["organisation"]
    assert (organisation["kind"], organisation["ecosoc"]) == ("", "")
    assert "Kind" not in text(receipt)
