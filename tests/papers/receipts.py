"""A receipt to try the papers with."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.domain.consent import Purpose
from bot.domain.notice import Notice
from bot.papers.receipt_facts import Consent, Receipt, Step

SIGNED = datetime(2018, 4, 5, 9, 0, tzinfo=UTC)
LATER = SIGNED + timedelta(hours=5)
NOTICE = Notice(
    purpose="signing",
    language="en",
    wording="<b>May your signature be kept?</b>",
    letter="rivers",
    controller="Coordination Team",
    contact="letter@example.org",
    recipients="The organisers.",
    storage="In one database.",
    retention="Until the end.",
    withdrawal="With /status.",
    rights="See it with /mydata.",
    authority="To the authority.",
)


def step(*, given: bool = True, at: datetime = SIGNED, **other: Any) -> Step:
    return Step(given=given, at=at, method="answered", language="en", notice_hash="a" * 64, **other)


def consent(purpose: Purpose, *steps: Step) -> Consent:
    told = {field: getattr(NOTICE, field) for field in Notice.__slots__ if isinstance(field, str)}
    return Consent(purpose, steps, told)


def a_receipt(**changes: Any) -> Receipt:
    receipt = Receipt(
        language="en",
        zone="Europe/Zurich",
        at=LATER,
        slug="rivers",
        title="Clean rivers",
        addressee="The Minister\nRiver Street 1",
        beginning="We, the undersigned, ask for clean rivers.",
        edition_hash="b" * 64,
        signed_in="en",
        status="confirmed",
        number=7,
        since=SIGNED,
        changed=SIGNED,
        organisation="Coast Defenders",
        country="CH",
        website="https://coast.example",
        quote="",
        person=12,
        name="Maria Sample",
        role="Director",
        email="director@example.org",
        kept_until=datetime(2018, 10, 13, 16, tzinfo=UTC),
        notice=NOTICE,
        consents=(
            consent(Purpose.SIGNING, step()),
            consent(Purpose.UPDATES, step(), step(given=False, at=LATER)),
            consent(Purpose.QUOTE, step(given=False)),
        ),
        confirmations=(("authority", SIGNED), ("e-mail code", SIGNED)),
    )
    return replace(receipt, **changes)
