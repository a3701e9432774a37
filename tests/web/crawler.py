"""Follows every link of a page or a folder, as a robot would."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from urllib.parse import urljoin, urlsplit

LINKS = re.compile(r'(?:href|src|action)="([^"]*)"')


def links(page: str, at: str) -> Iterator[str]:
    """Where the page's links lead, without what is behind a # or on other hosts."""
    for found in LINKS.findall(page):
        there = urlsplit(urljoin(at, unescape(found)))
        if there.netloc == urlsplit(at).netloc and there.scheme in ("http", "https"):
            yield there._replace(fragment="").geturl()


def crawled_files(folder: Path) -> tuple[set[str], set[str]]:
    """The files that can be reached from index.html, and the links that lead to none."""
    root = "http://files.example/some/folder/"
    waiting, seen, lost = [root], set[str](), set[str]()
    while waiting:
        url = waiting.pop()
        path = url.removeprefix(root)
        file = folder / (f"{path}index.html" if not path or path.endswith("/") else path)
        if not url.startswith(root) or not file.is_file():
            lost.add(url)
        elif str(file.relative_to(folder)) not in seen:
            seen.add(str(file.relative_to(folder)))
            if file.suffix == ".html":
                waiting += links(file.read_text(encoding="utf-8"), url)
    return seen, lost
