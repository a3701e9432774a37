"""How the bot gets its updates: by asking, or by a webhook."""

import re
from typing import Any

from bot.rehearsal.errors import bad_request, conflict
from bot.rehearsal.world import World

Json = dict[str, Any]

_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


async def get_updates(world: World, parameters: Json) -> list[Json]:
    if world.webhook.url:
        raise conflict(
            "can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first"
        )
    _remember_wishes(world, parameters)
    return await world.updates.poll(
        offset=parameters.get("offset") or 0,
        limit=parameters.get("limit") or 100,
        seconds=parameters.get("timeout") or 0,
    )


async def set_webhook(world: World, parameters: Json) -> bool:
    if not parameters.get("url"):
        return await delete_webhook(world, parameters)
    secret = parameters.get("secret_token") or None
    if secret and not _SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    _remember_wishes(world, parameters)
    _drop_pending(world, parameters)
    world.updates.end_poll_for_webhook()
    await world.webhook.set(parameters["url"], secret, parameters.get("max_connections") or 40)
    return True


async def delete_webhook(world: World, parameters: Json) -> bool:
    await world.webhook.delete()
    _drop_pending(world, parameters)
    return True


def get_webhook_info(world: World, parameters: Json) -> Json:
    return world.webhook.as_info()


def _remember_wishes(world: World, parameters: Json) -> None:
    """The kinds of updates wanted stay wanted until another list is given."""
    if (allowed := parameters.get("allowed_updates")) is not None:
        world.updates.allowed = allowed


def _drop_pending(world: World, parameters: Json) -> None:
    if parameters.get("drop_pending_updates"):
        world.updates.pending.clear()
