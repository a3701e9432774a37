"""A letter may speak a language that the bot does not; it is read in it all the same."""

from dataclasses import replace

from bot.domain.letter import EditionText
from tests.cast import Actor, Stage, follow_up

ARABIC = EditionText("ar", "عشرون عامًا", "الأمين العام", "ملخص", "## المطلوب\n\nتحدثوا علنًا.\n")


async def test_the_letter_is_read_in_each_of_its_languages(stage: Stage, amina: Actor) -> None:
    letter = follow_up(slug="many-tongues")
    await stage.publish(replace(letter, editions={**letter.editions, "ar": ARABIC}))
    await amina.opens("many-tongues")
    await amina.taps("Read the letter")
    assert any("العربية" in label for label in amina.buttons())
    await amina.taps("Read in")
    amina.sees("تحدثوا علنًا")
    await amina.taps("Sign for my organisation")
    amina.sees("What is your organisation called?")
