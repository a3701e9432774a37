"""What must be true after a campaign, held against the database as it lies on the disk."""

from bot.rehearsal import Rehearsal
from bot.services import recording
from storage import audit, outbox, signatures, updates
from storage.database import Database, Transaction
from storage.keys import key_file
from storage.signatures import Signature
from tests.crash.people import Signer
from tests.crash.process import BotProcess

CONFIRMED = {"authority": 1, "e-mail code": 1}


async def broken_promises(
    bot: BotProcess, signers: list[Signer], rehearsal: Rehearsal
) -> list[str]:
    """A sentence for each promise that was broken; empty when all were kept."""
    database = await Database.open(bot.database, key_file(bot.database))
    try:
        return await database.read(lambda tx: list(_broken(tx, signers, rehearsal)))
    finally:
        await database.close()


def _broken(tx: Transaction, signers: list[Signer], rehearsal: Rehearsal) -> list[str]:
    stuck = [f"person {s.number} got no answer any more" for s in signers if not s.done]
    stored = _by_organisation(tx)
    wrong = [
        flaw for signer in signers if signer.done for flaw in _held_against(tx, signer, stored)
    ]
    return [*stuck, *wrong, *_of_the_whole(tx, signers, rehearsal)]


def _by_organisation(tx: Transaction) -> dict[str, list[Signature]]:
    rows = tx.all("SELECT id FROM signature WHERE status <> 'withdrawn'")
    found: dict[str, list[Signature]] = {}
    for row in rows:
        signature = signatures.get(tx, row["id"])
        found.setdefault(signature.listed_as, []).append(signature)
    return found


def _held_against(tx: Transaction, signer: Signer, stored: dict[str, list[Signature]]) -> list[str]:
    mine = stored.get(signer.organisation, [])
    if len(mine) != 1:
        return [f"organisation {signer.number} has {len(mine)} signatures"]
    [signature] = mine
    flaws = []
    wanted = "pending approval" if signer.pending else "confirmed"
    if signature.status != wanted:
        flaws.append(f"organisation {signer.number} is {signature.status}, not {wanted}")
    said = (signature.name, signature.role, signature.email, signature.website, signature.country)
    meant = (
        *(f"Person {signer.number}", "Director", signer.email),
        *(f"https://org{signer.number}.example", "UY"),
    )
    if said != meant:
        flaws.append(f"organisation {signer.number} is kept with {said}, not {meant}")
    if len(signatures.consent_events(tx, signature.id)) != 6:
        flaws.append(f"organisation {signer.number} has not six consents")
    return [*flaws, *_confirmations(tx, signer, signature)]


def _confirmations(tx: Transaction, signer: Signer, signature: Signature) -> list[str]:
    kinds = [kind for kind, _ in signatures.confirmations(tx, signature.id)]
    wanted = [] if signer.pending else sorted(CONFIRMED)
    if sorted(kinds) != wanted:
        return [f"organisation {signer.number} is confirmed by {sorted(kinds)}"]
    if recording.address_evidence(signature) != "same domain":
        return [f"organisation {signer.number} lost its evidence"]
    return []


def _of_the_whole(tx: Transaction, signers: list[Signer], rehearsal: Rehearsal) -> list[str]:
    flaws = []
    standing = sum(not signer.pending for signer in signers if signer.done)
    counted = tx.value("SELECT standing FROM letter WHERE slug = 'crash-letter'")
    if counted != standing:
        flaws.append(f"the card counts {counted}, not {standing}")
    waiting = [d for d in outbox.waiting(tx) if d.due <= tx.now]
    if waiting:
        flaws.append(f"{len(waiting)} messages were never sent")
    aside = updates.all_set_aside(tx)
    if aside:
        flaws.append(f"{len(aside)} were set aside: {aside[0].what}, {aside[0].error}")
    numbers = [row["number"] for row in tx.all("SELECT number FROM signature WHERE number > 0")]
    if len(numbers) != len(set(numbers)):
        flaws.append("a number was given twice")
    if (broken := audit.verify(tx)) is not None:
        flaws.append(f"the audit chain breaks at {broken.entry}: {broken.why}")
    if rehearsal.flaws:
        flaws.append(f"the bot asked what the Bot API does not know: {rehearsal.flaws[0]}")
    return flaws
