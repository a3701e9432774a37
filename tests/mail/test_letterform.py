"""What a code's e-mail looks like: text and HTML of the same words, nothing from elsewhere."""

from datetime import UTC, datetime
from email.message import EmailMessage
from typing import Any

import pytest

from bot.mail.letterform import compose
from bot.settings_values import Sender

NOW = datetime(2018, 4, 5, 9, tzinfo=UTC)
SENDER = Sender("letter@example.org", "Coordination Team")


def code_mail(language: str = "en", **facts: Any) -> EmailMessage:
    said = {"code": "123456", "organisation": "شبكة <b>D</b> & Co", "title": "A letter",
            "coordinator": "Coordination Team", "minutes": 10, **facts}  # fmt: skip
    payload = {"language": language, "kind": "code", "facts": said}
    return compose(SENDER, "director@example.org", payload, NOW)


def part(message: EmailMessage, kind: str) -> str:
    body = message.get_body((kind,))
    assert body is not None
    content: str = body.get_content()
    return content


@pytest.mark.parametrize("language", ["en", "fr"])
def test_it_says_the_code_in_the_subject_and_in_both_parts(language: str) -> None:
    message = code_mail(language)
    assert "123456" in message["Subject"]
    assert message["Content-Language"] == language
    assert "123456" in part(message, "plain")
    assert "123456" in part(message, "html")


def test_names_stay_text_and_nothing_is_fetched() -> None:
    html = part(code_mail(), "html")
    assert "<b>D</b>" not in html
    assert "&lt;b&gt;D&lt;/b&gt; &amp; Co" in html
    for fetched in ("http", "src=", "<img", "<script", "<link"):
        assert fetched not in html


def test_a_header_cannot_be_put_in() -> None:
    message = code_mail(organisation="D\r\nBcc: everybody@example.org")
    assert message["Bcc"] is None
    assert message["To"] == "director@example.org"
