"""The shapes of settings: what each may look like, and what is said of one that does not.

A flaw never repeats the value: most of them are secrets, and the rest may hold one by mistake.
"""

import re
from base64 import b64decode
from binascii import Error as NotBase64
from dataclasses import dataclass, field
from email.utils import formataddr, parseaddr
from enum import StrEnum
from ipaddress import ip_address
from typing import Final
from urllib.parse import SplitResult, unquote, urlsplit

from bot.domain.email_address import read_email
from bot.domain.refusal import Refusal

KEY_BYTES: Final = 32

WEBHOOK_PORTS: Final = (None, 443, 80, 88, 8443)
"""Those that Telegram pushes updates to, says the Bot API under setWebhook."""

_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]{30,}")
_KEY_ID = re.compile(r"[a-z0-9]{1,8}")


class UnusableError(ValueError):
    """A value of the wrong shape: what is wrong with it, and what would be right."""

    def __init__(self, wrong: str, right: str) -> None:
        super().__init__(wrong)
        self.wrong = wrong
        self.right = right


class Security(StrEnum):
    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"


_SMTP_SCHEMES: Final = {
    "smtp": (Security.STARTTLS, 587),
    "smtps": (Security.TLS, 465),
    "smtp+plain": (Security.NONE, 25),
}


@dataclass(frozen=True, slots=True)
class SmtpServer:
    """The mail server; `user` and `password` are None where it asks for none."""

    host: str
    port: int
    security: Security
    user: str | None = field(default=None, repr=False)
    password: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Sender:
    """Whom e-mails come from; `str()` gives the header, `address` the envelope."""

    address: str
    name: str = ""

    def __str__(self) -> str:
        return formataddr((self.name, self.address)) if self.name else self.address


def check_token(token: str) -> None:
    if not _TOKEN.fullmatch(token):
        raise UnusableError(
            "does not look like a bot's token",
            "the line that @BotFather sends: digits, a colon, and about 35 letters and digits",
        )


def check_keys(keys: str) -> None:
    """Entries of `id:base64`, each key 32 bytes and each id used once."""
    entries = [entry.strip().partition(":") for entry in keys.split(",")]
    if not all(_KEY_ID.fullmatch(key_id) for key_id, _, _ in entries):
        raise UnusableError(
            "has an entry without a proper id", "id:base64, the id of 1 to 8 of a-z 0-9"
        )
    if len({key_id for key_id, _, _ in entries}) < len(entries):
        raise UnusableError("uses an id twice", "an id of its own for each key")
    if any(_key_length(key) != KEY_BYTES for _, _, key in entries):
        raise UnusableError(
            f"has a key that is not {KEY_BYTES} bytes in base64",
            "a key made with: openssl rand -base64 32",
        )


def read_smtp_url(url: str) -> SmtpServer:
    parts = _split(url)
    if parts.scheme not in _SMTP_SCHEMES or not parts.hostname or parts.path.strip("/"):
        raise UnusableError(
            "is not the URL of a mail server",
            "smtp://user:password@mail.example.org:587, with % escapes for signs such as @ and /",
        )
    security, port = _SMTP_SCHEMES[parts.scheme]
    if security is Security.NONE and parts.password and not is_loopback(parts.hostname):
        raise UnusableError("would send a password unencrypted", "smtp:// or smtps://")
    return SmtpServer(
        host=parts.hostname,
        port=parts.port or port,
        security=security,
        user=unquote(parts.username) if parts.username else None,
        password=unquote(parts.password) if parts.password else None,
    )


def read_sender(text: str) -> Sender:
    name, address = parseaddr(text)
    try:
        return Sender(read_email(address or text).ascii, name)
    except Refusal:
        right = "letters@example.org, or: Joint letters <letters@example.org>"
        raise UnusableError("is not an e-mail address", right) from None


def read_admins(text: str) -> frozenset[int]:
    """Numeric ids of Telegram accounts, separated by commas."""
    ids = [part.strip() for part in text.split(",") if part.strip()]
    if any(part.startswith("@") for part in ids):
        raise UnusableError(
            "names an account by its @name, which can pass to someone else",
            "the account's number, which the bot tells whoever sends it /id",
        )
    if not all(part.isascii() and part.isdigit() and int(part) > 0 for part in ids):
        raise UnusableError("has an entry that is not a number", "123456789,987654321")
    return frozenset(map(int, ids))


def read_public_url(text: str) -> str:
    parts = _split(text)
    if parts.scheme != "https" or not parts.hostname or parts.query or parts.fragment:
        raise UnusableError("is not an https:// address", "https://letters.example.org")
    if parts.port not in WEBHOOK_PORTS:
        raise UnusableError("has a port that Telegram does not reach", "443, 80, 88 or 8443")
    return text.rstrip("/")


def read_api_url(text: str) -> str:
    """HTTPS, or HTTP to a server of one's own: the token is part of every request."""
    parts = _split(text)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query:
        raise UnusableError("is not a web address", "https://api.telegram.org")
    if parts.scheme == "http" and not _is_nearby(parts.hostname):
        raise UnusableError("would send the token unencrypted", "https:// in front")
    return text.rstrip("/")


def is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _is_nearby(host: str) -> bool:
    """This machine, a private address, or the bare name of a neighbouring container."""
    try:
        return ip_address(host).is_private
    except ValueError:
        return "." not in host


def _key_length(key: str) -> int:
    try:
        return len(b64decode(key, validate=True))
    except NotBase64:
        return 0


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        _ = parts.port  # reading it is what checks it
    except ValueError:
        return SplitResult("", "", "", "", "")
    return parts
