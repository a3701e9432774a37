"""The operator sets things up, gets some of them wrong, and is told which and how."""

import base64
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.settings import ALIKE, VARIABLES, Flaw, SettingsErrors, read_settings
from bot.settings_values import Security, SmtpServer

TOKEN = "123456789:" + "A1b2C3d4E5" * 3 + "F6_-G"
KEY = base64.b64encode(bytes(range(32))).decode()
TEXTS = Path(__file__).parents[2] / "bot" / "texts"


def flaws(environ: dict[str, str], env_file: Path | None = None) -> tuple[Flaw, ...]:
    with pytest.raises(SettingsErrors) as errors:
        read_settings(environ, env_file)
    return errors.value.flaws


def flaw(variable: str, value: str) -> Flaw:
    (only,) = flaws({variable: value})
    assert only.variable == variable
    return only


def test_nothing_has_to_be_set() -> None:
    settings = read_settings({})
    assert settings.telegram_token is None
    assert settings.telegram_api_url == "https://api.telegram.org"
    assert settings.database == Path("data/undersigned.db")
    assert (settings.port, settings.log_level, settings.default_language) == (8080, "INFO", "en")
    assert (settings.messages_per_second, settings.messages_per_second_per_chat) == (30, 1)
    assert settings.admins == frozenset()


def test_everything_can_be_set() -> None:
    settings = read_settings(
        {
            "TELEGRAM_TOKEN": TOKEN,
            "TELEGRAM_API_URL": "http://127.0.0.1:8081/",
            "DATABASE": "/srv/letters.db",
            "SEALING_KEYS": f"k2:{KEY}, k1:{KEY}",
            "SMTP_URL": "smtp://user:p%40ss@mail.example.org",
            "MAIL_FROM": "Joint letters <letters@example.org>",
            "ADMINS": " 123, 456 ,",
            "PUBLIC_URL": "https://letters.example.org/",
            "PORT": "80",
            "LOG_LEVEL": "debug",
            "MESSAGES_PER_SECOND": "0.5",
            "MESSAGES_PER_SECOND_PER_CHAT": "2",
            "DEFAULT_LANGUAGE": "fr",
            "PATH": "/usr/bin",
        }
    )
    assert settings.telegram_token is not None
    assert settings.telegram_token.get_secret_value() == TOKEN
    assert settings.telegram_api_url == "http://127.0.0.1:8081"
    assert settings.database == Path("/srv/letters.db")
    assert settings.smtp == SmtpServer("mail.example.org", 587, Security.STARTTLS, "user", "p@ss")
    assert str(settings.mail_from) == "Joint letters <letters@example.org>"
    assert settings.admins == {123, 456}
    assert settings.public_url == "https://letters.example.org"
    assert (settings.port, settings.log_level) == (80, "DEBUG")
    assert settings.messages_per_second == 0.5
    assert settings.default_language == "fr"


def test_every_flaw_is_told_at_once() -> None:
    found = flaws(
        {"TELEGRAM_TOKEN": "abc", "ADMINS": "@someone", "PORT": "http", "SMTP_URL": "mail"}
    )
    assert {f.variable for f in found} == {
        "TELEGRAM_TOKEN",
        "ADMINS",
        "PORT",
        "SMTP_URL",
        "MAIL_FROM",
    }
    assert str(SettingsErrors(found)).count("\n") == 4


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("TELEGRAM_TOKEN", "123456789"),
        ("TELEGRAM_TOKEN", f"bot{TOKEN}"),
        ("TELEGRAM_API_URL", "http://api.example.org"),
        ("TELEGRAM_API_URL", "api.telegram.org"),
        ("SEALING_KEYS", KEY),
        ("SEALING_KEYS", "k1:c2hvcnQ="),
        ("SEALING_KEYS", "k1:not base64"),
        ("SEALING_KEYS", f"TOOLONGID1:{KEY}"),
        ("SEALING_KEYS", f"k1:{KEY},k1:{KEY}"),
        ("MAIL_FROM", "letters"),
        ("MAIL_FROM", "Letters <letters@example>"),
        ("ADMINS", "@someone"),
        ("ADMINS", "12 34"),
        ("ADMINS", "-5"),
        ("PUBLIC_URL", "http://letters.example.org"),
        ("PUBLIC_URL", "https://letters.example.org:8080"),
        ("PUBLIC_URL", "https://letters.example.org:port"),
        ("PORT", "0"),
        ("PORT", "65536"),
        ("PORT", "web"),
        ("LOG_LEVEL", "loud"),
        ("MESSAGES_PER_SECOND", "0"),
        ("BROADCAST_APPROVALS", "2"),
        ("MESSAGES_PER_SECOND", "nan"),
        ("MESSAGES_PER_SECOND_PER_CHAT", "fast"),
        ("DEFAULT_LANGUAGE", "tlh"),
    ],
)
def test_a_wrong_value_is_told_with_what_would_be_right(variable: str, value: str) -> None:
    told = flaw(variable, value)
    assert told.wrong
    assert told.right


@pytest.mark.parametrize(
    "url",
    ["mail.example.org", "http://mail.example.org", "smtp://", "smtp://mail.example.org:x"],
)
def test_a_mail_server_has_a_url(url: str) -> None:
    (only,) = flaws({"SMTP_URL": url, "MAIL_FROM": "letters@example.org"})
    assert only.variable == "SMTP_URL"


@pytest.mark.parametrize(
    ("url", "port", "security"),
    [
        ("smtp://mail.example.org", 587, Security.STARTTLS),
        ("smtps://mail.example.org", 465, Security.TLS),
        ("smtp+plain://127.0.0.1:2525", 2525, Security.NONE),
    ],
)
def test_the_scheme_says_how_mail_is_protected(url: str, port: int, security: Security) -> None:
    settings = read_settings({"SMTP_URL": url, "MAIL_FROM": "letters@example.org"})
    assert settings.smtp is not None
    assert (settings.smtp.port, settings.smtp.security) == (port, security)


def test_a_password_is_not_sent_in_clear_over_the_internet() -> None:
    mail = {"MAIL_FROM": "letters@example.org"}
    assert flaws({"SMTP_URL": "smtp+plain://user:word@mail.example.org", **mail})
    assert read_settings({"SMTP_URL": "smtp+plain://user:word@127.0.0.1", **mail}).smtp


def test_secrets_do_not_show() -> None:
    settings = read_settings(
        {
            "TELEGRAM_TOKEN": TOKEN,
            "SEALING_KEYS": f"k1:{KEY}",
            "SMTP_URL": "smtp://user:hidden-word@mail.example.org",
            "MAIL_FROM": "letters@example.org",
        }
    )
    shown = repr(settings) + str(settings) + repr(settings.smtp) + repr(settings)
    assert not any(secret in shown for secret in (TOKEN, KEY, "hidden-word"))


@given(st.sampled_from(sorted(VARIABLES)), st.text("abcXYZ0189:/@,.-_ é<>%", min_size=8))
def test_no_flaw_repeats_what_was_set(variable: str, value: str) -> None:
    secret = "s3cr3t" + value
    try:
        settings = read_settings({variable: secret})
    except SettingsErrors as errors:
        assert "s3cr3t" not in f"{errors} {errors!r} {errors.flaws} {errors.__cause__}"  # noqa: PT017 - both outcomes are fine
    else:
        shown = ("DATABASE", "MAIL_FROM")  # a place and an address, which are no secrets
        assert variable in shown or "s3cr3t" not in repr(settings)


def test_the_file_is_read_and_the_environment_goes_first(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text('\ufeffPORT=1000\nLOG_LEVEL="ERROR"\nDATABASE=Cost $HOME\nADMINS=\n')
    settings = read_settings({"PORT": "2000", "LOG_LEVEL": ""}, file)
    assert (settings.port, settings.log_level) == (2000, "ERROR")
    assert settings.database == Path("Cost $HOME")


def test_without_arguments_the_working_directory_and_the_process_are_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".env").write_text("PORT=1000\nADMINS=7\n")
    monkeypatch.chdir(tmp_path)
    for variable in VARIABLES:
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setitem(os.environ, "PORT", "2000")
    settings = read_settings()
    assert (settings.port, settings.admins) == (2000, {7})


def test_a_slip_in_the_name_of_a_variable_is_noticed(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text(f"TELEGRAM_TOKN={TOKEN}\nport_=1\nNODE_ENV=production\nadmins=1\n")
    found = flaws({}, file)
    assert [(f.variable, f.right) for f in found] == [
        ("TELEGRAM_TOKN", "TELEGRAM_TOKEN"),
        ("port_", "PORT"),
        ("admins", "ADMINS"),
    ]
    assert TOKEN not in str(SettingsErrors(found))


def test_names_of_variables_are_not_slips_of_one_another() -> None:
    assert 0.5 < ALIKE < 1
    assert len(VARIABLES) == 17


@pytest.mark.skipif(not any(TEXTS.glob("*/*.ftl")), reason="the texts are not there yet")
def test_the_default_language_may_be_any_that_the_bot_speaks() -> None:
    for language in {path.parent.name for path in TEXTS.glob("*/*.ftl")}:
        assert read_settings({"DEFAULT_LANGUAGE": language}).default_language == language
