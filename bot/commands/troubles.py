"""What can keep the program from starting, said so that it can be mended."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import typer
from telegram.error import InvalidToken, TelegramError

from bot.commands.words import complain, complain_of
from bot.domain.refusal import Facts, Refusal
from bot.settings import Settings, SettingsErrors, read_settings
from storage import errors


def settings_or_exit() -> Settings:
    try:
        return read_settings()
    except SettingsErrors as wrong:
        complain("settings-wrong", {"count": len(wrong.flaws)})
        for flaw in wrong.flaws:
            facts = {"variable": flaw.variable, "wrong": flaw.wrong, "right": flaw.right}
            complain("settings-flaw", facts)
        raise typer.Exit(2) from None


@contextmanager
def told(database: Path) -> Iterator[None]:
    """Turn what stands in the way into a sentence and the exit code 1."""
    try:
        yield
    except Refusal as refusal:
        complain_of(refusal)
    except (errors.StorageError, TelegramError, OSError) as error:
        complain(*explained(error, database))
    else:
        return
    raise typer.Exit(1)


def explained(error: Exception, database: Path) -> tuple[str, Facts]:
    """The text's key and facts for a trouble with the database, the keys or Telegram."""
    place = str(database)
    match error:
        case errors.DatabaseInUse():
            return "trouble-in-use", {"database": place}
        case errors.KeysMissing() | errors.WrongKey() | errors.KeysExposed():
            return f"trouble-{_kebab(error)}", {"database": place, "detail": str(error)}
        case errors.DatabaseTooNew():
            return "trouble-database-too-new", {"database": place}
        case errors.NotOurDatabase():
            return "trouble-not-our-database", {"database": place}
        case InvalidToken():
            return "trouble-token", {}
        case TelegramError():
            return "trouble-telegram", {"detail": type(error).__name__}
        case OSError():
            return "trouble-disk", {"database": place, "detail": error.strerror or "?"}
        case _:
            return "trouble-other", {"detail": str(error)}


def _kebab(error: Exception) -> str:
    name = type(error).__name__
    return "".join(f"-{c.lower()}" if c.isupper() else c for c in name).lstrip("-")
