"""Who came along to the letter that follows: in numbers, and name by name in the private chat.

Read beside the writer, as a job: a long list keeps nobody else waiting. Whoever organises the
new letter alone sees the numbers; names from the earlier one are for those who organise both.
"""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any, Final

from bot.domain.coming_along import Together, Way
from bot.domain.refusal import Facts
from bot.domain.roles import Role
from bot.services import jobs, standing_messages
from bot.services.controls import button, read_number, stacked
from bot.services.desk import access
from bot.services.desk.follow_up import came_along_told as told
from bot.services.desk.follow_up.came_along_told import NEW, became, compare, country_name
from bot.services.desk.follow_up.following_up import before_of
from bot.services.desk.follow_up.hub import letter_of
from bot.services.desk.kept import leave_standing
from bot.services.jobs import Workshop
from bot.services.replies import Button, Line, Reply, Rows
from bot.services.visit import Surroundings, Visit
from storage import coming_along, letters
from storage.coming_along import Pair, Signatory
from storage.database import Transaction
from storage.jobs import Job
from storage.letters import StoredLetter

JOB: Final = "came-along"
PAGE: Final = 15
PAPERS: Final = ("came-png", "came-svg", "came-csv", "came-xlsx")
WITH_NAMES: Final = ("came-csv", "came-xlsx")
"""With names in them: they stay with whoever took them out."""
SHOWN: Final = (*Way, NEW)


def show(visit: Visit, slug: str) -> None:
    """The totals, which add up to the signatories of both letters."""
    stored = letter_of(visit, slug)
    if stored is not None:
        _ask(visit, stored, {})


def show_list(visit: Visit, slug: str, way: str, offset: str) -> None:
    """Who went that way, page by page; that somebody looks is on record."""
    start = read_number(offset)
    if way not in SHOWN or start is None:
        visit.toast = Line("toast-over")
        return
    stored = letter_of(visit, slug)
    if stored is None:
        return
    if way != NEW:
        _require_both(visit, stored)
    _ask(visit, stored, {"way": way, "start": start})
    visit.note("names of those who came along looked at", f"letter:{slug}")


def send(visit: Visit, slug: str, paper: str) -> None:
    """The picture, or the table."""
    stored = letter_of(visit, slug)
    if stored is None:
        return
    if paper not in PAPERS:
        visit.toast = Line("toast-over")
        return
    if paper in WITH_NAMES:
        _require_both(visit, stored)
        visit.note(told.TAKEN_OUT, f"letter:{slug}")
    visit.say(Line(f"{paper}-caption"), document=(paper, slug))


def _ask(visit: Visit, stored: StoredLetter, wanted: Mapping[str, Any]) -> None:
    leave_standing(visit)
    visit.toast = Line("toast-came-counting")
    jobs.add(visit, JOB, {**wanted, "message": visit.tapped}, about=stored.id)


def _require_both(visit: Visit, stored: StoredLetter) -> None:
    """Raise `Hidden` for whoever organises the new letter alone."""
    if not _organises_both(visit, stored):
        raise access.Hidden


def _organises_both(visit: Visit, stored: StoredLetter) -> bool:
    before = before_of(visit.tx, stored)
    both = (stored, before) if before is not None else ()
    return bool(both) and all(access.has(visit, Role.ORGANISER, one.id) for one in both)


async def _work(shop: Workshop, job: Job) -> None:
    """It is looked at again who may see it: she may have lost the role meanwhile."""
    if job.about is None:
        return
    pair = await shop.database.read(partial(_pair, letter=job.about))
    if pair is not None:
        answer = partial(_answer, job=job, pair=pair, around=shop.surroundings)
        await shop.database.write(answer)


def _pair(tx: Transaction, letter: int) -> Pair | None:
    before = before_of(tx, letters.get(tx, letter))
    return coming_along.pair(tx, before.id, letter) if before is not None else None


def _answer(tx: Transaction, job: Job, pair: Pair, around: Surroundings) -> None:
    visit, stored = jobs.visit_of(tx, around, job), letters.get(tx, job.about or 0)
    before = before_of(tx, stored)
    if visit is None or before is None or not access.has(visit, Role.ORGANISER, stored.id):
        return
    seen = compare(pair, before, stored)
    way = job.payload.get("way")
    if way not in (None, NEW) and not _organises_both(visit, stored):
        return
    if way is None:
        lines, rows = _totals(visit, stored, before, seen)
    else:
        lines, rows = _list(visit, stored, _of_way(pair, seen, way), way, job.payload["start"])
    reply = Reply(visit.language, tuple(lines), rows, job.payload["message"])
    standing_messages.put(tx, visit.person, f"came:{stored.id}", reply)


def _totals(
    visit: Visit, stored: StoredLetter, before: StoredLetter, seen: Together
) -> tuple[list[Line], Rows]:
    titles = [one.letter.text_in(visit.language).title for one in (before, stored)]
    lines = [
        Line("came-head", {"before": titles[0], "title": titles[1]}),
        Line("came-again", {"count": seen.came, "total": seen.earlier_count}),
        *_counted(visit, seen),
        Line("came-newer", {"count": seen.newer_count}),
        *_of_newer(visit, seen),
    ]
    if len(seen.again) != seen.came:
        lines.append(Line("came-merged", {"came": seen.came, "count": len(seen.again)}))
    return lines, _ways(visit, stored, seen)


def _counted(visit: Visit, seen: Together) -> Iterator[Line]:
    for way, count in seen.counts.items():
        yield _count(visit, way, count)
    if seen.earlier_elsewhere:
        yield _count(visit, "elsewhere", seen.earlier_elsewhere)


def _of_newer(visit: Visit, seen: Together) -> Iterator[Line]:
    yield _count(visit, "again", len(seen.again))
    yield _count(visit, NEW, len(seen.new))
    if seen.newer_elsewhere:
        yield _count(visit, "elsewhere", seen.newer_elsewhere)


def _count(visit: Visit, way: str, count: int) -> Line:
    return Line("came-count", {"what": became(way, visit.language), "count": count}, tight=True)


def _ways(visit: Visit, stored: StoredLetter, seen: Together) -> Rows:
    slug, both = stored.letter.slug, _organises_both(visit, stored)
    counts = [*(seen.counts.items() if both else ()), (NEW, len(seen.new))]
    lists = [
        Button(
            Line("button-came-list", {"what": became(way, visit.language), "count": count}),
            act=f"who:{slug}:{way}:0",
        )
        for way, count in counts
        if count
    ]
    return (
        *stacked(*lists),
        (button("button-came-png", "came-out", slug, "came-png"),
         button("button-came-svg", "came-out", slug, "came-svg")),
        *(((button("button-came-csv", "came-out", slug, "came-csv"),
            button("button-came-xlsx", "came-out", slug, "came-xlsx")),) if both else ()),
        (button("button-inviting-refresh", "came", slug),
         button("button-inviting-back", "fu", slug)),
    )  # fmt: skip


def _of_way(pair: Pair, seen: Together, way: str) -> list[Signatory]:
    if way == NEW:
        return [one for one in pair.now if one.signature in seen.new]
    return [one for one in pair.old if seen.ways[one.signature] == way]


def _list(
    visit: Visit, stored: StoredLetter, found: list[Signatory], way: str, start: int
) -> tuple[list[Line], Rows]:
    slug, back = stored.letter.slug, button("button-came-back", "came", stored.letter.slug)
    page = found[start : start + PAGE]
    head: Facts = {"what": became(way, visit.language), "count": len(found)}
    turning = []
    if start:
        earlier = max(0, start - PAGE)
        turning.append(button("button-earlier", "who", slug, way, earlier))
    if start + PAGE < len(found):
        turning.append(button("button-later-ones", "who", slug, way, start + PAGE))
    lines = [Line("came-list", head), *(_signatory(visit, one) for one in page)]
    return lines, (*((tuple(turning),) if turning else ()), (back,))


def _signatory(visit: Visit, one: Signatory) -> Line:
    facts: Facts = {
        "number": one.number,
        "organisation": one.listed_as,
        "country": country_name(one.country, visit.language) or "–",
    }
    if not one.listed_as:
        return Line("came-one-forgotten", facts, tight=True)
    return Line("came-one" if one.named else "came-one-kept-back", facts, tight=True)


jobs.register(JOB, _work)
