"""The parameters of a call: read from any form of request, made into what they stand for."""

import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

from bot.rehearsal.errors import BotApiError, bad_request
from bot.rehearsal.files import UPLOAD_LIMIT, Upload

Json = dict[str, Any]

_WHOLE_NUMBERS = {
    "message_id", "offset", "limit", "timeout", "user_id", "max_connections", "cache_time",
    "message_thread_id", "direct_messages_topic_id", "video_start_timestamp",
}  # fmt: skip
_CHATS = {"chat_id", "from_chat_id"}
_FLAGS = {
    "disable_notification", "protect_content", "show_alert", "drop_pending_updates", "is_big",
    "allow_paid_broadcast", "disable_content_type_detection", "has_spoiler",
    "show_caption_above_media", "return_bots",
}  # fmt: skip
_OBJECTS: dict[str, type | tuple[type, ...]] = {
    "reply_markup": dict, "link_preview_options": dict, "reply_parameters": dict, "scope": dict,
    "menu_button": dict, "suggested_post_parameters": dict, "rich_message": dict,
    "entities": list, "caption_entities": list, "allowed_updates": list, "commands": list,
    "reaction": list, "message_ids": list, "media": (dict, list),
}  # fmt: skip
_ATTACHED = "attach://"
_MISSING = {
    "chat_id": "chat_id is empty",
    "message_id": "message identifier is not specified",
    "text": "message text is empty",
    "document": "there is no document in the request",
    "photo": "there is no photo in the request",
    "media": "there is no media in the request",
    "from_chat_id": "from_chat_id is empty",
    "action": "wrong parameter action in request",
    "file_id": "file_id not specified",
    "callback_query_id": ("query is too old and response timeout expired or query ID is invalid"),
}


@dataclass(frozen=True, slots=True)
class Signature:
    """The names of the parameters a method takes, and of those it cannot do without."""

    known: frozenset[str] = field(default_factory=frozenset)
    required: tuple[str, ...] = ()

    @classmethod
    def of(cls, *names: str) -> "Signature":
        """Names separated by spaces; an exclamation mark after a name makes it required."""
        words = " ".join(names).split()
        required = tuple(word[:-1] for word in words if word.endswith("!"))
        return cls(frozenset(word.removesuffix("!") for word in words), required)

    def unknown(self, raw: Json) -> list[str]:
        return sorted(raw.keys() - self.known)

    def read(self, raw: Json) -> Json:
        """The known parameters, converted; raises the Bot API's error for a missing one."""
        parameters = {name: _converted(name, raw[name]) for name in raw if name in self.known}
        for name in self.required:
            if parameters.get(name) in (None, ""):
                missing = _MISSING.get(name, f'parameter "{name}" is required')
                raise bad_request(missing)
        return parameters


async def read_request(request: web.Request) -> Json:
    """Everything the request carries, from the query and the body, as it came.

    Raises ConnectionError when the client goes away before all of it has come.
    """
    raw: Json = dict(request.query)
    kind = request.content_type
    if kind == "application/json":
        raw.update(_parsed(await request.text()))
    elif kind == "multipart/form-data":
        raw.update(await _read_multipart(request))
    elif request.can_read_body:
        raw.update(parse_qsl(await request.text(), keep_blank_values=True))
    return raw


def _parsed(body: str) -> Json:
    if not body:
        return {}
    try:
        parsed = json.loads(body)
    except ValueError as error:
        raise bad_request("can't parse JSON object") from error
    if not isinstance(parsed, dict):
        raise bad_request("JSON object expected")
    return parsed


async def _read_multipart(request: web.Request) -> Json:
    try:
        form = await request.post()
    except ValueError as error:
        raise bad_request("can't parse the multipart form") from error
    fields = {name: _field(value) for name, value in form.items()}
    return _with_attachments(fields)


def _field(value: str | bytes | bytearray | web.FileField) -> str | Upload:
    if isinstance(value, web.FileField):
        data = value.file.read()
        value.file.close()
        if len(data) > UPLOAD_LIMIT:
            raise BotApiError(413, "Request Entity Too Large")
        return Upload(value.filename, data, value.content_type)
    return value if isinstance(value, str) else bytes(value).decode()


def _with_attachments(fields: Json) -> Json:
    """Puts the parts that attach://… names in the place of the name."""
    uploads = {name: value for name, value in fields.items() if isinstance(value, Upload)}
    used: set[str] = set()

    def filled(value: Any) -> Any:
        if isinstance(value, str) and value.startswith(_ATTACHED):
            part = value.removeprefix(_ATTACHED)
            used.add(part)
            return uploads.get(part, value)
        if isinstance(value, dict):
            return {key: filled(inner) for key, inner in value.items()}
        return [filled(inner) for inner in value] if isinstance(value, list) else value

    whole = {name: filled(_read_media(name, value)) for name, value in fields.items()}
    return {name: value for name, value in whole.items() if name not in used}


def _read_media(name: str, value: Any) -> Any:
    """The one parameter that has files inside comes as JSON in a string."""
    return _object(name, value) if name == "media" and isinstance(value, str) else value


def _converted(name: str, value: Any) -> Any:
    if name in _CHATS:
        return _whole_number(value, otherwise=value)
    if name in _WHOLE_NUMBERS:
        return _whole_number(value, otherwise=None)
    if name in _FLAGS:
        return value is True or str(value).lower() in ("true", "1", "yes", "t", "y")
    if name in _OBJECTS:
        return _object(name, value)
    return value if isinstance(value, str | Upload) else _as_text(value)


def _whole_number(value: Any, otherwise: Any) -> Any:
    try:
        return int(value)
    except (TypeError, ValueError):
        return otherwise


def _object(name: str, value: Any) -> Any:
    """Objects and lists come as JSON, or as JSON in a string."""
    if value in (None, ""):
        return None
    try:
        parsed = json.loads(value) if isinstance(value, str) else value
    except ValueError:
        parsed = None
    if not isinstance(parsed, _OBJECTS[name]):
        raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object")
    return parsed


def _as_text(value: Any) -> str:
    return "" if value is None else str(value)
