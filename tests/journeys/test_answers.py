"""Answers that go wrong, ways back, and what is kept meanwhile."""

from tests.cast import Actor, Stage, confirms, signs


async def begins(amina: Actor, *answers: str) -> None:
    await amina.opens("defenders-2018")
    await amina.taps("Sign for my organisation")
    for answer in answers:
        await amina.says(answer)


async def test_a_wrong_answer_says_what_would_be_right_and_keeps_the_rest(amina: Actor) -> None:
    await begins(amina, "director@example.org")
    amina.sees("looks like an e-mail address", "for example: Defenders’ Network (DN)")
    await amina.says("Defenders’ Network (DN)")
    await amina.says("Atlantis")
    amina.sees("I do not know a country called “Atlantis”", "for example: Uruguay")
    await amina.says("back")
    amina.sees("Your answer so far: Defenders’ Network (DN)")
    await amina.taps("Keep it")
    amina.sees("In which country is Defenders’ Network (DN) based?")


async def test_a_typed_word_is_understood_where_a_button_was_expected(amina: Actor) -> None:
    await begins(amina, "Defenders’ Network", "Urugauy", "yes")
    amina.sees("✓ Country: Uruguay")
    await amina.says("None")
    amina.sees("✓ Website: none")
    for answer in ("Maria Sample", "Director", "director@example.org", "I agree", "No", "OK", "y"):
        await amina.says(answer)
    amina.sees("This is how you will appear", "its name is not shown")
    await amina.says("maybe")
    amina.sees("Please tap one of the buttons below")
    await amina.says("looks right")
    await amina.says("I am authorised")
    amina.sees("Please type the code")


async def test_a_name_kept_back_asks_nothing_about_the_name_beside_it(amina: Actor) -> None:
    await begins(amina, "DN", "Uruguay", "skip", "Maria Sample", "Director", "d@example.org", "yes")
    amina.sees("May the name of your organisation be shown?")
    await amina.says("no")
    amina.sees("Would you like to hear what becomes of this letter?")


async def test_the_first_consent_is_needed_and_no_other_is(amina: Actor) -> None:
    await begins(amina, "DN", "Uruguay", "skip", "Maria Sample", "Director", "d@example.org")
    await amina.says("no")
    amina.sees("Without this consent the signature cannot be kept", "Nothing has been sent")
    await amina.taps("Yes")
    for _ in range(3):
        await amina.taps("No")
    amina.sees("This is how you will appear")


async def test_back_walks_through_every_question_to_the_first(amina: Actor) -> None:
    await begins(amina, "DN", "Uruguay", "example.org", "Maria Sample", "Director")
    for question in ("your role", "your name", "a website", "In which country", "called?"):
        await amina.says("back")
        amina.sees(question, "Your answer so far")
    await amina.says("back")
    amina.sees("This is the first question")
    await amina.taps("Keep it")
    amina.sees("your e-mail address")


async def test_one_answer_is_changed_before_signing_and_the_others_stay(amina: Actor) -> None:
    await begins(amina, "DN", "Uruguay", "skip", "Maria Sample", "Director", "d@example.org")
    await amina.agrees()
    await amina.taps("Change something")
    await amina.taps("Your role")
    await amina.says("Chair")
    amina.sees("This is how you will appear", "Maria Sample, Chair", "DN, Uruguay")


async def test_set_aside_sends_nothing_and_keeps_everything(stage: Stage, amina: Actor) -> None:
    await begins(amina, "DN", "Uruguay")
    await amina.says("/cancel")
    amina.sees("Set aside", "nothing has been sent")
    await amina.says("what now")
    amina.sees("I was not asking anything")
    await amina.says("/status")
    await amina.taps("Go on: DN")
    amina.sees("Does DN have a website?")
    assert await stage.look("SELECT id FROM signature") == []


async def test_a_deleted_draft_is_gone(stage: Stage, amina: Actor) -> None:
    await begins(amina, "DN", "Uruguay")
    await amina.says("cancel")
    await amina.taps("Delete what I typed")
    amina.sees("Deleted")
    assert await stage.look("SELECT id FROM conversation") == []


async def test_a_draft_outlives_a_restart_and_weeks(stage: Stage, amina: Actor) -> None:
    await begins(amina, "DN", "Uruguay")
    stage.clock.pass_(days=5)
    await stage.restart()
    await amina.says("/start")
    amina.sees("Welcome back", "Does DN have a website?")
    await amina.says("example.org")
    amina.sees("What is your name?")


async def test_after_the_close_nothing_is_taken_and_nothing_typed_is_lost(
    stage: Stage, amina: Actor
) -> None:
    await begins(amina, "DN", "Uruguay")
    stage.clock.pass_(days=30)
    await amina.says("example.org")
    amina.sees("Signing has closed", "What you typed is kept")
    assert len(await stage.look("SELECT id FROM conversation")) == 1


async def test_pictures_and_voices_leave_the_question_open(stage: Stage, amina: Actor) -> None:
    await begins(amina, "DN")
    stage.rehearsal.send(amina.id, b"\x89PNG", "logo.png")
    await stage.settle()
    amina.sees("I can read typed answers only", "In which country is DN based?")


async def test_a_likely_slip_in_the_address_is_asked_back(amina: Actor) -> None:
    await begins(amina, "DN", "Uruguay", "skip", "Maria Sample", "Director", "maria@gmial.com")
    amina.sees("Is this address right?")
    assert amina.buttons()[:2] == ["maria@gmail.com", "maria@gmial.com"]
    await amina.taps("maria@gmail.com")
    amina.sees("✓ E-mail: maria@gmail.com")


async def test_names_in_every_script_and_markup_come_back_as_typed(amina: Actor) -> None:
    await begins(amina, "شبكة <b>المدافعين</b> & «DN»", "Uruguay", "skip")
    amina.sees("✓ Website: none")
    await amina.says("back")
    await amina.says("back")
    await amina.says("back")
    amina.sees("شبكة <b>المدافعين</b> & «DN»")


async def test_the_code_is_wrong_then_used_up_then_sent_anew(stage: Stage, amina: Actor) -> None:
    await signs(amina)
    right = amina.code("director@example.org")
    wrong = f"{(int(right) + 1) % 1_000_000:06}"
    await amina.says("12345")
    amina.sees("The code has six digits")
    for left in ("4 more times", "3 more times", "2 more times", "once more", "no longer be used"):
        await amina.says(wrong)
        amina.sees(left)
    await amina.says(right)
    amina.sees("too many attempts")
    await amina.taps("Send a new code")
    amina.sees("A new code is on its way")
    await confirms(amina)
    amina.sees("Recorded")


async def test_a_code_is_good_for_ten_minutes(stage: Stage, amina: Actor) -> None:
    await signs(amina)
    stage.clock.pass_(minutes=10)
    await confirms(amina)
    amina.sees("older than ten minutes")
    await amina.says("send a new code")
    await confirms(amina)
    amina.sees("Recorded")


async def test_codes_are_not_sent_without_limit(stage: Stage, amina: Actor) -> None:
    await signs(amina)
    for _ in range(3):
        await amina.taps("Send a new code")
    await amina.taps("Send a new code")
    amina.sees("Several codes have been sent already", "60 minutes")
    assert len(amina.mail("director@example.org")) == 4


async def test_one_mailbox_is_not_flooded_by_several_people(stage: Stage, amina: Actor) -> None:
    await signs(amina)
    for _ in range(3):
        await amina.taps("Send a new code")
    stranger = stage.enter("Stranger")
    await signs(stranger, organisation="Another")
    stranger.sees("Several codes have been sent already", "Are you authorised")
    assert len(amina.mail("director@example.org")) == 4


async def test_another_address_can_be_given_for_the_code(amina: Actor) -> None:
    await signs(amina)
    await amina.taps("Use another address")
    amina.sees("Your answer so far: director@example.org")
    await amina.says("office@example.org")
    await amina.taps("That is right")
    await amina.taps("I am authorised to sign")
    await confirms(amina, "office@example.org")
    amina.sees("Recorded")


async def test_digits_of_another_script_are_digits(amina: Actor) -> None:
    await signs(amina)
    arabic = amina.code("director@example.org").translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    await amina.says(f"{arabic[:3]} {arabic[3:]}")
    amina.sees("Recorded")
