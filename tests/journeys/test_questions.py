"""Questions to the organisers: passed on, answered by replying, and no account shown."""

import json
from datetime import timedelta

import pytest

from bot.services import questions
from bot.services.desk import access
from bot.services.visit import Visit
from storage import people, signatures
from storage.database import Transaction
from tests.cast import Actor, Message, Stage, confirms, organiser, signs
from tests.journeys.test_my_data import fetched

WORDS = "May our regional office sign as well?"
ANSWER = "Yes, each office that can decide by itself."
SLUG = "defenders-2018"
OVER = "This button is out of date. /status shows where you are."
NOT_PASSED_ON = "What you typed was not passed on"


async def asks(actor: Actor, words: str = WORDS, slug: str = SLUG) -> None:
    await actor.opens(slug)
    await actor.taps("Ask the organisers")
    await actor.says(words)


async def replies(actor: Actor, message: Message, text: str) -> None:
    actor.stage.rehearsal.say(actor.id, text, reply_to=message["message_id"])
    await actor.stage.settle()


def showing(actor: Actor, words: str) -> Message:
    """The newest message that holds these words."""
    return [m for m in actor.from_bot() if words in (m["text"] or "")][-1]


def everything(actor: Actor) -> str:
    return "\n".join(str(m) for m in actor.from_bot())


async def test_a_question_is_answered_by_replying(stage: Stage, amina: Actor) -> None:
    ana, ben = await organiser(stage, "Ana"), await organiser(stage, "Ben", SLUG)
    await signs(amina)
    await confirms(amina)
    await amina.opens(SLUG)
    await amina.taps("Ask the organisers")
    amina.sees("What would you like to ask", "not your account", "danger")
    await amina.says(WORDS)
    amina.sees("Passed on. The answer comes here.")
    await stage.restart()
    for one in (ana, ben):
        one.sees("A question about", "Defenders’ Network (DN)", "number 1", WORDS, "reply")
        assert str(amina.id) not in everything(one)
    await replies(ana, showing(ana, WORDS), ANSWER)
    assert showing(ana, "Your answer has gone out.")
    amina.sees("The organisers of", "answer", ANSWER, WORDS)
    amina.does_not_see("Ana")
    ben.sees(WORDS, "Ana", "has answered", ANSWER)
    assert ben.buttons() == ["Answer as well", "The whole thread"]


def text(actor: Actor) -> str:
    return actor.newest()["text"] or ""


async def test_the_thread_goes_on_through_restarts(stage: Stage, amina: Actor) -> None:
    ana = await organiser(stage, "Ana")
    await asks(amina)
    await stage.restart()
    ana.sees("From somebody who has not signed", WORDS)
    await ana.taps("Answer")
    ana.sees("What shall the organisers", WORDS)
    await stage.restart()
    await ana.says(ANSWER)
    assert showing(ana, "Your answer has gone out.")
    await stage.restart()
    await amina.taps("Ask further")
    amina.sees("What would you like to tell")
    await stage.restart()
    await amina.says("And by when?")
    ana.sees("A further message about", "And by when?")
    await stage.restart()
    await replies(amina, showing(amina, ANSWER), "It is urgent.")
    ana.sees("It is urgent.")
    await ana.taps("The whole thread")
    ana.sees(WORDS, ANSWER, "And by when?", "It is urgent.", "Ana", "Asked")
    assert len(await stage.look("SELECT id FROM thread")) == 1


async def test_a_second_answer_says_that_it_is_one(stage: Stage, amina: Actor) -> None:
    ana, ben = await organiser(stage, "Ana"), await organiser(stage, "Ben")
    await asks(amina)
    await replies(ana, showing(ana, WORDS), ANSWER)
    await replies(ben, showing(ben, WORDS), "Gladly.")
    assert "Ana had answered before" in showing(ben, "gone out, too")["text"]
    amina.sees("The organisers of", "write", "Gladly.")


async def test_from_the_button_the_second_is_told_before_she_types(
    stage: Stage, amina: Actor
) -> None:
    ana, ben = await organiser(stage, "Ana"), await organiser(stage, "Ben")
    await asks(amina)
    await replies(ana, showing(ana, WORDS), ANSWER)
    await ben.taps("Answer as well")
    ben.sees("Ana has answered already", "What shall the organisers")


async def test_whoever_lost_the_role_writes_to_nobody(stage: Stage, amina: Actor) -> None:
    ana = await organiser(stage, "Ana")
    ben = await organiser(stage, "Ben", "defenders-2016")
    await asks(amina)
    await ana.taps("Answer")
    assert stage.program is not None
    await stage.program.database.write(lambda tx: tx.execute("DELETE FROM role"))
    seen = len(amina.from_bot())
    await replies(ana, showing(ana, "A question about"), ANSWER)
    ana.sees(NOT_PASSED_ON)
    await ana.says(ANSWER)
    message, answer = ana.button("Answer")
    await ana.taps_link(message, answer)
    assert ana.last_toast() == OVER
    assert WORDS not in everything(ben)
    assert len(amina.from_bot()) == seen
    assert len(await stage.look("SELECT id FROM thread_message")) == 1


async def test_a_forwarded_copy_answers_nothing(stage: Stage, amina: Actor) -> None:
    ana, eve = await organiser(stage, "Ana"), stage.enter("Eve")
    await eve.says("/help")
    await asks(amina)
    copied = stage.rehearsal.forward(ana.id, showing(ana, WORDS)["message_id"], ana.id)
    await stage.settle()
    await replies(ana, copied, ANSWER)
    ana.sees("I was not asking anything")
    for number in range(1, 12):
        if any(m["message_id"] == number for m in stage.rehearsal.messages(eve.id)):
            await replies(eve, {"message_id": number}, ANSWER)
    assert len(await stage.look("SELECT id FROM thread_message")) == 1


async def test_a_stranger_who_forges_every_tap_learns_and_changes_nothing(
    stage: Stage, amina: Actor
) -> None:
    ana, eve = await organiser(stage, "Ana"), stage.enter("Eve")
    await asks(amina)
    [thread] = await stage.look("SELECT token FROM thread")
    [said] = await stage.look("SELECT id FROM thread_message")
    await eve.opens(SLUG)
    before = await stage.look("SELECT * FROM thread")
    message, token = eve.newest(), thread["token"]
    forged = (
        *("questions", f"questions:{SLUG}", f"thread:{token}", f"thread:{token}:1"),
        *(f"answer:{token}", f"thread-done:{token}", f"thread-closed:{token}:{said['id']}"),
        *(f"ask-on:{token}", f"team:{SLUG}", f"team-link:{SLUG}", "team-end:1", "digest"),
        *("digest-hour", "digest-place", "digest-off"),
    )
    for data in forged:
        await eve.taps_link(message, data, forged=True)
        assert eve.last_toast() == OVER, data
    await eve.says("/questions")
    eve.sees("I do not know that command")
    await eve.says(f"/start question_{token}")
    unknown = text(eve)
    await eve.says("/start question_nothing")
    assert text(eve) == unknown
    assert await stage.look("SELECT * FROM thread") == before
    for table in ("digest", "team_link", "team_group", "errand"):
        assert await stage.look(f"SELECT * FROM {table}") == []  # noqa: S608 - names from here
    assert WORDS not in everything(eve)
    ana.sees(WORDS)


async def test_one_who_organises_another_letter_sees_none_of_it(stage: Stage, amina: Actor) -> None:
    ben = await organiser(stage, "Ben", "defenders-2016")
    await organiser(stage, "Ana")
    await asks(amina)
    assert WORDS not in everything(ben)
    await ben.says("/questions")
    ben.sees("Nothing is open.")
    [thread] = await stage.look("SELECT token FROM thread")
    await ben.taps_link(ben.newest(), f"thread:{thread['token']}", forged=True)
    assert ben.last_toast() == OVER


async def test_what_is_no_text_is_not_passed_on_and_said_so(stage: Stage, amina: Actor) -> None:
    ana = await organiser(stage, "Ana")
    await asks(amina)
    stage.rehearsal.send_document(
        ana.id, b"%PDF-1.4", "answer.pdf", reply_to=showing(ana, WORDS)["message_id"]
    )
    await stage.settle()
    ana.sees("Only typed words are passed on")
    await amina.taps("Add something")
    stage.rehearsal.send_document(amina.id, b"%PDF-1.4", "question.pdf")
    await stage.settle()
    amina.sees("typed answers only")
    assert len(await stage.look("SELECT id FROM thread_message")) == 1


async def test_five_may_wait_and_the_sixth_is_asked_to_be_patient(
    stage: Stage, amina: Actor
) -> None:
    ana = await organiser(stage, "Ana")
    for number in range(5):
        await asks(amina, f"Question {number}?")
        amina.sees("Passed on")
    await amina.opens(SLUG)
    await amina.taps("Ask the organisers")
    amina.sees("5 messages of yours without an answer", "@")
    await replies(amina, showing(amina, "Passed on"), "And one more?")
    amina.sees("5 messages of yours without an answer")
    await replies(ana, showing(ana, "Question 2?"), ANSWER)
    await asks(amina, "The sixth?")
    amina.sees("Passed on")
    stage.clock.pass_(hours=25)
    await asks(amina, "Tomorrow?")
    amina.sees("Passed on")


async def test_a_long_question_is_refused_without_losing_the_place(
    stage: Stage, amina: Actor
) -> None:
    ana = await organiser(stage, "Ana")
    await amina.says("/ask")
    amina.sees("Which letter")
    await amina.taps("Twenty years on")
    await amina.says("x" * 1001)
    amina.sees("1,001", "1,000")
    await amina.says("First line\n\n\n\nsecond <b>line</b> & more")
    amina.sees("Passed on")
    ana.sees("First line\n\nsecond <b>line</b> & more")


async def test_where_nobody_is_at_the_desk_the_address_is_given(stage: Stage, amina: Actor) -> None:
    await amina.opens(SLUG)
    await amina.taps("Ask the organisers")
    assert "Copy the address" in str(amina.newest()["buttons"])
    assert await stage.look("SELECT id FROM errand") == []


async def test_the_list_opens_each_and_closes_without_an_answer(stage: Stage, amina: Actor) -> None:
    ana, ben = await organiser(stage, "Ana"), await organiser(stage, "Ben")
    await asks(amina)
    await ana.says("/questions")
    ana.sees("Waits:", "Somebody who has not signed", WORDS)
    await ana.taps("Somebody who has not signed")
    await ana.taps("Done")
    ana.sees("Close this without an answer?", WORDS)
    await replies(amina, showing(amina, "Passed on"), "Please do answer.")
    message, close = ana.button("Yes, close it")
    await ana.taps_link(message, close)
    ana.sees("Please do answer.")
    assert await stage.look("SELECT id FROM thread WHERE closed IS NULL") != []
    await ana.taps("Done")
    await ana.taps("Yes, close it")
    assert "Nothing is open." in showing(ana, "Closed.")["text"]
    ben.sees("Please do answer.", "Ana", "closed this without an answer")
    amina.sees("Passed on. The answer comes here.")
    await replies(amina, showing(amina, "Passed on"), "Hello?")
    ben.sees("Hello?")


async def test_who_signed_after_asking_stays_unnamed(stage: Stage, amina: Actor) -> None:
    """What somebody asked in fear is not connected with a name that she gave later."""
    ana = await organiser(stage, "Ana")
    await asks(amina, "Is it safe to sign?")
    stage.clock.pass_(hours=1)
    await signs(amina)
    await confirms(amina)
    await ana.says("/questions")
    ana.sees("Somebody who has not signed")
    ana.does_not_see("Defenders")
    await asks(amina, "What happens next?")
    ana.sees("Defenders’ Network (DN)", "What happens next?")


async def test_somebody_forgotten_leaves_no_word_and_cannot_be_answered(
    stage: Stage, amina: Actor
) -> None:
    ana = await organiser(stage, "Ana")
    await asks(amina)
    question = showing(ana, WORDS)
    await amina.says("/forgetme")
    await amina.taps("Forget me now")
    assert await stage.look("SELECT words FROM thread_message") == [{"words": None}]
    await replies(ana, question, ANSWER)
    ana.sees("can no longer be reached", "nothing was sent")
    await ana.says("/questions")
    ana.sees("Nothing is open.")


async def test_one_who_blocked_the_bot_is_not_written_to_in_vain(
    stage: Stage, amina: Actor
) -> None:
    ana = await organiser(stage, "Ana")
    await asks(amina)
    stage.rehearsal.block(amina.id)
    await stage.settle()
    await ana.taps("Answer")
    ana.sees("can no longer be reached")
    assert len(await stage.look("SELECT id FROM thread_message")) == 1


async def test_an_organiser_who_asks_herself_is_both_sides(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    await asks(ana)
    await replies(ana, showing(ana, "A question about"), ANSWER)
    answered = showing(ana, "The organisers of")
    assert ANSWER in answered["text"]
    await replies(ana, answered, "Thank you.")
    assert [row["from_desk"] for row in await stage.look("SELECT * FROM thread_message")] == [
        *(0, 1, 0),
    ]


async def test_a_question_in_the_middle_of_signing_leads_back_to_it(
    stage: Stage, amina: Actor
) -> None:
    await organiser(stage, "Ana")
    await amina.opens(SLUG)
    await amina.taps("Sign for my organisation")
    await amina.says("Defenders’ Network (DN)")
    await asks(amina)
    amina.sees("Passed on")
    await amina.taps("Go on")
    amina.sees("country")


async def asks_back(stage: Stage, actor: Actor, words: str = "Is this your whole name?") -> bool:
    """As the review does it, about the only signature there is."""
    assert stage.program is not None
    surroundings = stage.program.intake._surroundings

    def step(tx: Transaction) -> bool:
        person = people.find(tx, actor.id)
        assert person is not None
        number = tx.value("SELECT id FROM signature")
        visit = Visit(tx, person, surroundings)
        return questions.ask_from_desk(visit, signatures.get(tx, number), words)

    sent = await stage.program.database.write(step)
    await stage.settle()
    return sent


async def test_the_organisers_ask_back_about_a_signature(stage: Stage, amina: Actor) -> None:
    ana, ben = await organiser(stage, "Ana"), await organiser(stage, "Ben")
    await signs(amina)
    await confirms(amina)
    assert await asks_back(stage, ana)
    amina.sees("ask about your signature for Defenders’ Network (DN)", "Is this your whole name?")
    amina.does_not_see("Ana")
    assert await stage.look("SELECT id FROM thread WHERE answered IS NULL") == []
    await stage.restart()
    await amina.taps("Answer")
    await amina.says("It is.")
    for one in (ana, ben):
        one.sees("A further message about", "Defenders’ Network (DN)", "number 1", "It is.")
    assert await asks_back(stage, ana, "Thank you. And the website?")
    await replies(amina, showing(amina, "And the website?"), "example.org")
    assert len(await stage.look("SELECT id FROM thread")) == 1
    await ben.taps("The whole thread")
    ben.sees("Is this your whole name?", "It is.", "And the website?", "example.org")


async def test_nobody_is_asked_back_who_cannot_read_it(stage: Stage, amina: Actor) -> None:
    ana, eve = await organiser(stage, "Ana"), await organiser(stage, "Eve", "defenders-2016")
    await signs(amina)
    await confirms(amina)
    with pytest.raises(access.Hidden):
        await asks_back(stage, eve)
    stage.rehearsal.block(amina.id)
    await stage.settle()
    assert not await asks_back(stage, ana)
    assert await stage.look("SELECT id FROM thread") == []


async def test_what_was_asked_and_answered_is_in_the_data_of_both(
    stage: Stage, amina: Actor
) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    await asks(amina)
    await replies(ana, showing(ana, WORDS), ANSWER)
    await amina.says("/mydata")
    held = json.loads(await fetched(amina, "my-data.json"))
    [thread] = held["questions"]
    assert [(m["written_by"], m["words"]) for m in thread["messages"]] == [
        ("you", WORDS),
        ("organisers", ANSWER),
    ]
    assert "Ana" not in json.dumps(held)
    page = (await fetched(amina, "my-data.html")).decode()
    assert WORDS in page
    assert "Your questions to organisers" in page
    await ana.says("/mydata")
    held = json.loads(await fetched(ana, "my-data.json"))
    assert [role["role_at_the_desk"] for role in held["roles"]] == ["organiser"]
    assert [said["words"] for said in held["answers_given"]] == [ANSWER]
    assert WORDS not in json.dumps(held)


async def test_the_words_go_when_the_letter_is_made_anonymous(stage: Stage, amina: Actor) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    await asks(amina)
    await replies(ana, showing(ana, WORDS), ANSWER)
    stage.clock.now += timedelta(days=8 + 190)
    await stage.restart()
    assert stage.program is not None
    await stage.program.caretaker.look()
    await stage.settle()
    said = await stage.look("SELECT words, person FROM thread_message")
    assert said == [{"words": None, "person": 0}] * 2
    assert await stage.look("SELECT person FROM thread") == [{"person": None}]
    kept = [row["purpose"] for row in await stage.look("SELECT purpose FROM sent_message")]
    assert [purpose for purpose in kept if questions.is_about_a_thread(purpose)] == []
    assert len(await stage.look("SELECT id FROM person")) == 1
    assert len(await stage.look("SELECT id FROM role")) == 1


async def test_a_question_that_was_never_sent_expires(stage: Stage) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    await ana.opens(SLUG)
    await ana.taps("Ask the organisers")
    await ana.says("/cancel")
    assert len(await stage.look("SELECT id FROM errand")) == 1
    stage.clock.now += timedelta(days=61)
    await stage.restart()
    assert stage.program is not None
    await stage.program.caretaker.look()
    assert await stage.look("SELECT id FROM errand") == []
    assert len(await stage.look("SELECT id FROM person")) == 1


async def test_a_reply_ends_what_she_was_about_to_type(stage: Stage, amina: Actor) -> None:
    """Words that she types later for something else are not passed on by mistake."""
    ana = await organiser(stage, "Ana", SLUG)
    await asks(amina)
    question = showing(ana, "A question about")
    await ana.taps("Answer")
    await replies(ana, question, ANSWER)
    await ana.says("And something private")
    ana.sees("I was not asking anything")
    answer = showing(amina, ANSWER)
    await amina.taps("Ask further")
    await replies(amina, answer, "Thank you.")
    await amina.says("And something private")
    amina.sees("I was not asking anything")
    assert len(await stage.look("SELECT id FROM thread_message")) == 3


async def test_a_french_signatory_and_an_english_desk(stage: Stage, claire: Actor) -> None:
    ana = await organiser(stage, "Ana", SLUG)
    await claire.says("/ask")
    await claire.taps("Vingt ans")
    claire.sees("Que voulez-vous demander")
    await claire.says("Qui peut signer ?")
    claire.sees("C’est transmis.")
    ana.sees("A question about", "Qui peut signer ?")
    await replies(ana, showing(ana, "Qui peut"), "Chaque organisation.")
    claire.sees("L’équipe de coordination de", "répond", "Chaque organisation.")
