"""The file itself, from what was gathered: nothing is read, and nothing waits.

What draws and typesets is loaded when the first such file is made.
"""

from collections.abc import Callable
from functools import partial
from typing import Final

from bot.papers import splitting
from bot.papers.age_file import locked
from bot.papers.finished.letter import FinishedLetter
from bot.papers.paper import Paper
from bot.papers.press_kit import PressKit
from bot.papers.proof_facts import Proof
from bot.papers.register_facts import Export
from bot.services.desk.charting import Growth, Places
from bot.services.taking_out.gathering import Material
from bot.services.taking_out.kinds import SPLIT, Kind
from bot.services.taking_out.wanted import Wanted

TELEGRAMS_MOST: Final = 50_000_000
"""Bytes that a bot may send as one file (Bot API, 'Sending files')."""
NO_LIMIT: Final = 2**62
LOCK: Final = 100_000
"""Bytes that a lock may add, rather more than it does: a head, and 16 to each 65,536."""


def make(wanted: Wanted, material: Material, most: int = NO_LIMIT) -> tuple[Paper, ...]:
    """One file, or several where one would have more bytes than `most`.

    Raises `Refusal`: `export-too-big` where the kind cannot be split, `finished-no-font`.
    """
    room = most - min(LOCK, most // 10) if wanted.recipients else most
    papers = _papers(wanted.kind, material, room)
    return tuple(locked(paper, wanted.recipients) for paper in papers)


def _papers(kind: Kind, material: Material, most: int) -> tuple[Paper, ...]:
    if isinstance(material, Export) and kind in SPLIT:
        return splitting.in_parts(material, partial(_register, kind), most)
    return (splitting.require_room(_whole(kind, material), most),)


def _whole(kind: Kind, material: Material) -> Paper:
    match material:
        case Export():
            return _register(kind, material)
        case FinishedLetter():
            return _letter(kind, material)
        case Proof():
            return _proof(kind, material)
        case PressKit():
            from bot.papers.press_kit_file import press_kit

            return press_kit(material)
        case Growth() | Places():
            return _picture(kind, material)


def _register(kind: Kind, export: Export) -> Paper:
    match kind:
        case Kind.XLSX:
            from bot.papers.register_xlsx import register_xlsx

            return register_xlsx(export)
        case Kind.CSV:
            from bot.papers.register_csv import register_csv

            return register_csv(export)
        case Kind.JSON:
            from bot.papers.register_json import register_json

            return register_json(export)
        case _:
            from bot.papers.register_html import register_html

            return register_html(export)


def _letter(kind: Kind, finished: FinishedLetter) -> Paper:
    if kind is Kind.DOCX:
        from bot.papers.finished.docx_letter import finished_docx

        return finished_docx(finished)
    from bot.papers.finished.pdf_letter import finished_pdf

    return finished_pdf(finished)


def _proof(kind: Kind, proof: Proof) -> Paper:
    from bot.papers.consent_proof import proof_json, proof_pdf

    on_paper = kind in (Kind.PROOF_PDF, Kind.PROOF_WHOLE_PDF)
    return proof_pdf(proof) if on_paper else proof_json(proof)


def _picture(kind: Kind, told: Growth | Places) -> Paper:
    from bot.papers import chart

    as_svg = kind in (Kind.CHART_SVG, Kind.COUNTRIES_SVG)
    name, media = ("svg", "image/svg+xml") if as_svg else ("png", "image/png")
    if isinstance(told, Growth):
        draw_growth: Callable[..., bytes] = chart.growth_svg if as_svg else chart.growth_chart
        return Paper(f"signatures.{name}", media, draw_growth(told.days, told.closes, told.words))
    draw_places: Callable[..., bytes] = chart.country_svg if as_svg else chart.country_chart
    return Paper(f"countries.{name}", media, draw_places(told.counts, told.words))
