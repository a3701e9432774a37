// Telegram's HTML into DOM nodes: the tags Telegram knows and nothing else.
// Every line becomes a paragraph of its own, so that each finds its own direction (dir="auto").

import { el } from "./dom.js";
import { safeHref } from "./links.js";

const TAG = String.raw`<(\/?)([a-z][a-z0-9-]*)((?:\s+[a-z-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*)\s*>`;
const ENTITY = String.raw`&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|amp|quot|apos|nbsp));`;
const TOKEN = new RegExp(String.raw`${TAG}|${ENTITY}|[^<&]+|[<&]`, "gi");
const NAMED = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'", nbsp: "\u00a0" };
const INLINE = {
  b: "strong", strong: "strong", i: "em", em: "em", u: "u", ins: "u", s: "s", strike: "s", del: "s", code: "code",
};
const LINK = new RegExp(
  String.raw`https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]»”’']|\bt\.me\/[^\s<>"]*[^\s<>".,;:!?)\]»”’']` +
  String.raw`|(?<![\p{L}\p{N}_\/.:<-])\/[a-z][a-z0-9_]{0,31}(?:@[a-z0-9_]{3,32})?(?![\p{L}\p{N}_\/])`, "giu");

/** Renders formatted text; `go` has `command(text)` and `link(href)` for what is clicked. */
export function renderHtml(html, go) {
  const builder = new Builder(go);
  for (const token of html.matchAll(TOKEN)) builder.take(token);
  return builder.root;
}

export function renderPlain(text, go) {
  const builder = new Builder(go);
  builder.text(text);
  return builder.root;
}

class Builder {
  constructor(go) {
    this.go = go;
    this.root = el("div", { class: "rich" });
    this.container = this.root;
    this.open = [];
    this.paragraph = null;
    this.breaks = 0;
  }

  take([all, slash, name, attributes, hex, decimal, named]) {
    if (hex || decimal) this.text(String.fromCodePoint(parseInt(hex ?? decimal, hex ? 16 : 10) || 0xfffd));
    else if (named) this.text(NAMED[named.toLowerCase()]);
    else if (!name) this.text(all);
    else if (slash) this.close(name.toLowerCase(), all);
    else this.tag(name.toLowerCase(), attributes, all);
  }

  tag(name, attributes, all) {
    if (name === "pre" || name === "blockquote") return this.openBlock(name, attributes);
    const make = inlineMaker(name, attributes, this.go);
    if (!make) return this.text(all);
    this.open.push({ name, make, home: null, node: null });
  }

  openBlock(name, attributes) {
    this.settleBreaks();
    const expandable = name === "blockquote" && /\bexpandable\b/i.test(attributes);
    const node = el(name, name === "pre" ? { dir: "auto" } : { class: expandable ? "expandable" : null });
    if (expandable) makeExpandable(node);
    this.container.append(node);
    this.open.push({ name, block: true, outer: this.container });
    this.container = node;
    this.paragraph = name === "pre" ? node : null;
  }

  close(name, all) {
    if (this.open.at(-1)?.name !== name) return this.text(all);
    const closed = this.open.pop();
    if (!closed.block) return;
    this.container = closed.outer;
    this.paragraph = null;
    this.breaks = 0;
  }

  text(value) {
    if (this.open.some((entry) => entry.name === "pre")) return this.place().append(value);
    value.split("\n").forEach((line, index) => {
      if (index > 0) this.breaks += 1;
      if (line) this.line(line);
    });
  }

  line(line) {
    if (this.breaks || !this.paragraph) {
      this.settleBreaks();
      this.paragraph = el("p", { dir: "auto" });
      this.container.append(this.paragraph);
    }
    const plain = this.open.some((entry) => entry.name === "a" || entry.name === "code");
    this.place().append(...(plain ? [line] : linked(line, this.go)));
  }

  settleBreaks() {
    for (let gap = 1; gap < this.breaks; gap += 1) this.container.append(el("p", { class: "gap" }));
    this.breaks = 0;
  }

  /** The innermost open element within the current paragraph; those not yet there are made. */
  place() {
    let place = this.paragraph;
    for (const entry of this.open.filter((candidate) => !candidate.block)) {
      if (entry.home !== this.paragraph) {
        Object.assign(entry, { home: this.paragraph, node: entry.make() });
        place.append(entry.node);
      }
      place = entry.node;
    }
    return place;
  }
}

function inlineMaker(name, attributes, go) {
  if (INLINE[name]) return () => el(INLINE[name]);
  if (name === "tg-spoiler" || (name === "span" && /\btg-spoiler\b/.test(attributes))) return spoiler;
  if (name === "a") return () => anchor(attributeOf(attributes, "href"), go);
  if (name === "tg-emoji" || name === "span") return () => el("span");
  return null;
}

function attributeOf(attributes, name) {
  const found = new RegExp(String.raw`\b${name}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))`, "i").exec(attributes);
  const raw = found?.[1] ?? found?.[2] ?? found?.[3] ?? "";
  return raw.replace(/&(lt|gt|amp|quot|apos);/g, (_, entity) => NAMED[entity]);
}

function anchor(href, go, label = null) {
  const safe = safeHref(href);
  if (!safe) return el("span", {}, label);
  const follow = (event) => {
    event.preventDefault();
    go.link(safe);
  };
  return el("a", { href: safe, rel: "noopener noreferrer", onclick: follow }, label);
}

function linked(line, go) {
  const pieces = [];
  let end = 0;
  for (const found of line.matchAll(LINK)) {
    pieces.push(line.slice(end, found.index), linkTo(found[0], go));
    end = found.index + found[0].length;
  }
  return [...pieces, line.slice(end)].filter((piece) => piece !== "");
}

function linkTo(word, go) {
  if (!word.startsWith("/")) return anchor(word, go, word);
  return el("button", { type: "button", class: "command-link", onclick: () => go.command(word) }, word);
}

function spoiler() {
  const reveal = (event) => {
    for (const hidden of event.currentTarget.closest(".rich").querySelectorAll(".spoiler")) show(hidden);
  };
  const onkeydown = (event) => event.key === "Enter" && reveal(event);
  const props = { class: "spoiler", role: "button", tabindex: "0", "aria-label": "Hidden text, press to show" };
  return el("span", { ...props, onclick: reveal, onkeydown });
}

function show(hidden) {
  hidden.classList.add("shown");
  ["role", "tabindex", "aria-label"].forEach((name) => hidden.removeAttribute(name));
}

function makeExpandable(quote) {
  const toggle = () => button.setAttribute("aria-expanded", String(quote.classList.toggle("expanded")));
  const button = el("button", { type: "button", class: "expand", "aria-expanded": "false", "aria-label": "Show the whole quotation", onclick: toggle });
  quote.append(button);
}
