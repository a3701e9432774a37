"""A broadcast by e-mail: to signatories who came by a list, have an address, and said yes."""

from typing import Any

from bot.domain.broadcast import BroadcastState, Content, DeliveryState
from bot.domain.consent import Purpose
from bot.domain.signature import LIVE
from bot.services import unsubscribing
from bot.services.delivery import final_document
from bot.texts import catalogue
from storage import broadcasts, consents, letters, outbox, signatures
from storage.broadcasts import Broadcast, BroadcastChanged, Delivery
from storage.database import Transaction
from storage.outbox import Channel, Dispatch, Urgency
from storage.signatures import Signature

AT_ONCE = 20
"""E-mails of one broadcast that are in the outbox together."""


def claim(tx: Transaction, broadcast: int, public_url: str | None, *, sends_mail: bool) -> int:
    """Promise the next e-mails; how many were settled or promised."""
    running = broadcasts.get(tx, broadcast)
    if running.state is not BroadcastState.RUNNING:
        return 0
    room = AT_ONCE - broadcasts.on_the_way(tx, broadcast, "mail")
    batch = broadcasts.pending(tx, broadcast, "mail", max(0, room))
    for delivery in batch:
        if not sends_mail:
            broadcasts.settle(tx, delivery.id, DeliveryState.FAILED, "no mail server is set")
        else:
            _promise(tx, running, delivery, public_url)
    return len(batch)


def settled(tx: Transaction, dispatch: Dispatch, *, sent: bool) -> None:
    """The mail server took it, or will never take it."""
    outbox.delivered(tx, dispatch.id)
    state = DeliveryState.SENT if sent else DeliveryState.FAILED
    why = "" if sent else "the mail server refused it"
    broadcasts.settle(tx, dispatch.payload["delivery"], state, why, tries=1)
    tx.announce(BroadcastChanged(dispatch.payload["of"]))


def take_back(tx: Transaction, dispatch: Dispatch) -> bool:
    """In the moment of the sending: whether she agrees no more, or it was cancelled meanwhile.

    Then it does not leave.
    """
    delivery = broadcasts.delivery(tx, dispatch.payload["delivery"])
    broadcast = broadcasts.get(tx, dispatch.payload["of"])
    cancelled = broadcast.state is BroadcastState.CANCELLED
    if delivery is not None and not cancelled and _addressee(tx, delivery) is not None:
        return False
    outbox.delivered(tx, dispatch.id)
    if delivery is not None:
        ends_as = DeliveryState.PENDING if cancelled else DeliveryState.WITHDRAWN
        broadcasts.settle(tx, delivery.id, ends_as)
    tx.announce(BroadcastChanged(broadcast.id))
    return True


def _addressee(tx: Transaction, delivery: Delivery) -> Signature | None:
    """The signature, as long as it stands, has an address, and she says yes to updates."""
    number = delivery.signature
    signature = signatures.find_by_id(tx, number) if number is not None else None
    if signature is None or signature.status not in LIVE or not signature.email:
        return None
    held = consents.held(tx, signature.id).get(Purpose.UPDATES)
    return signature if held is not None and held.given else None


def _promise(
    tx: Transaction, broadcast: Broadcast, delivery: Delivery, public_url: str | None
) -> None:
    signature = _addressee(tx, delivery)
    if signature is None:
        broadcasts.settle(tx, delivery.id, DeliveryState.WITHDRAWN)
        return
    broadcasts.settle(tx, delivery.id, DeliveryState.SENDING)
    payload = _payload(tx, broadcast, delivery, public_url)
    outbox.put(tx, Channel.MAIL, signature.email, payload, urgency=Urgency.BROADCAST)


def _payload(
    tx: Transaction, broadcast: Broadcast, delivery: Delivery, public_url: str | None
) -> dict[str, Any]:
    letter = letters.get(tx, broadcast.letter).letter
    stop = f"{public_url.rstrip('/')}{unsubscribing.path(tx, delivery.id)}" if public_url else ""
    facts = {
        "title": letter.text_in(delivery.language).title,
        "words": in_plain_words(broadcast.content, delivery.language),
        "coordinator": letter.coordinator,
        "contact": letter.contact,
        "stop": stop,
    }
    kind = "update" if stop else "update-by-reply"
    return {
        "language": delivery.language,
        "kind": kind,
        "facts": facts,
        "delivery": delivery.id,
        "of": broadcast.id,
        **_enclosed(broadcast.content, letter.slug, delivery.language),
    }


def _enclosed(content: Content, slug: str, language: str) -> dict[str, Any]:
    """The final document, where no page can be named that shows it."""
    if content.paper != final_document.PAPER or content.media or pages_of(content):
        return {}
    return {"paper": [final_document.AS_FILE, slug, language]}


def pages_of(content: Content) -> list[tuple[str, str]]:
    """The buttons in each one's language that lead to the web."""
    return [way for way in content.ways if way[1].startswith("https://")]


def in_plain_words(content: Content, language: str) -> str:
    """The text with the addresses that lay behind words and buttons, for an e-mail."""
    words, spoken = content.words_in(language), catalogue.shipped(language)
    links = [e["url"] for e in words.entities if e.get("type") == "text_link"]
    listed = [f"{label}: {link}" for label, link in content.buttons]
    listed += [f"{catalogue.plain(spoken, key)}: {link}" for key, link in pages_of(content)]
    return "\n".join(
        [words.text, *(["", *links] if links else []), *(["", *listed] if listed else [])]
    )
