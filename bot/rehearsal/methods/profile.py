"""What the bot tells about itself: account, names, commands, menu button."""

import re
from typing import Any

from bot.rehearsal.commands import SCOPES
from bot.rehearsal.errors import bad_request
from bot.rehearsal.world import World

Json = dict[str, Any]

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"[a-z]{2}|")
_MOST_COMMANDS = 100
_LONGEST_COMMAND_DESCRIPTION = 256
_LONGEST_NAME = 64
_LONGEST_DESCRIPTION = 512
_LONGEST_SHORT_DESCRIPTION = 120


def get_me(world: World, parameters: Json) -> Json:
    return world.bot.as_me()


def agree(world: World, parameters: Json) -> bool:
    """For methods of which nothing follows here: logOut and close."""
    return True


def set_my_commands(world: World, parameters: Json) -> bool:
    commands = parameters["commands"]
    if len(commands) > _MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        _check_command(command)
    world.menus.set(_scope(parameters), _language(parameters), commands)
    world.changes.tell("state")
    return True


def get_my_commands(world: World, parameters: Json) -> list[Json]:
    return world.menus.get(_scope(parameters), _language(parameters))


def delete_my_commands(world: World, parameters: Json) -> bool:
    world.menus.delete(_scope(parameters), _language(parameters))
    world.changes.tell("state")
    return True


def set_my_name(world: World, parameters: Json) -> bool:
    name = _limited(parameters, "name", _LONGEST_NAME)
    _set_or_forget(world.bot.names, _language(parameters), name)
    world.bot.first_name = world.bot.names.get("", world.bot.first_name)
    world.changes.tell("state")
    return True


def get_my_name(world: World, parameters: Json) -> Json:
    name = _in_language(world.bot.names, parameters)
    return {"name": name or world.bot.first_name}


def set_my_description(world: World, parameters: Json) -> bool:
    description = _limited(parameters, "description", _LONGEST_DESCRIPTION)
    _set_or_forget(world.bot.descriptions, _language(parameters), description)
    return True


def get_my_description(world: World, parameters: Json) -> Json:
    return {"description": _in_language(world.bot.descriptions, parameters)}


def set_my_short_description(world: World, parameters: Json) -> bool:
    description = _limited(parameters, "short_description", _LONGEST_SHORT_DESCRIPTION)
    _set_or_forget(world.bot.short_descriptions, _language(parameters), description)
    return True


def get_my_short_description(world: World, parameters: Json) -> Json:
    return {"short_description": _in_language(world.bot.short_descriptions, parameters)}


def set_chat_menu_button(world: World, parameters: Json) -> bool:
    button = parameters.get("menu_button") or {"type": "default"}
    world.bot.menu_buttons[parameters.get("chat_id")] = button
    return True


def get_chat_menu_button(world: World, parameters: Json) -> Json:
    return world.bot.menu_button(parameters.get("chat_id"))


def _check_command(command: Json) -> None:
    if not _COMMAND.fullmatch(str(command.get("command", ""))):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(str(command.get("description", ""))) <= _LONGEST_COMMAND_DESCRIPTION:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")


def _scope(parameters: Json) -> Json:
    scope: Json = parameters.get("scope") or {"type": "default"}
    if scope.get("type") not in SCOPES:
        raise bad_request("can't parse BotCommandScope: unsupported type specified")
    return scope


def _language(parameters: Json) -> str:
    code: str = parameters.get("language_code", "")
    if not _LANGUAGE.fullmatch(code):
        raise bad_request("invalid language code specified")
    return code


def _limited(parameters: Json, name: str, longest: int) -> str:
    value: str = parameters.get(name, "")
    if len(value) > longest:
        raise bad_request(f"{name.upper()}_TOO_LONG")
    return value


def _set_or_forget(table: dict[str, str], language_code: str, value: str) -> None:
    if value:
        table[language_code] = value
    else:
        table.pop(language_code, None)


def _in_language(table: dict[str, str], parameters: Json) -> str:
    return table.get(_language(parameters)) or table.get("", "")
