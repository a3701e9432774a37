"""Whoever opened an invitation that came by e-mail shows that the mailbox is hers."""

from bot.domain.code import read_code
from bot.domain.flow import Answers, Flow, World
from bot.domain.flows import questions as q

SOMEBODY_ELSE = "somebody-else"
"""The invitation was passed on to her: she says who she is."""
WAYS = (q.RESEND, SOMEBODY_ELSE)


def _code(typed: str, _answers: Answers, _world: World) -> str:
    return typed if typed in WAYS else read_code(typed)


PROVING = Flow("proving", (q.SigningQuestion("mailbox", _code, choices=WAYS),))
