"""What is asked of the composer, one question at a time; every answer is kept in the draft."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final

from bot.domain.broadcast import Audience, Content, Words
from bot.domain.composing import EXAMPLE, MOST_BUTTONS, read_buttons
from bot.domain.flow import Draft, Flow
from bot.domain.refusal import Facts
from bot.services import errands, moments
from bot.services.controls import button, stacked
from bot.services.desk.broadcasts import answers as q
from bot.services.desk.broadcasts import audience as composing_audience
from bot.services.desk.broadcasts import hub as composing_hub
from bot.services.desk.broadcasts import running as broadcast_running
from bot.services.desk.broadcasts import shown as composing_shown
from bot.services.desk.broadcasts.draft import change, letter_of, opened
from bot.services.desk.broadcasts.hub import back_to
from bot.services.desk.letters.moments import heard, in_full, read_written, shown
from bot.services.errands import DeskQuestion, Kind, SentFile
from bot.services.replies import Line, Rows
from bot.services.visit import Visit
from storage import broadcast_drafts, broadcasts
from storage.broadcasts import Broadcast
from storage.errands import Errand

Changes = Mapping[str, Any]
Kept = Callable[[Broadcast, str], Changes]
"""What the answer changes in the draft."""
Shown = Callable[[Visit, Broadcast], None]


def ask(visit: Visit, token: str, what: str) -> None:
    """Ask for one item of the draft."""
    broadcast = opened(visit, token)
    if broadcast is None:
        return
    if what in ASKED:
        begin(visit, broadcast, f"composing-{what}")
    else:
        visit.toast = Line("toast-over")


def begin(visit: Visit, broadcast: Broadcast, kind: str, *before: Line, **answers: str) -> None:
    errands.begin(
        visit, kind, *before, letter=broadcast.letter, about=broadcast.id, answers=answers
    )


def draft_of(visit: Visit, errand: Errand) -> Broadcast | None:
    """The draft that the errand is about; she is told if it is none any more."""
    known = broadcast_drafts.find(visit.tx, errand.about or 0)
    if known is not None and known.state in broadcast_drafts.OPEN:
        return known
    errands.finish(visit, errand)
    visit.say(Line("composing-too-late"))
    if known is not None:
        broadcast_running.show(visit, known.token)
    return None


def leave(visit: Visit, errand: Errand) -> None:
    """The draft is kept in any case."""
    known = broadcast_drafts.find(visit.tx, errand.about or 0)
    rows: Rows = ((back_to(known.token),),) if known else ()
    visit.say(Line("composing-kept"), rows=rows)


def take_media(visit: Visit, errand: Errand, kind: str, file: SentFile) -> None:
    """Kept by Telegram's own name for it; what is written under it is not lost."""
    broadcast = draft_of(visit, errand)
    if broadcast is None:
        return
    if errand.kind != composing_hub.KIND:
        errands.finish(visit, errand)
    content = replace(broadcast.content, media=(kind, file.id))
    if file.caption and not content.words:
        words = Words(file.caption, file.entities)
        content = replace(content, words={visit.language: words})
    composing_hub.show(visit, change(visit, broadcast, content=content), *_left(broadcast, file))


def _left(broadcast: Broadcast, file: SentFile) -> tuple[Line, ...]:
    there_is_text = bool(file.caption and broadcast.content.words)
    return (Line("composing-caption-left"),) if there_is_text else ()


def with_words(content: Content, language: str, words: Words) -> Content:
    return replace(content, words={**content.words, language: words})


def photo(visit: Visit, errand: Errand, file: SentFile) -> None:
    take_media(visit, errand, "photo", file)


def document(visit: Visit, errand: Errand, file: SentFile) -> None:
    take_media(visit, errand, "document", file)


def _ends(question: str, kept: Kept, then: Shown) -> Callable[[Visit, Errand, Draft], None]:
    def end(visit: Visit, errand: Errand, draft: Draft) -> None:
        broadcast = draft_of(visit, errand)
        if broadcast is None:
            return
        errands.finish(visit, errand)
        changes = kept(broadcast, draft.answers[question])
        then(visit, change(visit, broadcast, **changes))

    return end


def _keeps_nothing(_visit: Visit, _errand: Errand, _draft: Draft) -> None:
    """A question whose answer is a file ends when the file comes."""


def _facts(visit: Visit, errand: Errand) -> Facts:
    broadcast = broadcasts.get(visit.tx, errand.about or 0)
    zone = letter_of(visit, broadcast).letter.zone
    language = errand.draft.answers.get("language", visit.language)
    return {
        "language": composing_shown.language_names(visit, [language]),
        "room": composing_shown.room(visit, broadcast),
        "most": MOST_BUTTONS,
        "right": EXAMPLE,
        "coming": moments.example_for(visit.now, zone, visit.language),
        "today": in_full(visit.now, zone, visit.language),
    }


def _head(visit: Visit, _errand: Errand) -> tuple[Line, ...]:
    return heard(visit)


def _asides(visit: Visit, errand: Errand) -> Rows:
    known = broadcast_drafts.find(visit.tx, errand.about or 0)
    if known is None:
        return ()
    there = {q.MEDIA.key: known.content.media, q.BUTTONS.key: known.content.buttons}
    out = {
        q.MEDIA.key: button("button-composing-media-out", "compose-media-out", known.token),
        q.BUTTONS.key: button("button-composing-buttons-out", "compose-buttons-out", known.token),
    }
    ways = (out[errand.kind],) if there.get(errand.kind) else ()
    return stacked(*ways, back_to(known.token))


def _said(visit: Visit, _errand: Errand, question: str, answer: str) -> str:
    """An answer or an offer as the composer reads it."""
    if question == "composing-countries":
        return composing_shown.country_names(visit, answer.split(","))
    return shown(answer, visit.language)


def register(question: DeskQuestion, end: Callable[..., None], **more: Any) -> None:
    common = {"facts": _facts, "head": _head, "asides": _asides, "shown": _said, "leave": leave}
    errands.register(Kind(Flow(question.key, (question,)), end=end, **{**common, **more}))


def _narrowed(**changes: Any) -> Callable[[Broadcast], Changes]:
    def kept(broadcast: Broadcast) -> Changes:
        audience: Audience = replace(broadcast.audience, **changes)
        return {"audience": audience}

    return kept


def _kept_buttons(broadcast: Broadcast, answer: str) -> Changes:
    return {"content": replace(broadcast.content, buttons=read_buttons(answer).buttons)}


def _kept_due(_broadcast: Broadcast, answer: str) -> Changes:
    return {"due": None if answer == q.NOW else read_written(answer).at}


def _kept_after(broadcast: Broadcast, answer: str) -> Changes:
    return _narrowed(signed_after=read_written(answer).at)(broadcast)


def _kept_role(broadcast: Broadcast, answer: str) -> Changes:
    return _narrowed(role=answer)(broadcast)


def _kept_countries(broadcast: Broadcast, answer: str) -> Changes:
    return _narrowed(countries=frozenset(answer.split(",")))(broadcast)


_ITEMS: Final[Mapping[str, tuple[DeskQuestion, Kept, Shown]]] = {
    "buttons": (q.BUTTONS, _kept_buttons, composing_hub.show),
    "when": (q.WHEN, _kept_due, composing_hub.show),
    "after": (q.AFTER, _kept_after, composing_audience.show),
    "role": (q.ROLE, _kept_role, composing_audience.show),
    "countries": (q.COUNTRIES, _kept_countries, composing_audience.show),
}
ASKED: Final = frozenset({*_ITEMS, "media"})

for _question, _kept, _then in _ITEMS.values():
    register(_question, _ends(_question.key, _kept, _then))
register(
    q.MEDIA,
    _keeps_nothing,
    takes_file={q.MEDIA.key: document},
    takes_photo={q.MEDIA.key: photo},
)
