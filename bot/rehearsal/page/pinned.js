// The message pinned to the top of a chat.

import { el, icon } from "./dom.js";
import { wordsOf } from "./message.js";

export class PinnedBar {
  constructor(find) {
    this.words = el("span", { dir: "auto" });
    this.node = el("button", { type: "button", class: "pinned-bar", hidden: true, title: "Show the pinned message", onclick: () => find(this.id) },
      icon("pin"), el("span", { class: "visually-hidden" }, "Pinned: "), this.words);
  }

  show(message) {
    this.node.hidden = !message;
    this.id = message?.message_id;
    this.words.replaceChildren(wordsOf(message));
  }
}
