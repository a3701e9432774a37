"""Clients that go away in the middle of what they send."""

import asyncio

import pytest

from bot.rehearsal import Rehearsal
from tests.rehearsal.caller import Caller

BODIES = {
    "multipart/form-data; boundary=x": b'--x\r\nContent-Disposition: form-data; name="chat_id"\r\n',
    "application/json": b'{"chat_id": 1',
    "application/x-www-form-urlencoded": b"chat_id=1",
}


@pytest.mark.parametrize("kind", BODIES)
async def test_a_call_that_breaks_off_harms_nobody(
    rehearsal: Rehearsal,
    bot: Caller,
    representative: int,
    kind: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    port = int(rehearsal.url.rpartition(":")[2])
    _, writer = await asyncio.open_connection("127.0.0.1", port)
    head = (
        f"POST /bot{rehearsal.token}/sendDocument HTTP/1.1\r\nHost: x\r\n"
        f"Content-Type: {kind}\r\nContent-Length: 5000\r\n\r\n"
    )
    writer.write(head.encode() + BODIES[kind])
    await writer.drain()
    await bot.say(representative, "meanwhile")
    writer.close()
    await writer.wait_closed()
    await bot.say(representative, "after")
    assert [record.getMessage() for record in caplog.records if record.levelname == "ERROR"] == []
    assert [entry["method"] for entry in rehearsal.journal()] == ["sendMessage", "sendMessage"]


async def test_a_body_that_is_no_form_is_refused(rehearsal: Rehearsal, bot: Caller) -> None:
    answer = await bot.http.post(
        f"{rehearsal.url}/bot{rehearsal.token}/sendMessage",
        content=b"nothing of the kind",
        headers={"Content-Type": "multipart/form-data; boundary=x"},
    )
    assert answer.status_code == 400
    assert answer.json()["ok"] is False
