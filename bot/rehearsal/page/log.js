// The messages of one chat, kept in step with the store, and the place one reads at.

import { el, icon } from "./dom.js";
import { renderMessage } from "./message.js";

const NEAR_PX = 60;

export class Log {
  constructor(view) {
    this.view = view;
    this.nodes = new Map();
    this.missed = 0;
    this.list = el("div", { class: "log", role: "log", "aria-live": "polite", tabindex: "0", "aria-label": "Messages" });
    this.pill = el("button", { type: "button", class: "pill", hidden: true, onclick: () => this.toNewest("smooth") });
    this.list.addEventListener("scroll", () => this.scrolled());
    new ResizeObserver(() => this.sticks && this.toNewest()).observe(this.list);
    this.sticks = true;
    this.node = el("div", { class: "log-frame" }, this.list, this.pill);
  }

  reset(messages) {
    this.nodes.clear();
    this.list.replaceChildren();
    for (const message of messages) if (!message.deleted) this.append(message);
    this.toNewest();
  }

  take(message) {
    const known = this.nodes.get(message.message_id);
    if (known) return this.replace(known, message);
    const follow = this.sticks || message.from === this.view.self;
    const node = this.append(message);
    node.classList.add("arrives");
    if (follow) this.toNewest();
    else this.miss();
  }

  append(message) {
    const node = renderMessage(message, this.view);
    this.nodes.set(message.message_id, node);
    node.classList.toggle("follows", this.list.lastElementChild?.dataset.from === node.dataset.from);
    this.list.append(node);
    return node;
  }

  replace(known, message) {
    const place = buttonsOf(known).indexOf(document.activeElement);
    const node = renderMessage(message, this.view);
    node.classList.toggle("follows", known.classList.contains("follows"));
    node.classList.add("changed");
    known.replaceWith(node);
    this.nodes.set(message.message_id, node);
    if (place >= 0) keepFocus(node, place, this.list);
    if (this.sticks) this.toNewest();
  }

  remove(messageId) {
    this.nodes.get(messageId)?.remove();
    this.nodes.delete(messageId);
  }

  /** Brings a message into view and marks it for a moment. */
  find(messageId) {
    const node = this.nodes.get(messageId);
    if (!node) return;
    node.classList.remove("changed");
    node.scrollIntoView({ block: "center", behavior: "smooth" });
    requestAnimationFrame(() => node.classList.add("changed"));
  }

  get empty() {
    return this.nodes.size === 0;
  }

  scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = this.list;
    this.sticks = scrollHeight - scrollTop - clientHeight < NEAR_PX;
    if (this.sticks) this.miss(0);
  }

  miss(count = this.missed + 1) {
    this.missed = count;
    this.pill.hidden = count === 0;
    const words = count === 1 ? "1 new message" : `${count} new messages`;
    this.pill.replaceChildren(el("span", {}, words), icon("down"));
  }

  toNewest(behavior = "instant") {
    this.sticks = true;
    this.list.scrollTo({ top: this.list.scrollHeight, behavior });
    this.miss(0);
  }
}

function buttonsOf(node) {
  return [...node.querySelectorAll(".inline")];
}

/** After an edit the keyboard user goes on where the old buttons stood. */
function keepFocus(node, place, list) {
  const buttons = buttonsOf(node);
  (buttons[Math.min(place, buttons.length - 1)] ?? list).focus({ preventScroll: true });
}
