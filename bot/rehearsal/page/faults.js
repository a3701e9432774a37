// For the curious: make Telegram fail on purpose, and watch what the bot asks of it.

import { el, field, select } from "./dom.js";
import { openDialog } from "./dialogs.js";

const KINDS = [
  ["retry_after", "Too many requests: wait"],
  ["forbidden", "Blocked by the person"],
  ["chat_not_found", "Chat not found"],
  ["bad_request", "Bad request"],
  ["timeout_before", "Time-out, nothing delivered"],
  ["timeout_after", "Time-out, delivered all the same"],
  ["drop_connection", "The connection drops"],
  ["server_error", "Server error, for a while"],
  ["conflict", "Another copy of the bot is running"],
];
const METHODS = [
  ["sendMessage", "message"], ["editMessageText", "edit"], ["answerCallbackQuery", "answer to a tap"],
  ["sendDocument", "file"], ["getUpdates", "fetching of updates"], ["mail", "e-mail"], ["", "request of any kind"],
];
const SHOWN = 60;
const LOOK_MS = 1000;

export function openFaults(store) {
  const drawer = new Drawer(store);
  const dialog = openDialog("Faults", drawer.node, "drawer");
  dialog.addEventListener("close", () => drawer.close());
}

class Drawer {
  constructor(store) {
    this.store = store;
    this.last = 0;
    this.method = select(METHODS, "sendMessage");
    this.chat = select([["", "anyone"], ...chatsOf(store)], "");
    this.kind = select(KINDS, "retry_after", { onchange: () => this.showSeconds() });
    this.times = el("input", { type: "number", min: "1", max: "99", value: "1", required: true });
    this.seconds = el("input", { type: "number", min: "1", max: "600", value: "5" });
    this.secondsField = field("Seconds to wait", this.seconds);
    this.said = el("p", { class: "quiet", role: "status" });
    this.wire = el("ol", { class: "wire" });
    this.node = el("div", { class: "faults" }, this.form(), el("h3", {}, "What the bot asked"), this.wire);
    this.timer = setInterval(() => this.follow(), LOOK_MS);
    this.follow();
  }

  form() {
    const clear = el("button", { type: "button", class: "quiet-button", onclick: () => this.clear() }, "Clear all");
    const form = el("form", {},
      el("p", {}, "The next time the bot tries, Telegram answers as you say here."),
      el("div", { class: "pair" }, field("The next", this.method), field("to", this.chat)),
      field("meets", this.kind),
      el("div", { class: "pair" }, field("How many times", this.times), this.secondsField),
      el("div", { class: "actions" }, el("button", { type: "submit", class: "solid-button" }, "Arrange it"), clear),
      this.said);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.arrange();
    });
    return form;
  }

  showSeconds() {
    this.secondsField.hidden = this.kind.value !== "retry_after";
  }

  arrange() {
    const fault = { kind: this.kind.value, times: Number(this.times.value) };
    if (this.method.value) fault.method = this.method.value;
    if (this.chat.value) fault.chat_id = Number(this.chat.value);
    if (fault.kind === "retry_after") fault.retry_after = Number(this.seconds.value);
    return this.tell(this.store.api.fault(fault), "Arranged. It waits for the bot to try.");
  }

  clear() {
    return this.tell(this.store.api.clearFaults(), "No faults are waiting now.");
  }

  async tell(request, words) {
    await request.then(() => this.said.replaceChildren(words), (error) => this.said.replaceChildren(error.message));
  }

  async follow() {
    const journal = await this.store.api.journal(this.last).catch(() => null);
    if (!journal || journal.last === this.last) return;
    this.last = journal.last;
    for (const entry of journal.entries.slice(-SHOWN)) this.wire.prepend(wireLine(entry));
    while (this.wire.childElementCount > SHOWN) this.wire.lastElementChild.remove();
  }

  close() {
    clearInterval(this.timer);
  }
}

function chatsOf({ people, groups }) {
  return [...people.map((person) => [person.chat_id, person.first_name]), ...groups.map((group) => [group.id, group.title])];
}

function wireLine({ n, method, chat_id: chat, ok, error_code: code, description }) {
  const outcome = ok ? "ok" : `${code ?? "no answer"} ${description ?? ""}`;
  return el("li", { class: ok ? "" : "failed", value: n },
    el("code", {}, method), chat ? el("span", {}, ` ${chat}`) : null, el("small", {}, ` ${outcome}`));
}
