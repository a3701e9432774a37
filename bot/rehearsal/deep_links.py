"""Links that lead into the bot: t.me/<bot>?start=… and ?startgroup=…"""

import re
from typing import Any
from urllib.parse import parse_qs, urlsplit

from bot.rehearsal.deeds import say
from bot.rehearsal.errors import ImpossibleError
from bot.rehearsal.groups import start_group
from bot.rehearsal.world import World

Json = dict[str, Any]

_HOSTS = {"t.me", "telegram.me", "telegram.dog"}
_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")


def followed(world: World, person_id: int, link: str, group_id: int | None) -> Json:
    """What comes of a person opening the link; raises ImpossibleError for any other link."""
    query = _query(world, link)
    payload = query.get("startgroup", query.get("start", [""]))[0]
    if not _PAYLOAD.fullmatch(payload):
        raise ImpossibleError("a payload has up to 64 letters, digits, _ and -")
    if "startgroup" not in query:
        return say(world, person_id, f"/start {payload}".strip(), None, None)
    if group_id is None:
        raise ImpossibleError("that link is opened in a group")
    return start_group(world, person_id, group_id, payload)


def _query(world: World, link: str) -> dict[str, list[str]]:
    address = urlsplit(link if "://" in link else f"https://{link}")
    query = parse_qs(address.query, keep_blank_values=True)
    if address.scheme == "tg":
        name = query.get("domain", [""])[0]
    else:
        name = address.path.strip("/") if address.hostname in _HOSTS else ""
    if name.lower() != world.bot.username.lower():
        raise ImpossibleError("that link does not lead to the bot")
    return query
