"""What the bot is: its account, its names and descriptions, its menu buttons."""

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


@dataclass(slots=True)
class BotProfile:
    id: int
    first_name: str = "Rehearsal"
    username: str = "rehearsal_bot"
    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    menu_buttons: dict[int | None, Json] = field(default_factory=dict)

    def as_user(self) -> Json:
        return {
            "id": self.id,
            "is_bot": True,
            "first_name": self.first_name,
            "username": self.username,
        }

    def as_me(self) -> Json:
        """The user with what getMe alone tells."""
        return {
            **self.as_user(),
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_guest_queries": False,
            "supports_inline_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
            "has_topics_enabled": False,
            "allows_users_to_create_topics": False,
            "can_manage_bots": False,
            "supports_join_request_queries": False,
        }

    def menu_button(self, chat_id: int | None) -> Json:
        default = self.menu_buttons.get(None, {"type": "commands"})
        return self.menu_buttons.get(chat_id, default)
