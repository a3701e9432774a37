"""The parts of a .docx that hold words, each opened within limits."""

import posixpath
import zipfile
from dataclasses import dataclass
from io import BytesIO
from typing import Final
from xml.etree.ElementTree import (
    Element,
    ParseError,
)
from zlib import error as ZlibError  # noqa: N812 - a class, spelt like one

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from bot.domain.refusal import Refusal

MOST_BYTES: Final = 20_000_000
MOST_UNPACKED: Final = 6_000_000
MOST_TAGS: Final = 400_000
MOST_FILES: Final = 5_000
"""A letter of 100,000 signs unpacks to 1 to 3 MB; what is bigger was made to hurt, or is a book."""

OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
IN_WORD: Final = "wordprocessingml"
SHORT: Final = {"math": "m:", "vml": "v:"}
UNREADABLE: Final = (
    *(zipfile.BadZipFile, ZlibError, EOFError, NotImplementedError, OSError, ValueError),
    *(ParseError, DefusedXmlException, LookupError),
)


@dataclass(frozen=True, slots=True)
class Target:
    """What a part refers to: another part by its path, or an address outside."""

    kind: str
    path: str
    outside: bool


class Parts:
    """The document's files by path; elements bear short names (`p`, `m:t`), without namespaces.

    Raises `Refusal`: docx-too-big, docx-locked, docx-old, docx-broken.
    """

    def __init__(self, data: bytes) -> None:
        _require_word(data)
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except UNREADABLE as error:
            raise Refusal("docx-broken") from error
        self._left = MOST_UNPACKED
        self._tags_left = MOST_TAGS
        self.main = self._main()

    def _main(self) -> str:
        found = (t.path for t in self.targets("").values() if t.kind == "officeDocument")
        return next(found, "word/document.xml")

    def root(self, path: str) -> Element | None:
        """The part's root element, or None where there is no such part."""
        content = self._content(path)
        if content is None:
            return None
        self._tags_left -= content.count(b"<")
        if self._tags_left < 0:
            raise too_big()
        try:
            root: Element = fromstring(content, forbid_dtd=True)
        except UNREADABLE as error:
            raise Refusal("docx-broken") from error
        _shorten(root)
        return root

    def targets(self, path: str) -> dict[str, Target]:
        """By id, what the part refers to; the package itself is the part ''."""
        folder, name = posixpath.split(path)
        root = self.root(posixpath.join(folder, "_rels", f"{name}.rels"))
        return {} if root is None else {r.get("Id", ""): _target(r, folder) for r in root}

    def _content(self, path: str) -> bytes | None:
        try:
            with self._zip.open(path) as file:
                content = file.read(self._left + 1)
        except KeyError:
            return None
        except RuntimeError as error:  # what zipfile raises for a password
            raise Refusal("docx-locked") from error
        except UNREADABLE as error:
            raise Refusal("docx-broken") from error
        self._left -= len(content)
        if self._left < 0:
            raise too_big()
        return content


def _require_word(data: bytes) -> None:
    if len(data) > MOST_BYTES or data.count(b"PK\x01\x02") > MOST_FILES:
        raise too_big()
    if data.startswith(OLE):
        raise Refusal("docx-locked" if ENCRYPTED in data else "docx-old")


def too_big() -> Refusal:
    return Refusal("docx-too-big", {"most": MOST_BYTES // 1_000_000})


def _target(relation: Element, folder: str) -> Target:
    target = relation.get("Target", "")
    kind = relation.get("Type", "").rpartition("/")[2]
    if relation.get("TargetMode") == "External":
        return Target(kind, target, True)
    joined = posixpath.normpath(posixpath.join("/", folder, target))
    return Target(kind, joined.lstrip("/"), False)


def _shorten(root: Element) -> None:
    """Transitional and strict documents differ in their namespaces only."""
    short: dict[str, str] = {}
    for element in root.iter():
        if element.tag not in short:
            short[element.tag] = _short(element.tag)
        element.tag = short[element.tag]
        if element.keys():
            for name, value in list(element.items()):
                if "}" in name:
                    element.attrib[name.rpartition("}")[2]] = value


def _short(tag: str) -> str:
    namespace, _, name = tag.rpartition("}")
    if not namespace or IN_WORD in namespace or "relationships" in namespace:
        return name
    return next((sign for part, sign in SHORT.items() if part in namespace), "x:") + name
