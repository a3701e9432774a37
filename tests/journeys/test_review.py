"""/review: one signature at a time with its evidence, by two organisers who never collide."""

import json
from functools import partial
from typing import Any

import pytest

from bot.domain.letter import Policy
from bot.domain.organisation import key_of
from bot.domain.signature import SignatureStatus
from bot.services.desk.reviews.acts import PREFIX
from storage import letters, review_queue, signatures
from storage.database import Transaction
from storage.signatures import Particulars
from tests.cast import Actor, Message, Stage, confirms, follow_up, organiser, signs
from tests.journeys.test_team_group import a_linked_group

SLUG = "reviewed-2018"
OVER = "This button is out of date. /status shows where you are."
UNKNOWN = "I do not know that command"


@pytest.fixture
async def reviewed(stage: Stage) -> Stage:
    """A letter under which each signature is looked at before it counts."""
    await stage.publish(follow_up(slug=SLUG, policy=Policy(review=True)))
    return stage


@pytest.fixture
async def ana(reviewed: Stage) -> Actor:
    return await organiser(reviewed, "Ana", SLUG)


@pytest.fixture
async def ben(reviewed: Stage) -> Actor:
    return await organiser(reviewed, "Ben", SLUG)


async def has_signed(
    stage: Stage,
    name: str,
    organisation: str = "Coast Defenders",
    email: str = "director@coast.example",
    slug: str = SLUG,
) -> Actor:
    actor = stage.enter(name)
    await signs(actor, organisation=organisation, email=email, slug=slug)
    await confirms(actor, email)
    return actor


async def has_signed_kept_back(stage: Stage, name: str, organisation: str) -> Actor:
    actor = stage.enter(name)
    await actor.opens(SLUG)
    await actor.taps("Sign for my organisation")
    for answer in (organisation, "Uruguay", "harbour.example", "Maria Sample", "Director",
                   "director@harbour.example", "yes", "no", "no", "yes", "yes"):  # fmt: skip
        await actor.says(answer)
    if "That is right" not in actor.buttons():
        await actor.taps("Skip")
    await actor.taps("That is right")
    await actor.taps("I am authorised")
    await confirms(actor, "director@harbour.example")
    return actor


async def everything(stage: Stage) -> dict[str, Any]:
    """What the tables of this part and of the signatures hold."""
    tables = ("signature", "decision", "lookalike", "translation", "confirmation", "errand", "role")
    return {table: await stage.look(f"SELECT * FROM {table}") for table in tables}  # noqa: S608


async def standing(stage: Stage) -> int:
    [row] = await stage.look("SELECT standing FROM letter WHERE slug = ?", SLUG)
    return int(row["standing"])


async def status(stage: Stage, number: int = 1) -> str:
    [row] = await stage.look("SELECT status FROM signature WHERE number = ?", number)
    return str(row["status"])


async def test_everything_that_speaks_for_a_signature_is_on_one_screen(
    reviewed: Stage, ana: Actor
) -> None:
    await has_signed(reviewed, "Amina")
    await ana.says("/review")
    ana.sees(
        "Review: 1 of 1",
        "Number 1: Coast Defenders",
        "Country: Switzerland",
        "Agreed to be shown under the letter",
        "Waits for review",
        "Name: Maria Sample",
        "Role: Director",
        "E-mail: director@coast.example",
        "✓ Declared to be authorised, Thursday 5 April 2018, 11:00 (Zurich)",
        "✓ Typed the code from the mailbox",
        "No website was given",
    )
    looked = await reviewed.look("SELECT subject FROM audit WHERE what = 'signature looked at'")
    assert len(looked) == 1


async def test_what_asks_for_care_is_said_in_plain_words(reviewed: Stage, ana: Actor) -> None:
    await has_signed(reviewed, "Amina", "Coаst Keepers", "keepers@gmail.com")
    await ana.says("/review")
    ana.sees("public mail provider", "а (Cyrillic)", "Letters of another alphabet")


async def test_the_same_organisation_under_earlier_letters_is_named(stage: Stage) -> None:
    await has_signed(stage, "Amina", slug="defenders-2018")
    await stage.publish(follow_up(slug=SLUG, policy=Policy(review=True)))
    ana = await organiser(stage, "Ana", SLUG)
    await has_signed(stage, "Amina too")
    await ana.says("/review")
    ana.sees("The same name signed", "as number 1: Confirmed")


async def test_approved_it_counts_and_its_signatory_sees_it(reviewed: Stage, ana: Actor) -> None:
    amina = await has_signed(reviewed, "Amina")
    assert await standing(reviewed) == 0
    await ana.says("/review")
    await ana.taps("Approve")
    ana.sees("Number 1 is approved.", "Nothing waits for a decision")
    assert await standing(reviewed) == 1
    await amina.taps("Show my signature")
    amina.sees("signed, confirmed and listed", "Looked at by the organisers")
    amina.does_not_see("Ana")


async def test_the_second_organiser_is_told_who_decided_and_sees_the_next(
    reviewed: Stage, ana: Actor, ben: Actor
) -> None:
    await has_signed(reviewed, "Amina")
    await has_signed(reviewed, "River", "River Keepers", "office@river.example")
    await ana.says("/review")
    await ben.says("/review")
    ben.sees("Review: 1 of 2", "Coast Defenders")
    await ana.taps("Approve")
    await ben.taps("Decline")
    ben.sees(
        "Ana has approved number 1 already, Thursday 5 April 2018, 11:00",
        "Review: 1 of 1",
        "River Keepers",
    )
    assert await status(reviewed) == "listed"


async def test_two_taps_at_once_are_one_approval(reviewed: Stage, ana: Actor, ben: Actor) -> None:
    await has_signed(reviewed, "Amina")
    for actor in (ana, ben):
        await actor.says("/review")
    for actor in (ana, ben, ana, ben):
        message, data = actor.button("Approve")
        reviewed.rehearsal.tap(actor.id, message["message_id"], data)
    await reviewed.settle()
    reviews = await reviewed.look(
        "SELECT kind FROM confirmation WHERE kind = 'organiser''s review'"
    )
    assert len(reviews) == 1
    assert len(await reviewed.look("SELECT id FROM decision")) == 1
    assert "already" in (ana.newest()["text"] or "") + (ben.newest()["text"] or "")


async def test_what_changed_since_it_was_looked_at_is_looked_at_again(
    reviewed: Stage, ana: Actor
) -> None:
    amina = await has_signed(reviewed, "Amina")
    await ana.says("/review")
    reviewed.clock.pass_(minutes=5)
    await amina.taps("Show my signature")
    await amina.taps("Change something")
    await amina.taps("Your role")
    await amina.says("Treasurer")
    await amina.taps("That is right")
    await ana.taps("Approve")
    ana.sees("has changed since you looked at it", "Role: Treasurer", "(Your role)")
    assert await status(reviewed) == "confirmed"
    await ana.taps("Approve")
    assert await status(reviewed) == "listed"


async def test_what_was_withdrawn_meanwhile_is_not_approved(reviewed: Stage, ana: Actor) -> None:
    amina = await has_signed(reviewed, "Amina")
    await ana.says("/review")
    await amina.taps("Show my signature")
    await amina.taps("Withdraw")
    await amina.taps("Yes, withdraw")
    await ana.taps("Approve")
    ana.sees("withdrawn by its signatory", "Nothing waits")
    assert await status(reviewed) == "withdrawn"


async def test_declined_after_a_look_at_what_she_will_read_in_her_language(
    reviewed: Stage, ana: Actor
) -> None:
    claire = await has_signed(reviewed, "Claire")
    await claire.says("/language")
    await claire.taps("Français")
    await ana.says("/review")
    await ana.taps("Decline")
    await ana.taps("Not authorised to sign")
    await ana.says("Please let your board write to us.")
    ana.sees("This is what the signatory reads", "a écarté la signature de Coast Defenders")
    await ana.taps("Change the reason")
    await ana.taps("Not an organisation")
    await ana.taps("Skip")
    ana.sees("cette lettre est signée par des organisations")
    ana.does_not_see("Please let your board")
    assert await status(reviewed) == "confirmed"
    await ana.taps("Decline and send this")
    ana.sees("Number 1 is declined, and the signatory has been told.")
    claire.sees("a écarté la signature", "cette lettre est signée par des organisations")
    claire.does_not_see("Ana")
    await claire.says("/status")
    claire.sees("signature écartée par l’équipe de coordination")
    await claire.taps_exactly("Coast Defenders")
    claire.sees("cette lettre est signée par des organisations")
    assert await standing(reviewed) == 0


async def test_after_a_decline_she_may_sign_again_and_the_reviewer_is_told(
    reviewed: Stage, ana: Actor
) -> None:
    amina = await has_signed(reviewed, "Amina")
    await declines(ana)
    await signs(amina, "Coast Defenders", email="director@coast.example", slug=SLUG)
    await confirms(amina, "director@coast.example")
    await ana.says("/review")
    ana.sees("Number 2: Coast Defenders", "under this letter as number 1, too: Declined")


async def declines(actor: Actor, words: str = "Only organisations of the coast sign.") -> None:
    await actor.says("/review")
    await actor.taps("Decline")
    await actor.taps("Another reason")
    await actor.says(words)
    await actor.taps("Decline and send this")


async def test_somebody_who_has_left_cannot_be_told_and_the_organiser_knows(
    reviewed: Stage, ana: Actor
) -> None:
    amina = await has_signed(reviewed, "Amina")
    reviewed.rehearsal.block(amina.id)
    await reviewed.settle()
    await ana.says("/review")
    assert "Ask the signatory" not in ana.buttons()
    await ana.taps("Decline")
    ana.sees("The signatory cannot be told")
    await ana.taps("Not an organisation")
    await ana.taps("Skip")
    await ana.taps("Decline and send this")
    ana.sees("could not be told")


async def test_a_half_written_decline_outlives_a_restart(reviewed: Stage, ana: Actor) -> None:
    await has_signed(reviewed, "Amina")
    await ana.says("/review")
    await ana.taps("Decline")
    await ana.taps("Another reason")
    await reviewed.restart()
    await ana.says("Only organisations of the coast sign.")
    await reviewed.restart()
    await ana.taps("Decline and send this")
    assert await status(reviewed) == "declined"
    [kept] = await reviewed.look("SELECT reason FROM decision")
    assert b"coast" not in kept["reason"]


async def test_a_decline_that_comes_too_late_sends_nothing(
    reviewed: Stage, ana: Actor, ben: Actor
) -> None:
    amina = await has_signed(reviewed, "Amina")
    await ben.says("/review")
    await ben.taps("Decline")
    await ben.taps("Not an organisation")
    await ben.taps("Skip")
    await ana.says("/review")
    await ana.taps("Approve")
    await ben.taps("Decline and send this")
    ben.sees("Ana has approved number 1 already")
    amina.does_not_see("declined")
    assert await status(reviewed) == "listed"


async def test_an_undone_decision_leaves_everything_as_it_was(
    reviewed: Stage, ana: Actor, ben: Actor
) -> None:
    amina = await has_signed(reviewed, "Amina")
    before = await reviewed.look("SELECT * FROM signature")
    reviewed.clock.pass_(hours=1)
    await declines(ana)
    assert await reviewed.look("SELECT * FROM signature") != before
    reviewed.clock.pass_(days=30)
    await ben.says("/review")
    await ben.taps("Decided last")
    ben.sees("Declined by Ana")
    await ben.taps("Number 1")
    ben.sees("What they write: “Only organisations of the coast sign.”")
    await ben.taps("Undo: number 1")
    ben.sees("Taken back. Number 1 is as it was before", "taken back by Ben")
    amina.sees("have taken their decision back", "Coast Defenders")
    assert await reviewed.look("SELECT * FROM signature") == before
    await ana.taps("Undo: number 1")
    ana.sees("can no longer be taken back")


async def test_an_approval_is_undone_and_counts_no_more(reviewed: Stage, ana: Actor) -> None:
    await has_signed(reviewed, "Amina")
    await ana.says("/review")
    await ana.taps("Approve")
    await reviewed.restart()
    await ana.taps("Undo: number 1")
    ana.sees("Number 1 is as it was before", "Waits for review")
    assert await standing(reviewed) == 0


async def test_nothing_is_undone_over_what_has_happened_since(reviewed: Stage, ana: Actor) -> None:
    amina = await has_signed(reviewed, "Amina")
    await ana.says("/review")
    await ana.taps("Approve")
    reviewed.clock.pass_(minutes=5)
    await amina.taps("Show my signature")
    await amina.taps("Withdraw")
    await amina.taps("Yes, withdraw")
    await ana.taps("Undo: number 1")
    ana.sees("can no longer be taken back", "Withdrawn")
    assert await status(reviewed) == "withdrawn"


async def test_a_decline_is_not_undone_over_a_new_signature_of_the_same_name(
    reviewed: Stage, ana: Actor
) -> None:
    amina = await has_signed(reviewed, "Amina")
    await declines(ana)
    await signs(amina, "Coast Defenders", email="director@coast.example", slug=SLUG)
    await confirms(amina, "director@coast.example")
    await ana.taps("Undo: number 1")
    ana.sees("can no longer be taken back")
    assert (await status(reviewed, 1), await status(reviewed, 2)) == ("declined", "confirmed")


async def test_a_question_is_relayed_and_no_account_is_shown(reviewed: Stage, ana: Actor) -> None:
    amina = await has_signed(reviewed, "Amina")
    await ana.says("/review")
    await ana.taps("Ask the signatory")
    ana.sees("What would you like to ask about number 1, Coast Defenders?")
    await ana.says("Is the office in Lyon an organisation of its own?")
    ana.sees("Your question is on its way", "Number 1: Coast Defenders")
    amina.sees("Is the office in Lyon an organisation of its own?")
    amina.does_not_see("Ana", str(ana.id))


async def test_next_goes_round_without_a_decision(reviewed: Stage, ana: Actor) -> None:
    await has_signed(reviewed, "Amina")
    await has_signed(reviewed, "River", "River Keepers", "office@river.example")
    await ana.says("/review")
    await ana.taps("Next")
    ana.sees("Review: 2 of 2", "River Keepers")
    await ana.taps("Next")
    ana.sees("Review: 1 of 2", "Coast Defenders")


async def test_any_signature_is_found_by_its_number(reviewed: Stage, ana: Actor) -> None:
    await has_signed(reviewed, "Amina")
    await ana.says("/review")
    await ana.taps("Approve")
    await ana.taps("Find a number")
    await ana.says("number one")
    ana.sees("There is no signature with the number “number one”")
    await ana.says("#1")
    ana.sees("This one waits for no decision", "Approved and listed", "Approved by Ana")


async def test_another_name_of_a_listed_signature_comes_back_into_the_queue(
    reviewed: Stage, ana: Actor
) -> None:
    amina = await has_signed(reviewed, "Amina")
    await ana.says("/review")
    await ana.taps("Approve")
    await amina.taps("Show my signature")
    await amina.taps("Change something")
    await amina.taps("Organisation")
    await amina.says("Coast Defenders International")
    await amina.says("Switzerland")
    await amina.taps("That is right")
    await ana.says("/review")
    ana.sees("Review: 1 of 1", "Coast Defenders International", "Waits for review")


async def test_where_no_review_is_asked_for_only_what_is_doubtful_waits(stage: Stage) -> None:
    ana = await organiser(stage, "Ana", "defenders-2018")
    await has_signed(stage, "Amina", slug="defenders-2018")
    await ana.says("/review")
    ana.sees("Nothing waits for a decision")
    await has_signed(stage, "Odd", "Rivеr Keepers", "office@gmail.com", slug="defenders-2018")
    await ana.taps("Decided last")
    ana.sees("Nothing has been decided")
    await ana.says("/review")
    ana.sees("Review: 1 of 1", "е (Cyrillic)")
    assert "Approve" not in ana.buttons()
    await ana.taps("Leave it as it is")
    ana.sees("Number 2 stays as it is", "Nothing waits")
    await ana.taps("Undo: number 2")
    await ana.says("/review")
    ana.sees("Review: 1 of 1")


async def test_an_organiser_of_one_letter_reviews_no_other(reviewed: Stage, ana: Actor) -> None:
    eve = await organiser(reviewed, "Eve", "defenders-2018")
    await has_signed(reviewed, "Amina")
    await ana.says("/review")
    before = await everything(reviewed)
    for label in ("Approve", "Decline", "Next", "Ask the signatory"):
        message, data = ana.button(label)
        await eve.taps_link(message, data, forged=True)
        assert eve.last_toast() == OVER
    await eve.says("/review")
    eve.sees("Nothing waits")
    assert await everything(reviewed) == before


async def test_a_stranger_who_forges_every_tap_learns_nothing_and_changes_nothing(
    reviewed: Stage, ana: Actor
) -> None:
    await has_signed(reviewed, "Amina")
    await has_signed(reviewed, "Other", "Coast Defendrs", "office@coast.example")
    await ana.says("/review")
    eve = stranger = reviewed.enter("Eve")
    await stranger.says("/help")
    await ana.taps("Approve")
    ids = [row["id"] for row in await reviewed.look("SELECT id FROM signature")]
    decision = (await reviewed.look("SELECT id FROM decision"))[0]["id"]
    one, other = ids
    objects = (str(one), f"{one}:1", f"{one}:{other}", SLUG, str(decision), "0", "²", "9" * 30)
    verbs = ("review", "review-next", "review-recent", "review-number", "look", "approve",
             "alike", "in-order", "in-place", "undo", "decline", "ask-signatory", "merge",
             "apart")  # fmt: skip
    before, said = await everything(reviewed), len(eve.from_bot())
    message = ana.newest()
    for data in (verb + ":" + some for verb in verbs for some in objects):
        reviewed.rehearsal.tap(eve.id, message["message_id"], data, force=True)
    await reviewed.settle()
    assert {toast["text"] for toast in reviewed.rehearsal.toasts(eve.id)} == {OVER}
    assert len(eve.from_bot()) == said
    await eve.says("/review")
    eve.sees(UNKNOWN)
    await eve.says(f"/start {PREFIX}{one}")
    looked = eve.newest()["text"]
    await eve.says("/start look_no-such-thing")
    assert eve.newest()["text"] == looked
    assert await everything(reviewed) == before


async def test_odd_ids_from_an_organiser_do_nothing(reviewed: Stage, ana: Actor) -> None:
    await has_signed(reviewed, "Amina")
    await ana.says("/review")
    before, message = await everything(reviewed), ana.newest()
    for some in ("0", "²", "9" * 19, "-1", "x", ""):
        for data in (f"look:{some}", f"approve:{some}:1", f"undo:{some}", f"merge:{some}:{some}"):
            await ana.taps_link(message, data, forged=True)
            assert ana.last_toast() == OVER, data
    assert await everything(reviewed) == before


def heard(stage: Stage, group: int) -> list[Message]:
    return [m for m in stage.rehearsal.messages(group) if m["from"] == "bot" and not m["deleted"]]


def data_of(message: Message, label: str) -> str:
    return str(next(b["callback_data"] for row in message["buttons"] for b in row
                    if label in b["text"]))  # fmt: skip


async def a_group(stage: Stage, ana: Actor, *others: Actor) -> int:
    return await a_linked_group(stage, ana, *others)


def toast(stage: Stage, group: int) -> str:
    return str(stage.rehearsal.toasts(group)[-1]["text"])


async def test_the_group_hears_that_one_waits_and_who_decided(
    reviewed: Stage, ana: Actor, ben: Actor
) -> None:
    eve, other = reviewed.enter("Eve"), await organiser(reviewed, "Other", "defenders-2018")
    await eve.says("/help")
    group = await a_group(reviewed, ana, ben, eve, other)
    await has_signed(reviewed, "Amina")
    notice = heard(reviewed, group)[-1]
    assert "Number 1: Coast Defenders" in notice["text"]
    assert "Waits for review" in notice["text"]
    assert "Maria" not in json.dumps(notice, ensure_ascii=False)
    approve = data_of(notice, "Approve")
    for without_the_role in (eve, other):
        reviewed.rehearsal.tap(without_the_role.id, notice["message_id"], approve, chat=group)
        await reviewed.settle()
        assert toast(reviewed, group) == OVER
        assert await status(reviewed) == "confirmed"
    reviewed.rehearsal.tap(ben.id, notice["message_id"], approve, chat=group)
    await reviewed.settle()
    assert toast(reviewed, group) == "Number 1 is approved."
    after = heard(reviewed, group)[-1]
    assert after["message_id"] == notice["message_id"]
    assert "Approved by Ben, Thursday 5 April 2018, 11:00" in after["text"]
    assert after["buttons"] == []
    reviewed.rehearsal.tap(ana.id, notice["message_id"], approve, chat=group, force=True)
    await reviewed.settle()
    assert "Ben has approved number 1 already" in toast(reviewed, group)
    assert await standing(reviewed) == 1


async def test_a_decision_in_a_private_chat_is_told_in_the_group_and_its_undoing_too(
    reviewed: Stage, ana: Actor
) -> None:
    group = await a_group(reviewed, ana)
    await has_signed(reviewed, "Amina")
    await declines(ana, "Nobody knows Maria.")
    assert "Declined by Ana" in heard(reviewed, group)[-1]["text"]
    assert "Nobody knows" not in json.dumps(heard(reviewed, group))
    await ana.taps("Undo: number 1")
    again = heard(reviewed, group)[-1]
    assert "Waits for review" in again["text"]
    assert data_of(again, "Approve")


async def test_the_link_in_the_group_opens_the_review_in_the_private_chat(
    reviewed: Stage, ana: Actor
) -> None:
    group = await a_group(reviewed, ana)
    await has_signed(reviewed, "Amina")
    notice = heard(reviewed, group)[-1]
    [url] = [b["url"] for row in notice["buttons"] for b in row if b.get("url")]
    reviewed.rehearsal.follow(ana.id, url)
    await reviewed.settle()
    ana.sees("Review: 1 of 1", "E-mail: director@coast.example")


async def test_a_name_that_is_kept_back_never_stands_in_the_group(
    reviewed: Stage, ana: Actor
) -> None:
    group = await a_group(reviewed, ana)
    await has_signed_kept_back(reviewed, "Hidden", "Hidden Harbour Collective")
    notice = heard(reviewed, group)[-1]
    assert "Number 1" in notice["text"]
    await ana.says("/review")
    ana.sees("Hidden Harbour Collective", "Kept back: counted, never named")
    await ana.taps("Approve")
    await ana.taps("Undo")
    await declines(ana)
    shown = json.dumps(reviewed.rehearsal.messages(group), ensure_ascii=False)
    assert "Harbour" not in shown


async def test_who_takes_the_name_back_takes_it_out_of_the_group_too(
    reviewed: Stage, ana: Actor
) -> None:
    group = await a_group(reviewed, ana)
    amina = await has_signed(reviewed, "Amina")
    assert "Coast" in heard(reviewed, group)[-1]["text"]
    await amina.taps("Show my signature")
    await amina.taps("What I agreed to")
    await amina.taps("Do not show the organisation")
    assert "Coast" not in json.dumps(heard(reviewed, group), ensure_ascii=False)
    await amina.taps("Show the organisation")
    await amina.taps("Yes")
    assert "Coast" in heard(reviewed, group)[-1]["text"]
    await amina.says("/status")
    await amina.taps_exactly("Coast Defenders")
    await amina.taps("Withdraw")
    await amina.taps("Yes, withdraw")
    assert "Withdrawn by its signatory" in heard(reviewed, group)[-1]["text"]
    assert "Coast" not in json.dumps(heard(reviewed, group), ensure_ascii=False)


async def test_of_a_letter_that_may_endanger_no_name_stands_in_the_group(stage: Stage) -> None:
    await stage.publish(follow_up(slug=SLUG, policy=Policy(review=True, high_risk=True)))
    ana = await organiser(stage, "Ana", SLUG)
    group = await a_group(stage, ana)
    await has_signed(stage, "Amina")
    assert "Number 1" in heard(stage, group)[-1]["text"]
    assert "Coast" not in json.dumps(heard(stage, group), ensure_ascii=False)


async def test_three_hundred_wait_and_each_look_is_one_question_to_an_index(
    reviewed: Stage, ana: Actor
) -> None:
    assert reviewed.program is not None
    await reviewed.program.database.write(partial(fill, count=300))
    await reviewed.settle()
    await ana.says("/review")
    ana.sees("Review: 1 of 300")
    await ana.taps("Approve")
    ana.sees("Review: 1 of 299", "Number 2:")
    asked = f"EXPLAIN QUERY PLAN {review_queue.WAITING}"
    plan = await reviewed.look(asked.replace(":letter", "?"), 1)
    assert [row["detail"] for row in plan if row["detail"].startswith("SCAN s")] == []


def fill(tx: Transaction, count: int) -> None:
    stored = letters.by_slug(tx, SLUG)
    assert stored is not None
    text = stored.letter.text_in("en")
    for n in range(count):
        name = f"{first_word(n)} {first_word(n * 7 + 3)} {n}"
        said = Particulars(name, key_of(name, "CH"), "CH", "", "Maria Sample", "Director",
                           f"office{n}@gmail.com")  # fmt: skip
        row = signatures.add(
            tx, letter=stored.id, person=None, edition_hash=text.hash, language="en",
            status=SignatureStatus.SUBMITTED, said=said,
        )  # fmt: skip
        signatures.confirm(tx, row, SignatureStatus.CONFIRMED, letters.next_number(tx, stored.id))


def first_word(n: int) -> str:
    return "".join(chr(97 + (n * 31 + place * 17 + n // 26) % 26) for place in range(9))
