"""Formatted text on the page: Telegram's tags become nodes, everything else stays text."""

import html
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.async_api import Browser, Page

from tests.browser import browser_page
from tests.rehearsal.page.visitor import opened

pytestmark = pytest.mark.asyncio(loop_scope="module")

TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from("\n<>&/\"'"))
RENDER = """async ([text, reading]) => {
    const { renderHtml } = await import("/page/richtext.js");
    const rich = renderHtml(text, { command() {}, link() {} });
    const words = [...rich.querySelectorAll("p")].map(line => line.textContent).join("\\n");
    const tags = [...rich.querySelectorAll("*")].map(node => node.tagName);
    return { markup: rich.innerHTML, words, tags }[reading];
}"""


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def formatter(browser: Browser) -> AsyncIterator[Page]:
    """The page as a place to format texts in."""
    async with opened() as rehearsal, browser_page(rehearsal.url, browser=browser) as page:
        yield page


async def rendered(formatter: Page, text: str, reading: str) -> Any:
    return await formatter.evaluate(RENDER, [text, reading])


def line(inside: str) -> str:
    return f'<p dir="auto">{inside}</p>'


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        ("a\n\nb", line("a") + '<p class="gap"></p>' + line("b")),
        ("<b>a\nb</b>c", line("<strong>a</strong>") + line("<strong>b</strong>c")),
        ("<b>a<i>b</i></b>", line("<strong>a<em>b</em></strong>")),
        ("x\n<pre>1\n2</pre>\ny", line("x") + '<pre dir="auto">1\n2</pre>' + line("y")),
        ("<blockquote>a</blockquote>b", f"<blockquote>{line('a')}</blockquote>{line('b')}"),
        ('<a href="javascript:alert(1)">x</a>', line("<span>x</span>")),
        ("<marquee>x</marquee>", line("&lt;marquee&gt;x&lt;/marquee&gt;")),
        ("&#1571;&#x41;&amp;lt;", line("أA&amp;lt;")),
    ],
)
async def test_formatted_text_becomes_the_nodes_it_should(
    formatter: Page, sent: str, shown: str
) -> None:
    assert await rendered(formatter, sent, "markup") == shown


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=TEXTS)
async def test_any_escaped_text_comes_out_as_it_went_in(formatter: Page, text: str) -> None:
    words = await rendered(formatter, html.escape(text), "words")
    tags = await rendered(formatter, html.escape(text), "tags")
    assert words.strip("\n") == text.strip("\n")
    assert set(tags) <= {"P", "A", "BUTTON"}
