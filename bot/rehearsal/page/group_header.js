// The head of a group: who is in it and as what, and whether the bot is.

import { el, field, select } from "./dom.js";
import { Header } from "./header.js";

const SUPERGROUPS_BELOW = -1_000_000_000_000;

export class GroupHeader extends Header {
  constructor(act) {
    super(act, null);
  }

  show(group, people) {
    const members = group.members.map((id) => people.find((person) => person.id === id)).filter(Boolean);
    const kind = group.id < SUPERGROUPS_BELOW ? "Supergroup" : "Group";
    this.name.replaceChildren(group.title);
    this.about.replaceChildren(`${kind} · ${members.map((member) => member.first_name).join(", ")}`);
    if (!group.bot_inside) this.about.append(" · ", el("span", { class: "warn" }, "without the bot"));
    this.fill(group, members, people.filter((person) => !members.includes(person)));
  }

  fill(group, members, strangers) {
    const joined = { "aria-label": "Add a member", onchange: (event) => this.chosen(() => this.act.addMember(Number(event.target.value))) };
    const choice = [["", "Add a member…"], ...strangers.map((person) => [person.id, person.first_name])];
    this.options.replaceChildren(
      ...members.map((member) => this.member(group, member)),
      ...(strangers.length ? [select(choice, "", joined)] : []),
      ...this.botChoices(group));
  }

  member(group, { id, first_name: name }) {
    const standing = id === group.owner ? "owner" : group.administrators.includes(id) ? "leads" : "member";
    const ways = [[standing === "owner" ? "owner" : "member", standing === "owner" ? "Owner" : "Member"],
      standing !== "owner" && ["leads", "Administrator"], group.members.length > 1 && ["out", "Remove from the group"]];
    const changed = ({ target }) => this.chosen(() =>
      (target.value === "out" ? this.act.removeMember(id) : this.act.promote(id, target.value === "leads")));
    return field(name, select(ways.filter(Boolean), standing, { onchange: changed }));
  }

  botChoices(group) {
    const choice = (label, act) => el("button", { type: "button", class: "quiet-button", onclick: () => this.chosen(act) }, label);
    if (!group.bot_inside) return [choice("Let the bot in", this.act.letBotIn)];
    const leads = group.bot_is_administrator;
    return [
      choice(leads ? "The bot is no longer administrator" : "Make the bot an administrator", () => this.act.promote(null, !leads)),
      choice("Remove the bot", this.act.removeBot),
      ...(group.id < SUPERGROUPS_BELOW ? [] : [choice("Make it a supergroup", this.act.migrate)]),
    ];
  }
}
