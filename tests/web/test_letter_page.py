"""What everybody may read of a letter on the web, and what nobody may."""

from datetime import timedelta

import pytest

from bot.domain.letter import LetterStatus, ListingOrder, Policy
from bot.papers.site.words import preferred
from tests.cast import Stage
from tests.web.reader import SLUG, Reader, a_letter, keeps_back, signed

PAGES = ("", "fr/", "count/", "count.json", "count.svg", "feed.json", "feed.atom", "qr.svg")


async def test_a_reader_sees_the_text_the_number_and_how_to_sign(
    stage: Stage, reader: Reader
) -> None:
    await signed(stage, "Coast Network", "Kenya")
    page = await reader.opens(f"{SLUG}/")
    assert "<h1>Twenty years on, speak out for human rights defenders</h1>" in page
    assert "One organisation has signed" in page
    assert "<strong>The General Assembly has spoken.</strong>" in page
    assert f'href="https://t.me/{stage.rehearsal.world.bot.username}?start={SLUG}"' in page
    assert "13 April 2018, 18:00 (Zurich)" in page
    assert "<li><bdi>Coast Network</bdi>, <bdi>Kenya</bdi></li>" in page
    assert 'href="mailto:letter@example.org"' in page


async def test_a_name_that_is_kept_back_is_counted_and_on_no_page(
    stage: Stage, reader: Reader
) -> None:
    hidden = await signed(stage, "Hidden Harbour", "Uganda")
    await signed(stage, "Coast Network", "Kenya")
    assert await reader.names() == ["Coast Network", "Hidden Harbour"]
    await keeps_back(hidden)
    page = await reader.opens(f"{SLUG}/")
    assert "2 organisations have signed" in page
    assert "… and one more organisation whose name is not shown" in page
    for path in (*(f"{SLUG}/{page}" for page in PAGES), "", f"{SLUG}/?q=hidden"):
        said = (await reader.get(path)).text
        assert "Harbour" not in said
        assert "Uganda" not in said


async def test_a_search_tells_nothing_of_those_who_are_not_shown(
    stage: Stage, reader: Reader
) -> None:
    await keeps_back(await signed(stage, "Hidden Harbour", "Kenya"))
    await signed(stage, "Coast Network", "Kenya")
    for query in ("q=coast", "country=KE", "q=harbour"):
        page = await reader.opens(f"{SLUG}/?{query}")
        assert "not shown" not in page
    assert "One name in the list matches." in await reader.opens(f"{SLUG}/?country=KE")
    assert "No name in the list matches." in await reader.opens(f"{SLUG}/?country=UG")


async def test_who_withdraws_is_gone_at_once(stage: Stage, reader: Reader) -> None:
    actor = await signed(stage, "Coast Network")
    assert await reader.names() == ["Coast Network"]
    for label in ("Show my signature", "Withdraw", "Yes"):
        await actor.taps(label)
    assert await reader.names() == []
    assert "No name in the list matches." in await reader.opens(f"{SLUG}/?q=coast")


@pytest.mark.parametrize("status", [LetterStatus.DRAFT, LetterStatus.CANCELLED])
async def test_a_draft_and_a_cancelled_letter_are_as_if_they_were_not(
    stage: Stage, reader: Reader, status: LetterStatus
) -> None:
    await stage.publish(a_letter("rivers", "en", "fr", status=status))
    for path in PAGES:
        await reader.finds_nothing_at(f"rivers/{path}")
    assert "Clean rivers" not in await reader.opens("")


async def test_before_its_hour_a_letter_under_embargo_is_as_if_it_were_not(
    stage: Stage, reader: Reader
) -> None:
    hour = stage.clock.now + timedelta(hours=2)
    earlier = a_letter("rivers", "en", "fr", embargo=hour, follows=SLUG)
    await stage.publish(earlier)
    await stage.publish(a_letter("lakes", follows="rivers"))
    for path in PAGES:
        await reader.finds_nothing_at(f"rivers/{path}")
    for path in ("", f"{SLUG}/", "lakes/"):
        assert 'rivers/"' not in await reader.opens(path)
    stage.clock.pass_(hours=2)
    assert "<h1>Clean rivers</h1>" in await reader.opens("rivers/")
    assert 'href="../rivers/"' in await reader.opens(f"{SLUG}/")


async def test_a_letter_where_signing_is_dangerous_shows_no_name_and_a_number_of_yesterday(
    stage: Stage, reader: Reader
) -> None:
    """Whoever watches the number and somebody's telephone must not see who has signed."""
    await stage.publish(a_letter("rivers", "en", "fr", policy=Policy(high_risk=True)))
    await signed(stage, "Coast Network", "Kenya", slug="rivers")
    page = await reader.opens("rivers/")
    assert "No organisation has signed yet" in page
    assert "Counted at the beginning of 5 April 2018." in page
    assert "For the safety of those who sign, no names are shown here." in page
    for path in (*PAGES, "?q=coast", "?country=KE", "?page=2"):
        said = (await reader.get(f"rivers/{path}")).text
        assert "Coast" not in said
        assert "Kenya" not in said
        assert "<form" not in said
    stage.clock.pass_(days=1)
    assert "One organisation has signed" in await reader.opens("rivers/")
    assert (await reader.get("rivers/count.json")).json()["count"] == 1


async def test_where_signing_is_dangerous_nobody_is_seen_to_withdraw_either(
    stage: Stage, reader: Reader
) -> None:
    """The same number all day, on the web and on the letter's card in the chat."""
    await stage.publish(a_letter("rivers", "en", "fr", policy=Policy(high_risk=True)))
    coast = await signed(stage, "Coast Network", "Kenya", slug="rivers")
    eve = stage.enter("Eve")
    await eve.opens("rivers")
    eve.sees("No organisation has signed yet")
    stage.clock.pass_(days=1)
    assert (await reader.get("rivers/count.json")).json()["count"] == 1
    for label in ("Show my signature", "Withdraw", "Yes"):
        await coast.taps(label)
    assert (await reader.get("rivers/count.json")).json()["count"] == 1
    zoe = stage.enter("Zoe")
    await zoe.opens("rivers")
    zoe.sees("One organisation has signed")
    stage.clock.pass_(days=1)
    assert (await reader.get("rivers/count.json")).json()["count"] == 0


async def test_the_list_stands_in_the_order_that_the_letter_asks_for(
    stage: Stage, reader: Reader
) -> None:
    policy = Policy(order=ListingOrder.COUNTRY)
    await stage.publish(a_letter("rivers", "en", "fr", policy=policy))
    for name, country in (("Zebra Trust", "Kenya"), ("Éclair", "Uganda"), ("earth watch", "Kenya")):
        await signed(stage, name, country, slug="rivers")
        await signed(stage, name, country)
    assert await reader.names() == ["earth watch", "Éclair", "Zebra Trust"]
    assert await reader.names("rivers/") == ["earth watch", "Zebra Trust", "Éclair"]
    assert "<h3><bdi>Ouganda</bdi></h3>" in await reader.opens("rivers/fr/")


async def test_a_search_minds_no_case_and_no_accent_and_needs_every_word(
    stage: Stage, reader: Reader
) -> None:
    for name, country in (("Éclair des Îles", "France"), ("Coast Network", "Kenya")):
        await signed(stage, name, country)
    for query in ("q=eclair", "q=ILES%20eclair", "q=%C3%89CLAIR", "country=FR", "q=france"):
        assert await reader.names(f"{SLUG}/?{query}") == ["Éclair des Îles"], query
    for query in ("q=eclair+coast", "q=eclair&country=KE", "q=%2A", "q=%25", "country=XX", "q=___"):
        assert await reader.names(f"{SLUG}/?{query}") == [], query
    assert len(await reader.names(f"{SLUG}/?q=&country=&page=1")) == 2


async def test_what_was_looked_for_comes_back_as_text(stage: Stage, reader: Reader) -> None:
    await signed(stage, "Coast Network", "Kenya")
    page = await reader.opens(f"{SLUG}/?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&country=%22x")
    assert "<script" not in page
    assert 'value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"' in page


async def test_a_page_that_cannot_be_is_not_there(stage: Stage, reader: Reader) -> None:
    await signed(stage, "Coast Network")
    odd = ("0", "-1", "2", "x", "1.0", "999999", "9999999999", "%00", "1%20", "١")
    for number in odd:
        assert (await reader.get(f"{SLUG}/?page={number}")).status_code == 404, number
    assert (await reader.get(f"{SLUG}/?q={'a' * 2_000}")).status_code == 404
    assert (await reader.get(f"{SLUG}/?q={'a' * 200}")).status_code == 200


async def test_each_language_of_the_letter_has_a_page_and_leads_to_the_others(
    stage: Stage, reader: Reader
) -> None:
    await stage.publish(a_letter("rivers", "ar", "en", "fa"))
    arabic, english = await reader.opens("rivers/"), await reader.opens("rivers/en/")
    persian = await reader.opens("rivers/fa/")
    assert '<html lang="ar" dir="rtl">' in arabic
    assert "لم توقّع أي منظمة بعد" in arabic
    assert '<a href="../rivers/en/" hreflang="en" lang="en" dir="ltr">English</a>' in arabic
    assert '<html lang="en" dir="ltr">' in english
    assert '<a href="../../rivers/" hreflang="ar" lang="ar" dir="rtl">العربية</a>' in english
    assert '<html lang="en" dir="ltr">' in persian, "the pages have no words in Persian"
    assert '<h1 lang="fa" dir="rtl">رودهای پاک</h1>' in persian
    for path in ("ar/", "fr/", "EN/", "xx/"):
        await reader.finds_nothing_at(f"rivers/{path}")


async def test_letters_that_follow_each_other_lead_to_each_other(
    stage: Stage, reader: Reader
) -> None:
    later = await reader.opens(f"{SLUG}/")
    assert '<dt>Earlier letter</dt><dd><a href="../defenders-2016/">' in later
    earlier = await reader.opens("defenders-2016/fr/")
    assert '<dt>Lettre qui suit</dt><dd><a href="../../defenders-2018/fr/">' in earlier


async def test_after_the_close_nobody_is_asked_to_sign(stage: Stage, reader: Reader) -> None:
    delivered = await reader.opens("defenders-2016/")
    assert "Delivered on 27 October 2016. It can no longer be signed." in delivered
    assert "t.me" not in delivered
    stage.clock.pass_(days=30)
    closed = await reader.opens(f"{SLUG}/")
    assert "Signing closed on Friday 13 April 2018, 18:00 (Zurich)." in closed
    assert "t.me" not in closed


async def test_the_list_of_letters_speaks_the_readers_language(
    stage: Stage, reader: Reader
) -> None:
    await stage.publish(a_letter("rivers", "ar", "fr"))
    plain = await reader.get("", Accept_Language="fr-CA,fr;q=0.9,en;q=0.1")
    assert "<h1>Lettres communes</h1>" in plain.text
    assert plain.headers["vary"].startswith("Accept-Language")
    assert "Des rivières propres" in plain.text
    arabic = await reader.opens("index.ar.html")
    assert '<h2><a href="rivers/">أنهار نظيفة</a></h2>' in arabic
    assert "80 organisations have signed" in await reader.opens("index.en.html")
    assert (await reader.get("index.xx.html")).status_code == 404


@pytest.mark.parametrize(
    ("wishes", "language"),
    [
        ("", "en"),
        ("de, ar;q=0.3", "ar"),
        ("zh-TW,zh;q=0.9", "zh-hant"),
        ("en;q=0.1, es;q=0.9", "es"),
        ("ru;q=0, fr", "fr"),
        ("*;q=x,,;;=, \u202e", "en"),
        ("q" * 5_000, "en"),
    ],
)
def test_the_language_that_is_wished_for_most_is_spoken(wishes: str, language: str) -> None:
    assert preferred(wishes) == language


async def test_a_page_that_is_not_there_says_so_in_the_readers_language(reader: Reader) -> None:
    page = await reader.get("nothing/", Accept_Language="ar")
    assert page.status_code == 404
    assert "لا توجد صفحة هنا" in page.text
    assert '<a href="../">جميع الرسائل</a>' in page.text
    for path in ("a/b/c/d", "%2e%2e/%2e%2e/etc/passwd", "x" * 3_000, "%F0%9F%98%80/", "index.html"):
        assert (await reader.get(path)).status_code == 404, path


async def test_an_address_without_its_slash_leads_on(reader: Reader) -> None:
    page = await reader.get(SLUG)
    assert (page.status_code, page.headers["location"]) == (308, f"{SLUG}/")
