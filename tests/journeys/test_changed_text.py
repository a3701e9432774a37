"""The text of a letter changes after it was signed: told or asked, kept or withdrawn."""

from tests.cast import Stage, confirms, organiser, signs
from tests.journeys.changing import (
    NEW_TITLE,
    asks,
    changes,
    has_signed,
    questions,
    said_to,
    standing,
)
from tests.journeys.test_letter_life import DEFENDERS, desk


async def test_a_small_correction_is_told_and_changes_nothing(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    amina = await has_signed(stage, "Amina", "Well Diggers")
    await changes(ana, "Title", NEW_TITLE)
    ana.sees("What kind of change is it?", "One signatory has signed a different text")
    said_to(ana, "What changes (English)")
    await ana.taps("Small corrections: tell them")
    ana.sees("One signatory is told", "In the chat: 1", "By e-mail: 0")
    await ana.taps("Yes, make it")
    said_to(ana, "Edition 2 is in place")
    ana.sees("has been told of the changed text. Signatories concerned: 1.")
    told = amina.sees("have corrected the letter", "Well Diggers", NEW_TITLE.split()[-1])
    assert "Yes, we agree to the new text" not in amina.buttons()
    assert "<s>Twenty years on" in told["html"]
    assert "<b>Stand with those who defend</b>" in told["html"]
    assert await questions(stage) == ["told"]
    assert await standing(stage) == 1
    await amina.taps("The changes as a document")
    assert amina.newest()["document"]["file_name"] == f"{DEFENDERS}-en-changes.pdf"


async def test_who_stands_by_the_new_text_signs_its_very_words(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    amina = await has_signed(stage, "Amina", "Well Diggers")
    await changes(ana, "Summary", "We ask for 3 reports by 2020.")
    ana.sees("Figures are among them")
    await asks(ana)
    amina.sees("The text that you signed has changed", "Does Well Diggers agree to", "8 April")
    assert await standing(stage) == 1
    await amina.says("/status")
    amina.sees("The text has changed.", "8 April", "it stays listed")
    await amina.taps("Yes, we agree to the new text")
    amina.sees("Thank you.", "Well Diggers agrees to the new text", "Nothing else is needed")
    assert await questions(stage) == ["kept"]
    [signature] = await stage.look("SELECT edition_hash, on_hold FROM signature")
    [edition] = await stage.look("SELECT hash FROM edition WHERE number = 2 AND language = 'en'")
    assert signature == {"edition_hash": edition["hash"], "on_hold": 0}
    [confirmed] = await stage.look(
        "SELECT evidence, edition_hash FROM confirmation WHERE kind = 're-confirmation'"
    )
    assert confirmed == {"evidence": "edition 2", "edition_hash": edition["hash"]}
    await amina.says("/status")
    amina.does_not_see("The text has changed")
    await desk(ana)
    await ana.taps("Changed text")
    ana.sees("Agree to it: 1", "Withdrawn: 0", "Asked, no answer: 0")


async def test_two_taps_keep_once(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    amina = await has_signed(stage, "Amina", "Well Diggers")
    await changes(ana, "Title", NEW_TITLE)
    await asks(ana)
    message, keep = amina.button("Yes, we agree to")
    for _ in range(2):
        stage.rehearsal.tap(amina.id, message["message_id"], keep, force=True)
    await stage.settle()
    [row] = await stage.look(
        "SELECT COUNT(*) AS n FROM confirmation WHERE kind = 're-confirmation'"
    )
    assert row["n"] == 1


async def test_keep_and_withdraw_at_once_end_in_one_of_them(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    amina = await has_signed(stage, "Amina", "Well Diggers")
    await changes(ana, "Title", NEW_TITLE)
    await asks(ana)
    message, keep = amina.button("Yes, we agree to")
    _, withdraw = amina.button("Withdraw")
    sure = withdraw.replace("withdraw:", "withdrawn:")
    for data in (sure, keep):
        stage.rehearsal.tap(amina.id, message["message_id"], data, force=True)
    await stage.settle()
    assert await questions(stage) == ["withdrawn"]
    [signature] = await stage.look("SELECT status FROM signature")
    assert signature["status"] == "withdrawn"
    assert await standing(stage) == 0


async def test_who_is_not_listed_comes_back_with_her_answer(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    amina = await has_signed(stage, "Amina", "Well Diggers")
    ben = await has_signed(stage, "Ben", "Coast Watch")
    await changes(ana, "Title", NEW_TITLE)
    await asks(ana, "Not listed until they answer")
    assert await standing(stage) == 0
    await stage.enter("Zoe").opens(DEFENDERS)
    await amina.says("/status")
    amina.sees("Until then your organisation is not on the list")
    await ben.taps("Yes, we agree to the new text")
    assert await standing(stage) == 1
    stage.clock.pass_(days=3, hours=1)
    await stage.minute()
    ana.sees("is over", "Agree to it: 1", "No answer: 1", "are not listed. They can still answer")
    await amina.says("/me")
    amina.sees("you have not answered", "not on the list", "You can still answer")
    await amina.taps("Well Diggers")
    await amina.taps("Yes, we agree to the new text")
    assert await standing(stage) == 2


async def test_two_changes_are_answered_with_one_answer(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    amina = await has_signed(stage, "Amina", "Well Diggers")
    await changes(ana, "Title", "First new title")
    await asks(ana, "Not listed until they answer")
    first = said_to(amina, "First new title")
    await changes(ana, "Title", "Second new title")
    await asks(ana)
    assert await questions(stage) == ["replaced", "asked"]
    assert await standing(stage) == 0, "a new policy releases nobody from the earlier one"
    old = next(
        b["callback_data"] for row in first["buttons"] for b in row if "we agree to" in b["text"]
    )
    await amina.taps_link(first, old, forged=True)
    amina.sees("The text has changed once more", "Second new title")
    assert await questions(stage) == ["replaced", "asked"]
    await amina.taps("Yes, we agree to the new text")
    amina.sees("agrees to the new text", "edition 3")
    assert await questions(stage) == ["replaced", "kept"]
    assert await standing(stage) == 1


async def test_a_correction_after_a_question_is_shown_before_the_answer_counts(
    stage: Stage,
) -> None:
    ana = await organiser(stage, "Ana")
    amina = await has_signed(stage, "Amina", "Well Diggers")
    await changes(ana, "Title", "First new title")
    await asks(ana)
    await changes(ana, "Title", "First newer title")
    await ana.taps("Small corrections: tell them")
    await ana.taps("Yes, make it")
    assert await questions(stage) == ["asked"]
    await amina.taps("Yes, we agree to the new text")
    amina.sees("The text has changed once more", "First newer title")
    assert await questions(stage) == ["asked"]
    await amina.taps("Yes, we agree to the new text")
    amina.sees("agrees to the new text", "edition 3")


async def test_words_put_back_ask_nobody_any_more(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    await has_signed(stage, "Amina", "Well Diggers")
    [was] = await stage.look(
        "SELECT title FROM edition WHERE number = 1 AND language = 'en'"
        " AND letter = (SELECT id FROM letter WHERE slug = ?)",
        DEFENDERS,
    )
    await changes(ana, "Title", "Another title")
    await asks(ana, "Not listed until they answer")
    assert await standing(stage) == 0
    await changes(ana, "Title", was["title"])
    ana.sees("Edition 3 is in place")
    assert await questions(stage) == ["replaced"]
    assert await standing(stage) == 1


async def test_one_who_signed_for_several_gets_one_message(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    amina = await has_signed(stage, "Amina", "Well Diggers")
    await signs(amina, "Coast Watch", email="coast@example.org")
    await confirms(amina, "coast@example.org")
    await changes(ana, "Title", NEW_TITLE)
    await asks(ana, "Not listed until they answer")
    told = [m for m in amina.from_bot() if "that you signed has changed" in (m["text"] or "")]
    assert len(told) == 1
    amina.sees("You signed it for 2 organisations")
    await amina.taps("Yes, all of them (2)")
    amina.sees("2 organisations agree to the new text")
    assert await standing(stage) == 2


async def test_whose_words_are_the_same_is_not_asked(stage: Stage) -> None:
    """The French text changed alone: who signed in English signed the words of today."""
    ana = await organiser(stage, "Ana")
    amina = await has_signed(stage, "Amina", "Well Diggers")
    heard = len(amina.from_bot())
    await desk(ana)
    await ana.taps("Change parts")
    await ana.taps("Words: French")
    await ana.taps_exactly("Title")
    await ana.says("Un autre titre")
    await ana.taps("Make the new edition")
    ana.sees("Edition 2 is in place")
    assert await questions(stage) == []
    assert len(amina.from_bot()) == heard


async def test_under_a_letter_of_high_risk_nothing_is_named(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    amina = await has_signed(stage, "Amina", "Well Diggers")
    await stage.program.database.write(  # type: ignore[union-attr]
        lambda tx: tx.execute("UPDATE letter SET high_risk = 1 WHERE slug = ?", (DEFENDERS,))
    )
    await changes(ana, "Title", NEW_TITLE)
    await asks(ana)
    amina.sees("Something that you did here has changed")
    amina.does_not_see("Well Diggers", "human rights", "letter")
    await amina.taps("Open")
    amina.sees("Well Diggers", "The text has changed")


async def test_a_stranger_reads_no_difference_and_answers_for_nobody(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    amina, eve = await has_signed(stage, "Amina", "Well Diggers"), stage.enter("Eve")
    await changes(ana, "Title", NEW_TITLE)
    await asks(ana)
    _, keep = amina.button("Yes, we agree to")
    await eve.opens(DEFENDERS)
    message, heard = eve.newest(), len(eve.from_bot())
    [change] = await stage.look("SELECT id FROM edition_change")
    [question] = await stage.look("SELECT id FROM edition_question")
    for data in (
        *(keep, f"diff:{DEFENDERS}~1~2+en:0", f"diff-doc:{DEFENDERS}~1~2+en", "diff:~1+en:0"),
        *(f"text-keep-all:{change['id']}:2", f"changed-text:{DEFENDERS}", "diff:x:y", "diff:~:0"),
        *(f"text-names:{change['id']}:0", f"text-one:{question['id']}"),
        *(f"text-said:{question['id']}:withdrawn", f"text-nudge:{change['id']}"),
        *(f"text-more-time:{change['id']}", f"text-end:{change['id']}", "text-ended:1"),
    ):
        await eve.taps_link(message, data, forged=True)
    assert len(eve.from_bot()) == heard
    assert await questions(stage) == ["asked"]


async def test_asked_in_french(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    amina = await has_signed(stage, "Amina", "Well Diggers")
    await changes(ana, "Title", NEW_TITLE)
    await stage.program.database.write(  # type: ignore[union-attr]
        lambda tx: tx.execute(
            "UPDATE person SET language = 'fr' WHERE id = (SELECT person FROM signature)"
        )
    )
    await asks(ana)
    amina.sees("Le texte que vous avez signé a changé", "Well Diggers soutient-elle", "Barré")
    await amina.taps("Oui, nous soutenons le nouveau texte")
    amina.sees("Merci.", "soutient le nouveau texte")


async def test_a_delivered_text_stays_as_it_is(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    amina = await has_signed(stage, "Amina", "Well Diggers")
    await changes(ana, "Title", NEW_TITLE)
    await asks(ana)
    await stage.program.database.write(  # type: ignore[union-attr]
        lambda tx: tx.execute(
            "UPDATE letter SET status = 'delivered', delivered = closes WHERE slug = ?",
            (DEFENDERS,),
        )
    )
    await amina.taps("Yes, we agree to the new text")
    amina.sees("has been delivered or cancelled")
    assert await questions(stage) == ["asked"]
    await stage.minute()
    ana.sees("is over", "No answer: 1")
    ana.does_not_see("can still answer")
    await desk(ana)
    await ana.taps("Change parts")
    await ana.taps("Words: English")
    await ana.taps_exactly("Title")
    await ana.says("A title that came too late")
    ana.sees("so its text stays as it is")


async def test_whoever_confirms_after_the_change_is_told_that_it_is_still_asked(
    stage: Stage,
) -> None:
    ana = await organiser(stage, "Ana")
    amina = stage.enter("Amina")
    await signs(amina)
    code = amina.code("director@example.org")
    await changes(ana, "Title", NEW_TITLE)
    await asks(ana, "Not listed until they answer")
    await amina.says(code)
    amina.sees("Recorded", "The text has changed", "not on the list")
    assert await standing(stage) == 0
    await amina.taps("Yes, we")
    assert await standing(stage) == 1
