"""The text of a broadcast: one version a language, with the formatting that was typed."""

from dataclasses import replace
from typing import Final

from bot.domain.broadcast import Words
from bot.domain.composing import TEXT_MOST, units
from bot.domain.flow import Draft
from bot.services import errands
from bot.services.controls import button, stacked
from bot.services.desk.broadcasts import hub as composing_hub
from bot.services.desk.broadcasts import shown as composing_shown
from bot.services.desk.broadcasts.answers import TEXT, read_words
from bot.services.desk.broadcasts.asking import begin, draft_of, register, with_words
from bot.services.desk.broadcasts.draft import change, opened
from bot.services.desk.broadcasts.hub import back_to
from bot.services.desk.broadcasts.reach import reach_of
from bot.services.desk.letters.shown import language_name
from bot.services.replies import Line, Rows
from bot.services.visit import Visit
from bot.texts.catalogue import LANGUAGES
from storage import broadcast_drafts, outbox
from storage.broadcasts import Broadcast
from storage.errands import Errand
from storage.outbox import Channel

LANGUAGE = "language"
SURELY_FITS: Final = TEXT_MOST // 2
"""Characters of any script that one message holds."""


def ask(visit: Visit, token: str, language: str) -> None:
    """Ask for the version in that language; the one so far is shown, ready to be copied."""
    broadcast = opened(visit, token)
    if broadcast is None:
        return
    spoken = composing_shown.spoken(broadcast, reach_of(visit.tx, broadcast))
    if language not in (*spoken, *LANGUAGES):
        visit.toast = Line("toast-over")
        return
    words = broadcast.content.words.get(language)
    if words is not None:
        name = language_name(language, visit.language)
        visit.say(Line("composing-text-so-far", {LANGUAGE: name}))
        visit.tapped = None
        _repeat(visit, words)
    begin(visit, broadcast, TEXT.key, **{LANGUAGE: language})


def show_languages(visit: Visit, token: str) -> None:
    """Every language that the bot speaks, for those who are still to come."""
    broadcast = opened(visit, token)
    if broadcast is not None:
        spoken = composing_shown.spoken(broadcast, reach_of(visit.tx, broadcast))
        codes = dict.fromkeys([*spoken, *LANGUAGES])
        ways = composing_hub.text_buttons(visit, broadcast, codes)
        visit.say(Line("composing-languages"), rows=stacked(*ways, back_to(token)))


def put_first(visit: Visit, token: str, language: str) -> None:
    """That version is for everybody whose language has none of its own."""
    broadcast = opened(visit, token)
    if broadcast is None:
        return
    words = broadcast.content.words
    if language not in words:
        visit.toast = Line("toast-over")
        return
    content = replace(broadcast.content, words={language: words[language], **words})
    composing_hub.show(visit, change(visit, broadcast, content=content))


def take_out(visit: Visit, token: str, language: str) -> None:
    """Those who speak it get the first version from then on."""
    broadcast = opened(visit, token)
    if broadcast is None:
        return
    words = {code: one for code, one in broadcast.content.words.items() if code != language}
    content = replace(broadcast.content, words=words)
    composing_hub.show(visit, change(visit, broadcast, content=content))


def below(first: Words, more: Words) -> Words:
    """One text after the other, each with its formatting at its place."""
    shift = units(first.text) + 1
    moved = ({**entity, "offset": entity["offset"] + shift} for entity in more.entities)
    return Words(f"{first.text}\n{more.text}", (*first.entities, *moved))


def _repeat(visit: Visit, words: Words) -> None:
    """As it is; in pieces, and bare, when no message can hold it all."""
    pieces = [words]
    if units(words.text) > TEXT_MOST:
        starts = range(0, len(words.text), SURELY_FITS)
        pieces = [Words(words.text[start : start + SURELY_FITS]) for start in starts]
    telegram, person = str(visit.person.telegram), visit.person.id
    for piece in pieces:
        entities = [dict(entity) for entity in piece.entities]
        message = {"text": piece.text, "entities": entities, "media": None, "rows": []}
        payload = {"broadcast": {**message, "silent": True}, "language": visit.language}
        outbox.put(visit.tx, Channel.CHAT, telegram, payload, person=person)


def _keep(visit: Visit, errand: Errand, draft: Draft) -> None:
    broadcast = draft_of(visit, errand)
    if broadcast is None:
        return
    errands.finish(visit, errand)
    words = read_words(draft.answers[TEXT.key])
    content = with_words(broadcast.content, draft.answers[LANGUAGE], words)
    composing_hub.show(visit, change(visit, broadcast, content=content))


def _ways(visit: Visit, errand: Errand) -> Rows:
    broadcast = broadcast_drafts.find(visit.tx, errand.about or 0)
    if broadcast is None:
        return ()
    return (*_about_version(broadcast, errand.draft.answers[LANGUAGE]), (back_to(broadcast.token),))


def _about_version(broadcast: Broadcast, language: str) -> Rows:
    """What may be done with a version that is there."""
    words, token = broadcast.content.words, broadcast.token
    if language not in words:
        return ()
    out = (button("button-composing-text-out", "compose-out", token, language),)
    if next(iter(words)) == language:
        return (out,)
    return (button("button-composing-text-first", "compose-first", token, language),), out


register(TEXT, _keep, asides=_ways, marked=frozenset({TEXT.key}))
