"""Elements of WordprocessingML as text."""

import re
from typing import Final

WORD: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
NAMESPACES: Final = f'xmlns:w="{WORD}" xmlns:r="{RELATIONS}"'
NOT_XML: Final = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
ESCAPES: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def escaped(text: str) -> str:
    """The text for XML; what XML 1.0 cannot hold is left out."""
    return NOT_XML.sub("", text).translate(ESCAPES)


def tag(name: str, /, *inside: str, **attributes: str | int) -> str:
    """An element of the `w` namespace, its attributes in the same one."""
    told = "".join(f' w:{key}="{escaped(str(value))}"' for key, value in attributes.items())
    content = "".join(inside)
    return f"<w:{name}{told}>{content}</w:{name}>" if content else f"<w:{name}{told}/>"


def part(root: str, *inside: str) -> str:
    """A whole part of the package."""
    return f"{HEAD}<w:{root} {NAMESPACES}>{''.join(inside)}</w:{root}>"
