"""Updates as they come, and as they should not."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.chat.incoming import ODD, Deed, unwrap

PERSON = {"id": 7, "is_bot": False, "first_name": "A", "language_code": "fr"}
PRIVATE = {"id": 7, "type": "private"}
GROUP = {"id": -9, "type": "group", "title": "Coalition"}


def message(**content: Any) -> dict[str, Any]:
    return {"update_id": 1, "message": {"message_id": 5, "date": 0, "chat": PRIVATE,
                                        "from": PERSON, **content}}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "deed", "command", "said"),
    [
        ("hello", Deed.TEXT, "", "hello"),
        ("/start defenders-2018", Deed.COMMAND, "start", "defenders-2018"),
        ("/STATUS@Our_Bot", Deed.COMMAND, "status", ""),
        ("/start\ndefenders-2018", Deed.COMMAND, "start", "defenders-2018"),
        ("/start  a  b ", Deed.COMMAND, "start", "a  b"),
        ("/start@another_bot x", Deed.NOTHING, "", ""),
        ("/", Deed.COMMAND, "", ""),
        ("  /start", Deed.TEXT, "", "  /start"),
    ],
)
def test_what_is_typed(text: str, deed: Deed, command: str, said: str) -> None:
    came = unwrap(message(text=text), "our_bot")
    assert (came.deed, came.command, came.text) == (deed, command, said)


def test_what_holds_no_typed_answer_is_something_else_or_nothing() -> None:
    assert unwrap(message(photo=[]), "b").deed is Deed.OTHER
    assert unwrap(message(voice={}), "b").deed is Deed.OTHER
    assert unwrap(message(pinned_message={}), "b").deed is Deed.NOTHING
    assert unwrap({"update_id": 1, "edited_message": {}}, "b").deed is Deed.NOTHING


def test_a_tap_is_bound_to_the_message_it_was_made_on() -> None:
    query = {"id": "q", "from": PERSON, "data": "card:x", "chat_instance": "1",
             "message": {"message_id": 5, "date": 0, "chat": PRIVATE}}  # fmt: skip
    came = unwrap({"update_id": 1, "callback_query": query}, "b")
    assert (came.deed, came.text, came.message, came.private) == (Deed.TAP, "card:x", 5, True)
    inline = {"id": "q", "from": PERSON, "inline_message_id": "z", "data": "card:x"}
    assert not unwrap({"update_id": 1, "callback_query": inline}, "b").private


def test_leaving_and_coming_back() -> None:
    def change(old: str, new: str) -> Deed:
        said = {"chat": PRIVATE, "from": PERSON, "date": 0,
                "old_chat_member": {"status": old}, "new_chat_member": {"status": new}}  # fmt: skip
        return unwrap({"update_id": 1, "my_chat_member": said}, "b").deed

    assert change("member", "kicked") is Deed.LEFT
    assert change("kicked", "member") is Deed.CAME
    assert change("member", "administrator") is Deed.NOTHING


JUNK = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=8), st.floats()),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=8,
)
FIELDS = (
    *("message_id", "date", "chat", "from", "text", "photo", "id", "type", "data", "message"),
    *("callback_query", "my_chat_member", "new_chat_member", "old_chat_member", "status"),
)


@settings(max_examples=5_000, deadline=None)
@given(st.dictionaries(st.sampled_from(FIELDS), JUNK, max_size=6), st.sampled_from(FIELDS), JUNK)
def test_five_thousand_odd_updates_raise_only_what_is_expected(
    content: dict[str, Any], field: str, junk: Any
) -> None:
    odd = {"update_id": 1, "message": {**message(text="x")["message"], **content, field: junk}}
    tapped = {"update_id": 1, "callback_query": content}
    joined = {"update_id": 1, "my_chat_member": content}
    for update in (odd, tapped, joined, {"update_id": 1, **content}):
        try:
            unwrap(update, "our_bot")
        except ODD:
            continue
