"""A federation's secretary signs for each of its members: her card stays short, and arrives."""

from bot.domain.letter import Policy
from tests.cast import Actor, Stage, follow_up, signs

MEMBERS = [f"Member {number} of the & federation {'of the coast ' * 12}" for number in range(12)]


async def test_the_card_of_somebody_who_signs_for_many_stays_within_a_message(
    stage: Stage, amina: Actor
) -> None:
    await stage.publish(follow_up(slug="no-code", policy=Policy(code=False)))
    for number, member in enumerate(MEMBERS):
        await signs(amina, member, email=f"m{number}@example.org", slug="no-code")
        stage.clock.pass_(minutes=2)
    await amina.opens("no-code")
    amina.sees("12 organisations have signed", "You have signed for", "Member 11", "…")
    amina.does_not_see("Member 0")
    assert await stage.look("SELECT id FROM set_aside") == []
