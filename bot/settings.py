"""What the operator may set, by environment variables or in a file named `.env`."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, Final, Literal

from dotenv import dotenv_values
from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from bot.settings_values import (
    Sender,
    SmtpServer,
    UnusableError,
    check_keys,
    check_token,
    read_admins,
    read_api_url,
    read_public_url,
    read_sender,
    read_smtp_url,
)

ENV_FILE: Final = Path(".env")
ALIKE: Final = 0.8
"""How much of a variable's name has to be right for a wrong one to be taken for it."""


def _token(value: SecretStr) -> SecretStr:
    check_token(value.get_secret_value())
    return value


def _keys(value: SecretStr) -> SecretStr:
    check_keys(value.get_secret_value())
    return value


def _smtp_url(value: SecretStr) -> SecretStr:
    read_smtp_url(value.get_secret_value())
    return value


def _upper(value: object) -> object:
    return value.upper() if isinstance(value, str) else value


class Settings(BaseSettings):
    """Every setting, checked. Made by `read_settings`; secrets stay out of its `repr`.

    A field's name in capitals is its variable; `description` and `examples` are what
    `.env.example` and `docs/settings.md` are made of.
    """

    model_config = SettingsConfigDict(
        frozen=True, extra="forbid", hide_input_in_errors=True, validate_default=False
    )

    telegram_token: Annotated[SecretStr, AfterValidator(_token)] | None = Field(
        None,
        description="The bot's token from @BotFather; without it the bot can only be rehearsed.",
        examples=["123456789:<35 letters and digits>"],
    )
    telegram_api_url: Annotated[str, AfterValidator(read_api_url)] = Field(
        "https://api.telegram.org",
        description="Where the Bot API answers; change it for a Bot API server of your own.",
    )
    database: Path = Field(
        Path("data/undersigned.db"),
        description="The SQLite file that holds everything; its folder has to outlive a restart.",
    )
    sealing_keys: Annotated[SecretStr, AfterValidator(_keys)] | None = Field(
        None,
        description="Keys that seal personal data, as id:base64,id:base64, 32 bytes each;"
        " the first one seals new data, the others only open old data."
        " Without it a file of keys is kept beside the database.",
        examples=["k1:<what openssl rand -base64 32 prints>"],
    )
    smtp_url: Annotated[SecretStr, AfterValidator(_smtp_url)] | None = Field(
        None,
        description="The mail server that sends confirmation codes: smtp:// with STARTTLS,"
        " smtps:// with TLS, smtp+plain:// with neither.",
        examples=["smtp://user:password@mail.example.org:587"],
    )
    mail_from: Annotated[Sender, BeforeValidator(read_sender)] | None = Field(
        None,
        description="Whom e-mails come from, an address or Name <address>; needed with SMTP_URL.",
        examples=["Joint letters <letters@example.org>"],
    )
    admins: Annotated[frozenset[int], BeforeValidator(read_admins)] = Field(
        frozenset(),
        description="Telegram accounts that may do everything: their numbers,"
        " separated by commas; the bot tells whoever sends it /id.",
        examples=["123456789,987654321"],
    )
    public_url: Annotated[str, AfterValidator(read_public_url)] | None = Field(
        None,
        description="The https address under which this program is reached from outside, at PORT."
        " With it, letters have a page there that everybody can read, and e-mails with updates a"
        " link that stops them; without it nothing listens.",
        examples=["https://letters.example.org"],
    )
    port: Annotated[int, Field(ge=1, le=65535)] = Field(
        8080,
        description="The port of the rehearsal's page; when it is taken, the next free one."
        " With PUBLIC_URL, the port at which the program itself listens.",
    )
    log_level: Annotated[Literal["DEBUG", "INFO", "WARNING", "ERROR"], BeforeValidator(_upper)] = (
        Field(
            "INFO",
            description="How much is logged: DEBUG, INFO, WARNING or ERROR; never personal data.",
        )
    )
    messages_per_second: Annotated[float, Field(gt=0, le=1000)] = Field(
        30, description="Messages that the bot sends in a second, to all chats together."
    )
    messages_per_second_per_chat: Annotated[float, Field(gt=0, le=1000)] = Field(
        1, description="Messages that the bot sends in a second to any one chat."
    )
    mails_per_minute: Annotated[int, Field(ge=1, le=10_000)] = Field(
        120,
        description="E-mails with updates and invitations that leave in a minute; fewer if your"
        " mail provider asks for it. Codes never wait.",
    )
    default_language: Literal["en", "fr"] = Field(
        "en",
        description="The language, en or fr, for people whose own one the bot does not speak.",
    )
    broadcast_approvals: Annotated[int, Field(ge=0, le=1)] = Field(
        0,
        description="How many other organisers have to approve a broadcast before it leaves:"
        " 0, or 1 for a second pair of eyes.",
    )

    paid_broadcasts: Annotated[int, Field(ge=31, le=1000)] | None = Field(
        None,
        description="Messages a second at which broadcasts leave if Telegram is paid for it: 31 to"
        " 1000. Each message above 30 a second costs 0.1 Telegram Stars; without it all are free.",
        examples=["300"],
    )
    largest_file: Annotated[int, Field(ge=1_000, le=2_000_000_000)] = Field(
        50_000_000,
        description="Bytes of the biggest file that the bot sends; what is bigger comes in parts."
        " Telegram takes 50 MB from a bot, a Bot API server of your own up to 2 GB.",
    )

    @cached_property
    def smtp(self) -> SmtpServer | None:
        return read_smtp_url(self.smtp_url.get_secret_value()) if self.smtp_url else None

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        *_others: PydanticBaseSettingsSource,
        **_named: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Only what `read_settings` hands over, which sees the flaws of all sources at once."""
        return (init_settings,)


VARIABLES: Final = {name.upper(): spec for name, spec in Settings.model_fields.items()}


@dataclass(frozen=True, slots=True)
class Flaw:
    """One variable, what is wrong with it and what would be right; never its value."""

    variable: str
    wrong: str
    right: str

    def __str__(self) -> str:
        return f"{self.variable} {self.wrong}. Right would be: {self.right}"


class SettingsErrors(Exception):  # noqa: N818 - it holds several
    """All that is wrong with the settings; `str()` tells the operator, one flaw a line."""

    def __init__(self, flaws: tuple[Flaw, ...]) -> None:
        super().__init__("\n".join(map(str, flaws)))
        self.flaws = flaws


def read_settings(
    environ: Mapping[str, str] | None = None, env_file: Path | None = None
) -> Settings:
    """The settings in `environ` and in `env_file`; the environment goes first.

    Without arguments: the process's environment and `.env` in the working directory; with
    `environ` alone no file is read. A variable that is empty counts as not set. Raises
    `SettingsErrors` with every flaw at once.
    """
    if environ is None:
        environ, env_file = os.environ, env_file or ENV_FILE
    filed = _read_file(env_file) if env_file else {}
    values = {**_known(filed), **_known(environ)}
    flaws = (*_misspelt(filed), *_left_out(values))
    try:
        settings = Settings(**{name.lower(): value for name, value in values.items()})
    except ValidationError as errors:
        raise SettingsErrors((*flaws, *_flaws_in(errors))) from None
    if flaws:
        raise SettingsErrors(flaws)
    return settings


def _read_file(path: Path) -> dict[str, str]:
    if not path.is_file():
        return {}
    found = dotenv_values(path, interpolate=False, encoding="utf-8-sig")
    return {name: value or "" for name, value in found.items()}


def _known(found: Mapping[str, str]) -> dict[str, Any]:
    return {name: found[name].strip() for name in VARIABLES if found.get(name, "").strip()}


def _misspelt(filed: Mapping[str, str]) -> Iterator[Flaw]:
    for name in filed:
        if name not in VARIABLES:
            for meant in get_close_matches(name.upper(), VARIABLES, n=1, cutoff=ALIKE):
                yield Flaw(name, "is not a variable of Undersigned", meant)


def _left_out(values: Mapping[str, str]) -> Iterator[Flaw]:
    if "SMTP_URL" in values and "MAIL_FROM" not in values:
        right = str(VARIABLES["MAIL_FROM"].examples[0])  # type: ignore[index]
        yield Flaw("MAIL_FROM", "is needed when SMTP_URL is set", right)


def _flaws_in(errors: ValidationError) -> Iterator[Flaw]:
    for error in errors.errors(include_url=False, include_input=False):
        variable = str(error["loc"][0]).upper()
        cause = error.get("ctx", {}).get("error")
        if isinstance(cause, UnusableError):
            yield Flaw(variable, cause.wrong, cause.right)
        else:
            yield Flaw(variable, _WRONG.get(error["type"], "has a wrong value"), _right(error))


_WRONG: Final = {
    "int_parsing": "is not a whole number",
    "float_parsing": "is not a number",
    "greater_than": "is too small",
    "greater_than_equal": "is too small",
    "less_than_equal": "is too large",
    "literal_error": "is none of the choices",
}


def _right(error: ErrorDetails) -> str:
    choices: str = error.get("ctx", {}).get("expected", "")
    spec = VARIABLES[str(error["loc"][0]).upper()]
    return choices.replace("'", "") or str(spec.examples[0] if spec.examples else spec.default)
