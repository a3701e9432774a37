"""The styles of a finished letter: those that Word knows by name, and a few for the list."""

from typing import Final

from babel.core import get_global

from bot.papers.finished.word.numbering import BULLETS, INDENT, NUMBERS
from bot.papers.finished.word.xml import part, tag
from bot.papers.finished.words import spoken
from bot.texts.directions import is_from_right

FONT: Final = "Times New Roman"
"""On every computer that has Word, with Latin, Greek, Cyrillic, Arabic and Hebrew letters."""
EAST_ASIAN: Final = {"ja": "MS Mincho", "ko": "Batang", "zh-hant": "PMingLiU"}
SIMPLIFIED: Final = "SimSun"
WITH_REGION: Final = {"en": "en-GB", "ar": "ar-SA", "es": "es-ES", "pt": "pt-PT"}
ELSEWHERE: Final = {"val": "en-GB", "eastAsia": "zh-CN", "bidi": "ar-SA"}
REGION: Final = 2
"""Letters of a country's code."""
WRITTEN_IN_HAN: Final = ("zh", "ja", "ko")
GREY, BLUE = "5F5F5F", "0563C1"
BOLD: Final = tag("b") + tag("bCs")


def styles_part(language: str) -> str:
    return part(
        "styles", _defaults(language), _normal(language), *_of_letter(language), *_of_characters()
    )


def word_language(language: str) -> str:
    """The tag with the region that Word's dictionaries are kept under."""
    base, _, further = language.lower().partition("-")
    if len(further) == REGION:
        return f"{base}-{further.upper()}"
    known = str(get_global("likely_subtags").get(language.lower().replace("-hant", "_Hant"), base))
    region = known.rpartition("_")[2]
    return WITH_REGION.get(base, f"{base}-{region}" if len(region) == REGION else base)


def languages(language: str) -> dict[str, str]:
    """The letter's language and, for names in other scripts, languages of theirs."""
    own = "val"
    if is_from_right(language):
        own = "bidi"
    elif _is_upright(language):
        own = "eastAsia"
    return {**ELSEWHERE, own: word_language(language)}


def _is_upright(language: str) -> bool:
    """Whether the script has no slanted letters."""
    return is_from_right(language) or _base(language) in WRITTEN_IN_HAN


def _base(language: str) -> str:
    return language.lower().partition("-")[0]


def _defaults(language: str) -> str:
    east_asian = EAST_ASIAN.get(spoken(language), EAST_ASIAN.get(_base(language), SIMPLIFIED))
    fonts = tag("rFonts", ascii=FONT, hAnsi=FONT, eastAsia=east_asian, cs=FONT)
    run = fonts + _size(22) + tag("lang", **languages(language))
    spacing = tag("spacing", after=140, line=271, lineRule="auto")
    return tag(
        "docDefaults",
        tag("rPrDefault", tag("rPr", run)),
        tag("pPrDefault", tag("pPr", spacing)),
    )


def _normal(language: str) -> str:
    turned = tag("bidi") if is_from_right(language) else ""
    properties = tag("pPr", tag("widowControl"), turned)
    name = tag("name", val="Normal") + tag("qFormat")
    return tag("style", name, properties, type="paragraph", default=1, styleId="Normal")


def _of_letter(language: str) -> list[str]:
    item, inset = tag("spacing", after=80), tag("ind", left=INDENT)
    quoted = tag("spacing", before=80, after=200) + tag("ind", left=510, right=510)
    entry = tag("keepLines") + tag("spacing", after=40, line=252, lineRule="auto")
    footer = tag("spacing", after=0) + tag("jc", val="center")
    grey = tag("color", val=GREY)
    slanted = "" if _is_upright(language) else tag("i") + tag("iCs")
    return [
        _paragraph("Date", tag("spacing", after=280)),
        _paragraph("Addressee", tag("spacing", after=480)),
        _paragraph("Title", _heading(0, 420), BOLD + _size(38)),
        _paragraph("heading 1", _heading(240, 120, 0), BOLD + _size(28)),
        _paragraph("heading 2", _heading(200, 100, 1), BOLD + _size(25)),
        _paragraph("heading 3", _heading(140, 60, 2), BOLD + _size(22)),
        _paragraph("List Bullet", BULLETS.used_at(0) + item),
        _paragraph("List Number", NUMBERS.used_at(0) + item),
        _paragraph("List Continue", item + inset),
        _paragraph("Quote", quoted, slanted),
        _paragraph("Signatory", entry + tag("ind", left=227, hanging=227), _size(20)),
        _paragraph("Signatory Group", _heading(160, 60, 1), BOLD + _size(21)),
        _paragraph("Signatories Unnamed", tag("spacing", before=120), slanted),
        _paragraph("Note", tag("spacing", before=280), grey + _size(18)),
        _paragraph("footer", footer, grey + _size(17)),
        _paragraph("footnote text", tag("spacing", after=40), _size(18)),
    ]


def _of_characters() -> list[str]:
    raised = tag("vertAlign", val="superscript")
    return [
        tag(
            "style",
            tag("name", val="Default Paragraph Font"),
            type="character",
            default=1,
            styleId="DefaultParagraphFont",
        ),
        _character("Hyperlink", tag("color", val=BLUE) + tag("u", val="single")),
        _character("footnote reference", raised),
    ]


def _paragraph(name: str, properties: str, of_runs: str = "") -> str:
    goes_on = name in ("List Bullet", "List Number", "List Continue", "Quote", "Signatory")
    following = "" if goes_on else tag("next", val="Normal")
    inside = tag("name", val=name) + tag("basedOn", val="Normal") + following + tag("qFormat")
    inside += tag("pPr", properties) + (tag("rPr", of_runs) if of_runs else "")
    return tag("style", inside, type="paragraph", styleId=style_id(name))


def _character(name: str, properties: str) -> str:
    inside = tag("name", val=name) + tag("basedOn", val="DefaultParagraphFont")
    return tag("style", inside, tag("rPr", properties), type="character", styleId=style_id(name))


def style_id(name: str) -> str:
    return name.title().replace(" ", "")


def _heading(before: int, after: int, level: int | None = None) -> str:
    kept = tag("keepNext") + tag("keepLines")
    outlined = "" if level is None else tag("outlineLvl", val=level)
    return kept + tag("spacing", before=before, after=after) + outlined


def _size(half_points: int) -> str:
    return tag("sz", val=half_points) + tag("szCs", val=half_points + 2)
