"""One person's turn: who came, what she touched, and how she is answered."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.services.replies import Line, Reply, Rows
from bot.texts import catalogue
from storage import audit, outbox, people, sent_messages
from storage.database import Transaction
from storage.outbox import Channel, Urgency
from storage.people import Person


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the program knows about the place it runs in."""

    username: str
    """The bot's own name on Telegram, for links."""
    sends_mail: bool
    admins: frozenset[int] = frozenset()
    """Telegram ids of those who run the bot."""
    default_language: str = catalogue.FALLBACK
    """Spoken to people whose own language does not ship, and to admins."""
    broadcast_approvals: int = 0
    """How many other organisers have to agree before a broadcast leaves."""
    public_url: str | None = None
    """Where the web side answers, if it does."""
    paid_broadcasts: int = 0
    """Messages a second that broadcasts may pay for; 0: none is paid for."""
    largest_file: int = 50_000_000
    """Bytes of the biggest file that can be sent."""

    def link(self, slug: str) -> str:
        """Opens the letter in a private chat with the bot."""
        return f"https://t.me/{self.username}?start={slug}"


@dataclass(slots=True)
class Visit:
    """Lives inside one transaction: all that is said here leaves if, and only if, it commits."""

    tx: Transaction
    person: Person
    surroundings: Surroundings
    tapped: int | None = None
    """The message whose button was tapped; the answer takes its place."""
    group: int | None = None
    """The group in which she tapped or answered: what is said to her is said there."""
    toast: Line | None = None
    """What is shown for a moment over the chat after a tap."""
    seen: dict[object, object] = field(default_factory=dict)
    """What was read once in this visit and need not be read again."""

    @property
    def now(self) -> datetime:
        return self.tx.now

    @property
    def language(self) -> str:
        return self.person.language

    def say(
        self,
        *lines: Line,
        rows: Rows = (),
        page: tuple[str, int] | None = None,
        document: tuple[str, str] | None = None,
        topic: str | None = None,
        keep: str | None = None,
    ) -> None:
        """Answer this person: in place of the message she tapped, or with a new one.

        `keep`: what the message is for, so that it can be edited or answered later.
        """
        edit = None if document else self.tapped
        if edit is not None and keep is None:  # it is another message from now on
            chat = self.group if self.group is not None else self.person.telegram
            sent_messages.release(self.tx, str(chat), edit)
        reply = Reply(self.language, lines, rows, edit, page, document, keep)
        if self.group is not None:
            self.tell_group(self.group, reply)
        else:
            self._put(self.person, reply, Urgency.CONVERSATION, topic=topic)

    def tell(
        self,
        person: Person,
        *lines: Line,
        rows: Rows = (),
        due: datetime | None = None,
        topic: str | None = None,
        keep: str | None = None,
        edit: int | None = None,
        silent: bool = False,
    ) -> None:
        """Send somebody a message that she did not ask for at this moment."""
        reply = Reply(person.language, lines, rows, edit, keep=keep, silent=silent)
        self._put(person, reply, Urgency.NOTICE, due=due, topic=topic)

    def tell_group(self, group: int, reply: Reply) -> None:
        """Into a group's chat: nobody's own, so nothing of it is a person's."""
        outbox.put(self.tx, Channel.CHAT, str(group), reply.payload(), urgency=Urgency.NOTICE)

    def tell_admins(self, *lines: Line) -> None:
        """A notice to whoever runs the bot, in the language that everybody is spoken to."""
        payload = Reply(self.surroundings.default_language, lines).payload()
        for admin in sorted(self.surroundings.admins):
            outbox.put(self.tx, Channel.CHAT, str(admin), payload, urgency=Urgency.NOTICE)

    def mail(self, address: str, kind: str, facts: Mapping[str, object], topic: str) -> None:
        """Promise an e-mail; its words stand in the texts under `mail-<kind>-…`."""
        outbox.put(
            self.tx,
            Channel.MAIL,
            address,
            {"language": self.language, "kind": kind, "facts": dict(facts)},
            person=self.person.id,
            topic=topic,
        )

    def note(self, what: str, subject: str) -> None:
        """An entry of the audit chain, as this person's doing; nothing personal in either."""
        audit.record(self.tx, what, subject, person=self.person.id)

    def text(self, key: str) -> str:
        """A short text in her language, to be a fact in another one."""
        return catalogue.plain(self.language, key)

    def turn_to(self, conversation: int | None) -> None:
        """Typed words belong to this conversation from now on, or to none."""
        self._turn(conversation, None)

    def turn_to_errand(self, errand: int | None) -> None:
        """Typed words belong to this errand from now on, or to nothing."""
        self._turn(None, errand)

    def _turn(self, conversation: int | None, errand: int | None) -> None:
        if (self.person.conversation, self.person.errand) != (conversation, errand):
            people.turn_to(self.tx, self.person.id, conversation, errand)
            self.person = replace(self.person, conversation=conversation, errand=errand)

    def _put(
        self,
        person: Person,
        reply: Reply,
        urgency: Urgency,
        due: datetime | None = None,
        topic: str | None = None,
    ) -> None:
        outbox.put(
            self.tx,
            Channel.CHAT,
            str(person.telegram),
            reply.payload(),
            person=person.id,
            urgency=urgency,
            due=due,
            topic=topic,
        )
