"""A group of the organisers: linked by a link that works once, told little, decided in by roles."""

import re
from datetime import timedelta

from tests.cast import Actor, Message, Stage, confirms, organiser, signs
from tests.journeys.test_questions import ANSWER, SLUG, WORDS, asks, replies, showing

GREETING = "I answer in a private chat"


def heard(stage: Stage, group: int) -> list[Message]:
    return [m for m in stage.rehearsal.messages(group) if m["from"] == "bot" and not m["deleted"]]


def said(stage: Stage, group: int) -> str:
    return "\n".join(m["text"] or "" for m in heard(stage, group))


async def link_of(stage: Stage, actor: Actor) -> str:
    """The link with which she would let the bot into a group."""
    await actor.says("/desk")
    if "Link a group" not in actor.buttons():
        await actor.taps("Defend")
    await actor.taps("Link a group")
    actor.sees("A group for")
    await actor.taps_exactly("Link a group")
    actor.sees("works once")
    [url] = [b["url"] for row in actor.newest()["buttons"] for b in row if b.get("url")]
    return str(url)


async def a_linked_group(stage: Stage, actor: Actor, *others: Actor) -> int:
    url = await link_of(stage, actor)
    group = stage.rehearsal.add_group("Team", [actor.id, *(o.id for o in others)], with_bot=False)
    stage.rehearsal.follow(actor.id, url, group=group["id"])
    await stage.settle()
    return int(group["id"])


async def test_a_group_is_linked_by_an_organiser_and_says_what_it_hears(stage: Stage) -> None:
    ana, ben = await organiser(stage, "Ana", SLUG), await organiser(stage, "Ben", SLUG)
    group = await a_linked_group(stage, ana)
    assert "This group now hears what happens" in said(stage, group)
    assert "/unlink@" in said(stage, group)
    assert GREETING not in said(stage, group)
    ana.sees("from now on")
    ben.sees("Ana has linked a group")


async def test_the_link_works_once_and_for_two_days(stage: Stage) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    url = await link_of(stage, ana)
    late = await link_of(stage, ana)
    groups = [
        stage.rehearsal.add_group(f"Team {n}", [ana.id], with_bot=False)["id"] for n in range(3)
    ]
    stage.rehearsal.follow(ana.id, url, group=groups[0])
    await stage.settle()
    await stage.restart()
    stage.rehearsal.follow(ana.id, url, group=groups[1])
    await stage.settle()
    ana.sees("The group was not linked")
    stage.clock.pass_(hours=48)
    stage.rehearsal.follow(ana.id, late, group=groups[2])
    await stage.settle()
    for group in groups[1:]:
        assert "hears" not in said(stage, group)
    assert len(await stage.look("SELECT id FROM team_group")) == 1


async def test_from_anybody_else_the_link_does_nothing_and_is_not_used_up(stage: Stage) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    ben, eve = await organiser(stage, "Ben", "defenders-2016"), stage.enter("Eve")
    unknown = stage.enter("Nobody")
    await eve.says("/help")
    url = await link_of(stage, ana)
    for intruder in (eve, ben, unknown):
        group = stage.rehearsal.add_group("Others", [intruder.id], with_bot=False)["id"]
        stage.rehearsal.follow(intruder.id, url, group=group)
        await stage.settle()
        assert "hears" not in said(stage, group)
    eve.sees("The group was not linked")
    ben.sees("The group was not linked")
    assert await stage.look("SELECT id FROM team_group") == []
    group = stage.rehearsal.add_group("Team", [ana.id], with_bot=False)["id"]
    stage.rehearsal.follow(ana.id, url, group=group)
    await stage.settle()
    assert "This group now hears" in said(stage, group)


async def test_a_question_is_told_in_the_group_without_its_words_or_names(
    stage: Stage, amina: Actor
) -> None:
    ana, ben = await organiser(stage, "Ana", SLUG), await organiser(stage, "Ben", SLUG)
    eve = stage.enter("Eve")
    group = await a_linked_group(stage, ana, ben, eve)
    await signs(amina)
    await confirms(amina)
    await asks(amina)
    told = said(stage, group)
    assert "A question has come in about" in told
    for never in (WORDS, "Defenders’ Network (DN)", "number 1", str(amina.id), "Maria"):
        assert never not in told
    [button] = [b for row in heard(stage, group)[-1]["buttons"] for b in row]
    payload = re.search(r"start=(\S+)", button["url"])
    assert payload
    await ben.says(f"/start {payload[1]}")
    ben.sees(WORDS)
    await eve.says(f"/start {payload[1]}")
    eve.does_not_see(WORDS)
    eve.sees("I do not know that letter")
    await stage.restart()
    await replies(ana, showing(ana, WORDS), ANSWER)
    told = said(stage, group)
    assert "Ana has answered" in told
    assert "has come in" not in told
    assert ANSWER not in told


async def test_it_ends_in_the_group_by_one_with_the_role_and_by_nobody_else(
    stage: Stage, amina: Actor
) -> None:
    ana, eve = await organiser(stage, "Ana", SLUG), stage.enter("Eve")
    ben = await organiser(stage, "Ben", "defenders-2016")
    await eve.says("/help")
    group = await a_linked_group(stage, ana, eve, ben)
    before = len(heard(stage, group))
    for other in (eve, ben):
        stage.rehearsal.say(other.id, "/unlink@rehearsal_bot", group)
        await stage.settle()
    assert len(heard(stage, group)) == before
    assert len(await stage.look("SELECT id FROM team_group")) == 1
    stage.rehearsal.say(ana.id, "/unlink@rehearsal_bot", group)
    await stage.settle()
    assert "hears no more" in said(stage, group)
    before = len(heard(stage, group))
    await asks(amina)
    assert len(heard(stage, group)) == before


async def test_it_ends_at_the_desk(stage: Stage) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    group = await a_linked_group(stage, ana)
    await ana.says("/desk")
    await ana.taps("Link a group")
    ana.sees("One group is linked.")
    await ana.taps("No longer tell: linked")
    ana.sees("no longer hears", "No group is linked.")
    assert "hears no more" in said(stage, group)


async def test_a_group_that_removes_the_bot_is_unlinked(stage: Stage, amina: Actor) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    group = await a_linked_group(stage, ana)
    stage.rehearsal.remove_bot(group)
    await stage.settle()
    assert await stage.look("SELECT id FROM team_group") == []
    await asks(amina)
    ana.sees(WORDS)


async def test_a_removal_that_was_never_told_is_met_by_the_next_notice(
    stage: Stage, amina: Actor
) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    group = await a_linked_group(stage, ana)
    await stage.drop_curtain()
    stage.rehearsal.remove_bot(group)
    lose_updates(stage)
    await stage.raise_curtain()
    await asks(amina)
    assert await stage.look("SELECT id FROM team_group") == []


async def test_a_group_that_becomes_a_supergroup_stays_linked(stage: Stage, amina: Actor) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    group = await a_linked_group(stage, ana)
    new = stage.rehearsal.migrate(group)
    await stage.settle()
    await asks(amina)
    assert "A question has come in" in said(stage, new)
    assert [e for e in stage.rehearsal.journal() if not e["ok"]] == []


async def test_a_move_that_only_the_answer_of_telegram_tells_is_followed(
    stage: Stage, amina: Actor
) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    group = await a_linked_group(stage, ana)
    await stage.drop_curtain()
    new = stage.rehearsal.migrate(group)
    lose_updates(stage)
    await stage.raise_curtain()
    await asks(amina)
    assert "A question has come in" in said(stage, new)
    await asks(amina, "Another one?")
    assert len(heard(stage, new)) == 2
    in_vain = [e for e in stage.rehearsal.journal() if e["chat_id"] == group and not e["ok"]]
    assert len(in_vain) == 1


def lose_updates(stage: Stage) -> None:
    """The bot is never told of what has just happened."""
    stage.rehearsal.world.updates.pending.clear()


async def test_the_last_day_and_the_close_are_told_once(stage: Stage) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    group = await a_linked_group(stage, ana)
    await minute(stage)
    assert "closes on" not in said(stage, group)
    stage.clock.now += timedelta(days=7, hours=8)
    for _ in range(2):
        await minute(stage)
        await stage.restart()
    assert said(stage, group).count("closes on") == 1
    stage.clock.now += timedelta(days=1)
    for _ in range(2):
        await minute(stage)
        await stage.restart()
    assert said(stage, group).count("has closed") == 1


async def test_a_group_linked_after_the_close_is_not_told_of_it(stage: Stage) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    stage.clock.now += timedelta(days=9)
    group = await a_linked_group(stage, ana)
    await minute(stage)
    assert "has closed" not in said(stage, group)


async def minute(stage: Stage) -> None:
    assert stage.program is not None
    await stage.program.caretaker.look_at_the_clock()
    await stage.settle()


async def test_a_withdrawal_after_the_delivery_is_told_by_its_number(
    stage: Stage, amina: Actor
) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    group = await a_linked_group(stage, ana)
    await signs(amina)
    await confirms(amina)
    assert stage.program is not None
    delivered = "UPDATE letter SET delivered = '2018-04-05T08:00:00.000000Z', revision = random()"
    await stage.program.database.write(lambda tx: tx.execute(delivered))
    await amina.says("/status")
    await amina.taps("Defenders’ Network")
    await amina.taps("Withdraw")
    await amina.taps("Yes")
    told = said(stage, group)
    assert "Signature number 1" in told
    assert "Defenders’ Network" not in told


async def test_somebody_without_a_link_is_greeted_as_ever(stage: Stage, amina: Actor) -> None:
    await amina.says("/help")
    group = stage.rehearsal.add_group("Coalition", [amina.id])["id"]
    await stage.settle()
    assert GREETING in said(stage, group)
