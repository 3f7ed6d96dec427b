// The fields of the e-inclusion test, each in the place of a line or of boxes that paper shows.

import { maak } from "./bewaar.js";

let nummer = 0;

// Replaces a place by a field and returns how to read and fill it; `bij` tells fields of the same name apart.
export function veld(plek, keuzes, bij) {
  const made = plek.classList.contains("vakjes") ? keuze(plek, keuzes) : invoer(plek, keuzes, bij);
  plek.replaceWith(made.node);
  return made;
}

function keuze(plek, keuzes) {
  nummer += 1;
  const { veld: name, label } = plek.dataset;
  const node = maak("fieldset", {}, ...(label ? [maak("legend", {}, label)] : []));
  if (!label) node.setAttribute("aria-labelledby", plek.dataset.kop);
  const radios = keuzes[name].map(([value, words]) => {
    const radio = maak("input", { type: "radio", name: `keuze-${nummer}`, value });
    node.append(maak("label", {}, radio, words));
    return radio;
  });
  const lees = () => (radios.find((one) => one.checked) || { value: "" }).value;
  const zet = (value) => radios.forEach((one) => (one.checked = one.value === value));
  return { node, lees, zet };
}

function invoer(plek, keuzes, bij) {
  nummer += 1;
  const id = `veld-${nummer}`;
  const field = vorm(plek.dataset.soort, keuzes);
  field.id = id;
  const whose = bij ? [maak("span", { className: "onzichtbaar" }, ` bij vraag ${bij}`)] : [];
  const how = plek.dataset.soort === "datum" ? [maak("small", {}, " zoals 2026-11-24")] : [];
  const label = maak("label", { htmlFor: id }, plek.dataset.label || plek.textContent, ...whose, ...how);
  const node = maak("div", { className: "veld" }, label, field);
  return { node, lees: () => field.value, zet: (value) => (field.value = value) };
}

function vorm(soort, keuzes) {
  if (soort === "tekst") return maak("textarea", { rows: 2 });
  if (soort !== "actor") return maak("input", { type: "text", autocomplete: "off" });
  const options = keuzes.actor.map(([value, words]) => maak("option", { value }, words));
  return maak("select", {}, maak("option", { value: "" }, "Kies"), ...options);
}
