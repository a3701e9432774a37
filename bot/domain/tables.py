"""Tables that are read more easily as running text."""


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def words_in_order(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def phrases(text: str) -> frozenset[str]:
    """What stands between the commas."""
    return frozenset(" ".join(phrase.split()) for phrase in text.split(","))
