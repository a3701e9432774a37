"""The real bot as a process that can be killed, and started again."""

import asyncio
import os
import signal
import sys
from pathlib import Path

from bot.rehearsal import Rehearsal

LETTER = """---
letter: crash-letter
language: en
title: A letter that must not be lost
addressee: The Council
summary: We ask the Council to listen.
closes: 2199-01-20 18:00
time zone: Europe/Zurich
coordinator: Coordination Team
contact: letter@example.org
---
Dear Council,

please listen.
"""


class BotProcess:
    def __init__(self, rehearsal: Rehearsal, folder: Path) -> None:
        self.folder = folder
        self.database = folder / "undersigned.db"
        self.starts = 0
        self._log = folder / "log.txt"
        self._process: asyncio.subprocess.Process | None = None
        checkout = Path(__file__).resolve().parents[2]
        self._environ = {
            "PATH": os.environ.get("PATH", ""),
            "PYTHONPATH": str(checkout),
            "TELEGRAM_TOKEN": rehearsal.token,
            "TELEGRAM_API_URL": rehearsal.url,
            "DATABASE": str(self.database),
            "SMTP_URL": rehearsal.smtp_url.replace("smtp://", "smtp+plain://"),
            "MAIL_FROM": "letter@example.org",
            "MESSAGES_PER_SECOND": "1000",
            "MESSAGES_PER_SECOND_PER_CHAT": "1000",
        }

    async def publish(self) -> None:
        letter = self.folder / "letter.md"
        letter.write_text(LETTER, encoding="utf-8")
        await self._command("letters", "add", str(letter))
        await self._command("letters", "open", "crash-letter")

    async def start(self, point: str = "") -> None:
        """Start the bot; with a named `point` it kills itself there (`tests.crash.worker`)."""
        self.starts += 1
        program = ("tests.crash.worker", point) if point else ("bot", "run")
        with self._log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", *program),
                env=self._environ,
                cwd=self.folder,
                stdout=log,
                stderr=log,
            )

    async def kill(self) -> None:
        if self._process is not None and self._process.returncode is None:
            self._process.kill()
        await self.ended()

    async def ended(self) -> int:
        assert self._process is not None
        return await self._process.wait()

    async def stop(self) -> None:
        assert self._process is not None
        if self._process.returncode is None:
            self._process.send_signal(signal.SIGTERM)
        await self.ended()

    @property
    def is_up(self) -> bool:
        return self._process is not None and self._process.returncode is None

    def log(self) -> str:
        return self._log.read_text(encoding="utf-8", errors="replace")

    async def _command(self, *arguments: str) -> None:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", *arguments),
            env=self._environ,
            cwd=self.folder,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        said, _ = await process.communicate()
        if process.returncode:
            raise RuntimeError(said.decode())
