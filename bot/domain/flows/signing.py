"""The questions of a signature, in the order in which they are asked."""

from bot.domain.flow import Flow
from bot.domain.flows import questions as q

CHANGEABLE = (
    *("organisation", "country", "website", "kind", "ecosoc"),
    *("name", "role", "email", "consents"),
)

SIGNING = Flow(
    "signing",
    (
        *(q.ORGANISATION, q.COUNTRY, q.WEBSITE, q.KIND, q.ECOSOC),
        *(q.NAME, q.ROLE, q.EMAIL),
        *q.CONSENTS,
        *(q.APPEARANCE, q.AUTHORITY, q.DECISION, q.CODE),
    ),
    detours=(q.change_question(*CHANGEABLE),),
)
