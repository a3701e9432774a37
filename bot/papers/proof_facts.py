"""What proves that the signatories of a letter agreed, as facts; what of it may be left out."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import Any


@dataclass(frozen=True, slots=True)
class Subject:
    """Who signed: personal data, however much of it is public."""

    organisation: str
    country: str
    name: str
    role: str
    email: str


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands under the letter, by consent."""

    organisation: str
    country: str
    representative: str


@dataclass(frozen=True, slots=True)
class Agreed:
    """One answer to one question of consent; `at` is UTC."""

    purpose: str
    given: bool
    at: datetime
    method: str
    language: str
    notice_hash: str
    text_hash: str


@dataclass(frozen=True, slots=True)
class Confirmed:
    kind: str
    at: datetime
    evidence: str
    text_hash: str


@dataclass(frozen=True, slots=True)
class Proven:
    """One signature. `salt` and `subject` go when personal data is left out, the hash stays."""

    number: int
    status: str
    language: str
    edition: int
    """Of the letter: the newest with the words that were signed."""
    text_hash: str
    shown: Shown | None
    subject: Subject | None
    salt: str
    subject_hash: str
    consents: tuple[Agreed, ...]
    confirmations: tuple[Confirmed, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """A text that could be signed: an edition of the letter in one language."""

    language: str
    title: str
    hash: str


@dataclass(frozen=True, slots=True)
class Proof:
    """`at` is UTC; `language` is that of the words, `zone` an IANA name to tell times in."""

    language: str
    zone: str
    slug: str
    title: str
    addressee: str
    status: str
    texts: tuple[Text, ...]
    at: datetime
    audit_head: str
    signatures: tuple[Proven, ...]
    collected_elsewhere: int = 0
    redacted: bool = False

    @property
    def stem(self) -> str:
        """Begins the file's name."""
        return f"consents-{self.slug}-redacted" if self.redacted else f"consents-{self.slug}"


def redacted(proof: Proof) -> Proof:
    """The proof without personal data beyond what is public; its hashes are those of the whole."""
    signatures = tuple(replace(one, subject=None, salt="") for one in proof.signatures)
    return replace(proof, signatures=signatures, redacted=True)


def subject_hash(salt: str, subject: Subject) -> str:
    """What stands for the subject: without the salt, nobody can find out by trying names."""
    fields = {name: getattr(subject, name) for name in Subject.__slots__ if isinstance(name, str)}
    return digest(salt + canonical(fields))


def canonical(data: Mapping[str, Any]) -> str:
    """One text for equal data: keys sorted, no space between, signs beyond ASCII as they are."""
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
