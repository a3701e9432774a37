"""One message to one mail server. What the server says is classified here."""

from email.message import EmailMessage
from enum import StrEnum

import aiosmtplib

from bot.settings_values import Security, SmtpServer

SECONDS = 30.0
PERMANENT = range(500, 600)


class MailFate(StrEnum):
    SENT = "sent"
    REFUSED = "refused"
    """The server will never take it for this address (RFC 5321, 5yz replies)."""
    LATER = "later"


async def send(server: SmtpServer, message: EmailMessage) -> MailFate:
    try:
        await aiosmtplib.send(
            message,
            hostname=server.host,
            port=server.port,
            username=server.user,
            password=server.password,
            use_tls=server.security is Security.TLS,
            start_tls=server.security is Security.STARTTLS,
            timeout=SECONDS,
        )
    except aiosmtplib.SMTPRecipientsRefused as refused:
        final = all(each.code in PERMANENT for each in refused.recipients)
        return MailFate.REFUSED if final else MailFate.LATER
    except (aiosmtplib.SMTPException, OSError, ValueError):
        return MailFate.LATER
    return MailFate.SENT


async def reach(server: SmtpServer) -> None:
    """Greet the server and log in, for the doctor. Raises what stands in the way."""
    client = aiosmtplib.SMTP(
        hostname=server.host,
        port=server.port,
        username=server.user,
        password=server.password,
        use_tls=server.security is Security.TLS,
        start_tls=server.security is Security.STARTTLS,
        timeout=SECONDS / 3,
    )
    async with client:
        await client.noop()
