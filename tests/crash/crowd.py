"""Everybody who is signing at the moment: so many at a time, a newcomer for each who is through."""

from typing import Any, Final

from bot.rehearsal import Rehearsal
from tests.crash.intents import intent
from tests.crash.people import Signer

SHOWING: Final = ("sendMessage", "editMessageText")


class Crowd:
    def __init__(self, rehearsal: Rehearsal, seed: int, size: int) -> None:
        self.signers: list[Signer] = []
        self.replies = 0
        self.deeds = 0
        self.welcomes_newcomers = True
        self._rehearsal = rehearsal
        self._seed = seed
        self._size = size
        self._by_chat: dict[int, Signer] = {}
        self._unfinished = 0
        self._have_news: dict[int, Signer] = {}
        self._read = 0

    @property
    def is_through(self) -> bool:
        return self._unfinished == 0

    def listens(self) -> None:
        """Take note of what the bot has shown since the last time."""
        for entry in self._rehearsal.journal(self._read):
            self._read = entry["n"]
            if entry["ok"] and entry["method"] in SHOWING:
                self._shown(entry)

    def acts(self) -> None:
        """Everybody who has news reacts; who is through makes room for somebody else."""
        for signer in list(self._have_news.values()):
            self._lets_react(signer)
        while self.welcomes_newcomers and self._unfinished < self._size:
            self._come(len(self.signers) + 1)

    def _shown(self, entry: dict[str, Any]) -> None:
        signer = self._by_chat.get(entry["chat_id"])
        if signer is not None:
            self.replies += 1
            signer.news = entry["message_id"]
            self._have_news[signer.id] = signer

    def _lets_react(self, signer: Signer) -> None:
        was_through, done = signer.end is not None, len(signer.updates)
        signer.reacts()
        self.deeds += len(signer.updates) - done
        self._unfinished -= signer.end is not None and not was_through
        if signer.news is None:
            del self._have_news[signer.id]

    def _come(self, number: int) -> None:
        person = self._rehearsal.add_person(f"Person {number}")["id"]
        signer = Signer(self._rehearsal, person, intent(self._seed, number))
        self.signers.append(signer)
        self._by_chat[person] = signer
        self._unfinished += 1
        self.deeds += 1
        signer.begins()
