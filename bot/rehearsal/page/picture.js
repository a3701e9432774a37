// A picture in full, over everything else.

import { openDialog } from "./dialogs.js";
import { el, icon } from "./dom.js";

export const WORDLESS = "Picture without a caption";

export function openPicture(picture, caption) {
  openDialog("Picture", el("figure", { class: "picture" },
    el("img", { src: picture.url, alt: caption ?? WORDLESS }),
    caption && el("figcaption", { dir: "auto" }, caption),
    el("a", { class: "quiet-button", href: picture.url, download: picture.file_name }, icon("down"), "Download")), "lightbox");
}
