// Where a person types: text, commands, files, and the reply keyboard when the bot shows one.

import { kindOf } from "./attach.js";
import { el, iconButton } from "./dom.js";
import { ReplyBar } from "./reply.js";

export class Composer {
  /**
   * `act` has `say(text, replyTo)`, `send(file, caption, kind, replyTo)`, `forward(message)` and
   * `addressed(command)`;
   * `commands()` gives the person's menu.
   */
  constructor(act, commands) {
    this.act = act;
    this.commands = commands;
    this.input = el("textarea", { rows: "1", dir: "auto", placeholder: "Message", "aria-label": "Message", oninput: () => this.typed(), onkeydown: (event) => this.key(event), onpaste: (event) => this.pasted(event) });
    this.file = el("input", { type: "file", multiple: true, hidden: true, onchange: () => this.chosen() });
    this.reply = new ReplyBar(act.forward);
    this.menu = el("div", { class: "command-menu", role: "listbox", "aria-label": "Commands", hidden: true });
    this.menuButton = iconButton("menu", "Commands", () => this.toggleMenu(), { "aria-expanded": "false" });
    this.replies = el("div", { class: "reply-keyboard", hidden: true });
    this.parts = [this.menu, this.reply.node, this.bar(), this.replies, this.file];
    this.node = el("div", { class: "composer" }, this.parts);
  }

  bar() {
    const send = iconButton("send", "Send", () => this.submit(), { class: "icon-button send" });
    return el("div", { class: "bar" }, this.menuButton, this.input,
      iconButton("clip", "Attach a file", () => this.file.click()), send);
  }

  typed() {
    this.input.style.height = "auto";
    this.input.style.height = `${Math.min(this.input.scrollHeight, 160)}px`;
    const word = /^\/(\w*)$/.exec(this.input.value);
    if (word) this.showMenu(word[1].toLowerCase());
    else this.hideMenu();
  }

  key(event) {
    if (event.isComposing) return;
    if (!this.menu.hidden && this.menuKey(event)) return;
    if (event.key === "Escape") return this.reply.clear();
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    this.submit();
  }

  menuKey(event) {
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in moves) this.mark(this.marked + moves[event.key]);
    else if (event.key === "Escape") this.hideMenu();
    else if (event.key === "Tab" || (event.key === "Enter" && this.marked >= 0)) return this.pick(event);
    else return false;
    event.preventDefault();
    return true;
  }

  pick(event) {
    const option = this.menu.children[Math.max(this.marked, 0)];
    if (!option?.dataset.command) return false;
    event.preventDefault();
    this.choose(option.dataset.command);
    return true;
  }

  submit() {
    const text = this.input.value.trim();
    this.input.focus();
    if (!text) return;
    this.input.value = "";
    this.typed();
    this.say(text).catch(() => this.putBack(text));
  }

  /** Says it as the answer to what is being answered, if anything is. */
  async say(text) {
    await this.act.say(text, this.reply.messageId);
    this.reply.clear();
  }

  answer(message) {
    this.reply.show(message);
    this.input.focus();
  }

  putBack(text) {
    this.input.value ||= text;
    this.typed();
  }

  chosen() {
    const files = [...this.file.files];
    this.file.value = "";
    return this.attach(files);
  }

  pasted(event) {
    const files = [...event.clipboardData.files];
    if (!files.length) return;
    event.preventDefault();
    this.attach(files);
  }

  /** Sends the files one by one; what stands in the input goes with the first. */
  async attach(files) {
    for (const file of files) {
      const kind = await kindOf(file);
      if (kind) await this.hand(file, kind);
    }
  }

  async hand(file, kind) {
    const caption = this.input.value.trim();
    this.input.value = "";
    this.typed();
    await this.act.send(file, caption, kind, this.reply.messageId).then(() => this.reply.clear(), () => this.putBack(caption));
  }

  toggleMenu() {
    if (!this.menu.hidden) return this.hideMenu();
    this.showMenu("");
    this.input.focus();
  }

  showMenu(start) {
    const commands = this.commands().filter(({ command }) => command.startsWith(start));
    if (!commands.length && start) return this.hideMenu();
    const none = el("p", { class: "quiet" }, "The bot has set no commands yet.");
    this.menu.replaceChildren(...(commands.length ? commands.map((entry) => this.option(entry)) : [none]));
    this.menu.hidden = false;
    this.menuButton.setAttribute("aria-expanded", "true");
    this.mark(start ? 0 : -1);
  }

  option({ command, description }) {
    return el("button", { type: "button", role: "option", tabindex: "-1", "data-command": command, onclick: () => this.choose(command) },
      el("strong", {}, `/${command}`), el("span", { dir: "auto" }, description));
  }

  mark(place) {
    const options = [...this.menu.querySelectorAll("[role=option]")];
    this.marked = options.length ? Math.max(-1, Math.min(place, options.length - 1)) : -1;
    options.forEach((option, index) => option.setAttribute("aria-selected", String(index === this.marked)));
    options[this.marked]?.scrollIntoView({ block: "nearest" });
  }

  choose(command) {
    this.hideMenu();
    this.input.value = "";
    this.typed();
    this.input.focus();
    this.say(`/${this.act.addressed(command)}`).catch(() => {});
  }

  hideMenu() {
    this.menu.hidden = true;
    this.menuButton.setAttribute("aria-expanded", "false");
  }

  /** Shows the rows of a reply keyboard; null takes it away. */
  setReplies(rows) {
    this.replies.hidden = !rows?.length;
    const button = (text) => el("button", { type: "button", onclick: () => this.say(text).catch(() => {}) }, el("span", { dir: "auto" }, text));
    this.replies.replaceChildren(...(rows ?? []).map((row) => el("div", { class: "button-row" }, row.map(button))));
  }

  /** While a notice stands in its place nothing can be typed; null gives the input back. */
  closeWith(notice) {
    this.node.replaceChildren(...(notice ? [notice] : this.parts));
  }
}
