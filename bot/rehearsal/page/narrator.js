// What is going on, told at the foot of the page while a story is played.

import { el } from "./dom.js";

export class Narrator {
  constructor(node, lookAt) {
    Object.assign(this, { node, lookAt });
  }

  /** Null when nothing is told. */
  tell(narration) {
    this.node.hidden = !narration;
    if (!narration) return;
    const { title, words, chat_id: chatId } = narration;
    const lines = words.split("\n").filter(Boolean).map((line) => el("p", { dir: "auto" }, line));
    this.node.replaceChildren(el("p", { class: "scene", dir: "auto" }, title), ...lines);
    this.lookAt(chatId);
  }
}
