"""Files that come and go."""

import pytest

from bot.rehearsal import Rehearsal
from bot.rehearsal.files import DOWNLOAD_LIMIT, UPLOAD_LIMIT
from tests.rehearsal.caller import Caller

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x02\x00\x00\x00\x03\x08\x02\x00\x00\x00"
JPEG = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x0b\x08\x00\x03\x00\x02\x01\x01\x11\x00"


async def test_a_document_keeps_its_bytes_and_its_name(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    answer = await bot.upload(
        "sendDocument",
        {"document": ("signataires.csv", b"a,b")},
        chat_id=str(representative),
    )
    document = answer["result"]["document"]
    assert document["file_name"] == "signataires.csv"
    assert document["mime_type"] == "text/csv"
    assert document["file_size"] == 3
    path = (await bot.call("getFile", file_id=document["file_id"]))["file_path"]
    file = await bot.http.get(f"{rehearsal.url}/file/bot{rehearsal.token}/{path}")
    assert file.content == b"a,b"


async def test_a_document_can_be_attached_under_another_name(
    bot: Caller, representative: int
) -> None:
    answer = await bot.upload(
        "sendDocument",
        {"part": ("list.csv", b"a,b")},
        chat_id=str(representative),
        document="attach://part",
    )
    assert answer["result"]["document"]["file_name"] == "list.csv"


async def test_a_document_can_be_sent_again_by_its_id(bot: Caller, representative: int) -> None:
    answer = await bot.upload(
        "sendDocument", {"document": ("list.csv", b"a,b")}, chat_id=str(representative)
    )
    file_id = answer["result"]["document"]["file_id"]
    again = await bot.call("sendDocument", chat_id=representative, document=file_id)
    assert again["document"]["file_id"] == file_id
    why = await bot.refusal("sendDocument", chat_id=representative, document="unknown")
    assert why == "Bad Request: wrong file identifier/HTTP URL specified"


@pytest.mark.parametrize("picture", [PNG, JPEG])
async def test_a_photo_knows_its_size(bot: Caller, representative: int, picture: bytes) -> None:
    answer = await bot.upload(
        "sendPhoto", {"photo": ("chart", picture)}, chat_id=str(representative)
    )
    (size,) = answer["result"]["photo"]
    assert (size["width"], size["height"]) == (2, 3)


@pytest.mark.parametrize(
    ("method", "data", "why"),
    [
        ("sendPhoto", b"no picture", "IMAGE_PROCESS_FAILED"),
        ("sendPhoto", PNG + bytes(10 * 1024 * 1024), "too big for a photo"),
        ("sendDocument", b"", "file must be non-empty"),
    ],
)
async def test_a_file_that_cannot_be_sent(
    bot: Caller, representative: int, method: str, data: bytes, why: str
) -> None:
    field = method.removeprefix("send").lower()
    answer = await bot.upload(method, {field: ("file", data)}, chat_id=str(representative))
    assert answer["description"] == f"Bad Request: {why}"


async def test_a_caption_is_measured(bot: Caller, representative: int) -> None:
    answer = await bot.upload(
        "sendDocument",
        {"document": ("a.txt", b"a")},
        chat_id=str(representative),
        caption=f"<b>{'x' * 1025}</b>",
        parse_mode="HTML",
    )
    assert answer["description"] == "Bad Request: message caption is too long"


async def test_a_large_file_cannot_be_fetched(
    rehearsal: Rehearsal, bot: Caller, representative: int
) -> None:
    rehearsal.send(representative, bytes(DOWNLOAD_LIMIT + 1), "film.bin")
    (update,) = await bot.updates()
    file_id = update["message"]["document"]["file_id"]
    assert await bot.refusal("getFile", file_id=file_id) == "Bad Request: file is too big"
    path = rehearsal.world.files.by_id(file_id).path  # type: ignore[union-attr]  # it was just sent
    answer = await bot.http.get(f"{rehearsal.url}/file/bot{rehearsal.token}/{path}")
    assert answer.status_code == 404


async def test_an_unknown_file_cannot_be_fetched(bot: Caller) -> None:
    why = await bot.refusal("getFile", file_id="unknown")
    assert why == "Bad Request: wrong file_id or the file is temporarily unavailable"


async def test_an_upload_has_its_limit(bot: Caller, representative: int) -> None:
    answer = await bot.upload(
        "sendDocument",
        {"document": ("film.bin", bytes(UPLOAD_LIMIT + 1))},
        chat_id=str(representative),
    )
    assert answer["error_code"] == 413
