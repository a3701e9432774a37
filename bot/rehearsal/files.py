"""The files that were sent, kept in memory with their bytes."""

import mimetypes
import secrets
from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]

DOWNLOAD_LIMIT = 20 * 1024 * 1024
UPLOAD_LIMIT = 50 * 1024 * 1024
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
_JPEG_SIZE_MARKERS = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it came with a request, before it is kept."""

    name: str
    data: bytes
    mime_type: str | None = None


@dataclass(frozen=True, slots=True)
class StoredFile:
    file_id: str
    unique_id: str
    name: str
    mime_type: str
    path: str
    data: bytes
    width: int = 0
    height: int = 0

    @property
    def kind(self) -> str:
        """As Telegram names it: Photo or Document."""
        return "Photo" if self.width else "Document"

    def as_document(self) -> Json:
        return {**self._ids(), "file_name": self.name, "mime_type": self.mime_type}

    def as_photo_sizes(self) -> list[Json]:
        return [{**self._ids(), "width": self.width, "height": self.height}]

    def as_file(self) -> Json:
        return {**self._ids(), "file_path": self.path}

    def as_seen(self) -> Json:
        return {
            "file_id": self.file_id,
            "file_name": self.name,
            "mime_type": self.mime_type,
            "file_size": len(self.data),
            "url": f"/rehearsal/files/{self.file_id}",
        }

    def _ids(self) -> Json:
        return {
            "file_id": self.file_id,
            "file_unique_id": self.unique_id,
            "file_size": len(self.data),
        }


class FileStore:
    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}

    def keep_document(self, data: bytes, name: str, mime_type: str | None = None) -> StoredFile:
        kind = mimetypes.guess_type(name)[0] or mime_type or "application/octet-stream"
        return self._keep("documents", data, name, kind)

    def keep_photo(self, data: bytes, name: str) -> StoredFile | None:
        """None when the bytes are no picture that Telegram would process (PNG or JPEG here)."""
        size = _picture_size(data)
        kind = "image/png" if data.startswith(_PNG) else "image/jpeg"
        return self._keep("photos", data, name, kind, *size) if size and all(size) else None

    def by_id(self, file_id: str) -> StoredFile | None:
        return self._by_id.get(file_id)

    def by_path(self, path: str) -> StoredFile | None:
        return self._by_path.get(path)

    def _keep(
        self, folder: str, data: bytes, name: str, kind: str, width: int = 0, height: int = 0
    ) -> StoredFile:
        number = len(self._by_id)
        ending = name.rpartition(".")[2] if "." in name else "bin"
        id_begins, unique_begins = ("AgAC", "AQAD") if width else ("BQAC", "AgAD")
        kept = StoredFile(
            file_id=f"{id_begins}{secrets.token_urlsafe(24)}",
            unique_id=f"{unique_begins}{secrets.token_urlsafe(6)}",
            name=name,
            mime_type=kind,
            path=f"{folder}/file_{number}.{ending}",
            data=data,
            width=width,
            height=height,
        )
        self._by_id[kept.file_id] = kept
        self._by_path[kept.path] = kept
        return kept


def _picture_size(data: bytes) -> tuple[int, int] | None:
    if data.startswith(_PNG) and len(data) >= 24:
        return int.from_bytes(data[16:20]), int.from_bytes(data[20:24])
    return _jpeg_size(data) if data.startswith(_JPEG) else None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        if data[at + 1] in _JPEG_SIZE_MARKERS:
            height = int.from_bytes(data[at + 5 : at + 7])
            return int.from_bytes(data[at + 7 : at + 9]), height
        at += 2 + int.from_bytes(data[at + 2 : at + 4])
    return None
