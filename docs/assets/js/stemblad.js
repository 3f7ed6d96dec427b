// What script makes of the paper sheet: two buttons on each card, who voted, and the three heaps.

import { beeld } from "./beeld.js";
import { maak } from "./bewaar.js";
import { KLEUREN } from "./stemregels.js";

const MERK = { groen: "open", rood: "dicht" };
const WOORD = { groen: "Groen", rood: "Rood" };

export const stickers = (groen, rood) => (groen || rood ? `${groen} groen, ${rood} rood` : "geen sticker");

export class Blad {
  constructor(element) {
    this.element = element;
    this.iconen = element.querySelector("template").content;
    this.kaarten = new Map();
    this.knoppen = [];
    for (const item of element.querySelectorAll("[data-kaart]")) this.kaarten.set(item.dataset.kaart, item.querySelector("a").textContent.replace(/^\d+\s+/, ""));
  }

  // `kleef(id, color)` is called when a button is pressed.
  maakKnoppen(kleef) {
    for (const item of this.element.querySelectorAll("[data-kaart]")) {
      const id = item.dataset.kaart;
      const pair = KLEUREN.map((color) => this.sticker(id, color, kleef));
      item.querySelector(".vakjes").replaceWith(maak("span", { className: "stickers" }, ...pair));
    }
  }

  sticker(id, color, kleef) {
    const name = maak("span", { className: "onzichtbaar" }, ` “${this.kaarten.get(id)}”`);
    const button = maak("button", { type: "button", className: `sticker ${color}` }, this.beeld(MERK[color]), maak("span", {}, WOORD[color], name));
    button.addEventListener("click", () => kleef(id, color));
    this.knoppen.push({ button, id, color });
    return button;
  }

  toon(stem) {
    for (const { button, id, color } of this.knoppen) button.setAttribute("aria-pressed", stem[color].includes(id));
  }

  knop(icon, text, run, whose) {
    const name = whose ? [maak("span", { className: "onzichtbaar" }, ` “${whose}”`)] : [];
    const button = maak("button", { type: "button", className: "knop" }, this.beeld(icon), maak("span", {}, text, ...name));
    button.addEventListener("click", run);
    return button;
  }

  beeld(icon) {
    return beeld(this.iconen, icon);
  }

  // The heaps: `labels` are [name, words], `heaps` is what stemregels.js counted.
  stapels(labels, heaps) {
    return labels.map(([name, label]) => {
      const cards = heaps[name].map(({ id, groen, rood }) => maak("li", {}, `${this.kaarten.get(id)} `, maak("small", {}, stickers(groen, rood))));
      const count = maak("small", {}, ` ${cards.length === 1 ? "1 kaart" : `${cards.length} kaarten`}`);
      return maak("section", { className: "stapel" }, maak("h4", {}, label, count), cards.length ? maak("ul", {}, ...cards) : maak("p", { className: "leeg" }, "Hier ligt geen kaart."));
    });
  }
}
