"""News of a letter for feed readers: valid, and telling of nobody."""

import re
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any
from xml.etree import ElementTree

from defusedxml.ElementTree import fromstring

from bot.domain.letter import LetterStatus
from bot.papers.site.feeds import atom
from bot.papers.site.place import Place
from bot.services import letter_desk
from storage import letters, milestones, outcomes
from storage.database import Transaction
from storage.outcomes import OutcomeKind
from tests.cast import CLOSES, Stage
from tests.web.reader import SLUG, Reader, a_letter, signed
from tests.web.test_odd_names import some_letter

ATOM = "{http://www.w3.org/2005/Atom}"
STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
DAY = datetime(2018, 4, 20, tzinfo=UTC).date()


async def with_news(stage: Stage) -> None:
    """Fifty have signed, and the addressee has replied."""
    assert stage.program is not None
    await stage.program.database.write(_tell)


def _tell(tx: Transaction) -> None:
    stored = letters.by_slug(tx, SLUG)
    assert stored is not None
    milestones.take(tx, stored.id, "50")
    milestones.take(tx, stored.id, "close")
    words = {"en": "The addressee <thanks> & answers.", "fr": "Le destinataire répond."}
    link = "https://example.org/reply?a=1&b=2"
    outcomes.add(tx, stored.id, OutcomeKind.REPLY, DAY, words, 1, link)
    outcomes.add(
        tx, stored.id, OutcomeKind.OUTCOME, DAY, {"fr": "Suite."}, 1, "javascript:alert(1)"
    )


def valid_atom(content: str) -> ElementTree.Element:
    """What RFC 4287 asks of a feed and of each entry, section 4.1."""
    feed: ElementTree.Element = fromstring(content)
    assert feed.tag == f"{ATOM}feed"
    for element in (feed, *feed.findall(f"{ATOM}entry")):
        for needed in ("id", "title", "updated"):
            [found] = element.findall(f"{ATOM}{needed}")
            assert found.text
        assert STAMP.fullmatch(element.findtext(f"{ATOM}updated") or "")
        assert re.match("urn:uuid:[0-9a-f-]{36}$", element.findtext(f"{ATOM}id") or "")
    assert feed.findtext(f"{ATOM}author/{ATOM}name")
    ids = [one.text for one in feed.iter(f"{ATOM}id")]
    assert len(ids) == len(set(ids))
    for link in feed.iter(f"{ATOM}link"):
        assert link.attrib["rel"] in ("alternate", "self")
        assert link.attrib["href"].startswith("http")
    return feed


def valid_json_feed(feed: dict[str, Any]) -> dict[str, Any]:
    """What JSON Feed 1.1 asks for."""
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert isinstance(feed["title"], str)
    for item in feed["items"]:
        assert isinstance(item["id"], str)
        assert item["content_text"]
        assert STAMP.fullmatch(item["date_published"])
    assert len({item["id"] for item in feed["items"]}) == len(feed["items"])
    return feed


async def test_both_feeds_tell_the_same_news_the_newest_first(stage: Stage, reader: Reader) -> None:
    await with_news(stage)
    atom = valid_atom(await reader.opens(f"{SLUG}/feed.atom"))
    json = valid_json_feed((await reader.get(f"{SLUG}/feed.json")).json())
    titles = [entry.findtext(f"{ATOM}title") for entry in atom.findall(f"{ATOM}entry")]
    assert titles == [item["title"] for item in json["items"]]
    assert titles == ["Reply", "Outcome", "50 organisations have signed"]
    assert json["items"][0]["external_url"] == "https://example.org/reply?a=1&b=2"
    assert json["items"][0]["content_text"] == "The addressee <thanks> & answers."
    assert "external_url" not in json["items"][1]
    assert json["home_page_url"] == f"{reader.url}/{SLUG}/"
    assert atom.attrib["{http://www.w3.org/XML/1998/namespace}lang"] == "en"


async def test_the_page_tells_what_has_happened_since(stage: Stage, reader: Reader) -> None:
    await with_news(stage)
    page = await reader.opens(f"{SLUG}/")
    assert '<time datetime="2018-04-20">20 April 2018</time> · Reply' in page
    assert "<p>The addressee &lt;thanks&gt; &amp; answers.</p>" in page
    assert '<p lang="fr" dir="ltr">Suite.</p>' in page
    assert '<a href="https://example.org/reply?a=1&amp;b=2"' in page
    assert "javascript" not in page
    assert "Le destinataire répond." in await reader.opens(f"{SLUG}/fr/")


async def test_a_feed_names_nobody_and_tells_days_not_hours(stage: Stage, reader: Reader) -> None:
    await signed(stage, "Coast Network", "Kenya")
    stage.clock.pass_(hours=3, minutes=17)
    await with_news(stage)
    for path in ("feed.atom", "feed.json", "fr/feed.atom", "fr/feed.json"):
        said = await reader.opens(f"{SLUG}/{path}")
        assert "Coast" not in said
        assert "Kenya" not in said
        assert "Sample" not in said
        for stamp in STAMP.findall(said):
            assert stamp[14:19] == "00:00", "midnight in Zurich"


async def test_a_feed_is_valid_before_there_is_any_news(stage: Stage, reader: Reader) -> None:
    await stage.publish(a_letter("rivers", "ar"))
    valid_atom(await reader.opens("rivers/feed.atom"))
    assert valid_json_feed((await reader.get("rivers/feed.json")).json())["items"] == []


async def test_when_a_letter_opened_and_was_delivered_is_news(stage: Stage, reader: Reader) -> None:
    later = stage.clock.now + timedelta(days=2)
    await stage.publish(a_letter("rivers", opens=stage.clock.now - timedelta(hours=5)))
    await stage.publish(a_letter("lakes", opens=later))
    json = (await reader.get("rivers/feed.json")).json()
    assert [item["title"] for item in json["items"]] == ["The letter is open for signatures"]
    assert (await reader.get("lakes/feed.json")).json()["items"] == []
    delivered = (await reader.get("defenders-2016/feed.json")).json()["items"][0]
    assert delivered["title"] == "Delivered on 27 October 2016. It can no longer be signed."


async def test_the_opening_is_remembered_when_it_is_opened_at_the_desk(
    stage: Stage, reader: Reader
) -> None:
    await stage.publish(a_letter("rivers", status=LetterStatus.DRAFT))
    assert stage.program is not None
    opening = partial(letter_desk.open_letter, slug="rivers", sends_mail=True)
    await stage.program.database.write(opening)
    stage.clock.pass_(days=3)
    [item] = (await reader.get("rivers/feed.json")).json()["items"]
    assert item["date_published"] == "2018-04-04T22:00:00Z"


async def test_the_number_can_be_asked_for(stage: Stage, reader: Reader) -> None:
    await signed(stage, "Coast Network", "Kenya")
    number = (await reader.get(f"{SLUG}/count.json")).json()
    assert number == {
        "letter": SLUG,
        "status": "open",
        "count": 1,
        "closes": "2018-04-13T16:00:00Z",
    }
    badge = await reader.get(f"{SLUG}/fr/count.svg")
    assert badge.headers["content-type"] == "image/svg+xml; charset=utf-8"
    assert fromstring(badge.text).findtext("{http://www.w3.org/2000/svg}text") == (
        "Une organisation a signé"
    )
    framed = await reader.opens(f"{SLUG}/count/")
    assert "One organisation has signed" in framed
    assert '<a href="../../defenders-2018/" target="_blank" rel="noopener">' in framed


def test_signs_that_xml_cannot_hold_are_left_out() -> None:
    letter = some_letter(title="Clean\x00 ri\x0bvers\ufffe", opened=CLOSES, summary="a\x1fb")
    feed = valid_atom(atom(letter, Place()).decode())
    assert feed.findtext(f"{ATOM}title") == "Clean rivers"
