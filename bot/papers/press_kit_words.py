"""The words of a press kit: what must not be missed on top, then what is quoted most."""

from collections.abc import Iterable, Iterator

from bot.domain.letter import LetterStatus
from bot.domain.listing import Listed
from bot.domain.presentable import isolated, presentable
from bot.domain.refusal import NOTHING, Facts
from bot.papers.manuscript import Block, Heading, Item, Paragraph, Quote
from bot.papers.press_kit import PressKit
from bot.papers.spans import Span, Style
from bot.texts import catalogue
from bot.texts.times import day, moment

BOLD = Style(bold=True)


def headline(kit: PressKit) -> str:
    """Stands above the title."""
    return _say(kit, "press-heading", {"addressee": presentable(kit.addressee)})


def blocks(kit: PressKit, files: Iterable[str]) -> Iterator[Block]:
    """`files` are the others in the kit, each the key of what is said of it, after its name."""
    yield from _embargo(kit)
    yield _paragraph(_where_it_stands(kit))
    if kit.summary.strip():
        yield _paragraph(presentable(kit.summary))
    yield _heading(kit, "press-figures")
    yield from _figures(kit)
    yield _heading(kit, "press-quotes")
    yield from _quotes(kit)
    yield _heading(kit, "press-contact")
    yield from _contact(kit)
    yield _heading(kit, "press-files")
    yield from map(_item, files)
    yield _paragraph(_say(kit, "press-made", {"when": _moment(kit)}))


def file_line(kit: PressKit, key: str, name: str) -> str:
    return _say(kit, key, {"file": name})


def _embargo(kit: PressKit) -> Iterator[Block]:
    if kit.embargo is not None:
        when = moment(kit.embargo, kit.zone, kit.spoken)
        yield Paragraph((Span(_say(kit, "press-embargo", {"when": when}), BOLD),))


def _where_it_stands(kit: PressKit) -> str:
    if kit.delivered is not None:
        return _say(kit, "press-delivered", {"day": day(kit.delivered, kit.zone, kit.spoken)})
    key = "press-open" if kit.status is LetterStatus.OPEN else "press-closed"
    return _say(kit, key, {"when": moment(kit.closes, kit.zone, kit.spoken)})


def _figures(kit: PressKit) -> Iterator[Block]:
    yield _item(_say(kit, "press-count", {"count": kit.count}))
    if kit.countries:
        yield _item(_say(kit, "press-countries", {"count": kit.countries}))
        yield _item(_say(kit, "press-regions", {"count": kit.regions}))


def _quotes(kit: PressKit) -> Iterator[Block]:
    if not kit.quotes:
        yield _paragraph(_say(kit, "press-no-quotes"))
    for one in kit.quotes:
        yield Quote((Span(_say(kit, "press-quote", {"words": one.quote})),))
        yield Paragraph((Span(_by_whom(one)),), depth=1)


def _by_whom(one: Listed) -> str:
    """'Maria Sample, Director, Coast Defenders, Kenya'; without a name, the organisation alone."""
    return ", ".join(
        isolated(part) for part in (one.representative, one.organisation, one.place.name) if part
    )


def _contact(kit: PressKit) -> Iterator[Block]:
    facts = {"coordinator": presentable(kit.coordinator), "contact": presentable(kit.contact)}
    yield _paragraph(_say(kit, "press-contact-line", facts))
    if kit.page:
        yield _paragraph(_say(kit, "press-page", {"link": kit.page}))
    if kit.link:
        yield _paragraph(_say(kit, "press-link", {"link": kit.link}))


def _moment(kit: PressKit) -> str:
    return moment(kit.at, kit.zone, kit.spoken)


def _heading(kit: PressKit, key: str) -> Heading:
    return Heading((Span(_say(kit, key)),), level=2)


def _paragraph(text: str) -> Paragraph:
    return Paragraph((Span(text),))


def _item(text: str) -> Item:
    return Item((Span(text),))


def _say(kit: PressKit, key: str, facts: Facts = NOTHING) -> str:
    return catalogue.plain(kit.spoken, key, facts)
