"""Keyboards, checked as Telegram checks them before it shows them."""

from typing import Any

from bot.rehearsal.errors import bad_request

Json = dict[str, Any]

_ACTIONS = {
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
}
_STYLES = {"danger", "success", "primary"}
_MOST_BUTTONS = 100
_LONGEST_DATA = 64  # bytes
_LONGEST_COPY = 256  # characters


def checked_markup(markup: Any) -> Json | None:
    """The reply markup to keep, None when there is none; raises the Bot API's errors."""
    if not markup:
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        return checked_inline(markup)
    if "keyboard" in markup:
        return {**markup, "keyboard": [_reply_row(row) for row in _rows(markup["keyboard"])]}
    if markup.get("remove_keyboard") or markup.get("force_reply"):
        return markup
    raise bad_request("can't parse reply keyboard markup JSON object")


def checked_inline(markup: Any) -> Json | None:
    """Like checked_markup, where only an inline keyboard may stand."""
    if not markup:
        return None
    if not isinstance(markup, dict) or "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    rows = [row for row in _rows(markup["inline_keyboard"]) if row]
    if sum(map(len, rows)) > _MOST_BUTTONS:
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    for row in rows:
        for button in row:
            _check_inline_button(button)
    return {"inline_keyboard": rows} if rows else None


def _rows(rows: Any) -> list[list[Any]]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request("can't parse keyboard: rows of buttons expected")
    return rows


def _reply_row(row: list[Any]) -> list[Json]:
    buttons = [{"text": button} if isinstance(button, str) else button for button in row]
    for button in buttons:
        _check_label(button)
    return buttons


def _check_inline_button(button: Any) -> None:
    _check_label(button)
    actions = _ACTIONS & button.keys()
    if len(actions) != 1:
        raise bad_request("Text buttons are unallowed in the inline keyboard")
    if "callback_data" in button:
        _check_data(button["callback_data"])
    if "copy_text" in button:
        _check_copy_text(button["copy_text"])
    if "url" in button:
        _check_url(button["url"])
    if button.get("style", "primary") not in _STYLES:
        raise bad_request("BUTTON_STYLE_INVALID")


def _check_label(button: Any) -> None:
    if not isinstance(button, dict):
        raise bad_request("can't parse keyboard button: object expected")
    if not isinstance(button.get("text"), str) or not button["text"].strip():
        raise bad_request('can\'t parse keyboard button: field "text" must be of type String')


def _check_data(data: Any) -> None:
    if not isinstance(data, str) or not 1 <= len(data.encode()) <= _LONGEST_DATA:
        raise bad_request("BUTTON_DATA_INVALID")


def _check_copy_text(copy_text: Any) -> None:
    text = copy_text.get("text") if isinstance(copy_text, dict) else None
    if not isinstance(text, str) or not 1 <= len(text) <= _LONGEST_COPY:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")


def _check_url(url: Any) -> None:
    scheme, separator, rest = str(url).partition("://")
    if not separator:
        scheme, rest = "http", scheme
    if scheme not in ("http", "https", "tg") or not rest or any(map(str.isspace, rest)):
        raise bad_request("BUTTON_URL_INVALID")
