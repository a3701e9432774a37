"""What each user of the benchmark does, from the link to the confirmed signature.

The letter asks for no e-mailed code: mail would be the same work for every bot that is compared.
"""

from dataclasses import dataclass

SLUG = "defenders-2018"


@dataclass(frozen=True, slots=True)
class Deed:
    """One update: a text that is typed, or a tap on the button whose data holds `tapped`."""

    typed: str = ""
    tapped: str = ""


COURSE = (
    Deed(typed=f"/start {SLUG}"),
    Deed(tapped="sign:"),
    Deed(typed="Network {number} of Defenders"),
    Deed(typed="Switzerland"),
    Deed(typed="skip"),
    Deed(typed="Maria Sample"),
    Deed(typed="Director"),
    Deed(typed="director@example.org"),
    *(Deed(tapped=":yes"),) * 5,
    Deed(tapped=":right"),
    Deed(tapped=":authorised"),
)
