// The dialogs of the toolbar: add a person, open a group, and a link that leads outside.

import { copyText, el, field, icon, iconButton, select } from "./dom.js";
import { LANGUAGES } from "./languages.js";
import { staysHere } from "./links.js";

export function openDialog(title, content, extra = "") {
  const close = () => dialog.close();
  const dialog = el("dialog", { class: `dialog ${extra}`, "aria-label": title },
    el("header", {}, el("h2", {}, title), iconButton("close", "Close", close)), content);
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("click", (event) => event.target === dialog && close());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** A form in a dialog that closes when `submit` has succeeded and shows why when it has not. */
function formDialog(title, fields, verb, submit) {
  const error = el("p", { class: "form-error", role: "alert" });
  const form = el("form", {}, ...fields, error, el("button", { type: "submit", class: "solid-button" }, verb));
  const dialog = openDialog(title, form);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    await submit().then(() => dialog.close(), (reason) => error.replaceChildren(reason.message));
  });
}

export function addPersonDialog(api) {
  const name = el("input", { required: true, maxlength: "64", autocomplete: "off", dir: "auto" });
  const role = el("input", { maxlength: "64", autocomplete: "off", dir: "auto" });
  const language = select(LANGUAGES, "en");
  const fields = [field("Name", name), field("Role", role, "Shown on this page only"), field("Language of the app", language)];
  formDialog("Add a person", fields, "Add", () =>
    api.addPerson({ first_name: name.value.trim(), language_code: language.value, role: role.value.trim() || undefined }));
}

export function openGroupDialog(api, people) {
  const title = el("input", { required: true, maxlength: "128", autocomplete: "off", dir: "auto" });
  const boxes = people.map((person) => el("input", { type: "checkbox", value: person.id, checked: true }));
  const members = el("fieldset", {}, el("legend", {}, "Members"),
    people.map((person, index) => el("label", { class: "check" }, boxes[index], el("span", { dir: "auto" }, person.first_name))));
  const bot = el("input", { type: "checkbox", checked: true });
  const inside = el("label", { class: "check" }, bot, el("span", {}, "The bot is in it"));
  formDialog("Open a group", [field("Title", title), members, inside], "Open", () =>
    api.addGroup(title.value.trim(), boxes.filter((box) => box.checked).map((box) => Number(box.value)), bot.checked));
}

export function confirmOutside(href) {
  const copy = el("button", { type: "button", class: "quiet-button", onclick: () => copyText(href, copy) }, icon("copy"), "Copy");
  const open = el("a", { class: "solid-button", href, target: "_blank", rel: "noopener noreferrer", onclick: () => dialog.close() }, "Open it");
  const dialog = openDialog("This link leads outside",
    el("div", {}, el("p", {}, "The rehearsal stays on this computer; the link does not:"),
      el("p", { class: "address" }, href), el("div", { class: "actions" }, copy, open)));
}

/** Asks for one of `options` ([label, value]); what stands in `more` comes below them. */
export function chooseOne(title, options, act, more = null) {
  const choose = (value) => {
    dialog.close();
    act(value);
  };
  const dialog = openDialog(title, el("div", { class: "choices" }, options.map(([label, value]) =>
    el("button", { type: "button", class: "quiet-button", dir: "auto", onclick: () => choose(value) }, label)), more));
  return dialog;
}

/** Asks in which group a link lets the bot in; a new one can be opened for it. */
export function chooseGroup(api, person, groups, act) {
  const title = el("input", { required: true, maxlength: "128", autocomplete: "off", dir: "auto" });
  const form = el("form", {}, field("Title of a new group", title), el("button", { type: "submit", class: "quiet-button" }, "Open it for the bot"));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    dialog.close();
    act((await api.addGroup(title.value.trim(), [person], false)).id);
  });
  const dialog = chooseOne("Take the bot into which group?", groups.map((group) => [group.title, group.id]), act, form);
}

/** Asks which person follows a link that came by e-mail. */
export function followMailLink(href, payload, people, startAs) {
  if (payload === null) return staysHere(href) ? void window.open(href, "_blank", "noopener,noreferrer") : confirmOutside(href);
  chooseOne("Who opens this link?", people.map((person) => [person.first_name, person.id]), (person) => startAs(person, payload));
}
