"""What a signatory may change about a signature that stands: one thing, then a last look.

It begins with every answer that the signature holds, at the question what to change.
"""

from bot.domain.flow import Flow
from bot.domain.flows import questions as q

CHANGEABLE = (
    *("organisation", "country", "website", "kind", "ecosoc"),
    *("name", "role", "email"),
)

CORRECTING = Flow(
    "correcting",
    (
        *(q.ORGANISATION, q.COUNTRY, q.WEBSITE, q.KIND, q.ECOSOC),
        *(q.NAME, q.ROLE, q.EMAIL),
        *(q.APPEARANCE, q.CODE),
    ),
    detours=(q.change_question(*CHANGEABLE),),
)
