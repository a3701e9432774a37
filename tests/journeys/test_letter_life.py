"""/letter: a published letter is run from the chat, by several organisers at once."""

import hashlib

from tests.cast import Actor, Stage, confirms, follow_up, organiser, signs
from tests.journeys.letters import SLUG, TITLE, answers, bodies, publishes, sends, writes

OVER = "This button is out of date. /status shows where you are."
DEFENDERS = "defenders-2018"


async def desk(actor: Actor, slug: str = DEFENDERS) -> None:
    """The letter's card at the desk, by the button in /letter."""
    await actor.says("/letter")
    message = actor.newest()
    [data] = [
        b["callback_data"]
        for row in message["buttons"]
        for b in row
        if b["callback_data"] == f"letter-desk:{slug}"
    ]
    await actor.taps_link(message, data)


async def state(stage: Stage, slug: str = DEFENDERS) -> dict[str, str]:
    [row] = await stage.look(
        "SELECT status, closes, zone, delivered FROM letter WHERE slug = ?", slug
    )
    return row


async def test_a_deadline_is_moved_as_people_say_it(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    await desk(ana)
    ana.sees("Open until", "Friday 13 April 2018, 18:00 (Zurich time, UTC+2)", "Signatories: 0")
    await ana.taps("Another deadline")
    ana.sees("Until when shall it be open?", "Friday 13 April 2018, 18:00")
    await ana.says("Friday 18:00 Geneva")
    ana.sees(
        "Change the deadline", "From: Friday 13 April", "Friday 6 April 2018, 18:00 (Geneva time"
    )
    await ana.says("yes")
    ana.sees("The deadline is changed", "Open until", "Friday 6 April 2018, 18:00")
    assert (await state(stage))["closes"].startswith("2018-04-06T16:00")


async def test_a_letter_whose_time_was_over_is_open_again(stage: Stage) -> None:
    ana, amina = await organiser(stage, "Ana"), stage.enter("Amina")
    stage.clock.pass_(days=9)
    await desk(ana)
    ana.sees("Its deadline was")
    assert "Close now" not in ana.buttons()
    await ana.taps("Another deadline")
    await ana.says("4 April 2018, 18:00")
    ana.sees("That has passed already")
    await ana.says("20 April, 18:00 Geneva")
    await ana.taps("Yes, change it")
    await amina.opens(DEFENDERS)
    assert "Sign for my organisation" in amina.buttons()


async def test_a_letter_is_closed_and_opened_again(stage: Stage) -> None:
    ana, ben = await organiser(stage, "Ana"), await organiser(stage, "Ben")
    await desk(ana)
    await ana.taps("Close now")
    ana.sees("Nobody can sign any more, from this moment", "Signatories are not told automatically")
    await ana.taps("No, leave it")
    ana.sees("Open until")
    await ana.taps("Close now")
    await ana.taps("Yes, close it now")
    ana.sees("Closed.")
    ben.sees("Ana closed “Twenty years on")
    assert (await state(stage))["status"] == "closed"
    await ana.taps("Open again")
    ana.sees("It can be signed at once, until Friday 13 April")
    await ana.taps("Yes, open it again")
    assert (await state(stage))["status"] == "open"


async def test_opened_again_after_the_deadline_it_asks_for_another(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    await desk(ana)
    await ana.taps("Close now")
    await ana.taps("Yes, close it now")
    stage.clock.pass_(days=9)
    await desk(ana)
    await ana.taps("Open again")
    ana.sees("Until when shall it be open?")
    await ana.says("20 April, 18:00 Geneva")
    await ana.taps("Yes, change it")
    ana.sees("Open until", "Friday 20 April 2018, 18:00")
    assert (await state(stage))["status"] == "open"


async def test_the_second_organiser_is_told_who_was_faster_and_changes_nothing(
    stage: Stage,
) -> None:
    ana, ben = await organiser(stage, "Ana"), await organiser(stage, "Ben")
    for actor in (ana, ben):
        await desk(actor)
        await actor.taps("Close now")
    late = ben.button("Yes, close it now")
    await ana.taps("Yes, close it now")
    again = ana.button("Open again")
    await ben.taps_link(*late, forged=True)
    ben.sees("Nothing was changed: Ana was faster", "The letter is now: closed")
    await ana.taps_link(*again, forged=True)
    await ana.taps("Yes, open it again")
    await ben.taps_link(*late, forged=True)
    ben.sees("Ana changed the letter meanwhile", "Close “")
    assert (await state(stage))["status"] == "open"
    closings = await stage.look("SELECT what FROM audit WHERE what = 'letter closed'")
    assert len(closings) == 1


async def test_a_deadline_that_somebody_else_has_moved_is_looked_at_again(stage: Stage) -> None:
    ana, ben = await organiser(stage, "Ana"), await organiser(stage, "Ben")
    for actor, when in ((ana, "20 April, 18:00 Geneva"), (ben, "27 April, 18:00 Geneva")):
        await desk(actor)
        await actor.taps("Another deadline")
        await actor.says(when)
    await ana.taps("Yes, change it")
    await ben.taps("Yes, change it")
    ben.sees("Ana changed the letter meanwhile", "From: Friday 20 April", "Friday 27 April")
    assert (await state(stage))["closes"].startswith("2018-04-20")
    await ben.taps("Yes, change it")
    assert (await state(stage))["closes"].startswith("2018-04-27")


async def test_a_cancelled_letter_says_what_becomes_of_its_signatures(stage: Stage) -> None:
    ana, amina = await organiser(stage, "Ana"), stage.enter("Amina")
    await signs(amina)
    await confirms(amina)
    await desk(ana)
    await ana.taps("Cancel the letter")
    ana.sees(
        "The one signature stays on record", "erased after 13 October 2018", "cannot be undone"
    )
    await ana.taps("Yes, for good")
    ana.sees("Cancelled.")
    assert (await state(stage))["status"] == "cancelled"
    await stage.enter("Eve").opens(DEFENDERS)
    assert len(await stage.look("SELECT id FROM signature WHERE status = 'confirmed'")) == 1


async def test_a_delivered_letter_gives_its_document_to_whoever_reads_it(stage: Stage) -> None:
    ana, amina = await organiser(stage, "Ana"), stage.enter("Amina")
    await desk(ana)
    await ana.taps("Mark as delivered")
    await ana.says("tomorrow")
    ana.sees("still to come")
    await ana.says("yesterday")
    ana.sees("as delivered on 4 April 2018", "cannot be undone")
    await ana.taps("Yes, it was delivered")
    told = [message["text"] or "" for message in ana.from_bot()]
    [asked] = [text for text in told if "It is marked as delivered" in text]
    assert "Would you like to add the delivered document?" in asked
    await ana.says("here it comes")
    await sends(stage, ana, b"%PDF-1.7 delivered", "Delivered.pdf")
    digest = hashlib.sha256(b"%PDF-1.7 delivered").hexdigest()
    ana.sees("“Delivered.pdf” is kept", digest, "Delivered on 4 April 2018")
    await amina.opens(DEFENDERS)
    amina.sees("Delivered on 4 April 2018")
    await amina.taps("The delivered document")
    message = amina.sees("Delivered.pdf", digest)
    assert message["document"]["file_name"] == "Delivered.pdf"
    [kept] = await stage.look("SELECT telegram_file, name FROM letter_file")
    assert b"Delivered.pdf" not in kept["name"]


async def test_delivered_today_and_the_document_is_the_one_that_was_made(stage: Stage) -> None:
    ana, amina = await organiser(stage, "Ana"), stage.enter("Amina")
    await amina.opens(DEFENDERS)
    await amina.taps_link(amina.newest(), f"delivered-file:{DEFENDERS}", forged=True)
    assert amina.last_toast() == OVER
    await desk(ana)
    await ana.taps("Mark as delivered")
    await ana.taps("Today")
    await ana.taps("Yes, it was delivered")
    await ana.taps("Skip")
    ana.sees("Delivered on 5 April 2018")
    await amina.opens(DEFENDERS)
    await amina.taps("The delivered document")
    message = amina.sees("defenders-2018-en.pdf")
    assert message["document"]["file_name"] == "defenders-2018-en.pdf"


async def test_words_that_nobody_has_signed_are_changed_in_place(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    await writes(ana)
    await publishes(ana)
    await ana.taps("Change parts")
    await ana.taps("Words: English")
    await ana.taps("Title")
    ana.sees("What is the title?", TITLE)
    await ana.says("Water for both valleys")
    ana.sees("Changed.", "Water for both valleys")
    assert [(t["number"], t["title"]) for t in await bodies(stage)] == [
        (1, "Water for both valleys")
    ]


async def test_words_that_were_signed_stay_and_a_change_makes_the_next_edition(
    stage: Stage,
) -> None:
    ana, amina, ben = await organiser(stage, "Ana"), stage.enter("Amina"), stage.enter("Ben")
    await writes(ana)
    await publishes(ana)
    await signs(amina, slug=SLUG)
    await confirms(amina)
    await desk(ana, SLUG)
    await ana.taps("Change parts")
    await ana.taps("Words: English")
    await ana.taps("Text")
    await ana.says("Dear Minister, please act now.")
    await ana.taps("That is the whole text")
    ana.sees("Make it edition 2?", "One organisation has signed, up to edition 1", "English: Text")
    assert len(await bodies(stage)) == 1
    await ana.taps("Change more first")
    await ana.taps("Words: English")
    await ana.taps("Title")
    await ana.says("Water, now")
    ana.sees("English: Text", "English: Title")
    await ana.taps("Look at it first")
    [shown] = [m for m in ana.from_bot() if m["document"]]
    assert "next edition (English)" in shown["caption_html"]
    await makes_edition(ana)
    assert any("Edition 2 is in place" in (m["text"] or "") for m in ana.from_bot())
    assert [(t["number"], t["title"]) for t in await bodies(stage)] == [
        (1, TITLE),
        (2, "Water, now"),
    ]
    await amina.says("/status")
    await amina.taps("Defenders’ Network")
    amina.sees(TITLE, "have changed the words of the letter since then")
    await amina.taps("The words that I signed")
    assert amina.newest()["document"]["file_name"] == f"{SLUG}-en.pdf"
    await ben.opens(SLUG)
    ben.sees("Water, now")
    await signs(ben, "Well Diggers", email="well@example.org", slug=SLUG)
    await confirms(ben, "well@example.org")
    signed = await stage.look("SELECT edition_hash FROM signature ORDER BY id")
    editions = await stage.look(
        "SELECT hash FROM edition JOIN letter ON letter.id = letter WHERE slug = ? ORDER BY number",
        SLUG,
    )
    assert [row["edition_hash"] for row in signed] == [row["hash"] for row in editions]


async def test_whoever_is_about_to_sign_is_told_and_declares_anew(stage: Stage) -> None:
    ana, amina, ben = await organiser(stage, "Ana"), stage.enter("Amina"), stage.enter("Ben")
    await signs(ben, "Well Diggers", email="well@example.org")
    await amina.opens(DEFENDERS)
    await amina.taps("Sign for my organisation")
    said = ("Defenders’ Network (DN)", "Switzerland", "skip", "Maria", "Director", "d@example.org")
    await answers(amina, *said)
    await amina.agrees()
    await amina.taps("That is right")
    amina.sees("authorised")
    await changes_title(ana, "Speak out now")
    await makes_edition(ana)
    amina.sees("The organisers have changed the words of “Speak out now”")
    await amina.taps("Go on")
    amina.does_not_see("authorised to sign")


async def changes_title(actor: Actor, title: str) -> None:
    await desk(actor)
    await actor.taps("Change parts")
    await actor.taps("Words: English")
    await actor.taps("Title")
    await actor.says(title)


async def makes_edition(actor: Actor) -> None:
    """What was signed is corrected: whoever signed is told."""
    await actor.taps("Make the new edition")
    await actor.taps("Small corrections: tell them")
    await actor.taps("Yes, make it")


async def test_two_editions_at_once_are_not_made(stage: Stage) -> None:
    ana, ben = await organiser(stage, "Ana"), await organiser(stage, "Ben")
    await signs(stage.enter("Amina"))
    await changes_title(ana, "Title of Ana")
    await changes_title(ben, "Title of Ben")
    await makes_edition(ana)
    ben.sees("Ana made edition 2")
    await ben.taps("Make the new edition")
    ben.sees("Ana made edition 2 meanwhile", "Make it edition 3?")
    titles = {t["title"] for t in await bodies(stage, DEFENDERS)}
    assert "Title of Ana" in titles
    assert "Title of Ben" not in titles
    await ben.taps("Drop these changes")
    ben.sees("The changes were dropped")


async def test_the_same_part_changed_by_two_is_told_to_the_second(stage: Stage) -> None:
    ana, ben = await organiser(stage, "Ana"), await organiser(stage, "Ben")
    await writes(ana)
    for actor in (ana, ben):
        await desk(actor, SLUG)
        await actor.taps("Contact")
    await ana.says("ana@example.org")
    await ben.says("ben@example.org")
    ben.sees("Ana changed this meanwhile", "ana@example.org", "ben@example.org")
    [row] = await stage.look("SELECT contact FROM letter WHERE slug = ?", SLUG)
    assert row["contact"] == "ana@example.org"
    await ben.taps("Keep")
    [row] = await stage.look("SELECT contact FROM letter WHERE slug = ?", SLUG)
    assert row["contact"] == "ben@example.org"


async def test_rules_for_signing_are_explained_and_hold_once_somebody_has_signed(
    stage: Stage,
) -> None:
    ana = await organiser(stage, "Ana")
    await writes(ana)
    await ana.taps("Rules for signing")
    ana.sees("Each signatory types back a code", "erased one month after the close")
    await ana.taps("Signing may endanger people")
    ana.sees("High risk: yes")
    await ana.taps("Review each signature")
    await ana.taps("Ask for no code")
    ana.sees("E-mail code: not asked for", "Review: by an organiser")
    stale = ana.button("Ask for a code")
    await ana.taps("All parts")
    await ana.taps("Order of the list")
    await ana.taps("In the order of signing")
    ana.sees("Now: In the order of signing")
    await ana.taps("All parts")
    await publishes(ana)
    await signs(stage.enter("Amina"), slug=SLUG)
    await ana.taps_link(*stale, forged=True)
    assert "Somebody has signed already" in ana.last_toast()
    [row] = await stage.look(
        "SELECT code, review, high_risk, listing_order FROM letter WHERE slug = ?", SLUG
    )
    assert row == {"code": 0, "review": 1, "high_risk": 1, "listing_order": "signing"}


async def test_a_letter_that_opens_later_follows_another_and_is_under_embargo(
    stage: Stage,
) -> None:
    ana, amina = await organiser(stage, "Ana"), stage.enter("Amina")
    await writes(ana)
    await ana.taps("Opens")
    await ana.says("Friday 19:00 Geneva")
    ana.sees("would close before it opens")
    await ana.says("tomorrow 9:00 Geneva")
    ana.sees("Can be signed: Friday 6 April 2018, 09:00")
    await ana.taps("Embargo")
    await ana.says("Saturday 10:00 Geneva")
    await ana.taps("Follows")
    await ana.taps("Twenty years on")
    ana.sees("Follows: Twenty years on", "Embargo: Saturday 7 April 2018, 10:00")
    await ana.taps("Publish")
    ana.sees("Whoever has the link can read it at once", "Friday 6 April 2018, 09:00")
    await ana.taps("Yes, publish it")
    ana.sees("It can be signed: Friday 6 April", "Embargo until Saturday 7 April")
    await amina.opens(SLUG)
    amina.sees("It can be signed from", "Twenty years on")
    assert "Sign for my organisation" not in amina.buttons()


async def test_a_letter_that_nothing_could_confirm_is_not_published(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    await writes(ana)
    stage.settings = stage.settings.model_copy(update={"smtp": None})
    await stage.restart()
    await ana.taps("Publish")
    ana.sees("asks for a code by e-mail", "Change the rules for signing")
    stage.clock.pass_(days=2)
    await ana.taps("Rules for signing")
    await ana.taps("Ask for no code")
    await ana.taps("All parts")
    await ana.taps("Publish")
    ana.sees("Its deadline is past")
    assert (await state(stage, SLUG))["status"] == "draft"


async def test_the_share_kit_can_be_forwarded_as_it_is(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    await writes(ana)
    await ana.taps("Another language")
    await answers(ana, "French", "De l’eau", "Le ministre", "Les puits sont à sec.", "Agissez.")
    await ana.taps("That is the whole text")
    await ana.taps("All parts")
    await ana.taps("Another language")
    await answers(ana, "Swahili", "Maji", "Waziri", "Visima vimekauka.", "Mheshimiwa Waziri.")
    await ana.taps("That is the whole text")
    await ana.taps("All parts")
    await ana.taps("Embargo")
    await ana.says("Friday 10:00 Geneva")
    await publishes(ana)
    before = len(ana.from_bot())
    await ana.taps("Share kit")
    head, english, french, swahili, *files = ana.from_bot()[before:]
    assert "I do not speak Swahili" in head["text"]
    for call, words in (
        (english, (TITLE, "To: The Minister of Water", "until Friday 6 April 2018, 18:00")),
        (french, ("De l’eau", "Les puits sont à sec.", "vendredi 6 avril 2018")),
        (swahili, ("Maji", "Visima vimekauka.", "It takes about two minutes")),
    ):
        assert call["buttons"] == []
        for part in (*words, "https://t.me/", f"start={SLUG}"):
            assert part in call["text"]
    assert "Not for publication before Friday 6 April 2018, 10:00" in english["text"]
    assert files[0]["photo"]
    names = [file["document"]["file_name"] for file in files[1:]]
    assert names == [f"{SLUG}-qr.png", f"{SLUG}-qr.svg", f"{SLUG}-call.pdf"]


async def test_the_kit_is_for_letters_that_are_open(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    await writes(ana)
    await ana.taps_link(ana.newest(), f"kit:{SLUG}", forged=True)
    ana.sees("A letter has a share kit while it is published")


async def test_a_draft_can_be_discarded(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    await writes(ana)
    await ana.taps("Delete")
    ana.sees("Delete the draft", "cannot be undone")
    await ana.taps("Yes, for good")
    ana.sees("The draft is deleted")
    ana.does_not_see(TITLE)


async def test_a_stranger_learns_nothing_whatever_she_taps(stage: Stage) -> None:
    ana, eve = await organiser(stage, "Ana"), stage.enter("Eve")
    await writes(ana)
    [row] = await stage.look("SELECT id, revision FROM letter WHERE slug = ?", SLUG)
    number, mark = row["id"], f"{row['revision'] & 0xFFFFFF:06x}"
    await eve.says("/letter")
    eve.sees("I do not know that command")
    for data in (
        *("letter-desk", f"letter-desk:{SLUG}", f"letter-parts:{SLUG}", "letter-new"),
        *(
            f"letter-words:{SLUG}:en",
            f"letter-item:{SLUG}:closes",
            f"letter-word:{number}:en:title",
        ),
        *(f"letter-out:{number}:en", f"letter-set:{number}:code:no", f"letter-follow:{number}:0"),
        *(f"letter-edition:{SLUG}", f"letter-ask:{SLUG}:publish", f"kit:{SLUG}"),
        *(f"letter-do:{number}:publish:{mark}", f"preview:{SLUG}", f"preview:{SLUG}@en:0"),
    ):
        said = len(eve.from_bot())
        await eve.taps_link(eve.newest(), data, forged=True)
        assert eve.last_toast() == OVER
        assert len(eve.from_bot()) == said
        eve.sees("I do not know that command")
    await eve.taps_link(eve.newest(), f"delivered-file:{SLUG}", forged=True)
    eve.sees("I do not know that letter")
    assert (await state(stage, SLUG))["status"] == "draft"


async def test_a_forged_number_is_nobodys_letter(stage: Stage) -> None:
    ana = await organiser(stage, "Ana")
    await ana.says("/letter")
    for number in ("0", "²", "9" * 30, "-1", "x"):
        await ana.taps_link(ana.newest(), f"letter-set:{number}:code:no", forged=True)
        assert ana.last_toast() == OVER


async def test_an_organiser_of_one_letter_touches_no_other_and_makes_none(stage: Stage) -> None:
    await writes(await organiser(stage, "Ana"))
    ben = await organiser(stage, "Ben", DEFENDERS)
    await ben.says("/letter")
    ben.sees("Twenty years on")
    ben.does_not_see(TITLE)
    assert "A new letter" not in ben.buttons()
    for data in ("letter-new", f"letter-ask:{SLUG}:publish", f"preview:{SLUG}", f"kit:{SLUG}"):
        await ben.taps_link(ben.newest(), data, forged=True)
        assert ben.last_toast() == OVER
    await desk(ben)
    ben.sees("Open until")


async def test_the_longest_name_fits_on_every_button(stage: Stage) -> None:
    """Letters from files may have longer names than the chat gives: Telegram takes 64 bytes."""
    ana, longest = await organiser(stage, "Ana"), "a" * 40
    await stage.publish(follow_up(slug=longest))
    for place in ("letter-desk", "letter-parts", "preview", "kit", "desk"):
        await ana.says("/letter")
        await ana.taps_link(ana.newest(), f"{place}:{longest}", forged=True)
        assert ana.last_toast() == ""
    for data in (f"letter-words:{longest}:en", f"preview:{longest}@en:0"):
        await ana.taps_link(ana.newest(), data, forged=True)
    ana.sees("This is a preview")


async def test_an_organiser_may_work_in_french(stage: Stage) -> None:
    rose = await organiser(stage, "Rose", language="fr")
    await rose.says("/letter")
    await rose.taps("Une nouvelle lettre")
    await answers(rose, "français", "De l’eau", "Le ministre", "Les puits sont à sec.", "Agissez.")
    await rose.says("c’est tout")
    await answers(rose, "Équipe", "eau@example.org", "vendredi 18h Genève")
    rose.sees("vendredi 6 avril 2018, 18:00", "Genève, UTC+2")
    await rose.taps("Garder")
    rose.sees("Le brouillon est gardé", "De l’eau", "8 caractères")
    await rose.taps("Règles pour signer")
    rose.sees("Code par e-mail")
    await rose.taps("Toutes les parties")
    await rose.taps("Publier")
    await rose.taps("Oui, la publier")
    rose.sees("C’est publié.", "Ouverte jusqu’au")
    await rose.taps("Kit de partage")
    await rose.taps("Revenir à la lettre")
    await rose.taps("Une autre date limite")
    await rose.says("demain midi Nairobi")
    await rose.taps("Oui, la changer")
    rose.sees("La date limite est changée.", "vendredi 6 avril 2018, 12:00")
    await rose.taps("Clore maintenant")
    await rose.taps("Oui, la clore maintenant")
    await rose.taps("Marquer comme remise")
    await rose.taps("Hier")
    await rose.taps("Oui, elle a été remise")
    told = [message["text"] or "" for message in rose.from_bot()]
    assert any("Voulez-vous ajouter le document remis" in text for text in told)
    rose.sees("Le document final est conservé")
