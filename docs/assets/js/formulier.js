// What every form of ours has: messages that are read out, buttons with a pictogram, a text to copy, input that is kept.

import { beeld } from "./beeld.js";
import { maak } from "./bewaar.js";

export function melding() {
  const node = maak("p", {});
  node.setAttribute("role", "status");
  return node;
}

// Only what changed is read out.
export function zeg(node, text, ...more) {
  if (node.textContent === text && !more.length) return;
  node.textContent = text;
  node.append(...more);
}

export const knop = (iconen, icon, text, run) => maak("button", { type: "button", className: "knop", onclick: run }, beeld(iconen, icon), maak("span", {}, text));

// Copies what stands in `vak`, and tells how that went in `node`.
export function kopieer(vak, node, gelukt = "De tekst is gekopieerd.") {
  const chosen = () => {
    vak.focus();
    vak.select();
    zeg(node, "Kopiëren lukt hier niet vanzelf. De tekst is geselecteerd: kies “Kopiëren” op je toestel.");
  };
  if (!navigator.clipboard) return chosen();
  return navigator.clipboard.writeText(vak.value).then(() => zeg(node, gelukt), chosen);
}

// Whether the values were kept on this device.
export function onthoud(naam, values) {
  try {
    localStorage.setItem(naam, JSON.stringify(values));
  } catch (refused) {
    return false;
  }
  return true;
}
