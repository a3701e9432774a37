// The line above the input that says which message is being answered.

import { el, iconButton } from "./dom.js";
import { wordsOf } from "./message.js";

export class ReplyBar {
  /** `forward(message)` passes on what would be answered. */
  constructor(forward) {
    this.answered = null;
    this.words = el("p", { dir: "auto" });
    this.forward = iconButton("forward", "Forward it instead", () => {
      forward(this.answered);
      this.clear();
    });
    this.node = el("div", { class: "reply-bar", hidden: true }, el("div", { class: "reply-words" }, el("span", {}, "Reply to"), this.words),
      this.forward, iconButton("close", "Do not reply", () => this.clear()));
  }

  get messageId() {
    return this.answered?.message_id;
  }

  show(message) {
    this.answered = message;
    this.words.replaceChildren(wordsOf(message) || "a message");
    this.forward.hidden = message.protected;
    this.node.hidden = false;
  }

  clear() {
    this.answered = null;
    this.node.hidden = true;
  }
}
