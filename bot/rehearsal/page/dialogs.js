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
  formDialog("Open a group", [field("Title", title), members], "Open", () =>
    api.addGroup(title.value.trim(), boxes.filter((box) => box.checked).map((box) => Number(box.value))));
}

export function confirmOutside(href) {
  const copy = el("button", { type: "button", class: "quiet-button", onclick: () => copyText(href, copy) }, icon("copy"), "Copy");
  const open = el("a", { class: "solid-button", href, target: "_blank", rel: "noopener noreferrer", onclick: () => dialog.close() }, "Open it");
  const dialog = openDialog("This link leads outside",
    el("div", {}, el("p", {}, "The rehearsal stays on this computer; the link does not:"),
      el("p", { class: "address" }, href), el("div", { class: "actions" }, copy, open)));
}

/** Asks which person follows a link that came by e-mail. */
export function followMailLink(href, payload, people, startAs) {
  if (payload === null) return staysHere(href) ? void window.open(href, "_blank", "noopener,noreferrer") : confirmOutside(href);
  const choose = (person) => {
    dialog.close();
    startAs(person.id, payload);
  };
  const dialog = openDialog("Who opens this link?",
    el("div", { class: "choices" }, people.map((person) =>
      el("button", { type: "button", class: "quiet-button", onclick: () => choose(person) }, person.first_name))));
}
