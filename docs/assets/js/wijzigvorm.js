// One field of the form of proposals: its label, what it is for, the input that fits it, and what is wrong with it.

import { maak } from "./bewaar.js";
import { schoon } from "./schoon.js";
import { keur, keurLengte, keurSamen } from "./veldregels.js";

const OP_REGELS = ["regels", "uren"];
const TOETSEN = { telefoon: "tel", mail: "email", link: "url", getal: "numeric", postcode: "numeric" };
export const LEEG = "Niet ingevuld";
export const VUL_IN = "Vul dit in.";

let nummer = 0;
export const nieuwId = () => `veld-${(nummer += 1)}`;

// What a text of a data file is in an input; a list stands on lines, or behind each other where there is one line.
const alsTekst = (value, join) => (Array.isArray(value) ? value.join(join) : value || "");

// Returns the node, the input to go to, how to read and fill it, and what is wrong with what stands in it.
export function veld(def, formulier, binnen) {
  if (def.vorm === "keuzes") return vakjes(def, formulier);
  const id = nieuwId();
  const input = invoer(def, formulier);
  const { hulp, fout } = rondom(def, id, binnen);
  input.id = id;
  input.setAttribute("aria-describedby", `${hulp.id} ${fout.id}`);
  const label = maak("label", { htmlFor: id }, def.titel, ...(def.nodig ? [maak("small", {}, " (verplicht)")] : []));
  if (binnen) label.append(maak("span", { className: "onzichtbaar" }, ` van ${binnen}`));
  const node = maak("div", { className: "veld" }, label, hulp, fout, input);
  const lines = OP_REGELS.includes(def.vorm);
  const lees = () => (lines ? regels(input.value) : schoon(input.value) || null);
  const fouten = () => keurVeld(def, lees(), formulier.regels);
  return { def, node, input, fout, lees, zet: (value) => (input.value = alsTekst(value, lines ? "\n" : ", ")), fouten };
}

function rondom(def, id, binnen) {
  const example = def.voorbeeld ? [maak("span", { className: "voorbeeld" }, ` Bijvoorbeeld ${def.voorbeeld}.`)] : [];
  const hulp = maak("p", { id: `${id}-hulp`, className: "hulp" }, ...(binnen && !def.voorbeeld ? [] : [binnen ? "" : def.uitleg, ...example]));
  const fout = maak("p", { id: `${id}-fout`, className: "fout" });
  fout.setAttribute("aria-live", "polite");
  return { hulp, fout };
}

function invoer(def, { keuzes }) {
  if (def.vorm === "lang") return maak("textarea", { rows: 3 });
  if (OP_REGELS.includes(def.vorm)) return maak("textarea", { rows: 3, spellcheck: def.vorm !== "uren" });
  if (!def.keuzes) return maak("input", { type: "text", autocomplete: "off", inputMode: TOETSEN[def.vorm] || "text" });
  return kiezer(keuzes[def.keuzes], def.nodig ? "Kies" : LEEG);
}

export const kiezer = (choices, none) => maak("select", {}, maak("option", { value: "" }, none), ...choices.map(([value, words]) => maak("option", { value }, words)));

function regels(text) {
  const lines = text.split("\n").map(schoon).filter(Boolean);
  return lines.length ? lines : null;
}

// Of several lines each is looked at by itself, and then hours together.
function keurVeld({ vorm, naam, nodig }, value, rules) {
  if (value === null) return nodig ? VUL_IN : "";
  const texts = [].concat(value);
  const wrong = texts.map((text) => keur(vorm, text, rules) || keurLengte(naam, text, rules)).find(Boolean);
  return wrong || (vorm === "uren" ? keurSamen(texts, rules) : "");
}

// What was chosen keeps its order, so that a proposal changes no more than it must.
function vakjes(def, { keuzes }) {
  const id = nieuwId();
  const { hulp, fout } = rondom(def, id);
  const node = maak("fieldset", { className: "veld vakjes" }, maak("legend", {}, def.titel), hulp, fout);
  node.setAttribute("aria-describedby", hulp.id);
  let typed = [];
  const boxes = keuzes[def.keuzes].map(([value, words], at) => {
    const box = maak("input", { type: "checkbox", value, id: at ? `${id}-${at}` : id });
    node.append(maak("label", {}, box, words));
    return box;
  });
  const lees = () => {
    const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
    const kept = [...typed.filter((value) => chosen.includes(value)), ...chosen.filter((value) => !typed.includes(value))];
    return kept.length ? kept : null;
  };
  const zet = (value) => {
    typed = [].concat(value || []);
    boxes.forEach((box) => (box.checked = typed.includes(box.value)));
  };
  return { def, node, input: boxes[0], fout, lees, zet, fouten: () => "" };
}

// Shows or takes away what is wrong, beside the input and for who does not see it.
export function toonFout({ input, fout }, text) {
  if (fout.textContent !== text) fout.textContent = text;
  if (text) input.setAttribute("aria-invalid", "true");
  else input.removeAttribute("aria-invalid");
}
