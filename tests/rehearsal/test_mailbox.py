"""The mailbox, reached over SMTP as a real one is."""

from email.message import EmailMessage
from urllib.parse import urlsplit

import aiosmtplib
import pytest

from bot.rehearsal import Rehearsal


def a_letter() -> EmailMessage:
    letter = EmailMessage()
    letter["From"] = "letters@example.org"
    letter["To"] = "representative@example.org"
    letter["Subject"] = "Votre code à usage unique"
    letter.set_content("Le code est 1234.\nMerci.\n")
    letter.add_alternative("<p>Le code est <b>1234</b>.</p>", subtype="html")
    return letter


async def deliver(rehearsal: Rehearsal, **login: str) -> None:
    address = urlsplit(rehearsal.smtp_url)
    await aiosmtplib.send(a_letter(), hostname=address.hostname, port=address.port, **login)


async def test_a_letter_arrives_readable(rehearsal: Rehearsal) -> None:
    await deliver(rehearsal)
    (letter,) = rehearsal.mail()
    assert letter["to"] == "representative@example.org"
    assert letter["subject"] == "Votre code à usage unique"
    assert letter["text"] == "Le code est 1234.\nMerci.\n"
    assert "<b>1234</b>" in letter["html"]
    assert letter["headers"]["From"] == "letters@example.org"
    assert letter["date"] <= rehearsal.state()["now"]


async def test_letters_can_be_waited_for(rehearsal: Rehearsal) -> None:
    await deliver(rehearsal)
    await deliver(rehearsal)
    assert len(await rehearsal.until(rehearsal.mail)) == 2


async def test_any_password_is_good(rehearsal: Rehearsal) -> None:
    await deliver(rehearsal, username="letters", password="anything")
    assert len(rehearsal.mail()) == 1


@pytest.mark.parametrize(("kind", "code"), [("server_error", 451), ("forbidden", 550)])
async def test_a_letter_can_be_refused_for_now_or_for_good(
    rehearsal: Rehearsal, kind: str, code: int
) -> None:
    rehearsal.fault(kind, method="mail")
    with pytest.raises(aiosmtplib.SMTPResponseException) as refused:
        await deliver(rehearsal)
    assert refused.value.code == code
    assert rehearsal.mail() == []
    await deliver(rehearsal)
    assert len(rehearsal.mail()) == 1


async def test_faults_of_the_bot_api_leave_the_mail_alone(rehearsal: Rehearsal) -> None:
    rehearsal.fault("server_error")
    await deliver(rehearsal)
    assert len(rehearsal.mail()) == 1
