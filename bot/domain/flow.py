"""A conversation as data: its questions, and the answers that are its whole state.

Nothing here knows a language, a chat or a clock. A `Flow` says which question comes next,
takes what was said, and walks back; what it cannot accept it refuses without losing a word.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final, Generic, Protocol, TypeVar

from bot.domain.letter import Letter
from bot.domain.refusal import Refusal

Answers = Mapping[str, str]
"""By the question's key; a question that was skipped has the empty answer."""

SKIPPED: Final = ""


class CountryMatch(Protocol):
    @property
    def code(self) -> str | None: ...
    @property
    def suggestions(self) -> tuple[str, ...]: ...


class Meaning(Protocol):
    """What every flow asks about the world: what words mean where a button was expected."""

    def meant(
        self, question: str, choices: tuple[str, ...], offers: tuple[str, ...], typed: str
    ) -> str | None:
        """The choice or offer that the typed words stand for, in the languages that ship."""
        ...


W = TypeVar("W", bound=Meaning)
"""The world that the questions of one flow may ask about."""


class World(Meaning, Protocol):
    """What a question of a signatory may ask about the world beside the answers."""

    @property
    def letter(self) -> Letter: ...

    def country(self, typed: str) -> CountryMatch: ...

    def signed_before(self, organisation: str, country: str) -> int | None:
        """The number of a signature that this same person gave for this organisation."""
        ...

    @property
    def confirmed_email(self) -> str:
        """The address that a code has confirmed already; empty when none has."""
        ...

    def day_to_come(self, typed: str) -> str | None:
        """The day that is meant, in ISO 8601, if it lies between today and the close."""
        ...

    def example_day(self) -> str:
        """How a day could be typed, in the person's language."""
        ...


@dataclass(frozen=True, slots=True)
class Said:
    """What came back: a typed text, or the value on a button of the current question."""

    text: str | None = None
    choice: str | None = None


class AskBack(Exception):  # noqa: N818 - an answer that needs one more tap is no error
    """The answer was nearly understood: offer these values and keep the question open."""

    def __init__(self, offers: tuple[str, ...]) -> None:
        super().__init__("ask back")
        self.offers = offers


def _as_typed(typed: str, _answers: Answers, _world: object) -> str:
    return typed


def _always(_answers: Answers, _world: object) -> bool:
    return True


@dataclass(frozen=True)
class Question(Generic[W]):
    key: str
    read: Callable[[str, Answers, W], str] = _as_typed
    """Turns what was typed into the answer to keep; raises `Refusal` or `AskBack`."""
    choices: tuple[str, ...] = ()
    """Values on buttons. A question with choices and no reader of its own takes only these."""
    typed: bool = True
    """Free text is an answer (otherwise it has to mean one of the choices)."""
    may_skip: bool = False
    applies: Callable[[Answers, W], bool] = _always
    invalidates: tuple[str, ...] = ()
    """Answers that were given in view of this one and have to be given again."""


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything that a conversation remembers."""

    answers: Answers = field(default_factory=dict)
    at: str | None = None
    """The question to which the person went back, if she did."""
    offers: tuple[str, ...] = ()
    """What she was asked back: 'did you mean …'."""

    def with_answer(self, question: "Question[W]", answer: str) -> "Draft":
        kept = {key: value for key, value in self.answers.items() if key != question.key}
        if self.answers.get(question.key) != answer:
            kept = {key: v for key, v in kept.items() if key not in question.invalidates}
        return Draft({**kept, question.key: answer})

    def moved_to(self, question: str, *, forgetting: tuple[str, ...] = ()) -> "Draft":
        kept = {key: value for key, value in self.answers.items() if key not in forgetting}
        return Draft(kept, at=question)


@dataclass(frozen=True)
class Flow(Generic[W]):
    """Questions in their order, and detours that are reached only by going there."""

    name: str
    questions: tuple[Question[W], ...]
    detours: tuple[Question[W], ...] = ()
    _by_key: Mapping[str, Question[W]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_key = {question.key: question for question in (*self.questions, *self.detours)}
        object.__setattr__(self, "_by_key", by_key)

    def question(self, key: str) -> Question[W]:
        return self._by_key[key]

    def current(self, draft: Draft, world: W) -> Question[W] | None:
        """The question that is open now; None when every one has its answer."""
        if draft.at is not None:
            return self._by_key[draft.at]
        return next(
            (
                question
                for question in self.questions
                if question.key not in draft.answers and question.applies(draft.answers, world)
            ),
            None,
        )

    def place(self, question: Question[W], draft: Draft, world: W) -> tuple[int, int]:
        """Which of how many questions this is, counted from one; 0 for a detour."""
        asked = [q.key for q in self._asked(draft, world)]
        return (asked.index(question.key) + 1 if question.key in asked else 0), len(asked)

    def take(self, draft: Draft, said: Said, world: W) -> Draft:
        """The draft with what was said as the answer to its current question.

        Raises `Refusal` when it is no answer; the draft given then stays the valid one.
        An answer that has to be asked back comes home as a draft with `offers`.
        """
        question = self._open_question(draft, world)
        try:
            answer = self._answer(question, draft, said, world)
        except AskBack as back:
            return replace(draft, offers=back.offers)
        return draft.with_answer(question, answer)

    def skip(self, draft: Draft, world: W) -> Draft:
        question = self._open_question(draft, world)
        if not question.may_skip:
            raise Refusal("cannot-skip")
        return draft.with_answer(question, SKIPPED)

    def keep(self, draft: Draft, world: W) -> Draft:
        """Leave the answer as it stands to the question that was gone back to."""
        question = self._open_question(draft, world)
        if question.key not in draft.answers:
            raise Refusal("nothing-to-keep")
        return Draft(draft.answers)

    def back(self, draft: Draft, world: W) -> Draft:
        """The draft at the question before; every answer stays."""
        question = self._open_question(draft, world)
        if question in self.detours:
            return Draft(draft.answers)
        before = self._before(question, draft, world)
        if before is None:
            raise Refusal("nothing-before")
        return draft.moved_to(before.key)

    def at_fault(self, draft: Draft, world: W) -> tuple[Draft, Refusal] | None:
        """The draft at the first answer that would not be accepted today, and why; or None."""
        for question in self._asked(draft, world):
            answer = draft.answers.get(question.key, SKIPPED)
            if not (answer and question.typed):
                continue
            try:
                question.read(answer, draft.answers, world)
            except Refusal as refusal:
                return draft.moved_to(question.key), refusal
            except AskBack:
                continue  # she was asked back when she gave it, and meant it
        return None

    def _open_question(self, draft: Draft, world: W) -> Question[W]:
        question = self.current(draft, world)
        if question is None:
            raise Refusal("already-answered")
        return question

    def _asked(self, draft: Draft, world: W) -> list[Question[W]]:
        return [q for q in self.questions if q.applies(draft.answers, world)]

    def _before(self, question: Question[W], draft: Draft, world: W) -> Question[W] | None:
        """The nearest one that applies, whether or not this one still does."""
        earlier = self.questions[: self.questions.index(question)]
        applying = (q for q in reversed(earlier) if q.applies(draft.answers, world))
        return next(applying, None)

    def _answer(self, question: Question[W], draft: Draft, said: Said, world: W) -> str:
        if said.choice is not None:
            return self._chosen(question, draft, said.choice, world)
        typed = said.text or ""
        meant = world.meant(question.key, question.choices, draft.offers, typed)
        if meant is not None:
            return self._chosen(question, draft, meant, world)
        if not question.typed:
            raise Refusal("choose-one")
        return question.read(typed, draft.answers, world)

    def _chosen(self, question: Question[W], draft: Draft, choice: str, world: W) -> str:
        if choice not in question.choices and choice not in draft.offers:
            raise Refusal("choose-one")
        try:
            return question.read(choice, draft.answers, world)
        except AskBack:
            return choice  # she was asked back, and means it
