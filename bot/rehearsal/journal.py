"""Every call of the Bot API in order, with what was answered."""

from typing import Any

from bot.rehearsal.files import Upload

Json = dict[str, Any]


class Journal:
    def __init__(self) -> None:
        self.entries: list[Json] = []

    @property
    def last(self) -> int:
        return len(self.entries)

    def after(self, number: int) -> list[Json]:
        return self.entries[max(number, 0) :]

    def write(self, entry: Json) -> None:
        """Numbers the entry; numbers begin at 1."""
        entry["n"] = len(self.entries) + 1
        self.entries.append(entry)


def readable(parameters: Json) -> Json:
    """The parameters as JSON, files as their name and size."""
    return {name: _readable(value) for name, value in parameters.items()}


def _readable(value: Any) -> Any:
    if isinstance(value, Upload):
        return {"file_name": value.name, "size": len(value.data)}
    if isinstance(value, list):
        return [_readable(inner) for inner in value]
    if isinstance(value, dict):
        return {name: _readable(inner) for name, inner in value.items()}
    return value
