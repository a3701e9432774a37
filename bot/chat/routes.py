"""Which step of which journey an incoming update is. One update, one transaction."""

from collections.abc import Callable
from functools import partial

from bot.chat.desk_routes import DESK_COMMANDS, DESK_TAPS
from bot.chat.group_routes import handle_in_group, toast_of
from bot.chat.incoming import Deed, Incoming
from bot.domain.refusal import Refusal
from bot.domain.roles import Role, may_somewhere
from bot.services import (
    answering,
    changed_text,
    consenting,
    correcting,
    deadlines,
    errands,
    following,
    forgetting,
    general,
    handing_over,
    my_data,
    noticing,
    presenting,
    questions,
    receipts,
    reminding,
    signed_text,
    signing,
    stopping,
)
from bot.services.desk import access
from bot.services.desk.delivery import delivered
from bot.services.desk.imports import importing
from bot.services.invitations import invited, signing_again
from bot.services.invitations import passing as passing_invitation
from bot.services.replies import Line
from bot.services.visit import Surroundings, Visit
from bot.texts import catalogue
from storage import conversations, people, sent_messages
from storage import errands as stored_errands
from storage.database import Transaction
from storage.errands import Errand
from storage.people import Person

Step = Callable[[Visit], None]


def handle(tx: Transaction, came: Incoming, surroundings: Surroundings) -> str | None:
    """Take one update to its end; the toast that is due after a tap, or None.

    Effects are the transaction's: they happen with it or not at all.
    """
    if not came.private:
        return handle_in_group(tx, came, surroundings)
    person = _arrive(tx, came, surroundings.default_language)
    tapped = came.message if came.deed is Deed.TAP else None
    visit = Visit(tx, person, surroundings, tapped)
    try:
        _step(visit, came)(visit)
    except access.Hidden:
        _as_if_there_were_none(visit, came)
    except Refusal as refusal:
        presenting.refuse_to_show(visit, refusal)
    return toast_of(visit)


def _as_if_there_were_none(visit: Visit, came: Incoming) -> None:
    """Somebody without the role learns nothing, not even that there is something."""
    if came.deed is Deed.TAP:
        visit.toast = Line("toast-over")
    elif came.deed is Deed.COMMAND:
        general.unknown_command(visit)
    else:
        visit.turn_to(None)
        general.nothing_asked(visit)


def _arrive(tx: Transaction, came: Incoming, otherwise: str) -> Person:
    known = people.find(tx, came.sender)
    if known is None:
        return people.add(tx, came.sender, catalogue.shipped(came.language_code, otherwise))
    if not known.reachable and came.deed is not Deed.LEFT:
        people.mark_reachable(tx, known.id, reachable=True)
    return known


def _step(visit: Visit, came: Incoming) -> Step:
    purpose = _replied_to(visit, came)
    if purpose is not None and questions.is_about_a_thread(purpose):
        said = came.text if came.deed is Deed.TEXT else None
        return partial(questions.replied, purpose=purpose, said=said)
    match came.deed:
        case Deed.COMMAND:
            return _command(came)
        case Deed.TAP:
            return _tap(came)
        case Deed.TEXT:
            return _typed(visit, came)
        case Deed.FILE:
            return _sent(visit, came)
        case Deed.OTHER:
            return _other(visit, came)
        case Deed.LEFT:
            return general.left
        case _:
            return general.nothing


def _replied_to(visit: Visit, came: Incoming) -> str | None:
    """What the message of the bot was for to which she replied, whatever else is open."""
    if came.replies_to is None or came.deed not in (Deed.TEXT, Deed.FILE, Deed.OTHER):
        return None
    kept = sent_messages.answered(visit.tx, str(came.chat), came.replies_to)
    return kept.purpose if kept else None


COMMANDS: dict[str, Step] = {
    "letters": presenting.show_letters,
    "status": following.show_status,
    "me": following.show_status,
    "ask": questions.ask,
    "help": general.show_help,
    "language": general.ask_language,
    "mydata": my_data.send,
    "forgetme": forgetting.explain,
    "id": general.tell_id,
    "cancel": general.cancel,
    **DESK_COMMANDS,
}


def _command(came: Incoming) -> Step:
    if came.command == "start":
        return partial(general.start, payload=came.text)
    return COMMANDS.get(came.command, general.unknown_command)


def _typed(visit: Visit, came: Incoming) -> Step:
    errand = _errand(visit)
    if errand is not None:
        return partial(errands.typed, errand=errand, text=came.text, entities=came.entities)
    active = visit.person.conversation
    conversation = conversations.get(visit.tx, active) if active is not None else None
    if conversation is None:
        return general.nothing_asked
    return partial(answering.typed, conversation=conversation, text=came.text)


def _sent(visit: Visit, came: Incoming) -> Step:
    errand = _errand(visit)
    if came.file is None:
        return general.only_text
    if errand is None:
        at_desk = may_somewhere(access.grants(visit), Role.ORGANISER)
        return partial(importing.offer, file=came.file) if at_desk else general.only_text
    return partial(errands.sent_file, errand=errand, file=came.file)


def _other(visit: Visit, came: Incoming) -> Step:
    errand = _errand(visit)
    if came.photo is None or errand is None:
        return general.only_text
    return partial(errands.sent_photo, errand=errand, photo=came.photo)


def _errand(visit: Visit) -> Errand | None:
    active = visit.person.errand
    return stored_errands.get(visit.tx, active) if active is not None else None


TAPS: dict[tuple[str, int], Callable[..., None]] = {
    ("card", 1): presenting.show_card,
    ("document", 1): presenting.send_document,
    ("ask", 1): questions.ask_about,
    ("ask-on", 1): questions.ask_on,
    ("share", 1): presenting.share,
    ("calendar", 1): deadlines.send,
    ("sign", 1): signing.begin,
    ("a", 3): answering.tap,
    ("go", 1): following.go_on,
    ("drop", 1): following.drop,
    ("signature", 1): following.show_signature,
    ("withdraw", 1): following.ask_to_withdraw,
    ("withdrawn", 1): following.withdraw,
    ("agreed", 1): following.board_agreed,
    ("later", 1): following.remind_later,
    ("no-thanks", 1): reminding.no_thanks,
    ("remind-on", 1): reminding.after_all,
    ("correct", 1): correcting.begin,
    ("consents", 1): consenting.show,
    ("wording", 2): consenting.read,
    ("agree", 2): consenting.give,
    ("disagree", 2): consenting.take_back,
    ("delivered-file", 1): delivered.send,
    ("signed-text", 1): signed_text.send,
    ("diff", 2): changed_text.read,
    ("diff-doc", 1): changed_text.send_document,
    ("text-keep", 2): changed_text.keep,
    ("text-keep-all", 2): changed_text.keep_all,
    ("receipt", 1): receipts.send,
    ("receipt-json", 1): receipts.send_json,
    ("handover", 1): handing_over.make_link,
    ("keep-mine", 1): handing_over.withdraw_link,
    ("notice", 1): noticing.show_whole,
    ("my-data", 0): my_data.send,
    ("forget-ask", 0): forgetting.explain,
    ("forget", 0): forgetting.forget,
    ("inv", 1): invited.show,
    ("inv-read", 1): invited.read,
    ("inv-no", 1): invited.decline,
    ("inv-same", 1): signing_again.as_before,
    ("inv-anew", 1): signing_again.anew,
    ("inv-set", 2): signing_again.choose,
    ("inv-sign", 3): signing_again.sign,
    ("inv-change", 1): signing_again.change,
    ("inv-pass", 1): passing_invitation.pass_on,
    ("inv-begin", 1): passing_invitation.begin,
    ("inv-code", 1): passing_invitation.send_code,
    ("stop", 1): stopping.stop_letter,
    ("stop-all", 1): stopping.stop_all,
    ("updates-again", 0): stopping.updates_again,
    ("status", 0): following.show_status,
    ("language", 1): general.choose_language,
    ("language", 2): general.choose_language,
    ("e", 3): errands.tap,
    ("errand", 1): errands.go_on,
    ("errand-drop", 1): errands.drop,
    **DESK_TAPS,
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
