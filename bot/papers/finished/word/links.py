"""Where a document's links lead: each address once."""

from bot.papers.finished.word.xml import RELATIONS, escaped


class Links:
    def __init__(self) -> None:
        self._ids: dict[str, str] = {}

    def id_of(self, address: str) -> str:
        return self._ids.setdefault(address, f"link{len(self._ids) + 1}")

    @property
    def relations(self) -> str:
        return "".join(
            f'<Relationship Id="{name}" Type="{RELATIONS}/hyperlink" Target="{escaped(address)}"'
            ' TargetMode="External"/>'
            for address, name in self._ids.items()
        )
