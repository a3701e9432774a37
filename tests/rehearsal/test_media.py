"""Albums, and files put in the place of others."""

import json
from typing import Any

import pytest

from bot.rehearsal import Rehearsal
from tests.rehearsal.caller import Caller, button, buttons
from tests.rehearsal.test_files import JPEG, PNG

Json = dict[str, Any]


def media(kind: str, of: str, **more: str) -> Json:
    return {"type": kind, "media": of, **more}


async def album(bot: Caller, chat: int, *items: Json, **files: tuple[str, bytes]) -> Json:
    return await bot.upload("sendMediaGroup", files, chat_id=str(chat), media=json.dumps(items))


async def test_an_album_is_several_messages_with_one_mark(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    answer = await album(
        bot,
        representative,
        media("photo", "attach://one", caption="<b>First</b>", parse_mode="HTML"),
        media("photo", "attach://two"),
        one=("chart.png", PNG),
        two=("logo.jpg", JPEG),
    )
    first, second = answer["result"]
    assert first["media_group_id"] == second["media_group_id"]
    assert second["message_id"] == first["message_id"] + 1
    assert (first["caption"], first["caption_entities"][0]["type"]) == ("First", "bold")
    assert "caption" not in second
    assert rehearsal.flaws == []
    sent = rehearsal.journal()[-1]["params"]["media"]
    assert [one["media"] for one in sent] == [
        {"file_name": "chart.png", "size": len(PNG)},
        {"file_name": "logo.jpg", "size": len(JPEG)},
    ]


async def test_files_that_are_known_make_an_album_too(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    known = rehearsal.send_document(representative, b"a", "a.csv")["document"]["file_id"]
    sent = await bot.call(
        "sendMediaGroup", chat_id=representative, media=[media("document", known)] * 2
    )
    assert [message["document"]["file_id"] for message in sent] == [known, known]


@pytest.mark.parametrize(
    ("items", "why"),
    [
        ([], "too few messages to send as an album"),
        ([media("document", "attach://one")], "too few messages to send as an album"),
        ([media("document", "attach://one")] * 11, "too many messages to send as an album"),
        (
            [media("document", "attach://one"), media("photo", "attach://one")],
            "document can't be mixed with other media types",
        ),
        ([media("document", "attach://none")] * 2, "wrong file identifier/HTTP URL specified"),
        ([{"type": "document"}] * 2, "media is not specified"),
        ([media("hologram", "attach://one")] * 2, "type of media is not supported here"),
    ],
)
async def test_an_album_that_cannot_be_sent(
    rehearsal: Rehearsal, bot: Caller, representative: int, items: list[Json], why: str
) -> None:
    answer = await album(bot, representative, *items, one=("one.png", PNG))
    assert answer["description"].startswith("Bad Request: ")
    assert answer["description"].endswith(why)
    assert len(rehearsal.messages(representative)) == 1


async def test_a_document_takes_the_place_of_another(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    sent = await bot.upload(
        "sendDocument", {"document": ("v1.csv", b"1")}, chat_id=str(representative), caption="One"
    )
    place = {"chat_id": str(representative), "message_id": str(sent["result"]["message_id"])}
    new = media("document", "attach://part", caption="Two")
    answer = await bot.upload(
        "editMessageMedia", {"part": ("v2.csv", b"2")}, media=json.dumps(new), **place
    )
    assert answer["result"]["document"]["file_name"] == "v2.csv"
    assert answer["result"]["caption"] == "Two"
    seen = rehearsal.messages(representative)[-1]
    assert (seen["document"]["file_name"], seen["edit_date"] is not None) == ("v2.csv", True)


async def test_a_picture_takes_the_place_of_a_text(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    known = rehearsal.send_photo(representative, PNG)["photo"]["file_id"]
    sent = await bot.say(representative, "Drawing…")
    place = {"chat_id": representative, "message_id": sent["message_id"]}
    markup = buttons([button()])
    edit = {"media": media("photo", known), "reply_markup": markup, **place}
    edited = await bot.call("editMessageMedia", **edit)
    assert "text" not in edited
    assert edited["reply_markup"] == markup
    assert "message is not modified" in await bot.refusal("editMessageMedia", **edit)
    why = await bot.refusal("editMessageText", text="Drawn", **place)
    assert why == "Bad Request: there is no text in the message to edit"
    edited = await bot.call("editMessageCaption", caption="Drawn", **place)
    assert edited["caption"] == "Drawn"


async def test_only_the_bots_own_message_gets_another_file(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    sent = rehearsal.send_photo(representative, PNG)
    edit = {"media": media("photo", sent["photo"]["file_id"]), "chat_id": representative}
    why = await bot.refusal("editMessageMedia", message_id=sent["message_id"], **edit)
    assert why == "Bad Request: message can't be edited"
