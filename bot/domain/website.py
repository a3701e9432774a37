"""The website of an organisation: read, never visited."""

import re
from typing import Final
from urllib.parse import quote

from bot.domain.addresses import EMAIL
from bot.domain.host import HostFlaw, flaw_of, tidy_host
from bot.domain.refusal import Refusal
from bot.domain.tables import words
from bot.domain.wording import require_length, tidy

MOST: Final = 300
EXAMPLE: Final = "https://example.org"
LOCAL_NAMES: Final = words("internal lan local localhost localdomain home")

_PARTS = re.compile(
    r"(?:(?P<scheme>[a-z][a-z0-9+.-]*)://)?"
    r"(?:(?P<user>[^/?#]*)@)?"
    r"(?P<host>\[[^\]/]*\]?|[^/?#:]*)"
    r"(?::(?P<port>[^/?#]*))?"
    r"(?P<path>[^?#]*)(?:\?(?P<query>[^#]*))?(?:#.*)?",
    re.IGNORECASE | re.DOTALL,
)
_SCHEME_AS_TYPED = re.compile(r"^(?:https?(?: ?: ?/*|/+) ?)+", re.IGNORECASE)
_OTHER_SCHEME = re.compile(
    r"(?:javascript|data|file|tel|ftp|tg|about|blob|vbscript):", re.IGNORECASE
)
_USUAL_PORTS = ("", "80", "443")


def read_website(typed: str) -> str:
    """The site's URL: `https://`, host in lower case, path and query as they are.

    `http://` becomes `https://`, except for `.onion` services. Pages on social networks are
    websites. Nothing is fetched, now or later. Raises `Refusal`: `empty`, `unreadable`,
    `website-is-email`, `website-is-handle` (`right`), `website-space` (`right`),
    `website-scheme`, `website-login`, `website-port`, `website-no-dot` (`right`),
    `website-is-number`, `website-local`, `website-characters`, `website-too-long`
    (`length`, `most`).
    """
    line = _SCHEME_AS_TYPED.sub("https://", tidy(typed).strip(' <>()"“”«».,;'))
    require_length(line, MOST, "website-too-long")
    _refuse_other_addresses(line)
    parts = _PARTS.fullmatch(line)
    if parts is None or (parts["scheme"] or "https").lower() not in ("http", "https"):
        raise Refusal("website-scheme")
    if parts["user"] is not None:
        raise Refusal("website-login")
    host = tidy_host(parts["host"])
    _check_host(host, len(line))
    if (parts["port"] or "") not in _USUAL_PORTS:
        raise Refusal("website-port", {"right": _joined(host, parts)})
    return _joined(host, parts)


def _refuse_other_addresses(line: str) -> None:
    if EMAIL.fullmatch(re.sub(r"^mailto:", "", line, flags=re.IGNORECASE)) and "://" not in line:
        raise Refusal("website-is-email")
    if re.fullmatch(r"@[\w.]+", line):
        raise Refusal("website-is-handle", {"right": _right(f"https://facebook.com/{line[1:]}")})
    if _OTHER_SCHEME.match(line):
        raise Refusal("website-scheme")
    if " " in line:
        raise Refusal("website-space", {"right": _right(line.replace(" ", ""))})


def _check_host(host: str, length: int) -> None:
    if host.rpartition(".")[2] in LOCAL_NAMES:
        raise Refusal("website-local")
    flaw = flaw_of(host)
    if flaw is HostFlaw.NO_DOT:
        raise Refusal("website-no-dot", {"right": _right(f"{host}.org")})
    if flaw is HostFlaw.TOO_LONG:
        raise Refusal("website-too-long", {"length": length, "most": MOST})
    if flaw:
        raise Refusal("website-is-number" if flaw is HostFlaw.NUMBERS else "website-characters")


def _right(guess: str) -> str:
    """`guess` as it would be written, or an example when it is no site either."""
    try:
        return read_website(guess)
    except Refusal:
        return EXAMPLE


def _joined(host: str, parts: re.Match[str]) -> str:
    scheme = "http" if host.endswith(".onion") else "https"
    path = quote(parts["path"] or "", safe="/%:@!$&'*+,;=~()")
    query = quote(parts["query"] or "", safe="/%:@!$&'*+,;=~()?[]")
    return f"{scheme}://{host}{path.rstrip('/')}{'?' + query if query else ''}"
