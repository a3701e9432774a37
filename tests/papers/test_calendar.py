"""The deadline as a file for a calendar, read back by a library that knows nothing of it."""

import unicodedata
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event

from bot.papers.calendar import MOST_OCTETS, Deadline, deadline_paper

DEADLINE = Deadline(
    uid="7b0f1f0e-0000-5000-8000-000000000000",
    sequence=3,
    made=datetime(2018, 4, 5, 9, 0, tzinfo=UTC),
    closes=datetime(2018, 4, 13, 18, 0, tzinfo=ZoneInfo("Europe/Zurich")),
    summary="Last moment to sign: Twenty years on",
    description="Until Friday 13 April 2018, 18:00 (Zurich): here",
    link="https://t.me/rehearsal_bot?start=defenders-2018",
)
texts = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=300)


def event_of(deadline: Deadline) -> Event:
    calendar = Calendar.from_ical(deadline_paper(deadline).content)
    [event] = calendar.walk("VEVENT")
    assert isinstance(event, Event)
    assert not calendar.errors
    assert not event.errors
    return event


def test_a_calendar_reads_the_deadline_with_an_alarm_a_day_before() -> None:
    paper = deadline_paper(DEADLINE)
    assert (paper.file_name, paper.media_type) == ("letter-deadline.ics", "text/calendar")
    event = event_of(DEADLINE)
    assert event["UID"] == DEADLINE.uid
    assert event["SEQUENCE"] == 3
    assert event["DTSTART"].dt == datetime(2018, 4, 13, 16, 0, tzinfo=UTC)
    assert event["DTSTAMP"].dt == DEADLINE.made
    assert event["SUMMARY"] == DEADLINE.summary
    assert event["DESCRIPTION"] == DEADLINE.description
    assert event["URL"] == DEADLINE.link
    [alarm] = event.walk("VALARM")
    assert alarm["ACTION"] == "DISPLAY"
    assert alarm["TRIGGER"].dt == timedelta(days=-1)
    assert alarm["DESCRIPTION"] == DEADLINE.summary


def test_a_deadline_without_a_link_has_no_address() -> None:
    assert "URL" not in event_of(replace(DEADLINE, link=""))


def test_what_the_rules_demand_of_every_calendar_is_there() -> None:
    """RFC 5545: VERSION and PRODID (3.6), lines that end with CR LF (3.1)."""
    content = deadline_paper(DEADLINE).content.decode()
    lines = content.split("\r\n")
    assert lines[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert lines[2].startswith("PRODID:")
    assert lines[-2:] == ["END:VCALENDAR", ""]
    assert "\n" not in content.replace("\r\n", "")


@given(summary=texts, description=st.lists(texts).map("\n".join))
def test_any_words_come_back_as_they_were_and_no_line_is_too_long(
    summary: str, description: str
) -> None:
    said = replace(DEADLINE, summary=summary, description=description)
    content = deadline_paper(said).content
    assert all(len(line) <= MOST_OCTETS for line in content.split(b"\r\n"))
    for line in content.split(b"\r\n"):
        line.decode()
    event = event_of(said)
    assert event["SUMMARY"] == summary
    assert event["DESCRIPTION"] == description.removesuffix("\n")


@given(words=st.text())
def test_no_words_break_out_of_their_line(words: str) -> None:
    said = replace(DEADLINE, summary=words + "\r\nURL:https://example.org", link="")
    content = deadline_paper(said).content.decode()
    assert [c for c in content if unicodedata.category(c) == "Cc" and c not in "\r\n"] == []
    event = event_of(said)
    assert "URL" not in event
    assert len(event.walk("VALARM")) == 1
