"""The count by group and language, ten recipients by name, and who is left out and why."""

from bot.domain.broadcast import Group
from bot.domain.consent import Purpose
from bot.domain.refusal import Facts
from bot.services.asking import country_name
from bot.services.broadcasting import Recipient
from bot.services.controls import button, stacked
from bot.services.desk.broadcasts import shown as composing_shown
from bot.services.desk.broadcasts.draft import opened
from bot.services.desk.broadcasts.hub import back_to
from bot.services.desk.broadcasts.reach import Reach, reach_of, sample
from bot.services.desk.letters.shown import language_name
from bot.services.replies import Line
from bot.services.visit import Visit
from storage import consents, signatures
from storage.signatures import Signature


def show(visit: Visit, token: str) -> None:
    """Names that are kept back are shown, too: this is an organiser's own chat."""
    broadcast = opened(visit, token)
    if broadcast is None:
        return
    reach = reach_of(visit.tx, broadcast)
    visit.note("sample of a broadcast's recipients looked at", f"broadcast:{broadcast.id}")
    visit.say(
        composing_shown.to_whom(visit, broadcast, reach),
        *_by_group(visit, reach),
        *_by_language(visit, reach),
        *composing_shown.by_mail(reach),
        *_sample(visit, reach),
        *composing_shown.left_out(reach),
        rows=stacked(button("button-composing-to", "compose-to", token), back_to(token)),
    )


def _by_group(visit: Visit, reach: Reach) -> tuple[Line, ...]:
    return tuple(
        Line(
            "composing-count",
            {"what": visit.text(f"composing-group-{group}"), "count": reach.groups[group]},
            tight=True,
        )
        for group in Group
        if reach.groups.get(group)
    )


def _by_language(visit: Visit, reach: Reach) -> tuple[Line, ...]:
    return tuple(
        Line(
            "composing-count",
            {"what": language_name(code, visit.language), "count": count},
            tight=True,
        )
        for code, count in sorted(reach.languages.items(), key=lambda pair: -pair[1])
    )


def _sample(visit: Visit, reach: Reach) -> tuple[Line, ...]:
    chosen = sample(reach.recipients)
    if not chosen:
        return ()
    return (
        Line("composing-sample", {"count": len(chosen)}),
        *(_one(visit, recipient) for recipient in chosen),
    )


def _one(visit: Visit, recipient: Recipient) -> Line:
    _, number, code = recipient
    language = language_name(code, visit.language)
    signature = signatures.find_by_id(visit.tx, number) if number is not None else None
    if signature is None:
        return Line("composing-sample-unfinished", {"language": language}, tight=True)
    country = signature.country
    facts: Facts = {
        "organisation": signature.listed_as or "–",
        "country": country_name(visit, country) if country else "–",
        "language": language,
    }
    kept_back = _is_kept_back(visit, signature)
    return Line("composing-sample-kept" if kept_back else "composing-sample-one", facts, tight=True)


def _is_kept_back(visit: Visit, signature: Signature) -> bool:
    event = consents.held(visit.tx, signature.id).get(Purpose.PUBLIC)
    return event is None or not event.given
