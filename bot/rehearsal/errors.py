"""The two ways in which the stand-in says no."""

from typing import Any


class BotApiError(Exception):
    """An answer of the Bot API that is not ok, worded as Telegram words it."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def as_answer(self) -> dict[str, Any]:
        answer: dict[str, Any] = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        if self.parameters:
            answer["parameters"] = self.parameters
        return answer


class ImpossibleError(Exception):
    """What a person or the director of the rehearsal asked for cannot be done."""

    def __init__(self, why: str, status: int = 400) -> None:
        super().__init__(why)
        self.status = status


def bad_request(description: str, **parameters: int) -> BotApiError:
    return BotApiError(400, f"Bad Request: {description}", **parameters)


def forbidden(description: str) -> BotApiError:
    return BotApiError(403, f"Forbidden: {description}")


def conflict(description: str) -> BotApiError:
    return BotApiError(409, f"Conflict: {description}")


def too_many_requests(retry_after: int) -> BotApiError:
    return BotApiError(
        429, f"Too Many Requests: retry after {retry_after}", retry_after=retry_after
    )


def other_poller() -> BotApiError:
    return conflict(
        "terminated by other getUpdates request; make sure that only one bot instance is running"
    )


def migrated(new_id: int) -> BotApiError:
    return bad_request("group chat was upgraded to a supergroup chat", migrate_to_chat_id=new_id)
