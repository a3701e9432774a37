"""Delivered: what stood then is kept to the byte, and goes to those who want to hear of it."""

from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import pytest

from bot.domain.letter import Policy
from tests.cast import Actor, Stage, follow_up, organiser
from tests.journeys import test_broadcasts as sending

SLUG = sending.SLUG
OFFER = "Send the final document to those who signed"
THANKS = "was delivered to"


@pytest.fixture
async def ana(stage: Stage) -> Actor:
    await stage.publish(follow_up(slug=SLUG, policy=Policy(code=False)))
    return await organiser(stage, "Ana", SLUG)


async def delivers(ana: Actor) -> None:
    """From the letter at the desk to the offer to send the final document."""
    await ana.says("/letter")
    await ana.taps_link(ana.newest(), f"letter-desk:{SLUG}", forged=True)
    await ana.taps("Mark as delivered")
    await ana.taps("Today")
    await ana.taps("Yes, it was delivered")
    await ana.taps("Skip")


async def sends_to_all(ana: Actor) -> None:
    await ana.taps("Send now")
    ana.sees("Send to")
    await ana.taps("Yes, send it now")


def heard(actor: Actor, words: str) -> list[dict[str, Any]]:
    return [m for m in actor.from_bot() if words in (m["text"] or m["caption"] or "")]


def bytes_of(actor: Actor, message: dict[str, Any]) -> bytes:
    kept = actor.stage.rehearsal.world.files.by_id(message["document"]["file_id"])
    assert kept is not None
    return kept.data


async def papers(stage: Stage) -> dict[tuple[str, str], str]:
    rows = await stage.look("SELECT language, kind, hash FROM frozen_paper")
    return {(row["language"], row["kind"]): row["hash"] for row in rows}


async def test_the_papers_are_kept_and_the_organiser_is_asked_whether_to_send(
    stage: Stage, ana: Actor
) -> None:
    one, _ = await sending.signatories(stage, 2)
    await delivers(ana)
    [told] = heard(ana, "The final document is kept")
    assert "4 papers" in told["text"]
    assert OFFER in told["text"]
    assert "2 people get it" in told["text"]
    kept = await papers(stage)
    assert set(kept) == {(lang, kind) for lang in ("en", "fr") for kind in ("pdf", "docx")}
    assert heard(one, THANKS) == []
    [record] = await stage.look("SELECT subject FROM audit WHERE what = 'delivered papers kept'")
    assert record["subject"] == f"letter:{SLUG}"
    rows = await stage.look("SELECT content FROM frozen_register")
    rows += await stage.look("SELECT content FROM frozen_paper")
    assert all(b"Organisation" not in row["content"] for row in rows)


async def test_under_high_risk_nobody_is_asked_to_publish_it(stage: Stage) -> None:
    risky = follow_up(slug=SLUG, policy=Policy(code=False, high_risk=True))
    await stage.publish(risky)
    ana = await organiser(stage, "Ana", SLUG)
    [one] = await sending.signatories(stage, 1)
    assert heard(one, "kept for up to two years") == []
    await delivers(ana)
    await sends_to_all(ana)
    [got] = heard(one, THANKS)
    assert "ask the coordination before" in got["caption"]
    assert "You may publish it" not in got["caption"]


async def test_everybody_who_agreed_gets_it_once_in_her_language(stage: Stage, ana: Actor) -> None:
    one, two = await sending.signatories(stage, 2)
    await two.says("/language")
    await two.taps("Français")
    await delivers(ana)
    await sends_to_all(ana)
    ana.sees("Broadcast sent, done on", "2 of 2 sent")
    kept = await papers(stage)
    [english] = heard(one, THANKS)
    assert "signed by 2 organisations" in english["caption"]
    assert "You may publish it" in english["caption"]
    assert sha256(bytes_of(one, english)).hexdigest() == kept["en", "pdf"]
    [french] = heard(two, "a été remise à")
    assert sha256(bytes_of(two, french)).hexdigest() == kept["fr", "pdf"]
    await one.taps("My signature")
    one.sees("Organisation 0 of the coast")
    await ana.says("/letter")
    await ana.taps_link(ana.newest(), f"final-send:{SLUG}", forged=True)
    ana.sees("Broadcast sent, done on")
    assert len(heard(one, THANKS)) == 1


async def test_one_paper_is_carried_to_telegram_once(stage: Stage, ana: Actor) -> None:
    crowd = await sending.signatories(stage, 3)
    await delivers(ana)
    await sends_to_all(ana)
    names = {heard(actor, THANKS)[0]["document"]["file_id"] for actor in crowd}
    assert len(names) == 1


async def test_who_said_no_to_news_is_not_written_to_and_finds_it_on_the_card(
    stage: Stage, ana: Actor
) -> None:
    one, two, three = await sending.signatories(stage, 3)
    await says_no_to_news(one)
    await delivers(ana)
    await sends_to_all(ana)
    ana.sees("2 of 2 sent")
    assert heard(one, THANKS) == []
    await one.opens(SLUG)
    await one.taps("The delivered document")
    assert bytes_of(one, one.sees("Fingerprint (SHA-256)"))[:4] == b"%PDF"
    assert len(heard(two, THANKS)) == len(heard(three, THANKS)) == 1


async def says_no_to_news(actor: Actor) -> None:
    await actor.says("/status")
    await actor.taps("Organisation")
    await actor.taps("What I agreed to")
    await actor.taps("No more updates")


async def test_not_now_is_an_answer_and_it_can_be_sent_from_the_desk_later(
    stage: Stage, ana: Actor
) -> None:
    [one] = await sending.signatories(stage, 1)
    await delivers(ana)
    await ana.taps("Not now")
    ana.sees("Delivered on 5 April 2018")
    await ana.taps("Final document to signatories")
    ana.sees("With it: the final document", "Thank you for signing.")
    await ana.taps("Preview")
    [shown] = heard(ana, THANKS)
    assert bytes_of(ana, shown)[:4] == b"%PDF"
    assert heard(one, THANKS) == []
    assert len(await stage.look("SELECT id FROM broadcast")) == 1


async def test_the_hour_of_the_embargo_is_said_and_no_stranger_gets_the_list_before(
    stage: Stage,
) -> None:
    embargo = datetime(2018, 4, 10, 8, 0, tzinfo=UTC)
    await stage.publish(follow_up(slug=SLUG, policy=Policy(code=False), embargo=embargo))
    ana, eve = await organiser(stage, "Ana", SLUG), stage.enter("Eve")
    [one] = await sending.signatories(stage, 1)
    await delivers(ana)
    await sends_to_all(ana)
    [got] = heard(one, THANKS)
    assert "signed by one organisation" in got["caption"]
    assert "You may publish it from Tuesday 10 April 2018, 10:00 (Zurich" in got["caption"]
    await eve.opens(SLUG)
    assert "The delivered document" not in eve.buttons()
    await eve.taps_link(eve.newest(), f"delivered-file:{SLUG}", forged=True)
    assert "out of date" in eve.last_toast()
    await one.opens(SLUG)
    assert "The delivered document" in one.buttons()
    stage.clock.pass_(days=6)
    await eve.opens(SLUG)
    assert "The delivered document" in eve.buttons()


async def test_who_came_by_a_list_gets_it_by_email(stage: Stage, ana: Actor) -> None:
    await sending.imported(stage, ana)
    await delivers(ana)
    await sends_to_all(ana)
    [mail] = ana.mail("head@river.example")
    assert "signed by 2 organisations" in mail["text"]
    [enclosed] = mail["attachments"]
    assert enclosed["sha256"] == (await papers(stage))["en", "pdf"]
    assert await sending.states(stage) == {"sent": 2}


async def test_where_there_is_a_page_the_email_names_it_and_encloses_nothing(
    stage: Stage, ana: Actor
) -> None:
    await sending.imported(stage, ana)
    public = {"public_url": "https://letters.example.org", "port": sending.free_port()}
    stage.settings = stage.settings.model_copy(update=public)
    await stage.restart()
    await delivers(ana)
    await sends_to_all(ana)
    [mail] = ana.mail("head@river.example")
    assert f"The letter’s page: https://letters.example.org/{SLUG}/" in mail["text"]
    assert mail["attachments"] == []


async def test_before_the_hour_of_the_embargo_no_page_is_named(stage: Stage) -> None:
    embargo = datetime(2018, 4, 10, 8, 0, tzinfo=UTC)
    await stage.publish(follow_up(slug=SLUG, policy=Policy(code=False), embargo=embargo))
    ana = await organiser(stage, "Ana", SLUG)
    await sending.imported(stage, ana)
    public = {"public_url": "https://letters.example.org", "port": sending.free_port()}
    stage.settings = stage.settings.model_copy(update=public)
    await stage.restart()
    await delivers(ana)
    await sends_to_all(ana)
    [mail] = ana.mail("head@river.example")
    assert "The letter’s page" not in mail["text"]
    assert f"/{SLUG}/" not in mail["text"]
    assert len(mail["attachments"]) == 1


async def test_a_late_one_gets_it_too_and_stands_in_the_addendum(stage: Stage, ana: Actor) -> None:
    [one] = await sending.signatories(stage, 1)
    await delivers(ana)
    await sends_to_all(ana)
    kept = await papers(stage)
    stage.clock.pass_(days=1)
    await sending.imported(stage, ana)
    assert await sending.states(stage) == {"sent": 3}
    assert ana.mail("head@river.example")[0]["attachments"][0]["sha256"] == kept["en", "pdf"]
    assert len(heard(one, THANKS)) == 1
    assert await papers(stage) == kept


async def test_who_is_approved_after_the_delivery_gets_it_then(stage: Stage) -> None:
    await stage.publish(follow_up(slug=SLUG, policy=Policy(code=False, review=True)))
    ana = await organiser(stage, "Ana", SLUG)
    one, two = await sending.signatories(stage, 2)
    await ana.says("/review")
    await ana.taps("Approve")
    await delivers(ana)
    await sends_to_all(ana)
    ana.sees("1 of 1 sent")
    assert (len(heard(one, THANKS)), len(heard(two, THANKS))) == (1, 0)
    await ana.says("/review")
    await ana.taps("Approve")
    assert (len(heard(one, THANKS)), len(heard(two, THANKS))) == (1, 1)
