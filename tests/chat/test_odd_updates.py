"""Two thousand updates as nobody should send them, through the whole bot: none stops it."""

import copy
import logging
from collections.abc import Iterator
from random import Random
from typing import Any

import pytest

from tests.cast import Actor, Stage, confirms, signs

Json = dict[str, Any]
UPDATES, AT_A_TIME = 1_000, 250
JUNK = (None, True, -1, 10**30, 1.5, "", "x", "\u202e<b>&", "7" * 5_000, [], {}, [{}], {"id": "x"})
TYPED = (
    *("/start", "/start defenders-2018", "/start x" * 9, "/status", "/mydata", "/cancel", "/"),
    *("yes", "back", "skip", "DN", "Uruguay", "Maria Sample", "d@example.org", "123456"),
    *("", " ", "\n", "<script>", "شبكة", "\u0000", "𝔻" * 4_000, "/start take_" + "x" * 59),
)
VERBS = (
    *("card", "document", "ask", "share", "sign", "a", "go", "drop", "signature", "withdraw"),
    *("withdrawn", "agreed", "later", "correct", "consents", "wording", "agree", "disagree"),
    *("receipt", "receipt-json", "handover", "keep-mine", "notice", "my-data", "forget-ask"),
    *("status", "language", "read", "", "a:", "read:x"),
)
WITH_TOKENS = ("signature", "conversation")
HERS = (*WITH_TOKENS, "consent", "confirmation")


class Stranger:
    """Says and taps what comes to mind, with tokens that are somebody else's."""

    def __init__(self, chance: Random, people: list[int], tokens: list[str]) -> None:
        self.chance, self.people, self.tokens = chance, people, tokens

    def update(self) -> tuple[str, Json]:
        kind = self.chance.choice(["message", "message", "callback_query", "my_chat_member"])
        payload: Json = getattr(self, f"_{kind}")()
        if self.chance.random() < 0.4:
            self._spoil(payload)
        return kind, payload

    def _message(self) -> Json:
        person = self.chance.choice(self.people)
        said = {"from": self._user(person), "text": self.chance.choice(TYPED)}
        return {**self._shown(person), **said}

    def every_tap(self) -> Iterator[Json]:
        """Each verb with each token, and the answers to what is asked there."""
        for token in self.tokens:
            for said in VERBS:
                yield self._tap(f"{said}:{token}")
            for value in ("~back", "~cancel", "resend"):
                yield self._tap(f"a:{token}:code:{value}")

    def _callback_query(self) -> Json:
        objects = [*self.tokens, "defenders-2018", "~back", "~0", "yes", "9" * 30, "fr", ""]
        said = self.chance.choices(objects, k=self.chance.randrange(4))
        return self._tap(":".join([self.chance.choice(VERBS), *said]))

    def _tap(self, data: str) -> Json:
        person = self.chance.choice(self.people)
        return {
            "id": str(self.chance.getrandbits(60)),
            "from": self._user(person),
            "message": self._shown(person),
            "chat_instance": "1",
            "data": data,
        }

    def _my_chat_member(self) -> Json:
        person = self.chance.choice(self.people)
        old, new = self.chance.choices(["member", "kicked", "left", "creator", "?"], k=2)
        return {
            "chat": {"id": person, "type": "private"},
            "from": self._user(person),
            "date": 0,
            "old_chat_member": {"status": old},
            "new_chat_member": {"status": new},
        }

    def _shown(self, person: int) -> Json:
        where = self.chance.choice([person, person, person, -person])
        chat = {"id": where, "type": "private" if where > 0 else "group"}
        return {"message_id": self.chance.randrange(1, 400), "date": 0, "chat": chat}

    def _user(self, person: int) -> Json:
        code = self.chance.choice(["en", "fr", "", "zz-Latn-XX", "ar"])
        return {"id": person, "is_bot": False, "first_name": "S", "language_code": code}

    def _spoil(self, payload: Json) -> None:
        """Something is missing, or is not what it should be."""
        inside, name = self.chance.choice(list(_places(payload)))
        if self.chance.random() < 0.3:
            del inside[name]
        else:
            inside[name] = copy.deepcopy(self.chance.choice(JUNK))


def _places(payload: Json) -> Iterator[tuple[Json, str]]:
    for name, value in payload.items():
        yield payload, name
        if isinstance(value, dict):
            yield from _places(value)


@pytest.mark.parametrize("seed", [1, 2])
async def test_strangers_stop_nothing_and_touch_nothing_of_hers(
    stage: Stage, amina: Actor, caplog: pytest.LogCaptureFixture, seed: int
) -> None:
    await signs(amina)
    await confirms(amina)
    await signs(amina, "Another network", "Uruguay", "other@example.org")
    [hers] = await stage.look("SELECT DISTINCT person FROM signature")
    before = await belongings(stage, hers["person"])
    tokens = [row["token"] for table in WITH_TOKENS for row in before[table]]
    people = [stage.enter(f"Stranger {number}").id for number in range(12)]
    stranger = Stranger(Random(seed), people, tokens)  # noqa: S311 - repeatable, not secret
    with caplog.at_level(logging.ERROR):
        for tap in stranger.every_tap():
            stage.rehearsal.world.updates.put("callback_query", tap)
        for number in range(UPDATES):
            stage.rehearsal.world.updates.put(*stranger.update())
            if number % AT_A_TIME == 0:
                await stage.settle()
        await stage.settle()
    assert [record.getMessage() for record in caplog.records] == []
    aside = await stage.look("SELECT DISTINCT what, error FROM set_aside WHERE what = 'update'")
    assert [row["error"] for row in aside] == ["not as the Bot API describes it"]
    assert await belongings(stage, hers["person"]) == before
    await amina.says("/status")
    amina.sees("Another network")


async def belongings(stage: Stage, person: int) -> dict[str, list[Json]]:
    """What is hers, as it lies in the database."""
    return {
        table: await stage.look(f"SELECT * FROM {table} WHERE person = ?", person)  # noqa: S608 - named above
        for table in HERS
    }
