"""What a signature can be, and which of its states count."""

from enum import StrEnum


class SignatureStatus(StrEnum):
    PENDING_APPROVAL = "pending approval"
    """Promised: the board has to agree first. Kept, reminded of, not counted."""
    SUBMITTED = "submitted"
    """Authorised by the representative, whose address is not confirmed yet."""
    CONFIRMED = "confirmed"
    """Confirmed by its representative."""
    LISTED = "listed"
    """Approved by an organiser where the letter asks for it."""
    DUPLICATE = "duplicate"
    """Confirmed, for an organisation that another signature already stands for."""
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


STANDING = frozenset({SignatureStatus.CONFIRMED, SignatureStatus.LISTED})
"""The states in which an organisation is one of the letter's signatories."""

COUNTED = STANDING | {SignatureStatus.DUPLICATE}
"""The states that a representative is told of as 'signed': a colleague's is one of them."""

CORRECTABLE = COUNTED
"""Whose particulars the signatory may correct while the letter is open."""

LIVE = frozenset(SignatureStatus) - {SignatureStatus.DECLINED, SignatureStatus.WITHDRAWN}
"""The states that can be withdrawn from."""
