"""Word documents for tests: written by python-docx, and by hand where it cannot write a thing."""

from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx
from docx.document import Document

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{OFFICE}/relationships" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
KINDS = ("styles", "numbering", "footnotes", "endnotes", "comments")


def saved(write: Callable[[Document], object]) -> bytes:
    """A document with python-docx's own template of styles."""
    document = docx.Document()
    write(document)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def by_hand(body: str, links: dict[str, str] | None = None, **parts: str) -> bytes:
    """`body` and `parts` are XML with the usual prefixes; `links` are addresses by their id."""
    files = {
        "_rels/.rels": _relations(("main", "officeDocument", "word/document.xml", False)),
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": _relations(
            *((kind, kind, f"{kind}.xml", False) for kind in KINDS),
            *((name, name, f"{name}.xml", False) for name in ("header", "footer")),
            *((name, "hyperlink", address, True) for name, address in (links or {}).items()),
        ),
    }
    files |= {
        f"word/{name}.xml": f"<w:{name} {NAMESPACES}>{content}</w:{name}>"
        for name, content in parts.items()
    }
    return zipped(files)


def zipped(files: dict[str, str | bytes]) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as file:
        for name, content in files.items():
            file.writestr(name, content)
    return packed.getvalue()


def p(*runs: str, **properties: str) -> str:
    """A paragraph; what begins with no `<` is a run of plain text."""
    own = properties.get("props", "")
    shown = "".join(run if run.startswith("<") else r(run) for run in runs)
    return f"<w:p><w:pPr>{own}</w:pPr>{shown}</w:p>"


def r(text: str, props: str = "") -> str:
    return f'<w:r><w:rPr>{props}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def _relations(*targets: tuple[str, str, str, bool]) -> str:
    rows = (
        f'<Relationship Id="{name}" Type="{OFFICE}/relationships/{kind}" Target="{target}"'
        + (' TargetMode="External"/>' if outside else "/>")
        for name, kind, target, outside in targets
    )
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{space}">{"".join(rows)}</Relationships>'
