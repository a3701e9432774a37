"""The parts of a Word document in their package."""

from collections.abc import Mapping
from datetime import datetime
from io import BytesIO
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from bot.papers.finished.word.xml import HEAD, RELATIONS, escaped

PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
MAIN: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
OFFICE: Final = "application/vnd.openxmlformats-officedocument"
MEDIA_TYPE: Final = f"{MAIN}.document"
BEGINNING_OF_TIME: Final = (1980, 1, 1, 0, 0, 0)
"""The first moment that a ZIP file can note: when a part was written is nobody's business."""
UNIX, READABLE = 3, 0o644 << 16
PARTS: Final = ("styles", "numbering", "settings", "footnotes", "footer")


def packed(parts: Mapping[str, str], link_relations: str, properties: Mapping[str, str]) -> bytes:
    """`parts` by name, `document` and all of `PARTS`; the same parts make the same bytes."""
    files = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _package_relations(),
        "docProps/core.xml": properties["core"],
        "docProps/app.xml": properties["app"],
        **{f"word/{name}.xml": content for name, content in parts.items()},
        "word/_rels/document.xml.rels": _document_relations(link_relations),
    }
    file = BytesIO()
    with ZipFile(file, "w") as package:
        for name, content in files.items():
            package.writestr(_entry(name), content.encode(), ZIP_DEFLATED, 9)
    return file.getvalue()


def properties(title: str, author: str, language: str, at: datetime) -> Mapping[str, str]:
    """What the file says of itself: Dublin Core, and the program."""
    moment = at.strftime("%Y-%m-%dT%H:%M:%SZ")
    dated = "".join(
        f'<dcterms:{what} xsi:type="dcterms:W3CDTF">{moment}</dcterms:{what}>'
        for what in ("created", "modified")
    )
    core = (
        f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escaped(title)}</dc:title><dc:creator>{escaped(author)}</dc:creator>"
        f"<dc:language>{escaped(language)}</dc:language>{dated}</cp:coreProperties>"
    )
    space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    app = f'{HEAD}<Properties xmlns="{space}"><Application>Undersigned</Application></Properties>'
    return {"core": core, "app": app}


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, BEGINNING_OF_TIME)
    entry.create_system, entry.external_attr = UNIX, READABLE
    return entry


def _content_types() -> str:
    own = {"document": "document.main", **{name: name for name in PARTS}}
    overrides = {f"/word/{name}.xml": f"{MAIN}.{kind}+xml" for name, kind in own.items()}
    overrides["/docProps/core.xml"] = "application/vnd.openxmlformats-package.core-properties+xml"
    overrides["/docProps/app.xml"] = f"{OFFICE}.extended-properties+xml"
    told = "".join(
        f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides.items()
    )
    relations = "application/vnd.openxmlformats-package.relationships+xml"
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="{relations}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{told}</Types>'
    )


def _package_relations() -> str:
    core = f"{PACKAGE}/relationships/metadata/core-properties"
    return _relations(
        _relation("document", f"{RELATIONS}/officeDocument", "word/document.xml"),
        _relation("core", core, "docProps/core.xml"),
        _relation("app", f"{RELATIONS}/extended-properties", "docProps/app.xml"),
    )


def _document_relations(links: str) -> str:
    own = (_relation(name, f"{RELATIONS}/{name}", f"{name}.xml") for name in PARTS)
    return _relations(*own, links)


def _relations(*inside: str) -> str:
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{"".join(inside)}</Relationships>'


def _relation(name: str, kind: str, target: str) -> str:
    return f'<Relationship Id="{name}" Type="{kind}" Target="{target}"/>'
