"""The same conversation as it is commonly built: a ConversationHandler with answers in memory.

Everything else is as the library has it by default: httpx, long polling, one update at a time.
"""

import argparse
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

from tests.benchmarks.course import COURSE

Callback = Callable[[Update, ContextTypes.DEFAULT_TYPE], Coroutine[Any, Any, int]]


def main() -> None:
    wishes = _arguments()
    lengths = [int(length) for length in wishes.lengths.split(",")]
    application = Application.builder().token(wishes.token).base_url(f"{wishes.url}/bot").build()
    application.add_handler(_conversation(lengths))
    application.run_polling()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("url")
    parser.add_argument("token")
    parser.add_argument("--lengths", required=True, help="characters of each reply, with commas")
    return parser.parse_args()


def _conversation(lengths: list[int]) -> ConversationHandler[Any]:
    begin, *steps = [_step(place, length) for place, length in enumerate(lengths)]
    states: dict[Any, Any] = {
        place: [
            CallbackQueryHandler(step, pattern=deed.tapped)
            if deed.tapped
            else MessageHandler(filters.TEXT & ~filters.COMMAND, step)
        ]
        for place, (deed, step) in enumerate(zip(COURSE[1:], steps, strict=True), start=1)
    }
    return ConversationHandler([CommandHandler("start", begin)], states, [])


def _step(place: int, length: int) -> Callback:
    """Note what was said, and ask the next question with a reply of this length."""
    text = _filled(length)
    keyboard = _keyboard(place + 1)
    after = place + 1 if place + 1 < len(COURSE) else ConversationHandler.END

    async def step(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
        assert context.user_data is not None
        if update.callback_query is not None:
            context.user_data[place] = update.callback_query.data
            await update.callback_query.answer()
            await update.callback_query.edit_message_text(
                text, parse_mode=ParseMode.HTML, reply_markup=keyboard
            )
        elif update.message is not None:
            context.user_data[place] = update.message.text
            await update.message.reply_text(text, ParseMode.HTML, reply_markup=keyboard)
        return after

    return step


def _filled(length: int) -> str:
    return f"<b>Question</b> {'and a few words more ' * (1 + length // 20)}"[:length]


def _keyboard(place: int) -> InlineKeyboardMarkup:
    tapped = COURSE[place].tapped if place < len(COURSE) else ""
    offers = [InlineKeyboardButton("Answer", callback_data=f"a:{place}:{tapped}")]
    ways = [
        InlineKeyboardButton("Back", callback_data=f"back{place}"),
        InlineKeyboardButton("Cancel", callback_data=f"cancel{place}"),
    ]
    return InlineKeyboardMarkup([offers, ways])


if __name__ == "__main__":
    main()
