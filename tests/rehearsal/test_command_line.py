"""The stand-in as a process of its own."""

import asyncio
import json
import sys
from asyncio.subprocess import PIPE

import httpx

TOKEN = "77:a-token-of-at-least-thirty-five-letters"


async def test_it_tells_its_addresses_serves_and_ends_when_asked() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.rehearsal", "--token", TOKEN, "--limits", "--quiet",
        stdout=PIPE, stderr=PIPE,
    )  # fmt: skip
    try:
        assert process.stdout is not None
        addresses = json.loads(await asyncio.wait_for(process.stdout.readline(), 20))
        assert addresses["smtp_url"].startswith("smtp://127.0.0.1:")
        async with httpx.AsyncClient() as http:
            me = (await http.get(f"{addresses['url']}/bot{TOKEN}/getMe")).json()
        assert me["result"]["id"] == 77
    finally:
        process.terminate()
        _, complaints = await asyncio.wait_for(process.communicate(), 20)
    assert process.returncode == 0
    assert complaints == b""
