// The head of a chat: who this is, on a signature line, and what can be changed about them.

import { el, iconButton, select } from "./dom.js";
import { languageName, languageOptions } from "./languages.js";

let serial = 0;

/** The name on its line, and the options that open below it. */
export class Header {
  constructor(act, mark) {
    this.act = act;
    this.id = `options-${++serial}`;
    this.name = el("h2", { dir: "auto" });
    this.about = el("p", { class: "about", dir: "auto" });
    this.options = el("div", { class: "options", id: this.id, hidden: true });
    this.more = iconButton("more", "Options", () => this.toggle(), { "aria-expanded": "false", "aria-controls": this.id });
    this.node = el("header", { class: "signature" },
      el("div", { class: "signed" }, ...(mark ? [mark] : []), this.name, this.more),
      this.about, this.options);
    this.node.addEventListener("keydown", (event) => event.key === "Escape" && this.toggle(false));
    document.addEventListener("pointerdown", (event) => this.node.contains(event.target) || this.close());
  }

  toggle(open = this.options.hidden) {
    this.options.hidden = !open;
    this.more.setAttribute("aria-expanded", String(open));
    if (!open) this.more.focus();
  }

  close() {
    this.options.hidden = true;
    this.more.setAttribute("aria-expanded", "false");
  }

  chosen(act) {
    this.toggle(false);
    act();
  }

  /** Whether somebody is choosing among the options at this moment. */
  get inUse() {
    return !this.options.hidden && this.options.contains(document.activeElement);
  }
}

export class PersonHeader extends Header {
  constructor(act) {
    super(act, el("span", { class: "cross", "aria-hidden": "true" }, "×"));
  }

  show(person) {
    this.name.replaceChildren(person.first_name);
    const language = el("span", { dir: "auto", lang: person.language_code }, languageName(person.language_code));
    this.about.replaceChildren(...(person.role ? [el("span", { dir: "auto" }, person.role), " · "] : []), language);
    if (person.blocked) this.about.append(" · ", el("span", { class: "warn" }, "has blocked the bot"));
    if (this.inUse) this.syncOptions(person);
    else this.fill(person);
  }

  fill(person) {
    const { language_code: code, blocked } = person;
    this.language = select(languageOptions(code), code, { onchange: () => this.chosen(() => this.act.changeLanguage(this.language.value)) });
    this.block = el("button", { type: "button", class: "quiet-button", onclick: () => this.chosen(() => this.act.block(!this.blocked)) });
    this.options.replaceChildren(el("label", { class: "field" }, el("span", {}, "Language of the app"), this.language), this.block);
    this.syncOptions({ language_code: code, blocked });
  }

  syncOptions({ language_code: code, blocked }) {
    this.blocked = blocked;
    if (code) this.language.value = code;
    this.block.replaceChildren(blocked ? "Unblock the bot" : "Block the bot");
  }
}
