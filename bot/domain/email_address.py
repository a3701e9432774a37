"""The address that a confirmation code is sent to."""

import re
from dataclasses import dataclass
from typing import Final, NoReturn
from unicodedata import combining, normalize

from bot.domain.host import HostFlaw, ascii_host, flaw_of, registered_domain, tidy_host
from bot.domain.mail_providers import is_public_provider
from bot.domain.refusal import NOTHING, Facts, Refusal
from bot.domain.wording import tidy

MOST: Final = 254
MOST_BEFORE_AT: Final = 64
EXAMPLE: Final = "name@example.org"

_LABELLED = re.compile(r"[^@:<>\s]+(?: [^@:<>\s]+)?\s*:\s*(?=\S+\s*@)")
_IN_BRACKETS = re.compile(r"[^<>]*<([^<>]+@[^<>]+)>[\s.,;]*")
_WRITTEN_AT = re.compile(r"\s*[(\[{]\s*(?:at|arroba|arobase|а)\s*[)\]}]\s*|\s+at\s+", re.IGNORECASE)
_ATOM_SIGN = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]")


@dataclass(frozen=True, slots=True)
class Email:
    """`address` as it is shown; its `domain` is in lower case and in its own script."""

    address: str
    domain: str

    @property
    def ascii(self) -> str:
        """The address as a mail server takes it: the domain in other scripts as `xn--`."""
        return f"{self.address.rpartition('@')[0]}@{ascii_host(self.domain)}"

    @property
    def key(self) -> str:
        """What two spellings of one mailbox have in common, for blind indexes."""
        return self.ascii.lower()


def read_email(typed: str) -> Email:
    """The one address in the line; `mailto:`, `<…>`, a label and a full stop at its end go.

    Raises `Refusal`: `empty`, `unreadable`, or, each with `right`, an address as it could have
    been meant: `email-no-at`, `email-two`, `email-space`, `email-no-dot`, `email-characters`
    (`character`: the first one that is wrong). `email-too-long` has `length` and `most`.
    """
    line = _undressed(normalize("NFKC", tidy(typed)))
    if "@" not in line:
        _refuse("email-no-at", _with_at(line))
    if line.count("@") > 1:
        _refuse("email-two", _first_of(line))
    local, _, host = line.partition("@")
    if " " in line:
        _refuse("email-space", line.replace(" ", ""))
    domain = tidy_host(host)
    _check_local(local, domain)
    _check_domain(local, domain)
    email = Email(f"{local}@{domain}", domain)
    _check_length(email)
    return email


def same_site(email_domain: str, website: str) -> bool:
    """Whether a mailbox and a website belong to one registered domain: evidence for a reviewer.

    Never for a mail provider that everyone can have a mailbox with.
    """
    host = website.partition("://")[2] or website
    host = re.split(r"[/?#:]", host, maxsplit=1)[0]
    if is_public_provider(email_domain) or not host:
        return False
    return registered_domain(email_domain) == registered_domain(host)


def _undressed(line: str) -> str:
    bare = _LABELLED.sub("", line, count=1) if line.count("@") == 1 else line
    if found := _IN_BRACKETS.fullmatch(bare):
        bare = found[1]
    bare = re.sub(r"(?<=@)([^?]*)\?.*", r"\1", bare) if line.lower().startswith("mailto:") else bare
    return re.sub(r" ?@ ?", "@", bare.strip(' <>()[]"“”«».,;:!'))


def _with_at(line: str) -> str:
    """The line with an @ where it was most likely meant, if that gives an address."""
    for pattern in (_WRITTEN_AT, re.compile(r"\s+")):
        guess = pattern.sub("@", line, count=1)
        if re.fullmatch(r"[^\s@]+@[^\s@]+\.[^\s@.]{2,}", guess):
            return guess
    return line


def _first_of(line: str) -> str:
    once = re.sub(r"@+", "@", line)
    return next((part for part in re.split(r"[\s,;/]+", once) if "@" in part.strip("@")), once)


def _check_local(local: str, domain: str) -> None:
    right = f"{_plain(local) or 'name'}@{domain}"
    for c in local:
        if not _ATOM_SIGN.fullmatch(c):
            _refuse_character(c, right)
    if not local:
        _refuse_character("@", right)
    if ".." in f".{local}.":
        _refuse_character(".", right)


def _plain(local: str) -> str:
    """The local part without accents, other signs and stray dots."""
    split = normalize("NFKD", local)
    kept = "".join(c for c in split if _ATOM_SIGN.fullmatch(c) and not combining(c))
    return re.sub(r"\.{2,}", ".", kept).strip(".")


def _check_domain(local: str, domain: str) -> None:
    flaw = flaw_of(domain)
    if flaw is HostFlaw.TOO_LONG:
        raise Refusal("email-too-long", {"length": len(local) + 1 + len(domain), "most": MOST})
    if flaw is HostFlaw.NO_DOT:
        _refuse("email-no-dot", f"{local}@{_with_dot(domain)}")
    if flaw:
        parts = (re.sub(r"[^\w-]|_", "", part).strip("-") for part in domain.split("."))
        right = ".".join(filter(None, parts))
        _refuse_character(_wrong_in(domain), f"{local}@{_with_dot(right)}")


def _with_dot(domain: str) -> str:
    if is_public_provider(f"{domain}.com"):
        return f"{domain}.com"
    name = domain.strip("-.0123456789").partition(".")[0]
    return domain if "." in domain and name else f"{name or 'example'}.org"


def _wrong_in(domain: str) -> str:
    wrong = next((c for c in domain if not (c.isalnum() or c in "-.")), None)
    return wrong or next((c for c in "-." if c in domain), "@")


def _check_length(email: Email) -> None:
    for text, most in ((email.ascii.rpartition("@")[0], MOST_BEFORE_AT), (email.ascii, MOST)):
        if len(text) > most:
            raise Refusal("email-too-long", {"length": len(text), "most": most})


def _refuse_character(character: str, guess: str) -> NoReturn:
    _refuse("email-characters", guess, {"character": character})


def _refuse(key: str, guess: str, facts: Facts = NOTHING) -> NoReturn:
    """Show `guess` as what would be right, unless it is not an address either."""
    raise Refusal(key, {**facts, "right": guess if _is_address(guess) else EXAMPLE})


def _is_address(guess: str) -> bool:
    local, at, domain = guess.partition("@")
    signs = bool(re.fullmatch(_ATOM_SIGN.pattern + "+", local)) and ".." not in f".{local}."
    return bool(at) and signs and len(guess) <= MOST and flaw_of(domain) is None
