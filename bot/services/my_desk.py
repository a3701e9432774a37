"""What is held on a person beside her signatures: her questions, and what she does at the desk."""

from typing import Any

from storage import age_keys, digests, errands, letters, reminders, roles, threads
from storage.database import Transaction
from storage.threads import Thread


def held_at_the_desk(tx: Transaction, person: int) -> dict[str, Any]:
    """As plain data; what others wrote to her is part of it, and who they are is not."""
    return {
        "questions": [_thread(tx, thread) for thread in threads.of_person(tx, person)],
        "roles": [
            {
                "role_at_the_desk": holding.grant.role,
                "letter": _slug(tx, holding.grant.letter),
                "name": holding.label,
                "given": holding.given.isoformat(),
            }
            for holding in roles.of_person(tx, person)
        ],
        "answers_given": [
            {"letter": _slug(tx, letter), "at": said.at.isoformat(), "words": said.words}
            for letter, said in threads.written_at_the_desk(tx, person)
        ],
        "digest": _digest(tx, person),
        "key_for_files": _key(tx, person),
        "reminders": [
            {"letter": _slug(tx, letter), "kind": kind, "at": at.isoformat()}
            for letter, kind, at in reminders.of_person(tx, person)
        ],
        "reminders_stopped": [
            {"letter": _slug(tx, letter), "at": at.isoformat()}
            for letter, at in reminders.stopped_by(tx, person)
        ],
    }


def errands_of(tx: Transaction, person: int) -> list[dict[str, Any]]:
    """What she is typing for, or has set aside."""
    return [
        {
            "letter": _slug(tx, errand.letter),
            "conversation": errand.kind,
            "answers": dict(errand.draft.answers),
        }
        for errand in errands.of_person(tx, person)
    ]


def _thread(tx: Transaction, thread: Thread) -> dict[str, Any]:
    return {
        "letter": _slug(tx, thread.letter),
        "opened": thread.opened.isoformat(),
        "messages": [
            {
                "at": said.at.isoformat(),
                "written_by": "organisers" if said.from_desk else "you",
                "words": said.words,
            }
            for said in threads.messages(tx, thread.id)
        ],
    }


def _digest(tx: Transaction, person: int) -> list[dict[str, Any]]:
    held = digests.get(tx, person)
    return [{"hour": held.hour, "zone": held.zone}] if held else []


def _key(tx: Transaction, person: int) -> list[dict[str, Any]]:
    recipient = age_keys.of_person(tx, person)
    return [{"public_key": recipient}] if recipient else []


def _slug(tx: Transaction, letter: int | None) -> str:
    return letters.get(tx, letter).letter.slug if letter is not None else ""
