"""Facts above a text, between two lines of three hyphens."""

import re
from collections.abc import Iterator
from typing import Final

import yaml

FENCE: Final = "---"
FACT: Final = re.compile(r"(?P<key>[^\W\d][\w -]{0,40}?)\s*:\s+(?P<value>\S.*)")


def split_front_matter(text: str) -> tuple[dict[str, str], str]:
    """The facts by their keys (small letters, single spaces), and the text below them.

    No facts when the text only begins with a line of hyphens.
    """
    lines = text.split("\n")
    begin = next((at for at, line in enumerate(lines) if line.strip()), 0)
    ends = (at for at in range(begin + 1, len(lines)) if lines[at].rstrip() == FENCE)
    end = next(ends, None)
    if lines[begin].rstrip() != FENCE or end is None:
        return {}, text
    above = "\n".join(lines[begin + 1 : end])
    facts = dict(_by_yaml(above)) or dict(_by_line(above))
    return (facts, "\n".join(lines[end + 1 :])) if facts else ({}, text)


def _by_yaml(text: str) -> Iterator[tuple[str, str]]:
    """Words only: a date or a yes stays as it was written."""
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, RecursionError):
        return
    for key, value in root.value if isinstance(root, yaml.MappingNode) else ():
        if isinstance(key, yaml.ScalarNode) and isinstance(value, yaml.ScalarNode):
            said = str(value.value).strip()
            if said and not (said == "~" and value.style is None):
                yield _folded(str(key.value)), said


def _by_line(text: str) -> Iterator[tuple[str, str]]:
    """For what people write without knowing YAML: 'title: Defenders: time to act'."""
    for line in text.split("\n"):
        fact = FACT.fullmatch(line.strip())
        if fact:
            yield _folded(fact["key"]), fact["value"].strip("\"'")


def _folded(key: str) -> str:
    return " ".join(re.sub(r"[-_\s]+", " ", key).casefold().split())
