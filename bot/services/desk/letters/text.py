"""A letter's text as it comes in: in several messages, or as a file that a job reads."""

from collections.abc import Mapping
from functools import partial
from pathlib import PurePath
from typing import Final

from bot.domain.flow import Draft
from bot.domain.refusal import Facts, Refusal
from bot.domain.wording import fold
from bot.papers.incoming import Loss, ReadFile
from bot.papers.manuscript import Heading, read_manuscript
from bot.services import errands as errands_at_hand
from bot.services import jobs
from bot.services.controls import button
from bot.services.desk.letters.moments import hear
from bot.services.desk.letters.questions import AGAIN, TEXT, TEXT_MORE, WHOLE
from bot.services.errands import LOSSES, SentFile
from bot.services.jobs import Workshop
from bot.services.replies import Line
from bot.services.visit import Surroundings, Visit
from storage import errands
from storage.database import Transaction
from storage.errands import Errand
from storage.jobs import Job

JOB: Final = "letter-text"
WORD, MARKDOWN, PLAIN = (".docx",), (".md", ".markdown"), (".txt", ".text")
MOST_FETCHED: Final = 20_000_000
"""Bytes; Telegram hands no bigger file to a bot."""
WHERE_IT_MAY_COME: Final = (
    *("letter-language", "letter-title", "letter-addressee", "letter-summary"),
    *(TEXT.key, TEXT_MORE.key),
)
ON_TOP: Final = ("title", "addressee", "summary")
SHOWN_SIGNS: Final = 60
SPLIT_FROM: Final = 3_500
"""A message of so many signs may have been cut off from the next one by the app itself."""


def after_first_part(visit: Visit, _errand: Errand, _draft: Draft) -> bool:
    _tell_losses(visit)
    return False


def after_more(visit: Visit, errand: Errand, draft: Draft) -> bool:
    """The whole text is there, or another part of it, or it is to come anew."""
    answer = draft.answers[TEXT_MORE.key]
    if answer == WHOLE:
        return False
    left = {k: v for k, v in draft.answers.items() if k not in (TEXT_MORE.key, TEXT.key)}
    if answer != AGAIN:
        _tell_losses(visit)
        left[TEXT.key] = joined(draft.answers[TEXT.key], answer)
    errands_at_hand.remember_and_put(visit, errand, Draft(left))
    return True


def joined(before: str, part: str) -> str:
    """Two messages as one text; a paragraph that the app cut in two is made whole."""
    before, part = before.rstrip(), part.strip()
    return before + (" " if _goes_on(before, part) else "\n\n") + part + "\n"


def _goes_on(before: str, part: str) -> bool:
    if not (before and part) or not (before[-1].isalnum() or before[-1] in ",-–"):
        return False
    cased = part[0].lower() != part[0].upper()
    return part[0].islower() if cased else part[0].isalpha() and len(before) >= SPLIT_FROM


def so_far(answers: Mapping[str, str]) -> Facts:
    """How much of the text is there, where it begins and where it ends."""
    text = " ".join(answers.get(TEXT.key, "").split())
    begins, ends = text[:SHOWN_SIGNS], text[-SHOWN_SIGNS:]
    cut = len(text) > SHOWN_SIGNS
    return {
        "count": len(answers.get(TEXT.key, "").strip()),
        "begins": f"{begins}…" if cut else begins,
        "ends": f"…{ends}" if cut else ends,
    }


def below_title(title: str, body: str) -> str:
    """The body without a heading that only says the title again."""
    blocks = read_manuscript(body).blocks
    if not blocks or not isinstance(blocks[0], Heading) or fold(blocks[0].text) != fold(title):
        return body.strip("\n") + "\n"
    first, _, rest = body.lstrip("\n").partition("\n")
    underlined = rest.partition("\n")
    below = rest if first.startswith("#") else underlined[2]
    return below.strip("\n") + "\n"


def take_file(visit: Visit, errand: Errand, file: SentFile) -> None:
    """Put it on the list to be read, if it is of a kind that can be."""
    refusal = _unfit(file)
    if refusal is not None:
        errands_at_hand.put(visit, errand, Line(f"refused-{refusal.key}", refusal.facts))
        return
    jobs.add(visit, JOB, {"errand": errand.id, "file": file.id, "name": file.name})
    visit.say(Line("letter-file-read", {"name": file.name}))


def _unfit(file: SentFile) -> Refusal | None:
    if _ending(file.name) not in (*WORD, *MARKDOWN, *PLAIN):
        return Refusal("letter-file-kind", {"name": file.name[:SHOWN_SIGNS]})
    if file.size > MOST_FETCHED:
        return Refusal("letter-file-too-big", {"most": MOST_FETCHED // 1_000_000})
    return None


def _ending(name: str) -> str:
    return PurePath(name).suffix.casefold()


async def _read_file(shop: Workshop, job: Job) -> None:
    data = await shop.fetch(job.payload["file"])
    read = await shop.think(partial(_read, job.payload["name"], data))
    await shop.database.write(partial(_take, around=shop.surroundings, job=job, read=read))


def _read(name: str, data: bytes) -> ReadFile:
    # An idle bot needs none of the readers.
    if _ending(name) in WORD:
        from bot.papers.docx_manuscript import read_docx

        return ReadFile(read_docx(data))
    from bot.papers.markdown_manuscript import read_markdown_text

    read = read_markdown_text(data, plain=_ending(name) in PLAIN)
    if not read.text.body.strip():
        raise Refusal("letter-file-empty")
    return read


def _take(tx: Transaction, around: Surroundings, job: Job, read: ReadFile) -> None:
    """It is the answer now, with what it says on top where nothing was answered yet."""
    visit = jobs.visit_of(tx, around, job)
    if visit is None:
        return
    errand = errands.get(tx, job.payload["errand"])
    if errand is None or not _is_asked(visit, errand):
        visit.say(Line("letter-file-unused", {"name": job.payload["name"]}))
        return
    draft = _filled(visit, errand, read)
    errands.remember(tx, errand.id, draft)
    taken = (Line("letter-file-taken", {"name": job.payload["name"]}), *_losses(read.text.losses))
    if visit.person.errand == errand.id:
        errands_at_hand.remember_and_put(visit, errand, draft, *taken)
    else:
        visit.say(*taken, rows=((button("button-go-on", "errand", errand.token),),))


def _is_asked(visit: Visit, errand: Errand) -> bool:
    question = errands_at_hand.question_of(visit, errand)
    return question is not None and question.key in WHERE_IT_MAY_COME


def _filled(visit: Visit, errand: Errand, read: ReadFile) -> Draft:
    """What was open and is not told by the file stays open: a proposal is not taken unseen."""
    asked = {q.key for q in errands_at_hand.KINDS[errand.kind].flow.questions}
    told = {**read.facts, "title": read.facts.get("title") or read.text.title}
    answers = {k: v for k, v in errand.draft.answers.items() if k != TEXT_MORE.key}
    left_open = None if errand.draft.at in (TEXT.key, TEXT_MORE.key) else errand.draft.at
    for name in ON_TOP:
        key = f"letter-{name}"
        answer = _accepted(visit, errand, key, told.get(name, ""))
        if key in asked and answer and (not answers.get(key) or key == errand.draft.at):
            answers[key] = answer
            left_open = None if key == left_open else left_open
    return Draft({**answers, TEXT.key: read.text.body}, at=left_open)


def _accepted(visit: Visit, errand: Errand, key: str, typed: str) -> str:
    """What a file says on top is read like a typed answer; what is none is asked for."""
    flow = errands_at_hand.KINDS[errand.kind].flow
    question = next((q for q in flow.questions if q.key == key), None)
    if question is None or not typed:
        return ""
    try:
        return question.read(typed, {}, errands_at_hand.world_of(visit, errand))
    except Refusal:
        return ""


def _tell_losses(visit: Visit) -> None:
    losses = visit.seen.pop(LOSSES, ())
    if isinstance(losses, tuple):
        hear(visit, *_losses(losses))


def _losses(losses: tuple[Loss, ...]) -> tuple[Line, ...]:
    if not losses:
        return ()
    return (
        Line("letter-losses"),
        *(Line(f"loss-{loss.what}", loss.facts, tight=True) for loss in losses),
    )


jobs.register(JOB, _read_file)
