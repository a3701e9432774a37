"""The website of an organisation."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.refusal import Refusal
from bot.domain.website import read_website
from tests.domain.answers import answer


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("example.org", "https://example.org"),
        ("  Example.ORG/ ", "https://example.org"),
        ("www.example.org/fr", "https://www.example.org/fr"),
        ("http://example.org", "https://example.org"),
        ("HTTPS://example.org/About", "https://example.org/About"),
        ("https//example.org", "https://example.org"),
        ("https:/example.org", "https://example.org"),
        ("http://https://example.org", "https://example.org"),
        ("<https://example.org>.", "https://example.org"),
        ("example.org:443/x?id=3&l=fr#top", "https://example.org/x?id=3&l=fr"),
        ("facebook.com/greenhands", "https://facebook.com/greenhands"),
        ("t.me/greenhands", "https://t.me/greenhands"),
        ("https://medium.com/@greenhands", "https://medium.com/@greenhands"),
        ("пример.рф/дом", "https://пример.рф/%D0%B4%D0%BE%D0%BC"),
        ("example.org/<b>", "https://example.org/%3Cb"),
        ("http://greenhands.onion/", "http://greenhands.onion"),
    ],
)
def test_a_site_is_written_as_one_kind_of_link(typed: str, url: str) -> None:
    assert read_website(typed) == url


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("", "empty"),
        ("office@example.org", "website-is-email"),
        ("mailto:office@example.org", "website-is-email"),
        ("example .org", "website-space"),
        ("our site", "website-space"),
        ("@greenhands", "website-is-handle"),
        ("ftp://example.org", "website-scheme"),
        ("javascript:alert(1)", "website-scheme"),
        ("https://user:word@example.org", "website-login"),
        ("https://example.org@127.0.0.1/", "website-login"),
        ("example.org:8443", "website-port"),
        ("greenhands", "website-no-dot"),
        ("none", "website-no-dot"),
        ("127.0.0.1", "website-is-number"),
        ("http://2130706433/", "website-is-number"),
        ("http://0x7f.1/", "website-is-number"),
        ("http://[::1]/", "website-is-number"),
        ("http://１２７.０.０.１/", "website-is-number"),
        ("localhost", "website-local"),
        ("http://printer.local/", "website-local"),
        ("exa_mple.org", "website-characters"),
        ("-", "website-characters"),
        ("https://example.org/" + "x" * 300, "website-too-long"),
        ("y" * 64 + ".org", "website-too-long"),
    ],
)
def test_what_is_no_site_is_refused(typed: str, key: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_website(typed)
    assert refused.value.key == key


@given(
    st.text(max_size=40)
    | st.text(st.sampled_from("ab./:?#@[]%\\ -_1é。htpsw"), max_size=40).map("https://{}".format)
)
def test_an_accepted_site_is_a_plain_link_and_reads_the_same_again(typed: str) -> None:
    match answer(read_website, typed):
        case Refusal(facts={"right": right}):
            assert read_website(str(right))
        case str(url):
            assert url.startswith(("https://", "http://"))
            assert not set(url) & set(' <>"\\`{}|^')
            assert read_website(url) == url
