"""Who is at the desk: roles are given by a link that works once, and end at a tap."""

import re
from dataclasses import replace

from bot.domain.roles import Grant, Role, may, may_somewhere
from tests.cast import Actor, Stage, organiser

OVER = "This button is out of date. /status shows where you are."


async def boss(stage: Stage) -> Actor:
    """Somebody whom the settings name as an admin."""
    actor = stage.enter("Boss")
    stage.settings = stage.settings.model_copy(update={"admins": frozenset({actor.id})})
    await stage.restart()
    await actor.says("/help")
    return actor


def link(actor: Actor) -> str:
    """The payload of the newest link that this person was given."""
    found = re.search(r"start=(role_\S+?)(?:<|\s|$)", actor.newest()["text"] or "")
    assert found, actor.newest()["text"]
    return found[1]


async def invites(admin: Actor, button: str, name: str) -> str:
    await admin.says("/roles")
    await admin.taps("Invite somebody")
    await admin.taps(button)
    admin.sees("Under which name")
    await admin.says(name)
    admin.sees("works once", name)
    return link(admin)


async def test_an_admin_invites_an_organiser_who_then_sees_the_desk(stage: Stage) -> None:
    admin = await boss(stage)
    payload = await invites(admin, "Organiser of all letters", "Ana")
    ana = stage.enter("Ana")
    await ana.says("/desk")
    ana.sees("I do not know that command")
    await ana.says(f"/start {payload}")
    ana.sees("As an organiser of all letters", "“Ana”")
    await ana.taps("I will help")
    ana.sees("You are at the desk now")
    admin.sees("Ana has opened the link and is at the desk now")
    await ana.says("/desk")
    ana.sees("The desk")
    assert "desk" in menu(stage, ana)
    assert "roles" not in menu(stage, ana)
    await ana.says("/roles")
    ana.sees("I do not know that command")


async def test_the_link_works_for_whoever_opens_it_first_and_for_nobody_else(stage: Stage) -> None:
    payload = await invites(await boss(stage), "Organiser of all letters", "Ana")
    ana, eve = stage.enter("Ana"), stage.enter("Eve")
    await ana.says(f"/start {payload}")
    await eve.says(f"/start {payload}")
    eve.sees("This link no longer works")
    message, accept = ana.button("I will help")
    await eve.taps_link(message, accept, forged=True)
    assert eve.last_toast() == OVER
    await ana.says(f"/start {payload}")
    await ana.taps("I will help")
    assert len(await stage.look("SELECT id FROM role")) == 1
    await ana.taps_link(message, accept, forged=True)
    assert len(await stage.look("SELECT id FROM role")) == 1


async def test_a_link_ends_after_two_days_and_can_be_taken_back(stage: Stage) -> None:
    admin = await boss(stage)
    late = await invites(admin, "Organiser of all letters", "Late")
    stage.clock.pass_(hours=48)
    ana = stage.enter("Ana")
    await ana.says(f"/start {late}")
    ana.sees("older than two days")
    wrong = await invites(admin, "Admin of all letters", "Wrong")
    await admin.says("/roles")
    await admin.taps("Take the link back: Wrong")
    admin.sees("no longer works")
    await ana.says(f"/start {wrong}")
    ana.sees("This link no longer works")


async def test_a_role_that_is_taken_away_ends_in_the_middle_of_what_she_types(stage: Stage) -> None:
    admin = await boss(stage)
    payload = await invites(admin, "Admin of all letters", "Ana")
    ana = stage.enter("Ana")
    await ana.says(f"/start {payload}")
    await ana.taps("I will help")
    await ana.says("/roles")
    await ana.taps("Invite somebody")
    await ana.taps("Organiser of all letters")
    await admin.says("/roles")
    await admin.taps("Take away: Ana")
    await admin.taps("Yes, take it away")
    admin.sees("Ana is no longer at the desk")
    ana.sees("You no longer have a role")
    await ana.says("A friend")
    ana.does_not_see("works once")
    assert await stage.look("SELECT id FROM role_link") == []
    assert "roles" not in menu(stage, ana)


async def test_a_link_is_worth_what_its_maker_may_still_give(stage: Stage) -> None:
    admin = await boss(stage)
    ana = await organiser(stage, "Ana", role=Role.ADMIN)
    payload = await invites(ana, "Admin of all letters", "Friend")
    friend = stage.enter("Friend")
    await friend.says(f"/start {payload}")
    await admin.says("/roles")
    await admin.taps("Take away: Ana")
    await admin.taps("Yes, take it away")
    await friend.taps("I will help")
    friend.sees("This link no longer works")
    assert await stage.look("SELECT id FROM role") == []


async def test_an_admin_of_one_letter_gives_roles_for_that_letter_only(stage: Stage) -> None:
    ana = await organiser(stage, "Ana", "defenders-2018", role=Role.ADMIN)
    other = await organiser(stage, "Other")
    await ana.says("/roles")
    ana.does_not_see("Other")
    await ana.taps("Invite somebody")
    assert not [label for label in ana.buttons() if "all letters" in label]
    message = ana.newest()
    for forged in ("role-for:admin:_all", "role-for:organiser:defenders-2016"):
        await ana.taps_link(message, forged, forged=True)
        assert ana.last_toast() == OVER
    [held] = await stage.look("SELECT id FROM role WHERE letter IS NULL")
    await ana.taps_link(message, f"role-gone:{held['id']}", forged=True)
    assert len(await stage.look("SELECT id FROM role")) == 2
    await other.says("/desk")
    other.sees("The desk")


async def test_the_last_admin_stays(stage: Stage) -> None:
    ana = await organiser(stage, "Ana", role=Role.ADMIN)
    await ana.says("/roles")
    await ana.taps("Take away: Ana")
    await ana.taps("Yes, take it away")
    ana.sees("Ana is the only admin there is")
    assert len(await stage.look("SELECT id FROM role")) == 1


async def test_every_change_of_a_role_is_in_the_audit(stage: Stage) -> None:
    admin = await boss(stage)
    payload = await invites(admin, "Organiser of all letters", "Ana")
    ana = stage.enter("Ana")
    await ana.says(f"/start {payload}")
    await ana.taps("This is not for me")
    admin.sees("does not want the role")
    again = await invites(admin, "Organiser of all letters", "Ana")
    await ana.says(f"/start {again}")
    await ana.taps("I will help")
    await admin.says("/roles")
    await admin.taps("Take away: Ana")
    await admin.taps("Yes, take it away")
    told = [row["what"] for row in await stage.look("SELECT what FROM audit ORDER BY id")]
    assert [what for what in told if what.startswith("role")] == [
        *("role link made", "role declined", "role link made", "role given", "role taken away"),
    ]


async def test_whoever_is_forgotten_has_no_role_any_more(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    await ana.says("/forgetme")
    await ana.taps("Forget me now")
    assert await stage.look("SELECT id FROM role") == []
    await ana.says("/desk")
    ana.sees("I do not know that command")


def menu(stage: Stage, actor: Actor) -> list[str]:
    return [command["command"] for command in stage.rehearsal.menu(actor.id)]


def test_a_role_for_one_letter_says_nothing_of_another() -> None:
    one = Grant(Role.ORGANISER, 7)
    assert may([one], Role.ORGANISER, 7)
    assert not may([one], Role.ORGANISER, 8)
    assert not may([one], Role.ORGANISER, None)
    assert not may([one], Role.ADMIN, 7)
    assert may_somewhere([one], Role.ORGANISER)
    assert may([replace(one, role=Role.ADMIN)], Role.ORGANISER, 7)
    assert may([Grant(Role.ADMIN)], Role.ORGANISER, 7)
    assert not may([], Role.ORGANISER, None)
