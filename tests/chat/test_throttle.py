"""The same command over and over is answered once; nothing else is held back."""

from bot.chat.throttle import MOST_A_WINDOW, PEOPLE_KEPT, SAME_AGAIN, WINDOW, Throttle


def test_the_same_command_at_once_needs_no_second_answer() -> None:
    throttle = Throttle()
    assert throttle.admits(1, "/start a", 0)
    assert not throttle.admits(1, "/start a", 1)
    assert throttle.admits(2, "/start a", 1)
    assert throttle.admits(1, "/start b", 1)
    assert throttle.admits(1, "/start a", 1.5)
    assert throttle.admits(1, "/start a", 1.5 + SAME_AGAIN)


def test_after_something_else_the_same_command_is_a_new_one() -> None:
    throttle = Throttle()
    assert throttle.admits(1, "/status", 0)
    throttle.note(1)
    assert throttle.admits(1, "/status", 1)


def test_a_flood_of_different_commands_ends_until_the_minute_is_over() -> None:
    throttle = Throttle()
    answered = sum(throttle.admits(1, f"/start {n}", n * 0.01) for n in range(100))
    assert answered == MOST_A_WINDOW
    assert throttle.admits(1, "/start again", WINDOW + 1)


def test_it_remembers_a_bounded_number_of_people() -> None:
    throttle = Throttle()
    for person in range(PEOPLE_KEPT + 5):
        throttle.admits(person, "/start", 0)
    assert throttle.admits(0, "/start", 1)
    assert not throttle.admits(PEOPLE_KEPT + 4, "/start", 1)
