// Files on their way to the bot: dropped on a chat, pasted, or chosen.

import { openDialog } from "./dialogs.js";
import { el, fileSize } from "./dom.js";

const PICTURES = ["image/png", "image/jpeg"];

/** Files dropped on `node` go to `take(files)`; dropped elsewhere they open nothing. */
export function acceptDrops(node, take) {
  const mark = (event) => {
    if (![...event.dataTransfer.types].includes("Files")) return;
    event.preventDefault();
    node.classList.toggle("dropping", event.type === "dragover");
  };
  node.addEventListener("dragover", mark);
  node.addEventListener("dragleave", mark);
  node.addEventListener("drop", (event) => {
    mark(event);
    take([...event.dataTransfer.files]);
  });
}

/** "photo" or "document" as the person decides, null when she thinks better of it. */
export function kindOf(file) {
  if (!PICTURES.includes(file.type)) return Promise.resolve("document");
  return new Promise((resolve) => {
    const preview = URL.createObjectURL(file);
    const choose = (kind) => {
      resolve(kind);
      dialog.close();
    };
    const way = (kind, label, look) => el("button", { type: "button", class: look, onclick: () => choose(kind) }, label);
    const dialog = openDialog("Send a picture", el("div", { class: "choices" },
      el("img", { class: "preview", src: preview, alt: "" }),
      el("p", { class: "quiet", dir: "auto" }, `${file.name} · ${fileSize(file.size)}`),
      way("photo", "As a picture", "solid-button"), way("document", "As a file", "quiet-button")));
    dialog.addEventListener("close", () => {
      URL.revokeObjectURL(preview);
      resolve(null);
    });
  });
}

for (const kind of ["dragover", "drop"]) document.addEventListener(kind, (event) => event.preventDefault());
