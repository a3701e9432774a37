"""Forgetting: what is personal goes, what is counted stays.

Deleted rows are overwritten (`secure_delete`), but the write-ahead log keeps copies of pages
until it is emptied: whoever erases calls `Database.checkpoint` after the commit, for which
`Erased` is announced.
"""

from dataclasses import dataclass

from bot.domain.signature import STANDING, SignatureStatus
from storage import audit, invitations, outbox
from storage.database import Transaction
from storage.signatures import SignatureChanged
from storage.times import stamp


@dataclass(frozen=True, slots=True)
class Erased:
    """Somebody was forgotten: the log has to be emptied, and the ledger told."""

    person: int


def forget_person(tx: Transaction, person: int) -> None:
    """Erase everything that is held on this person; her signatures stay as bare counts.

    An organisation that agreed to be shown goes on to be shown; one that was kept back loses
    its name here, too. Harmless when it is done twice.
    """
    telegram = _telegram_id(tx, person)
    for row in tx.all("SELECT id FROM signature WHERE person = ?", (person,)):
        make_anonymous(tx, row["id"], keep_key=True)
    _forget_conversations(tx, person)
    _forget_messages(tx, person, telegram)
    audit.erase_facts(tx, person)
    tx.execute("DELETE FROM handover WHERE taken_by = ?", (person,))
    _free_invitations(tx, person)
    _forget_invitations(tx, "person", person)
    _forget_the_desk(tx, person)
    tx.execute("DELETE FROM person WHERE id = ?", (person,))
    tx.execute(
        "INSERT INTO erasure (id, person, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        (tx.new_id(), person, stamp(tx.now)),
    )
    tx.announce(Erased(person))


def make_anonymous(tx: Transaction, signature: int, *, keep_key: bool) -> None:
    """Take the person out of a signature; one that was never confirmed counts as withdrawn.

    What is said of the organisation, its kind and status, goes and stays with its name.

    With `keep_key` the keyed index of an organisation that is kept back stays, so that it is
    not counted a second time; its name goes in any case.
    """
    row = tx.one("SELECT status, organisation FROM signature WHERE id = ?", (signature,))
    if row is None:
        return
    status = SignatureStatus(row["status"])
    if status in (SignatureStatus.PENDING_APPROVAL, SignatureStatus.SUBMITTED):
        status = SignatureStatus.WITHDRAWN
    tx.execute("DELETE FROM handover WHERE signature = ?", (signature,))
    _forget_invitations(tx, "earlier", signature)
    tx.execute("UPDATE decision SET reason = NULL WHERE signature = ?", (signature,))
    _forget_learned_names(tx, signature)
    tx.execute("UPDATE intake_row SET content = NULL WHERE signature = ?", (signature,))
    tx.execute("UPDATE conversation SET signature = NULL WHERE signature = ?", (signature,))
    tx.execute(
        "UPDATE signature SET status = ?, person = NULL, website = NULL, name = NULL,"
        " role = NULL, email = NULL, email_index = NULL, quote = NULL, decides_on = NULL"
        " WHERE id = ?",
        (status, signature),
    )
    if status in STANDING and _is_shown(tx, signature):
        return
    if keep_key and status in STANDING:
        _forget_name(tx, signature, row["organisation"])
    else:
        _forget_organisation(tx, signature, row["organisation"])


def _forget_learned_names(tx: Transaction, signature: int) -> None:
    """What a reviewer has told of its name when it was merged."""
    tx.execute(
        "UPDATE translation SET one = NULL, other = NULL WHERE id IN (SELECT before ->> 'learned'"
        " FROM decision WHERE signature = :id OR other = :id)",
        {"id": signature},
    )
    tx.announce(SignatureChanged(signature))


def _forget_invitations(tx: Transaction, column: str, number: int) -> None:
    """Nobody is behind it any more: what is not signed ends, and that it was there is counted."""
    tx.execute(
        "UPDATE invitation SET person = NULL, link_index = NULL, post = 'none',"  # noqa: S608 - names from here
        f" state = CASE state WHEN 'signed' THEN state ELSE 'withdrawn' END WHERE {column} = ?",
        (number,),
    )


def _free_invitations(tx: Transaction, person: int) -> None:
    """Those that were sent to a mailbox are not hers to end, though she has opened a link."""
    for row in tx.all("SELECT id FROM invitation WHERE person = ? AND channel = 'mail'", (person,)):
        invitations.free(tx, row["id"])


def forgotten(tx: Transaction) -> list[int]:
    """Everybody who was ever forgotten, by bare numbers."""
    return [row["person"] for row in tx.all("SELECT person FROM erasure ORDER BY id")]


def exists(tx: Transaction, person: int) -> bool:
    return tx.value("SELECT 1 FROM person WHERE id = ?", (person,)) is not None


def _telegram_id(tx: Transaction, person: int) -> str:
    sealed = tx.value("SELECT telegram FROM person WHERE id = ?", (person,))
    return tx.unseal("person.telegram", person, sealed) or ""


def _is_shown(tx: Transaction, signature: int) -> bool:
    given = tx.value(
        "SELECT given FROM consent WHERE signature = ? AND purpose = 'public'"
        " ORDER BY id DESC LIMIT 1",
        (signature,),
    )
    return bool(given)


def _forget_name(tx: Transaction, signature: int, organisation: int | None) -> None:
    tx.execute(
        "UPDATE signature SET listed_as = NULL, kind = NULL, ecosoc = NULL WHERE id = ?",
        (signature,),
    )
    tx.execute(
        "UPDATE organisation SET name = NULL, country = NULL WHERE id = :id AND NOT EXISTS"
        " (SELECT 1 FROM signature WHERE organisation = :id AND listed_as IS NOT NULL)",
        {"id": organisation},
    )


def _forget_organisation(tx: Transaction, signature: int, organisation: int | None) -> None:
    """Its name goes from this signature, and altogether when no other signature bears it."""
    tx.execute(
        "UPDATE signature SET organisation = NULL, listed_as = NULL, kind = NULL, ecosoc = NULL"
        " WHERE id = ?",
        (signature,),
    )
    if organisation is not None:
        tx.execute(
            "DELETE FROM organisation WHERE id = :id AND NOT EXISTS"
            " (SELECT 1 FROM signature WHERE organisation = :id)",
            {"id": organisation},
        )


def _forget_conversations(tx: Transaction, person: int) -> None:
    tx.execute("UPDATE person SET conversation = NULL, errand = NULL WHERE id = ?", (person,))
    tx.execute("DELETE FROM conversation WHERE person = ?", (person,))
    tx.execute("DELETE FROM code_sent WHERE person = ?", (person,))


def _forget_the_desk(tx: Transaction, person: int) -> None:
    """Her roles, what she typed there, and the words of her questions; that she asked stays."""
    _forget_jobs(tx, person)
    for table in ("errand", "role", "digest", "sent_message", "age_key"):
        tx.execute(f"DELETE FROM {table} WHERE person = ?", (person,))  # noqa: S608 - names from here
    for table in ("muted", "reminder", "reminder_stopped", "reminder_watch"):
        tx.execute(f"DELETE FROM {table} WHERE person = ?", (person,))  # noqa: S608 - names from here
    tx.execute("UPDATE delivery SET person = NULL, signature = NULL WHERE person = ?", (person,))
    tx.execute("DELETE FROM role_link WHERE :person IN (taken_by, made_by)", {"person": person})
    tx.execute("DELETE FROM team_link WHERE made_by = ?", (person,))
    tx.execute(
        "UPDATE thread_message SET words = NULL WHERE person = :person"
        " OR thread IN (SELECT id FROM thread WHERE person = :person)",
        {"person": person},
    )
    tx.execute("UPDATE thread SET person = NULL, signature = NULL WHERE person = ?", (person,))


def _forget_jobs(tx: Transaction, person: int) -> None:
    """What is half done with many is seen through, without anybody to tell."""
    tx.execute(
        "UPDATE job SET person = NULL WHERE person = ? AND state = 'waiting'"
        " AND kind IN ('list-store', 'list-undo', 'edition-tell', 'edition-nudge',"
        " 'letter-freeze')",
        (person,),
    )
    tx.execute("DELETE FROM job WHERE person = ?", (person,))


def _forget_messages(tx: Transaction, person: int, telegram: str) -> None:
    """Messages to her are cancelled; updates of hers that were set aside go, too."""
    outbox.recall_all(tx, person)
    for row in tx.all("SELECT id, body FROM set_aside"):
        body = tx.unseal("set_aside.body", row["id"], row["body"]) or ""
        if telegram and telegram in body:
            tx.execute("DELETE FROM set_aside WHERE id = ?", (row["id"],))
