"""The log: short lines on standard error, with nothing personal and no secret in them."""

import logging
import re
from typing import Final

FORM: Final = "%(asctime)s %(levelname)s %(name)s: %(message)s"
TOKEN: Final = re.compile(r"\d{5,}:[A-Za-z0-9_-]{20,}")
CHATTY: Final = ("httpx", "httpcore", "aiohttp", "aiosqlite", "asyncio", "telegram", "mail.log")
"""Libraries that log addresses, update bodies or statements below WARNING."""


class Redacting(logging.Formatter):
    """Whatever a library may say, a token does not leave through the log."""

    def format(self, record: logging.LogRecord) -> str:
        return TOKEN.sub("<token>", super().format(record))


def set_up(level: str) -> None:
    handler = logging.StreamHandler()
    handler.setFormatter(Redacting(FORM))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)
