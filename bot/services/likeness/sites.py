"""Whether two organisations write from one domain, or have one website."""

from functools import lru_cache
from typing import Final

from bot.domain.host import SHARED_HOSTS, ascii_host, registered_domain, tidy_host
from bot.domain.mail_providers import is_public_provider
from bot.domain.tables import words
from bot.services.likeness.verdict import Candidate

MORE_SHARED_HOSTS: Final = words(
    """
    000webhostapp.com about.me altervista.org bandcamp.com beacons.ai bio.link bio.site bit.ly
    blogger.com bsky.app campsite.bio carrd.co change.org eventbrite.com fb.com fb.me
    firebaseapp.com glitch.me gofundme.com goo.gl googleusercontent.com helloasso.com herokuapp.com
    jimdo.com jimdofree.com jimdosite.com kickstarter.com lnk.bio mastodon.social mystrikingly.com
    ning.com notion.site ok.ru opencollective.com pages.dev patreon.com pinterest.com site123.me
    soundcloud.com squarespace.com telegram.me telegram.org threads.net tiktok.com tilda.ws
    typepad.com ucoz.ru vimeo.com wa.me web.app webnode.com webs.com weibo.com whatsapp.com
    wikipedia.org wix.com wordpress.org youtu.be zyrosite.com
    """
)
"""More sites on which everyone may have a page."""

PAGES_BY_HOST = SHARED_HOSTS | MORE_SHARED_HOSTS


def website_domain(website: str) -> str:
    """The registered domain of the site, or "" where everyone may have a page."""
    return _own_domain(website.partition("://")[2] or website)


def email_domain(email: str) -> str:
    """The registered domain of the mailbox, or "" at a provider for everyone."""
    return _own_domain(email.rpartition("@")[2])


def domains(candidate: Candidate) -> frozenset[str]:
    """What the organisation is reached at and nobody else, as far as that can be known."""
    found = (website_domain(candidate.website), email_domain(candidate.email))
    return frozenset(domain for domain in found if domain)


def _own_domain(address: str) -> str:
    return _domain_of(ascii_host_or_nothing(address.strip().lower()))


@lru_cache(maxsize=20_000)
def _domain_of(host: str) -> str:
    if "." not in host or is_public_provider(host):
        return ""
    domain = registered_domain(host)
    labels = domain.split(".")
    shared = domain in PAGES_BY_HOST or ".".join(labels[-2:]) in PAGES_BY_HOST
    return "" if shared or host in PAGES_BY_HOST else domain


def ascii_host_or_nothing(address: str) -> str:
    for sign in "/?#:":
        address = address.partition(sign)[0]
    try:
        return ascii_host(tidy_host(address))
    except UnicodeError:
        return ""
