"""One signature, end to end, as the person lives it."""

from tests.cast import Actor, Stage, confirms, signs


async def test_an_organisation_signs(stage: Stage, amina: Actor) -> None:
    await amina.opens("defenders-2018")
    amina.sees("Open for signatures until Friday 13 April 2018, 18:00 (Zurich), in 8 days")
    await amina.taps("Sign for my organisation")
    amina.sees("What is your organisation called?", "1 of 15")
    await amina.says("Defenders’ Network (DN)")
    amina.sees("✓ Organisation: Defenders’ Network (DN)", "In which country")
    await amina.says("Urugauy")
    amina.sees("Did you mean")
    await amina.taps("Uruguay")
    amina.sees("✓ Country: Uruguay", "Does Defenders’ Network (DN) have a website?")
    await amina.says("example.org")
    amina.sees("What is your name?")
    await amina.says("Maria Sample")
    await amina.says("Director")
    amina.sees("What is your e-mail address")
    await amina.says("director@example.org")
    for consent in ("signature be kept", "be shown", "own name", "what becomes", "follows this"):
        amina.sees(consent)
        await amina.taps("Yes")
    amina.sees("a sentence for the press")
    await amina.says("Defenders need more than words.")
    amina.sees("This is how you will appear", "Defenders’ Network (DN), Uruguay")
    await amina.taps("That is right")
    amina.sees("Are you authorised to sign for Defenders’ Network (DN)?")
    await amina.taps("I am authorised to sign")
    amina.sees("code that was sent to director@example.org")
    await amina.says(amina.code("director@example.org"))
    amina.sees("Recorded. Thank you.", "Signature number 1")
    assert await stage.look("SELECT status FROM signature") == [{"status": "confirmed"}]


async def test_the_card_counts_the_signature(stage: Stage, amina: Actor, claire: Actor) -> None:
    await signs(amina)
    await claire.opens("defenders-2018")
    claire.sees("Aucune organisation")
    await confirms(amina)
    await claire.opens("defenders-2016")
    claire.sees("80 organisations")
    await claire.opens("defenders-2018")
    claire.sees("Une organisation")
