"""Who got a broadcast and who did not, as rows for a file."""

from storage import broadcasts, letters, signatures
from storage.database import Transaction

Rows = list[tuple[str, ...]]
MOST = 1_000_000


def rows(tx: Transaction, token: str) -> Rows:
    """Number, organisation, language, channel, state, why. Raises `LookupError` for no such one."""
    broadcast = broadcasts.by_token(tx, token)
    if broadcast is None:
        raise LookupError("no such broadcast")
    letters.get(tx, broadcast.letter)
    told: Rows = [("number", "organisation", "language", "channel", "state", "why")]
    for delivery in broadcasts.every_delivery(tx, broadcast.id):
        signature = (
            signatures.find_by_id(tx, delivery.signature)
            if delivery.signature is not None
            else None
        )
        told.append(
            (
                str(signature.number or "") if signature else "",
                signature.listed_as if signature else "",
                *(delivery.language, delivery.channel, str(delivery.state), delivery.why),
            )
        )
    return told
