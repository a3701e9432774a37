"""A locked paper is opened by the key that it was locked for, and by no other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyrage import DecryptError, decrypt, x25519

from bot.domain.refusal import Refusal
from bot.papers.age_file import EXAMPLE, locked, read_recipient, shortened
from bot.papers.paper import Paper

PAPER = Paper("proof.json", "application/json", b'{"name": "Maria Sample"}' * 100)


def test_it_opens_for_each_of_its_keys_and_for_no_other() -> None:
    keys = [x25519.Identity.generate() for _ in range(3)]
    paper = locked(PAPER, [str(key.to_public()) for key in keys[:2]])
    assert paper.file_name == "proof.json.age"
    assert paper.media_type == "application/octet-stream"
    assert paper.content.startswith(b"age-encryption.org/v1\n")
    assert b"Maria" not in paper.content
    for key in keys[:2]:
        assert decrypt(paper.content, [key]) == PAPER.content
    with pytest.raises(DecryptError):
        decrypt(paper.content, [keys[2]])


def test_without_a_key_it_stays_as_it_is() -> None:
    assert locked(PAPER, ()) is PAPER


@pytest.mark.parametrize("typed", [EXAMPLE, f"  {EXAMPLE}\n", EXAMPLE.upper(),
                                   f"{EXAMPLE[:20]} {EXAMPLE[20:]}"])  # fmt: skip
def test_a_public_key_is_read_however_it_was_pasted(typed: str) -> None:
    assert read_recipient(typed) == EXAMPLE


ODD = ("", "age1", "my key", EXAMPLE[:-1], f"{EXAMPLE}q", f"{EXAMPLE[:-1]}q", "ssh-ed25519 AAAA")


@pytest.mark.parametrize("typed", ODD)
def test_anything_else_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_recipient(typed)
    assert refused.value.key == "not-an-age-key"
    assert refused.value.facts["example"] == EXAMPLE


def test_a_secret_key_is_told_from_a_public_one() -> None:
    secret = str(x25519.Identity.generate())
    for typed in (secret, secret.lower(), f"my key is {secret}"):
        with pytest.raises(Refusal) as refused:
            read_recipient(typed)
        assert refused.value.key == "age-secret-key"
        assert secret not in str(refused.value.facts)


@given(st.text())
def test_nothing_that_is_typed_breaks_it(typed: str) -> None:
    with pytest.raises(Refusal):
        read_recipient(typed)


def test_its_owner_knows_it_again() -> None:
    assert shortened(EXAMPLE) == "age1ql3z…mcac8p"
