"""How a letter stands, in a sentence."""

from bot.papers.site.facts import LetterFacts, Phase, Summary
from bot.papers.site.words import day, moment, say


def state(language: str, one: LetterFacts | Summary) -> str:
    zone = one.zone
    match one.phase:
        case Phase.OPEN:
            return say(language, "page-open", {"when": moment(one.closes, zone, language)})
        case Phase.NOT_YET:
            when = moment(one.opens or one.closes, zone, language)
            return say(language, "page-not-yet", {"when": when})
        case Phase.CLOSED:
            return say(language, "page-closed", {"when": moment(one.closes, zone, language)})
        case Phase.DELIVERED:
            delivered = day(one.delivered or one.closes, zone, language)
            return say(language, "page-delivered", {"day": delivered})


def number(language: str, one: LetterFacts | Summary) -> str:
    return say(language, "page-count", {"count": one.count})
