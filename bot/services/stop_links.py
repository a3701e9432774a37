"""The link in an e-mail by which somebody stops what it is about: a number, and its proof."""

import hmac
from typing import Final

from storage.database import Transaction

DELIVERY: Final = "delivery.stop"
"""An update that was sent by e-mail."""
INVITATION: Final = "invitation.stop"
PROOF: Final = 32
"""Hexadecimal digits: 128 bits that nobody guesses."""


def path(tx: Transaction, place: str, number: int) -> str:
    """The path of the link, for instance '/stop/17/0f…'; numbers are never given twice."""
    return f"/stop/{number}/{tx.blind(place, str(number)).hex()[:PROOF]}"


def proves(tx: Transaction, place: str, number: int, proof: str) -> bool:
    """Whether the link was made here, under a key that is still known."""
    made = (blind.hex()[:PROOF] for blind in tx.blinds(place, str(number)))
    return any(hmac.compare_digest(one, proof) for one in made)


def address(public_url: str | None, of_path: str) -> str:
    """The whole address; empty where there is no web side."""
    return f"{public_url.rstrip('/')}{of_path}" if public_url else ""
