"""A reviewer asks the signatory; her own account stays hidden, and so does the signatory's."""

from bot.domain.flow import Answers, Draft, Flow
from bot.domain.refusal import Facts
from bot.domain.thread import MOST_IN_AN_ANSWER, read_words
from bot.services import errands, questions
from bot.services.desk.reviews import reviewing, told
from bot.services.desk.reviews.acts import touchable
from bot.services.desk.world import DeskWorld
from bot.services.errands import DeskQuestion, Kind
from bot.services.replies import Line
from bot.services.visit import Visit
from storage import signatures
from storage.errands import Errand


def ask(visit: Visit, number: str) -> None:
    """What is to be asked; only of a signatory who can be reached."""
    signature = touchable(visit, number)
    if signature is None:
        return
    if told.signatory(visit.tx, signature) is None:
        reviewing.show_one(visit, signature, Line("ask-signatory-unreachable"))
        return
    errands.begin(visit, "ask-signatory", letter=signature.letter, about=signature.id)


def _words(typed: str, _answers: Answers, _world: DeskWorld) -> str:
    return read_words(typed, MOST_IN_AN_ANSWER)


def _facts(visit: Visit, errand: Errand) -> Facts:
    signature = signatures.get(visit.tx, errand.about or 0)
    return {"number": signature.number or 0, "organisation": signature.listed_as}


def _send(visit: Visit, errand: Errand, draft: Draft) -> None:
    errands.finish(visit, errand)
    signature = signatures.get(visit.tx, errand.about or 0)
    sent = questions.ask_from_desk(visit, signature, draft.answers["signatory-question"])
    said = Line("ask-signatory-sent" if sent else "ask-signatory-unreachable")
    reviewing.show_one(visit, signature, said)


ASK = errands.register(
    Kind(
        Flow("ask-signatory", (DeskQuestion("signatory-question", _words),)),
        end=_send,
        facts=_facts,
    )
)
