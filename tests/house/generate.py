"""Writes the documents and tables that come from elsewhere: `python -m tests.house.generate`."""

from collections.abc import Callable
from pathlib import Path
from textwrap import wrap
from typing import Final

from pydantic.fields import FieldInfo

from bot.settings import VARIABLES
from tests.house import generate_countries

ROOT: Final = Path(__file__).parents[2]

ENV_HEAD: Final = """\
# Settings of Undersigned. Copy this file to .env and take the # away from the lines you need.
# The environment goes before this file. Made by: make docs
"""

SETTINGS_HEAD: Final = """\
# Settings

Each setting is an environment variable, or a line of a file named `.env` in the working
directory; the environment goes first, and an empty value counts as none. All settings are read
once, at the start. When some are wrong, the bot names every one of them and does not start; a
variable in `.env` that is almost one of these is taken for a slip.

To rehearse, nothing has to be set.

| variable | without it | what it is |
|---|---|---|
"""


def env_example() -> str:
    return "\n".join([ENV_HEAD, *map(_env_entry, VARIABLES, VARIABLES.values())])


def settings_page() -> str:
    rows = map(_settings_row, VARIABLES, VARIABLES.values())
    return SETTINGS_HEAD + "".join(f"{row}\n" for row in rows)


DOCUMENTS: Final[dict[Path, Callable[[], str]]] = {
    ROOT / ".env.example": env_example,
    ROOT / "docs" / "settings.md": settings_page,
}


def _env_entry(variable: str, spec: FieldInfo) -> str:
    comment = "".join(f"# {line}\n" for line in wrap(str(spec.description), 96))
    value = spec.examples[0] if spec.examples else spec.default
    return f"{comment}#{variable}={value}\n"


def _settings_row(variable: str, spec: FieldInfo) -> str:
    example = f" Example: `{spec.examples[0]}`" if spec.examples else ""
    default = f"`{spec.default}`" if spec.default or spec.default == 0 else "nothing"
    description = str(spec.description).replace("<", "&lt;")
    return f"| `{variable}` | {default} | {description}{example} |"


def main() -> None:
    for path, content in DOCUMENTS.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(content(), encoding="utf-8")
    generate_countries.main()


if __name__ == "__main__":
    main()
