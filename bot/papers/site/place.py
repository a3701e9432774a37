"""Where a page stands, and how it finds the others: every link is relative, so that a site works
under any address and in any folder.
"""

from dataclasses import dataclass, replace
from urllib.parse import urlencode

from bot.papers.site.board import Search


@dataclass(frozen=True, slots=True)
class Place:
    """`root` leads from the page to the site's root: '' there, '../' one folder below."""

    root: str = ""
    is_live: bool = True
    """Somebody answers a search; of files, every page of a list is a folder of its own."""
    url: str = ""
    """The site's address without a slash at the end, where it is known."""

    def to(self, path: str) -> str:
        """A link to what lies at that path below the site's root."""
        return f"{self.root}{path}" or "./"

    def absolute(self, path: str) -> str | None:
        return f"{self.url}/{path}" if self.url else None

    def part(self, path: str, number: int, search: Search | None = None) -> str:
        """A link to that page of the list of the letter at `path`."""
        if not self.is_live:
            return self.to(part_path(path, number))
        asked = {"q": search.words, "country": search.country} if search else {}
        wanted = {name: value for name, value in asked.items() if value}
        query = urlencode({**wanted, **({"page": str(number)} if number > 1 else {})})
        return self.to(path) + (f"?{query}" if query else "") + "#signatories"

    def below(self, path: str) -> "Place":
        """The same site, seen from that path below its root."""
        return replace(self, root="../" * path.count("/"))


def part_path(path: str, number: int) -> str:
    """The folder of a page of the list, where the site is files."""
    return path if number == 1 else f"{path}page-{number}/"
