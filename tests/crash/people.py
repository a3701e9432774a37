"""People who sign while the bot is killed: each reacts to the newest question, as one would."""

import random
import re
from dataclasses import dataclass, field
from typing import Any

from bot.rehearsal import Rehearsal

Message = dict[str, Any]
SLUG = "crash-letter"
SHOWN_IN_THE_END = ("Recorded. Thank you.", "kept as approval pending")


@dataclass
class Signer:
    """One representative of one organisation; what she answers is known beforehand."""

    rehearsal: Rehearsal
    id: int
    number: int
    chance: random.Random
    pending: bool
    done: str = ""
    """The words with which it ended for her."""
    code_typed: str = ""
    reacted_to: str = ""
    shown: int = 0
    """The message that the bot sent or edited last."""
    deeds: int = 0
    slipped: set[str] = field(default_factory=set)

    @property
    def organisation(self) -> str:
        return f"Organisation Number {self.number}"

    @property
    def email(self) -> str:
        return f"director{self.number}@org{self.number}.example"

    @property
    def answers(self) -> dict[str, str]:
        return {
            "called?": self.organisation,
            "In which country": "Uruguay",
            "have a website?": f"org{self.number}.example",
            "What is your name?": f"Person {self.number}",
            "What is your role": "Director",
            "e-mail address at": self.email,
            "sentence for the press": f"We number {self.number} say so.",
        }

    def begins(self) -> None:
        self._says(f"/start {SLUG}")

    def newest(self) -> Message | None:
        messages = self.rehearsal.messages(self.id)
        return next((m for m in messages if m["message_id"] == self.shown), None)

    def has_news(self) -> bool:
        message = self.newest()
        return message is not None and message["text"] != self.reacted_to

    def reacts(self) -> None:
        """Do the next thing; the same question that arrives twice is answered once."""
        message = self.newest()
        if message is None or message["text"] == self.reacted_to:
            return
        text = self.reacted_to = message["text"]
        ended = next((words for words in SHOWN_IN_THE_END if words in text), "")
        if ended:
            self.done = ended
            return
        self._answers(message, text)

    def _answers(self, message: Message, text: str) -> None:
        asked = text.partition("\n\n")[2] if text.startswith("✓") else text
        for words, answer in self.answers.items():
            if words in asked:
                self._types(answer)
                return
        if "Please type the code" in text:
            self._types_the_code()
        elif "Are you authorised" in text:
            self._taps(message, "Approval pending" if self.pending else "I am authorised")
        elif "When will your board decide?" in text:
            self._taps(message, "In a week")
        elif "This is how you will appear" in text:
            self._taps(message, "That is right")
        elif "Open for signatures" in text:
            self._taps(message, "Sign for my organisation")
        else:
            self._taps(message, "Yes")

    def _types(self, answer: str) -> None:
        if answer not in self.slipped and self.chance.random() < 0.1:
            self.slipped.add(answer)
            self._says("x" * 400)  # a slip of the thumb, refused; the answer follows
        else:
            self._says(answer)

    def _says(self, text: str) -> None:
        self.deeds += 1
        self.rehearsal.say(self.id, text)

    def _types_the_code(self) -> None:
        code = self.newest_code()
        if code:
            self.code_typed = code
            self._says(code)
        else:
            self.reacted_to = ""  # the e-mail is not there yet: look again

    def newest_code(self) -> str:
        for mail in reversed(self.rehearsal.mail()):
            if self.email in mail["to"]:
                found = re.search(r"\b\d{6}\b", mail["text"])
                return found.group() if found else ""
        return ""

    def _taps(self, message: Message, label: str) -> None:
        for row in message["buttons"]:
            for button in row:
                if label in button["text"] and button["callback_data"]:
                    times = 2 if self.chance.random() < 0.15 else 1
                    for _ in range(times):
                        self.deeds += 1
                        self.rehearsal.tap(
                            self.id, message["message_id"], button["callback_data"], force=True
                        )
                    return
