"""What a broadcast has to be: buttons that lead somewhere, and a length that Telegram takes."""

import json
from datetime import UTC

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.broadcast import Audience, Content, Group, Words, audience_from
from bot.domain.composing import (
    CAPTION_MOST,
    EXAMPLE,
    MOST_BUTTONS,
    MOST_LABEL,
    TEXT_MOST,
    fingerprint,
    read_buttons,
    too_many,
    units,
)

HOSTS = st.sampled_from(["example.org", "www.example.org", "t.me", "éducation.example.org"])
LINKS = st.builds(
    "https://{}{}".format, HOSTS, st.sampled_from(["", "/", "/a?b=c#d", "/a%20b", "/?start=x"])
)
LABELS = st.text(st.characters(categories=("L",)), min_size=1, max_size=MOST_LABEL)


def keys(typed: str) -> list[str]:
    return [flaw.key.removeprefix("composing-") for flaw in read_buttons(typed).flaws]


@given(st.lists(st.tuples(LABELS, LINKS), min_size=1, max_size=MOST_BUTTONS))
def test_a_link_is_kept_as_it_was_typed(buttons: list[tuple[str, str]]) -> None:
    """A query or a fragment that is tidied may lead elsewhere."""
    typed = "\n\n".join(f" {label} |{link} " for label, link in buttons)
    read = read_buttons(typed)
    assert read.flaws == ()
    assert [link for _, link in read.buttons] == [link for _, link in buttons]


@pytest.mark.parametrize(
    ("line", "flaw"),
    [
        ("A https://example.org", "button-bar"),
        ("|https://example.org", "button-label"),
        ("\u3164|https://example.org", "button-label"),
        (f"{'A' * 41}|https://example.org", "button-label-long"),
        ("A|", "button-https"),
        ("A|example.org", "button-https"),
        ("A|http://example.org", "button-https"),
        ("A|javascript:alert(1)", "button-https"),
        ("A|tg://resolve?domain=x", "button-https"),
        ("A|https://me@example.org", "button-login"),
        ("A|https://me:secret@example.org", "button-login"),
        ("A|https://@example.org", "button-login"),
        ("A|https://", "button-link"),
        ("A|https://example", "button-link"),
        ("A|https://127.0.0.1/", "button-link"),
        ("A|https://[::1]/", "button-link"),
        ("A|https://[", "button-link"),
        ("A|https://example.org:port/", "button-link"),
        ("A|https://example.org/a b", "button-link"),
        ("A|https://example.org/\u202ea", "button-link"),
        (f"A|https://example.org/{'a' * 500}", "button-link"),
    ],
)
def test_what_is_no_button_says_why(line: str, flaw: str) -> None:
    assert keys(line) == [flaw]


def test_each_wrong_line_is_told_by_its_number() -> None:
    read = read_buttons("A\n\nB | https://example.org\nC | ftp://example.org")
    assert [flaw.facts["line"] for flaw in read.flaws] == [1, 3]
    assert all(flaw.facts["right"] == EXAMPLE for flaw in read.flaws)


def test_six_buttons_fit_and_no_seventh() -> None:
    assert keys("\n".join([EXAMPLE] * 6)) == []
    assert keys("\n".join([EXAMPLE] * 7)) == ["buttons-many"]


@given(st.text())
def test_whatever_is_typed_is_read_or_refused(typed: str) -> None:
    read = read_buttons(typed)
    assert read.buttons or read.flaws or not typed.strip()


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=50))
def test_length_is_counted_as_telegram_counts(text: str) -> None:
    assert units(text) == sum(2 if ord(c) > 0xFFFF else 1 for c in text)


AUDIENCES = st.builds(
    Audience,
    st.frozensets(st.sampled_from(Group), min_size=1),
    st.frozensets(st.sampled_from(["en", "fr"])),
    st.frozensets(st.sampled_from(["KE", "SN"])),
    st.none() | st.datetimes(timezones=st.just(UTC)),
    st.none() | st.integers(1),
    st.text(),
)


@given(AUDIENCES)
def test_an_audience_is_kept_whole(audience: Audience) -> None:
    assert audience_from(json.loads(json.dumps(audience.as_data()))) == audience


@pytest.mark.parametrize(
    ("media", "most"),
    [(None, TEXT_MOST), (("photo", "x"), CAPTION_MOST), (("document", "x"), 1024)],
)
def test_less_fits_below_a_picture(media: tuple[str, str] | None, most: int) -> None:
    content = Content({"en": Words("x")}, media=media)
    assert too_many(content, "x" * most) == 0
    assert too_many(content, "x" * (most + 1)) == 1
    assert too_many(content, "🕊" * most) == most


@given(st.dictionaries(st.text(), st.text()), st.text())
def test_another_message_has_another_fingerprint(said: dict[str, str], more: str) -> None:
    assert fingerprint(said) == fingerprint(dict(reversed(said.items())))
    assert fingerprint(said) != fingerprint({**said, "more": more + "x"}) or "more" in said
    assert len(fingerprint(said)) <= 12
