"""The doctor: what it finds wrong, and that it names what to do about it."""

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.commands.doctor import examine
from bot.commands.program import open_database
from bot.rehearsal import Rehearsal
from bot.settings import Settings, read_settings
from storage import updates
from storage.database import Database
from storage.keys import KeyRing, key_file

DATABASE = Path("data/undersigned.db")


@pytest.fixture(autouse=True)
def empty_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with nothing in it, and no setting from outside."""
    monkeypatch.chdir(tmp_path)
    for name in (field.upper() for field in Settings.model_fields):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")


@pytest.fixture
async def rehearsal() -> AsyncIterator[Rehearsal]:
    rehearsal = await Rehearsal().start()
    yield rehearsal
    await rehearsal.stop()


class Doctor:
    def __init__(self, capsys: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch) -> None:
        self._capsys, self._patch = capsys, patch

    async def finds(self, **settings: str) -> tuple[int, str]:
        """The exit code, and what it said, with these settings."""
        for name, value in settings.items():
            self._patch.setenv(name, value)
        code = await examine()
        return code, self._capsys.readouterr().out


@pytest.fixture
def doctor(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Doctor:
    return Doctor(capsys, monkeypatch)


async def a_database() -> None:
    async with open_database(read_settings(os.environ)):
        pass


def a_shopping_list() -> bytes:
    DATABASE.parent.mkdir()
    DATABASE.write_bytes(b"bread, and no database at all\n" * 200)
    return content()


def content() -> bytes:
    return DATABASE.read_bytes()


async def test_a_fresh_place_is_well(doctor: Doctor) -> None:
    code, said = await doctor.finds()
    assert code == 0
    for words in ("settings can be read", "@BotFather gives you one", "MB free",
                  "There is no database yet", "No SMTP_URL is set"):  # fmt: skip
        assert words in said
    assert "✗" not in said


async def test_everything_in_place_is_well(doctor: Doctor, rehearsal: Rehearsal) -> None:
    await a_database()
    code, said = await doctor.finds(
        TELEGRAM_TOKEN=rehearsal.token,
        TELEGRAM_API_URL=rehearsal.url,
        SMTP_URL=rehearsal.smtp_url.replace("smtp://", "smtp+plain://"),
        MAIL_FROM="letter@example.org",
        SEALING_KEYS=DATABASE.with_name("undersigned.db.keys").read_text("utf-8").strip(),
    )
    assert (code, said.count("✗"), said.count("•")) == (0, 0, 0), said
    assert "the bot is @" in said
    assert "is sound: no letter" in said or "0 letters" in said
    assert rehearsal.token not in said


async def test_wrong_settings_are_all_named_and_nothing_else_is_looked_at(doctor: Doctor) -> None:
    code, said = await doctor.finds(PORT="many", ADMINS="@somebody", TELEGRAM_TOKEN="12:secret")
    assert code == 1
    for name in ("PORT", "ADMINS", "TELEGRAM_TOKEN"):
        assert name in said
    assert "12:secret" not in said
    assert "MB free" not in said


async def test_a_token_that_telegram_does_not_know_is_ill(
    doctor: Doctor, rehearsal: Rehearsal
) -> None:
    wrong = "123456789:" + "x" * 35
    code, said = await doctor.finds(TELEGRAM_TOKEN=wrong, TELEGRAM_API_URL=rehearsal.url)
    assert code == 1
    assert "✗ Telegram does not know the token" in said
    assert wrong not in said


async def test_a_telegram_that_does_not_answer_is_ill(doctor: Doctor, rehearsal: Rehearsal) -> None:
    rehearsal.fault("drop_connection", method="getMe")
    code, said = await doctor.finds(TELEGRAM_TOKEN=rehearsal.token, TELEGRAM_API_URL=rehearsal.url)
    assert code == 1
    assert "does not answer as Telegram does" in said
    assert rehearsal.token not in said


async def test_a_database_in_use_means_that_the_bot_runs(doctor: Doctor) -> None:
    async with open_database(read_settings(os.environ)):
        code, said = await doctor.finds()
    assert code == 0
    assert "is in use, so the bot is running" in said


async def test_a_wrong_key_is_ill(doctor: Doctor) -> None:
    await a_database()
    _, _, key = KeyRing.generate().render().partition(":")
    code, said = await doctor.finds(SEALING_KEYS=f"{key_file(DATABASE).current}:{key}")
    assert code == 1
    assert "is not the one that sealed it" in said


async def test_a_missing_key_is_ill(doctor: Doctor) -> None:
    await a_database()
    DATABASE.with_name("undersigned.db.keys").unlink()
    code, said = await doctor.finds()
    assert code == 1
    assert "The key to the database" in said
    assert not DATABASE.with_name("undersigned.db.keys").exists()


async def test_a_file_of_something_else_is_ill_and_stays_as_it_is(doctor: Doctor) -> None:
    before = a_shopping_list()
    code, said = await doctor.finds(SEALING_KEYS=KeyRing.generate().render())
    assert code == 1
    assert "is not a database of this program" in said
    assert content() == before


async def test_a_mail_server_that_is_away_is_ill(doctor: Doctor, rehearsal: Rehearsal) -> None:
    url = rehearsal.smtp_url.replace("smtp://", "smtp+plain://")
    await rehearsal.world.mailbox.stop()
    code, said = await doctor.finds(SMTP_URL=url, MAIL_FROM="letter@example.org")
    assert code == 1
    assert "does not answer properly" in said


async def test_what_was_set_aside_is_shown_with_its_kind_and_nothing_personal(
    doctor: Doctor,
) -> None:
    database = await Database.open(DATABASE, key_file(DATABASE))
    await database.write(
        lambda tx: updates.set_aside(tx, "update", "KeyError in f:3", 3, '{"text": "Maria"}')
    )
    await database.close()
    code, said = await doctor.finds()
    assert code == 0
    assert "One message could not be handled" in said
    assert "update: KeyError in f:3" in said
    assert "Maria" not in said


async def test_in_french_it_speaks_french(doctor: Doctor) -> None:
    assert "base de données" in (await doctor.finds(LC_ALL="fr_FR.UTF-8"))[1]
