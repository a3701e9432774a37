"""2018: the follow-up letter, those who come along, a text that changes, and its delivery."""

import asyncio
import re
from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Final

from tests.cast import confirms, signs
from tests.story.first_letter import TITLE, manuscript
from tests.story.signatories import Newcomer, Signatory
from tests.story.telling import Player, Teller, backstage

NEXT: Final = "Twenty years on"
NEXT_SLUG: Final = "defenders-2018"
AT_ONCE: Final = 8
"""So many act side by side backstage."""
CHANGED: Final = (
    "The General Assembly has asked for an honest account of what the United Nations does for"
    " human rights defenders. We ask the Secretary-General to back that work in 2018, to speak"
    " out for defenders, and to denounce every attack on them."
)


async def writes_the_next_letter(teller: Teller, ana: Player) -> None:
    await teller.scene(
        "April 2018: the same coalition writes again",
        "The follow-up carries on from the first letter, and says what has happened since.",
        ana,
    )
    await ana.turns_to(TITLE)
    await ana.taps("Follow-up letter")
    ana.sees("What has happened since", "by consensus")
    await ana.taps("Start a follow-up letter")
    await ana.taps("Keep it")
    await ana.sends(manuscript("defenders-2018", "en"), "letter-2018.md")
    await ana.taps("That is the whole text")
    await ana.taps("Keep it")
    await ana.taps("Keep it")
    await ana.says("13 April 2018, 18:00 Geneva")
    await ana.says(NEXT_SLUG)
    ana.sees("The draft is kept", f"Follows: {TITLE}")
    await ana.taps("Another language")
    await ana.says("Français")
    await ana.sends(manuscript("defenders-2018", "fr"), "lettre-2018.md")
    await ana.taps("That is the whole text")
    await ana.turns_to(NEXT)
    await ana.taps("Publish")
    await ana.taps("Yes, publish it")
    ana.sees("Published.")


async def invites(teller: Teller, ana: Player) -> None:
    await teller.scene(
        "Those who signed in 2016 are invited",
        "Each gets a personal link by e-mail, in its own language. The mailbox shows them.",
        ana,
    )
    await ana.taps("Invitations")
    ana.sees("Can be invited by e-mail: 80")
    await ana.taps("Invite 80")
    await ana.taps("Yes, invite 80")
    await teller.all_is_sent()


async def one_signs_again(teller: Teller, director: Player, who: Signatory) -> None:
    await teller.scene(
        f"{who.organisation} opens its link",
        "A forwarded link tells nothing of the representative: first a code proves the mailbox.\n"
        "Then authority and each consent are asked anew. Nothing is carried over silently.",
        director,
    )
    await signs_again(director, who)
    director.sees("Recorded. Thank you.", who.organisation)


async def the_others_answer(
    teller: Teller,
    again: Sequence[Signatory],
    changing: Sequence[Signatory],
    declining: Sequence[Signatory],
    newcomers: Sequence[Newcomer],
) -> list[Player]:
    """Those who have signed in the end, each with a phone of her own."""
    await teller.scene(
        f"{len(again)} more sign again, {len(changing)} change something, {len(declining)} decline",
        f"{len(newcomers)} organisations that did not sign in 2016 join them."
        " Their phones are not shown here.",
    )
    signed = await each(teller, again, signs_again)
    signed += await each(teller, changing, signs_with_a_change)
    await each(teller, declining, declines)
    joined = [backstage(teller, one.organisation) for one in newcomers]
    await side_by_side(joins(*pair) for pair in zip(joined, newcomers, strict=True))
    return signed + joined


async def each(
    teller: Teller, them: Sequence[Signatory], act: Callable[[Player, Signatory], Awaitable[None]]
) -> list[Player]:
    players = [backstage(teller, one.contact) for one in them]
    await side_by_side(act(*pair) for pair in zip(players, them, strict=True))
    return players


async def side_by_side(acts: Iterable[Awaitable[None]]) -> None:
    """A few at a time, as people come."""
    gate = asyncio.Semaphore(AT_ONCE)

    async def admitted(act: Awaitable[None]) -> None:
        async with gate:
            await act

    await asyncio.gather(*map(admitted, acts))


def link_of(player: Player, who: Signatory) -> str:
    """What stands behind ?start= in the newest e-mail to that organisation."""
    text = player.mail(who.email)[-1]["text"]
    found = re.search(r"\?start=(\S+)", text)
    assert found, text
    return found.group(1)


async def proves_the_mailbox(player: Player, who: Signatory) -> None:
    await player.opens(link_of(player, who))
    player.does_not_see(who.email)
    await player.taps("The e-mail came to me: send a code")
    await player.says(player.code(who.email))
    await player.agrees()
    player.sees("This is how you will appear", who.organisation)


async def signs_again(player: Player, who: Signatory) -> None:
    await proves_the_mailbox(player, who)
    await player.taps("That is right")
    await player.taps("I am authorised")
    player.sees("Recorded. Thank you.")


async def signs_with_a_change(player: Player, who: Signatory) -> None:
    await proves_the_mailbox(player, who)
    await player.taps("Change")
    await player.taps("Your role")
    await player.says("Head of Advocacy")
    await player.taps("That is right")
    await player.taps("I am authorised")
    player.sees("Recorded. Thank you.")


async def declines(player: Player, who: Signatory) -> None:
    await player.opens(link_of(player, who))
    await player.taps("Not this time")


async def joins(player: Player, newcomer: Newcomer) -> None:
    await signs(player, newcomer.organisation, newcomer.country, newcomer.email, NEXT_SLUG)
    await confirms(player, newcomer.email)


async def changes_the_text(teller: Teller, ana: Player, signed: int) -> None:
    await teller.scene(
        "The text changes once more",
        "More than a correction: each signatory is shown the difference and asked to agree.",
        ana,
    )
    await ana.turns_to(NEXT)
    await ana.taps("Change parts")
    await ana.taps("Words: English")
    await ana.taps_exactly("Summary")
    await ana.says(CHANGED)
    await ana.taps("Make the new edition")
    await ana.taps("More than that: ask them")
    await ana.taps("Listed as signed")
    await ana.taps("In three days")
    ana.sees(f"{signed} signatories are asked")
    await ana.taps("Yes, make it")
    await teller.all_is_sent()


async def stand_by_it(teller: Teller, director: Player, others: Sequence[Player]) -> None:
    await teller.scene(
        "They agree to the new text",
        "Three do not answer: they are listed under the text that they signed.",
        director,
    )
    await director.taps("Yes, we agree to the new text")
    await side_by_side(one.taps("Yes, we agree to the new text") for one in others)


async def is_delivered(teller: Teller, ana: Player) -> None:
    await teller.scene(
        "The follow-up is delivered",
        "With its list, which says of each organisation which text it signed.",
        ana,
    )
    await ana.turns_to(NEXT)
    await ana.taps("Mark as delivered")
    await ana.taps("Today")
    await ana.taps("Yes, it was delivered")
    ana.sees("The final document is kept")
    await ana.taps("Send now")
    await ana.taps("Yes, send it now")
    await teller.all_is_sent()


async def looks_who_came_along(teller: Teller, ana: Player) -> None:
    await teller.scene("Who came along", "Every organisation of 2016, and what became of it.", ana)
    await ana.says("/followup")
    await ana.taps(NEXT)
    await ana.taps("Who came along")
    await ana.taps("Picture")
