"""How long the finished letter with 2,000 names takes, beside bare writers of the same names.

`python -m tests.benchmarks.exports_papers` sets the letter as a PDF and as a Word document by
turns with a bare page of `fpdf2` in the same font and a bare document of `python-docx`: one
paragraph for each name, in one column, with nothing else. It prints the ratios.
"""

import argparse
import io
import random
import sys
import time
from collections.abc import Callable, Sequence
from statistics import median

import docx
from fpdf import FPDF

from bot.papers.finished.docx_letter import finished_docx
from bot.papers.finished.letter import FinishedLetter, ListedLine, Signatures
from bot.papers.finished.pdf_letter import finished_pdf
from bot.papers.sheet import FONTS
from tests.benchmarks.likeness import made_up
from tests.cast import THEN, follow_up

MANY = 2_000
ROUNDS = 3
SEED = 300


def a_letter(names: Sequence[str]) -> FinishedLetter:
    text = follow_up().text_in("en")
    lines = tuple(ListedLine(name, number=n) for n, name in enumerate(names, 1))
    return FinishedLetter(
        *("defenders-2018", "en", text.title, text.addressee, text.body, "5 April 2018", THEN),
        Signatures(lines),
        columns=3,
    )


def bare_pdf(names: Sequence[str]) -> int:
    page = FPDF()
    page.add_font("serif", "", FONTS / "NotoSerif-Regular.ttf")
    page.set_font("serif", size=10)
    page.set_text_shaping(True)
    page.add_page()
    for name in names:
        page.multi_cell(0, 5, name, new_x="LMARGIN", new_y="NEXT")
    return len(page.output())


def bare_docx(names: Sequence[str]) -> int:
    document = docx.Document()
    for name in names:
        document.add_paragraph(name)
    content = io.BytesIO()
    document.save(content)
    return len(content.getvalue())


def timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def report(many: int, rounds: int) -> list[str]:
    names = list(made_up(many, random.Random(SEED)))  # noqa: S311 - made-up names
    letter = a_letter(names)
    makers = {"pdf": (finished_pdf, bare_pdf), "docx": (finished_docx, bare_docx)}
    lines = []
    for kind, (make, bare) in makers.items():
        size = len(make(letter).content)  # and what is loaded once is loaded
        pairs = [(timed(lambda: make(letter)), timed(lambda: bare(names))) for _ in range(rounds)]  # noqa: B023 - called at once
        ours, other = (median(column) for column in zip(*pairs, strict=True))
        ratio = median(one / bare_one for one, bare_one in pairs)
        figures = f"{ours:8.2f} s{other:12.2f} s bare{ratio:10.2f}"
        lines.append(f"{kind:6}{figures}   {many:,} names, {size:,} bytes")
    return lines


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks.exports_papers", description=__doc__
    )
    parser.add_argument("--many", type=int, default=MANY)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    asked = parser.parse_args()
    for line in report(asked.many, asked.rounds):
        sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
