"""The proof of consent as data and as a document; both hold the same hashes.

`schemas/consent-proof.schema.json` says how the hashes are made, so that others can check them.
"""

import json
from dataclasses import asdict
from typing import Any, Final

from bot.domain.letter import EditionText
from bot.papers.letter_text import letter_text
from bot.papers.paper import Paper
from bot.papers.proof_facts import Agreed, Confirmed, Proof, Proven, canonical, digest
from bot.papers.proof_words import blocks, heading, title

VERSION: Final = "1.0"


def proof_json(proof: Proof) -> Paper:
    """Times in UTC, ISO 8601."""
    content = json.dumps(record(proof), ensure_ascii=False, indent=2).encode()
    return Paper(f"{proof.stem}.json", "application/json", content)


def proof_pdf(proof: Proof) -> Paper:
    """A typeset A4 PDF; as text when a sign of it is in none of the fonts that ship.

    Takes some thirty milliseconds of CPU for each signature: not to be called on the event loop.
    """
    from bot.papers.typesetting import typeset

    made = record(proof)
    hashes = [one["sha256"] for one in made["signatures"]]
    set_blocks = tuple(blocks(proof, made["sha256"], hashes))
    words = EditionText(proof.language, title(proof), heading(proof), "", "")
    pdf = typeset(words, set_blocks, "", proof.at)
    if pdf is not None:
        return Paper(f"{proof.stem}.pdf", "application/pdf", pdf)
    text = letter_text(heading(proof), title(proof), set_blocks, "")
    return Paper(f"{proof.stem}.txt", "text/plain; charset=utf-8", text.encode("utf-8-sig"))


def record(proof: Proof) -> dict[str, Any]:
    """Plain data of the shape of the schema."""
    signatures = [signature_record(one) for one in proof.signatures]
    return {
        "schema_version": VERSION,
        "letter": {
            "name": proof.slug,
            "title": proof.title,
            "addressee": proof.addressee,
            "status": proof.status,
            "texts": [
                {"language": text.language, "title": text.title, "sha256": text.hash}
                for text in proof.texts
            ],
        },
        "made_at": proof.at.isoformat(),
        "audit_head": proof.audit_head,
        "redacted": proof.redacted,
        "count": {"all": len(signatures), "collected_elsewhere": proof.collected_elsewhere},
        "signatures": signatures,
        "sha256": digest("".join(one["sha256"] for one in signatures)),
    }


def signature_record(one: Proven) -> dict[str, Any]:
    lasting = {
        "number": one.number,
        "status": one.status,
        "language": one.language,
        "edition": one.edition,
        "text_sha256": one.text_hash,
        "shown": asdict(one.shown) if one.shown else None,
        "subject_sha256": one.subject_hash,
        "consents": [_consent(step) for step in one.consents],
        "confirmations": [_confirmation(step) for step in one.confirmations],
    }
    personal = {"subject": asdict(one.subject) if one.subject else None, "salt": one.salt or None}
    return {**lasting, **personal, "sha256": digest(canonical(lasting))}


def _consent(step: Agreed) -> dict[str, Any]:
    return {
        "purpose": step.purpose,
        "given": step.given,
        "at": step.at.isoformat(),
        "method": step.method,
        "language": step.language,
        "notice_sha256": step.notice_hash,
        "text_sha256": step.text_hash,
    }


def _confirmation(step: Confirmed) -> dict[str, Any]:
    return {
        "kind": step.kind,
        "at": step.at.isoformat(),
        "evidence": step.evidence,
        "text_sha256": step.text_hash,
    }
