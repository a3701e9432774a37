// One message as a bubble, with its buttons.

import { clock, copyText, el, fileSize, icon } from "./dom.js";
import { renderHtml, renderPlain } from "./richtext.js";

/**
 * `view` says who looks: `self` (person id), `nameOf(person)`, `wordsOf(message)`, and `go` with
 * what can be done:
 * `command(text)`, `link(href)`, `tap(message, data, button)`.
 */
export function renderMessage(message, view) {
  const own = message.from === view.self;
  const kind = own ? "own" : message.from === "bot" ? "bot" : "other";
  const node = el("article", { class: `message ${kind}`, "data-id": message.message_id, "data-from": message.from });
  node.append(bubble(message, kind, view));
  if (message.buttons?.length) node.append(keyboard(message, view.go));
  return node;
}

function bubble(message, kind, view) {
  return el("div", { class: "bubble" },
    kind === "other" && el("div", { class: "author", dir: "auto" }, view.nameOf(message.from)),
    message.reply_to && quoteOf(message.reply_to, view),
    message.photo && photo(message.photo),
    message.document && documentCard(message.document),
    body(message, view.go),
    foot(message));
}

function quoteOf(messageId, view) {
  const words = view.wordsOf(messageId);
  return words ? el("div", { class: "quoted", dir: "auto" }, words) : null;
}

function body(message, go) {
  const html = message.html ?? message.caption_html;
  if (html) return renderHtml(html, go);
  return message.text ? renderPlain(message.text, go) : null;
}

function foot(message) {
  const marks = [message.edit_date && "edited", message.silent && "silent", message.protected && "protected"];
  return el("footer", {},
    message.reaction?.length ? el("span", {}, message.reaction.join(" ")) : null,
    ...marks.filter(Boolean).map((mark) => el("span", { class: "mark" }, mark)),
    el("time", {}, clock(message.date)));
}

function photo(picture) {
  const url = picture.url ?? picture.at?.(-1)?.url;
  return url ? el("img", { class: "photo", src: url, alt: "Photo", loading: "lazy" }) : null;
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
