"""The code of a link is read from a slide or a print, and the link can be typed from it."""

from io import BytesIO
from itertools import pairwise
from xml.etree import ElementTree

import pytest
import segno
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageOps

from bot.papers.picture import Boxes
from bot.papers.qr import qr_png, qr_svg
from bot.papers.qr_picture import MOST_LINES, SIDE, SMALLEST, WIDTH, qr_picture

LINK = "https://t.me/SampleBot?start=rivers"
LONG = "https://t.me/SampleRehearsalBot?start=s_" + "Ab3dEf6hIj9lMn0pQrStUvWx-_" * 2
QUIET = 4
"""Modules that the standard wants white on every side."""
UNHURRIED = settings(deadline=None, max_examples=25)  # other work shares the machine


def opened(png: bytes) -> Image.Image:
    return Image.open(BytesIO(png)).convert("L")


def read(image: Image.Image) -> list[str]:
    """By a reader that shares no code with the writer."""
    reader = pytest.importorskip("zxingcpp")
    return [code.text for code in reader.read_barcodes(image)]


@pytest.mark.parametrize("link", [LINK, LONG])
def test_another_reader_finds_the_link(link: str) -> None:
    assert read(opened(qr_png(link))) == [link]


@UNHURRIED
@given(st.text(st.sampled_from("abcXYZ0189_-"), min_size=1, max_size=64))
def test_every_payload_of_a_link_is_read(payload: str) -> None:
    link = f"https://t.me/SampleBot?start={payload}"
    assert read(opened(qr_png(link))) == [link]


def test_it_is_read_from_far_away_and_at_an_angle_on_grey_paper() -> None:
    image = opened(qr_png(LONG))
    small = image.resize((image.width // 5, image.height // 5))
    assert read(small) == [LONG]
    grey = ImageOps.colorize(image.rotate(12, expand=True, fillcolor=255), "#404040", "#c8c8c8")
    assert read(grey.convert("L")) == [LONG]


def test_it_is_read_with_a_stain_on_it() -> None:
    image = opened(qr_png(LINK))
    side = image.width // 9
    image.paste(255, (image.width // 2, image.width // 2, image.width // 2 + side, 540 + side))
    assert read(image) == [LINK]


def test_every_module_is_as_the_standard_has_it() -> None:
    """Read back from the pixels, without any reader."""
    code = segno.make(LINK, error="m", micro=False)
    assert code.error in ("M", "Q", "H")
    image = opened(qr_png(LINK))
    modules = len(code.matrix)
    side = WIDTH // (modules + 2 * QUIET)
    left = (WIDTH - side * modules) // 2
    for down, row in enumerate(code.matrix):
        for across, dark in enumerate(row):
            x, y = left + (across + 0.5) * side, (QUIET + down + 0.5) * side
            assert image.getpixel((int(x), int(y))) == (0 if dark else 255)


@pytest.mark.parametrize("link", [LINK, LONG])
def test_around_the_code_four_modules_stay_white(link: str) -> None:
    picture = qr_picture(link)
    [code] = [shape for shape in picture.shapes if isinstance(shape, Boxes)]
    side = min(box.bottom - box.top for box in code.boxes)
    assert side >= 12
    assert min(box.left for box in code.boxes) >= QUIET * side
    assert WIDTH - max(box.right for box in code.boxes) >= QUIET * side
    assert min(box.top for box in code.boxes) >= QUIET * side
    below = max(box.bottom for box in code.boxes)
    assert all(label.top - below >= QUIET * side for label in picture.labels)


@pytest.mark.parametrize("link", [LINK, LONG])
def test_the_link_stands_below_in_letters(link: str) -> None:
    labels = qr_picture(link).labels
    assert "".join(label.text for label in labels) == link
    assert len(labels) <= MOST_LINES
    for label in labels:
        assert label.left >= SIDE
        assert label.box.right <= WIDTH - SIDE
        assert label.lettering.hand.size >= SMALLEST
    assert all(a.box.bottom <= b.box.top for a, b in pairwise(labels))


def test_the_same_link_gives_the_same_bytes() -> None:
    assert qr_png(LINK) == qr_png(LINK)
    assert qr_svg(LINK) == qr_svg(LINK)
    assert len(qr_png(LINK)) < 30_000


def test_the_svg_holds_the_code_and_the_letters_without_fonts() -> None:
    root = ElementTree.fromstring(qr_svg(f"{LINK}&a=<b>"))  # noqa: S314 - made here
    assert root.findtext("{http://www.w3.org/2000/svg}title") == f"{LINK}&a=<b>"
    assert root.find(".//{http://www.w3.org/2000/svg}text") is None


@pytest.mark.parametrize("link", ["", "x" * 1_001])
def test_what_is_no_link_to_scan_is_refused(link: str) -> None:
    with pytest.raises(ValueError, match="no link"):
        qr_png(link)
