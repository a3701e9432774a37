"""Two letters, two organisations, two people: what a careful secretary would do."""

from dataclasses import replace

from bot.domain.letter import Policy
from tests.cast import Actor, Stage, confirms, follow_up, signs


async def test_one_person_signs_for_two_organisations(stage: Stage, amina: Actor) -> None:
    await signs(amina, "First Network", email="one@example.org")
    await confirms(amina, "one@example.org")
    await amina.taps("Sign for another organisation")
    for answer in ("Second Network", "Uruguay", "skip", "Maria Sample", "Chair", "two@example.org"):
        await amina.says(answer)
    await amina.agrees()
    await amina.taps("That is right")
    await amina.taps("I am authorised")
    await confirms(amina, "two@example.org")
    amina.sees("Signature number 2")
    await amina.opens("defenders-2018")
    amina.sees("You have signed for First Network, Second Network", "2 organisations have signed")


async def test_the_same_organisation_twice_is_said_to_its_own_signatory(amina: Actor) -> None:
    await signs(amina, "Defenders’ Aid Network (DAN)")
    await confirms(amina)
    await amina.taps("Sign for another organisation")
    await amina.says("THE DEFENDERS' AID NETWORK")
    await amina.says("Switzerland")
    amina.sees("You have signed for THE DEFENDERS' AID NETWORK already (number 1)")


async def test_a_second_person_for_one_organisation_is_told_the_same_words(
    stage: Stage, amina: Actor
) -> None:
    """A stranger learns nothing about who has signed; the organisation counts once."""
    await signs(amina, email="maria@gmail.com")
    await confirms(amina, "maria@gmail.com")
    stranger = stage.enter("Stranger")
    await signs(stranger, email="someone@outlook.com")
    await confirms(stranger, "someone@outlook.com")
    stranger.sees("Recorded. Thank you.", "Signature number 2", "What happens next")
    stranger.does_not_see("already", "colleague", "counted once")
    amina.sees("Somebody else has also signed", "letter@example.org")
    await stranger.opens("defenders-2018")
    stranger.sees("One organisation has signed")
    await stranger.says("/status")
    stranger.sees("signed and confirmed, number 2")


async def test_a_colleague_of_the_same_domain_is_told(stage: Stage, amina: Actor) -> None:
    await signs(amina, email="director@dn.example")
    await confirms(amina, "director@dn.example")
    colleague = stage.enter("Colleague")
    await signs(colleague, email="office@dn.example")
    await confirms(colleague, "office@dn.example")
    colleague.sees("Recorded", "A colleague of yours had signed already (number 1)")
    amina.sees("A colleague with an address at the same domain")


async def test_an_unconfirmed_signature_keeps_nobody_out(stage: Stage, amina: Actor) -> None:
    stranger = stage.enter("Stranger")
    await signs(stranger, email="someone@outlook.com")
    await signs(amina)
    await confirms(amina)
    amina.sees("Recorded", "Signature number 1")


async def test_two_letters_are_two_signatures(stage: Stage, amina: Actor) -> None:
    await stage.publish(follow_up(slug="another-letter"))
    await signs(amina)
    await confirms(amina)
    await signs(amina, slug="another-letter")
    await confirms(amina)
    amina.sees("Signature number 1")
    assert len(await stage.look("SELECT id FROM signature WHERE status = 'confirmed'")) == 2


async def test_two_drafts_are_kept_apart(stage: Stage, amina: Actor) -> None:
    await stage.publish(follow_up(slug="another-letter"))
    await amina.opens("defenders-2018")
    await amina.taps("Sign for my organisation")
    await amina.says("First Network")
    await amina.opens("another-letter")
    await amina.taps("Sign for my organisation")
    await amina.says("Second Network")
    await amina.says("/status")
    amina.sees("First Network: begun", "Second Network: begun")
    await amina.taps("Go on: First Network")
    amina.sees("In which country is First Network based?")


async def test_approval_pending_is_kept_reminded_and_not_counted(
    stage: Stage, amina: Actor
) -> None:
    await amina.opens("defenders-2018")
    await amina.taps("Sign for my organisation")
    for answer in ("DN", "Uruguay", "skip", "Maria Sample", "Director", "d@example.org"):
        await amina.says(answer)
    await amina.agrees()
    await amina.taps("That is right")
    await amina.taps("Approval pending")
    amina.sees("When will your board decide?")
    await amina.taps("Skip")
    amina.sees("approval pending", "It is not counted yet")
    assert amina.mail("d@example.org") == []
    stage.clock.pass_(days=3)
    await stage.restart()
    await stage.minute()
    amina.sees("Has it agreed?")
    await amina.taps("Not yet, ask me again")
    amina.sees("I will ask again in three days")
    await amina.says("/status")
    amina.sees("approval pending since")
    await amina.taps("DN")
    await amina.taps("The board has agreed: I sign")
    amina.sees("Please type the code")
    await confirms(amina, "d@example.org")
    amina.sees("Recorded")
    stage.clock.pass_(days=3)
    await stage.restart()
    await amina.says("/status")
    amina.sees("signed and confirmed")


async def test_a_letter_without_a_code_is_signed_at_once(stage: Stage, amina: Actor) -> None:
    await stage.publish(follow_up(slug="no-code", policy=Policy(code=False)))
    await signs(amina, slug="no-code")
    amina.sees("Recorded")
    assert amina.mail("director@example.org") == []


async def test_a_signature_is_withdrawn_in_three_taps_and_may_come_back(
    stage: Stage, amina: Actor
) -> None:
    await signs(amina)
    await confirms(amina)
    await amina.taps("Show my signature")
    await amina.taps("Withdraw the signature")
    await amina.taps("Yes, withdraw")
    amina.sees("Withdrawn", "no longer among the signatories")
    await amina.opens("defenders-2018")
    amina.sees("No organisation has signed yet")
    await signs(amina)
    await confirms(amina)
    amina.sees("Signature number 2")


async def test_where_no_mail_can_be_sent_the_answers_are_kept(stage: Stage, amina: Actor) -> None:
    stage.settings = stage.settings.model_copy(update={"smtp": None})
    await stage.restart()
    await signs(amina)
    amina.sees("Codes cannot be sent by e-mail at the moment", "Are you authorised")
    assert await stage.look("SELECT id FROM signature") == []


async def test_language_is_changed_in_the_midst_of_a_question(amina: Actor) -> None:
    await amina.opens("defenders-2018")
    await amina.taps("Sign for my organisation")
    await amina.says("DN")
    await amina.says("/language")
    await amina.taps("Français")
    amina.sees("pays", "DN")


async def test_an_answer_that_became_wrong_is_asked_again_before_anything_is_recorded(
    stage: Stage, amina: Actor
) -> None:
    """She confirmed the same organisation on another way meanwhile."""
    await stage.publish(replace(follow_up(), slug="another-letter"))
    await amina.opens("defenders-2018")
    await amina.taps("Sign for my organisation")
    for answer in ("DN", "Uruguay", "skip", "Maria Sample", "Director", "d@example.org"):
        await amina.says(answer)
    await amina.agrees()
    await amina.taps("That is right")
    await amina.taps("Approval pending")
    await amina.taps("In a week")
    amina.sees("I will ask you on 12 April 2018")
    await amina.opens("defenders-2018")
    await amina.taps("Sign for my organisation")
    await amina.says("DN")
    await amina.says("Uruguay")
    amina.sees("You have signed for DN already")
