"""Three have signed the first letter, and the organiser looks at the one that follows it."""

from bot.domain.letter import EditionText, LetterStatus
from storage import consents, letters, signatures
from storage.database import Transaction
from tests.cast import Actor, Stage, confirms, signs
from tests.journeys.inviting import NEXT, signed_before, write
from tests.journeys.letters import TEXT


async def three(stage: Stage) -> list[Actor]:
    """Three who signed the first letter."""
    found = []
    for name in ("River Watch", "Coast Union", "Hill Trust"):
        actor = stage.enter(name)
        await signed_before(actor, name, "Kenya", f"head{actor.id}@example.org")
        found.append(actor)
    return found


async def look(stage: Stage) -> None:
    assert stage.program is not None
    await stage.program.desk_watch.look()
    await stage.settle()


async def hub(ana: Actor) -> None:
    await ana.says("/followup")
    await ana.taps("Twenty years on")


async def signs_again(actor: Actor) -> None:
    """From her invitation, in two taps."""
    await actor.taps("Sign the same way")
    await actor.taps("Sign now")
    actor.sees("Recorded")


async def signs_again_by_the_link(
    actor: Actor, organisation: str = "River Watch", slug: str = NEXT
) -> None:
    """As anybody signs; she gives another address than before."""
    email = f"{slug}{actor.id}@example.org"
    await signs(actor, organisation, "Kenya", email, slug)
    await confirms(actor, email)


async def keeps_back(stage: Stage) -> None:
    """The name of the second organisation is not shown any more."""
    [row] = await stage.look("SELECT id FROM signature WHERE number = 2")
    await write(stage, lambda tx: _no_public(tx, row["id"]))


def _no_public(tx: Transaction, signature: int) -> None:
    held = consents.held(tx, signature)["public"]
    consents.record(
        tx, signatures.get(tx, signature), "public", given=False, method="switched",
        language="en", notice_hash=held.notice_hash,
    )  # fmt: skip


def words(title: str) -> EditionText:
    return EditionText("en", title, "The Secretary-General", "We ask again.", TEXT)


async def closes(stage: Stage, slug: str) -> None:
    await write(stage, lambda tx: _close(tx, slug))


def _close(tx: Transaction, slug: str) -> None:
    stored = letters.by_slug(tx, slug)
    assert stored is not None
    assert letters.move(tx, stored, LetterStatus.CLOSED)


def document(stage: Stage, actor: Actor) -> bytes:
    """The file that was sent to her last."""
    newest = [m for m in actor.from_bot() if m["document"]][-1]
    stored = stage.rehearsal.world.files.by_id(newest["document"]["file_id"])
    assert stored is not None
    return stored.data
