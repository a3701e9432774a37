"""What a colleague is asked who takes a signature over: who she is and what she agrees to.

It begins with the organisation's answers, and with its choice whether it is shown.
"""

from dataclasses import replace

from bot.domain.consent import Purpose
from bot.domain.flow import Flow
from bot.domain.flows import questions as q

CHANGEABLE = ("name", "role", "email", "consents")
PERSONAL = (Purpose.SIGNING, Purpose.REPRESENTATIVE, Purpose.UPDATES, Purpose.FOLLOW_UP)
"""The purposes that are hers to decide; the others were decided for the organisation."""

HANDING_OVER = Flow(
    "handing-over",
    (
        *(q.NAME, q.ROLE, q.EMAIL),
        *(q.consent_question(purpose) for purpose in PERSONAL),
        q.APPEARANCE,
        replace(q.AUTHORITY, choices=(q.AUTHORISED,)),
        q.CODE,
    ),
    detours=(q.change_question(*CHANGEABLE),),
)
