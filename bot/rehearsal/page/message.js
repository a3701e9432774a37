// One message as a bubble, with its buttons and with what can be done about it.

import { clock, copyText, el, fileSize, icon, iconButton } from "./dom.js";
import { openPicture, WORDLESS } from "./picture.js";
import { renderHtml, renderPlain } from "./richtext.js";
import { serviceLine } from "./service.js";

/**
 * `view` says who looks: `self` (person id), `nameOf(person or "bot")`, `messageOf(id)`, and `go`
 * with what can be done: `command(text)`, `link(href)`, `tap(message, data, button)`,
 * `reply(message)`, `find(id)`.
 */
export function renderMessage(message, view) {
  const own = message.from === view.self;
  const kind = message.service ? "service" : own ? "own" : message.from === "bot" ? "bot" : "other";
  const node = el("article", { class: `message ${kind}`, "data-id": message.message_id, "data-from": message.from });
  if (message.service) node.append(serviceLine(message, view));
  else node.append(el("div", { class: "beside" }, bubble(message, kind, view), acts(message, view.go)));
  if (message.buttons?.length) node.append(keyboard(message, view.go));
  return node;
}

/** What a message says, in one line. */
export function wordsOf(message) {
  return message?.text ?? message?.caption ?? message?.document?.file_name ?? (message?.photo ? "Picture" : "");
}

function acts(message, go) {
  return el("div", { class: "acts" }, iconButton("reply", "Reply", () => go.reply(message)));
}

function bubble(message, kind, view) {
  return el("div", { class: "bubble" },
    kind === "other" && el("div", { class: "author", dir: "auto" }, view.nameOf(message.from)),
    message.forwarded_from && forwardedFrom(message.forwarded_from),
    message.reply_to && quoteOf(message, view),
    message.photo && photo(message),
    message.document && documentCard(message.document),
    body(message, view.go),
    foot(message));
}

function forwardedFrom(name) {
  return el("div", { class: "forwarded" }, "Forwarded from ", el("span", { dir: "auto" }, name));
}

function quoteOf(message, view) {
  const answered = view.messageOf(message.reply_to);
  const words = message.quote ?? wordsOf(answered);
  if (!words) return null;
  const props = { type: "button", class: "quoted", title: "Show what this answers", onclick: () => view.go.find(message.reply_to) };
  return el("button", props,
    answered && el("span", { class: "quoted-name", dir: "auto" }, view.nameOf(answered.from)),
    el("span", { dir: "auto" }, words));
}

function body(message, go) {
  const html = message.html ?? message.caption_html;
  if (html) return renderHtml(html, go);
  const text = message.text ?? message.caption;
  return text ? renderPlain(text, go) : null;
}

function foot(message) {
  const marks = [message.edit_date && "edited", message.silent && "silent", message.protected && "protected", message.pinned && "pinned"];
  return el("footer", {},
    message.reaction?.length ? el("span", {}, message.reaction.join(" ")) : null,
    ...marks.filter(Boolean).map((mark) => el("span", { class: "mark" }, mark)),
    el("time", {}, clock(message.date)));
}

function photo(message) {
  const { photo: picture, caption } = message;
  const image = el("img", { class: "photo", src: picture.url, alt: caption ?? WORDLESS, loading: "lazy" });
  return el("button", { type: "button", class: "photo-button", title: "Show it in full", onclick: () => openPicture(picture, caption) }, image);
}

function documentCard(file) {
  return el("a", { class: "document", href: file.url, download: file.file_name, title: `Download ${file.file_name}` },
    el("span", { class: "document-icon" }, icon("file")),
    el("span", { class: "document-text" },
      el("strong", { dir: "auto" }, file.file_name),
      el("small", {}, [fileSize(file.file_size), file.mime_type].filter(Boolean).join(" · "))),
    icon("down"));
}

function keyboard(message, go) {
  const rows = message.buttons.map((row) =>
    el("div", { class: "button-row" }, row.map((button) => inlineButton(message, button, go))));
  return el("div", { class: "keyboard" }, rows);
}

function inlineButton(message, button, go) {
  const style = ["primary", "success", "danger"].includes(button.style) ? button.style : "plain";
  const label = el("span", { dir: "auto" }, button.text);
  const node = el("button", { type: "button", class: `inline ${style}` }, label);
  const mark = button.copy_text ? "copy" : button.url ? "out" : null;
  if (mark) node.append(icon(mark));
  node.addEventListener("click", () => press(message, button, node, go));
  return node;
}

function press(message, button, node, go) {
  if (button.copy_text) copyText(button.copy_text.text ?? button.copy_text, node);
  else if (button.url) go.link(button.url);
  else go.tap(message, button.callback_data, node);
}
