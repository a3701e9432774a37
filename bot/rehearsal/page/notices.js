// What passes over a chat: answers to a tap, alerts, errors, and the bot typing.

import { el } from "./dom.js";

const TOAST_MS = 4200;
const TYPING_MS = 5500;

export class Notices {
  constructor() {
    this.toasts = el("div", { class: "toasts", role: "status", "aria-live": "polite" });
    this.typingMark = el("div", { class: "typing", hidden: true, role: "status" },
      el("span", { class: "visually-hidden" }, "The bot is typing"), el("i"), el("i"), el("i"));
  }

  toast(text, kind = "") {
    const node = el("div", { class: `toast ${kind}`, dir: "auto" }, text);
    this.toasts.append(node);
    setTimeout(() => node.remove(), TOAST_MS);
  }

  alert(text, frame) {
    const before = document.activeElement;
    const close = () => {
      veil.remove();
      before?.focus?.();
    };
    const button = el("button", { type: "button", class: "solid-button", onclick: close }, "OK");
    const box = el("div", { class: "alert", role: "alertdialog", "aria-modal": "true", "aria-label": "Message from the bot" },
      el("p", { dir: "auto" }, text), button);
    const veil = el("div", { class: "veil", onkeydown: (event) => event.key === "Escape" && close() }, box);
    frame.append(veil);
    button.focus();
  }

  typing(shown) {
    clearTimeout(this.timer);
    this.typingMark.hidden = !shown;
    if (shown) this.timer = setTimeout(() => this.typing(false), TYPING_MS);
  }
}
