"""The register as data: `schemas/register.schema.json` holds its shape."""

import json
from collections.abc import Iterator
from typing import Any, Final

from bot.domain.listing import Group, Listed, line
from bot.papers.paper import Paper
from bot.papers.register_facts import Export, heading, undersigned

VERSION: Final = "1.0"


def register_json(export: Export) -> Paper:
    """Times in UTC, ISO 8601; texts as they were typed, without the signs that show nothing."""
    content = "".join(json_chunks(export)).encode()
    return Paper(f"{export.stem}.json", "application/json", content)


def json_chunks(export: Export) -> Iterator[str]:
    """The same in parts: a line for each signatory, so that two versions can be compared."""
    yield f"{_written(_head(export), indent=2)[:-2]},\n"
    yield '  "signatories": ['
    between = "\n"
    for group in export.listing.groups:
        words = heading(export, group)
        for one in group.listed:
            yield f"{between}    {_written(_signatory(export, group, words, one))}"
            between = ",\n"
    yield "\n  ]\n}\n"


def _head(export: Export) -> dict[str, Any]:
    how, listing = export.listing.arrangement, export.counted
    return {
        "schema_version": VERSION,
        "letter": {
            "name": export.slug,
            "title": export.title,
            "addressee": export.addressee,
            "language": export.language,
            "status": export.status,
        },
        "made_at": export.at.isoformat(),
        "audit_head": export.audit_head,
        "order": how.order.value,
        "selection": export.selection,
        "count": {
            "all": listing.count,
            "named": listing.named,
            "kept_back": listing.kept_back,
            "collected_elsewhere": listing.collected_elsewhere,
            "text": undersigned(export),
        },
        **_part(export),
    }


def _part(export: Export) -> dict[str, Any]:
    if export.part is None:
        return {}
    number, of = export.part
    return {"part": {"number": number, "of": of}}


def _signatory(export: Export, group: Group, words: str, one: Listed) -> dict[str, Any]:
    return {
        "number": one.number,
        "line": line(one, export.listing.arrangement, from_right=export.from_right),
        "organisation": one.organisation,
        "acronym": one.acronym,
        "country": one.place.code,
        "country_name": one.place.name,
        "region": one.place.region,
        "region_name": one.place.region_name,
        "kind": one.kind,
        "ecosoc": one.ecosoc.value if one.ecosoc else "",
        "edition": one.edition,
        "group": words,
        "footnote": group.footnote,
        "representative": one.representative,
        "quote": one.quote,
    }


def _written(data: dict[str, Any], indent: int | None = None) -> str:
    return json.dumps(data, ensure_ascii=False, indent=indent)
