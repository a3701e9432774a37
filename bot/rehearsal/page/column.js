// One chat as it stands on one phone.

import { Composer } from "./composer.js";
import { acceptDrops } from "./attach.js";
import { deepLink, groupLink, staysHere } from "./links.js";
import { el, select } from "./dom.js";
import { GroupHeader } from "./group_header.js";
import { PersonHeader } from "./header.js";
import { Log } from "./log.js";
import { PinnedBar } from "./pinned.js";
import { Notices } from "./notices.js";
import { chooseOne, confirmOutside } from "./dialogs.js";

const TAP_MS = 15000;

export class Column {
  /** `group` is null for a private chat; `self` is the person who speaks here. */
  constructor(desk, chatId, self, group = null) {
    Object.assign(this, { desk, chatId, self, group, store: desk.store, api: desk.store.api });
    this.notices = new Notices();
    this.log = new Log(this.view());
    this.composer = new Composer(this.actions(), () => this.store.commandsFor(this.self, this.chatId));
    this.header = group ? new GroupHeader(this.groupActions()) : new PersonHeader(this.actions());
    this.pinned = new PinnedBar((id) => this.log.find(id));
    this.start = el("div", { class: "empty" });
    this.frame = el("div", { class: "chat-frame" }, this.start, this.log.node, this.notices.typingMark, this.notices.toasts);
    this.node = el("section", { class: "column", id: `chat${chatId}` }, this.header.node, this.pinned.node, this.frame, this.composer.node);
    acceptDrops(this.node, (files) => this.closed || this.composer.attach(files));
    this.leave = this.store.on(`chat:${chatId}`, (event) => this.take(event));
    this.show();
  }

  view() {
    const column = this;
    return {
      get self() { return column.self; },
      nameOf: (id) => (id === "bot" ? this.store.bot : this.store.person(id))?.first_name ?? "Someone",
      messageOf: (id) => this.store.chat(this.chatId).messages.get(id),
      go: {
        command: (text) => this.say(text).catch(() => {}),
        link: (href) => this.follow(href),
        tap: (message, data, button) => this.tap(message, data, button),
        reply: (message) => this.composer.answer(message),
        find: (id) => this.log.find(id),
      },
    };
  }

  actions() {
    return {
      say: (text, replyTo) => this.say(text, replyTo),
      send: (file, caption, kind, replyTo) => this.tell(this.api.send(this.self, this.chatId, file, caption, kind, replyTo)),
      forward: (message) => this.forward(message),
      addressed: (command) => (this.group ? `${command}@${this.store.bot.username}` : command),
      changeLanguage: (code) => this.tell(this.api.changeLanguage(this.self, code)).catch(() => {}),
      block: (blocked) => this.tell(this.api.block(this.self, blocked)).catch(() => {}),
    };
  }

  groupActions() {
    const { api, chatId } = this;
    const quietly = (request) => this.tell(request).catch(() => {});
    return {
      addMember: (person) => quietly(api.addMember(chatId, person)),
      removeMember: (person) => quietly(api.removeMember(chatId, person)),
      promote: (person, leads) => quietly(api.promote(chatId, person, leads)),
      letBotIn: () => quietly(api.startGroup(chatId, this.self)),
      removeBot: () => quietly(api.removeBot(chatId)),
      migrate: () => quietly(api.migrate(chatId)),
    };
  }

  say(text, replyTo) {
    return this.tell(this.api.say(this.self, this.chatId, text, replyTo));
  }

  /** To another person it goes past the bot, as between any two people. */
  forward(message) {
    const { people, groups, bot } = this.store;
    const others = people.filter((person) => person.id !== this.self).map((person) => [person.first_name, person.id]);
    const shared = groups.filter((group) => group.members.includes(this.self)).map((group) => [group.title, group.id]);
    const pass = (chat) => this.tell(this.api.forward(this.self, this.chatId, message.message_id, chat)).catch(() => {});
    chooseOne("Forward to", [[bot.first_name, this.self], ...others, ...shared], pass);
  }

  /** Shows what went wrong, and lets the caller know as well. */
  async tell(request) {
    try {
      const answer = await request;
      this.desk.expectAnswer();
      return answer;
    } catch (error) {
      this.notices.toast(error.message, "error");
      throw error;
    }
  }

  async tap(message, data, button) {
    if (button.getAttribute("aria-busy") === "true") return;
    button.setAttribute("aria-busy", "true");
    setTimeout(() => button.removeAttribute("aria-busy"), TAP_MS);
    await this.tell(this.api.tap(this.self, this.chatId, message.message_id, data))
      .catch(() => button.removeAttribute("aria-busy"));
  }

  follow(href) {
    const { username } = this.store.bot;
    const payload = deepLink(href, username);
    const forGroup = groupLink(href, username);
    if (forGroup !== null) this.desk.startInGroup(this.self, forGroup, (request) => this.tell(request));
    else if (payload !== null) this.desk.startAs(this.self, payload);
    else if (staysHere(href)) window.open(href, "_blank", "noopener,noreferrer");
    else confirmOutside(href);
  }

  take(event) {
    const { kind, message } = event;
    if (kind === "reset") this.reset();
    else if (kind === "toast") this.answered(event.toast ?? event);
    else if (kind === "typing") this.notices.typing(true);
    else if (kind === "delete" || message?.deleted) this.log.remove(message?.message_id ?? event.message_id);
    else if (message) this.receive(message, kind);
    this.showAround();
  }

  receive(message, kind) {
    if (message.from === "bot") this.notices.typing(false);
    this.log.take(message);
    if (kind === "message" && message.from !== this.self) this.desk.arrived(this.chatId);
  }

  answered({ text, alert }) {
    for (const busy of this.frame.querySelectorAll("[aria-busy]")) busy.removeAttribute("aria-busy");
    if (!text) return;
    if (alert) this.notices.alert(text, this.frame);
    else this.notices.toast(text);
  }

  reset() {
    this.log.reset(this.messages());
    this.notices.typing(false);
    this.showAround();
  }

  showAround() {
    this.showStart();
    this.showReplies();
    this.pinned.show(this.messages().filter((message) => message.pinned).at(-1));
  }

  messages() {
    return [...this.store.chat(this.chatId).messages.values()];
  }

  showReplies() {
    const last = this.messages().filter((message) => message.reply_keyboard).at(-1)?.reply_keyboard;
    this.composer.setReplies(last && !last.remove ? last.keyboard : null);
  }

  /** Brings what stands around the messages in step with the people and groups of the store. */
  show() {
    if (this.group) this.showGroup();
    else this.showPerson();
    this.showStart();
  }

  showPerson() {
    const person = this.store.person(this.self);
    this.header.show(person);
    this.node.setAttribute("aria-label", `Chat of ${person.first_name}`);
    this.node.dataset.ink = this.desk.inkOf(this.self);
    if (person.blocked === this.closed) return;
    this.closed = person.blocked;
    this.composer.closeWith(person.blocked ? this.unblockBar() : null);
  }

  unblockBar() {
    const unblock = () => this.tell(this.api.block(this.self, false)).catch(() => {});
    return el("button", { type: "button", class: "unblock", onclick: unblock }, "Unblock the bot");
  }

  showGroup() {
    const group = this.store.group(this.chatId);
    const members = group.members.map((id) => this.store.person(id)).filter(Boolean);
    if (!group.members.includes(this.self)) this.speakAs(group.members[0]);
    this.header.show(group, this.store.people);
    this.node.setAttribute("aria-label", `Group ${group.title}`);
    this.node.dataset.ink = this.desk.inkOf(this.self);
    const choice = select(members.map((member) => [member.id, member.first_name]), this.self,
      { "aria-label": "Speak as", onchange: (event) => this.speakAs(Number(event.target.value)) });
    const line = el("label", { class: "speaker" }, el("span", {}, "Speaking as"), choice);
    this.composer.node.querySelector(".speaker")?.remove();
    this.composer.node.prepend(line);
  }

  speakAs(person) {
    this.self = person;
    this.node.dataset.ink = this.desk.inkOf(person);
    this.log.reset(this.messages());
  }

  showStart() {
    this.start.hidden = !this.log.empty || Boolean(this.group);
    if (this.start.hidden || this.start.childElementCount) return;
    this.start.replaceChildren(...this.startCard());
  }

  startCard() {
    const payload = new URLSearchParams(location.search).get("start") ?? "";
    const start = () => this.desk.startAs(this.self, payload);
    return [
      el("p", { class: "empty-mark", "aria-hidden": "true" }, el("span", {}, "×")),
      el("p", { class: "empty-words" }, "Nothing said yet. The bot answers once someone starts it."),
      el("button", { type: "button", class: "start-button", onclick: start }, "START"),
      payload && el("p", { class: "quiet" }, "with the link ", el("code", {}, `?start=${payload}`)),
    ].filter(Boolean);
  }

  remove() {
    this.leave();
    this.node.remove();
  }
}
