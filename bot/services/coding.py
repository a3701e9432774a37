"""The code that shows that an address is hers: sent, sent again, and checked."""

import secrets

from bot.domain import code as rules
from bot.domain.code import CodeVerdict
from bot.domain.flow import Draft
from bot.domain.refusal import Refusal
from bot.services.replies import Line, refused
from bot.services.visit import Visit
from storage import codes, letters, outbox
from storage.conversations import Conversation
from storage.outbox import Channel


def may_send(visit: Visit, email: str) -> None:
    """Raise the `Refusal` that says why no code can be sent to this address now."""
    if not visit.surroundings.sends_mail:
        raise Refusal("no-mail")
    for sent in (
        codes.sent_to_person(visit.tx, visit.person.id),
        codes.sent_to_address(visit.tx, email),
    ):
        rules.may_send_another(sent, visit.now)


def send(visit: Visit, conversation: Conversation, draft: Draft) -> None:
    """Send a code to the address in the draft; an earlier one no longer works.

    Raises `Refusal` (`no-mail`, `code-too-many`).
    """
    email = draft.answers["email"]
    facts = _new_code(visit, conversation, email, draft.answers["organisation"])
    visit.mail(email, "code", facts, _topic(conversation))


def send_unnamed(visit: Visit, conversation: Conversation, email: str, organisation: str) -> None:
    """Send a code to an address that she has not typed: she is not told which it is, nor what
    becomes of the e-mail. Raises what `send` raises.
    """
    facts = _new_code(visit, conversation, email, organisation)
    payload = {"language": visit.language, "kind": "code", "facts": facts}
    outbox.put(visit.tx, Channel.MAIL, email, payload)


def _new_code(
    visit: Visit, conversation: Conversation, email: str, organisation: str
) -> dict[str, str | int]:
    """The facts of an e-mail with a new code; an earlier code no longer works."""
    may_send(visit, email)
    code = f"{secrets.randbelow(10**rules.DIGITS):0{rules.DIGITS}d}"
    codes.keep(visit.tx, conversation.id, visit.person.id, email, code)
    letter = letters.get(visit.tx, conversation.letter).letter
    return {
        "code": code,
        "organisation": organisation,
        "title": letter.text_in(visit.language).title,
        "coordinator": letter.coordinator,
        "minutes": int(rules.LIVES.total_seconds() // 60),
    }


def send_again(visit: Visit, conversation: Conversation, draft: Draft) -> Line:
    try:
        send(visit, conversation, draft)
    except Refusal as refusal:
        return refused(refusal)
    return Line("code-sent-again", {"email": draft.answers["email"]})


def check(visit: Visit, conversation: Conversation, typed: str) -> Line | None:
    """None when the code is right; else the line that says why it is not taken."""
    sent = codes.sent(visit.tx, conversation.id)
    if sent is None:
        return Line("refused-code-expired")
    matches = codes.matches(visit.tx, conversation.id, typed)
    match rules.judge(sent, matches=matches, now=visit.now):
        case CodeVerdict.RIGHT:
            return None
        case CodeVerdict.WRONG:
            codes.count_try(visit.tx, conversation.id)
            return Line("refused-code-wrong", {"left": rules.TRIES - sent.tries - 1})
        case CodeVerdict.EXPIRED:
            return Line("refused-code-expired")
        case CodeVerdict.USED_UP:
            return Line("refused-code-used-up")


def recall(visit: Visit, conversation: Conversation) -> None:
    """Nothing is to be confirmed any more: the code, and its e-mail if it still waits, go."""
    codes.drop(visit.tx, conversation.id)
    outbox.recall(visit.tx, visit.person.id, _topic(conversation))


def _topic(conversation: Conversation) -> str:
    return f"code:{conversation.id}"
