"""The Bot API as published, as data: which fields there are, which must be there, of which type.

The data is not part of the project; where it is not at hand, what needs it is skipped.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any

Json = dict[str, Any]

DATA = Path(__file__).parents[3] / "shared" / "data" / "bot-api.json"
_PLAIN = {
    "Integer": int,
    "String": str,
    "Boolean": bool,
    "Float": (int, float),
    "True": bool,
}


@cache
def published() -> Json:
    return dict(json.loads(DATA.read_text("utf-8")))


def flaws_of_result(method: str, result: Any) -> list[str]:
    """What a result lacks or has too much of, by the published description."""
    return _flaws(published()["methods"][method]["returns"], result, method)


def flaws_of_published(kind: str, value: Any) -> list[str]:
    return _flaws([kind], value, kind)


def parameters_of(method: str) -> set[str]:
    fields = published()["methods"][method].get("fields", [])
    return {field["name"] for field in fields}


def _flaws(kinds: list[str], value: Any, where: str) -> list[str]:
    """The flaws under the alternative that fits best."""
    return min((_flaws_as(kind, value, where) for kind in kinds), key=len)


def _flaws_as(kind: str, value: Any, where: str) -> list[str]:
    if kind.startswith("Array of "):
        return _flaws_of_array(kind.removeprefix("Array of "), value, where)
    if kind in _PLAIN:
        fits = isinstance(value, _PLAIN[kind]) and isinstance(value, bool) == (_PLAIN[kind] is bool)
        return [] if fits else [f"{where}: {kind} expected"]
    described = published()["types"][kind]
    if subtypes := described.get("subtypes"):
        return _flaws(subtypes, value, where)
    return _flaws_of_object(described.get("fields", []), value, where)


def _flaws_of_array(kind: str, value: Any, where: str) -> list[str]:
    if not isinstance(value, list):
        return [f"{where}: array expected"]
    return [flaw for item in value for flaw in _flaws_as(kind, item, f"{where}[]")]


def _flaws_of_object(fields: list[Json], value: Any, where: str) -> list[str]:
    if not isinstance(value, dict):
        return [f"{where}: object expected"]
    known = {field["name"]: field for field in fields}
    flaws = [f"{where}: unknown {name}" for name in value.keys() - known.keys()]
    for name, field in known.items():
        if name in value:
            flaws += _flaws(field["types"], value[name], f"{where}.{name}")
        elif field["required"]:
            flaws.append(f"{where}: {name} is missing")
    return flaws
