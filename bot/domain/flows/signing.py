"""The questions of a signature, in the order in which they are asked."""

from dataclasses import replace

from bot.domain.code import read_code
from bot.domain.consent import NO, YES, Purpose, question_of
from bot.domain.email_address import read_email
from bot.domain.flow import Answers, AskBack, Flow, Question, World
from bot.domain.mail_providers import likely_typo
from bot.domain.organisation import read_organisation
from bot.domain.person_name import read_name, read_role
from bot.domain.refusal import Refusal
from bot.domain.website import read_website

INTERNATIONAL = "001"
"""The world, as CLDR and UN M49 number it: an organisation that belongs to no one country."""

AUTHORISED, PENDING = "authorised", "pending"
RIGHT, CHANGE = "right", "change"
RESEND, OTHER_ADDRESS = "resend", "other-address"

CHANGEABLE = ("organisation", "country", "website", "name", "role", "email", "consents")
_FINAL = ("appearance", "authority", "code")


def organisation(typed: str, _answers: Answers, _world: World) -> str:
    return read_organisation(typed).name


def country(typed: str, answers: Answers, world: World) -> str:
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


def website(typed: str, _answers: Answers, _world: World) -> str:
    return read_website(typed)


def email(typed: str, _answers: Answers, _world: World) -> str:
    return read_email(typed).address


def email_asking_back(typed: str, answers: Answers, world: World) -> str:
    """An address whose domain looks like a slip is asked back; typed again, it is taken."""
    address = email(typed, answers, world)
    better = likely_typo(address)
    if better and answers.get("email") != address:
        raise AskBack((better, address))
    return address


def code(typed: str, _answers: Answers, _world: World) -> str:
    return typed if typed in (RESEND, OTHER_ADDRESS) else read_code(typed)


def signing_consent(choice: str, _answers: Answers, _world: World) -> str:
    if choice == NO:
        raise Refusal("signing-needs-consent")
    return choice


def _needs_code(_answers: Answers, world: World) -> bool:
    return world.letter.policy.code


def _is_shown(answers: Answers, _world: World) -> bool:
    return answers.get(question_of(Purpose.PUBLIC)) != NO


def _consent(purpose: Purpose) -> Question:
    asked = Question(question_of(purpose), choices=(YES, NO), typed=False, invalidates=_FINAL)
    match purpose:
        case Purpose.SIGNING:
            return replace(asked, read=signing_consent)
        case Purpose.REPRESENTATIVE:
            # Beside a name that is kept back, nobody's name could be shown.
            return replace(asked, applies=_is_shown)
        case _:
            return asked


def agreed(answers: Answers, purpose: Purpose) -> bool:
    """Whether this consent is given; a name is shown only beside its organisation's."""
    if purpose is Purpose.REPRESENTATIVE and not agreed(answers, Purpose.PUBLIC):
        return False
    return answers.get(question_of(purpose)) == YES


CONSENTS = tuple(_consent(purpose) for purpose in Purpose)

SIGNING = Flow(
    "signing",
    (
        Question("organisation", organisation, invalidates=("country", *_FINAL)),
        Question("country", country, choices=(INTERNATIONAL,), invalidates=_FINAL),
        Question("website", website, may_skip=True, invalidates=_FINAL),
        Question("name", lambda typed, _a, _w: read_name(typed), invalidates=_FINAL),
        Question("role", lambda typed, _a, _w: read_role(typed), invalidates=_FINAL),
        Question("email", email_asking_back, invalidates=_FINAL),
        *CONSENTS,
        Question("appearance", choices=(RIGHT, CHANGE), typed=False),
        Question("authority", choices=(AUTHORISED, PENDING), typed=False, invalidates=("code",)),
        Question(
            "code",
            code,
            choices=(RESEND, OTHER_ADDRESS),
            applies=_needs_code,
        ),
    ),
    detours=(Question("change", choices=CHANGEABLE, typed=False),),
)
