"""A letter that asks what an organisation is, and which status it has; and who signs it."""

from typing import Any

from bot.domain.letter import ListingOrder, Policy
from tests.cast import Actor, Stage, follow_up

SLUG = "to-the-council"
ASKS = Policy(code=False, order=ListingOrder.ECOSOC, asks_kind=True, asks_ecosoc=True)


async def publish(stage: Stage, policy: Policy = ASKS) -> None:
    await stage.publish(follow_up(slug=SLUG, policy=policy))


async def comes_to_the_kind(actor: Actor, organisation: str = "Coast Defenders") -> None:
    await actor.opens(SLUG)
    await actor.taps("Sign for my organisation")
    for said in (organisation, "Kenya", "skip"):
        await actor.says(said)


async def goes_on_to_the_end(actor: Actor, *, shown: bool = True) -> None:
    """From the question for her name."""
    for said in ("Maria Sample", "Director", f"signs{actor.id}@example.org"):
        await actor.says(said)
    for answer in ("yes", "yes" if shown else "no", *(["no"] if shown else []), "yes", "yes"):
        await actor.says(answer)
    if shown:
        await actor.says("skip")
    await actor.taps("That is right")
    await actor.taps("I am authorised to sign")
    actor.sees("Recorded. Thank you.")


async def signs_sorted(
    actor: Actor, organisation: str, kind: str, status: str, *, shown: bool = True
) -> None:
    await comes_to_the_kind(actor, organisation)
    await actor.says(kind)
    await actor.says(status)
    await goes_on_to_the_end(actor, shown=shown)


async def sorts(stage: Stage) -> list[tuple[str, str]]:
    """Kind and status of each signature as they are kept, in the order of signing."""
    assert stage.program is not None

    def look(tx: Any) -> list[tuple[str, str]]:
        rows = tx.all("SELECT id, kind, ecosoc FROM signature ORDER BY number, id")
        return [
            tuple(
                tx.unseal(f"signature.{what}", row["id"], row[what]) or ""
                for what in ("kind", "ecosoc")
            )
            for row in rows
        ]

    return await stage.program.database.read(look)
