"""What kind of file some bytes are, and the refusal of those that are no table."""

import zipfile
from io import BytesIO
from typing import Final, NoReturn

from bot.domain.refusal import Refusal

MOST_BYTES: Final = 20_000_000
"""What a bot may download from Telegram."""
MOST_UNPACKED: Final = 100_000_000
MOST_PARTS: Final = 2_000
OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
PICTURES: Final = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*")
ARCHIVES: Final = (b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"BZh", b"\xfd7zXZ")


def is_workbook(data: bytes) -> bool:
    """Whether it is an XLSX file: True, or False for what may be text.

    Raises `Refusal`: `list-empty`, `list-too-big` (`most`, in megabytes), `list-locked`,
    `list-old-xls`, `list-broken`, or `list-other-format` (`format`).
    """
    if len(data) > MOST_BYTES:
        raise Refusal("list-too-big", {"most": MOST_BYTES // 1_000_000})
    if not data.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise Refusal("list-empty")
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        _require_workbook(data)
        return True
    _refuse_other_formats(data)
    return False


def _refuse_other_formats(data: bytes) -> None:
    begin = data[:1024].lstrip().lower()
    if data.startswith(OLE):
        _refuse_old_office(data)
    if b"%pdf-" in begin:
        _refuse_format("pdf")
    if data.startswith(PICTURES) or (begin.startswith(b"riff") and b"webp" in begin):
        _refuse_format("picture")
    if data.startswith(ARCHIVES):
        _refuse_format("archive")
    if begin.startswith(b"{\\rtf"):
        _refuse_format("document")
    if begin.startswith((b"<!doctype html", b"<html")):
        _refuse_format("page")


def _refuse_old_office(data: bytes) -> NoReturn:
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise Refusal("list-locked")
    if "WordDocument".encode("utf-16-le") in data:
        _refuse_format("document")
    raise Refusal("list-old-xls")


def _require_workbook(data: bytes) -> None:
    """Sizes are looked at before anything is unpacked: a small file may unpack to a huge one."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as parts:
            listed = parts.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError, OSError):
        raise Refusal("list-broken") from None
    names = {part.filename.replace("\\", "/") for part in listed}
    if any(part.flag_bits & 1 for part in listed):
        raise Refusal("list-locked")
    if "xl/workbook.xml" not in {name.lower() for name in names}:
        _refuse_format(_packed_format(names))
    unpacked = sum(part.file_size for part in listed)
    if unpacked > MOST_UNPACKED or len(listed) > MOST_PARTS:
        raise Refusal("list-too-big", {"most": MOST_BYTES // 1_000_000})


def _packed_format(names: set[str]) -> str:
    if any(name.startswith("word/") for name in names):
        return "document"
    if any(name.startswith("xl/") for name in names):
        return "xlsb"
    if "content.xml" in names:
        return "ods"
    if any(name.endswith(".iwa") for name in names):
        return "numbers"
    return "archive"


def _refuse_format(kind: str) -> NoReturn:
    raise Refusal("list-other-format", {"format": kind})
