"""Which step of which journey an incoming update is. One update, one transaction."""

from collections.abc import Callable
from functools import partial

from bot.chat.incoming import Deed, Incoming
from bot.domain.refusal import Refusal
from bot.services import (
    answering,
    consenting,
    correcting,
    following,
    forgetting,
    general,
    handing_over,
    my_data,
    noticing,
    presenting,
    receipts,
    signing,
)
from bot.services.replies import Line
from bot.services.visit import Surroundings, Visit
from bot.texts import catalogue
from storage import conversations, people
from storage.database import Transaction
from storage.people import Person

Step = Callable[[Visit], None]


def handle(tx: Transaction, came: Incoming, surroundings: Surroundings) -> str | None:
    """Take one update to its end; the toast that is due after a tap, or None.

    Effects are the transaction's: they happen with it or not at all.
    """
    if not came.private:
        if _speaks_to_the_bot(came, surroundings.username):
            general.answer_in_group(tx, came.chat, came.language_code, surroundings, came.text)
        return None
    person = _arrive(tx, came, surroundings.default_language)
    tapped = came.message if came.deed is Deed.TAP else None
    visit = Visit(tx, person, surroundings, tapped)
    try:
        _step(visit, came)(visit)
    except Refusal as refusal:
        presenting.refuse_to_show(visit, refusal)
    if visit.toast is None:
        return None
    return catalogue.plain(visit.language, visit.toast.key, visit.toast.facts)


def _speaks_to_the_bot(came: Incoming, username: str) -> bool:
    if came.deed is Deed.TEXT:
        return f"@{username.casefold()}" in came.text.casefold()
    return came.deed in (Deed.COMMAND, Deed.CAME)


def _arrive(tx: Transaction, came: Incoming, otherwise: str) -> Person:
    known = people.find(tx, came.sender)
    if known is None:
        return people.add(tx, came.sender, catalogue.shipped(came.language_code, otherwise))
    if not known.reachable and came.deed is not Deed.LEFT:
        people.mark_reachable(tx, known.id, reachable=True)
    return known


def _step(visit: Visit, came: Incoming) -> Step:
    match came.deed:
        case Deed.COMMAND:
            return _command(came)
        case Deed.TAP:
            return _tap(came)
        case Deed.TEXT:
            return _typed(visit, came.text)
        case Deed.OTHER:
            return general.only_text
        case Deed.LEFT:
            return general.left
        case _:
            return general.nothing


def _command(came: Incoming) -> Step:
    match came.command:
        case "start":
            return partial(general.start, payload=came.text)
        case "letters":
            return presenting.show_letters
        case "status" | "me":
            return following.show_status
        case "help":
            return general.show_help
        case "language":
            return general.ask_language
        case "mydata":
            return my_data.send
        case "forgetme":
            return forgetting.explain
        case "id":
            return general.tell_id
        case "cancel":
            return general.cancel
        case _:
            return general.unknown_command


def _typed(visit: Visit, text: str) -> Step:
    active = visit.person.conversation
    conversation = conversations.get(visit.tx, active) if active is not None else None
    if conversation is None:
        return general.nothing_asked
    return lambda v: answering.typed(v, conversation, text)


TAPS: dict[tuple[str, int], Callable[..., None]] = {
    ("card", 1): presenting.show_card,
    ("document", 1): presenting.send_document,
    ("ask", 1): presenting.ask,
    ("share", 1): presenting.share,
    ("sign", 1): signing.begin,
    ("a", 3): answering.tap,
    ("go", 1): following.go_on,
    ("drop", 1): following.drop,
    ("signature", 1): following.show_signature,
    ("withdraw", 1): following.ask_to_withdraw,
    ("withdrawn", 1): following.withdraw,
    ("agreed", 1): following.board_agreed,
    ("later", 1): following.remind_later,
    ("correct", 1): correcting.begin,
    ("consents", 1): consenting.show,
    ("wording", 2): consenting.read,
    ("agree", 2): consenting.give,
    ("disagree", 2): consenting.take_back,
    ("receipt", 1): receipts.send,
    ("receipt-json", 1): receipts.send_json,
    ("handover", 1): handing_over.make_link,
    ("keep-mine", 1): handing_over.withdraw_link,
    ("notice", 1): noticing.show_whole,
    ("my-data", 0): my_data.send,
    ("forget-ask", 0): forgetting.explain,
    ("forget", 0): forgetting.forget,
    ("status", 0): following.show_status,
    ("language", 1): general.choose_language,
    ("language", 2): general.choose_language,
}


def _tap(came: Incoming) -> Step:
    verb, *objects = came.text.split(":")
    if verb == "read" and len(objects) == 2 and objects[1].isdecimal():
        return lambda visit: presenting.read_page(visit, objects[0], int(objects[1]))
    taken = TAPS.get((verb, len(objects)))
    if taken is None:
        return _out_of_date
    return lambda visit: taken(visit, *objects)


def _out_of_date(visit: Visit) -> None:
    visit.toast = Line("toast-over")
