"""The conversations that the bot leads, each as data."""

from bot.domain.flows.correcting import CORRECTING
from bot.domain.flows.handing_over import HANDING_OVER
from bot.domain.flows.proving import PROVING
from bot.domain.flows.signing import SIGNING

FLOWS = {flow.name: flow for flow in (SIGNING, CORRECTING, HANDING_OVER, PROVING)}
