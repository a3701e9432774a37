"""/broadcast: the drafts of a letter and what was sent, a new one, a copy, and the switches."""

from dataclasses import replace
from typing import Any, Final

from bot.domain.broadcast import Audience, Content
from bot.domain.refusal import Facts
from bot.services.controls import act, button, stacked
from bot.services.desk import access, which_letter
from bot.services.desk.broadcasts import hub as composing_hub
from bot.services.desk.broadcasts import shown as composing_shown
from bot.services.desk.broadcasts.draft import change, known, letter_of, opened
from bot.services.replies import Button, Line
from bot.services.visit import Visit
from storage import broadcast_drafts, broadcasts
from storage.broadcasts import Broadcast

SHOWN: Final = 8
SWITCHES: Final = ("silent", "late")


def show(visit: Visit) -> None:
    """The broadcasts of her one letter, or the choice among several."""
    which_letter.show_or_ask(visit, show_letter, "broadcasts", "composing-which")


def show_letter(visit: Visit, slug: str, *before: Line) -> None:
    """Drafts, what was sent, and the way to a new one."""
    stored = access.letter_of(visit, slug)
    drafts = broadcast_drafts.of_letter(visit.tx, stored.id)
    sent = broadcast_drafts.sent_ones(visit.tx, stored.id, SHOWN)
    visit.turn_to_errand(None)
    new = button("button-composing-new", "compose-new", slug, style="primary")
    ways = [new, *(_open_button(visit, one, "compose") for one in drafts[:SHOWN])]
    ways += [_open_button(visit, one, "bc") for one in sent]
    ways += [button("button-composing-copies", "compose-copies", slug)] if sent else []
    facts: Facts = {
        "title": stored.letter.text_in(visit.language).title,
        "drafts": len(drafts),
        "sent": len(sent),
    }
    visit.say(*before, Line("composing-list", facts), rows=stacked(*ways))


def show_all(visit: Visit, token: str) -> None:
    """The list to which this draft belongs."""
    broadcast = known(visit, token)
    if broadcast is not None:
        show_letter(visit, letter_of(visit, broadcast).letter.slug)


def begin(visit: Visit, slug: str) -> None:
    stored = access.letter_of(visit, slug)
    made = broadcasts.add(visit.tx, stored.id, Content({}), Audience(), visit.person.id)
    visit.note("broadcast begun to be composed", f"broadcast:{made.id}")
    composing_hub.show(visit, made)


def ask_copy(visit: Visit, slug: str) -> None:
    """Which of the earlier ones is to be the beginning of a new one."""
    stored = access.letter_of(visit, slug)
    sent = broadcast_drafts.sent_ones(visit.tx, stored.id, SHOWN)
    ways = [_open_button(visit, one, "compose-copy") for one in sent]
    ways.append(button("button-composing-list", "broadcasts", slug))
    visit.say(Line("composing-copies", {"count": len(sent)}), rows=stacked(*ways))


def copy(visit: Visit, token: str) -> None:
    """A new draft with the same words, media, buttons and audience; its time is not taken over."""
    broadcast = known(visit, token)
    if broadcast is None:
        return
    made = broadcasts.add(
        *(visit.tx, broadcast.letter, broadcast.content, broadcast.audience, visit.person.id),
        silent=broadcast.silent,
        late=broadcast.late,
    )
    visit.note("broadcast copied", f"broadcast:{made.id}")
    composing_hub.show(visit, made, Line("composing-copied"))


def ask_to_drop(visit: Visit, token: str) -> None:
    broadcast = opened(visit, token)
    if broadcast is not None:
        facts = {"words": composing_shown.first_words(visit, broadcast)}
        ways = (
            button("button-composing-drop-yes", "compose-gone", token, style="danger"),
            button("button-composing-drop-no", "compose", token),
        )
        visit.say(Line("composing-drop", facts), rows=stacked(*ways))


def drop(visit: Visit, token: str) -> None:
    """Gone for good, for all organisers of the letter."""
    broadcast = opened(visit, token)
    if broadcast is None:
        return
    slug = letter_of(visit, broadcast).letter.slug
    visit.turn_to_errand(None)
    broadcast_drafts.drop(visit.tx, broadcast.id)
    visit.note("broadcast draft deleted", f"broadcast:{broadcast.id}")
    show_letter(visit, slug, Line("composing-dropped"))


def switch(visit: Visit, token: str, what: str, on: str) -> None:
    """Silent or not; also to those who sign later, or not."""
    broadcast = opened(visit, token)
    if broadcast is None:
        return
    if what not in SWITCHES or on not in ("0", "1"):
        visit.toast = Line("toast-over")
        return
    composing_hub.show(visit, change(visit, broadcast, **{what: on == "1"}))


def take_media_out(visit: Visit, token: str) -> None:
    _without(visit, token, media=None)


def take_buttons_out(visit: Visit, token: str) -> None:
    _without(visit, token, buttons=())


def _without(visit: Visit, token: str, **nothing: Any) -> None:
    broadcast = opened(visit, token)
    if broadcast is not None:
        content = replace(broadcast.content, **nothing)
        composing_hub.show(visit, change(visit, broadcast, content=content))


def _open_button(visit: Visit, broadcast: Broadcast, verb: str) -> Button:
    facts = {
        "state": visit.text(f"broadcast-state-{broadcast.state}"),
        "words": composing_shown.first_words(visit, broadcast)[:30],
    }
    return Button(Line("button-broadcast-one", facts), act=act(verb, broadcast.token))
