"""An earlier signatory is invited to the letter that follows, in the chat, and answers."""

import re
from dataclasses import replace
from datetime import date

import pytest

from bot.services.invitations.post import LINK
from storage import audit, letters, outcomes
from storage.outcomes import OutcomeKind
from tests.cast import Actor, Stage, confirms, follow_up, organiser, signs
from tests.journeys.inviting import (
    NEXT,
    consents_of_next,
    invites,
    read,
    signed_before,
    signed_next,
    states,
    the_first_letter_is,
    write,
)

EMAIL = "director@coast.example"
ALL = {"signing", "public", "representative", "updates", "follow-up"}


@pytest.fixture
async def ana(stage: Stage) -> Actor:
    return await organiser(stage, "Ana")


@pytest.fixture
async def invited(stage: Stage, ana: Actor, amina: Actor) -> Actor:
    await signed_before(amina)
    assert await invites(stage, ana) == 1
    return amina


async def test_the_invitation_tells_what_was_signed_what_came_of_it_and_what_is_asked(
    stage: Stage, ana: Actor, amina: Actor
) -> None:
    await signed_before(amina)
    words = {"en": "The General Assembly adopted a resolution.", "fr": "Une résolution."}
    [first] = await stage.look("SELECT id FROM letter WHERE slug = 'defenders-2016'")
    await write(
        stage,
        lambda tx: (
            outcomes.add(tx, first["id"], OutcomeKind.OUTCOME, date(2017, 12, 24), words, 1)
            and None
        ),
    )
    await invites(stage, ana)
    amina.sees("You signed", "Coast Defenders", "Uruguay", "What has happened since")
    amina.sees("24 December 2017: The General Assembly adopted a resolution.")
    amina.sees("The coalition now writes again", "Open until", "13 April 2018")
    amina.sees("The last time you said yes to: Show the organisation, Show my name and role")
    assert await signed_next(stage) == []


async def test_two_taps_from_the_message_to_the_record(stage: Stage, invited: Actor) -> None:
    await invited.taps("Sign the same way")
    invited.sees("This is how you will appear", "Coast Defenders", "Maria Sample, Director")
    invited.sees("May your signature be kept?", "May your own name and role be shown too?")
    invited.sees("you declare that you are authorised to sign", "Nothing has been sent yet")
    assert await signed_next(stage) == []
    await invited.taps("Sign now")
    invited.sees("Recorded. Thank you.", "Coast Defenders", "Signature number 1")
    assert await signed_next(stage) == [("confirmed", 1)]
    assert await consents_of_next(stage) == {**dict.fromkeys(ALL, True), "quote": False}
    assert await states(stage) == ["signed"]
    kinds = await stage.look(
        "SELECT confirmation.kind, evidence FROM confirmation"
        " JOIN signature ON signature.id = signature"
        " JOIN letter ON letter.id = letter WHERE slug = ? ORDER BY confirmation.id",
        NEXT,
    )
    assert [tuple(row.values()) for row in kinds] == [
        ("authority", ""),
        ("re-confirmation", "address confirmed 2018-04-05 under defenders-2016"),
    ]
    assert await read(stage, audit.verify) is None


async def test_each_consent_names_the_notice_that_was_on_the_screen(
    stage: Stage, invited: Actor
) -> None:
    await invited.taps("Sign the same way")
    screen = invited.newest()["text"]
    await invited.taps("Sign now")
    rows = await stage.look(
        "SELECT notice.purpose, notice.content, consent.method, consent.language FROM consent"
        " JOIN notice ON hash = notice_hash JOIN letter ON letter.id = notice.letter"
        " WHERE slug = ?",
        NEXT,
    )
    assert {row["method"] for row in rows} == {"answered"}
    asked = [row for row in rows if row["purpose"] in ALL]
    assert len(asked) == 5
    for row in asked:
        question = re.search(r"<b>(.*?)</b>", row["content"])
        assert question
        assert question[1] in screen


async def test_nothing_is_given_that_was_not_chosen(stage: Stage, invited: Actor) -> None:
    """'Other answers' begins with none; each switch is one tap, and is seen at once."""
    await invited.taps("Sign with other answers")
    invited.sees("Your organisation is counted, and its name is not shown")
    assert not any("☑" in label for label in invited.buttons())
    assert "☐ Show my name and role" not in invited.buttons()
    await invited.taps("☐ Show the organisation")
    assert "☐ Show my name and role" in invited.buttons()
    await invited.taps("☐ Updates on this letter")
    assert "☑ Updates on this letter" in invited.buttons()
    await invited.taps("Sign now")
    assert await consents_of_next(stage) == {
        **dict.fromkeys(ALL, False),
        **dict.fromkeys(("signing", "public", "updates"), True),
        "quote": False,
    }


async def test_a_name_that_is_kept_back_takes_the_persons_with_it(
    stage: Stage, invited: Actor
) -> None:
    await invited.taps("Sign the same way")
    await invited.taps("☑ Show the organisation")
    invited.sees("Your organisation is counted, and its name is not shown")
    await invited.taps("☐ Show the organisation")
    assert "☐ Show my name and role" in invited.buttons()
    invited.does_not_see("Maria Sample, Director\n\n")


async def test_tapped_twice_it_is_signed_once(stage: Stage, invited: Actor) -> None:
    await invited.taps("Sign the same way")
    message, data = invited.button("Sign now")
    stage.rehearsal.tap(invited.id, message["message_id"], data)
    await invited.taps_link(message, data, forged=True)
    assert await signed_next(stage) == [("confirmed", 1)]
    await invited.taps_link(message, data, forged=True)
    invited.sees("You have signed already", "signed and confirmed, number 1")


async def test_it_goes_on_after_a_restart(stage: Stage, invited: Actor) -> None:
    await invited.taps("Sign the same way")
    await stage.restart()
    await invited.taps("☑ Invitation to a follow-up")
    await stage.restart()
    await invited.taps("Sign now")
    assert await signed_next(stage) == [("confirmed", 1)]
    assert (await consents_of_next(stage))["follow-up"] is False


async def test_in_french(stage: Stage, ana: Actor, claire: Actor) -> None:
    await signed_before_in_french(claire)
    await invites(stage, ana)
    claire.sees("Vous avez signé", "Coast Defenders", "La coalition écrit de nouveau")
    await claire.taps("Signer de la même façon")
    claire.sees("Voici ce qui sera montré", "Votre signature peut-elle être gardée\u202f?")
    await claire.taps("Signer maintenant")
    assert await signed_next(stage) == [("confirmed", 1)]
    [row] = await stage.look(
        "SELECT DISTINCT consent.language FROM consent JOIN signature ON signature.id = signature"
        " JOIN letter ON letter.id = letter WHERE slug = ?",
        NEXT,
    )
    assert row == {"language": "fr"}


async def signed_before_in_french(claire: Actor) -> None:
    await claire.says("/language")
    await claire.taps("English")
    await signed_before(claire)
    await claire.says("/language")
    await claire.taps("Français")


async def test_no_to_this_one_is_taken_as_it_is_and_can_be_taken_back(
    stage: Stage, invited: Actor
) -> None:
    await invited.taps("Not this time")
    invited.sees("All right", "no more messages about", "until Friday 13 April 2018")
    assert await states(stage) == ["declined"]
    await invited.taps("I would like to after all")
    invited.sees("You signed", "Would you like to sign this letter, too?")
    assert await states(stage) == ["opened"]
    await invited.taps("Sign the same way")
    await invited.taps("Sign now")
    assert await states(stage) == ["signed"]


async def test_the_letter_is_read_below_the_invitation(invited: Actor) -> None:
    before = len(invited.from_bot())
    await invited.taps("Read the letter")
    assert len(invited.from_bot()) == before + 1
    await invited.taps("Sign the same way")
    invited.sees("This is how you will appear")


async def test_changing_something_is_the_ordinary_signing_with_what_is_known(
    stage: Stage, invited: Actor
) -> None:
    await invited.taps("Change my details")
    invited.sees("What would you like to change?")
    await invited.taps("Your role")
    await invited.says("President")
    invited.sees("May your signature be kept?")
    await invited.agrees()
    invited.sees("This is how you will appear", "Maria Sample, President")
    await invited.taps("That is right")
    await invited.taps("I am authorised")
    invited.sees("Please type the code")
    await confirms(invited, EMAIL)
    invited.sees("Recorded")
    assert await states(stage) == ["signed"]
    [row] = await stage.look("SELECT result FROM invitation")
    [new] = await stage.look("SELECT id FROM signature ORDER BY id DESC LIMIT 1")
    assert row["result"] == new["id"]


async def test_another_name_of_the_organisation_still_answers_the_invitation(
    stage: Stage, invited: Actor
) -> None:
    await invited.taps("Change my details")
    await invited.taps("Organisation")
    await invited.says("Coast and River Defenders")
    await invited.says("Uruguay")
    await invited.agrees()
    await invited.taps("That is right")
    await invited.taps("I am authorised")
    await confirms(invited, EMAIL)
    assert await states(stage) == ["signed"]


async def test_who_comes_by_the_ordinary_link_has_answered_too(
    stage: Stage, invited: Actor
) -> None:
    await signs(invited, "Coast Defenders", "Uruguay", EMAIL, NEXT)
    assert await states(stage) == ["sent"]
    await confirms(invited, EMAIL)
    assert await states(stage) == ["signed"]


async def test_a_second_organisation_has_an_invitation_of_its_own(
    stage: Stage, ana: Actor, amina: Actor
) -> None:
    await signed_before(amina)
    await signed_before(amina, "River Watch", "Kenya", "head@river.example")
    assert await invites(stage, ana) == 2
    asked = [m for m in amina.from_bot() if "You signed" in (m["text"] or "")]
    assert len(asked) == 2
    river = next(m for m in asked if "River Watch" in m["text"])
    same = next(b for row in river["buttons"] for b in row if b["text"] == "Sign the same way")
    await amina.taps_link(river, same["callback_data"])
    amina.sees("River Watch", "Kenya")
    await amina.taps("Sign now")
    assert sorted(await states(stage)) == ["sent", "signed"]


async def test_words_that_changed_meanwhile_are_shown_before_anything_is_given(
    stage: Stage, invited: Actor
) -> None:
    await invited.taps("Sign the same way")
    stored = await read(stage, lambda tx: letters.by_slug(tx, NEXT))
    assert stored is not None
    changed = replace(stored.letter, coordinator="Another Team")
    await write(stage, lambda tx: letters.replace(tx, stored.id, changed))
    await invited.taps("Sign now")
    invited.sees("Something has changed since this was shown to you", "Another Team")
    assert await signed_next(stage) == []
    await invited.taps("Sign now")
    assert await signed_next(stage) == [("confirmed", 1)]


@pytest.mark.parametrize(("days", "code"), [(365, False), (366, True)])
async def test_a_code_is_asked_for_once_the_address_was_confirmed_twelve_months_ago(
    stage: Stage, invited: Actor, days: int, code: bool
) -> None:
    stage.clock.pass_(days=days)
    closes = "UPDATE letter SET closes = '2019-06-01T00:00:00.000000Z'"
    await write(stage, lambda tx: (tx.execute(closes), None)[1])
    await invited.taps("Sign the same way")
    await invited.taps("Sign now")
    if code:
        invited.sees("Please type the code that was sent to director@coast.example")
        assert await signed_next(stage) == [("submitted", None)]
        await confirms(invited, EMAIL)
    invited.sees("Recorded")
    assert await signed_next(stage) == [("confirmed", 1)]
    assert await states(stage) == ["signed"]


async def test_what_she_has_begun_for_another_organisation_is_not_lost(
    stage: Stage, invited: Actor
) -> None:
    await invited.opens(NEXT)
    await invited.taps("Sign for my organisation")
    await invited.says("River Watch")
    message = next(m for m in invited.from_bot() if "You signed" in (m["text"] or ""))
    [data] = [
        b["callback_data"]
        for row in message["buttons"]
        for b in row
        if b["text"] == "Change my details"
    ]
    await invited.taps_link(message, data)
    invited.sees("You have begun to sign for River Watch", "Please finish that first")


async def test_not_authorised_any_more_a_colleague_signs_for_herself(
    stage: Stage, invited: Actor
) -> None:
    await invited.taps("I am not authorised any more")
    invited.sees("With this link a colleague can sign", "Coast Defenders", "works once")
    assert await states(stage) == ["passed on"]
    payload = invited.newest()["text"].partition("?start=")[2].split()[0]
    assert payload.startswith(LINK)
    assert re.fullmatch(r"[A-Za-z0-9_-]{1,64}", payload)
    colleague, stranger = stage.enter("Colleague"), stage.enter("Stranger")
    await colleague.opens(payload)
    colleague.sees("Signed by Coast Defenders", "The coalition now writes again")
    colleague.does_not_see("Maria", "Director", "director@coast.example")
    await stranger.opens(payload)
    stranger.sees("This link does not work")
    stranger.does_not_see("Coast", "You signed")
    await colleague.opens(payload)
    await colleague.taps("Sign and say who I am")
    colleague.sees("What is your name?")
    for answer in ("Paul Sample", "Officer", "paul@coast.example"):
        await colleague.says(answer)
    await colleague.agrees()
    colleague.sees("Paul Sample, Officer", "Coast Defenders", "Uruguay")
    await colleague.taps("That is right")
    await colleague.taps("I am authorised")
    await confirms(colleague, "paul@coast.example")
    colleague.sees("Recorded")
    assert await states(stage) == ["signed"]
    await invited.taps("I will answer myself")
    assert "out of date" in invited.last_toast()


async def test_a_link_that_was_passed_on_can_be_taken_back_and_runs_out(
    stage: Stage, invited: Actor
) -> None:
    await invited.taps("I am not authorised any more")
    first = invited.newest()["text"].partition("?start=")[2].split()[0]
    await invited.opens(first)
    invited.sees("This is the link for your colleague")
    await invited.taps("I will answer myself")
    invited.sees("You signed")
    late = stage.enter("Late")
    await late.opens(first)
    late.sees("This link does not work")
    await invited.taps("I am not authorised any more")
    second = invited.newest()["text"].partition("?start=")[2].split()[0]
    stage.clock.pass_(days=7)
    await late.opens(second)
    late.sees("This link does not work")


async def test_a_letter_that_is_shut_meanwhile_is_told_in_its_own_words(
    stage: Stage, invited: Actor
) -> None:
    await invited.taps("Sign the same way")
    stage.clock.pass_(days=9)
    await invited.taps("Sign now")
    invited.sees("Signing has closed")
    assert await signed_next(stage) == []
    assert await states(stage) == ["opened"]


async def test_a_letter_may_ask_for_no_code_at_all(stage: Stage, ana: Actor, amina: Actor) -> None:
    await signed_before(amina)
    policy = replace(follow_up().policy, code=False)
    stored = await read(stage, lambda tx: letters.by_slug(tx, NEXT))
    assert stored is not None
    await write(
        stage, lambda tx: letters.replace(tx, stored.id, replace(stored.letter, policy=policy))
    )
    await invites(stage, ana)
    await amina.taps("Sign the same way")
    await amina.taps("Sign now")
    amina.sees("Recorded")


async def test_the_first_letter_need_not_be_delivered(
    stage: Stage, ana: Actor, amina: Actor
) -> None:
    await signed_before(amina)
    await the_first_letter_is(stage, "closed", "2018-04-01")
    await invites(stage, ana)
    amina.sees("You signed", "Coast Defenders", "81 organisations signed it")


async def test_a_name_from_right_to_left_is_signed_for_again(
    stage: Stage, ana: Actor, amina: Actor
) -> None:
    name = "شبكة المدافعين عن حقوق الإنسان"
    await signed_before(amina, name, "Jordan", "head@net.example")
    await invites(stage, ana)
    amina.sees(f"\u2068{name}\u2069", "Jordan")
    await amina.taps("Sign the same way")
    await amina.taps("Sign now")
    amina.sees("Recorded", name)
    assert await states(stage) == ["signed"]


async def test_what_the_letter_asks_besides_is_asked_before_she_signs(
    stage: Stage, invited: Actor
) -> None:
    asks = "UPDATE letter SET asks_kind = 1 WHERE slug = ?"
    await write(stage, lambda tx: (tx.execute(asks, (NEXT,)), None)[1])
    await invited.taps("Sign the same way")
    await invited.taps("Sign now")
    invited.sees("There is a question that you were not asked the last time")
    assert await signed_next(stage) == []
    assert await states(stage) == ["opened"]
