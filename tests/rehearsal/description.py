"""The Bot API's description by other authors: aiogram's models, asked what they do not know.

aiogram accepts unknown fields and keeps them aside; here they count as flaws.
"""

import json
from collections.abc import Iterator
from typing import Any, get_args, get_origin

import aiogram.methods
from aiogram.methods.base import TelegramMethod
from aiogram.types import BufferedInputFile, ResponseParameters, Update
from pydantic import BaseModel, TypeAdapter, ValidationError

Json = dict[str, Any]

_ENVELOPE = {"ok", "result", "description", "error_code", "parameters"}
_NOT_PUBLISHED_YET = {"can_send_welcome_messages": False}
_NO_FILE = BufferedInputFile(b"", "a file")


def unknown_parameters(method: str, params: Json) -> list[str]:
    """What the Bot API does not know, or would not take, in a call; empty when all is well.

    Takes parameters as they were sent or as the journal shows them: objects may be JSON in a
    string, files a name and a size.
    """
    described = _method_class(method)
    if described is None:
        return [f"{method}: no such method"]
    known = described.model_fields
    flaws = [f"{method}: unknown parameter {name}" for name in params if name not in known]
    given = {
        name: _as_meant(known[name].annotation, value)
        for name, value in params.items()
        if name in known
    }
    return flaws + _flaws(described, given, method)


def flaws_of_answer(method: str, answer: Json) -> list[str]:
    """What is wrong with a whole answer, `{"ok": …}`, to a call; empty when all is well."""
    described = _method_class(method)
    if described is None:
        return [f"{method}: no such method"]
    flaws = [f"{method}: unknown {name} in the answer" for name in answer.keys() - _ENVELOPE]
    if answer["ok"]:
        return flaws + _flaws(described.__returning__, answer.get("result"), method)
    return flaws + _flaws_of_refusal(method, answer)


def flaws_of_update(update: Json) -> list[str]:
    return _flaws(Update, update, "update")


def _method_class(method: str) -> type[TelegramMethod[Any]] | None:
    return getattr(aiogram.methods, method[:1].upper() + method[1:], None)


def _flaws_of_refusal(method: str, answer: Json) -> list[str]:
    flaws = [] if isinstance(answer.get("error_code"), int) else [f"{method}: no error code"]
    if not answer.get("description"):
        flaws.append(f"{method}: no description of the error")
    return flaws + _flaws(ResponseParameters, answer.get("parameters", {}), method)


def _flaws(kind: Any, value: Any, where: str) -> list[str]:
    try:
        parsed = TypeAdapter(kind).validate_python(_brought_up_to_date(value))
    except ValidationError as error:
        return [f"{where}: {_spoken(problem)}" for problem in error.errors(include_url=False)]
    return [f"{where}: unknown field {name}" for name in _unknown_fields(parsed)]


def _brought_up_to_date(value: Any) -> Any:
    """With what aiogram asks for already and the published description does not have yet."""
    if isinstance(value, list):
        return [_brought_up_to_date(inner) for inner in value]
    if not isinstance(value, dict):
        return value
    newer = _NOT_PUBLISHED_YET if value.get("status") == "administrator" else {}
    return {name: _brought_up_to_date(inner) for name, inner in value.items()} | newer


def _spoken(problem: Any) -> str:
    return f"{'.'.join(map(str, problem['loc']))}: {problem['msg']}"


def _unknown_fields(value: Any, path: str = "") -> Iterator[str]:
    if isinstance(value, BaseModel):
        for name in value.model_extra or {}:
            yield f"{path}.{name}"
        for name in type(value).model_fields:
            yield from _unknown_fields(getattr(value, name), f"{path}.{name}")
    elif isinstance(value, list):
        for item in value:
            yield from _unknown_fields(item, f"{path}[]")


def _as_meant(annotation: Any, value: Any) -> Any:
    if isinstance(value, dict):
        return _with_files(value)
    if isinstance(value, list):
        return [_with_files(inner) for inner in value]
    if isinstance(value, str) and _is_structured(annotation):
        return _parsed(value)
    return value


def _with_files(value: Any) -> Any:
    """Files stand where the journal shows their name and size."""
    if not isinstance(value, dict):
        return value
    if value.keys() == {"file_name", "size"}:
        return _NO_FILE
    return {name: _with_files(inner) for name, inner in value.items()}


def _parsed(value: str) -> Any:
    try:
        return json.loads(value)
    except ValueError:
        return value


def _is_structured(annotation: Any) -> bool:
    """True for objects, lists, and anything optional or alternative of them."""
    if get_origin(annotation) is list:
        return True
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return True
    return any(_is_structured(part) for part in get_args(annotation))
