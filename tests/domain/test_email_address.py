"""The address that a code is sent to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.email_address import Email, read_email, same_site
from bot.domain.mail_providers import is_public_provider, likely_typo
from bot.domain.refusal import Refusal
from tests.domain.answers import answer


def refused(typed: str) -> Refusal:
    with pytest.raises(Refusal) as caught:
        read_email(typed)
    return caught.value


@pytest.mark.parametrize(
    "typed",
    [
        "office@example.org",
        "  office@Example.ORG.  ",
        "mailto:office@example.org?subject=Hello",
        "<office@example.org>",
        "The Office <office@example.org>,",
        "E-mail: office@example.org",
        "Courriel : office@example.org",
        "office @ example.org",
        "office＠example．org",
        "office\u200b@\u202aexample.org\u202c",
        "“office@example.org”",
        ".office@example.org",
    ],
)
def test_an_address_is_found_in_what_people_paste(typed: str) -> None:
    email = read_email(typed)
    assert (email.address, email.domain) == ("office@example.org", "example.org")


def test_the_part_before_the_at_keeps_its_case_but_is_one_mailbox() -> None:
    assert read_email("Office+letter@example.org").address == "Office+letter@example.org"
    assert read_email("Office@example.org").key == read_email("office@EXAMPLE.org").key


def test_a_domain_in_another_script_is_shown_as_typed_and_sent_as_ascii() -> None:
    email = read_email("office@Пример.РФ")
    assert email.address == "office@пример.рф"
    assert email.ascii == "office@xn--e1afmkfd.xn--p1ai"
    assert read_email("office@straße.example").ascii == "office@xn--strae-oqa.example"


@pytest.mark.parametrize(
    ("typed", "key", "right"),
    [
        ("office", "email-no-at", "name@example.org"),
        ("office at example.org", "email-no-at", "office@example.org"),
        ("office(at)example.org", "email-no-at", "office@example.org"),
        ("office example.org", "email-no-at", "office@example.org"),
        ("one@example.org, two@example.org", "email-two", "one@example.org"),
        ("one@example.org two@example.org", "email-two", "one@example.org"),
        ("office@@example.org", "email-two", "office@example.org"),
        ("of fice@example.org", "email-space", "office@example.org"),
        ("office@example. org", "email-space", "office@example.org"),
        ("office@gmail", "email-no-dot", "office@gmail.com"),
        ("office@greenhands", "email-no-dot", "office@greenhands.org"),
        ("office@example.o", "email-no-dot", "name@example.org"),
    ],
)
def test_a_slip_is_named_and_shown_put_right(typed: str, key: str, right: str) -> None:
    assert (refused(typed).key, refused(typed).facts) == (key, {"right": right})


@pytest.mark.parametrize(
    ("typed", "character", "right"),
    [
        ("josé@example.org", "é", "jose@example.org"),
        ("офис@example.org", "о", "name@example.org"),
        ("of,fice@example.org", ",", "office@example.org"),
        ("of..fice@example.org", ".", "of.fice@example.org"),
        ("office.@example.org", ".", "office@example.org"),
        ("office@exam_ple.org", "_", "office@example.org"),
        ("office@-example.org", "-", "office@example.org"),
        ("office@example..org", ".", "office@example.org"),
        ("office@127.0.0.1", ".", "office@example.org"),
        ("office@[127.0.0.1]", "[", "office@example.org"),
        ("@example.org", "@", "name@example.org"),
    ],
)
def test_a_sign_that_cannot_stand_there_is_named(typed: str, character: str, right: str) -> None:
    assert refused(typed).key == "email-characters"
    assert refused(typed).facts == {"character": character, "right": right}


def test_length_is_limited_as_mail_servers_do() -> None:
    assert read_email("x" * 64 + "@example.org")
    assert refused("x" * 65 + "@example.org").facts == {"length": 65, "most": 64}
    long_domain = ".".join(["y" * 63] * 3) + ".org"
    assert refused("x" * 64 + "@" + long_domain).facts == {"length": 260, "most": 254}
    assert refused("x@" + "y" * 64 + ".org").key == "email-too-long"


@pytest.mark.parametrize("typed", ["", " ", "\u200b", "a\u3164@example.org"])
def test_nothing_to_see_is_no_address(typed: str) -> None:
    assert refused(typed).key in ("empty", "unreadable")


@given(
    st.text(max_size=40)
    | st.text(st.sampled_from('ab.@ -_<>,;:é\u0430[]()"1\u200b。＠mailto:at'), max_size=40)
)
def test_what_is_shown_as_right_would_be_accepted(typed: str) -> None:
    match answer(read_email, typed):
        case Refusal(facts={"right": right}):
            assert read_email(str(right))
        case Email() as email:
            assert read_email(email.address) == email
            assert email.ascii.isascii()
            assert len(email.ascii) <= 254


@pytest.mark.parametrize(
    ("address", "meant"),
    [
        ("a@gmial.com", "a@gmail.com"),
        ("a@gmai.com", "a@gmail.com"),
        ("a@gmaill.com", "a@gmail.com"),
        ("a@hotmial.com", "a@hotmail.com"),
        ("a@yaho.fr", "a@yahoo.fr"),
        ("a@outlok.com", "a@outlook.com"),
        ("a@gmail.con", "a@gmail.com"),
        ("a@greenhands.ogr", "a@greenhands.org"),
        ("a@yahooo.com.br", "a@yahoo.com.br"),
    ],
)
def test_a_likely_slip_gets_a_suggestion(address: str, meant: str) -> None:
    assert likely_typo(address) == meant


@pytest.mark.parametrize(
    "domain",
    ["gmail.com", "mail.com", "ymail.com", "gmx.net", "yahoo.de", "hotmail.it", "example.org"],
)
def test_domains_that_exist_are_left_alone(domain: str) -> None:
    assert likely_typo(f"a@{domain}") is None


def test_a_mailbox_that_everyone_can_have_says_nothing_about_an_organisation() -> None:
    assert is_public_provider("gmail.com")
    assert is_public_provider("yahoo.co.id")
    assert is_public_provider("Mail.RU")
    assert not is_public_provider("greenhands.example.org")
    assert not same_site("gmail.com", "https://gmail.com")


@pytest.mark.parametrize(
    ("domain", "website", "same"),
    [
        ("example.org", "https://www.example.org/fr", True),
        ("mail.example.org", "https://example.org", True),
        ("example.org", "https://example.com", False),
        ("green.org.uk", "https://www.green.org.uk", True),
        ("green.org.uk", "https://red.org.uk", False),
        ("green.com.br", "https://red.com.br", False),
        ("mail.green.or.ke", "https://green.or.ke/x", True),
        ("green.wordpress.com", "https://red.wordpress.com", False),
        ("bücher.example", "https://xn--bcher-kva.example", True),
        ("example.org", "", False),
    ],
)
def test_a_mailbox_at_the_organisations_own_site_is_seen(
    domain: str, website: str, same: bool
) -> None:
    assert same_site(domain, website) is same
