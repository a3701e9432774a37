"""What is typed or sent while no question is open: it is kept, and asked what it is meant as."""

from dataclasses import replace

from bot.domain.composing import read_buttons
from bot.domain.flow import Draft, Flow
from bot.services import errands
from bot.services.controls import act, button, stacked
from bot.services.desk.broadcasts import hub as composing_hub
from bot.services.desk.broadcasts import shown as composing_shown
from bot.services.desk.broadcasts.answers import TYPED, read_words, written
from bot.services.desk.broadcasts.asking import document, draft_of, leave, photo, with_words
from bot.services.desk.broadcasts.draft import change, opened
from bot.services.desk.broadcasts.hub import back_to, listening
from bot.services.desk.broadcasts.reach import reach_of
from bot.services.desk.broadcasts.text import below
from bot.services.desk.letters.shown import language_name
from bot.services.errands import Kind
from bot.services.replies import Button, Line, Rows
from bot.services.visit import Visit
from bot.texts.catalogue import LANGUAGES
from storage import broadcast_drafts
from storage import errands as stored_errands
from storage.broadcasts import Broadcast
from storage.errands import Errand

KEPT = "kept"
AS_TEXT, ADDED, AS_BUTTONS = "text", "below", "buttons"


def take(visit: Visit, token: str, how: str, language: str) -> None:
    """What was typed becomes a text, the end of one, or the buttons."""
    broadcast = opened(visit, token)
    errand = listening(visit, broadcast) if broadcast else None
    if broadcast is None or errand is None or KEPT not in errand.draft.answers:
        visit.toast = visit.toast or Line("toast-over")
        return
    words, content = read_words(errand.draft.answers[KEPT]), broadcast.content
    read = read_buttons(words.text)
    if how == AS_BUTTONS and not read.flaws:
        content = replace(content, buttons=read.buttons)
    elif how == ADDED and language in content.words:
        content = with_words(content, language, below(content.words[language], words))
    elif how == AS_TEXT and language in (*LANGUAGES, *content.words):
        content = with_words(content, language, words)
    else:
        visit.toast = Line("toast-over")
        return
    forget(visit, errand)
    composing_hub.show(visit, change(visit, broadcast, content=content))


def drop(visit: Visit, token: str) -> None:
    """It was meant as nothing."""
    broadcast = opened(visit, token)
    errand = listening(visit, broadcast) if broadcast else None
    if broadcast is None:
        return
    if errand is not None:
        forget(visit, errand)
    composing_hub.show(visit, broadcast)


def forget(visit: Visit, errand: Errand) -> None:
    stored_errands.remember(visit.tx, errand.id, Draft(at=TYPED.key))


def _typed(visit: Visit, errand: Errand, draft: Draft) -> bool:
    broadcast = draft_of(visit, errand)
    if broadcast is None:
        return True
    words, before = read_words(draft.answers[TYPED.key]), draft.answers.get(KEPT)
    if before is not None:
        words = below(read_words(before), words)
    kept = Draft({KEPT: written(words)}, at=TYPED.key)
    stored_errands.remember(visit.tx, errand.id, kept)
    shown = composing_shown.shortened(words)
    rows = (*_as_text(visit, broadcast), *_otherwise(broadcast, words.text))
    visit.say(Line("composing-typed", {"words": shown}), rows=rows)
    return True


def _as_text(visit: Visit, broadcast: Broadcast) -> Rows:
    codes = composing_shown.offered(visit, broadcast, reach_of(visit.tx, broadcast))
    has = broadcast.content.words
    ways = [
        _way(visit, broadcast, how, code)
        for code in codes
        for how in ((AS_TEXT, ADDED) if code in has else (AS_TEXT,))
    ]
    return stacked(*ways)


def _way(visit: Visit, broadcast: Broadcast, how: str, code: str) -> Button:
    label = Line(f"button-composing-as-{how}", {"language": language_name(code, visit.language)})
    return Button(label, act=act("compose-take", broadcast.token, how, code))


def _otherwise(broadcast: Broadcast, text: str) -> Rows:
    token = broadcast.token
    nothing = button("button-composing-as-nothing", "compose-forget", token)
    if read_buttons(text).flaws:
        return stacked(nothing, back_to(token))
    label = "button-composing-as-buttons"
    return stacked(button(label, "compose-take", token, AS_BUTTONS, "-"), nothing, back_to(token))


def _asides(visit: Visit, errand: Errand) -> Rows:
    known = broadcast_drafts.find(visit.tx, errand.about or 0)
    return ((back_to(known.token),),) if known else ()


def _never(_visit: Visit, _errand: Errand, _draft: Draft) -> None:
    """It goes on for as long as the draft is there."""


errands.register(
    Kind(
        Flow(composing_hub.KIND, (TYPED,)),
        end=_never,
        after={TYPED.key: _typed},
        asides=_asides,
        leave=leave,
        marked=frozenset({TYPED.key}),
        takes_file={TYPED.key: document},
        takes_photo={TYPED.key: photo},
    )
)
