// Small helpers to build DOM nodes. Text only ever enters the page as text nodes.

const SVG = "http://www.w3.org/2000/svg";

const ICONS = {
  menu: "M4 7h16M4 12h16M4 17h10",
  send: "M5 12h13M12 5l7 7-7 7",
  clip: "M20 11.5l-8 8a5 5 0 0 1-7-7l8.5-8.5a3.3 3.3 0 0 1 4.7 4.7l-8.5 8.5a1.7 1.7 0 0 1-2.4-2.4L15 7",
  mail: "M3.5 6.5h17v11h-17zM3.5 7l8.5 6.5L20.5 7",
  person: "M12 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM5 20c.6-3.6 3.4-5.5 7-5.5s6.4 1.9 7 5.5",
  group: "M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 19c.5-3.3 2.8-5 6-5s5.5 1.7 6 5M16 5.3a3 3 0 0 1 0 5.4M18 14.5c1.7.7 2.7 2.2 3 4.5",
  bolt: "M13 3L5.5 13.5H11L10 21l8-11h-5.5z",
  more: "M5 12h.01M12 12h.01M19 12h.01",
  out: "M9 6H6v12h12v-3M13 5h6v6M19 5l-8.5 8.5",
  copy: "M9 9h10v11H9zM5 15V4h10",
  file: "M7 3.5h7l4 4v13H7zM14 3.5v4h4",
  down: "M12 5v14M6 13l6 6 6-6",
  reply: "M10 6L4 12l6 6M4 12h9a7 7 0 0 1 7 7",
  forward: "M14 6l6 6-6 6M20 12h-9a7 7 0 0 0-7 7",
  pin: "M9 4h6l-1 6 3.5 3.5h-11L10 10zM12 13.5V20",
  close: "M6 6l12 12M18 6L6 18",
  check: "M5 12.5l4.5 4.5L19 7.5",
};

export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) setProp(node, name, value);
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

function setProp(node, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
  else node.setAttribute(name === "className" ? "class" : name, value === true ? "" : value);
}

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

export function iconButton(name, label, onclick, extra = {}) {
  return el("button", { type: "button", class: "icon-button", "aria-label": label, title: label, onclick, ...extra }, icon(name));
}

export function field(label, control, hint = null) {
  return el("label", { class: "field" }, el("span", {}, label), control, hint && el("small", {}, hint));
}

export function select(options, chosen, props = {}) {
  const options_ = options.map(([value, label]) =>
    el("option", { value, selected: String(value) === String(chosen) }, label));
  return el("select", props, options_);
}

export async function copyText(text, button) {
  await navigator.clipboard.writeText(text).catch(() => window.prompt("Copy this:", text));
  const before = [...button.childNodes];
  button.replaceChildren(icon("check"), el("span", {}, "Copied"));
  setTimeout(() => button.replaceChildren(...before), 1600);
}

export function clock(moment) {
  const date = typeof moment === "number" ? new Date(moment * 1000) : new Date(moment);
  if (Number.isNaN(date.getTime())) return "";
  return new Intl.DateTimeFormat([], { hour: "2-digit", minute: "2-digit" }).format(date);
}

export function fileSize(bytes) {
  if (bytes === null || bytes === undefined) return "";
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
