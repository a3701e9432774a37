"""What stands beside the signing: hello, help, language, and what was not understood."""

from bot.domain.refusal import Refusal
from bot.services import answering, handing_over, presenting
from bot.services import errands as errands_at_hand
from bot.services.controls import button, stacked
from bot.services.desk import giving_roles
from bot.services.desk.questions import answering as answering_questions
from bot.services.desk.questions import passing_on
from bot.services.desk.reviews import reviewing
from bot.services.invitations import passing as passing_invitation
from bot.services.invitations import post as invitation_post
from bot.services.replies import Button, Line, Reply, refused
from bot.services.visit import Surroundings, Visit
from bot.texts import catalogue
from storage import conversations, errands, outbox, people
from storage.conversations import Conversation
from storage.database import Transaction
from storage.errands import Errand
from storage.outbox import Channel, Urgency

ALL_LETTERS = "all_letters"
"""The payload with which a group's button leads to the list; no letter's name holds a '_'."""


def start(visit: Visit, payload: str) -> None:
    """/start with a letter's name shows its card; alone, what there is to do here."""
    if payload == ALL_LETTERS:
        presenting.show_letters(visit)
        return
    if payload.startswith(handing_over.PREFIX):
        handing_over.open_link(visit, payload.removeprefix(handing_over.PREFIX))
        return
    if payload.startswith(invitation_post.LINK):
        passing_invitation.open_link(visit, payload.removeprefix(invitation_post.LINK))
        return
    if payload.startswith(giving_roles.PREFIX):
        giving_roles.open_link(visit, payload.removeprefix(giving_roles.PREFIX))
        return
    if payload.startswith(passing_on.LINK):
        answering_questions.open_link(visit, payload.removeprefix(passing_on.LINK))
        return
    if reviewing.opens(visit, payload):
        return
    if payload:
        presenting.show_card(visit, payload)
        return
    begun = conversations.of_person(visit.tx, visit.person.id)
    if begun:
        answering.resume(visit, begun[-1], Line("start-go-on"))
        return
    presenting.show_only_or_all(visit, Line("start-hello"))


def show_help(visit: Visit) -> None:
    visit.say(Line("help"), Line("help-privacy"), topic="help")


def ask_language(visit: Visit) -> None:
    buttons = [button(f"language-{code}", "language", code) for code in catalogue.LANGUAGES]
    visit.say(Line("language-ask"), rows=stacked(*buttons), topic="language")


def choose_language(visit: Visit, code: str, slug: str | None = None) -> None:
    if code not in catalogue.LANGUAGES:
        visit.toast = Line("language-unknown")
        return
    people.choose_language(visit.tx, visit.person.id, code)
    visit.person = people.get(visit.tx, visit.person.id)
    if slug:
        presenting.show_card(visit, slug)
        return
    active = _active(visit)
    if active is not None:
        answering.resume(visit, active, Line("language-set"))
    else:
        visit.say(Line("language-set"))


def cancel(visit: Visit) -> None:
    errand = _errand(visit)
    if errand is not None:
        errands_at_hand.set_aside(visit, errand)
        return
    active = _active(visit)
    if active is None:
        presenting.show_letters(visit, Line("cancel-nothing"))
    else:
        answering.set_aside(visit, active)


def only_text(visit: Visit) -> None:
    """A picture or a voice message came: the open question stays open."""
    errand, active = _errand(visit), _active(visit)
    if errand is not None:
        errands_at_hand.not_text(visit, errand)
    elif active is None:
        nothing_asked(visit)
    else:
        answering.resume(visit, active, refused(Refusal("only-text")))


def nothing_asked(visit: Visit) -> None:
    presenting.show_letters(visit, Line("nothing-asked"))


def tell_id(visit: Visit) -> None:
    """The number by which an admin names herself in the settings."""
    visit.say(Line("your-id", {"id": str(visit.person.telegram)}), topic="id")


def unknown_command(visit: Visit) -> None:
    visit.say(Line("unknown-command"), topic="unknown-command")


def left(visit: Visit) -> None:
    people.mark_reachable(visit.tx, visit.person.id, reachable=False)


def nothing(_visit: Visit) -> None:
    """Nothing is owed: a service message, or somebody who came back."""


def answer_in_group(
    tx: Transaction, chat: int, language_code: str, surroundings: Surroundings, payload: str
) -> None:
    """One line and the way to the private chat: in a group nothing is asked, shown or signed."""
    slug = payload if payload.replace("-", "").isalnum() and payload.isascii() else ""
    link = surroundings.link(slug or ALL_LETTERS)
    language = catalogue.shipped(language_code, surroundings.default_language)
    reply = Reply(
        language,
        (Line("go-private"),),
        ((Button(Line("button-go-private"), link=link),),),
    )
    outbox.put(tx, Channel.CHAT, str(chat), reply.payload(), urgency=Urgency.NOTICE)


def _active(visit: Visit) -> Conversation | None:
    active = visit.person.conversation
    return conversations.get(visit.tx, active) if active is not None else None


def _errand(visit: Visit) -> Errand | None:
    active = visit.person.errand
    return errands.get(visit.tx, active) if active is not None else None


def apologise(tx: Transaction, telegram: int, language_code: str) -> None:
    """Something went wrong on the bot's side: say so, and that nothing typed before is lost."""
    person = people.find(tx, telegram)
    language = person.language if person else catalogue.shipped(language_code)
    reply = Reply(language, (Line("something-failed"),))
    outbox.put(tx, Channel.CHAT, str(telegram), reply.payload())
