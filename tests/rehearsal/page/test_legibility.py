"""Whoever reads the page can read it: contrasts of WCAG 2.2 AA, in light and in dark."""

import pytest
from playwright.async_api import Page, expect

from bot.rehearsal import Rehearsal
from tests.rehearsal.page.visitor import (
    ORGANISER,
    REPRESENTATIVE,
    Bot,
    bubble,
    button,
    chat_of,
    post,
)

pytestmark = pytest.mark.asyncio(loop_scope="module")

AA = 4.5
CONTRASTS = """() => {
    const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    const over = (colours) => {
        for (const colour of colours) {
            canvas.fillStyle = colour;
            canvas.fillRect(0, 0, 1, 1);
        }
        return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const light = (rgb) => {
        const [r, g, b] = rgb.map(v => v / 255)
            .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const grounds = (node) => node
        ? [...grounds(node.parentElement), getComputedStyle(node).backgroundColor] : ["white"];
    const ratio = (node) => {
        const ground = grounds(node);
        const pair = [over(ground), over([...ground, getComputedStyle(node).color])].map(light);
        return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
    };
    const speaks = (node) => node.checkVisibility() && !node.closest(".spoiler")
        && [...node.childNodes].some(child => child.nodeType === 3 && child.data.trim());
    return [...document.querySelectorAll("body *")].filter(speaks)
        .map(node => [`${node.tagName}.${node.className}: ${node.textContent}`, ratio(node)]);
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_every_text_stands_out_from_its_ground(
    rehearsal: Rehearsal, bot: Bot, page: Page, scheme: str
) -> None:
    await page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    styles = [button(style, style=style) for style in ("primary", "success", "danger")]
    text = "<b>Dear</b> <code>all</code> /help <blockquote>said</blockquote><pre>x</pre>"
    number = await bot.say(text, styles, [button("plain")])
    await bot.hand_over("signatures.csv", b"1")
    await post(rehearsal, "Your code", "402913")
    rehearsal.say(REPRESENTATIVE, "Rivers /status")
    await _handled(rehearsal, bot, page, number)
    rehearsal.block(REPRESENTATIVE)
    await expect(bubble(page, number)).to_be_visible()
    await expect(page.get_by_role("complementary").get_by_role("article")).to_be_visible()
    await expect(chat_of(page).get_by_role("button", name="Unblock the bot")).to_be_visible()
    measured = await page.evaluate(CONTRASTS)
    assert len(measured) > 30
    assert [(words, ratio) for words, ratio in measured if ratio < AA] == []


async def _handled(rehearsal: Rehearsal, bot: Bot, page: Page, number: int) -> None:
    """What is answered, passed on, pinned and told of, on both sides of a chat."""
    place = {"chat_id": REPRESENTATIVE, "message_id": number}
    await bot.call("pinChatMessage", **place)
    rehearsal.say(REPRESENTATIVE, "Yes", reply_to=number)
    await bot.say("Really?", reply_parameters={"message_id": number})
    rehearsal.forward(REPRESENTATIVE, number, REPRESENTATIVE)
    rehearsal.forward(REPRESENTATIVE, number, ORGANISER)
    rehearsal.add_group("Coalition", [ORGANISER], with_bot=False)
    await expect(page.get_by_role("region", name="Group Coalition")).to_be_visible()
    await chat_of(page, "Organiser").get_by_role("button", name="Reply").click()
    await expect(chat_of(page, "Organiser").locator(".reply-bar")).to_be_visible()
