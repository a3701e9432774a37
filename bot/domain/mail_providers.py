"""Providers with which everyone can have a mailbox, and how their names are mistyped."""

from typing import Final

from bot.domain.host import registered_domain
from bot.domain.tables import words, words_in_order

OFTEN_MISTYPED: Final = words_in_order(
    """
    gmail.com hotmail.com yahoo.com outlook.com icloud.com hotmail.fr yahoo.fr outlook.fr
    hotmail.es yahoo.es outlook.es yahoo.com.br hotmail.com.br hotmail.co.uk yahoo.co.uk
    yahoo.co.in yahoo.com.ar yahoo.com.mx protonmail.com proton.me googlemail.com
    rediffmail.com wanadoo.fr orange.fr laposte.net riseup.net yandex.ru
    """
)
"""Most used first: a slip that fits two of them is taken for the first."""

OTHERS: Final = words(
    """
    126.com 163.com abv.bg aim.com aol.com bk.ru bol.com.br centrum.cz daum.net disroot.org
    email.com email.cz fastmail.com free.fr freemail.hu gmx.at gmx.ch gmx.com gmx.de gmx.fr
    gmx.net hanmail.net hushmail.com ig.com.br inbox.com inbox.lv inbox.ru interia.pl
    libero.it list.ru mac.com mail.com mail.ee mail.ru mailbox.org mailfence.com
    me.com msn.com naver.com netcourrier.com o2.pl onet.pl pm.me posteo.de posteo.net
    protonmail.ch qq.com rambler.ru rocketmail.com safe-mail.net seznam.cz sfr.fr sina.com
    skynet.be systemli.org t-online.de terra.com.br tuta.com tuta.io tutanota.com
    tutanota.de ukr.net uol.com.br virgilio.it walla.co.il web.de wp.pl ya.ru yandex.com
    yeah.net ymail.com zoho.com zohomail.com
    """
)

EVERYWHERE: Final = words("gmail hotmail live outlook yahoo yandex googlemail")
"""Providers with a domain in many countries."""

NO_SUCH_ENDINGS: Final = {
    "con": "com",
    "cmo": "com",
    "vom": "com",
    "xom": "com",
    "ocm": "com",
    "comm": "com",
    "coom": "com",
    "ccom": "com",
    "ogr": "org",
    "rog": "org",
    "orgg": "org",
    "prg": "org",
    "nett": "net",
    "ent": "net",
}
"""Endings that no registry runs, and what was meant."""


def is_public_provider(domain: str) -> bool:
    """Whether a mailbox there says nothing about the organisation that its owner speaks for."""
    registered = registered_domain(domain)
    return (
        registered in OTHERS
        or registered in OFTEN_MISTYPED
        or registered.partition(".")[0] in EVERYWHERE
    )


def likely_typo(address: str) -> str | None:
    """The address that was probably meant, or None; a suggestion only, both may exist.

    One letter too many, too few, wrong or swapped in the name of a frequent provider, or an
    ending such as `.con`.
    """
    local, _, host = address.rpartition("@")
    domain = host.lower()
    meant = _known_ending(_frequent_provider(domain))
    return None if meant == domain else f"{local}@{meant}"


def _frequent_provider(domain: str) -> str:
    if domain in OFTEN_MISTYPED or domain in OTHERS:
        return domain
    return next((known for known in OFTEN_MISTYPED if _one_slip(domain, known)), domain)


def _known_ending(domain: str) -> str:
    name, _, ending = domain.rpartition(".")
    return f"{name}.{NO_SUCH_ENDINGS.get(ending, ending)}"


def _one_slip(typed: str, meant: str) -> bool:
    """Whether one letter added, left out, replaced or swapped with its neighbour divides them."""
    if abs(len(typed) - len(meant)) > 1 or typed == meant:
        return False
    start = _shared(typed, meant)
    a, b = typed[start:], meant[start:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or _swapped(a) == b


def _shared(a: str, b: str) -> int:
    return next(
        (i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b))
    )


def _swapped(text: str) -> str:
    return text[1:2] + text[:1] + text[2:]
