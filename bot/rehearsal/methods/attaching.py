"""Files that the bot sends: uploaded with the call, or known by their file_id."""

from typing import Any

from bot.rehearsal.errors import bad_request
from bot.rehearsal.files import StoredFile, Upload
from bot.rehearsal.rich_text import RichText
from bot.rehearsal.texts import caption_text
from bot.rehearsal.world import World

Json = dict[str, Any]

_BIGGEST_PHOTO = 10 * 1024 * 1024


def as_document(world: World, given: str | Upload) -> StoredFile:
    if isinstance(given, str):
        return _known_file(world, given, "Document")
    if not given.data:
        raise bad_request("file must be non-empty")
    return world.files.keep_document(given.data, given.name, given.mime_type)


def as_photo(world: World, given: str | Upload) -> StoredFile:
    if isinstance(given, str):
        return _known_file(world, given, "Photo")
    if len(given.data) > _BIGGEST_PHOTO:
        raise bad_request("too big for a photo")
    photo = world.files.keep_photo(given.data, given.name)
    if photo is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    return photo


class Media:
    """An InputMedia of a call: one of document and photo, and the caption."""

    def __init__(self, world: World, media: Json) -> None:
        self.kind = media.get("type")
        self.caption: RichText | None = caption_text(media)
        given = media.get("media")
        if not isinstance(given, str | Upload) or not given:
            raise bad_request("media is not specified")
        if self.kind not in ("document", "photo"):
            raise bad_request("can't parse InputMedia: type of media is not supported here")
        self.document = as_document(world, given) if self.kind == "document" else None
        self.photo = as_photo(world, given) if self.kind == "photo" else None


def _known_file(world: World, file_id: str, kind: str) -> StoredFile:
    found = world.files.by_id(file_id)
    if found is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if found.kind != kind:
        raise bad_request(f"can't use file of type {found.kind} as {kind}")
    return found
