"""What people hand to the bot: documents, pictures, answers to a message, marked text."""

from typing import Any

import pytest

from bot.rehearsal import ImpossibleError, Rehearsal
from bot.rehearsal.files import DOWNLOAD_LIMIT
from bot.rehearsal.rich_text import utf16_length
from tests.rehearsal.caller import Caller
from tests.rehearsal.test_files import JPEG, PNG

Json = dict[str, Any]


async def fetched(rehearsal: Rehearsal, bot: Caller, file_id: str) -> bytes:
    path = (await bot.call("getFile", file_id=file_id))["file_path"]
    answer = await bot.http.get(f"{rehearsal.url}/file/bot{rehearsal.token}/{path}")
    return answer.content


async def test_a_document_arrives_with_its_name_its_caption_and_its_bytes(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    sent = rehearsal.send_document(
        representative, b"# Lettre", "lettre.md", "/publish lettre", mime_type="text/markdown"
    )
    (update,) = await bot.updates()
    message = update["message"]
    assert (update["update_id"], message["message_id"]) == (sent["update_id"], sent["message_id"])
    assert message["document"]["file_name"] == "lettre.md"
    assert message["document"]["mime_type"] == "text/markdown"
    assert message["document"]["file_size"] == len(b"# Lettre")
    assert message["caption"] == "/publish lettre"
    assert message["caption_entities"] == [{"type": "bot_command", "offset": 0, "length": 8}]
    assert await fetched(rehearsal, bot, message["document"]["file_id"]) == b"# Lettre"


@pytest.mark.parametrize("picture", [PNG, JPEG])
async def test_a_picture_arrives_as_sizes_without_a_name(
    rehearsal: Rehearsal, bot: Caller, representative: int, picture: bytes
) -> None:
    rehearsal.send_photo(representative, picture, "logo.png", "Our logo")
    (update,) = await bot.updates()
    photo = update["message"]["photo"][-1]
    assert "document" not in update["message"]
    assert (photo["width"], photo["height"]) == (2, 3)
    assert "file_name" not in photo
    assert await fetched(rehearsal, bot, photo["file_id"]) == picture


@pytest.mark.parametrize("data", [b"", b"no picture", PNG[:20], PNG[:16] + bytes(8)])
async def test_what_is_no_picture_is_not_sent_as_one(
    rehearsal: Rehearsal, representative: int, data: bytes
) -> None:
    with pytest.raises(ImpossibleError):
        rehearsal.send_photo(representative, data)


async def test_what_apps_do_not_send_is_not_sent(rehearsal: Rehearsal, representative: int) -> None:
    with pytest.raises(ImpossibleError):
        rehearsal.send_document(representative, b"", "empty.txt")
    with pytest.raises(ImpossibleError):
        rehearsal.send_document(representative, b"a", "a.txt", "x" * 1025)


async def test_a_document_for_a_group_is_read_when_its_caption_calls_the_bot(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    group = rehearsal.add_group("Organisers", [representative])["id"]
    told = [
        rehearsal.send_document(representative, b"a", "a.csv", caption, group)["update_id"]
        for caption in (None, "/list", "@rehearsal_bot please", "/list@another_bot")
    ]
    assert [number is not None for number in told] == [False, True, True, False]


@pytest.mark.parametrize(("method", "kind"), [("sendDocument", "document"), ("sendPhoto", "photo")])
async def test_what_a_person_sent_can_be_sent_again_by_its_id(
    rehearsal: Rehearsal, bot: Caller, representative: int, method: str, kind: str
) -> None:
    send = rehearsal.send_photo if kind == "photo" else rehearsal.send_document
    file_id = send(representative, PNG, "a.png")[kind]["file_id"]
    again = await bot.call(method, chat_id=representative, **{kind: file_id})
    found = again[kind][-1] if kind == "photo" else again[kind]
    assert found["file_id"] == file_id


async def test_a_document_is_no_picture_even_by_its_id(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    file_id = rehearsal.send_document(representative, PNG, "a.png")["document"]["file_id"]
    why = await bot.refusal("sendPhoto", chat_id=representative, photo=file_id)
    assert why == "Bad Request: can't use file of type Document as Photo"


async def test_a_file_too_big_to_fetch_is_told_of_all_the_same(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    sent = rehearsal.send_document(representative, bytes(DOWNLOAD_LIMIT + 1), "film.bin")
    file_id = sent["document"]["file_id"]
    assert await bot.refusal("getFile", file_id=file_id) == "Bad Request: file is too big"


async def test_an_answer_carries_the_whole_message_one_level_deep(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    asked = await bot.say(representative, "Which country?")
    answer = rehearsal.say(representative, "Kenya", reply_to=asked["message_id"])
    rehearsal.say(representative, "or Uganda", reply_to=answer["message_id"])
    first, second = (update["message"] for update in await bot.updates())
    assert first["reply_to_message"] == asked
    assert first["reply_to_message"]["from"]["is_bot"] is True
    assert second["reply_to_message"]["text"] == "Kenya"
    assert "reply_to_message" not in second["reply_to_message"]


async def test_a_file_can_be_an_answer(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    asked = await bot.say(representative, "Send the letter")
    rehearsal.send_document(representative, b"a", "a.md", reply_to=asked["message_id"])
    (update,) = await bot.updates()
    assert update["message"]["reply_to_message"]["message_id"] == asked["message_id"]


async def test_what_was_deleted_meanwhile_is_answered_without_it(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    asked = (await bot.say(representative, "Which country?"))["message_id"]
    await bot.call("deleteMessage", chat_id=representative, message_id=asked)
    rehearsal.say(representative, "Kenya", reply_to=asked)
    (update,) = await bot.updates()
    assert "reply_to_message" not in update["message"]
    with pytest.raises(ImpossibleError):
        rehearsal.say(representative, "Kenya", reply_to=asked + 100)


async def test_the_bot_may_quote_a_part_of_what_it_answers(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    said = rehearsal.say(representative, "😀 We sign, the Network of Rivers")["message_id"]
    reply = {"message_id": said, "quote": "Network of Rivers"}
    sent = await bot.say(representative, "This one?", reply_parameters=reply)
    assert sent["quote"] == {"text": "Network of Rivers", "position": 16, "is_manual": True}
    seen = rehearsal.messages(representative)[-1]
    assert (seen["reply_to"], seen["quote"]) == (said, "Network of Rivers")
    reply["quote"] = "Network of Lakes"
    why = await bot.refusal(
        "sendMessage", chat_id=representative, text="This one?", reply_parameters=reply
    )
    assert why == "Bad Request: QUOTE_TEXT_INVALID"


async def test_marks_arrive_as_entities_beside_those_that_are_found(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    bold = {"type": "bold", "offset": 3, "length": 4}
    link = {"type": "text_link", "offset": 8, "length": 4, "url": "https://example.org/"}
    rehearsal.say(representative, "😀 Dear <all> a@example.org", entities=[bold, link])
    (update,) = await bot.updates()
    email = {"type": "email", "offset": 14, "length": 13}
    assert update["message"]["entities"] == [bold, link, email]
    seen = rehearsal.messages(representative)[-1]["html"]
    assert seen == ('😀 <b>Dear</b> <a href="https://example.org/">&lt;all</a>&gt; a@example.org')


async def test_marks_move_along_when_white_space_goes_and_a_text_is_cut(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    asked = (await bot.say(representative, "Paste the letter"))["message_id"]
    letter = "\n  " + "word 😀 " * 600 + "end"
    marks = [
        {"type": "bold", "offset": 3, "length": 4},
        {"type": "italic", "offset": utf16_length(letter) - 3, "length": 3},
    ]
    rehearsal.say(representative, letter, reply_to=asked, entities=marks)
    first, last = (update["message"] for update in await bot.updates())
    assert [
        asked == part.get("reply_to_message", {}).get("message_id") for part in (first, last)
    ] == [True, False]
    assert first["entities"] == [{"type": "bold", "offset": 0, "length": 4}]
    (italic,) = last["entities"]
    assert italic["offset"] == utf16_length(last["text"]) - 3
    assert last["text"].endswith("end")


@pytest.mark.parametrize("place", [(-1, 2), (0, 0), (3, 3)])
async def test_a_mark_outside_the_text_is_a_mistake(
    rehearsal: Rehearsal, representative: int, place: tuple[int, int]
) -> None:
    mark = {"type": "bold", "offset": place[0], "length": place[1]}
    with pytest.raises(ImpossibleError):
        rehearsal.say(representative, "Hello", entities=[mark])
