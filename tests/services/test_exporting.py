"""What leaves is what was agreed to at that moment, and it is on record that it left."""

import csv
import io
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bot.domain.letter import ListingOrder, Policy
from bot.domain.listing import AcronymForm, Arrangement, Order, line
from bot.domain.refusal import Refusal
from bot.papers.register_csv import register_csv
from bot.papers.register_facts import Export
from bot.papers.register_json import register_json
from bot.services import exporting, registering
from bot.services.exporting import Choice, Taker, Wish
from bot.services.taking_out.gathering import Leaving, record
from storage import audit
from storage.database import Transaction
from tests.cast import Actor, Stage, a_stage, confirms, follow_up, signs

SLUG = "defenders-2018"
DESK = Taker("command line")


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with a_stage(tmp_path) as stage:
        yield stage


async def signed(
    stage: Stage, organisation: str, country: str = "Switzerland", slug: str = SLUG
) -> Actor:
    actor = stage.enter(organisation)
    email = f"signs{actor.id}@example.org"
    await signs(actor, organisation=organisation, country=country, email=email, slug=slug)
    await confirms(actor, email)
    return actor


async def gathered(stage: Stage, wish: Wish | None = None) -> Export:
    assert stage.program is not None
    return await stage.program.database.read(partial(exporting.gather, wish=wish or Wish(SLUG)))


async def taken(stage: Stage, wish: Wish | None = None, taker: Taker = DESK) -> Export:
    assert stage.program is not None
    export = await gathered(stage, wish)
    leaving = Leaving(exporting.TAKEN_OUT, SLUG, exporting.facts_of(export, "csv"))
    head = await stage.program.database.write(partial(record, leaving=leaving, taker=taker))
    return replace(export, audit_head=head)


async def recorded(stage: Stage) -> list[dict[str, Any]]:
    assert stage.program is not None

    def facts(tx: Transaction) -> list[dict[str, Any]]:
        rows = tx.all(
            "SELECT entry, facts FROM audit_facts JOIN audit ON audit.id = entry"
            " WHERE what = 'register taken out' ORDER BY entry"
        )
        opened = (tx.unseal("audit_facts.facts", r["entry"], r["facts"]) for r in rows)
        return [json.loads(text or "{}") for text in opened]

    return await stage.program.database.read(facts)


def names(export: Export) -> list[str]:
    return [one.organisation for one in export.listing.every()]


async def switches(actor: Actor, off: str) -> None:
    await actor.taps("Show my signature")
    await actor.taps("What I agreed to")
    await actor.taps(off)


async def test_everybody_who_agreed_is_in_it_in_the_letters_order(stage: Stage) -> None:
    for name in ("Zebra Trust", "Éclair", "earth watch"):
        await signed(stage, name)
    export = await gathered(stage)
    assert names(export) == ["earth watch", "Éclair", "Zebra Trust"]
    assert export.title == follow_up().text_in("en").title
    assert [one.place.region_name for one in export.listing.every()] == ["Western Europe"] * 3


async def test_a_consent_taken_back_is_gone_from_the_next_register(stage: Stage) -> None:
    kept = await signed(stage, "Coast Network")
    await signed(stage, "Bay Trust")
    assert (await gathered(stage)).listing.named == 2
    await switches(kept, "Do not show the organisation")
    export = await gathered(stage)
    assert names(export) == ["Bay Trust"]
    assert export.listing.kept_back == 1
    assert export.listing.count == 2
    assert "Coast Network" not in register_json(export).content.decode()


async def test_a_representative_is_named_only_while_she_agrees(stage: Stage) -> None:
    actor = await signed(stage, "Coast Network")
    [one] = (await gathered(stage)).listing.every()
    assert one.representative == "Maria Sample, Director"
    await switches(actor, "Do not show my name")
    [one] = (await gathered(stage)).listing.every()
    assert one.representative == ""


async def test_it_says_what_the_register_on_the_desk_says(stage: Stage) -> None:
    for name in ("Zebra Trust", "Bay Trust"):
        await signed(stage, name)
    assert stage.program is not None
    shown = await stage.program.database.read(partial(registering.register, slug=SLUG))
    export = await gathered(stage, Wish(SLUG, Arrangement(Order.SIGNING)))
    assert [
        (one.number, one.organisation, one.place.code, one.representative, one.quote)
        for one in export.listing.every()
    ] == [(e.number, e.organisation, e.country, e.representative, e.quote) for e in shown.entries]
    assert export.listing.count == shown.count


async def test_where_there_is_review_the_register_holds_who_was_approved(stage: Stage) -> None:
    await stage.publish(replace(follow_up(policy=Policy(review=True)), slug="reviewed"))
    await signed(stage, "Coast Network", slug="reviewed")
    assert names(await gathered(stage, Wish("reviewed"))) == []


async def test_the_order_is_the_letters_own_unless_another_is_wanted(stage: Stage) -> None:
    policy = Policy(order=ListingOrder.COUNTRY)
    await stage.publish(replace(follow_up(policy=policy), slug="by-country"))
    await signed(stage, "Alpha", "Uganda", slug="by-country")
    await signed(stage, "Beta", "Kenya", slug="by-country")
    export = await gathered(stage, Wish("by-country"))
    assert [group.heading for group in export.listing.groups] == ["Kenya", "Uganda"]
    wanted = Wish("by-country", Arrangement(Order.ALPHABETICAL))
    assert names(await gathered(stage, wanted)) == ["Alpha", "Beta"]


async def test_the_list_speaks_the_language_that_is_wanted(stage: Stage) -> None:
    await signed(stage, "Defenders’ Network (DN)")
    how = Arrangement(acronym=AcronymForm.FIRST)
    export = await gathered(stage, Wish(SLUG, how, language="fr"))
    [one] = export.listing.every()
    assert line(one, how) == "Defenders’ Network (DN), Suisse"
    text = register_csv(export).content.decode("utf-8-sig")
    [row] = csv.DictReader(io.StringIO(text, newline=""), delimiter=";")
    assert row["Pays"] == "Suisse"


async def test_a_selection_tells_nothing_of_those_who_are_not_named(stage: Stage) -> None:
    hidden = await signed(stage, "Coast Network", "Kenya")
    await switches(hidden, "Do not show the organisation")
    await signed(stage, "Bay Trust", "Kenya")
    await signed(stage, "Lake Forum", "Uganda")
    export = await gathered(stage, Wish(SLUG, choice=Choice(frozenset(["KE"]))))
    assert names(export) == ["Bay Trust"]
    assert export.listing.count == 1
    assert export.selection == "country KE"


async def test_a_late_list_holds_those_who_signed_after_the_moment(stage: Stage) -> None:
    await signed(stage, "Bay Trust")
    stage.clock.pass_(hours=1)
    moment = stage.clock.now
    stage.clock.pass_(hours=1)
    await signed(stage, "Lake Forum")
    late = await gathered(stage, Wish(SLUG, choice=Choice(signed_after=moment)))
    assert names(late) == ["Lake Forum"]
    assert late.selection == "signed after 2018-04-05T10:00:00+00:00"


async def test_it_is_on_record_who_took_out_what_and_how_many(stage: Stage) -> None:
    await signed(stage, "Bay Trust", "Kenya")
    wish = Wish(SLUG, Arrangement(Order.REGION), choice=Choice(frozenset(["KE", "UG"])))
    await taken(stage, wish, Taker("person:17"))
    assert await recorded(stage) == [
        {
            "asked_by": "person:17",
            "paper": "csv",
            "count": 1,
            "representatives": 1,
            "order": "region",
            "selection": "country KE UG",
        }
    ]


async def test_the_head_that_leaves_with_it_holds_the_record_of_its_leaving(stage: Stage) -> None:
    await signed(stage, "Bay Trust")
    export = await taken(stage)
    head = audit.Head.parse(export.audit_head)
    assert stage.program is not None
    assert await stage.program.database.read(partial(audit.verify, known=head)) is None
    [entry] = await stage.look("SELECT what, subject FROM audit WHERE id = ?", head.entries)
    assert entry == {"what": "register taken out", "subject": f"letter:{SLUG}"}


async def test_looking_alone_leaves_no_trace(stage: Stage) -> None:
    await gathered(stage)
    assert await recorded(stage) == []


async def test_a_letter_that_is_not_there_is_refused(stage: Stage) -> None:
    with pytest.raises(Refusal, match="letter-not-found"):
        await taken(stage, Wish("nothing"))
    assert await recorded(stage) == []


async def test_international_organisations_lie_in_no_region(stage: Stage) -> None:
    place = exporting.place_of("001", "en")
    assert (place.name, place.region) == ("International", "")
    assert exporting.place_of("", "en").name == ""
