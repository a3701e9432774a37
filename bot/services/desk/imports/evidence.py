"""How consent was given for a list: asked once for all of it, declared, and then stored."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.flow import Answers, Draft, Flow
from bot.domain.refusal import Facts, Refusal
from bot.domain.wording import clean_line, require_letters
from bot.services import errands, jobs
from bot.services.desk import access
from bot.services.desk.imports import importing
from bot.services.desk.world import DeskWorld
from bot.services.errands import DeskQuestion, Kind
from bot.services.letter_files.dates import read_moment
from bot.services.replies import Line
from bot.services.visit import Visit
from bot.texts.times import day
from storage import intakes, letters
from storage.errands import Errand

STORE = "list-store"
SEEN = "seen"
"""Beside the answers: which rows were taken when she began to declare."""
HOW = ("email", "form", "paper")
SHOWN = ("yes", "no")
TODAY, YESTERDAY = "today", "yesterday"
NOON = time(12)
MOST_WHERE = 200


def ask(visit: Visit, token: str) -> None:
    """The organiser has looked, and would import: what shows that these organisations agreed?"""
    intake = intakes.by_token(visit.tx, token)
    if intake is None:
        visit.toast = Line("toast-over")
        return
    access.letter_of(visit, letters.get(visit.tx, intake.letter).letter.slug)
    if intake.state != "preview":
        visit.toast = Line("toast-answered")
        return
    seen = {SEEN: intakes.mark(visit.tx, intake.id)}
    errands.begin(visit, "evidence", letter=intake.letter, about=intake.id, answers=seen)


def _when(typed: str, _answers: Answers, world: DeskWorld) -> str:
    """A day that is not to come, in ISO 8601."""
    today = world.now.astimezone(ZoneInfo(world.zone)).date()
    if typed in (TODAY, YESTERDAY):
        return (today - timedelta(days=typed == YESTERDAY)).isoformat()
    for written in (typed, f"{typed} {today.year}", f"{typed} {today.year - 1}"):
        read = read_moment(written, ZoneInfo(world.zone), world.language, NOON)
        said = read.astimezone(ZoneInfo(world.zone)).date() if read else None
        if said is not None and said <= today:
            return said.isoformat()
    example = day(world.now - timedelta(days=3), world.zone, world.language)
    raise Refusal("import-day", {"example": example})


def _where(typed: str, _answers: Answers, _world: DeskWorld) -> str:
    where = clean_line(typed, MOST_WHERE)
    require_letters(where)
    return where


def _declared(choice: str, _answers: Answers, _world: DeskWorld) -> str:
    return choice


EVIDENCE = Flow(
    "evidence",
    (
        DeskQuestion("import-how", choices=HOW, typed=False),
        DeskQuestion("import-when", _when, choices=(TODAY, YESTERDAY)),
        DeskQuestion("import-where", _where),
        DeskQuestion("import-shown", choices=SHOWN, typed=False),
        DeskQuestion("import-updates", choices=SHOWN, typed=False),
        DeskQuestion("import-follow-up", choices=SHOWN, typed=False),
        DeskQuestion("import-sure", _declared, choices=("sure", "not-sure"), typed=False),
    ),
)


def _store(visit: Visit, errand: Errand, draft: Draft) -> None:
    intake = intakes.get(visit.tx, errand.about or 0)
    errands.finish(visit, errand)
    if draft.answers["import-sure"] != "sure":
        visit.say(Line("import-not-sure"))
        return
    if draft.answers[SEEN] != intakes.mark(visit.tx, intake.id):
        importing.show_preview(visit, intake.token)
        return
    if not intakes.go(visit.tx, intake.id, ("preview",), "storing"):
        visit.toast = Line("toast-answered")
        return
    answers = draft.answers.items()
    told = {key.removeprefix("import-"): value for key, value in answers if key != SEEN}
    intakes.keep_evidence(visit.tx, intake.id, told)
    visit.note("import begun", f"intake:{intake.id}")
    jobs.add(visit, STORE, {}, about=intake.id)
    visit.say(Line("import-storing"))


def _facts(visit: Visit, errand: Errand) -> Facts:
    intake = intakes.get(visit.tx, errand.about or 0)
    counts = intakes.counts(visit.tx, intake.id)
    said = errand.draft.answers
    return {
        "count": sum(n for (_, taken), n in counts.items() if taken),
        "how": visit.text(f"choice-import-how-{said.get('import-how', HOW[0])}"),
        "when": _day(visit, errand, "", said.get("import-when", "")),
    }


def _day(visit: Visit, errand: Errand, _question: str, answer: str) -> str:
    try:
        at = datetime.combine(datetime.fromisoformat(answer).date(), NOON, UTC)
    except ValueError:
        return answer
    return day(at, "UTC", visit.language)


errands.register(
    Kind(
        EVIDENCE,
        end=_store,
        facts=_facts,
        shown=_day,
        styles={"sure": "success", "not-sure": "danger"},
    )
)
