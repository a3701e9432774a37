"""The sheets of one letter put together: one set of facts, one edition a language."""

from collections.abc import Iterator, Sequence
from typing import Any, Final
from zoneinfo import ZoneInfo

from bot.domain.letter import EditionText, Letter, LetterStatus, ListingOrder, Policy
from bot.domain.refusal import Facts
from bot.papers.manuscript import read_manuscript
from bot.services.letter_files.flaws import Flaw, LetterFlaws
from bot.services.letter_files.front_matter import LETTER_KEYS, Entry, Sheet
from bot.services.letter_files.suggestions import language_like
from bot.services.letter_files.values import (
    Reading,
    language_tag,
    read_language,
    read_line,
    read_value,
)

NEEDED: Final = ("letter", "closes", "time zone", "coordinator", "contact")
NEEDED_IN_EACH: Final = ("title", "addressee", "summary")
MOST_BODY_SIGNS: Final = 100_000
UNKNOWN: Final = "und"


def assemble(sheets: Sequence[Sheet], *, named_by_language: bool) -> Letter:
    """The letter that the sheets make; raises `LetterFlaws` with all that is wrong with them."""
    reading = Reading(ZoneInfo("UTC"))
    reading.flaws += [flaw for sheet in sheets for flaw in sheet.flaws]
    languages = [_language(sheet, reading, named_by_language) for sheet in sheets]
    _tell_twins(sheets, languages, reading)
    facts = _letter_facts(sheets, languages, reading)
    editions = [_edition(*pair, reading) for pair in zip(sheets, languages, strict=True)]
    _tell_missing(sheets, reading)
    _compare(sheets, facts, reading)
    if reading.flaws:
        raise LetterFlaws(reading.flaws)
    return _letter(facts, _original_first(sheets, [text for text in editions if text]))


def _language(sheet: Sheet, reading: Reading, named_by_language: bool) -> str:
    entry = sheet.entries.get("language")
    said = read_language(entry, reading) if entry else None
    if not named_by_language:
        if sheet.lacks("language"):
            reading.flaws.append(_missing(sheet, "language"))
        return said or UNKNOWN
    stem = sheet.file_name.rpartition(".")[0]
    named = language_tag(stem)
    if named is None:
        facts = {"value": stem, "suggestion": language_like(stem)}
        reading.flaws.append(Flaw(sheet.file_name, 1, "file-name-is-no-language", facts))
    elif entry and said and said != named:
        reading.flaw(entry, "language-differs", value=entry.value, named=named)
    return named or said or UNKNOWN


def _tell_twins(sheets: Sequence[Sheet], languages: Sequence[str], reading: Reading) -> None:
    first: dict[str, Sheet] = {}
    for sheet, language in zip(sheets, languages, strict=True):
        twin = first.setdefault(language, sheet)
        if twin is not sheet and language != UNKNOWN:
            facts = {"language": language, "other_file": twin.file_name}
            reading.flaws.append(Flaw(sheet.file_name, 1, "language-twice", facts))


def _letter_facts(
    sheets: Sequence[Sheet], languages: Sequence[str], reading: Reading
) -> dict[str, Any]:
    """The zone comes first: the dates are read in it."""
    facts: dict[str, Any] = {}
    for name in sorted(LETTER_KEYS, key=lambda name: name != "time zone"):
        told = list(_told(name, sheets, languages, reading))
        if not told:
            continue
        first, facts[name] = told[0]
        for entry, value in told[1:]:
            if value != facts[name]:
                _tell_contradiction(name, entry, first, reading)
        if name == "time zone":
            reading.zone = ZoneInfo(facts[name])
    return facts


def _told(
    name: str, sheets: Sequence[Sheet], languages: Sequence[str], reading: Reading
) -> Iterator[tuple[Entry, Any]]:
    for sheet, language in zip(sheets, languages, strict=True):
        entry = sheet.entries.get(name)
        reading.language = language
        value = read_value(name, entry, reading) if entry else None
        if entry and value is not None:
            yield entry, value


def _tell_contradiction(name: str, entry: Entry, taken: Entry, reading: Reading) -> None:
    reading.flaw(
        entry,
        "contradiction",
        written=name,
        value=entry.value,
        other_value=taken.value,
        other_file=taken.file_name,
        other_line=taken.line,
    )


def _edition(sheet: Sheet, language: str, reading: Reading) -> EditionText | None:
    words: dict[str, str | None] = {}
    for name in NEEDED_IN_EACH:
        entry = sheet.entries.get(name)
        if sheet.lacks(name):
            reading.flaws.append(_missing(sheet, name))
        words[name] = read_line(name, entry, reading) if entry else None
    reading.flaws += _body_flaws(sheet)
    title, addressee, summary = (words[name] or "" for name in NEEDED_IN_EACH)
    return EditionText(language, title, addressee, summary, sheet.body.strip("\n") + "\n")


def _body_flaws(sheet: Sheet) -> Iterator[Flaw]:
    length = len(sheet.body.strip())
    if length > MOST_BODY_SIGNS:
        facts: Facts = {"written": "body", "length": length, "most": MOST_BODY_SIGNS}
        yield Flaw(sheet.file_name, sheet.body_line, "too-long", facts)
        return
    manuscript = read_manuscript(sheet.body, sheet.body_line)
    for flaw in manuscript.flaws:
        yield Flaw(sheet.file_name, flaw.line, flaw.key, {"what": flaw.what})
    if not manuscript.blocks and not manuscript.flaws and sheet.has_body:
        yield Flaw(sheet.file_name, sheet.body_line, "empty-body")


def _tell_missing(sheets: Sequence[Sheet], reading: Reading) -> None:
    for name in NEEDED:
        if all(sheet.lacks(name) for sheet in sheets):
            reading.flaws.append(_missing(sheets[0], name))


def _missing(sheet: Sheet, name: str) -> Flaw:
    facts = {"key": name.replace(" ", "-"), "written": name}
    return Flaw(sheet.file_name, 1, "missing", facts)


def _compare(sheets: Sequence[Sheet], facts: dict[str, Any], reading: Reading) -> None:
    entries = {name: sheet.entries[name] for sheet in sheets[::-1] for name in sheet.entries}
    if "opens" in facts and "closes" in facts and facts["closes"] <= facts["opens"]:
        opens = entries["opens"]
        reading.flaw(
            entries["closes"],
            "closes-before-it-opens",
            closes=entries["closes"].value,
            opens=opens.value,
            other_file=opens.file_name,
            other_line=opens.line,
        )
    if "follows" in facts and facts["follows"] == facts.get("letter"):
        reading.flaw(entries["follows"], "follows-itself", value=facts["follows"])


def _original_first(
    sheets: Sequence[Sheet], editions: Sequence[EditionText]
) -> dict[str, EditionText]:
    """The original is the one whose file says most about the letter."""
    told = [sum(name in LETTER_KEYS for name in sheet.entries) for sheet in sheets]
    pairs = sorted(zip(told, editions, strict=True), key=lambda pair: -pair[0])
    return {text.language: text for _, text in pairs}


def _letter(facts: dict[str, Any], editions: dict[str, EditionText]) -> Letter:
    return Letter(
        slug=facts["letter"],
        status=LetterStatus.DELIVERED if "delivered" in facts else LetterStatus.DRAFT,
        closes=facts["closes"],
        zone=facts["time zone"],
        editions=editions,
        coordinator=facts["coordinator"],
        contact=facts["contact"],
        opens=facts.get("opens"),
        embargo=facts.get("embargo"),
        delivered=facts.get("delivered"),
        follows=facts.get("follows"),
        policy=_policy(facts),
        collected_elsewhere=facts.get("collected elsewhere", 0),
    )


def _policy(facts: dict[str, Any]) -> Policy:
    return Policy(
        code=facts.get("code", True),
        review=facts.get("review", False),
        high_risk=facts.get("high risk", False),
        order=facts.get("listing order", ListingOrder.ALPHABETICAL),
        asks_kind="kind" in facts.get("asks", ()),
        asks_ecosoc="ecosoc" in facts.get("asks", ()),
    )
