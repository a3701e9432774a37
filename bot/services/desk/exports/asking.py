"""What is typed for an export: countries, and the key for which files are locked."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from bot.domain.flow import Answers, Draft, Flow
from bot.domain.refusal import Refusal
from bot.papers.age_file import read_recipient
from bot.services import errands
from bot.services.desk.exports import draft as export_draft
from bot.services.desk.exports import menus as export_menus
from bot.services.desk.exports import shown as export_shown
from bot.services.desk.exports.draft import KIND, YES, ExportDraft
from bot.services.desk.world import DeskWorld
from bot.services.errands import DeskQuestion, Kind
from bot.services.replies import Line
from bot.services.visit import Visit
from bot.texts.countries import country_book
from storage import age_keys
from storage import errands as stored_errands
from storage.errands import Errand

COUNTRIES, KEY = "export-countries", "export-key"
ASKED: Final[Mapping[str, str]] = {"countries": COUNTRIES, "key": KEY}
MOST_TYPED: Final = 60
BETWEEN: Final = re.compile(r"[,;\n،、]+")


def ask(visit: Visit, token: str, what: str) -> None:
    draft = export_draft.opened(visit, token)
    if draft is None:
        return
    if what not in ASKED:
        visit.toast = Line("toast-over")
        return
    visit.turn_to_errand(draft.errand.id)
    answers = {k: v for k, v in draft.errand.draft.answers.items() if k not in ASKED.values()}
    errands.remember_and_put(visit, draft.errand, Draft(answers, at=ASKED[what]))


def forget_key(visit: Visit, token: str) -> None:
    """Her key is not kept any more; what was locked for it stays so."""
    draft = export_draft.opened(visit, token)
    if draft is not None:
        age_keys.forget(visit.tx, visit.person.id)
        visit.note("key for files forgotten", f"person:{visit.person.id}")
        export_shown.show(visit, draft, "lock", Line("export-key-forgotten"))


def _read_countries(typed: str, _answers: Answers, world: DeskWorld) -> str:
    """Codes with spaces between. Raises `Refusal` (`export-country`) for the first unknown one."""
    parts = [part.strip() for part in BETWEEN.split(typed) if part.strip()]
    return " ".join(dict.fromkeys(_code(part, world) for part in parts))


def _code(typed: str, world: DeskWorld) -> str:
    found = country_book().find(typed, world.language)
    if found.code is not None:
        return found.code
    near = [country_book().name(code, world.language) for code in found.suggestions]
    if near:
        facts = {"typed": typed[:MOST_TYPED], "near": ", ".join(near)}
        raise Refusal("export-country-unclear", facts)
    raise Refusal("export-country", {"typed": typed[:MOST_TYPED]})


def _read_key(typed: str, _answers: Answers, _world: DeskWorld) -> str:
    return read_recipient(typed)


def _take_countries(visit: Visit, errand: Errand, draft: Draft) -> bool:
    codes = frozenset(draft.answers[COUNTRIES].split())
    _go_back(visit, errand, "who", lambda known: _only(known, codes))
    return True


def _only(draft: ExportDraft, codes: frozenset[str]) -> ExportDraft:
    return replace(draft, wanted=replace(draft.wanted, countries=codes))


def _take_key(visit: Visit, errand: Errand, draft: Draft) -> bool:
    age_keys.keep(visit.tx, visit.person.id, draft.answers[KEY])
    visit.note("key for files given", f"person:{visit.person.id}")
    _go_back(visit, errand, "", lambda known: replace(known, lock=YES))
    return True


def _go_back(
    visit: Visit, errand: Errand, menu: str, change: Callable[[ExportDraft], ExportDraft]
) -> None:
    """To the screen that she came from: the errand waits for taps again."""
    visit.turn_to_errand(None)
    known = change(export_draft.of_errand(visit, errand))
    export_shown.show(visit, export_draft.keep(visit, known), menu)


def _leave(visit: Visit, errand: Errand) -> None:
    stored_errands.remember(visit.tx, errand.id, Draft(errand.draft.answers))
    export_shown.show(visit, export_draft.of_errand(visit, errand))


def _end(visit: Visit, errand: Errand, _draft: Draft) -> None:
    """She went back, or kept what there was."""
    visit.turn_to_errand(None)
    export_shown.show(visit, export_draft.of_errand(visit, errand))


def _head(visit: Visit, errand: Errand) -> tuple[Line, ...]:
    """Nothing; but nothing is asked of her who may not have the file any more."""
    export_draft.of_errand(visit, errand)
    return ()


def _shown(visit: Visit, _errand: Errand, question: str, answer: str) -> str:
    if question != COUNTRIES:
        return answer
    return export_menus.names_of(frozenset(answer.split()), visit.language)


EXPORT = errands.register(
    Kind(
        Flow(
            KIND,
            (),
            (DeskQuestion(COUNTRIES, _read_countries), DeskQuestion(KEY, _read_key)),
        ),
        end=_end,
        role=None,  # it depends on the kind of file: each step looks by itself
        head=_head,
        after={COUNTRIES: _take_countries, KEY: _take_key},
        shown=_shown,
        leave=_leave,
    )
)
