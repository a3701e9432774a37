"""An e-mail from the outbox as a message: plain text and HTML of the same words, no tracking."""

from collections.abc import Mapping
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from typing import Any

from bot.papers.paper import Paper
from bot.settings_values import Sender
from bot.texts import catalogue
from bot.texts.markup import escape

PAGE = (
    '<!doctype html><html lang="{language}" dir="auto"><head><meta charset="utf-8"></head>'
    '<body style="font:16px/1.5 sans-serif;max-width:36em;margin:2em auto;padding:0 1em">'
    "{paragraphs}</body></html>"
)
CODE = '<p style="font:bold 28px/1.4 monospace;letter-spacing:.15em">{code}</p>'


def compose(
    sender: Sender,
    recipient: str,
    payload: Mapping[str, Any],
    now: datetime,
    attached: Paper | None = None,
) -> EmailMessage:
    """The message for a payload of the outbox's mail channel; `now` is aware."""
    language, kind, facts = payload["language"], payload["kind"], payload["facts"]
    body = catalogue.plain(language, f"mail-{kind}-body", facts)
    message = EmailMessage()
    message["From"] = str(sender)
    message["To"] = recipient
    message["Subject"] = catalogue.plain(language, f"mail-{kind}-subject", facts)
    message["Date"] = format_datetime(now)
    message["Message-ID"] = make_msgid(domain=sender.address.rpartition("@")[2])
    message["Auto-Submitted"] = "auto-generated"
    if "delivery" in payload or "invitation" in payload:
        _add_the_way_out(message, facts)
    message.set_content(body)
    message.add_alternative(_html(language, body, facts), subtype="html")
    if attached is not None:
        _attach(message, attached)
    message["Content-Language"] = language  # after the content, which clears such headers
    return message


def _attach(message: EmailMessage, paper: Paper) -> None:
    main, _, sub = paper.media_type.partition("/")
    message.add_attachment(paper.content, maintype=main, subtype=sub, filename=paper.file_name)


def _add_the_way_out(message: EmailMessage, facts: Mapping[str, Any]) -> None:
    """Mail programs show a button for it: RFC 2369, and RFC 8058 where there is a web page."""
    message["Precedence"] = "bulk"
    if facts["stop"]:
        message["List-Unsubscribe"] = f"<{facts['stop']}>"
        message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    else:
        message["List-Unsubscribe"] = f"<mailto:{facts['contact']}?subject=stop>"


def _html(language: str, body: str, facts: Mapping[str, Any]) -> str:
    paragraphs = (_paragraph(part, facts.get("code")) for part in body.split("\n\n"))
    return PAGE.format(language=language, paragraphs="".join(paragraphs))


def _paragraph(part: str, code: object) -> str:
    if code is not None and part.strip() == code:
        return CODE.format(code=escape(str(code)))
    return f"<p>{escape(part)}</p>"
