// The desk on which the phones lie: columns, tabs, toolbar and mailbox.

import { addPersonDialog, chooseGroup, openGroupDialog } from "./dialogs.js";
import { api } from "./api.js";
import { Away } from "./away.js";
import { Column } from "./column.js";
import { el, icon } from "./dom.js";
import { listen } from "./stream.js";
import { Mailbox } from "./mailbox.js";
import { Narrator } from "./narrator.js";
import { openFaults } from "./faults.js";
import { Store } from "./store.js";

const INKS = 6;
const RETRY_MS = 1000;
const NARROW = matchMedia("(max-width: 719px)");
const WIDE = matchMedia("(min-width: 1240px)");

class Desk {
  constructor() {
    this.store = new Store(api);
    this.columns = new Map();
    this.unread = new Map();
    this.active = null;
    this.board = document.getElementById("board");
    this.tabs = document.getElementById("tabs");
    this.away = new Away(api, document.getElementById("line"));
    this.mailCount = 0;
    this.mailbox = new Mailbox(this);
    document.getElementById("desk").append(this.mailbox.node);
    this.unreadMail(0);
    this.wireToolbar();
    this.showMail(WIDE.matches);
    this.store.on("state", () => this.show());
    const narrator = new Narrator(document.getElementById("narrator"), (chatId) => this.lookAt(chatId));
    this.store.on("narration", (narration) => narrator.tell(narration));
    NARROW.addEventListener("change", () => this.activate(this.active));
  }

  start() {
    listen("/rehearsal/events", {
      onOpen: () => this.catchUp(),
      onLost: () => this.away.lost(),
      onEvent: (event) => this.store.take(event),
    });
    this.store.on("any", () => this.away.heard());
  }

  /** Whatever was missed while the line was down is fetched; a failure is tried again. */
  async catchUp() {
    await this.store.refresh().then(() => this.away.found(), () => {
      this.away.lost();
      setTimeout(() => this.catchUp(), RETRY_MS);
    });
  }

  wireToolbar() {
    const on = (id, act) => document.getElementById(id).addEventListener("click", act);
    on("add-person", () => addPersonDialog(api));
    on("open-group", () => openGroupDialog(api, this.store.people));
    on("open-faults", () => openFaults(this.store));
    on("open-mail", () => this.showMail(document.body.dataset.mail !== "open"));
  }

  /** Brings columns and tabs in step with the people and groups of the store. */
  show() {
    const { people, groups, bot } = this.store;
    document.getElementById("bot-name").replaceChildren(bot.first_name || bot.username || "");
    document.title = `${bot.first_name || "Bot"} · rehearsal`;
    for (const id of this.columns.keys()) if (!this.store.chatIds().includes(id)) this.drop(id);
    for (const person of people) this.ensure(person.chat_id, person.id);
    for (const group of groups) if (group.members.length) this.ensure(group.id, group.members[0], group);
    if (!this.columns.has(this.active) && this.active !== "mail") this.active = people[0]?.chat_id ?? null;
    document.getElementById("nobody").hidden = this.columns.size > 0;
    this.activate(this.active);
  }

  ensure(chatId, self, group = null) {
    const known = this.columns.get(chatId);
    if (known) return known.show();
    const column = new Column(this, chatId, self, group);
    column.node.addEventListener("focusin", () => this.look(chatId));
    this.columns.set(chatId, column);
    this.board.append(column.node);
  }

  drop(id) {
    this.columns.get(id).remove();
    this.columns.delete(id);
  }

  inkOf(person) {
    return this.store.people.findIndex(({ id }) => id === person) % INKS;
  }

  look(chatId) {
    if (!NARROW.matches) this.active = chatId;
  }

  activate(id) {
    this.active = id;
    document.body.dataset.tab = id === "mail" ? "mail" : "chat";
    for (const [chatId, column] of this.columns) column.node.classList.toggle("active", chatId === id);
    this.unread.delete(id);
    this.showTabs();
    if (NARROW.matches) this.columns.get(id)?.log.toNewest();
  }

  /** The phone at which a narrator points comes into view. */
  lookAt(chatId) {
    const column = this.columns.get(chatId);
    for (const other of this.columns.values()) other.node.classList.toggle("pointed-at", other === column);
    if (!column) return;
    if (NARROW.matches) this.activate(chatId);
    else column.node.scrollIntoView({ inline: "nearest", block: "nearest", behavior: "smooth" });
  }

  arrived(chatId) {
    if (!NARROW.matches || this.active === chatId) return;
    this.unread.set(chatId, (this.unread.get(chatId) ?? 0) + 1);
    this.showTabs();
  }

  showTabs() {
    const { people, groups } = this.store;
    const chats = [...people.map((person) => [person.chat_id, person.first_name, this.inkOf(person.id)]),
      ...groups.map((group) => [group.id, group.title, null])];
    const focused = this.tabs.contains(document.activeElement);
    this.tabs.replaceChildren(...chats.map(([id, name, ink]) => this.tab(id, name, this.unread.get(id), ink)),
      this.tab("mail", "Mail", this.mailCount, null));
    if (focused) this.tabs.querySelector("[aria-current]")?.focus();
  }

  tab(id, name, count, ink) {
    const props = { type: "button", "aria-current": this.active === id ? "page" : null, "data-ink": ink === null ? null : String(ink) };
    return el("button", { ...props, onclick: () => this.activate(id) },
      el("span", { class: "tab-name", dir: "auto" }, name),
      count ? el("span", { class: "badge" }, String(count), el("span", { class: "visually-hidden" }, " new")) : null);
  }

  showMail(open) {
    document.body.dataset.mail = open ? "open" : "closed";
    document.getElementById("open-mail").setAttribute("aria-expanded", String(open));
    if (NARROW.matches && !open && this.active === "mail") this.activate(this.store.people[0]?.chat_id);
  }

  unreadMail(count) {
    this.mailCount = count;
    const words = count ? [icon("mail"), el("span", { class: "label" }, "Mailbox"), el("span", { class: "badge" }, String(count))]
      : [icon("mail"), el("span", { class: "label" }, "Mailbox")];
    document.getElementById("open-mail").replaceChildren(...words);
    if (this.tabs.childElementCount) this.showTabs();
  }

  /** A deep link acts as its /start, said by the person in the private chat. */
  startAs(person, payload) {
    const { chat_id: chatId } = this.store.person(person);
    if (NARROW.matches) this.activate(chatId);
    return this.columns.get(chatId).say(`/start ${payload}`.trim()).catch(() => {});
  }

  /** A link ?startgroup= takes the bot into a group of the person and starts it there. */
  startInGroup(person, payload, told = (request) => this.columns.get(this.store.person(person).chat_id).tell(request)) {
    const groups = this.store.groups.filter((group) => group.members.includes(person));
    chooseGroup(this.store.api, person, groups, (group) => {
      told(this.store.api.startGroup(group, person, payload)).then(() => NARROW.matches && this.activate(group), () => {});
    });
  }

  expectAnswer() {
    this.away.expect();
  }
}

new Desk().start();
