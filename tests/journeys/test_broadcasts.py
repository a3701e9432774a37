"""A broadcast on its way: nobody is lost, nobody gets it twice, nobody who said no gets it."""

import re
import socket
from contextlib import closing
from functools import partial

import httpx
import pytest

from bot.domain.broadcast import Audience, BroadcastState, Content, Group, Words
from bot.domain.letter import Policy
from bot.services import broadcasting
from storage import broadcasts, letters
from storage.broadcasts import Broadcast
from storage.database import Transaction
from tests.cast import Actor, Stage, follow_up, organiser, signs

SLUG = "no-code"
HELLO = Content({"en": Words("The letter was handed over today."),
                 "fr": Words("La lettre a été remise aujourd’hui.")})  # fmt: skip


@pytest.fixture
async def ana(stage: Stage) -> Actor:
    await stage.publish(follow_up(slug=SLUG, policy=Policy(code=False)))
    return await organiser(stage, "Ana", SLUG)


async def signatories(stage: Stage, count: int) -> list[Actor]:
    crowd = [stage.enter(f"Signatory {n}") for n in range(count)]
    for n, actor in enumerate(crowd):
        await signs(actor, f"Organisation {n} of the coast", email=f"o{n}@example.org", slug=SLUG)
    return crowd


async def draft(
    stage: Stage, content: Content = HELLO, audience: Audience | None = None, *, late: bool = False
) -> Broadcast:
    assert stage.program is not None
    return await stage.program.database.write(
        partial(_draft, content=content, audience=audience or Audience(), late=late)
    )


def _draft(tx: Transaction, content: Content, audience: Audience, late: bool) -> Broadcast:
    stored = letters.by_slug(tx, SLUG)
    assert stored is not None
    return broadcasts.add(tx, stored.id, content, audience, _organiser(tx), late=late)


def _organiser(tx: Transaction) -> int:
    return int(tx.value("SELECT person FROM role LIMIT 1"))


async def sends(ana: Actor, broadcast: Broadcast) -> None:
    await ana.says("/desk")
    await ana.taps_link(ana.newest(), f"bc-send:{broadcast.token}", forged=True)


def received(stage: Stage, actor: Actor, words: str) -> int:
    return sum(words in (m["text"] or "") for m in stage.rehearsal.messages(actor.id))


async def states(stage: Stage) -> dict[str, int]:
    rows = await stage.look("SELECT state, COUNT(*) AS n FROM delivery GROUP BY state")
    return {row["state"]: row["n"] for row in rows}


async def test_everybody_who_agreed_gets_it_once_in_her_language(stage: Stage, ana: Actor) -> None:
    one, two = await signatories(stage, 2)
    await two.says("/language")
    await two.taps("Français")
    await sends(ana, await draft(stage))
    ana.sees("Broadcast sent, done on", "2 of 2 sent")
    assert received(stage, one, "The letter was handed over today.") == 1
    assert received(stage, one, "You get this because you signed") == 1
    assert received(stage, two, "La lettre a été remise aujourd’hui.") == 1
    assert await states(stage) == {"sent": 2}


async def test_two_who_press_at_once_send_one_broadcast(stage: Stage, ana: Actor) -> None:
    [one] = await signatories(stage, 1)
    ben = await organiser(stage, "Ben", SLUG)
    broadcast = await draft(stage)
    await ana.says("/desk")
    await ben.says("/desk")
    for actor in (ana, ben, ana):
        message = actor.newest()["message_id"]
        stage.rehearsal.tap(actor.id, message, f"bc-send:{broadcast.token}", force=True)
    await stage.settle()
    assert received(stage, one, "The letter was handed over") == 1


async def test_one_tap_stops_it_for_this_letter_or_for_all(stage: Stage, ana: Actor) -> None:
    one, two = await signatories(stage, 2)
    await sends(ana, await draft(stage))
    await one.taps("No more on this letter")
    one.sees("Stopped", "Your signature stays")
    await two.taps("No more at all")
    two.sees("no more updates, of whatever letter")
    await sends(ana, await draft(stage))
    assert received(stage, one, "The letter was handed over") == 1
    assert received(stage, two, "The letter was handed over") == 1
    await two.taps("I want updates after all")
    await sends(ana, await draft(stage))
    assert received(stage, two, "The letter was handed over") == 2
    assert received(stage, one, "The letter was handed over") == 1


async def test_whoever_says_no_while_it_is_on_its_way_does_not_get_it(
    stage: Stage, ana: Actor
) -> None:
    one, two = await signatories(stage, 2)
    broadcast = await draft(stage)
    await sends(ana, broadcast)
    assert stage.program is not None
    write = stage.program.database.write
    second = await draft(stage)
    await write(partial(_begin_paused, broadcast=second))
    await one.says("/status")
    await one.taps("Organisation 0")
    await one.taps("Withdraw the signature")
    await one.taps("Yes, withdraw")
    await ana.taps_link(ana.newest(), f"bc-resume:{second.token}", forged=True)
    ana.sees("1 of 2 sent", "No longer agree: 1")
    assert received(stage, one, "The letter was handed over") == 1
    assert received(stage, two, "The letter was handed over") == 2


def _begin_paused(tx: Transaction, broadcast: Broadcast) -> None:
    broadcasting.begin(tx, broadcast)
    assert broadcasts.go(tx, broadcast.id, (BroadcastState.RUNNING,), BroadcastState.PAUSED)


async def test_who_blocked_the_bot_and_what_broke_end_in_the_right_state(
    stage: Stage, ana: Actor
) -> None:
    crowd = await signatories(stage, 4)
    stage.rehearsal.block(crowd[0].id, True)
    stage.rehearsal.fault("timeout_after", method="sendMessage", chat_id=crowd[1].id)
    stage.rehearsal.fault("server_error", method="sendMessage", chat_id=crowd[2].id)
    await sends(ana, await draft(stage))
    assert await states(stage) == {"unreachable": 1, "uncertain": 1, "sent": 2}
    ana.sees("2 of 4 sent", "nobody can tell whether it arrived")
    assert received(stage, crowd[1], "The letter was handed over") == 1
    await ana.taps("Send again to the uncertain ones")
    assert await states(stage) == {"unreachable": 1, "sent": 3}
    await ana.taps("Sent (3)")
    ana.sees("Organisation 1 of the coast")
    await ana.taps("Back to the broadcast")
    await ana.taps("The list as a file")
    assert stage.rehearsal.messages(ana.id)[-1]["document"]["file_name"] == "broadcast.csv"


async def test_a_message_that_is_wrong_in_itself_stops_and_asks(stage: Stage, ana: Actor) -> None:
    crowd = await signatories(stage, 6)
    for actor in crowd:
        stage.rehearsal.fault("bad_request", method="sendMessage", chat_id=actor.id)
    await sends(ana, await draft(stage))
    ana.sees("Broadcast paused", "It stopped by itself")
    assert (await states(stage))["failed"] >= 3


async def test_a_restart_in_the_middle_loses_nobody(stage: Stage, ana: Actor) -> None:
    crowd = await signatories(stage, 5)
    broadcast = await draft(stage)
    assert stage.program is not None
    await stage.program.database.write(partial(_claimed_and_left, broadcast=broadcast))
    assert (await states(stage))["sending"] == 3
    await stage.restart()
    await stage.settle()
    assert await states(stage) == {"sent": 5}
    assert [received(stage, actor, "The letter was handed over") for actor in crowd] == [1] * 5


def _claimed_and_left(tx: Transaction, broadcast: Broadcast) -> None:
    """As a crash leaves it: three are claimed, and nobody is told that it runs."""
    broadcasting.begin(tx, broadcast)
    assert len(broadcasting.claim(tx, broadcast.id, 3)) == 3
    tx.events.clear()


async def test_who_signs_later_gets_it_too_and_once(stage: Stage, ana: Actor) -> None:
    await signatories(stage, 1)
    await sends(ana, await draft(stage, late=True))
    late = stage.enter("Late")
    await signs(late, "River Watch", "Kenya", "head@river.example", slug=SLUG)
    await stage.settle()
    assert received(stage, late, "The letter was handed over") == 1
    await stage.restart()
    await stage.settle()
    assert received(stage, late, "The letter was handed over") == 1


async def test_a_broadcast_at_a_time_waits_for_it_over_a_restart(stage: Stage, ana: Actor) -> None:
    [one] = await signatories(stage, 1)
    broadcast = await draft(stage)
    assert stage.program is not None
    due = stage.clock.now.replace(hour=23)
    await stage.program.database.write(lambda tx: broadcasts.set_due(tx, broadcast.id, due))
    await sends(ana, broadcast)
    ana.sees("Broadcast planned for Friday 6 April 2018")
    await stage.restart()
    assert received(stage, one, "The letter was handed over") == 0
    stage.clock.pass_(hours=15)
    assert stage.program is not None
    await stage.program.broadcaster.look()
    await stage.settle()
    assert received(stage, one, "The letter was handed over") == 1


async def test_the_audience_is_what_was_asked_for(stage: Stage, ana: Actor) -> None:
    await signatories(stage, 2)
    pending = stage.enter("Pending")
    await pending.opens(SLUG)
    await pending.taps("Sign for my organisation")
    for answer in ("River Watch", "Kenya", "skip", "Maria Sample", "Director", "r@example.org"):
        await pending.says(answer)
    await pending.agrees()
    await pending.taps("That is right")
    await pending.taps("Approval pending")
    await pending.taps("Skip")
    beginner = stage.enter("Beginner")
    await beginner.opens(SLUG)
    await beginner.taps("Sign for my organisation")
    assert stage.program is not None
    [letter] = await stage.look("SELECT id FROM letter WHERE slug = ?", SLUG)

    async def meant(audience: Audience) -> int:
        assert stage.program is not None
        read = partial(broadcasting.recipients, letter=letter["id"], audience=audience)
        return len(await stage.program.database.read(read))

    every = frozenset(Group)
    assert await meant(Audience()) == 2
    assert await meant(Audience(groups=frozenset({Group.PENDING}))) == 1
    assert await meant(Audience(groups=every)) == 3
    assert await meant(Audience(groups=every, countries=frozenset({"KE"}))) == 1
    assert await meant(Audience(languages=frozenset({"fr"}))) == 0
    assert await meant(Audience(signed_after=stage.clock.now)) == 0


async def imported(stage: Stage, ana: Actor) -> None:
    """Two organisations that came by a list, and agreed to e-mails."""
    table = b"Organisation,Country,E-mail\nRiver Watch,Kenya,head@river.example\n"
    table += b"Coast Defenders,Uruguay,info@coast.example\n"
    await ana.says("/import")
    stage.rehearsal.send_document(ana.id, table, "list.csv")
    await stage.settle()
    await ana.taps("The columns are right")
    await ana.taps("Import 2")
    await ana.taps("By e-mail")
    await ana.taps("Today")
    await ana.says("letter@example.org")
    await ana.taps("Yes, show them")
    await ana.taps_exactly("Yes")
    await ana.taps("No, they were not asked")
    await ana.taps("Yes, import them")


async def test_who_came_by_a_list_gets_it_by_email_with_a_way_to_stop_it(
    stage: Stage, ana: Actor
) -> None:
    await imported(stage, ana)
    await sends(ana, await draft(stage))
    await stage.settle()
    assert await states(stage) == {"sent": 2}
    [mail] = ana.mail("head@river.example")
    assert "The letter was handed over today." in mail["text"]
    assert "write “stop” to" in mail["text"]
    await ana.says("/desk")
    ana.sees("2 organisations")


async def test_one_press_on_the_web_stops_the_emails(stage: Stage, ana: Actor) -> None:
    await imported(stage, ana)
    port = free_port()
    public = {"public_url": f"http://127.0.0.1:{port}", "port": port}
    stage.settings = stage.settings.model_copy(update=public)
    await stage.restart()
    await sends(ana, await draft(stage))
    await stage.settle()
    [mail] = ana.mail("head@river.example")
    link = re.search(r"http://127\.0\.0\.1:\d+/stop/\S+", mail["text"])
    assert link
    async with httpx.AsyncClient() as browser:
        page = await browser.get(link[0])
        assert page.status_code == 200
        assert "Stop these e-mails" in page.text
        assert "River" not in page.text
        assert "default-src 'none'" in page.headers["content-security-policy"]
        assert (await browser.get(link[0][:-1] + "x")).status_code == 404
        other = link[0][:-1] + ("0" if link[0][-1] != "0" else "1")
        assert (await browser.post(other)).status_code == 404
        assert (await browser.get(f"http://127.0.0.1:{port}/health")).text == "ok\n"
        await sends(ana, await draft(stage))
        await stage.settle()
        assert len(ana.mail("head@river.example")) == 2
        assert "Done." in (await browser.post(link[0])).text
        assert "Done." in (await browser.post(link[0])).text
    await sends(ana, await draft(stage))
    await stage.settle()
    assert len(ana.mail("head@river.example")) == 2
    assert len(ana.mail("info@coast.example")) == 3


def free_port() -> int:
    with closing(socket.socket()) as unbound:
        unbound.bind(("127.0.0.1", 0))
        return int(unbound.getsockname()[1])
