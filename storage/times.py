"""Times as SQLite keeps them: UTC, in a fixed width that sorts."""

from datetime import UTC, datetime, timedelta
from typing import overload

FORM = "%Y-%m-%dT%H:%M:%S.%fZ"


@overload
def stamp(moment: datetime) -> str: ...
@overload
def stamp(moment: None) -> None: ...
def stamp(moment: datetime | None) -> str | None:
    return None if moment is None else moment.astimezone(UTC).strftime(FORM)


@overload
def moment(stamped: str) -> datetime: ...
@overload
def moment(stamped: None) -> None: ...
def moment(stamped: str | None) -> datetime | None:
    return None if stamped is None else datetime.fromisoformat(stamped)


def after(moment: datetime, seconds: float) -> datetime:
    return moment + timedelta(seconds=seconds)
