"""python-telegram-bot itself talks to the stand-in, knowing nothing of it but its address."""

from collections.abc import AsyncIterator

import pytest
import telegram
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TimedOut,
)

from bot.rehearsal import Rehearsal
from tests.rehearsal.test_files import PNG


@pytest.fixture
async def library(
    rehearsal: Rehearsal, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[telegram.Bot]:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")  # else RetryAfter warns of a change to come
    bot = telegram.Bot(
        rehearsal.token,
        base_url=f"{rehearsal.url}/bot",
        base_file_url=f"{rehearsal.url}/file/bot",
    )
    async with bot:
        yield bot


async def test_a_conversation(
    rehearsal: Rehearsal, library: telegram.Bot, representative: int
) -> None:
    keyboard = telegram.InlineKeyboardMarkup(
        [[telegram.InlineKeyboardButton("Sign", callback_data="sign")]]
    )
    sent = await library.send_message(
        representative, "<b>Sign?</b>", parse_mode="HTML", reply_markup=keyboard
    )
    rehearsal.tap(representative, sent.message_id, "sign")
    (update,) = await library.get_updates(timeout=5)
    query = update.callback_query
    assert query is not None
    assert query.data == "sign"
    assert await query.answer("Thanks") is True
    edited = await query.edit_message_text("Signed")
    assert isinstance(edited, telegram.Message)
    assert edited.edit_date is not None
    assert rehearsal.flaws == []


async def test_a_file_there_and_back(library: telegram.Bot, representative: int) -> None:
    sent = await library.send_document(representative, b"a,b", filename="list.csv", caption="All")
    assert sent.document is not None
    file = await sent.document.get_file()
    assert bytes(await file.download_as_bytearray()) == b"a,b"


async def test_albums_and_other_files_in_their_place(
    rehearsal: Rehearsal, library: telegram.Bot, representative: int
) -> None:
    album = [telegram.InputMediaPhoto(PNG, caption="<b>One</b>", parse_mode="HTML")] * 2
    first, second = await library.send_media_group(representative, album)
    assert first.media_group_id == second.media_group_id
    assert first.caption_html == "<b>One</b>"
    sent = await library.send_photo(representative, PNG)
    new = telegram.InputMediaDocument(b"a,b", filename="list.csv")
    edited = await library.edit_message_media(new, representative, sent.message_id)
    assert isinstance(edited, telegram.Message)
    assert edited.document is not None
    assert edited.document.file_name == "list.csv"
    assert rehearsal.flaws == []


async def test_a_group_and_what_is_said_there(
    rehearsal: Rehearsal, library: telegram.Bot, representative: int
) -> None:
    group = rehearsal.add_group("Coalition", [representative], with_bot=False)["id"]
    rehearsal.start_group(representative, group, "desk-1")
    rehearsal.promote(group)
    asked = await library.send_message(group, "Which one?")
    rehearsal.say(representative, "This", group, reply_to=asked.message_id)
    rehearsal.forward(representative, asked.message_id, group, from_chat=group)
    await library.pin_chat_message(group, asked.message_id)
    updates = await library.get_updates()
    assert updates[0].my_chat_member is not None
    messages = [update.message for update in updates if update.message]
    welcome, start, answer, passed, pinned = messages
    assert welcome.new_chat_members[0].id == library.id
    assert start.text == "/start@rehearsal_bot desk-1"
    assert answer.reply_to_message is not None
    assert answer.reply_to_message.from_user == asked.from_user
    assert isinstance(passed.forward_origin, telegram.MessageOriginUser)
    assert passed.forward_origin.sender_user.id == library.id
    assert isinstance(pinned.pinned_message, telegram.Message)
    leaders = await library.get_chat_administrators(group)
    assert [leader.user.id for leader in leaders] == [representative, library.id]
    assert rehearsal.flaws == []


async def test_the_profile(
    rehearsal: Rehearsal, library: telegram.Bot, representative: int
) -> None:
    assert library.username == "rehearsal_bot"
    await library.set_my_commands(
        [("start", "Begin")], telegram.BotCommandScopeChat(representative), "fr"
    )
    await library.set_chat_menu_button(menu_button=telegram.MenuButtonCommands())
    chat = await library.get_chat(representative)
    assert chat.first_name == "Representative"
    assert rehearsal.state()["people"][0]["commands"][0]["command"] == "start"
    assert rehearsal.flaws == []


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("retry_after", RetryAfter),
        ("forbidden", Forbidden),
        ("chat_not_found", BadRequest),
        ("bad_request", BadRequest),
        ("conflict", Conflict),
        ("timeout_before", NetworkError),
        ("timeout_after", NetworkError),
        ("server_error", NetworkError),
        ("drop_connection", NetworkError),
    ],
)
async def test_faults_become_the_librarys_errors(
    rehearsal: Rehearsal,
    library: telegram.Bot,
    representative: int,
    kind: str,
    error: type[Exception],
) -> None:
    rehearsal.fault(kind)
    with pytest.raises(error):
        await library.send_message(representative, "Hello")
    await library.send_message(representative, "Hello again")


async def test_a_held_connection_becomes_a_time_out(
    rehearsal: Rehearsal, library: telegram.Bot, representative: int
) -> None:
    rehearsal.fault("timeout_before", method="sendMessage", hold=0.3)
    with pytest.raises(TimedOut):
        await library.send_message(representative, "Hello", read_timeout=0.1)


async def test_a_migration_tells_the_new_id(
    rehearsal: Rehearsal, library: telegram.Bot, representative: int
) -> None:
    group = rehearsal.add_group("Organisers", [representative])["id"]
    rehearsal.fault("migrate", chat_id=group, migrate_to=-1001234567890)
    with pytest.raises(ChatMigrated) as migrated:
        await library.send_message(group, "Hello")
    await library.send_message(migrated.value.new_chat_id, "Hello")


async def test_a_wrong_token_is_recognised(rehearsal: Rehearsal) -> None:
    stranger = telegram.Bot("1:another", base_url=f"{rehearsal.url}/bot")
    with pytest.raises(InvalidToken):
        await stranger.initialize()
    await stranger.shutdown()
