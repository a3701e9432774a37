"""A draft in words: to whom, what, with what, when; and what still keeps it from leaving."""

from collections.abc import Iterator, Mapping
from typing import Final

from bot.domain import composing
from bot.domain.broadcast import BroadcastState, Group, Words
from bot.domain.refusal import Facts
from bot.services import broadcasting
from bot.services.asking import country_name
from bot.services.desk import access
from bot.services.desk.broadcasts.draft import letter_of, title_of
from bot.services.desk.broadcasts.reach import REASONS, Reach
from bot.services.desk.letters.moments import in_full
from bot.services.desk.letters.shown import language_name
from bot.services.replies import Line
from bot.services.visit import Visit
from bot.texts.catalogue import LANGUAGES
from storage import broadcasts
from storage.broadcasts import Broadcast

SHOWN_SIGNS: Final = 60


def whole(visit: Visit, broadcast: Broadcast, reach: Reach) -> tuple[Line, ...]:
    """The draft, item by item."""
    return (
        Line("composing-hub", {"title": title_of(visit, broadcast)}),
        _state(visit, broadcast),
        to_whom(visit, broadcast, reach),
        *conditions(visit, broadcast),
        *_texts(visit, broadcast, reach),
        *_extras(broadcast),
        when(visit, broadcast),
        Line(f"composing-silent-{_switch(broadcast.silent)}", tight=True),
        Line(f"composing-late-{_switch(broadcast.late)}", tight=True),
    )


def to_whom(visit: Visit, broadcast: Broadcast, reach: Reach) -> Line:
    groups = [g for g in Group if g in broadcast.audience.groups]
    facts: Facts = {
        "count": reach.count,
        "groups": ", ".join(visit.text(f"composing-group-{group}") for group in groups),
    }
    return Line("composing-to", facts)


def conditions(visit: Visit, broadcast: Broadcast) -> tuple[Line, ...]:
    """What narrows the audience, one a line."""
    audience, zone = broadcast.audience, letter_of(visit, broadcast).letter.zone
    said: dict[str, str] = {
        "languages": language_names(visit, sorted(audience.languages)),
        "countries": country_names(visit, sorted(audience.countries)),
        "role": audience.role,
    }
    if audience.signed_after is not None:
        said["after"] = in_full(audience.signed_after, zone, visit.language)
    if audience.did_not_get is not None:
        said["got"] = first_words(visit, broadcasts.get(visit.tx, audience.did_not_get))
    return tuple(
        Line(f"composing-only-{name}", {"what": what}, tight=True)
        for name, what in said.items()
        if what
    )


def by_mail(reach: Reach) -> tuple[Line, ...]:
    """How many of them are reached by e-mail only, if any."""
    return (Line("composing-by-mail", {"count": reach.by_mail}),) if reach.by_mail else ()


def left_out(reach: Reach) -> tuple[Line, ...]:
    """How many signatures are not meant, by reason."""
    found = [(reason, reach.left_out[reason]) for reason in REASONS if reason in reach.left_out]
    if not found:
        return (Line("composing-nobody-left-out"),)
    return (
        Line("composing-left-out"),
        *(Line(f"composing-out-{reason}", {"count": n}, tight=True) for reason, n in found),
    )


def when(visit: Visit, broadcast: Broadcast) -> Line:
    if broadcast.due is None:
        return Line("composing-now")
    zone = letter_of(visit, broadcast).letter.zone
    return Line("composing-due", {"when": in_full(broadcast.due, zone, visit.language)})


def versions(visit: Visit, broadcast: Broadcast, reach: Reach) -> tuple[Line, ...]:
    """For each language that is spoken: its own text, or whose it gets."""
    return tuple(_version(visit, broadcast, reach, one) for one in spoken(broadcast, reach))


def spoken(broadcast: Broadcast, reach: Reach) -> list[str]:
    """The languages of the audience, the largest first, and those that have a text already."""
    by_size = sorted(reach.languages, key=lambda one: -reach.languages[one])
    return list(dict.fromkeys([*by_size, *broadcast.content.words]))


def offered(visit: Visit, broadcast: Broadcast, reach: Reach) -> list[str]:
    """The languages for which a text is asked first; her own, when there is nobody yet."""
    return list(dict.fromkeys(spoken(broadcast, reach) or [visit.language]))


def flaws(visit: Visit, broadcast: Broadcast, reach: Reach) -> tuple[Line, ...]:
    """What keeps it from leaving; nothing when it may."""
    return tuple(_flaws(visit, broadcast, reach))


def too_long(visit: Visit, broadcast: Broadcast) -> Mapping[str, int]:
    """By the language of a text, by how many units its message is too long, if it is."""
    words = broadcast.content.words
    over = {key: _over(visit, broadcast, key) for key in words}
    return {key: many for key, many in over.items() if many}


def room(visit: Visit, broadcast: Broadcast) -> int:
    """How long a text may be, whichever language's line stands below it."""
    longest = max(composing.units(_foot(visit, broadcast, one)) for one in LANGUAGES)
    return composing.most(broadcast.content) - longest


def first_words(visit: Visit, broadcast: Broadcast) -> str:
    if not broadcast.content.words:
        return visit.text("composing-untitled")
    return shortened(broadcast.content.words_in(visit.language))


def shortened(words: Words) -> str:
    line = " ".join(words.text.split())
    return line if len(line) <= SHOWN_SIGNS else f"{line[: SHOWN_SIGNS - 1]}…"


def language_names(visit: Visit, codes: list[str]) -> str:
    return ", ".join(language_name(code, visit.language) for code in codes)


def country_names(visit: Visit, codes: list[str]) -> str:
    return ", ".join(country_name(visit, code) for code in codes)


def _flaws(visit: Visit, broadcast: Broadcast, reach: Reach) -> Iterator[Line]:
    if not broadcast.content.words:
        yield Line("composing-flaw-no-text")
    most = composing.most(broadcast.content)
    for code, over in too_long(visit, broadcast).items():
        facts: Facts = {
            "language": language_name(code, visit.language),
            "over": over,
            "most": most,
        }
        yield Line("composing-flaw-long", facts)
    if not reach.count:
        yield Line("composing-flaw-nobody")
    if broadcast.due is not None and broadcast.due <= visit.now:
        yield Line("composing-flaw-due")


def _state(visit: Visit, broadcast: Broadcast) -> Line:
    if broadcast.approved_by is not None:
        name = access.known_as(visit, broadcast.approved_by)
        return Line("composing-approved", {"name": name}, tight=True)
    name = access.known_as(visit, broadcast.made_by)
    waits = broadcast.state is BroadcastState.APPROVAL
    return Line("composing-waits" if waits else "composing-draft-by", {"name": name}, tight=True)


def _texts(visit: Visit, broadcast: Broadcast, reach: Reach) -> tuple[Line, ...]:
    if not broadcast.content.words:
        return (Line("composing-no-text"),)
    return versions(visit, broadcast, reach)


def _version(visit: Visit, broadcast: Broadcast, reach: Reach, code: str) -> Line:
    words = broadcast.content.words
    facts: dict[str, str | int] = {
        "language": language_name(code, visit.language),
        "count": reach.languages.get(code, 0),
    }
    if code in words:
        return Line("composing-text-own", {**facts, "words": shortened(words[code])})
    first = next(iter(words), None)
    if first is None:
        return Line("composing-text-none", facts)
    return Line("composing-text-other", {**facts, "other": language_name(first, visit.language)})


def _extras(broadcast: Broadcast) -> tuple[Line, ...]:
    media, buttons = broadcast.content.media, broadcast.content.buttons
    is_paper = not media and broadcast.content.paper
    media_line = Line(f"composing-media-{media[0] if media else 'none'}")
    lines = [Line("composing-paper") if is_paper else media_line]
    if not buttons:
        return (*lines, Line("composing-buttons-none", tight=True))
    return (
        *lines,
        *(_button(label, link) for label, link in buttons),
    )


def _button(label: str, link: str) -> Line:
    shown = link if len(link) <= SHOWN_SIGNS else f"{link[: SHOWN_SIGNS - 1]}…"
    return Line("composing-button", {"label": label, "link": shown}, tight=True)


def _over(visit: Visit, broadcast: Broadcast, key: str) -> int:
    """Measured with the longest of the lines that may stand below this text."""
    words = broadcast.content.words
    own = [one for one in LANGUAGES if (one if one in words else next(iter(words))) == key]
    text = words[key].text
    return max(
        composing.too_many(broadcast.content, text + _foot(visit, broadcast, one))
        for one in own or LANGUAGES
    )


def _foot(visit: Visit, broadcast: Broadcast, language: str) -> str:
    """What stands below the text of every message."""
    return broadcasting.foot(visit.tx, broadcast, language)


def _switch(on: bool) -> str:
    return "on" if on else "off"
