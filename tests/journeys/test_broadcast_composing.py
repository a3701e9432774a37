"""/broadcast: an organiser composes a message, tries it out, and lets it go."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.letter import Policy
from bot.services import retention
from tests.cast import Actor, Stage, follow_up, organiser, signs

SLUG = "no-code"
OTHER = "another"
OVER = "This button is out of date. /status shows where you are."
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360000002000001e221bc330000000049454e44ae426082"
)
HELLO = "The letter was handed over today."


@pytest.fixture
async def ana(stage: Stage) -> Actor:
    await stage.publish(follow_up(slug=SLUG, policy=Policy(code=False)))
    return await organiser(stage, "Ana", SLUG)


async def signatory(stage: Stage, name: str, organisation: str, country: str = "Kenya") -> Actor:
    actor = stage.enter(name)
    address = f"{name.lower()}@example.org"
    await signs(actor, organisation, country, address, SLUG)
    return actor


async def francophone(stage: Stage, name: str, organisation: str) -> Actor:
    """Signs in English, reads in French from then on."""
    actor = await signatory(stage, name, organisation, "Senegal")
    await actor.says("/language")
    await actor.taps("Français")
    return actor


async def begins(ana: Actor) -> None:
    await ana.says("/broadcast")
    await ana.taps("A new broadcast")
    ana.sees("Your broadcast so far", "Text:")


async def writes(ana: Actor, text: str = HELLO, language: str = "English") -> None:
    await ana.taps(f"Text: {language}")
    ana.sees("Please type the text")
    await ana.says(text)
    ana.sees("Your broadcast so far")


async def composed(ana: Actor, text: str = HELLO) -> None:
    await begins(ana)
    await writes(ana, text)


async def sends(ana: Actor) -> None:
    await ana.taps("Send…")
    await ana.taps("Yes, send it")


async def edits(ana: Actor, *taps: str) -> None:
    """Back at the draft, tap these one after the other."""
    await ana.taps("Back to the broadcast")
    for label in taps:
        await ana.taps(label)


Call = dict[str, Any]


def sent_to(stage: Stage, actor: Actor) -> list[Call]:
    """Every call that brought this person a message, with what went to Telegram."""
    methods = ("sendMessage", "sendPhoto", "sendDocument")
    return [
        {"method": entry["method"], **{k: _read(v) for k, v in entry["params"].items()}}
        for entry in stage.rehearsal.journal()
        if entry["chat_id"] == actor.id and entry["ok"] and entry["method"] in methods
    ]


def _read(value: Any) -> Any:
    """Parts that were sent as JSON, read."""
    if isinstance(value, str) and value[:1] in ("[", "{"):
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value


def words_of(call: Call) -> str:
    return str(call.get("text") or call.get("caption") or "")


def texts_to(stage: Stage, actor: Actor) -> list[str]:
    return [words_of(call) for call in sent_to(stage, actor)]


def got(stage: Stage, actor: Actor, words: str = HELLO) -> int:
    return sum(text.startswith(words) for text in texts_to(stage, actor))


def labels(call: Call) -> list[str]:
    return [b["text"] for row in call["reply_markup"]["inline_keyboard"] for b in row]


async def drafts(stage: Stage) -> list[dict[str, Any]]:
    return await stage.look("SELECT * FROM broadcast ORDER BY id")


async def token_of(stage: Stage) -> str:
    return str((await drafts(stage))[-1]["token"])


async def forges(actor: Actor, data: str) -> None:
    await actor.taps_link({"message_id": 1}, data, forged=True)


async def test_from_the_first_word_to_the_people_who_signed(stage: Stage, ana: Actor) -> None:
    amina = await signatory(stage, "Amina", "Coast Defenders")
    claire = await francophone(stage, "Claire", "Fleuve Libre")
    ben = await organiser(stage, "Ben", SLUG)
    await ana.says("/desk")
    await ana.taps("Broadcasts")
    ana.sees("Broadcasts of", "Drafts: 0")
    await ana.taps("A new broadcast")
    ana.sees("2 people", "signed and confirmed", "none yet")
    await writes(ana)
    ana.sees("English (one person): The letter was handed over today.")
    ana.sees("French (one person): no text of its own", "English")
    await writes(ana, "La lettre a été remise.", "French")
    ana.sees("French (one person): La lettre a été remise.")
    await ana.taps("Buttons")
    await ana.says("Read the report | https://example.org/report?a=1#top")
    ana.sees("Button “Read the report”: https://example.org/report?a=1#top")
    await ana.taps("Without a sound")
    ana.sees("It arrives without a sound.")
    await ana.taps("See ten of them")
    ana.sees("2 people", "English: 1", "French: 1", "Coast Defenders, Kenya (English)")
    ana.sees("Fleuve Libre, Senegal (French)", "No signature of the letter is left out.")
    before = len(sent_to(stage, ana))
    await edits(ana, "Preview")
    _, english, _, french, _ = sent_to(stage, ana)[before:]
    assert words_of(english).startswith(HELLO)
    assert words_of(french).startswith("La lettre a été remise.")
    await edits(ana, "Send me a test")
    ana.sees("That was the test")
    await edits(ana, "Send the others a test")
    ana.sees("The test went to one other organiser.")
    assert "Ana shows you the next message" in texts_to(stage, ben)[-2]
    assert got(stage, ben) == 1
    assert (got(stage, amina), got(stage, claire, "La lettre")) == (0, 0)
    await edits(ana, "Send…")
    ana.sees("Send to 2 people?", "what has arrived cannot be taken back")
    await ana.taps("Yes, send it now")
    ana.sees("2 of 2 sent")
    assert (got(stage, amina), got(stage, claire, "La lettre")) == (1, 1)
    for shown, sent in ((english, amina), (french, claire)):
        arrived = sent_to(stage, sent)[-1]
        assert {**arrived, "reply_markup": 0, "chat_id": 0} == {
            **shown,
            "reply_markup": 0,
            "chat_id": 0,
        }
        assert labels(arrived) == labels(shown)
        assert arrived["disable_notification"] in (True, "true")


async def test_the_buttons_below_a_preview_do_nothing_then_and_later(
    stage: Stage, ana: Actor
) -> None:
    """An organiser may have signed herself: her own updates go on."""
    await signs(ana, "Coast Defenders", slug=SLUG)
    await composed(ana)
    await ana.taps("Preview")
    message, data = ana.button("No more at all")
    await ana.taps_link(message, data)
    assert "This is a preview" in ana.last_toast()
    await ana.taps("Back to the broadcast")
    await sends(ana)
    await ana.taps_link(message, data)
    assert "This is a preview" in ana.last_toast()
    assert await stage.look("SELECT * FROM muted") == []


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Read it https://example.org", ("Line 1", "the bar between the words")),
        (" | https://example.org", ("Line 1", "the words for the button are missing")),
        ("A | http://example.org", ("Line 1", "has to begin with https://")),
        ("A | https://me:secret@example.org", ("Line 1", "holds a login")),
        ("A | https://localhost/x", ("Line 1", "not an address on the web")),
        (f"{'A' * 41} | https://example.org", ("41 characters, and 40 fit",)),
        ("A | https://example.org\nB", ("Line 2, “B”", "One thing is not right yet")),
        ("\n".join(["A | https://example.org"] * 7), ("These are 7 buttons; 6 fit.",)),
        ("A\nB | ftp://example.org", ("Line 1", "Line 2", "2 things are not right yet")),
    ],
)
async def test_buttons_that_cannot_be_are_refused_line_by_line(
    stage: Stage, ana: Actor, typed: str, said: tuple[str, ...]
) -> None:
    await begins(ana)
    await ana.taps("Buttons")
    await ana.says(typed)
    ana.sees(*said)
    await ana.says("Read the report | https://example.org/report")
    ana.sees("Button “Read the report”")
    await ana.taps("Buttons")
    await ana.taps("Take all buttons out")
    ana.sees("Buttons: none")


async def test_wrong_answers_say_what_would_be_right(stage: Stage, ana: Actor) -> None:
    await composed(ana)
    await ana.taps("Picture or file")
    await ana.says("the one from yesterday")
    ana.sees("This was text. Please send a picture or a file")
    await edits(ana, "When")
    await ana.says("4 April 2018 10:00")
    ana.sees("That has passed already")
    await ana.says("when the cows come home")
    ana.sees("For example")
    await edits(ana, "To whom", "Countries")
    await ana.says("Kenya, Atlantis")
    ana.sees("“Atlantis” is no country that I know for sure")
    await ana.says("Kenyya")
    await ana.taps("Kenya")
    ana.sees("Only from: Kenya")
    await ana.taps("Role")
    await ana.says("…")
    ana.sees("For example: director")
    await edits(ana, "To whom", "Signed after")
    await ana.says("next year")
    ana.sees("Only to those who signed after which day?")


async def test_a_text_that_is_too_long_is_kept_and_it_is_said_by_how_much(
    stage: Stage, ana: Actor
) -> None:
    amina = await signatory(stage, "Amina", "Coast Defenders")
    await composed(ana, "🕊" * 2020)
    ana.sees("too long by", "At most 4,096 fit")
    await ana.taps("Send…")
    ana.sees("It cannot be sent yet", "too long by")
    await ana.taps("Preview")
    ana.sees("too long by")
    await edits(ana, "Text: English")
    assert "🕊" * 2020 in texts_to(stage, ana)
    await ana.says("Dear friends. " * 60)
    ana.does_not_see("too long")
    photo(stage, ana)
    await stage.settle()
    ana.does_not_see("too long")
    await writes(ana, "Dear friends. " * 70)
    ana.sees("too long by", "At most 1,024 fit")
    await writes(ana, HELLO)
    await sends(ana)
    assert sent_to(stage, amina)[-1]["caption"].startswith(HELLO)


def photo(stage: Stage, actor: Actor, caption: str | None = None) -> Any:
    return stage.rehearsal.send_photo(actor.id, PNG, caption=caption)


async def test_a_picture_goes_along_under_the_name_that_telegram_has_for_it(
    stage: Stage, ana: Actor
) -> None:
    amina = await signatory(stage, "Amina", "Coast Defenders")
    await composed(ana)
    await ana.taps("Picture or file")
    sent = photo(stage, ana)
    await stage.settle()
    ana.sees("Picture or file: a picture")
    await ana.taps("Send…")
    await ana.taps("Yes, send it now")
    arrived = sent_to(stage, amina)[-1]
    assert (arrived["method"], arrived["photo"]) == ("sendPhoto", sent["photo"]["file_id"])
    assert arrived["caption"].startswith(HELLO)


async def test_a_file_with_words_below_it_brings_the_text_along(stage: Stage, ana: Actor) -> None:
    amina = await signatory(stage, "Amina", "Coast Defenders")
    await begins(ana)
    sent = stage.rehearsal.send_document(ana.id, b"%PDF-1.7", "report.pdf", caption=HELLO)
    await stage.settle()
    ana.sees("Picture or file: a file", f"English (one person): {HELLO}")
    photo(stage, ana, caption="Other words")
    await stage.settle()
    ana.sees("a picture", "were not taken", HELLO)
    await ana.taps("Picture or file")
    await ana.taps("Take it out")
    ana.sees("Picture or file: none")
    stage.rehearsal.send_document(ana.id, b"%PDF-1.7", "report.pdf")
    await stage.settle()
    await sends(ana)
    assert sent_to(stage, amina)[-1]["method"] == "sendDocument"
    assert sent["document"]["file_id"]


MARKS = ("bold", "italic", "underline", "strikethrough", "spoiler", "code", "blockquote")
WORDS = st.text(
    st.one_of(
        st.sampled_from("ab é ñ 🕊 👩🏽‍🌾 🇰🇪 שלום مرحبا ¿ ‘’ < & >\n"),
        st.characters(categories=("L", "N", "P", "So"), exclude_characters="/@#$\u2028"),
    ),
    min_size=1,
    max_size=60,
)


@st.composite
def formatted(draw: st.DrawFn) -> tuple[str, list[dict[str, Any]]]:
    """A text that begins and ends with a letter, and marks that cover parts of it."""
    text = f"a{draw(WORDS)}z"
    places = [0]
    for character in text:
        places.append(places[-1] + len(character.encode("utf-16-le")) // 2)
    marks = []
    for kind in draw(st.lists(st.sampled_from(MARKS), max_size=3, unique=True)):
        begin, end = sorted(draw(st.lists(st.sampled_from(places), min_size=2, max_size=2)))
        if begin < end:
            marks.append({"type": kind, "offset": begin, "length": end - begin})
    return text, sorted(marks, key=lambda mark: (mark["offset"], -mark["length"]))


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(said=formatted())
async def test_formatting_arrives_as_it_was_typed(
    stage: Stage, ana: Actor, said: tuple[str, list[dict[str, Any]]]
) -> None:
    text, entities = said
    await begins(ana)
    await ana.taps("Text: English")
    told = stage.rehearsal.say(ana.id, text, entities=entities)
    await stage.settle()
    typed = next(
        m for m in stage.rehearsal.messages(ana.id) if m["message_id"] == told["message_id"]
    )
    await ana.taps("Send me a test")
    test = next(c for c in reversed(sent_to(stage, ana)) if labels_or_none(c, "No more at all"))
    assert test["text"].startswith(f"{typed['text']}\n\nYou get this because")
    assert [e for e in test["entities"] if e["type"] in MARKS] == entities
    await ana.taps("Back to the broadcast")
    await ana.taps("Delete")
    await ana.taps("Yes, delete it")


def labels_or_none(call: Call, label: str) -> bool:
    return "reply_markup" in call and label in labels(call)


async def test_whoever_has_no_text_of_her_own_gets_the_first_one(stage: Stage, ana: Actor) -> None:
    amina = await signatory(stage, "Amina", "Coast Defenders")
    claire = await francophone(stage, "Claire", "Fleuve Libre")
    await begins(ana)
    await writes(ana, "Bonjour.", "French")
    ana.sees("English (one person): no text of its own", "French")
    await writes(ana, "Good day.")
    await ana.taps("Text: English")
    await ana.taps("For all other languages, too")
    await ana.taps("Text: English")
    assert "For all other languages, too" not in ana.buttons()
    await ana.taps("Back to the broadcast")
    await ana.taps("Text: French")
    await ana.taps("Take this text out")
    ana.sees("French (one person): no text of its own", "English")
    await ana.taps("Preview")
    assert any("There is no text for them" in text for text in texts_to(stage, ana))
    await ana.taps("Back to the broadcast")
    await sends(ana)
    assert (got(stage, amina, "Good day."), got(stage, claire, "Good day.")) == (1, 1)
    assert "Vous recevez ce message" in texts_to(stage, claire)[-1]


async def test_a_text_may_be_there_before_anybody_speaks_its_language(
    stage: Stage, ana: Actor
) -> None:
    await composed(ana)
    await ana.taps("Text in another language")
    await writes(ana, "Bonjour.", "French")
    ana.sees("French (0 people): Bonjour.")


async def test_it_leaves_at_the_time_that_was_typed(stage: Stage, ana: Actor) -> None:
    amina = await signatory(stage, "Amina", "Coast Defenders")
    await composed(ana)
    await ana.taps("When")
    await ana.says("Friday 18:00 Geneva")
    ana.sees("When: Friday 6 April 2018, 18:00", "UTC+2")
    await ana.taps("When")
    await ana.says("Friday 19:00 Nairobi")
    ana.sees("19:00 (Nairobi time, UTC+3)", "When: Friday 6 April 2018, 18:00")
    await ana.taps("Send…")
    ana.sees("Send to one person?", "Friday 6 April 2018, 18:00")
    await ana.taps("Yes, send it at that time")
    ana.sees("Broadcast planned for Friday 6 April 2018, 18:00")
    assert got(stage, amina) == 0
    stage.clock.pass_(days=2)
    await stage.restart()
    await stage.settle()
    assert got(stage, amina) == 1


async def test_a_time_that_went_by_meanwhile_is_no_time_to_send(stage: Stage, ana: Actor) -> None:
    amina = await signatory(stage, "Amina", "Coast Defenders")
    await composed(ana)
    await ana.taps("When")
    await ana.says("today 18:00")
    await ana.taps("Send…")
    stage.clock.pass_(days=1)
    await ana.taps("Yes, send it at that time")
    ana.sees("It cannot be sent yet", "The time for which it was planned is over")
    assert got(stage, amina) == 0
    await ana.taps("When")
    await ana.taps("As soon as I send it")
    await sends(ana)
    assert got(stage, amina) == 1


async def test_whom_it_means_is_chosen_and_told_with_the_reasons(stage: Stage, ana: Actor) -> None:
    amina = await signatory(stage, "Amina", "Coast Defenders")
    claire = await francophone(stage, "Claire", "Fleuve Libre")
    bob, dora = await signatory(stage, "Bob", "Hill Farmers"), stage.enter("Dora")
    await dora.opens(SLUG)
    await dora.taps("Sign for my organisation")
    stage.rehearsal.block(bob.id)
    await amina.says("/status")
    await composed(ana)
    await ana.taps("To whom")
    ana.sees("To 2 people", "Cannot be reached: 1")
    await ana.taps("Only: French")
    ana.sees("To one person", "Only in: French", "Left out by your conditions: 1")
    await ana.taps("✓ Only: French")
    await ana.taps("Countries")
    await ana.says("Kenya; Senegal")
    ana.sees("Only from: Kenya, Senegal")
    await ana.taps("All countries")
    await ana.taps("Role")
    await ana.says("DIRECT")
    ana.sees("whose role holds “DIRECT”", "To 2 people")
    await ana.taps("Role")
    await ana.says("treasurer")
    ana.sees("To nobody", "Left out by your conditions: 2")
    await ana.taps("Any role")
    await ana.taps("Signed after")
    await ana.says("today")
    ana.sees("Only those who signed after", "To 2 people")
    await ana.taps("Whenever they signed")
    await ana.taps("✓ signed and confirmed")
    assert "At least one group" in ana.last_toast()
    await edits(ana)
    await sends(ana)
    ana.sees("2 of 3 sent", "Cannot be reached: 1")
    assert (got(stage, amina), got(stage, claire)) == (1, 1)
    dan = await signatory(stage, "Dan", "Lake Watch")
    await composed(ana, "Once more.")
    await ana.taps("To whom")
    await ana.taps("Did not get")
    await ana.taps(HELLO)
    ana.sees("To one person", "Only those who did not get", "Got the earlier broadcast: 2")
    ana.sees("Cannot be reached: 1")
    await edits(ana)
    await sends(ana)
    assert (got(stage, dan, "Once more."), got(stage, amina, "Once more.")) == (1, 0)


async def test_who_withdrew_or_did_not_agree_is_never_meant(stage: Stage, ana: Actor) -> None:
    amina = await signatory(stage, "Amina", "Coast Defenders")
    await signatory(stage, "Bob", "Hill Farmers")
    await amina.says("/status")
    await amina.taps("Coast Defenders")
    await amina.taps("Withdraw")
    await amina.taps("withdraw")
    await composed(ana)
    await ana.taps("To whom")
    for group in ("approval pending", "code not typed yet", "begun, not sent"):
        await ana.taps(group)
    ana.sees("To one person", "Withdrawn or declined: 1")
    await ana.taps("See ten of them")
    ana.sees("Hill Farmers")
    ana.does_not_see("Coast Defenders")


async def test_a_name_that_is_kept_back_is_told_to_organisers_as_such(
    stage: Stage, ana: Actor
) -> None:
    amina = stage.enter("Amina")
    await amina.opens(SLUG)
    await amina.taps("Sign for my organisation")
    for said in ("Hidden Harbour", "Uruguay", "skip", "Maria Sample", "Director",
                 "maria@example.org", "yes", "no", "yes", "yes"):  # fmt: skip
        await amina.says(said)
    await amina.taps("That is right")
    await amina.taps("I am authorised to sign")
    await composed(ana)
    await ana.taps("See ten of them")
    ana.sees("Hidden Harbour, Uruguay (English), name kept back")
    assert await stage.look("SELECT * FROM audit WHERE what LIKE 'sample of a broadcast%'")


async def test_a_moment_that_may_mean_two_is_asked_back(stage: Stage, ana: Actor) -> None:
    await composed(ana)
    await ana.taps("When")
    await ana.says("07/06/2018 10:00")
    await ana.taps("7 June 2018")
    ana.sees("When: Thursday 7 June 2018, 10:00")


async def test_two_long_parts_are_kept_whole_until_they_are_shortened(
    stage: Stage, ana: Actor
) -> None:
    await composed(ana, "a" * 3000)
    await ana.says("b" * 3000)
    await ana.taps("Below the text: English")
    ana.sees("too long by")
    await ana.taps("Text: English")
    pieces = texts_to(stage, ana)[-4:-1]
    assert "".join(pieces).replace("\n", "") == "a" * 3000 + "b" * 3000


async def test_what_is_typed_with_no_question_open_is_kept(stage: Stage, ana: Actor) -> None:
    """An app cuts a long paste in two; the second half comes when nothing is asked."""
    amina = await signatory(stage, "Amina", "Coast Defenders")
    await composed(ana)
    await ana.says("And more will follow.")
    ana.sees("Kept: And more will follow.", "What is it meant as?")
    await ana.says("Thank you.")
    ana.sees("Kept: And more will follow. Thank you.")
    await stage.restart()
    await ana.taps("Below the text: English")
    ana.sees(f"{HELLO} And more will follow. ")
    await ana.says("Read it | https://example.org/a")
    await ana.taps("As the buttons")
    ana.sees("Button “Read it”")
    await ana.says("nonsense")
    await ana.taps("For nothing; forget it")
    await ana.says("/cancel")
    ana.sees("The draft is kept")
    await edits(ana)
    await sends(ana)
    assert got(stage, amina, f"{HELLO}\nAnd more will follow.\nThank you.\n\nYou get this") == 1
    assert labels(sent_to(stage, amina)[-1])[0] == "Read it"


async def test_what_is_put_below_keeps_its_formatting_at_its_place(
    stage: Stage, ana: Actor
) -> None:
    amina = await signatory(stage, "Amina", "Coast Defenders")
    await composed(ana, "🕊 Peace")
    bold = {"type": "bold", "offset": 3, "length": 4}
    stage.rehearsal.say(ana.id, "🕊 more", entities=[bold])
    await stage.settle()
    await ana.taps("Below the text: English")
    await sends(ana)
    arrived = sent_to(stage, amina)[-1]
    assert arrived["text"].startswith("🕊 Peace\n🕊 more\n\n")
    assert arrived["entities"] == [{**bold, "offset": 12}]


async def test_a_restart_in_the_middle_loses_nothing(stage: Stage, ana: Actor) -> None:
    amina = await signatory(stage, "Amina", "Coast Defenders")
    await begins(ana)
    await ana.taps("Text: English")
    await stage.restart()
    await ana.says(HELLO)
    ana.sees(HELLO)
    await stage.restart()
    await ana.taps("Send…")
    await stage.restart()
    await ana.taps("Yes, send it now")
    await stage.settle()
    assert got(stage, amina) == 1


async def test_two_organisers_who_press_at_once_send_it_once(stage: Stage, ana: Actor) -> None:
    amina = await signatory(stage, "Amina", "Coast Defenders")
    ben = await organiser(stage, "Ben", SLUG)
    await composed(ana)
    await ben.says("/broadcast")
    await ben.taps(f"draft: {HELLO}"[:30])
    for actor in (ana, ben):
        await actor.taps("Send…")
    for actor in (ana, ben):
        message, data = actor.button("Yes, send it now")
        stage.rehearsal.tap(actor.id, message["message_id"], data)
    await stage.settle()
    assert got(stage, amina) == 1
    for actor in (ana, ben):
        actor.sees("1 of 1 sent")
    assert [row["state"] for row in await drafts(stage)] == ["done"]


async def test_what_was_changed_meanwhile_is_shown_before_it_is_sent(
    stage: Stage, ana: Actor
) -> None:
    amina = await signatory(stage, "Amina", "Coast Defenders")
    ben = await organiser(stage, "Ben", SLUG)
    await composed(ana)
    await ana.taps("Send…")
    await ben.says("/broadcast")
    await ben.taps("draft: ")
    await writes(ben, "Other words.")
    await ana.taps("Yes, send it now")
    ana.sees("changed meanwhile", "Ben", "Other words.")
    assert len(await stage.look("SELECT * FROM delivery")) == 0
    await ana.taps("Yes, send it now")
    assert got(stage, amina, "Other words.") == 1


async def test_an_answer_for_what_has_left_meanwhile_changes_nothing(
    stage: Stage, ana: Actor
) -> None:
    amina = await signatory(stage, "Amina", "Coast Defenders")
    ben = await organiser(stage, "Ben", SLUG)
    await composed(ana)
    await ben.says("/broadcast")
    await ben.taps("draft: ")
    await ben.taps("Text: English")
    await sends(ana)
    await ben.says("Other words.")
    assert "has been sent, cancelled or deleted meanwhile" in "".join(texts_to(stage, ben))
    assert (got(stage, amina), got(stage, amina, "Other words.")) == (1, 0)


async def test_a_preview_that_telegram_does_not_take_is_no_silence(
    stage: Stage, ana: Actor
) -> None:
    await composed(ana)
    await ana.taps("Picture or file")
    photo(stage, ana)
    await stage.settle()
    stage.rehearsal.fault("bad_request", method="sendPhoto", chat_id=ana.id)
    await ana.taps("Preview")
    await stage.settle()
    assert any("Telegram refused this message" in text for text in texts_to(stage, ana))


async def test_drafts_are_listed_copied_and_deleted(stage: Stage, ana: Actor) -> None:
    amina = await signatory(stage, "Amina", "Coast Defenders")
    await composed(ana)
    await ana.taps("Buttons")
    await ana.says("Read it | https://example.org/a")
    await sends(ana)
    await ana.says("/broadcast")
    ana.sees("Drafts: 0", "Sent or planned: 1")
    await ana.taps("Copy an earlier one")
    await ana.taps("sent: ")
    ana.sees("This is the copy", HELLO, "Button “Read it”")
    await ana.taps("All broadcasts")
    ana.sees("Drafts: 1", "Sent or planned: 1")
    await ana.taps("draft: ")
    await ana.taps("Delete")
    ana.sees("Delete the draft", HELLO)
    await ana.taps("Yes, delete it")
    ana.sees("The draft is deleted.", "Drafts: 0")
    assert got(stage, amina) == 1
    assert await stage.look("SELECT * FROM errand WHERE kind LIKE 'composing%'") == []


async def test_a_draft_that_nobody_touches_for_thirty_days_is_forgotten(
    stage: Stage, ana: Actor
) -> None:
    await composed(ana)
    stage.clock.pass_(days=29)
    await clears_up(stage)
    assert len(await drafts(stage)) == 1
    stage.clock.pass_(days=2)
    await clears_up(stage)
    assert await drafts(stage) == []
    await ana.says("hello")


async def clears_up(stage: Stage) -> None:
    assert stage.program is not None
    await stage.program.database.write(lambda tx: retention.step(tx, frozenset()))


async def two_pairs_of_eyes(stage: Stage) -> None:
    stage.settings = stage.settings.model_copy(update={"broadcast_approvals": 1})
    await stage.restart()


async def test_with_approvals_on_somebody_else_has_to_agree_first(stage: Stage, ana: Actor) -> None:
    amina = await signatory(stage, "Amina", "Coast Defenders")
    ben = await organiser(stage, "Ben", SLUG)
    await two_pairs_of_eyes(stage)
    await composed(ana)
    await ana.taps("Send…")
    ana.sees("Another organiser has to approve it first.")
    assert "Yes, send it now" not in ana.buttons()
    await ana.taps("Ask the others to approve it")
    ana.sees("One other organiser was asked")
    ben.sees("Ana asks for your approval", "one person")
    await ben.taps("Preview")
    assert got(stage, ben) == 1
    await ben.taps("Not yet")
    await ben.says("The date is wrong.")
    ben.sees("Ana has been told")
    ana.sees("Ben does not approve", "The date is wrong.")
    await edits(ana, "Send…", "Ask the others to approve it")
    await ben.taps("Approve")
    ben.sees("Thank you. Ana has been told")
    ana.sees("Ben has approved your broadcast", "It has not been sent yet.")
    assert got(stage, amina) == 0
    await ana.taps("Send…")
    ana.sees("Approved by: Ben")
    await ana.taps("Yes, send it now")
    assert got(stage, amina) == 1


async def test_nobody_approves_her_own_and_no_forged_tap_gets_round_it(
    stage: Stage, ana: Actor
) -> None:
    amina = await signatory(stage, "Amina", "Coast Defenders")
    ben = await organiser(stage, "Ben", SLUG)
    await two_pairs_of_eyes(stage)
    await composed(ana)
    await ana.taps("Send…")
    await ana.taps("Ask the others to approve it")
    _, data = ben.button("Approve")
    token, version = data.split(":")[1:]
    await forges(ana, data)
    assert "your own" in ana.last_toast()
    for forged in (f"compose-go:{token}:{version}", f"bc-send:{token}"):
        await forges(ana, forged)
    await stage.settle()
    assert got(stage, amina) == 0
    assert [row["state"] for row in await drafts(stage)] == ["approval"]


async def test_an_edit_takes_the_approval_back(stage: Stage, ana: Actor) -> None:
    """What the second pair of eyes agreed to is what is sent, or she is asked again."""
    amina = await signatory(stage, "Amina", "Coast Defenders")
    ben = await organiser(stage, "Ben", SLUG)
    await two_pairs_of_eyes(stage)
    await composed(ana)
    await ana.taps("Send…")
    await ana.taps("Ask the others to approve it")
    message, data = ben.button("Approve")
    await ana.says("/broadcast")
    await ana.taps("waits for approval")
    await writes(ana, "Other words.")
    await ana.taps("Send…")
    await ana.taps("Ask the others to approve it")
    await ben.taps_link(message, data)
    ben.sees("changed meanwhile", "Other words.")
    assert (await drafts(stage))[0]["approved_by"] is None
    await ben.says("/help")
    await ben.taps("Approve")
    assert (await drafts(stage))[0]["approved_by"] is not None
    await ana.says("/broadcast")
    await ana.taps("waits for approval")
    ana.sees("Approved by: Ben")
    await ana.taps("Without a sound")
    ana.does_not_see("Approved by")
    await ana.taps("Send…")
    assert "Yes, send it now" not in ana.buttons()
    assert got(stage, amina) == 0


async def test_with_nobody_to_approve_it_she_is_told_what_helps(stage: Stage, ana: Actor) -> None:
    await signatory(stage, "Amina", "Coast Defenders")
    await two_pairs_of_eyes(stage)
    await composed(ana)
    await ana.taps("Send…")
    await ana.taps("Ask the others to approve it")
    ana.sees("Nobody else organises this letter", "/roles")


VERBS = (
    *("compose:{t}", "compose-all:{t}", "compose-new:{s}", "compose-copies:{s}", "broadcasts:{s}"),
    *("compose-copy:{t}", "compose-drop:{t}", "compose-gone:{t}", "compose-set:{t}:silent:1"),
    *("compose-media-out:{t}", "compose-buttons-out:{t}", "compose-ask-for:{t}:role"),
    *("compose-text:{t}:en", "compose-first:{t}:en", "compose-out:{t}:en"),
    *("compose-take:{t}:text:en", "compose-forget:{t}", "compose-languages:{t}", "compose-to:{t}"),
    *("compose-with:{t}:language:en", "compose-clear:{t}:role", "compose-got:{t}"),
    *("compose-not:{t}:{t}", "compose-sample:{t}", "compose-preview:{t}", "compose-test:{t}:team"),
    *("compose-dead:{t}", "compose-send:{t}", "compose-go:{t}:x", "compose-eyes:{t}:x"),
    *("compose-yes:{t}:x", "compose-no:{t}:x", "bc-send:{t}"),
)


async def test_a_stranger_and_the_organiser_of_another_letter_learn_and_change_nothing(
    stage: Stage, ana: Actor
) -> None:
    await stage.publish(follow_up(slug=OTHER, policy=Policy(code=False)))
    eve, oto = stage.enter("Eve"), await organiser(stage, "Oto", OTHER)
    await composed(ana)
    token, before = await token_of(stage), await drafts(stage)
    for verb in VERBS:
        for actor in (eve, oto):
            said = len(texts_to(stage, actor))
            await forges(actor, verb.format(t=token, s=SLUG))
            assert actor.last_toast() == OVER, verb
            assert len(texts_to(stage, actor)) == said
    assert await drafts(stage) == before
    await eve.says("/broadcast")
    eve.sees("not know")


async def test_taps_with_nonsense_in_them_change_nothing(stage: Stage, ana: Actor) -> None:
    await composed(ana)
    token, before = await token_of(stage), await drafts(stage)
    for data in (
        *(f"compose-set:{token}:content:1", f"compose-set:{token}:silent:2"),
        *(f"compose-ask-for:{token}:x", f"compose-text:{token}:xx", f"compose-first:{token}:fr"),
        *(f"compose-with:{token}:group:x", f"compose-with:{token}:language:xx"),
        *(f"compose-clear:{token}:groups", f"compose-not:{token}:{token}"),
        *(f"compose-test:{token}:x", f"compose-take:{token}:text:en", "compose:nothing"),
    ):
        await forges(ana, data)
        assert ana.last_toast() == OVER, data
    assert await drafts(stage) == before


async def test_the_role_that_is_taken_away_ends_the_composing(stage: Stage, ana: Actor) -> None:
    await begins(ana)
    await ana.taps("Text: English")
    assert stage.program is not None
    await stage.program.database.write(lambda tx: tx.execute("DELETE FROM role") and None)
    await ana.says(HELLO)
    ana.does_not_see("broadcast")
    assert got(stage, ana) == 0


async def test_in_french_everything_is_said_in_french(stage: Stage) -> None:
    await stage.publish(follow_up(slug=SLUG, policy=Policy(code=False)))
    zoe = await organiser(stage, "Zoé", SLUG, language="fr")
    await signatory(stage, "Amina", "Coast Defenders")
    await zoe.says("/broadcast")
    await zoe.taps("Un nouveau message")
    zoe.sees("Votre message aux signataires jusqu’ici")
    await zoe.taps("Texte\u00a0: anglais")
    await zoe.says(HELLO)
    await zoe.taps("Quand")
    await zoe.says("vendredi 18h Genève")
    zoe.sees("vendredi 6 avril 2018, 18:00")
    await zoe.taps("Envoyer…")
    zoe.sees("Envoyer à", "1 personne", "vendredi 6 avril")


async def test_an_organiser_of_several_letters_says_for_which(stage: Stage) -> None:
    await stage.publish(follow_up(slug=SLUG, policy=Policy(code=False)))
    ida = await organiser(stage, "Ida")
    await ida.says("/broadcast")
    ida.sees("For which letter")
    await ida.taps("Twenty")
    ida.sees("Broadcasts of")


async def test_what_a_paid_pace_costs_is_said_before_and_telegram_is_told(stage: Stage) -> None:
    stage.settings = stage.settings.model_copy(update={"paid_broadcasts": 300})
    await stage.restart()
    await stage.publish(follow_up(slug=SLUG, policy=Policy(code=False)))
    ana = await organiser(stage, "Ana", SLUG)
    one = await signatory(stage, "One", "River Watch")
    await composed(ana)
    await ana.taps("Send…")
    ana.sees("It leaves at 300 messages a second", "one Star")
    await ana.taps("Yes, send it")
    [sent] = [call for call in sent_to(stage, one) if HELLO in str(call.get("text"))]
    assert sent["allow_paid_broadcast"] in (True, "true")
