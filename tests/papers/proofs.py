"""Proofs of consent to try the papers with."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from bot.papers.proof_facts import (
    Agreed,
    Confirmed,
    Proof,
    Proven,
    Shown,
    Subject,
    Text,
    subject_hash,
)

SIGNED = datetime(2018, 4, 5, 9, tzinfo=UTC)
SALT = "5a" * 32
MARIA = Subject("Coast Defenders", "KE", "Maria Sample", "Director", "director@example.org")


def agreed(purpose: str, *, given: bool = True) -> Agreed:
    return Agreed(purpose, given, SIGNED, "answered", "en", "a" * 64, "b" * 64)


def proven(number: int = 1, subject: Subject = MARIA, **changes: Any) -> Proven:
    one = Proven(
        number=number,
        status="confirmed",
        language="en",
        edition=1,
        text_hash="b" * 64,
        shown=Shown(subject.organisation, subject.country, ""),
        subject=subject,
        salt=SALT,
        subject_hash=subject_hash(SALT, subject),
        consents=(agreed("signing"), agreed("public"), agreed("representative", given=False)),
        confirmations=(
            Confirmed("authority", SIGNED, "", "b" * 64),
            Confirmed("e-mail code", SIGNED, "same domain", "b" * 64),
        ),
    )
    return replace(one, **changes)


def a_proof(*signatures: Proven, **changes: Any) -> Proof:
    proof = Proof(
        language="en",
        zone="Europe/Zurich",
        slug="rivers",
        title="Clean rivers",
        addressee="The Minister\nRiver Street 1",
        status="open",
        texts=(Text("en", "Clean rivers", "b" * 64), Text("fr", "Des rivières", "c" * 64)),
        at=datetime(2018, 4, 6, 12, tzinfo=UTC),
        audit_head=f"7:{'ab' * 32}",
        signatures=signatures or (proven(),),
    )
    return replace(proof, **changes)
