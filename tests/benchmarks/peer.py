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
    """One state for each step of the script; the first one is the command."""
    begin, *steps = [_step(script, place) for place in range(len(script))]
    states: dict[object, Any] = {
        place: [
            CallbackQueryHandler(step)
            if script[place].startswith("k")
            else MessageHandler(filters.TEXT & ~filters.COMMAND, step)
        ]
        for place, step in enumerate(steps, start=1)
    }
    return ConversationHandler([CommandHandler("start", begin)], states, [])


def _step(script: list[str], place: int) -> Callback:
    """Note what was said, and ask the next question at the length of the script."""
    text = _filled(int(script[place][1:]))
    keyboard = _keyboard(script, place + 1)
    after = place + 1 if place + 1 < len(script) else ConversationHandler.END

    async def step(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
        said = context.user_data if context.user_data is not None else {}
        query = update.callback_query
        if query is not None:
            said[place] = query.data
            await query.answer()
            await query.edit_message_text(text, ParseMode.HTML, reply_markup=keyboard)
        elif update.message is not None:
            said[place] = update.message.text
            await update.message.reply_text(text, ParseMode.HTML, reply_markup=keyboard)
        return after

    return step


def _filled(length: int) -> str:
    return f"<b>Question</b> {'and a few words more ' * (1 + length // 20)}"[:length]


def _keyboard(script: list[str], place: int) -> InlineKeyboardMarkup:
    """The choices of the question at this place, and the ways round it."""
    return InlineKeyboardMarkup(
        [
            [InlineKeyboardButton("Answer", callback_data=_choice(script, place))],
            [
                InlineKeyboardButton("Back", callback_data=f"back:{place}"),
                InlineKeyboardButton("Cancel", callback_data=f"cancel:{place}"),
            ],
        ]
    )


def _choice(script: list[str], place: int) -> str:
    if place == len(script):
        return f"{SIGNED}1"
    if place == 1:
        return BEGIN
    return f"a:{place}:yes" if script[place].startswith("k") else f"a:{place}:none"


if __name__ == "__main__":
    main(*sys.argv[1:])
