"""Every update that somebody could send, tried on a full desk and undone again.

The updates go to the very steps that the bot runs, in its own database; what each would have
changed, said and shown is looked at, and then it is as if it had never come.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import islice, product
from typing import Any

from bot.chat import rendering
from bot.chat.group_routes import GROUP_TAPS
from bot.chat.incoming import Deed, Incoming
from bot.chat.routes import COMMANDS, TAPS, handle
from bot.services.replies import Reply
from bot.services.visit import Surroundings
from storage.database import Transaction
from tests.cast import Stage

Row = tuple[Any, ...]
Tables = Mapping[str, Mapping[int, dict[str, Any]]]
Before = Callable[[Transaction], None]
Look = Callable[[Transaction], Tables]
VERBS = {**TAPS, **GROUP_TAPS}
A_TAPPED_MESSAGE = 999_999
GARBAGE = ("", "0", "-1", "٣", "²", "9" * 19, "9" * 30, "~0", "x y", "%s", "_all", "\u202e")
MOST_FOR_ONE = 36
"""Ways in which one button is forged: more of them try the same again."""


@dataclass
class Tried:
    """What came of one update."""

    came: Incoming
    toast: str | None = None
    said: list[tuple[str, str]] = field(default_factory=list)
    """To whom (a chat), and everything that could be read there."""
    texts: list[str] = field(default_factory=list)
    """Each message by itself, as HTML."""
    acts: list[str] = field(default_factory=list)
    papers: list[tuple[str, str]] = field(default_factory=list)
    changed: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    """Tables, and rows as they were before it; of new ones, as they are after it."""
    error: str = ""

    @property
    def what(self) -> str:
        return f"{self.came.deed}: /{self.came.command} {self.came.text!r}"

    @property
    def words(self) -> str:
        """Everything that could be read by anybody."""
        return "\n".join([self.toast or "", *(words for _, words in self.said)])


async def tried(
    stage: Stage,
    updates: Sequence[Incoming],
    before: Before | None = None,
    *,
    compared: bool = True,
) -> list[Tried]:
    """Each on the desk as it is, with nothing of it kept. `before` is done first, each time.

    Without `compared` only what was said is looked at, not what has changed.
    """
    assert stage.program is not None
    around = stage.program.foreman.surroundings
    sweep = partial(_sweep, updates=updates, before=before, around=around, compared=compared)
    return await stage.program.database.write(sweep)


def tap(
    person: int, data: str, group: int | None = None, message: int = A_TAPPED_MESSAGE
) -> Incoming:
    chat, private = (person, True) if group is None else (group, False)
    return Incoming(1, Deed.TAP, chat, person, private, text=data, message=message, query="1")


def command(person: int, name: str, said: str = "", group: int | None = None) -> Incoming:
    chat, private = (person, True) if group is None else (group, False)
    return Incoming(1, Deed.COMMAND, chat, person, private, text=said, command=name, message=1)


async def buttons_of(stage: Stage, person: int) -> list[str]:
    """Every button to which somebody gets from her commands, with what lies behind it now."""
    found: dict[str, None] = {}
    for one in await tried(stage, [command(person, name) for name in COMMANDS], compared=False):
        found.update(dict.fromkeys(one.acts))
    found.update(dict.fromkeys(on_the_screen(stage, person)))
    looked: set[str] = set()
    while new := [act for act in found if act not in looked]:
        looked.update(new)
        for one in await tried(stage, [tap(person, act) for act in new], compared=False):
            assert not one.error, f"{one.what}: {one.error}"
            found.update(dict.fromkeys(one.acts))
    return list(found)


def on_the_screen(stage: Stage, chat: int) -> list[str]:
    """What lies behind the buttons of the messages that are there."""
    messages = stage.rehearsal.messages(chat)
    shown = [button for message in messages for row in message["buttons"] for button in row]
    return [button["callback_data"] for button in shown if button.get("callback_data")]


def forged(seen: Iterable[str], objects: Sequence[str]) -> list[str]:
    """Every button that there is, with what was seen on it, with other objects, with garbage."""
    known: defaultdict[tuple[str, int], list[tuple[str, ...]]] = defaultdict(list)
    for act in seen:
        verb, *parts = act.split(":")
        known[verb, len(parts)].append(tuple(parts))
    found: list[str] = []
    for verb, count in VERBS:
        ways = islice(_ways(known[verb, count], count, objects), MOST_FOR_ONE)
        found += [":".join((verb, *way)) for way in ways]
        found += [":".join((verb, *("1",) * (count + 1))), verb + ":" * (count + 2)]
    return list(dict.fromkeys(found))


def _ways(
    seen: Sequence[tuple[str, ...]], count: int, objects: Sequence[str]
) -> Iterator[tuple[str, ...]]:
    yield from seen[:12]
    if count == 0:
        yield ()
        return
    places = [list(dict.fromkeys(one[n] for one in seen))[:2] or ["1"] for n in range(count)]
    for place in range(count):
        rest = [one[0] for one in places]
        for wrong in GARBAGE if place or not seen else (*GARBAGE, *objects):
            yield (*rest[:place], wrong, *rest[place + 1 :])
    yield from product(objects, *([*place, *objects[:4]] for place in places[1:]))


def _sweep(
    tx: Transaction,
    updates: Sequence[Incoming],
    before: Before | None,
    around: Surroundings,
    compared: bool,
) -> list[Tried]:
    look = _everything if compared else _outbox
    as_it_is, found = look(tx), []
    for came in updates:
        tx.execute("SAVEPOINT tried")
        if before is not None:
            before(tx)
            as_it_is = look(tx)
        found.append(_try(tx, came, around, as_it_is, look))
        tx.execute("ROLLBACK TO tried")
        tx.execute("RELEASE tried")
    tx.events.clear()
    return found


def _try(
    tx: Transaction, came: Incoming, surroundings: Surroundings, as_it_is: Tables, look: Look
) -> Tried:
    one, before = Tried(came), tx.value("SELECT total_changes()")
    try:
        one.toast = handle(tx, came, surroundings)
    except Exception as error:  # whatever it is, the bot would have set the update aside
        one.error = f"{type(error).__qualname__}: {error}"
        return one
    if tx.value("SELECT total_changes()") == before:
        return one
    one.changed = list(_differences(as_it_is, look(tx)))
    new = [row for table, row in one.changed if table == "outbox"]
    try:
        for row in new:
            if row["id"] not in as_it_is["outbox"]:
                _read(tx, row, one)
    except KeyError as error:  # a text that there is not: the message would never leave
        one.error = f"{type(error).__qualname__}: {error}"
    return one


def _everything(tx: Transaction) -> Tables:
    tables = tx.all("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'id_mark'")
    return {
        table["name"]: {row["rowid_"]: dict(row) for row in tx.all(_select(table["name"]))}
        for table in tables
    }


def _outbox(tx: Transaction) -> Tables:
    return {"outbox": {row["rowid_"]: dict(row) for row in tx.all(_select("outbox"))}}


def _select(table: str) -> str:
    return f"SELECT rowid AS rowid_, * FROM {table}"  # noqa: S608 - a name from the schema


def _differences(before: Tables, after: Tables) -> Iterator[tuple[str, dict[str, Any]]]:
    for table, rows in after.items():
        was = before[table]
        for number in was.keys() | rows.keys():
            if was.get(number) != rows.get(number):
                yield table, was.get(number) or rows[number]


def _read(tx: Transaction, row: Mapping[str, Any], one: Tried) -> None:
    to = tx.unseal("outbox.recipient", row["id"], row["recipient"]) or ""
    payload = json.loads(tx.unseal("outbox.payload", row["id"], row["payload"]) or "{}")
    if row["channel"] != "chat" or "broadcast" in payload:
        one.said.append((to, json.dumps(payload, ensure_ascii=False)))
        return
    reply = Reply.from_payload(payload)
    keyboard = rendering.keyboard(reply) or {"inline_keyboard": []}
    shown = [button for line in keyboard["inline_keyboard"] for button in line]
    one.texts += rendering.text_of(reply)
    words = [*rendering.text_of(reply), json.dumps(keyboard, ensure_ascii=False)]
    one.said.append((to, "\n".join(words)))
    one.acts += [button["callback_data"] for button in shown if "callback_data" in button]
    one.papers += [reply.document] if reply.document else []
    one.papers += [("page", reply.page[0])] if reply.page else []
