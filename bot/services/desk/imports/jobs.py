"""The long work of an import: reading, looking for duplicates, storing, undoing; in batches.

Each batch is a transaction of its own, and what is left is read from the rows: a restart in the
middle goes on where it was.
"""

from collections.abc import Sequence
from functools import partial
from hashlib import sha256
from zoneinfo import ZoneInfo

from bot.domain.refusal import Refusal
from bot.domain.roles import Role, may
from bot.services import jobs
from bot.services.controls import button, stacked
from bot.services.desk import access
from bot.services.desk.imports import evidence as import_evidence
from bot.services.desk.imports import importing
from bot.services.desk.imports.matching import (
    Known,
    Sifted,
    known_names,
    set_up_apart,
    sift,
    sift_apart,
)
from bot.services.desk.imports.record import BATCH, store_batch, undo_signature
from bot.services.desk.imports.words import (
    column_lines,
    column_rows,
    columns_of,
    preview_lines,
    preview_rows,
)
from bot.services.jobs import Workshop
from bot.services.list_files import Entry, Reading, guess_columns, read_entries, read_table
from bot.services.list_files.packing import pack_entry, pack_table, unpack_table
from bot.services.replies import Line
from bot.texts import catalogue
from storage import intakes, letters, people
from storage import jobs as stored_jobs
from storage.database import Transaction
from storage.intakes import Intake
from storage.jobs import Job

SHORT = 300
"""Names that are looked up in a moment, a few milliseconds each."""


TOLD_FROM = 200
"""Rows from which on it takes long enough to be told how far it is."""


async def read_file(shop: Workshop, job: Job) -> None:
    """Fetch the file and read it as a table; a plain list needs no columns."""
    data = await shop.fetch(job.payload["file"])
    table = await shop.think(partial(read_table, data, job.payload["name"]))
    language = await shop.database.read(partial(_language, person=job.person))
    guesses = await shop.think(partial(guess_columns, table, language))
    reading: dict[str, object] = {
        "table": pack_table(table),
        "columns": [
            {
                "column": str(guess.column),
                "certain": guess.certain,
                "header": guess.header,
                "samples": list(guess.samples),
            }
            for guess in guesses
        ],
    }
    digest = sha256(data).hexdigest()
    await shop.database.write(partial(_keep, shop=shop, job=job, reading=reading, digest=digest))


async def look_over(shop: Workshop, job: Job) -> None:
    """Read the entries as the columns say, and set them beside what is known already."""
    intake = await shop.database.read(partial(_intake, job=job))
    if intake.state != "columns" or not await shop.database.write(
        partial(_is_still_hers, shop=shop, job=job)
    ):
        return
    language = await shop.database.read(partial(_language, person=job.person))
    zone = await shop.database.read(partial(_zone, letter=intake.letter))
    reading = await shop.think(partial(_read, intake, language, zone))
    known = await shop.database.read(partial(known_names, letter=intake.letter))
    sifted = await _sifted(shop, job, reading.entries, known)
    if not await shop.database.write(partial(_begin_anew, intake=intake)):
        return
    for start in range(0, len(sifted), BATCH):
        batch = sifted[start : start + BATCH]
        await shop.database.write(partial(_add_rows, intake=intake.id, sifted=batch))
    await shop.database.write(partial(_show_preview, job=job, reading=reading))


async def _sifted(
    shop: Workshop, job: Job, entries: Sequence[Entry], known: Sequence[Known]
) -> list[Sifted]:
    """Long lists are held against each other in a process of their own, a part at a time."""
    if len(entries) + len(known) <= SHORT:
        return await shop.think(partial(sift, entries, known))
    sifted: list[Sifted] = []
    async with shop.apart() as run:
        await run(partial(set_up_apart, known))
        for start in range(0, len(entries), SHORT):
            sifted += await run(partial(sift_apart, entries[start : start + SHORT]))
            facts = {"done": len(sifted), "total": len(entries)}
            await shop.database.write(partial(_show, job=job, line=Line("import-looked", facts)))
    return sifted


async def store(shop: Workshop, job: Job) -> None:
    """Each row that was taken becomes a signature, with its source and the declared consent."""
    while await shop.database.write(partial(_store_batch, job=job)):
        pass
    await shop.database.write(partial(_tell_stored, job=job))


async def undo(shop: Workshop, job: Job) -> None:
    while await shop.database.write(partial(_undo_batch, job=job)):
        pass
    await shop.database.write(partial(_tell_undone, job=job))


for kind, work in (
    (importing.READ, read_file),
    (importing.PREVIEW, look_over),
    (import_evidence.STORE, store),
    (importing.UNDO, undo),
):
    jobs.register(kind, work)


def _show(tx: Transaction, job: Job, line: Line) -> None:
    jobs.show_progress(tx, job, line)


def _keep(
    tx: Transaction, shop: Workshop, job: Job, reading: dict[str, object], digest: str
) -> None:
    intake = _intake(tx, job)
    if not _is_still_hers(tx, shop, job) or not intakes.go(tx, intake.id, ("reading",), "columns"):
        return
    intakes.keep_reading(tx, intake.id, reading, digest)
    visit = jobs.visit_of(tx, shop.surroundings, job)
    if visit is None:
        return
    intake = _intake(tx, job)
    if intake.reading["table"]["kind"] == "list":
        stored_jobs.add(tx, importing.PREVIEW, {}, person=job.person, about=intake.id)
        jobs.show_progress(tx, job, Line("import-looking"))
        return
    lines, rows = column_lines(visit, intake), column_rows(visit, intake)
    jobs.show_progress(tx, job, *lines, rows=rows)


def _is_still_hers(tx: Transaction, shop: Workshop, job: Job) -> bool:
    """Whether she organises the letter; if not any more, the list that she sent is gone."""
    intake, visit = _intake(tx, job), jobs.visit_of(tx, shop.surroundings, job)
    if visit is not None and may(access.grants(visit), Role.ORGANISER, intake.letter):
        return True
    if intakes.go(tx, intake.id, ("reading", "columns", "preview"), "dropped"):
        intakes.forget_words(tx, intake.id)
    return False


def _read(intake: Intake, language: str, zone: str) -> Reading:
    table = unpack_table(intake.reading["table"])
    return read_entries(table, columns_of(intake), language, ZoneInfo(zone))


def _begin_anew(tx: Transaction, intake: Intake) -> bool:
    """Rows of an earlier look go: nobody chooses among them, for the state is not 'preview'.

    False when the columns are others by now, or when another look was faster.
    """
    now = intakes.get(tx, intake.id)
    if now.state != "columns" or now.reading != intake.reading:
        return False
    intakes.clear_rows(tx, intake.id)
    return True


def _add_rows(tx: Transaction, intake: int, sifted: Sequence[Sifted]) -> None:
    intakes.add_rows(
        tx,
        intake,
        (
            (
                one.entry.line,
                {**pack_entry(one.entry), "alike": [match.facts() for match in one.alike]},
                one.verdict,
                one.taken,
            )
            for one in sifted
        ),
    )


def _show_preview(tx: Transaction, job: Job, reading: Reading) -> None:
    intake = _intake(tx, job)
    if not intakes.go(tx, intake.id, ("columns",), "preview"):
        return
    if not reading.entries:
        raise Refusal("import-nobody")
    lines, rows = preview_lines(tx, intake), preview_rows(tx, intake)
    unread = {"lines": reading.lines, "headings": len(reading.headings)}
    told = Line("import-accounted", {**unread, "skipped": len(reading.skipped)})
    jobs.show_progress(tx, job, *lines, told, rows=rows)


def _store_batch(tx: Transaction, job: Job) -> bool:
    intake = _intake(tx, job)
    if intake.state != "storing":
        return False
    counts = intakes.counts(tx, intake.id)
    total = sum(n for (_, taken), n in counts.items() if taken)
    batch = store_batch(tx, intake)
    done = min(total, job_done(tx, job) + batch)
    stored_jobs.advance(tx, job.id, done, total)
    if batch and total > TOLD_FROM:
        jobs.show_progress(tx, job, Line("import-progress", {"done": done, "total": total}))
    return bool(batch)


def job_done(tx: Transaction, job: Job) -> int:
    now = stored_jobs.get(tx, job.id)
    return now.done if now else 0


def _tell_stored(tx: Transaction, job: Job) -> None:
    intake = _intake(tx, job)
    if not intakes.go(tx, intake.id, ("storing",), "stored"):
        return
    total = job_done(tx, job)
    intakes.set_total(tx, intake.id, total)
    intakes.forget_reading(tx, intake.id)
    stored = letters.get(tx, intake.letter)
    ways = (
        button("button-import-undo", "import-undo", intake.token),
        button("button-desk", "desk", stored.letter.slug),
    )
    told = Line("import-stored", {"count": total, "standing": stored.standing})
    jobs.show_progress(tx, job, told, rows=stacked(*ways))


def _undo_batch(tx: Transaction, job: Job) -> bool:
    intake = _intake(tx, job)
    if intake.state != "undoing":
        return False
    batch = intakes.to_undo(tx, intake.id, BATCH)
    for signature in batch:
        undo_signature(tx, signature)
    stored_jobs.advance(tx, job.id, job_done(tx, job) + len(batch), intake.total)
    return bool(batch)


def _tell_undone(tx: Transaction, job: Job) -> None:
    intake = _intake(tx, job)
    if not intakes.go(tx, intake.id, ("undoing",), "undone"):
        return
    done = job_done(tx, job)
    intakes.forget_words(tx, intake.id)
    kept = max(0, intake.total - done)
    jobs.show_progress(tx, job, Line("import-undone", {"count": done, "kept": kept}))


def _intake(tx: Transaction, job: Job) -> Intake:
    return intakes.get(tx, job.about or 0)


def _language(tx: Transaction, person: int | None) -> str:
    known = people.find_by_id(tx, person) if person is not None else None
    return known.language if known else catalogue.FALLBACK


def _zone(tx: Transaction, letter: int) -> str:
    return letters.get(tx, letter).letter.zone
