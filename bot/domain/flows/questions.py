"""The questions that the conversations share, and how each reads its answer."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from bot.domain.code import read_code
from bot.domain.consent import NO, YES, Purpose, question_of
from bot.domain.email_address import read_email
from bot.domain.flow import SKIPPED, Answers, AskBack, Question, World
from bot.domain.mail_providers import likely_typo
from bot.domain.organisation import NO_STATUS, Ecosoc, OrganisationKind, read_organisation
from bot.domain.person_name import read_name, read_role
from bot.domain.refusal import Refusal
from bot.domain.website import read_website
from bot.domain.wording import clean_line, require_letters

INTERNATIONAL: Final = "001"
"""The world, as CLDR and UN M49 number it: an organisation that belongs to no one country."""

SigningQuestion = Question[World]

AUTHORISED, PENDING = "authorised", "pending"
RIGHT, CHANGE = "right", "change"
RESEND, OTHER_ADDRESS = "resend", "other-address"
IN_DAYS: Final = ("3", "7", "14")

FINAL: Final = ("appearance", "authority", "decision", "code")
"""What is asked in view of everything before it, and so anew after each change."""
MOST_IN_A_QUOTE: Final = 300


def _organisation(typed: str, _answers: Answers, _world: World) -> str:
    return read_organisation(typed).name


def _country(typed: str, answers: Answers, world: World) -> str:
    code = INTERNATIONAL if typed == INTERNATIONAL else _country_code(typed, world)
    number = world.signed_before(answers.get("organisation", ""), code)
    if number is not None:
        raise Refusal("signed-before", {"organisation": answers["organisation"], "number": number})
    return code


def _country_code(typed: str, world: World) -> str:
    match = world.country(typed)
    if match.code:
        return match.code
    if match.suggestions:
        raise AskBack(match.suggestions)
    raise Refusal("country-unknown", {"typed": typed[:60]})


def _website(typed: str, _answers: Answers, _world: World) -> str:
    return read_website(typed)


def _name(typed: str, _answers: Answers, _world: World) -> str:
    return read_name(typed)


def _role(typed: str, _answers: Answers, _world: World) -> str:
    return read_role(typed)


def _email(typed: str, answers: Answers, _world: World) -> str:
    """An address whose domain looks like a slip is asked back; typed again, it is taken."""
    address = read_email(typed).address
    better = likely_typo(address)
    if better and answers.get("email") != address:
        raise AskBack((better, address))
    return address


def _quote(typed: str, _answers: Answers, world: World) -> str:
    """The sentence itself: a bare yes or no is not one."""
    meant = world.meant(question_of(Purpose.SIGNING), (YES, NO), (), typed)
    if meant == NO:
        return SKIPPED
    if meant == YES:
        raise Refusal("quote-itself")
    quote = clean_line(typed, MOST_IN_A_QUOTE)
    require_letters(quote)
    return quote


def _decision(typed: str, _answers: Answers, world: World) -> str:
    """A number of days, or the day itself in ISO 8601."""
    if typed in IN_DAYS:
        return typed
    day = world.day_to_come(typed)
    if day is None:
        raise Refusal("day-unclear", {"example": world.example_day()})
    return day


def _code(typed: str, _answers: Answers, _world: World) -> str:
    return typed if typed in (RESEND, OTHER_ADDRESS) else read_code(typed)


def _signing_consent(choice: str, _answers: Answers, _world: World) -> str:
    if choice == NO:
        raise Refusal("signing-needs-consent")
    return choice


def _asks_kind(_answers: Answers, world: World) -> bool:
    return world.letter.policy.asks_kind


def _asks_ecosoc(_answers: Answers, world: World) -> bool:
    return world.letter.policy.asks_ecosoc


def may_change(what: str, answers: Answers, world: World) -> bool:
    """Whether that can be changed: what a letter does not ask for cannot."""
    return ASKED_AT_TIMES[what].applies(answers, world) if what in ASKED_AT_TIMES else True


def _change(choice: str, answers: Answers, world: World) -> str:
    if not may_change(choice, answers, world):
        raise Refusal("choose-one")
    return choice


def change_question(*changeable: str) -> SigningQuestion:
    """What is to be changed: reached only by asking for it."""
    return SigningQuestion("change", _change, choices=changeable, typed=False)


def _is_new_address(answers: Answers, world: World) -> bool:
    return world.letter.policy.code and answers.get("email") != world.confirmed_email


def _needs_code(answers: Answers, world: World) -> bool:
    return answers.get("authority") != PENDING and _is_new_address(answers, world)


def _is_pending(answers: Answers, _world: World) -> bool:
    return answers.get("authority") == PENDING


def _is_shown(answers: Answers, _world: World) -> bool:
    return answers.get(question_of(Purpose.PUBLIC)) != NO


def consent_question(purpose: Purpose) -> SigningQuestion:
    asked = SigningQuestion(question_of(purpose), choices=(YES, NO), typed=False, invalidates=FINAL)
    match purpose:
        case Purpose.SIGNING:
            return replace(asked, read=_signing_consent)
        case Purpose.REPRESENTATIVE:
            # Beside a name that is kept back, nobody's name could be shown.
            return replace(asked, applies=_is_shown)
        case Purpose.QUOTE:
            return replace(
                asked, read=_quote, choices=(), typed=True, may_skip=True, applies=_is_shown
            )
        case _:
            return asked


def agreed(answers: Answers, purpose: Purpose) -> bool:
    """Whether this consent is given; what stands beside a hidden name is hidden with it."""
    answer = answers.get(question_of(purpose), NO)
    match purpose:
        case Purpose.REPRESENTATIVE:
            return answer == YES and agreed(answers, Purpose.PUBLIC)
        case Purpose.QUOTE:
            return answer not in (SKIPPED, NO) and agreed(answers, Purpose.PUBLIC)
        case _:
            return answer == YES


ORGANISATION = SigningQuestion("organisation", _organisation, invalidates=("country", *FINAL))
COUNTRY = SigningQuestion("country", _country, choices=(INTERNATIONAL,), invalidates=FINAL)
WEBSITE = SigningQuestion("website", _website, may_skip=True, invalidates=FINAL)
KIND = SigningQuestion(
    "kind",
    choices=tuple(OrganisationKind),
    typed=False,
    may_skip=True,
    applies=_asks_kind,
    invalidates=FINAL,
)
ECOSOC = SigningQuestion(
    "ecosoc",
    choices=(*Ecosoc, NO_STATUS),
    typed=False,
    may_skip=True,
    applies=_asks_ecosoc,
    invalidates=FINAL,
)
ASKED_AT_TIMES: Final[Mapping[str, SigningQuestion]] = {"kind": KIND, "ecosoc": ECOSOC}
"""What only some letters ask for."""
NAME = SigningQuestion("name", _name, invalidates=FINAL)
ROLE = SigningQuestion("role", _role, invalidates=FINAL)
EMAIL = SigningQuestion("email", _email, invalidates=FINAL)
CONSENTS = tuple(consent_question(purpose) for purpose in Purpose)
APPEARANCE = SigningQuestion("appearance", choices=(RIGHT, CHANGE), typed=False)
AUTHORITY = SigningQuestion(
    "authority", choices=(AUTHORISED, PENDING), typed=False, invalidates=("decision", "code")
)
DECISION = SigningQuestion(
    "decision", _decision, choices=IN_DAYS, may_skip=True, applies=_is_pending
)
CODE = SigningQuestion("code", _code, choices=(RESEND, OTHER_ADDRESS), applies=_needs_code)
