"""Who came by a list is invited by e-mail: a link that works once, in a mailbox."""

import re
from collections.abc import Callable

import httpx
import pytest

from bot.services.invitations import post
from storage import people
from storage.database import Transaction
from tests.cast import Actor, Stage, organiser
from tests.journeys.inviting import (
    FIRST,
    asks_once_more,
    consents_of_next,
    invites,
    prospects,
    signed_next,
    states,
    the_first_letter_is,
    write,
)
from tests.journeys.test_broadcasts import free_port
from tests.journeys.test_importing import as_csv, declares, sends
from tests.journeys.test_my_data import fetched

HEAD = ["Organisation", "Country", "Name", "Role", "E-mail", "Language"]
RIVER = ["River Watch", "Kenya", "Grace Sample", "Coordinator", "head@river.example", ""]
ADDRESS = "head@river.example"


@pytest.fixture
async def ana(stage: Stage) -> Actor:
    return await organiser(stage, "Ana")


async def came_by_a_list(
    ana: Actor,
    *rows: list[str],
    shown: str = "Yes, show them",
    follow_up: str = "Yes, they agreed",
) -> None:
    await the_first_letter_is(ana.stage, "open")
    await ana.says("/import")
    first = [b for b in ana.buttons() if "Set aside" not in b]
    title = next(b for b in first if "rights defenders" in b or b)
    [letter] = await ana.stage.look("SELECT slug FROM letter WHERE slug = ?", FIRST)
    await ana.taps_link(ana.newest(), f"import:{letter['slug']}", forged=True)
    assert title
    await sends(ana, as_csv([HEAD, *(rows or (RIVER,))]), "form.csv")
    if "The columns are right" in ana.buttons():
        await ana.taps("The columns are right")
    await ana.taps("Import")
    await declares(ana, shown=shown, follow_up=follow_up)
    await ana.taps("Yes, import them")
    await the_first_letter_is(ana.stage, "delivered")


@pytest.fixture
async def link(stage: Stage, ana: Actor) -> Callable[[], str]:
    await came_by_a_list(ana)
    assert await invites(stage, ana) == 1
    return lambda: link_in(ana, ADDRESS)


def link_in(actor: Actor, address: str) -> str:
    text = actor.mail(address)[-1]["text"]
    found = re.search(r"https://t\.me/\w+\?start=(\S+)", text)
    assert found, text
    return found[1]


async def test_the_question_at_the_import_decides(stage: Stage, ana: Actor) -> None:
    await came_by_a_list(ana, follow_up="No, they were not asked")
    found = await prospects(stage)
    assert (found.mail, found.not_asked) == (0, 1)
    assert await invites(stage, ana) == 0


async def test_without_an_address_there_is_no_invitation(stage: Stage, ana: Actor) -> None:
    await came_by_a_list(ana, ["River Watch", "Kenya", "Grace Sample", "Coordinator", "", ""])
    found = await prospects(stage)
    assert (found.mail, found.not_asked, found.unreachable) == (0, 1, 0)


async def test_the_consent_and_the_evidence_for_it_are_kept(stage: Stage, ana: Actor) -> None:
    await came_by_a_list(ana)
    [row] = await stage.look(
        "SELECT given, method, content FROM consent JOIN notice ON hash = notice_hash"
        " WHERE consent.purpose = 'follow-up'"
    )
    assert (row["given"], row["method"]) == (1, "imported")
    assert "Asked by e-mail, not here" in row["content"]


async def test_the_email_says_what_it_is_about_and_how_it_ends(
    stage: Stage, ana: Actor, link: Callable[[], str]
) -> None:
    [mail] = ana.mail(ADDRESS)
    for words in ("River Watch (Kenya), signed", "It was delivered on", "is open until"):
        assert words in mail["text"], mail["text"]
    assert "Grace" not in mail["text"]
    for word in ("River", "rights", "defenders"):  # a mailbox shows it to whoever looks on
        assert word not in mail["subject"]
    assert "write “stop” to" in mail["text"]
    assert re.fullmatch(r"inv_[A-Za-z0-9]{24}", link())
    assert await states(stage) == ["sent"]


async def test_her_own_mailbox_brings_what_is_known_of_her(
    stage: Stage, ana: Actor, link: Callable[[], str]
) -> None:
    grace = stage.enter("Grace")
    await grace.opens(link())
    grace.sees("Signed by River Watch", "Kenya", "The coalition now writes again")
    grace.does_not_see("Grace Sample", "Coordinator", ADDRESS)
    await grace.taps("The e-mail came to me: send a code")
    grace.sees("Please type the code from the new e-mail")
    grace.does_not_see(ADDRESS, "Grace Sample")
    await grace.says(grace.code(ADDRESS))
    grace.sees("Thank you, the code is right", "May your signature be kept?")
    await grace.agrees()
    grace.sees("This is how you will appear", "River Watch", "Grace Sample, Coordinator", ADDRESS)
    await grace.taps("That is right")
    codes = len(grace.mail(ADDRESS))
    await grace.taps("I am authorised")
    grace.sees("Recorded. Thank you.", "River Watch")
    assert len(grace.mail(ADDRESS)) == codes
    assert await signed_next(stage) == [("confirmed", 1)]
    assert await states(stage) == ["signed"]
    assert (await consents_of_next(stage))["public"] is True
    kinds = await stage.look("SELECT kind FROM confirmation ORDER BY id")
    assert [row["kind"] for row in kinds] == ["imported", "authority", "e-mail code"]


async def test_a_forwarded_link_tells_nothing_of_the_representative(
    stage: Stage, ana: Actor, link: Callable[[], str]
) -> None:
    stranger = stage.enter("Stranger")
    await stranger.opens(link())
    await stranger.taps("The e-mail came to me: send a code")
    await stranger.says("/mydata")
    drafts = (await fetched(stranger, "my-data.json")).decode()
    assert "proving" in drafts
    assert "Grace" not in drafts
    assert ADDRESS not in drafts
    for wrong in ("000000", "123456", "not mine"):
        await stranger.says(wrong)
        stranger.does_not_see("Grace", ADDRESS, "Coordinator")
    stranger.sees("What is your name?")
    await stranger.says("/mydata")
    held = (await fetched(stranger, "my-data.json")).decode()
    assert "invitations" in held
    assert "Grace" not in held
    assert ADDRESS not in held
    for message in stranger.from_bot():
        assert "Grace" not in (message["text"] or "")
        assert ADDRESS not in (message["text"] or "")


async def test_an_email_that_does_not_arrive_is_not_told_to_who_holds_the_link(
    stage: Stage, ana: Actor, link: Callable[[], str]
) -> None:
    stranger = stage.enter("Stranger")
    await stranger.opens(link())
    stage.rehearsal.fault("bad_request", method="mail", times=1)
    await stranger.taps("The e-mail came to me: send a code")
    for message in stranger.from_bot():
        assert ADDRESS not in (message["text"] or "")


async def test_whoever_is_first_has_the_link_and_opens_it_as_often_as_she_likes(
    stage: Stage, ana: Actor, link: Callable[[], str]
) -> None:
    first, second = stage.enter("First"), stage.enter("Second")
    await first.opens(link())
    await second.opens(link())
    second.sees("This link does not work")
    second.does_not_see("River", "Kenya")
    await second.opens("inv_AAAAAAAAAAAAAAAAAAAAAAAA")
    second.sees("This link does not work")
    await first.opens(link())
    first.sees("River Watch")


async def test_somebody_else_says_who_she_is(
    stage: Stage, ana: Actor, link: Callable[[], str]
) -> None:
    other = stage.enter("Other")
    await other.opens(link())
    await other.taps("Sign and say who I am")
    other.sees("What is your name?")
    for answer in ("Paul Sample", "Officer", "paul@river.example"):
        await other.says(answer)
    await other.agrees()
    other.sees("River Watch", "Kenya", "Paul Sample, Officer")
    await other.taps("That is right")
    await other.taps("I am authorised")
    await other.says(other.code("paul@river.example"))
    other.sees("Recorded")
    assert await states(stage) == ["signed"]


async def test_an_organisation_that_is_kept_back_is_not_named_to_who_holds_the_link(
    stage: Stage, ana: Actor
) -> None:
    await came_by_a_list(ana, shown="No, count them only")
    await invites(stage, ana)
    holder = stage.enter("Holder")
    await holder.opens(link_in(ana, ADDRESS))
    holder.sees("Your organisation signed")
    holder.does_not_see("River Watch")
    await holder.taps("Sign and say who I am")
    holder.sees("What is your organisation called?")
    await holder.says("/status")
    holder.does_not_see("River Watch")
    await holder.opens(link_in(ana, ADDRESS))
    await holder.taps("The e-mail came to me: send a code")
    await holder.says(holder.code(ADDRESS))
    holder.sees("Thank you, the code is right")


async def test_the_second_email_is_the_last_and_has_a_new_link(
    stage: Stage, ana: Actor, link: Callable[[], str]
) -> None:
    first = link()
    stage.clock.pass_(days=3)
    assert await asks_once_more(stage, ana) == 1
    assert "This is the last e-mail about this letter" in ana.mail(ADDRESS)[-1]["text"]
    assert link() != first
    grace = stage.enter("Grace")
    await grace.opens(first)
    grace.sees("This link does not work", "open the newest")
    await grace.opens(link())
    grace.sees("River Watch")


async def test_the_second_email_frees_it_from_whoever_was_first(
    stage: Stage, ana: Actor, link: Callable[[], str]
) -> None:
    stranger = stage.enter("Stranger")
    await stranger.opens(link())
    stage.clock.pass_(days=3)
    heard = len(stranger.from_bot())
    assert await asks_once_more(stage, ana) == 1
    assert len(stranger.from_bot()) == heard
    grace = stage.enter("Grace")
    await grace.opens(link())
    grace.sees("River Watch")
    await stranger.taps("Sign and say who I am")
    assert "out of date" in stranger.last_toast()


@pytest.mark.parametrize("leaves", ["/forgetme", "stop all"])
async def test_a_stranger_who_wants_nothing_to_do_with_it_ends_it_for_nobody_else(
    stage: Stage, ana: Actor, link: Callable[[], str], leaves: str
) -> None:
    stranger = stage.enter("Stranger")
    await stranger.opens(link())
    if leaves == "/forgetme":
        await stranger.says("/forgetme")
        await stranger.taps("Forget me now")
    else:
        await write(stage, lambda tx: _wants_no_messages(tx, stranger.id))
    assert await states(stage) == ["sent"]
    stage.clock.pass_(days=3)
    assert await asks_once_more(stage, ana) == 1
    grace = stage.enter("Grace")
    await grace.opens(link())
    grace.sees("River Watch")


def _wants_no_messages(tx: Transaction, telegram: int) -> None:
    person = people.find(tx, telegram)
    assert person is not None
    post.withdraw_of_person(tx, person.id)


async def test_an_email_on_its_way_is_taken_back_when_she_agrees_no_more(
    stage: Stage, ana: Actor
) -> None:
    await came_by_a_list(ana)
    assert stage.program is not None
    await write(stage, lambda tx: (tx.execute(NO_MORE), None)[1])
    assert (await prospects(stage)).not_asked == 1


NO_MORE = """
INSERT INTO consent SELECT id + 1000000, signature, person, purpose, 0, 'switched', language,
notice_hash, edition_hash, at FROM consent WHERE purpose = 'follow-up'
"""


async def test_one_press_in_the_email_ends_the_invitations(stage: Stage, ana: Actor) -> None:
    await came_by_a_list(ana)
    port = free_port()
    public = {"public_url": f"http://127.0.0.1:{port}", "port": port}
    stage.settings = stage.settings.model_copy(update=public)
    await stage.restart()
    await invites(stage, ana)
    [mail] = ana.mail(ADDRESS)
    found = re.search(r"http://127\.0\.0\.1:\d+/stop/\S+", mail["text"])
    assert found
    async with httpx.AsyncClient() as browser:
        page = await browser.get(found[0])
        assert page.status_code == 200
        assert "River" not in page.text
        assert await states(stage) == ["sent"]
        assert "Done." in (await browser.post(found[0])).text
        assert "Done." in (await browser.post(found[0])).text
    assert await states(stage) == ["withdrawn"]
    late = stage.enter("Late")
    await late.opens(link_in(ana, ADDRESS))
    late.sees("This link does not work")
    stage.clock.pass_(days=4)
    assert await asks_once_more(stage, ana) == 0


async def test_in_french(stage: Stage, ana: Actor) -> None:
    await came_by_a_list(ana, [*RIVER[:-1], "French"])
    await write(stage, lambda tx: (tx.execute("UPDATE signature SET language = 'fr'"), None)[1])
    await invites(stage, ana)
    [mail] = ana.mail(ADDRESS)
    assert "La coalition écrit de nouveau\u00a0:" in mail["text"]
    claire = stage.enter("Claire", "fr")
    await claire.opens(link_in(ana, ADDRESS))
    await claire.taps("L’e-mail est arrivé chez moi")
    claire.sees("Écrivez le code du nouvel e-mail")
    await claire.taps("Envoyer un nouveau code")
    claire.sees("Un nouveau code part vers la même adresse")
    await claire.says(claire.code(ADDRESS))
    claire.sees("Merci, le code est juste")
