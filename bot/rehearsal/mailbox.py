"""A mailbox that takes every letter, reached over SMTP."""

import asyncio
from email import message_from_bytes, policy
from email.message import EmailMessage
from hashlib import sha256
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session

from bot.rehearsal.changes import Changes
from bot.rehearsal.clock import Clock
from bot.rehearsal.faults import MAIL, Fault, Faults

Json = dict[str, Any]

_TEMPORARY = "451 Requested action aborted: try again later"
_PERMANENT = "550 No such mailbox"
_MAX_SIZE = 50 * 1024 * 1024


class Mailbox:
    """Faults for the method "mail" refuse letters: server_error for now, the others for good."""

    def __init__(self, changes: Changes, clock: Clock, faults: Faults) -> None:
        self.letters: list[Json] = []
        self._changes = changes
        self._clock = clock
        self._faults = faults
        self._server: asyncio.Server | None = None
        self._connections: list[SMTP] = []

    @property
    def url(self) -> str:
        if self._server is None:
            return ""
        return f"smtp://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def start(self) -> None:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(self._connection, "127.0.0.1", 0)

    async def stop(self) -> None:
        if self._server is None:
            return
        self._server.close()
        for connection in self._connections:
            if connection.transport:
                connection.transport.close()
        await self._server.wait_closed()
        self._server = None

    async def handle_DATA(  # noqa: N802  # aiosmtpd calls its handlers by this name
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        if fault := self._faults.next_for(MAIL):
            return _refusal(fault)
        letter = message_from_bytes(_content(envelope), policy=policy.default)
        self.letters.append(_readable(letter, envelope.rcpt_tos, self._clock.seconds()))
        self._changes.tell("mail", lambda: {"mail": self.letters[-1]})
        return "250 OK"

    def _connection(self) -> SMTP:
        connection = SMTP(
            self,
            hostname="localhost",
            data_size_limit=_MAX_SIZE,
            enable_SMTPUTF8=True,
            auth_require_tls=False,
            authenticator=_everybody,
            loop=asyncio.get_running_loop(),
        )
        self._connections = [old for old in self._connections if old.transport]
        self._connections.append(connection)
        return connection


def _everybody(*_: object) -> AuthResult:
    return AuthResult(success=True)


def _refusal(fault: Fault) -> str:
    if fault.description:
        return fault.description
    return _TEMPORARY if fault.kind == "server_error" else _PERMANENT


def _content(envelope: Envelope) -> bytes:
    content = envelope.content or b""
    return content.encode() if isinstance(content, str) else content


def _readable(letter: EmailMessage, recipients: list[str], now: int) -> Json:
    return {
        "to": ", ".join(recipients),
        "subject": str(letter.get("Subject", "")),
        "text": _part(letter, "plain"),
        "html": _part(letter, "html"),
        "date": now,
        "headers": {name: str(value) for name, value in letter.items()},
        "attachments": [_attached(part) for part in letter.iter_attachments()],
    }


def _attached(part: EmailMessage) -> Json:
    content = part.get_payload(decode=True)
    data = content if isinstance(content, bytes) else b""
    return {
        "file_name": part.get_filename() or "",
        "mime_type": part.get_content_type(),
        "file_size": len(data),
        "sha256": sha256(data).hexdigest(),
    }


def _part(letter: EmailMessage, kind: str) -> str | None:
    part = letter.get_body((kind,))
    return part.get_content().replace("\r\n", "\n") if part else None
