"""The command menus, by scope and language, and which of them a person is shown."""

from typing import Any

Json = dict[str, Any]
Commands = list[Json]

_SCOPES_OF_CHAT = {"chat", "chat_administrators", "chat_member"}
SCOPES = {"default", "all_private_chats", "all_group_chats", "all_chat_administrators"}
SCOPES |= _SCOPES_OF_CHAT


class CommandMenus:
    def __init__(self) -> None:
        self._menus: dict[tuple[str, str], Commands] = {}

    def set(self, scope: Json, language_code: str, commands: Commands) -> None:
        self._menus[_scope_key(scope), language_code] = commands

    def get(self, scope: Json, language_code: str) -> Commands:
        return self._menus.get((_scope_key(scope), language_code), [])

    def delete(self, scope: Json, language_code: str) -> None:
        self._menus.pop((_scope_key(scope), language_code), None)

    def shown_in_private(self, person_id: int, language_code: str) -> Commands:
        """What a person sees in her chat with the bot."""
        return self._first((f"chat {person_id}", "all_private_chats", "default"), language_code)

    def shown_in_group(
        self, chat_id: int, person_id: int, language_code: str, *, leads: bool
    ) -> Commands:
        """leads: whether the person is an administrator of the group, or its owner."""
        scopes = [f"chat_member {chat_id} {person_id}"]
        scopes += [f"chat_administrators {chat_id}"] if leads else []
        scopes += [f"chat {chat_id}"]
        scopes += ["all_chat_administrators"] if leads else []
        return self._first((*scopes, "all_group_chats", "default"), language_code)

    def _first(self, scopes: tuple[str, ...], language_code: str) -> Commands:
        """The narrowest scope wins; within a scope the person's language does, as documented."""
        for scope in scopes:
            for language in (language_code[:2], ""):
                if menu := self._menus.get((scope, language)):
                    return menu
        return []


def _scope_key(scope: Json) -> str:
    kind = scope.get("type", "default")
    if kind not in _SCOPES_OF_CHAT:
        return str(kind)
    parts = (kind, scope.get("chat_id"), scope.get("user_id"))
    return " ".join(str(part) for part in parts if part is not None)
