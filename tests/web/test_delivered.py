"""What was delivered can be taken home, for as long as every name in it may be shown."""

from functools import partial

import pytest

from bot.domain.letter import LetterStatus, Policy
from storage import frozen, letters
from storage.database import Transaction
from tests.cast import Actor, Stage
from tests.web.reader import Reader, a_letter, keeps_back, signed

BYTES = b"%PDF-1.7 the letter as it was delivered"


@pytest.fixture
async def amina(stage: Stage) -> Actor:
    await stage.publish(a_letter("rivers", "en", "fr"))
    return await signed(stage, "Coast Network", "Kenya", slug="rivers")


async def delivers(stage: Stage, slug: str = "rivers") -> None:
    assert stage.program is not None
    await stage.program.database.write(partial(_deliver, slug=slug))


def _deliver(tx: Transaction, slug: str) -> None:
    stored = letters.by_slug(tx, slug)
    assert stored is not None
    letters.move(tx, stored, LetterStatus.DELIVERED, delivered=tx.now)
    named = [row["id"] for row in tx.all("SELECT id FROM signature WHERE letter = ?", (stored.id,))]
    frozen.put_register(tx, stored.id, "{}", named)
    for language, kind in (("en", "pdf"), ("fr", "pdf"), ("en", "docx")):
        frozen.put_paper(tx, stored.id, language, kind, "x", BYTES)


async def test_the_page_leads_to_each_document(stage: Stage, reader: Reader, amina: Actor) -> None:
    assert "Download" not in await reader.opens("rivers/")
    await delivers(stage)
    page = await reader.opens("rivers/fr/")
    assert '<h2 id="documents">La lettre telle qu’elle a été remise</h2>' in page
    assert '<a href="../../rivers/rivers-en.pdf" download>Télécharger (PDF, English)</a>' in page
    got = await reader.get("rivers/rivers-fr.pdf")
    assert (got.status_code, got.content) == (200, BYTES)
    assert got.headers["content-type"] == "application/pdf"
    assert got.headers["content-disposition"] == 'attachment; filename="rivers-fr.pdf"'
    word = await reader.get("rivers/rivers-en.docx")
    assert "wordprocessingml" in word.headers["content-type"]
    for path in ("rivers-fr.docx", "rivers-xx.pdf", "defenders-2016-en.pdf", "..%2frivers-en.pdf"):
        assert (await reader.get(f"rivers/{path}")).status_code == 404, path
    assert amina.id


async def test_when_a_name_in_it_is_taken_back_it_is_there_no_more(
    stage: Stage, reader: Reader, amina: Actor
) -> None:
    await delivers(stage)
    assert "Download" in await reader.opens("rivers/")
    await keeps_back(amina)
    assert "Download" not in await reader.opens("rivers/")
    await reader.finds_nothing_at("rivers/rivers-en.pdf")


async def test_where_signing_is_dangerous_no_document_is_given(
    stage: Stage, reader: Reader
) -> None:
    await stage.publish(a_letter("lakes", policy=Policy(high_risk=True)))
    await signed(stage, "Coast Network", "Kenya", slug="lakes")
    await delivers(stage, "lakes")
    assert "Download" not in await reader.opens("lakes/")
    await reader.finds_nothing_at("lakes/lakes-en.pdf")
