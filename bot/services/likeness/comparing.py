"""Whether two organisations look alike, and why."""

from bot.services.likeness.naming import compare_names
from bot.services.likeness.reading import Reading, read
from bot.services.likeness.sites import email_domain, website_domain
from bot.services.likeness.translations import NONE, Translations
from bot.services.likeness.verdict import Candidate, Likeness, Reason, Verdict

WORLD = frozenset({"", "001"})
BY_SITE = 0.6


def compare(one: Candidate, other: Candidate, translations: Translations = NONE) -> Likeness:
    """Symmetric; takes any text and never raises."""
    return compare_readings((one, read(one.name)), (other, read(other.name)), translations)


def compare_readings(
    one: tuple[Candidate, Reading], other: tuple[Candidate, Reading], translations: Translations
) -> Likeness:
    """`compare` for those who keep the readings."""
    if translations and translations.know(one[0].name, other[0].name):
        likeness = Likeness(Verdict.SAME, (Reason.TRANSLATION,), 1.0)
    elif one[0].name == other[0].name:
        likeness = Likeness(Verdict.SAME, (Reason.SAME_NAME,), 1.0)
    else:
        likeness = compare_names(one[1], other[1])
    reached = _reached_alike(one[0], other[0])
    likeness = _with_sites(likeness, reached)
    return _with_countries(likeness, _countries(*one), _countries(*other))


def _with_sites(likeness: Likeness, reached: tuple[Reason, ...]) -> Likeness:
    """One domain suggests, whatever the names are, and settles nothing: chapters share domains."""
    if not reached:
        return likeness
    verdict = Verdict.ASK if likeness.verdict is Verdict.DIFFERENT else likeness.verdict
    score = max(likeness.score, BY_SITE) + (1 - max(likeness.score, BY_SITE)) * 0.2
    return Likeness(verdict, (*likeness.reasons, *reached), score)


def _reached_alike(one: Candidate, other: Candidate) -> tuple[Reason, ...]:
    sites = website_domain(one.website), website_domain(other.website)
    mails = email_domain(one.email), email_domain(other.email)
    reasons = []
    if (sites[0] and sites[0] in sites[1:] + mails[1:]) or (sites[1] and sites[1] == mails[0]):
        reasons.append(Reason.WEBSITE)
    if mails[0] and mails[0] == mails[1]:
        reasons.append(Reason.EMAIL_DOMAIN)
    return tuple(reasons)


def _countries(candidate: Candidate, reading: Reading) -> frozenset[str]:
    """Codes only: a region is at odds with no country."""
    stated = reading.countries | ({candidate.country.upper()} - WORLD)
    return frozenset(code for code in stated if code.isalpha())


def _with_countries(likeness: Likeness, one: frozenset[str], other: frozenset[str]) -> Likeness:
    if likeness.verdict is Verdict.DIFFERENT or not one or not other or one & other:
        return likeness
    return Likeness(Verdict.ASK, (*likeness.reasons, Reason.COUNTRY_DIFFERS), likeness.score * 0.8)
