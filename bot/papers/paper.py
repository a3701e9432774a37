"""A file that leaves the bot."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Paper:
    """`file_name` is safe on every system; `media_type` is what a mail or a browser is told."""

    file_name: str
    media_type: str
    content: bytes
