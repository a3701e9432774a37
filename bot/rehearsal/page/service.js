// What a chat tells by itself: who came, who left, what was pinned, where the group went.

import { el } from "./dom.js";

export function serviceLine(message, view) {
  const { kind, names } = message.service;
  const by = view.nameOf(message.from);
  return el("p", { class: "service-line", dir: "auto" }, WORDS[kind]?.(by, names.join(", ")) ?? kind);
}

const WORDS = {
  new_chat_members: (by, who) => (by === who ? `${who} joined` : `${by} added ${who}`),
  left_chat_member: (by, who) => (by === who ? `${who} left` : `${by} removed ${who}`),
  pinned_message: (by) => `${by} pinned a message`,
  migrate_to_chat_id: () => "This group goes on as a supergroup",
  migrate_from_chat_id: () => "This group became a supergroup",
};
