"""Several pictures or documents sent as one album."""

import secrets
from typing import Any

from bot.rehearsal.errors import bad_request
from bot.rehearsal.methods.attaching import Media
from bot.rehearsal.methods.sending import post
from bot.rehearsal.world import World

Json = dict[str, Any]

_FEWEST, _MOST = 2, 10


def send_media_group(world: World, parameters: Json) -> list[Json]:
    chat = world.chat_to_write_in(parameters["chat_id"])
    listed = parameters["media"]
    if len(listed) < _FEWEST:
        raise bad_request("too few messages to send as an album")
    if len(listed) > _MOST:
        raise bad_request("too many messages to send as an album")
    album = [Media(world, media) for media in listed]
    if len({media.kind for media in album}) > 1:
        raise bad_request("document can't be mixed with other media types")
    mark = {"media_group_id": str(secrets.randbits(53))}
    sent = [
        post(
            world,
            chat,
            parameters,
            mark,
            document=media.document,
            photo=media.photo,
            caption=media.caption,
        )
        for media in album
    ]
    return [message.as_bot_api() for message in sent]
