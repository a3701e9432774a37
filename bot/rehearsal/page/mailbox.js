// The mailbox: every e-mail the bot has sent, newest first.

import { clock, copyText, el, icon, iconButton } from "./dom.js";
import { deepLink, groupLink } from "./links.js";
import { followMailLink } from "./dialogs.js";
import { renderPlain } from "./richtext.js";

const CODE = /(?<!\d)(\d{3})[ \u00a0-]?(\d{3})(?!\d)/;
const FRAME_POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">";

export class Mailbox {
  constructor(desk) {
    this.desk = desk;
    this.store = desk.store;
    this.read = new Set();
    this.cards = [];
    this.list = el("div", { class: "mail-list" });
    this.node = el("aside", { class: "mailbox", id: "mailbox", "aria-label": "Mailbox" },
      el("header", {}, icon("mail"), el("h2", {}, "Mailbox"), iconButton("close", "Close the mailbox", () => desk.showMail(false))),
      this.list);
    this.store.on("mail", () => this.show());
    this.clear();
  }

  /** How many have not been opened yet. */
  get unread() {
    return this.cards.length - this.read.size;
  }

  show() {
    const { mail } = this.store;
    const first = mail.length ? `${mail[0].date} ${mail[0].to}` : null;
    if (first !== this.first || mail.length < this.cards.length) this.clear();
    this.first = first;
    for (const letter of mail.slice(this.cards.length)) this.add(letter);
    this.desk.unreadMail(this.unread);
  }

  clear() {
    this.cards = [];
    this.read.clear();
    const words = "E-mails the bot sends arrive here, whoever they are for. None goes out.";
    this.list.replaceChildren(el("p", { class: "quiet mail-empty" }, words));
  }

  add(letter) {
    if (!this.cards.length) this.list.replaceChildren();
    const card = this.card(letter);
    this.cards.push(card);
    this.list.prepend(card);
  }

  card(letter) {
    const code = CODE.exec(letter.text ?? "");
    const body = el("div", { class: "mail-body", hidden: true });
    const opener = el("button", { type: "button", class: "mail-open", "aria-expanded": "false" },
      el("span", { class: "mail-to" }, [].concat(letter.to).join(", "), el("time", {}, clock(letter.date))),
      el("strong", { dir: "auto" }, letter.subject || "(no subject)"));
    const card = el("article", { class: "mail unread" }, opener, code && this.codeLine(code, () => this.markRead(card)), body);
    opener.addEventListener("click", () => this.toggle(card, opener, body, letter));
    return card;
  }

  codeLine([shown, first, second], used) {
    const copy = el("button", { type: "button", class: "quiet-button", "aria-label": `Copy the code ${shown}` }, icon("copy"), el("span", {}, "Copy"));
    copy.addEventListener("click", () => {
      copyText(first + second, copy);
      used();
    });
    return el("div", { class: "mail-code" }, el("code", {}, shown), copy);
  }

  toggle(card, opener, body, letter) {
    body.hidden = !body.hidden;
    opener.setAttribute("aria-expanded", String(!body.hidden));
    if (!body.childElementCount) body.append(...this.content(letter));
    this.markRead(card);
  }

  markRead(card) {
    this.read.add(card);
    card.classList.remove("unread");
    this.desk.unreadMail(this.unread);
  }

  content(letter) {
    const text = el("div", { class: "mail-text" }, renderPlain(letter.text ?? "", { link: (href) => this.follow(href), command: () => {} }));
    const files = (letter.attachments ?? []).map(({ file_name, file_size }) =>
      el("p", { class: "quiet" }, `Attached: ${file_name} (${Math.ceil(file_size / 1024)} kB)`));
    if (!letter.html) return [text, ...files];
    const frame = el("iframe", { sandbox: "", title: "The e-mail as a page", srcdoc: FRAME_POLICY + letter.html, hidden: true });
    const swap = el("button", { type: "button", class: "quiet-button", onclick: () => {
      [text.hidden, frame.hidden] = [!text.hidden, !frame.hidden];
      swap.replaceChildren(frame.hidden ? "Show as a page" : "Show as text");
    } }, "Show as a page");
    return [text, ...files, frame, swap];
  }

  follow(href) {
    const { people, bot } = this.store;
    const forGroup = groupLink(href, bot.username);
    const act = forGroup === null ? (person, start) => this.desk.startAs(person, start) : (person, start) => this.desk.startInGroup(person, start);
    followMailLink(href, forGroup ?? deepLink(href, bot.username), people, act);
  }
}
