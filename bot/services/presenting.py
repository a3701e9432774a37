"""The letter's card, its text page by page, its document, and the ways to others."""

from functools import cache
from urllib.parse import quote

from babel import Locale, UnknownLocaleError

from bot.domain.letter import Letter, LetterStatus
from bot.domain.refusal import Facts, Refusal
from bot.domain.signature import COUNTED
from bot.services.controls import act, button, stacked
from bot.services.delivery import final_document, happenings
from bot.services.desk import access
from bot.services.replies import Button, Line, Rows, refused
from bot.services.site.address import page_address
from bot.services.site.counting import shown_count
from bot.services.visit import Visit
from bot.texts import catalogue
from bot.texts.times import day, moment
from storage import conversations, letters, public_page, signatures
from storage.letters import StoredLetter

SHOWN = (LetterStatus.OPEN, LetterStatus.CLOSED, LetterStatus.DELIVERED)
HOURS_NOT_DAYS = 24
OTHER_LANGUAGE = "+"
"""Between a letter's name and the language in which somebody reads it; no name holds one."""
MOST_FOLLOWED = 3
MOST_NAMED = 5
"""A card stays a card, and within what a message holds, whoever signs for forty members."""


def find(visit: Visit, slug: str) -> StoredLetter:
    """The letter of that name, or a `Refusal`; a draft is nobody's business yet, or any more."""
    stored = letters.by_slug(visit.tx, slug)
    if stored is None or not is_to_be_seen(visit, stored):
        raise Refusal("letter-unknown")
    return stored


def is_to_be_seen(visit: Visit, stored: StoredLetter) -> bool:
    """By everybody. One that was cancelled unsigned may have been a draft that came to nothing."""
    if stored.letter.status is LetterStatus.CANCELLED:
        return signatures.is_signed(visit.tx, stored.id)
    return stored.letter.status is not LetterStatus.DRAFT


def show_letters(visit: Visit, *before: Line) -> None:
    """All letters that can be read, the open ones first."""
    shown = _listed(visit)
    shown.sort(key=lambda stored: not stored.letter.is_open(visit.now))
    if not shown:
        visit.say(*before, Line("letters-none"))
        return
    lines = [_list_line(visit, stored) for stored in shown]
    rows = stacked(*(title_button(visit, stored) for stored in shown))
    visit.say(*before, Line("letters-head"), *lines, rows=rows, topic="letters")


def show_only_or_all(visit: Visit, *before: Line) -> None:
    """The one letter that is open, or all that can be read."""
    shown = _listed(visit)
    open_now = [stored for stored in shown if stored.letter.is_open(visit.now)]
    if len(open_now) == 1:
        show_card(visit, open_now[0].letter.slug, *before)
    else:
        show_letters(visit, *before)


def _listed(visit: Visit) -> list[StoredLetter]:
    """Those that everybody may know of; under embargo, whoever has the link tells nobody else."""
    every = letters.every(visit.tx, SHOWN)
    embargoed = {one.id for one in every if one.letter.is_embargoed(visit.now)}
    if not embargoed:
        return every
    hers = {signature.letter for signature in signatures.of_person(visit.tx, visit.person.id)}
    hers |= {begun.letter for begun in conversations.of_person(visit.tx, visit.person.id)}
    hers |= {stored.id for stored in access.letters_of(visit)}
    return [one for one in every if one.id not in embargoed or one.id in hers]


def show_card(visit: Visit, slug: str, *before: Line) -> None:
    stored = find(visit, slug)
    lines = (*before, *card(visit, stored))
    visit.say(*lines, rows=_card_rows(visit, stored), topic=f"card:{slug}")


def card(visit: Visit, stored: StoredLetter) -> tuple[Line, ...]:
    text = stored.letter.text_in(visit.language)
    return (
        Line("card-head", {"title": text.title, "addressee": text.addressee}),
        _when(visit, stored.letter),
        Line("card-count", {"count": shown_count(visit.tx, stored)}),
        Line("card-summary", {"summary": text.summary}),
        *_story(visit, stored.letter),
        *happenings.lines(visit, stored),
        *_followed(visit, stored),
        *_yours(visit, stored),
    )


def read_page(visit: Visit, slug: str, page: int) -> None:
    """A page of the letter's text, with ways to the next one, the document, and to sign."""
    stored = find(visit, slug.partition(OTHER_LANGUAGE)[0])
    visit.say(
        Line("page-foot", {"page": page + 1}),
        page=(slug, page),
        rows=(*_other_languages(visit, stored), *_after_reading(visit, stored)),
        topic=f"read:{slug}",
    )


def send_document(visit: Visit, slug: str) -> None:
    find(visit, slug)
    visit.say(Line("document-caption"), document=("letter", slug), topic=f"document:{slug}")


def ask(visit: Visit, slug: str) -> None:
    letter = find(visit, slug).letter
    facts = {"coordinator": letter.coordinator, "contact": letter.contact}
    copy = Button(Line("button-copy-contact"), copy=letter.contact)
    visit.say(Line("ask-organisers", facts), rows=((copy,), (_to_card(slug),)))


def share(visit: Visit, slug: str) -> None:
    """A link and a ready call, to be forwarded or pasted."""
    stored = find(visit, slug)
    link = visit.surroundings.link(slug)
    title = stored.letter.text_in(visit.language).title
    call = catalogue.plain(visit.language, "share-call", {"title": title})
    forward = f"https://t.me/share/url?url={quote(link, safe='')}&text={quote(call, safe='')}"
    visit.say(
        Line("share-letter", {"title": title, "link": link}),
        rows=(
            (Button(Line("button-forward"), link=forward, style="primary"),),
            (Button(Line("button-copy-link"), copy=link),),
            (_to_card(slug),),
        ),
    )


def _list_line(visit: Visit, stored: StoredLetter) -> Line:
    letter = stored.letter
    facts: Facts = {
        "title": letter.text_in(visit.language).title,
        "addressee": letter.text_in(visit.language).addressee,
        "count": shown_count(visit.tx, stored),
        "when": moment(letter.closes, letter.zone, visit.language),
    }
    if letter.status is LetterStatus.DELIVERED:
        delivered = day(letter.delivered or letter.closes, letter.zone, visit.language)
        return Line("letters-delivered", {**facts, "day": delivered})
    return Line("letters-open" if letter.is_open(visit.now) else "letters-past", facts)


def title_button(visit: Visit, stored: StoredLetter, verb: str = "card") -> Button:
    """A button with the letter's title on it; the verb says where it leads."""
    title = stored.letter.text_in(visit.language).title
    return Button(Line("button-letter", {"title": title}), act=act(verb, stored.letter.slug))


def _when(visit: Visit, letter: Letter) -> Line:
    zone, language = letter.zone, visit.language
    closes = moment(letter.closes, zone, language)
    if letter.status is LetterStatus.DELIVERED:
        delivered = day(letter.delivered or letter.closes, zone, language)
        return Line("card-delivered", {"day": delivered})
    if letter.opens and visit.now < letter.opens:
        return Line("card-not-yet", {"when": moment(letter.opens, zone, language)})
    if not letter.is_open(visit.now):
        return Line("card-closed", {"when": closes})
    hours = letter.hours_left(visit.now)
    if hours <= HOURS_NOT_DAYS:
        return Line("card-last-hours", {"when": closes, "hours": hours})
    return Line("card-open", {"when": closes, "days": letter.days_left(visit.now)})


def _story(visit: Visit, letter: Letter) -> tuple[Line, ...]:
    before = _the_one_before(visit, letter)
    if before is None:
        return ()
    title = before.letter.text_in(visit.language).title
    since = happenings.newest(visit, before)
    return (Line("card-follows", {"title": title, "count": shown_count(visit.tx, before)}), *since)


def _followed(visit: Visit, stored: StoredLetter) -> tuple[Line, ...]:
    """The letters that follow it, as far as everybody may know of them."""
    return tuple(_followed_line(visit, after.letter) for after in _the_ones_after(visit, stored))


def _followed_line(visit: Visit, after: Letter) -> Line:
    facts: Facts = {
        "title": after.text_in(visit.language).title,
        "when": moment(after.closes, after.zone, visit.language),
    }
    return Line("card-followed-open" if after.is_open(visit.now) else "card-followed", facts)


def _the_ones_after(visit: Visit, stored: StoredLetter) -> list[StoredLetter]:
    """Not before it opens or while it is under embargo: by its own link it can be read earlier,
    but the card of another letter does not give it away.
    """
    found = public_page.following(visit.tx, stored.letter.slug)
    return [
        one
        for one in found
        if one.letter.status in SHOWN
        and all(at is None or at <= visit.now for at in (one.letter.opens, one.letter.embargo))
    ][-MOST_FOLLOWED:]


def _the_one_before(visit: Visit, letter: Letter) -> StoredLetter | None:
    """The letter that this one follows, if everybody may see that one, too."""
    before = letters.by_slug(visit.tx, letter.follows) if letter.follows else None
    return before if before is not None and is_to_be_seen(visit, before) else None


def _yours(visit: Visit, stored: StoredLetter) -> tuple[Line, ...]:
    """Whom she herself has signed for; nobody else's signature is ever named on a card."""
    mine = signatures.of_person(visit.tx, visit.person.id)
    names = [s.listed_as for s in mine if s.letter == stored.id and s.status in COUNTED]
    if not names:
        return ()
    more = ("…",) if len(names) > MOST_NAMED else ()
    named = ", ".join((*names[-MOST_NAMED:], *more))
    return (Line("card-yours", {"organisations": named, "count": len(names)}),)


def _card_rows(visit: Visit, stored: StoredLetter) -> Rows:
    letter, slug = stored.letter, stored.letter.slug
    rows: list[tuple[Button, ...]] = [(button("button-read", "read", slug, 0),)]
    if letter.is_open(visit.now):
        rows.insert(0, (button("button-sign", "sign", slug, style="primary"),))
    if final_document.is_for(visit, stored) and final_document.is_there(visit.tx, stored.id):
        rows.append((button("button-delivered", "delivered-file", slug),))
    page = page_address(visit.surroundings.public_url, letter, visit.now, visit.language)
    if page and letter.status is LetterStatus.DELIVERED:
        rows.append((Button(Line("button-public-page"), link=page),))
    rows.append((button("button-ask", "ask", slug), button("button-share", "share", slug)))
    if letter.is_open(visit.now):
        rows.append((button("button-calendar", "calendar", slug),))
    rows.append(tuple(_language_buttons(visit, slug)))
    before = _the_one_before(visit, letter)
    if before is not None:
        rows.append((button("button-earlier-letter", "card", before.letter.slug),))
    rows += [(title_button(visit, after),) for after in _the_ones_after(visit, stored)]
    return tuple(rows)


def _language_buttons(visit: Visit, slug: str) -> list[Button]:
    others = [code for code in catalogue.LANGUAGES if code != visit.language]
    return [button(f"language-{code}", "language", code, slug) for code in others]


def _other_languages(visit: Visit, stored: StoredLetter) -> Rows:
    """The letter speaks languages that the bot does not: it can be read in them all the same."""
    slug = stored.letter.slug
    return tuple(
        (
            Button(
                Line("button-read-in", {"language": own_name(code)}),
                act=f"read:{slug}{OTHER_LANGUAGE}{code}:0",
            ),
        )
        for code in stored.letter.languages
        if code not in catalogue.LANGUAGES
    )


@cache
def own_name(code: str) -> str:
    """What a language is called in itself, by CLDR; the code where that is not known."""
    try:
        return Locale.parse(code, sep="-").get_display_name(code) or code
    except (UnknownLocaleError, ValueError):
        return code


def _after_reading(visit: Visit, stored: StoredLetter) -> Rows:
    slug = stored.letter.slug
    rows: list[tuple[Button, ...]] = [(button("button-document", "document", slug), _to_card(slug))]
    if stored.letter.is_open(visit.now):
        rows.insert(0, (button("button-sign", "sign", slug, style="primary"),))
    return tuple(rows)


def _to_card(slug: str) -> Button:
    return button("button-card", "card", slug)


def refuse_to_show(visit: Visit, refusal: Refusal) -> None:
    """The letter cannot be shown: say why, and offer those that can."""
    show_letters(visit, refused(refusal))
