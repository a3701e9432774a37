"""/letter: the letters at the desk, each with what can be changed in it and what done with it."""

from bot.domain.letter import LetterStatus
from bot.domain.letter_life import Deed, possible
from bot.domain.roles import Role, may
from bot.services.controls import act, button, stacked
from bot.services.desk import access
from bot.services.desk.letters import afterwards
from bot.services.desk.letters import shown as letter_shown
from bot.services.desk.letters.shown import EDITION_KIND, language_name, list_line, title_of
from bot.services.presenting import title_button
from bot.services.replies import Button, Line, Rows
from bot.services.visit import Visit
from storage import delivered_files, editions, errands, letters, signatures
from storage.letters import StoredLetter

FIELDS = ("title", "addressee", "summary", "text")
IN_A_ROW = 2
MOST_ID = 2**63 - 1
"""SQLite holds no bigger number."""


def show(visit: Visit, *before: Line) -> None:
    """The letters that she organises, and the way to a new one for who may make one."""
    access.require_somewhere(visit)
    mine = [stored for stored in access.letters_of(visit) if not is_discarded(visit, stored)]
    ways = [*_new(visit), *(title_button(visit, stored, "letter-desk") for stored in mine)]
    lines = [list_line(visit, stored) for stored in mine]
    head = Line("letter-menu" if mine else "letter-menu-empty")
    visit.say(*before, head, *lines, rows=stacked(*ways), topic="letter-menu")


def show_letter(visit: Visit, slug: str, *before: Line) -> None:
    """A draft with all its parts; a published letter as its organisers' card."""
    stored = access.letter_of(visit, slug)
    if stored.letter.status is LetterStatus.DRAFT:
        show_parts(visit, slug, *before)
        return
    lines = (*before, *letter_shown.card(visit, stored))
    visit.say(*lines, rows=_card_rows(visit, stored), topic=f"letter:{slug}")


def show_parts(visit: Visit, slug: str, *before: Line) -> None:
    """The letter so far: everything in full, and a button for each part."""
    stored = access.letter_of(visit, slug)
    is_draft = stored.letter.status is LetterStatus.DRAFT
    head = Line("letter-so-far" if is_draft else "letter-parts", {"title": title_of(visit, stored)})
    lines = (*before, head, *letter_shown.whole(visit, stored))
    visit.say(*lines, rows=_part_rows(visit, stored), topic=f"letter:{slug}")


def show_words(visit: Visit, slug: str, language: str, *before: Line) -> None:
    """The words in one language, each with its button."""
    stored = access.letter_of(visit, slug)
    text = stored.letter.editions.get(language)
    if text is None:
        visit.toast = Line("toast-over")
        return
    ways = [
        button(f"button-letter-{field}", "letter-word", stored.id, language, field)
        for field in FIELDS
    ]
    rows = [*_paired(ways)]
    if language != stored.letter.languages[0] and not signatures.is_signed(visit.tx, stored.id):
        out = act("letter-out", stored.id, language)
        rows.append((Button(Line("button-letter-out"), act=out),))
    rows.append((button("button-letter-parts", "letter-parts", slug),))
    visit.say(*before, letter_shown.words_in(visit, text), rows=tuple(rows))


def _new(visit: Visit) -> list[Button]:
    """One new letter at a time: what she has begun waits for her."""
    if not may(access.grants(visit), Role.ORGANISER, None):
        return []
    begun = errands.of_kind(visit.tx, visit.person.id, "letter-new")
    if not begun:
        return [button("button-letter-new", "letter-new", style="primary")]
    token = begun[-1].token
    return [
        button("button-letter-go-on", "errand", token, style="primary"),
        button("button-delete-draft", "errand-drop", token, style="danger"),
    ]


def is_discarded(visit: Visit, stored: StoredLetter) -> bool:
    """A draft that came to nothing; it still holds its short name."""
    is_cancelled = stored.letter.status is LetterStatus.CANCELLED
    return is_cancelled and not signatures.is_signed(visit.tx, stored.id)


def _card_rows(visit: Visit, stored: StoredLetter) -> Rows:
    slug = stored.letter.slug
    deeds = [
        button(f"button-letter-{deed}", "letter-ask", slug, deed)
        for deed in possible(stored.letter, visit.now)
    ]
    if stored.letter.status is LetterStatus.DELIVERED:
        there = delivered_files.is_there(visit.tx, stored.id)
        label = "button-letter-other-file" if there else "button-letter-add-file"
        deeds.append(button(label, "letter-ask", slug, "file"))
    deeds += afterwards.ways(visit.tx, stored)
    more = [
        *([button("button-letter-kit", "kit", slug)] if _has_kit(stored) else []),
        button("button-letter-preview", "preview", slug),
        button("button-letter-change", "letter-parts", slug),
        *_changed_text(visit, stored),
        button("button-desk", "desk", slug),
    ]
    return (*_paired(deeds), *_paired(more))


def _changed_text(visit: Visit, stored: StoredLetter) -> list[Button]:
    known = editions.of_letter(visit.tx, stored.id)
    return [button("button-changed-text", "changed-text", stored.letter.slug)] if known else []


def _has_kit(stored: StoredLetter) -> bool:
    return stored.letter.status is LetterStatus.OPEN


def _part_rows(visit: Visit, stored: StoredLetter) -> Rows:
    slug, is_draft = stored.letter.slug, stored.letter.status is LetterStatus.DRAFT
    languages = [
        Button(
            Line("button-letter-words", {"language": language_name(code, visit.language)}),
            act=act("letter-words", slug, code),
        )
        for code in stored.letter.languages
    ]
    items = ["embargo", "coordinator", "contact", "policy", "order", "follows"]
    items = ["closes", "opens", *items, "slug"] if is_draft else items
    parts = [button(f"button-letter-{item}", "letter-item", slug, item) for item in items]
    return (
        *_edition_in_the_making(visit, stored),
        *_paired(
            [*languages, button("button-letter-add-language", "letter-item", slug, "language")]
        ),
        *_paired(parts),
        *_ends(stored),
    )


def _edition_in_the_making(visit: Visit, stored: StoredLetter) -> Rows:
    mine = errands.of_kind(visit.tx, visit.person.id, EDITION_KIND)
    if not any(errand.letter == stored.id for errand in mine):
        return ()
    return ((button("button-letter-edition", "letter-edition", stored.letter.slug),),)


def _ends(stored: StoredLetter) -> Rows:
    slug = stored.letter.slug
    preview = button("button-letter-preview", "preview", slug)
    if stored.letter.status is not LetterStatus.DRAFT:
        return ((preview, button("button-letter-back", "letter-desk", slug)),)
    publish = button("button-letter-publish", "letter-ask", slug, Deed.PUBLISH, style="primary")
    drop = button("button-letter-drop", "letter-ask", slug, Deed.CANCEL, style="danger")
    return ((preview, publish), (drop, button("button-letter-menu", "letter-desk")))


def _paired(ways: list[Button]) -> Rows:
    return tuple(tuple(ways[at : at + IN_A_ROW]) for at in range(0, len(ways), IN_A_ROW))


def letter_by_number(visit: Visit, number: str) -> StoredLetter:
    """The letter of that id, if it is hers to touch; raises `access.Hidden`."""
    if not number.isdecimal() or int(number) > MOST_ID:
        raise access.Hidden
    access.require(visit, Role.ORGANISER, int(number))
    try:
        return letters.get(visit.tx, int(number))
    except LookupError:
        raise access.Hidden from None
