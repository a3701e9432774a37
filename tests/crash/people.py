"""People who sign while the bot is killed: each reacts to the newest question, as one would."""

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from bot.domain.consent import question_of
from bot.rehearsal import Rehearsal
from tests.crash.intents import Intent
from tests.crash.process import SLUG

Message = dict[str, Any]
NONSENSE: Final = "x" * 400
"""Too long for any answer, and no code and no country either."""


class End(StrEnum):
    """How it ended for her; the words with which she was told."""

    RECORDED = "Recorded. Thank you."
    PROMISED = "kept as approval pending"


@dataclass
class Signer:
    rehearsal: Rehearsal
    id: int
    """Of her chat, as of herself."""
    intent: Intent
    end: End | None = None
    news: int | None = None
    """The message that she has not reacted to yet."""
    updates: list[int] = field(default_factory=list)
    puzzle: str = ""
    """What she was shown and could not go on from."""
    codes_asked: int = 0
    told_later: int = 0
    """Notices that came when she was through."""
    _seen: str = ""
    _done: set[str] = field(default_factory=set)

    def begins(self) -> None:
        self._says(f"/start {SLUG}")

    def reacts(self) -> None:
        """Do the next thing, if there is news; the same that arrives twice is one piece of news."""
        if self.news is None:
            return
        message = next(m for m in self._messages() if m["message_id"] == self.news)
        seen = f"{message['text']}{message['buttons']}"
        if seen == self._seen or self._acts(message):
            self._seen, self.news = seen, None

    def _acts(self, message: Message) -> bool:
        """False while there is nothing yet to act upon."""
        question = _question(message)
        ends = [end for end in End if end in message["text"]]
        if self.end is not None:
            self.told_later += 1
        elif ends:
            self.end = ends[0]
        elif question == "code":
            return self._confirms(message)
        elif question:
            self._answers(message, question)
        else:
            self._taps(message, "sign", f"sign:{SLUG}")
        return True

    def _answers(self, message: Message, question: str) -> None:
        answer = self._typed_answer(question)
        if question == self.intent.goes_back_at and self._first_time(f"back at {question}"):
            self._taps(message, question, ":~back")
        elif question in self.intent.slips_at and self._first_time(f"slip at {question}"):
            self._says(NONSENSE)
        elif answer is not None:
            self._says(answer or "skip")
        else:
            self._taps(message, question, f":{self._choice(question)}")

    def _typed_answer(self, question: str) -> str | None:
        """Empty where she skips, None where she taps."""
        said = self.intent
        changed = "change at appearance" in self._done
        return {
            "organisation": said.organisation,
            "country": "Uruguay",
            "website": said.website,
            "name": said.name,
            "role": said.role if changed else said.first_role,
            "email": said.email,
            "consent-quote": said.quote,
        }.get(question)

    def _choice(self, question: str) -> str:
        consents = self.intent.consents
        match question:
            case "appearance":
                return "change" if self._wants_a_change() else "right"
            case "change":
                return "role"
            case "authority":
                self.codes_asked += not self.intent.pending
                return "pending" if self.intent.pending else "authorised"
            case "decision":
                return "7"
            case _:
                given = {question_of(purpose) for purpose, yes in consents.items() if yes}
                return "yes" if question in given else "no"

    def _wants_a_change(self) -> bool:
        said = self.intent
        return said.role != said.first_role and self._first_time("change at appearance")

    def _confirms(self, message: Message) -> bool:
        codes = self.codes_seen()
        if len(codes) < self.codes_asked:
            return False
        if self.codes_asked < self.intent.codes:
            self.codes_asked += 1
            self._taps(message, "another code", ":resend")
        elif "code" in self.intent.slips_at and self._first_time("slip at code"):
            self._says(f"{(int(codes[-1]) + 1) % 1_000_000:06}")
        else:
            self._says(codes[-1])
        return True

    def codes_seen(self) -> list[str]:
        """The codes in her mailbox, each once, in the order of their first arrival."""
        found = [re.search(r"\b\d{6}\b", mail["text"]) for mail in self.mail()]
        return list(dict.fromkeys(code.group() for code in found if code))

    def mail(self) -> list[Message]:
        return [mail for mail in self.rehearsal.mail() if mail["to"] == self.intent.email]

    def _messages(self) -> list[Message]:
        return self.rehearsal.messages(self.id)

    def _first_time(self, deed: str) -> bool:
        if deed in self._done:
            return False
        self._done.add(deed)
        return True

    def _says(self, text: str) -> None:
        self.updates.append(self.rehearsal.say(self.id, text)["update_id"])

    def _taps(self, message: Message, what: str, ending: str) -> None:
        """Tap the button whose act ends so, once or in her impatience twice."""
        found = [data for data in _acts(message) if data.endswith(ending)]
        if len(found) != 1:
            self.puzzle = f"found {len(found)} buttons {ending!r} on: {message['text']!r}"
            return
        for _ in range(1 + (what in self.intent.taps_twice_at)):
            told = self.rehearsal.tap(self.id, message["message_id"], found[0])
            self.updates.append(told["update_id"])


def _acts(message: Message) -> list[str]:
    """What the buttons do."""
    buttons = [button for row in message["buttons"] for button in row]
    return [button["callback_data"] for button in buttons if button["callback_data"]]


def _question(message: Message) -> str:
    """Which question the message asks, as its buttons say; empty when it asks none."""
    asked = {data.split(":")[2] for data in _acts(message) if data.startswith("a:")}
    return asked.pop() if asked else ""
