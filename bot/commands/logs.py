"""The log: short lines on standard error, with nothing personal and no secret in them."""

import logging
import re
from typing import Final, TextIO

FORM: Final = "%(asctime)s %(levelname)s %(name)s: %(message)s"
TOKEN: Final = re.compile(r"\d{5,}:[A-Za-z0-9_-]{20,}")
CHATTY: Final = (
    "httpx",
    "httpcore",
    "aiohttp",
    "aiosqlite",
    "asyncio",
    "telegram",
    "mail.log",
    "fontTools",
    "fpdf",
    "markdown_it",
)
"""Libraries that log addresses, update bodies or statements below WARNING."""


class Redacting(logging.Formatter):
    """Whatever a library may say, a token does not leave through the log."""

    def format(self, record: logging.LogRecord) -> str:
        return TOKEN.sub("<token>", super().format(record))


def set_up(level: str, stream: TextIO | None = None) -> None:
    """Log to `stream`, or to standard error; whatever handled the log before does so no more."""
    handler = logging.StreamHandler(stream)
    handler.setFormatter(Redacting(FORM))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)
