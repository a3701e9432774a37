"""What a signatory is asked to agree to: each purpose by itself, each revocable."""

from enum import StrEnum


class Purpose(StrEnum):
    """Art. 9(2)(a) GDPR: signing shows an opinion, so each consent is explicit and its own."""

    SIGNING = "signing"
    """To keep the signature and who gave it. Without it there is no signature."""
    PUBLIC = "public"
    """To show the organisation's name under the letter."""
    REPRESENTATIVE = "representative"
    """To show the representative's name and role beside it."""
    UPDATES = "updates"
    """To be told what becomes of this letter."""
    FOLLOW_UP = "follow-up"
    """To be invited to a letter that follows this one."""
    QUOTE = "quote"
    """To give a sentence to the press, if there is one."""


YES = "yes"
NO = "no"


PREFIX = "consent-"


def question_of(purpose: Purpose) -> str:
    """The key of the question that asks for this consent."""
    return f"{PREFIX}{purpose}"


def purpose_of(question: str) -> Purpose:
    """The purpose for which a question of that key asks. Raises `ValueError` for any other."""
    return Purpose(question.removeprefix(PREFIX))


def told_key(question: str) -> str:
    """Where a draft remembers the notice ('language:hash') that this consent answered."""
    return f"told:{question}"
