"""A conversation as it is commonly built: a ConversationHandler with answers in memory.

Everything else is as the library has it by default: httpx, long polling, one update at a time.
`python -m tests.benchmarks.peer URL TOKEN SCRIPT`; a script is as `Measured.script` says.
"""

import sys
import warnings
from collections.abc import Callable, Coroutine
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.constants import ParseMode
from telegram.ext import (
    Application,
    BaseHandler,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    filters,
)
from telegram.warnings import PTBUserWarning

from tests.benchmarks.course import BEGIN, SIGNED

Callback = Callable[[Update, ContextTypes.DEFAULT_TYPE], Coroutine[Any, Any, int]]


def main(url: str, token: str, script: str) -> None:
    # Buttons and typed answers in one conversation: the library warns, and everybody does it.
    warnings.simplefilter("ignore", PTBUserWarning)
    application = Application.builder().token(token).base_url(f"{url}/bot").build()
    application.add_handler(conversation(script.split()))
    application.run_polling()


def conversation(script: list[str]) -> ConversationHandler[Any]:
    """One state for each reply of the script; the first one answers the command."""
    paper = b"-" * sum(int(step[1:]) for step in script if step.startswith("d"))
    replies = [step for step in script if not step.startswith("d")]
    begin, *steps = [_step(replies, place, paper) for place in range(len(replies))]
    states: dict[object, Any] = {
        place: [_heard(replies[place], step)] for place, step in enumerate(steps, start=1)
    }
    return ConversationHandler([CommandHandler("start", begin)], states, [])


def _heard(reply: str, step: Callback) -> BaseHandler[Any, Any, Any]:
    if reply.startswith("k"):
        return CallbackQueryHandler(step)
    return MessageHandler(filters.TEXT & ~filters.COMMAND, step)


def _step(replies: list[str], place: int, paper: bytes) -> Callback:
    """Note what was said, and ask the next question at the length of the script."""
    text = _filled(int(replies[place][1:]))
    keyboard = _keyboard(replies, place + 1)
    is_last = place + 1 == len(replies)

    async def step(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
        said = context.user_data if context.user_data is not None else {}
        query, message = update.callback_query, update.effective_message
        assert message is not None
        if query is not None:
            said[place] = query.data
            await query.answer()
            await query.edit_message_text(text, ParseMode.HTML, reply_markup=keyboard)
        else:
            said[place] = message.text
            await message.reply_text(text, ParseMode.HTML, reply_markup=keyboard)
        if is_last and paper:
            await message.reply_document(paper, "What you signed", filename="receipt.txt")
        return ConversationHandler.END if is_last else place + 1

    return step


def _filled(length: int) -> str:
    return f"<b>Question</b> {'and a few words more ' * (1 + length // 20)}"[:length]


def _keyboard(replies: list[str], place: int) -> InlineKeyboardMarkup:
    """The choices of the question at this place, and the ways round it."""
    return InlineKeyboardMarkup(
        [
            [InlineKeyboardButton("Answer", callback_data=_choice(replies, place))],
            [
                InlineKeyboardButton("Back", callback_data=f"back:{place}"),
                InlineKeyboardButton("Cancel", callback_data=f"cancel:{place}"),
            ],
        ]
    )


def _choice(replies: list[str], place: int) -> str:
    if place == len(replies):
        return f"{SIGNED}1"
    if place == 1:
        return BEGIN
    return f"a:{place}:yes" if replies[place].startswith("k") else f"a:{place}:none"


if __name__ == "__main__":
    main(*sys.argv[1:])
