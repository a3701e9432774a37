"""The parts that say the same in every letter: the page numbers, the settings."""

from bot.papers.finished.word.styles import languages
from bot.papers.finished.word.xml import part, tag


def footer_part() -> str:
    """The number of the page and of all pages, which Word counts: '1 / 3'."""
    style = tag("pPr", tag("pStyle", val="Footer"))
    between = '<w:r><w:t xml:space="preserve"> / </w:t></w:r>'
    return part("ftr", tag("p", style, _field("PAGE"), between, _field("NUMPAGES")))


def settings_part(language: str) -> str:
    """Word opens the document as one of its own time, not in a mode for old ones."""
    modern = "http://schemas.microsoft.com/office/word"
    mode = tag("compatSetting", name="compatibilityMode", uri=modern, val=15)
    notes = "".join(tag("footnote", id=number) for number in (-1, 0))
    return part(
        "settings",
        tag("defaultTabStop", val=709),
        tag("characterSpacingControl", val="doNotCompress"),
        tag("footnotePr", notes),
        tag("compat", mode),
        tag("themeFontLang", **languages(language)),
    )


def footnotes_part(notes: list[str]) -> str:
    """The notes, each as runs, from number 1; Word wants the two lines above them told as well."""
    lines = (
        tag("footnote", tag("p", tag("r", tag(kind))), type=kind, id=number)
        for number, kind in ((-1, "separator"), (0, "continuationSeparator"))
    )
    style = tag("pPr", tag("pStyle", val="FootnoteText"))
    mark = tag("r", _raised(), tag("footnoteRef")) + '<w:r><w:t xml:space="preserve"> </w:t></w:r>'
    told = (
        tag("footnote", tag("p", style, mark, runs), id=number)
        for number, runs in enumerate(notes, 1)
    )
    return part("footnotes", *lines, *told)


def footnote_mark(number: int) -> str:
    """The run in the text that the note hangs on."""
    return tag("r", _raised(), tag("footnoteReference", id=number))


def _raised() -> str:
    return tag("rPr", tag("rStyle", val="FootnoteReference"))


def _field(instruction: str) -> str:
    """Counted anew whenever the page is laid out; '1' stands there until then."""
    return tag("fldSimple", "<w:r><w:t>1</w:t></w:r>", instr=f" {instruction} ")
