"""'Replies and outcomes': the list of a letter, one of them, and what may be done with it."""

from bot.domain.broadcast import Audience, Content, Words
from bot.domain.refusal import Facts
from bot.domain.roles import Role
from bot.services.controls import act, button, stacked
from bot.services.delivery import happenings
from bot.services.desk import access
from bot.services.desk.broadcasts import hub as composing_hub
from bot.services.desk.letters.afterwards import WITH_OUTCOMES
from bot.services.desk.letters.shown import language_name, title_of
from bot.services.replies import Button, Line
from bot.services.visit import Visit
from bot.texts import catalogue
from storage import broadcasts, letters, outcomes
from storage.letters import StoredLetter
from storage.outcomes import Outcome

SHOWN = 20
SHORT = 30


def show_all(visit: Visit, slug: str, *before: Line) -> None:
    """In the order of their days, and the way to a new one."""
    stored = access.letter_of(visit, slug)
    if stored.letter.status not in WITH_OUTCOMES:
        visit.toast = Line("toast-over")
        return
    every = outcomes.of_letter(visit.tx, stored.id)[-SHOWN:]
    head = Line("outcomes-head" if every else "outcomes-none", {"title": title_of(visit, stored)})
    ways = [button("button-outcome-new", "outcome-new", slug, style="primary")]
    ways += [_way(visit, one) for one in every]
    ways.append(button("button-letter-back", "letter-desk", slug))
    visit.say(*before, head, *(happenings.line(visit, one) for one in every), rows=stacked(*ways))


def show(visit: Visit, token: str, *before: Line) -> None:
    """One of them in each of its languages."""
    found = own(visit, token)
    if found is not None:
        show_one(visit, *found, *before)


def show_one(visit: Visit, stored: StoredLetter, outcome: Outcome, *before: Line) -> None:
    facts: Facts = {
        "kind": visit.text(f"outcome-kind-{outcome.kind}"),
        "day": happenings.day_in_words(outcome.day, visit.language),
    }
    lines = [Line("outcome-one", facts), *_words(visit, outcome)]
    lines += [Line("outcome-link", {"link": outcome.link})] if outcome.link else []
    visit.say(*before, *lines, rows=stacked(*_ways(visit, stored, outcome)))


def ask_to_take_out(visit: Visit, token: str) -> None:
    found = own(visit, token)
    if found is not None:
        yes = button("button-outcome-out-yes", "outcome-gone", token, style="danger")
        no = button("button-outcome-out-no", "outcome", token)
        line = happenings.line(visit, found[1])
        visit.say(Line("outcome-out-ask"), line, rows=stacked(yes, no))


def take_out(visit: Visit, token: str) -> None:
    found = own(visit, token)
    if found is None:
        return
    slug = found[0].letter.slug
    outcomes.take_out(visit.tx, token)
    visit.note("outcome taken out", f"letter:{slug}")
    show_all(visit, slug, Line("outcome-gone"))


def tell(visit: Visit, token: str) -> None:
    """A draft to the signatories with these words, in the composer: nothing is sent by itself."""
    found = own(visit, token)
    if found is None:
        return
    stored, outcome = found
    content = Content({code: _told(stored, outcome, code) for code in outcome.words})
    draft = broadcasts.add(visit.tx, stored.id, content, Audience(), visit.person.id)
    visit.note("broadcast begun from an outcome", f"broadcast:{draft.id}")
    composing_hub.show(visit, draft, Line("outcome-drafted"))


def own(visit: Visit, token: str) -> tuple[StoredLetter, Outcome] | None:
    """With its letter; a toast when it is gone. Raises `Hidden` when it is not hers to touch."""
    access.require_somewhere(visit)
    found = outcomes.by_token(visit.tx, token)
    if found is None:
        visit.toast = Line("toast-over")
        return None
    letter, outcome = found
    access.require(visit, Role.ORGANISER, letter)
    return letters.get(visit.tx, letter), outcome


def _told(stored: StoredLetter, outcome: Outcome, code: str) -> Words:
    spoken = catalogue.shipped(code)
    facts: Facts = {
        "title": stored.letter.text_in(code).title,
        "kind": catalogue.plain(spoken, f"outcome-kind-{outcome.kind}"),
        "day": happenings.day_in_words(outcome.day, spoken),
        "words": outcome.words[code],
        "link": outcome.link,
    }
    key = "outcome-broadcast-link" if outcome.link else "outcome-broadcast"
    return Words(catalogue.plain(spoken, key, facts))


def _words(visit: Visit, outcome: Outcome) -> list[Line]:
    return [
        Line(
            "outcome-in-language",
            {"language": language_name(code, visit.language), "words": words},
        )
        for code, words in outcome.words.items()
    ]


def _ways(visit: Visit, stored: StoredLetter, outcome: Outcome) -> list[Button]:
    token, codes = outcome.token, dict.fromkeys([*stored.letter.languages, *outcome.words])
    told = button("button-outcome-tell", "outcome-tell", token, style="primary")
    return [
        told,
        *(_language(visit, outcome, code) for code in codes),
        button("button-outcome-day", "outcome-set", token, "day"),
        button("button-outcome-kind", "outcome-set", token, "kind"),
        button("button-outcome-link", "outcome-set", token, "link"),
        button("button-outcome-out", "outcome-out", token),
        button("button-outcomes", "outcomes", stored.letter.slug),
    ]


def _language(visit: Visit, outcome: Outcome, code: str) -> Button:
    label = "button-outcome-words" if code in outcome.words else "button-outcome-add-words"
    facts = {"language": language_name(code, visit.language)}
    return Button(Line(label, facts), act=act("outcome-words", outcome.token, code))


def _way(visit: Visit, outcome: Outcome) -> Button:
    words = outcome.words_in(visit.language)
    facts = {
        "day": happenings.day_in_words(outcome.day, visit.language),
        "words": words if len(words) <= SHORT else f"{words[: SHORT - 1]}…",
    }
    return Button(Line("button-outcome-one", facts), act=act("outcome", outcome.token))
