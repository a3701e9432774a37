"""HTML put together from pieces: whatever is not `Html` already is escaped on its way in."""

from typing import Final

from bot.texts.markup import escape

NEVER_CLOSED: Final = frozenset(("br", "hr", "img", "input", "link", "meta"))

Attribute = str | int | bool | None


class Html(str):
    """Markup that goes in as it is. Only `tag` and `joined` make it."""

    __slots__ = ()


NOTHING: Final = Html("")


def tag(name: str, /, *content: str, **attributes: Attribute) -> Html:
    """An element; `class_` is class, `http_equiv` http-equiv; None and False leave one out."""
    start = f"<{name}{''.join(_attribute(*one) for one in attributes.items())}>"
    if name in NEVER_CLOSED:
        return Html(start)
    return Html(f"{start}{joined(*content)}</{name}>")


def joined(*content: str) -> Html:
    return Html("".join(one if isinstance(one, Html) else escape(one) for one in content))


def _attribute(name: str, value: Attribute) -> str:
    if value is None or value is False:
        return ""
    written = name.rstrip("_").replace("_", "-")
    return f" {written}" if value is True else f' {written}="{escape(str(value))}"'
