"""A file that holds something personal can be locked for the key of whoever takes it out."""

from pyrage import decrypt, x25519

from bot.domain.roles import Role
from tests.cast import Actor, Stage, organiser
from tests.journeys.test_exports import LIST, PROOF, SLUG, ana, on_record, sent, takes

__all__ = ["ana"]

KEY = x25519.Identity.generate()
PUBLIC = str(KEY.to_public())


def name_of_the_newest(actor: Actor) -> str:
    name: str = actor.stage.rehearsal.messages(actor.id)[-1]["document"]["file_name"]
    return name


async def gives_her_key(actor: Actor) -> None:
    await actor.says("/export")
    await actor.taps(LIST)
    await actor.taps("Not locked")
    actor.sees("Whoever has the file can read it")
    await actor.taps("Lock it with my age key")
    actor.sees("For which age key", "age1")
    await actor.says(PUBLIC)


async def test_she_gives_her_key_once_and_her_files_are_locked(stage: Stage, ana: Actor) -> None:
    await gives_her_key(ana)
    ana.sees(f"Only your key {PUBLIC[:8]}…{PUBLIC[-6:]} opens it")
    await ana.taps("Send me the file")
    assert name_of_the_newest(ana) == f"signatories-{SLUG}.xlsx.age"
    assert decrypt(sent(ana), [KEY]).startswith(b"PK")
    later = await takes(ana, LIST, "CSV")
    assert "Zebra Watch" in decrypt(later, [KEY]).decode("utf-8-sig")
    assert PUBLIC not in str(await stage.look("SELECT * FROM audit"))
    assert await on_record(stage) == 2


async def test_a_wrong_key_is_refused_with_an_example_and_a_secret_one_with_a_warning(
    stage: Stage, ana: Actor
) -> None:
    await ana.says("/export")
    await ana.taps(LIST)
    await ana.taps("Not locked")
    await ana.taps("Lock it with my age key")
    for wrong in ("my dog", PUBLIC[:-1]):
        await ana.says(wrong)
        ana.sees("That is not a public key of age", "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2")
    await ana.says(str(KEY))
    ana.sees("That is a secret key. Please delete your message")
    ana.does_not_see(str(KEY))
    await stage.restart()
    await ana.says(f" {PUBLIC} ")
    ana.sees("Only your key")


async def test_what_holds_nobody_is_not_locked_unless_she_says_so(ana: Actor) -> None:
    await gives_her_key(ana)
    assert (await takes(ana, "Charts")).startswith(b"\x89PNG")
    await ana.says("/export")
    await ana.taps("Charts")
    await ana.taps("Not locked")
    await ana.taps("Lock it for my key")
    await ana.taps("Back")
    await ana.taps("Send me the file")
    assert decrypt(sent(ana), [KEY]).startswith(b"\x89PNG")


async def test_it_can_be_left_open_and_the_key_forgotten(stage: Stage, ana: Actor) -> None:
    await gives_her_key(ana)
    await ana.taps("Locked for your key")
    await ana.taps("Do not lock it")
    ana.sees("Whoever has the file can read it")
    await ana.taps("Back")
    await ana.taps("Send me the file")
    assert sent(ana).startswith(b"PK")
    await ana.taps("Not locked")
    await ana.taps("Forget my key")
    ana.sees("I have forgotten your key")
    assert await stage.look("SELECT id FROM age_key") == []
    assert "Lock it with my age key" in ana.buttons()


async def test_the_whole_proof_is_locked_on_paper_too(stage: Stage, ana: Actor) -> None:
    boss = await organiser(stage, "Boss", SLUG, role=Role.ADMIN)
    await gives_her_key(boss)
    await boss.says("/export")
    await boss.taps(PROOF)
    await boss.taps("In full, PDF")
    boss.sees("Only your key")
    await boss.taps("Send me the file")
    assert name_of_the_newest(boss) == f"consents-{SLUG}.pdf.age"
    assert decrypt(sent(boss), [KEY]).startswith(b"%PDF")


async def test_her_key_is_hers_to_see_and_goes_with_her(stage: Stage, ana: Actor) -> None:
    await gives_her_key(ana)
    await ana.says("/mydata")
    assert PUBLIC in sent(ana).decode()
    assert await stage.look("SELECT recipient FROM age_key WHERE recipient LIKE '%age1%'") == []
    await ana.says("/forgetme")
    await ana.taps("Forget me now")
    assert await stage.look("SELECT id FROM age_key") == []
    assert await stage.look("SELECT id FROM errand") == []


async def test_the_key_of_another_locks_nothing_of_hers(stage: Stage, ana: Actor) -> None:
    await gives_her_key(ana)
    ben = await organiser(stage, "Ben", SLUG)
    assert (await takes(ben, LIST)).startswith(b"PK")
