"""What the people of a rehearsal can do, one method a deed.

Answers at once, with the numbers of the message and of the update where there are any;
`update_id` is None when the bot is not told. Raises `bot.rehearsal.errors.ImpossibleError` for
what a person could not do. Without `chat` a deed is done in the person's chat with the bot.
"""

import secrets
from typing import Any

from bot.rehearsal import deeds, groups, handing_over
from bot.rehearsal.chats import Person
from bot.rehearsal.deep_links import followed
from bot.rehearsal.files import Upload
from bot.rehearsal.rich_text import Entity
from bot.rehearsal.views import group_view, menu_view, person_view
from bot.rehearsal.world import World

Json = dict[str, Any]


class Play:
    def __init__(self, world: World) -> None:
        self.world = world

    def add_person(
        self,
        first_name: str,
        language_code: str = "en",
        *,
        role: str | None = None,
        username: str | None = None,
        id: int | None = None,
        backstage: bool = False,
    ) -> Json:
        """backstage: the page shows no phone of hers, as one of very many."""
        number = id or 1_000_000_000 + secrets.randbelow(6_000_000_000)
        person = Person(number, first_name, language_code, role, username, backstage=backstage)
        self.world.add(person)
        self.world.changes.tell("state")
        return person_view(self.world, person)

    def change_person(self, person: int, *, language_code: str) -> Json:
        found = self.world.person(person)
        found.language_code = language_code
        self.world.changes.tell("state")
        return person_view(self.world, found)

    def narrate(self, title: str, words: str = "", person: int | None = None) -> Json:
        """What the page says at its foot about what is going on, and at whose phone to look."""
        self.world.narration = {"title": title, "words": words, "chat_id": person}
        self.world.changes.tell("narration", lambda: {"narration": self.world.narration})
        return self.world.narration

    def say(
        self,
        person: int,
        text: str,
        chat: int | None = None,
        *,
        reply_to: int | None = None,
        entities: list[Entity] | None = None,
    ) -> Json:
        """entities: marks with offsets in UTF-16 code units; links and commands are found."""
        return deeds.say(self.world, person, text, chat, reply_to, entities)

    def send_document(
        self,
        person: int,
        data: bytes,
        file_name: str,
        caption: str | None = None,
        chat: int | None = None,
        mime_type: str | None = None,
        reply_to: int | None = None,
    ) -> Json:
        """The message as `messages` shows it, with its `update_id`."""
        file = Upload(file_name, data, mime_type)
        return handing_over.send_document(self.world, person, file, chat, caption, reply_to)

    def send_photo(
        self,
        person: int,
        data: bytes,
        file_name: str = "photo.jpg",
        caption: str | None = None,
        chat: int | None = None,
        mime_type: str | None = None,
        reply_to: int | None = None,
    ) -> Json:
        """Like send_document, for a PNG or JPEG that is sent as a picture."""
        file = Upload(file_name, data, mime_type)
        return handing_over.send_photo(self.world, person, file, chat, caption, reply_to)

    def send(self, person: int, file: bytes, file_name: str, **details: Any) -> Json:
        """A document; details as in send_document."""
        return self.send_document(person, file, file_name, **details)

    def tap(
        self,
        person: int,
        message_id: int,
        data: str,
        *,
        chat: int | None = None,
        force: bool = False,
    ) -> Json:
        """force: the tap is forged, with data, chat and message as one likes."""
        return deeds.tap(self.world, person, message_id, data, chat, force)

    def forward(
        self, person: int, message_id: int, to_chat: int, *, from_chat: int | None = None
    ) -> Json:
        """Passes a message on: to a group, to another person (past the bot), or to the bot."""
        return handing_over.forward(self.world, person, message_id, to_chat, from_chat)

    def follow(self, person: int, link: str, *, group: int | None = None) -> Json:
        """Opens a t.me link to the bot; one with startgroup= needs the group it is opened in."""
        return followed(self.world, person, link, group)

    def block(self, person: int, blocked: bool = True) -> Json:
        return deeds.block(self.world, person, blocked)

    def menu(self, person: int, chat: int | None = None) -> list[Json]:
        """The commands that the person is shown there, as the scopes and languages decide."""
        found, place = deeds.meet(self.world, person, chat)
        return menu_view(self.world, found, place.peer)

    def add_group(self, title: str, members: list[int], *, with_bot: bool = True) -> Json:
        """The first member is the owner."""
        group = groups.found(self.world, title, list(members), with_bot=with_bot)
        return group_view(self.world, group)

    def start_group(self, person: int, group: int, payload: str = "") -> Json:
        """Lets the bot into the group by a link ?startgroup=payload."""
        return groups.start_group(self.world, person, group, payload)

    def remove_bot(self, group: int, *, by: int | None = None) -> Json:
        return groups.remove_bot(self.world, group, by)

    def add_member(self, group: int, person: int, *, by: int | None = None) -> Json:
        """Without `by` she joins by herself."""
        return groups.add_member(self.world, group, person, by)

    def remove_member(self, group: int, person: int, *, by: int | None = None) -> Json:
        """Without `by` she leaves by herself."""
        return groups.remove_member(self.world, group, person, by)

    def promote(self, group: int, person: int | None = None, *, leads: bool = True) -> Json:
        """Makes a member an administrator of the group, or no longer; None stands for the bot."""
        groups.promote(self.world, group, person, leads)
        return {}

    def migrate(self, group: int) -> int:
        """The group becomes a supergroup; answers its new id."""
        return groups.migrate(self.world, group)
