"""An e-mail with an update shows mail programs the way to stop it."""

from datetime import UTC, datetime
from email.message import EmailMessage

from bot.domain.broadcast import Content, Words
from bot.mail.letterform import compose
from bot.services.mail_broadcasting import in_plain_words
from bot.settings_values import Sender

NOW = datetime(2018, 4, 5, 9, tzinfo=UTC)
FACTS = {
    "title": "Twenty years on",
    "words": "The letter was handed over.\n\nThank you.",
    "coordinator": "Coordination Team",
    "contact": "letter@example.org",
    "stop": "https://letters.example.org/stop/17/0f0f",
}


def written(kind: str, **facts: str) -> EmailMessage:
    payload = {"language": "en", "kind": kind, "facts": {**FACTS, **facts}, "delivery": 17, "of": 3}
    return compose(Sender("letter@example.org"), "head@river.example", payload, NOW)


def test_one_press_in_the_mail_program_is_a_post() -> None:
    """RFC 8058: both headers, an https address."""
    mail = written("update")
    assert mail["List-Unsubscribe"] == "<https://letters.example.org/stop/17/0f0f>"
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"


def test_without_a_web_address_one_writes_to_the_coordination() -> None:
    mail = written("update-by-reply", stop="")
    assert mail["List-Unsubscribe"] == "<mailto:letter@example.org?subject=stop>"
    assert mail["List-Unsubscribe-Post"] is None


def test_the_words_stand_in_both_forms_and_markup_stays_text() -> None:
    mail = written("update", words="<b>Bold</b> & bare\n\nSecond")
    plain, page = (part.get_content() for part in mail.iter_parts())
    assert "<b>Bold</b> & bare" in plain
    assert "&lt;b&gt;Bold&lt;/b&gt; &amp; bare" in page
    assert "<p>Second</p>" in page


def test_a_code_has_no_way_out_for_it_was_asked_for() -> None:
    facts = {**FACTS, "code": "123456", "organisation": "DN", "minutes": 10}
    payload = {"language": "en", "kind": "code", "facts": facts}
    mail = compose(Sender("letter@example.org"), "head@river.example", payload, NOW)
    assert mail["List-Unsubscribe"] is None


def test_addresses_behind_words_and_buttons_are_written_out() -> None:
    link = {"type": "text_link", "offset": 0, "length": 4, "url": "https://example.org/a"}
    content = Content({"en": Words("Read", (link,))}, (("Sign", "https://example.org/b"),))
    assert in_plain_words(content, "en").split() == [
        *("Read", "https://example.org/a", "Sign:", "https://example.org/b"),
    ]
