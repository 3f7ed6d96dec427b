// The button that prints this page, in the place of the sentence that says where to find that.

import { beeld } from "./beeld.js";
import { maak } from "./bewaar.js";

export function start(element) {
  const icons = element.querySelector("template").content;
  const button = maak("button", { type: "button", className: "knop" }, beeld(icons, "printer"), maak("span", {}, "Druk af"));
  button.addEventListener("click", () => print());
  element.querySelector("p").replaceWith(button);
}
