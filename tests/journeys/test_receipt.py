"""The receipt: on confirmation as text, on request as a document and as data."""

import json
from io import BytesIO
from pathlib import Path

import jsonschema
from pypdf import PdfReader

from tests.cast import Actor, Stage, confirms, signs
from tests.journeys.test_my_data import fetched

SCHEMA = Path(__file__).parents[2] / "bot" / "papers" / "schemas" / "consent-receipt.schema.json"


async def test_a_receipt_comes_with_the_confirmation(stage: Stage, amina: Actor) -> None:
    await signs(amina, organisation="شبكة المدافعين & <b>Co</b>")
    await confirms(amina)
    amina.sees("Recorded. Thank you.")
    text = (await fetched(amina, "receipt-defenders-2018-1.txt")).decode("utf-8-sig")
    told = (
        *("شبكة المدافعين & <b>Co</b>", "Switzerland", "signature number 1", "/forgetme"),
        *("Maria Sample, Director, director@example.org", "Show the organisation: yes"),
        *("A sentence for the press: no", "The code from your e-mail"),
    )
    for words in told:
        assert words in " ".join(text.split())
    [row] = await stage.look("SELECT edition_hash FROM signature")
    assert row["edition_hash"] in text


async def test_it_is_had_as_a_document(amina: Actor) -> None:
    await signs(amina)
    await confirms(amina)
    await amina.taps("Show my signature")
    await amina.taps("My receipt")
    pdf = PdfReader(BytesIO(await fetched(amina, "receipt-defenders-2018-1.pdf")))
    words = " ".join(" ".join(page.extract_text() for page in pdf.pages).split())
    assert "Receipt for a signature" in words
    assert "Defenders’ Network (DN), Switzerland, has signed the joint letter" in words


async def test_the_data_has_the_shape_of_its_schema_and_the_whole_history(
    stage: Stage, amina: Actor
) -> None:
    await signs(amina)
    await confirms(amina)
    await amina.taps("Show my signature")
    await amina.taps("What I agreed to")
    await amina.taps("No more updates")
    await amina.says("/status")
    await amina.taps_exactly("Defenders’ Network (DN)")
    await amina.taps("My receipt")
    await amina.taps("As data")
    record = json.loads(await fetched(amina, "receipt-defenders-2018-1.json"))
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(record, schema)
    [updates] = [purpose for purpose in record["purposes"] if purpose["purpose"] == "updates"]
    assert [event["given"] for event in updates["events"]] == [True, False]
    assert not updates["given"]
    assert updates["notice"]["wording"].startswith("<b>Would you like") or "hear" in str(updates)
    held = await stage.look("SELECT COUNT(*) AS n FROM consent")
    assert sum(len(p["events"]) for p in record["purposes"]) == held[0]["n"]


async def test_in_french_it_is_a_french_receipt(claire: Actor) -> None:
    await claire.opens("defenders-2018")
    await claire.taps("Signer")
    for answer in ("Réseau du littoral", "Suisse", "passer", "Maria Sample", "Direction",
                   "direction@example.org", *["oui"] * 5):  # fmt: skip
        await claire.says(answer)
    await claire.taps("Passer")
    await claire.says("oui")
    await claire.says("oui")
    await confirms(claire, "direction@example.org")
    text = (await fetched(claire, "receipt-defenders-2018-1.txt")).decode("utf-8-sig")
    assert "Reçu d’une signature" in text
    assert "Réseau du littoral, Suisse" in " ".join(text.split())
