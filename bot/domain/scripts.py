"""Letters of another script inside a word: they look like others, and are not."""

import re
from collections import Counter
from typing import Final
from unicodedata import name as unicode_name

ALIKE: Final = frozenset({"LATIN", "CYRILLIC", "GREEK"})
"""Scripts whose letters can be taken for one another's."""


def odd_letters(name: str) -> tuple[tuple[str, str], ...]:
    """Each letter that stands in a word of another script, with its own: ('а', 'cyrillic').

    The script of a word is the one that most of its letters have; where two are even, the one
    that most of the name has. Empty for a name whose words are each of one script.
    """
    whole = Counter(script for c in name if (script := _script(c)))
    odd: dict[tuple[str, str], None] = {}
    for word in re.findall(r"[^\W\d_]+", name):
        counted = Counter(script for c in word if (script := _script(c)))
        if len(counted) > 1:
            own = max(counted, key=lambda script: (counted[script], whole[script], script))
            strangers = [(c, script) for c in word if (script := _script(c)) not in ("", own)]
            odd.update(dict.fromkeys(strangers))
    return tuple((letter, script.lower()) for letter, script in odd)


def _script(letter: str) -> str:
    script = unicode_name(letter, "").partition(" ")[0]
    return script if script in ALIKE else ""
