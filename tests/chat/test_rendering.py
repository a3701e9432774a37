"""Replies within Telegram's limits."""

from bot.chat import rendering
from bot.domain.flows import FLOWS
from bot.rehearsal.html import parse_html
from bot.services.controls import CONTROLS, act
from bot.services.replies import Button, Line, Reply

LONG_NAME = "<b>𝔻</b> & شبكة " * 14


def test_a_reply_that_is_too_long_becomes_several_that_are_not() -> None:
    lines = tuple(Line("status-draft", {"organisation": LONG_NAME, "title": LONG_NAME})
                  for _ in range(30))  # fmt: skip
    texts = rendering.text_of(Reply("en", lines))
    assert len(texts) > 1
    for text in texts:
        plain = parse_html(text).plain
        assert len(plain.encode("utf-16-le")) // 2 <= 4096
    assert sum(text.count("begun, not sent") for text in texts) == 30


def test_every_act_fits_into_a_button() -> None:
    token = "x" * 8
    for flow in FLOWS.values():
        for question in (*flow.questions, *flow.detours):
            for value in (*question.choices, *CONTROLS, "~0"):
                assert len(act("a", token, question.key, value).encode()) <= 64
    slug = "s" * 40
    for verb in ("card", "sign", "document", "share", "ask", "notice"):
        assert len(act(verb, slug).encode()) <= 64
    assert len(act("read", slug, 9_999).encode()) <= 64
    assert len(act("language", "en", slug).encode()) <= 64
    assert len(act("disagree", token, "representative").encode()) <= 64


def test_pages_have_a_way_to_their_neighbours_only() -> None:
    def ways(page: int) -> list[str]:
        keyboard = rendering.keyboard(Reply("en", (), page=("a-letter", page)), pages=3)
        assert keyboard is not None
        return [button["callback_data"] for button in keyboard["inline_keyboard"][0]]

    assert ways(0) == ["read:a-letter:1"]
    assert ways(1) == ["read:a-letter:0", "read:a-letter:2"]
    assert ways(2) == ["read:a-letter:1"]
    assert rendering.keyboard(Reply("en", (), page=("a-letter", 0)), pages=1) is None


def test_a_long_label_is_shortened_and_a_long_copy_cut() -> None:
    rows = ((Button(Line("offer", {"answer": "x" * 300}), act="a"),),
            (Button(Line("button-copy-link"), copy="y" * 400),))  # fmt: skip
    keyboard = rendering.keyboard(Reply("en", (), rows))
    assert keyboard is not None
    assert len(keyboard["inline_keyboard"][0][0]["text"]) <= 64
    assert len(keyboard["inline_keyboard"][1][0]["copy_text"]["text"]) == 256
