"""/letter: an organiser writes a letter in the chat and publishes it."""

import io

from docx import Document

from tests.cast import Actor, Stage, organiser, signs
from tests.journeys.letters import SLUG, TITLE, answers, bodies, publishes, sends, writes

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360000002000001e221bc330000000049454e44ae426082"
)


async def asked(stage: Stage) -> Actor:
    """An organiser of all letters at the question for the text."""
    ana = await organiser(stage, "Ana")
    await ana.says("/letter")
    await ana.taps("A new letter")
    await answers(ana, "English", TITLE, "The Minister", "The wells are dry.")
    ana.sees("Now the letter itself")
    return ana


def document(*paragraphs: str, heading: str = "") -> bytes:
    made = Document()
    if heading:
        made.add_heading(heading, level=1)
    for words in paragraphs:
        made.add_paragraph(words)
    made.add_table(rows=1, cols=2).rows[0].cells[0].text = "Wells"
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


async def test_a_letter_from_the_first_question_to_the_first_signature(stage: Stage) -> None:
    ana, amina = await organiser(stage, "Ana"), stage.enter("Amina")
    await ana.says("/letter")
    ana.sees("The letters at the desk", "Twenty years on", "open, no signatories")
    await ana.taps("A new letter")
    ana.sees("In which language is the letter written?")
    await ana.taps("English")
    await ana.says(TITLE)
    ana.sees("Title", TITLE, "To whom is it addressed?")
    await ana.says("The Minister of Water\nThe Palace")
    await ana.says("The wells are dry.")
    await ana.says("Dear Minister,\n\n**The wells are dry.**")
    ana.sees("Is that the whole text?", "characters", "Dear Minister")
    await ana.says("We ask you to act.")
    ana.sees("We ask you to act.")
    await ana.taps("That is the whole text")
    ana.sees("Who coordinates the letter?", "Your answer so far")
    await ana.says("Coordination Team")
    await ana.says("water@example.org")
    await ana.says("Friday 18:00 Geneva")
    ana.sees("Friday 6 April 2018, 18:00 (Geneva time, UTC+2)", SLUG)
    await ana.taps("Keep")
    ana.sees("The draft is kept", TITLE, "The Palace", "Friday 6 April 2018, 18:00")
    ana.sees("E-mail code: asked for", "start=water-for-the-valley")
    eve = stage.enter("Eve")
    await eve.opens(SLUG)
    eve.sees("I do not know that letter")
    await ana.taps("Preview")
    ana.sees("This is a preview", TITLE, "The Minister of Water")
    assert "Sign for my organisation" not in ana.buttons()
    await ana.taps("Read the letter")
    ana.sees("This is a preview", "Dear Minister", "We ask you to act.")
    assert "Sign for my organisation" not in ana.buttons()
    await ana.taps("Back to the letter")
    await publishes(ana)
    await signs(amina, slug=SLUG)
    amina.sees("director@example.org")
    assert (await bodies(stage))[0]["body"] == (
        "Dear Minister,\n\n**The wells are dry.**\n\nWe ask you to act.\n"
    )


async def test_one_message_after_the_other_becomes_one_text(stage: Stage) -> None:
    """The app itself cuts a long paste in two, in the middle of a sentence if it likes."""
    ana = await asked(stage)
    await answers(ana, "We ask that the wells are", "dug again.", "And soon.")
    ana.sees("It ends: “", "And soon.")
    await ana.taps("That is the whole text")
    await answers(ana, "Team", "water@example.org", "tomorrow 6pm Nairobi")
    await ana.taps("Keep")
    [text] = await bodies(stage)
    assert text["body"] == "We ask that the wells are dug again.\n\nAnd soon.\n"


async def test_the_text_can_be_begun_again(stage: Stage) -> None:
    ana = await asked(stage)
    await ana.says("The wrong letter.")
    await ana.taps("Begin the text again")
    ana.sees("Now the letter itself")
    await ana.says("The right letter.")
    ana.sees("The right letter.")
    ana.does_not_see("The wrong letter.")


async def test_a_word_document_is_the_text_and_what_could_not_be_kept_is_named(
    stage: Stage,
) -> None:
    ana = await organiser(stage, "Ana")
    await ana.says("/letter")
    await ana.taps("A new letter")
    await ana.says("English")
    data = document("Dear Minister,", "The wells are dry.", heading=TITLE)
    await sends(stage, ana, data, "Letter final.docx")
    ana.sees("“Letter final.docx” has been read", "Tables", "To whom is it addressed?")
    await answers(ana, "The Minister", "The wells are dry.")
    ana.sees("Is that the whole text?")
    await ana.taps("That is the whole text")
    await answers(ana, "Team", "water@example.org", "Friday 18:00 Geneva")
    await ana.taps("Keep")
    [text] = await bodies(stage)
    assert text["title"] == TITLE
    assert text["body"].startswith("Dear Minister,\n\nThe wells are dry.\n")


async def test_what_a_markdown_file_says_on_top_is_not_asked_again(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    await ana.says("/letter")
    await ana.taps("A new letter")
    await ana.says("English")
    top = f"---\ntitle: {TITLE}\naddressee: The Minister\nsummary: The wells are dry.\n---\n"
    await sends(stage, ana, f"{top}\nDear Minister, act.\n".encode(), "letter.md")
    ana.sees("has been read", "Is that the whole text?", "Dear Minister, act.")


async def test_a_file_of_another_kind_is_refused_and_what_was_typed_stays(stage: Stage) -> None:
    ana = await asked(stage)
    await ana.says("The wells are dry.")
    for name in ("letter.pdf", "letter.pages", "letter.odt", "letter.doc", "photo.heic"):
        await sends(stage, ana, b"%PDF-1.7", name)
        ana.sees(f"I cannot read “{name}”", "Word document (docx)", "The wells are dry.")
    await sends(stage, ana, b"PK no zip", "broken.docx")
    ana.sees("does not open as a Word document")
    stage.rehearsal.send_photo(ana.id, PNG)
    await stage.settle()
    ana.sees("I cannot read text in a picture", "The wells are dry.")
    await ana.taps("That is the whole text")
    ana.sees("Who coordinates the letter?")


async def test_a_wrong_answer_says_what_would_be_right_and_loses_nothing(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    await ana.says("/letter")
    await ana.taps("A new letter")
    for wrong, told in (("Klingonish", "a language called “Klingonish”"), ("English", "title")):
        await ana.says(wrong)
        ana.sees(told)
    for wrong, told in (("…", "no letters in it"), ("x" * 201, "there is room for 200")):
        await ana.says(wrong)
        ana.sees(told, "What is the title?")
    await answers(ana, TITLE, "The Minister", "The wells are dry.", "The wells are dry.")
    await ana.taps("That is the whole text")
    await ana.says("Team")
    await ana.says("nobody")
    ana.sees("neither an e-mail address nor a website", "letter@example.org")
    await ana.says("water@example.org")
    for wrong, told in (
        ("soon", "no date or time"),
        ("1 April 2018", "That has passed already"),
        ("31 April", "no such day"),
        ("Friday 18:00 Nowheretown", "I do not know what"),
    ):
        await ana.says(wrong)
        ana.sees(told, "Until when can it be signed?")
    await ana.says("Friday 13 April, 18:00 CST")
    ana.sees("one of several")
    await ana.taps("13 April 2018")
    ana.sees("Which short name")
    await ana.says("defenders-2018")
    ana.sees("Another letter has that name already", "defenders-2018-2")
    await ana.says("Water, 2018")
    ana.sees("Did you mean")
    await ana.taps("water-2018")
    ana.sees("The draft is kept")


async def test_back_a_restart_and_a_signature_of_her_own_in_between(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    await ana.says("/letter")
    await ana.taps("A new letter")
    await answers(ana, "English", TITLE, "The Minister")
    await stage.restart()
    await ana.taps("Back")
    ana.sees("To whom is it addressed?", "The Minister")
    await ana.taps("Keep")
    ana.sees("What does it ask for")
    await signs(ana)
    await ana.says("/letter")
    assert "A new letter" not in ana.buttons()
    await ana.taps("Go on with the letter begun")
    ana.sees("What does it ask for")
    await answers(ana, "The wells are dry.", "The wells are dry.")
    await ana.taps("That is the whole text")
    ana.sees("Who coordinates")


async def test_two_languages_stand_side_by_side_and_each_has_its_preview(stage: Stage) -> None:
    ana, claire = await organiser(stage, "Ana"), stage.enter("Claire", "fr")
    await writes(ana)
    await ana.taps("Another language")
    await ana.says("English")
    ana.sees("has that language already")
    await answers(ana, "French", "De l’eau pour la vallée", "Le ministre", "Les puits sont à sec.")
    await ana.says("Monsieur le ministre, agissez.")
    await ana.taps("That is the whole text")
    ana.sees("Changed.", "French", "De l’eau pour la vallée")
    await ana.taps("All parts")
    await ana.taps("Preview")
    ana.sees("This is a preview (English)", TITLE)
    await ana.taps("French")
    ana.sees("This is a preview (French)", "De l’eau pour la vallée", "Le ministre")
    await ana.taps("Lire la lettre")
    ana.sees("This is a preview (French)", "Monsieur le ministre")
    await ana.taps("Back to the letter")
    await publishes(ana)
    await claire.opens(SLUG)
    claire.sees("De l’eau pour la vallée", "Les puits sont à sec.")
    assert [(t["number"], t["language"]) for t in await bodies(stage)] == [(1, "en"), (1, "fr")]


async def test_without_a_city_the_clock_of_her_last_letter_counts_and_she_is_told(
    stage: Stage,
) -> None:
    ana = await asked(stage)
    await ana.says("The wells are dry.")
    await ana.taps("That is the whole text")
    await answers(ana, "Team", "water@example.org", "6 April 2018, 18:00")
    ana.sees("No time zone was typed", "Friday 6 April 2018, 18:00 (Zurich time, UTC+2)")
