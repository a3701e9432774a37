"""Host names, as they stand in e-mail addresses and in websites."""

import re
from enum import StrEnum
from typing import Final
from unicodedata import category, normalize

from bot.domain.marks import JOINERS
from bot.domain.tables import words

MOST_IN_A_LABEL: Final = 63
MOST_IN_A_HOST: Final = 253

_NUMBER = re.compile(r"(?:0x[0-9a-f]*|\d+)")

SECOND_LEVEL: Final = words(
    """
    ac art asso biz co com edu eu fin go gob gouv gov gub ind inf info law ltd me mil mod
    mx name ne net nic nom nhs ong or org plc police pp press priv pro prov res sch tm web
    """
)
"""Second labels under which countries register names for all: org.uk, com.br, or.ke."""

SHARED_HOSTS: Final = words(
    """
    blogspot.com canalblog.com discord.gg facebook.com github.io gitlab.io google.com
    hypotheses.org instagram.com linkedin.com linktr.ee medium.com neocities.org netlify.app
    over-blog.com substack.com t.me tumblr.com twitter.com vercel.app vk.com weebly.com
    wixsite.com wordpress.com x.com youtube.com
    """
)
"""Sites on which everyone may have a page, so that they say nothing about its owner."""


class HostFlaw(StrEnum):
    NO_DOT = "no-dot"
    NUMBERS = "numbers"
    CHARACTERS = "characters"
    TOO_LONG = "too-long"


def flaw_of(host: str) -> HostFlaw | None:
    """What keeps `host`, as `tidy_host` gives it, from being a name on the public internet."""
    labels = host.split(".")
    if _NUMBER.fullmatch(labels[-1]) or host.startswith("["):
        return HostFlaw.NUMBERS
    if not all(_is_label(label) for label in labels):
        return HostFlaw.CHARACTERS
    if len(labels) < 2 or len(labels[-1]) < 2:
        return HostFlaw.NO_DOT
    return _flaw_of_length(labels)


def tidy_host(typed: str) -> str:
    """Lower case, with plain dots and without the dot at the end; not checked yet."""
    return normalize("NFKC", typed).lower().replace("。", ".").strip(".")


def ascii_host(host: str) -> str:
    """The name that goes over the wire: labels in other scripts as `xn--`."""
    return ".".join(_ascii_label(label) for label in host.split("."))


def registered_domain(host: str) -> str:
    """The part that somebody registered: `example.org.uk` of `mail.example.org.uk`.

    A rule of thumb instead of the Public Suffix List, good enough to lower or raise a
    reviewer's trust and for nothing else.
    """
    labels = ascii_host(tidy_host(host)).removeprefix("www.").split(".")
    in_a_country = len(labels[-1]) == 2 and len(labels) > 2 and labels[-2] in SECOND_LEVEL
    kept = 3 if in_a_country or ".".join(labels[-2:]) in SHARED_HOSTS else 2
    return ".".join(labels[-kept:])


def _is_label(label: str) -> bool:
    ends = label[:1] + label[-1:]
    return bool(ends) and "-" not in ends and all(c == "-" or _is_in_names(c) for c in label)


def _is_in_names(c: str) -> bool:
    if c.isascii():
        return c.isalnum()
    return c in JOINERS or category(c)[0] == "L" or category(c) in ("Mn", "Mc", "Nd")


def _ascii_label(label: str) -> str:
    if label.isascii():
        return label
    return "xn--" + normalize("NFC", label).encode("punycode").decode("ascii")


def _flaw_of_length(labels: list[str]) -> HostFlaw | None:
    wired = [_ascii_label(label) for label in labels]
    if max(map(len, wired)) > MOST_IN_A_LABEL or len(".".join(wired)) > MOST_IN_A_HOST:
        return HostFlaw.TOO_LONG
    return None
