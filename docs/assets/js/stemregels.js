// The rules of the sticker round: when a vote file is refused, in the words of macros/regie/stembestand.py, and the
// three heaps of macros/regie/stemmen.py. Shared cases prove that both say the same.

export const KLEUREN = ["groen", "rood"];
const NAAM = /^[0-9A-Za-zÀ-ÖØ-öø-ÿ][0-9A-Za-zÀ-ÖØ-öø-ÿ .'’-]{0,29}$/;
const STEMBESTAND = ["versie", "stemmen"];
const STEM = ["deelnemer", ...KLEUREN];

export const GEEN_NAAM = "Elke stem heeft een deelnemer: een nummer of een bijnaam van hoogstens 30 letters en cijfers. Bijvoorbeeld deelnemer: 7.";
const GEEN_STEMBESTAND = "Dit is geen stembestand. We verwachten een versie en een lijst stemmen. Bijvoorbeeld stemmen: [{deelnemer: 7, groen: [klare-taal], rood: []}].";
const ANDERE_VERSIE = "We lezen alleen stembestanden met versie 1. Bijvoorbeeld versie: 1.";
const GEEN_STEM = "Dit is geen stem. Een stem heeft deelnemer, groen en rood. Bijvoorbeeld {deelnemer: 7, groen: [klare-taal], rood: []}.";

const groep = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
const woord = (value) => value !== null && typeof value !== "object";
export const naam = (value) => (woord(value) ? String(value).trim().normalize("NFC") : "");
export const goed = (name) => NAAM.test(name);
export const zelfde = (one, other) => one.toLowerCase() === other.toLowerCase();

// The votes of one file, or why it is refused. `ronde` has groen, rood, buiten and kaarten (Maps of id to category and to title);
// `eerder` are the votes that are there already.
export function keur(data, ronde, eerder) {
  const stemmen = [];
  const fouten = [];
  if (!groep(data) || !Array.isArray(data.stemmen) || !data.stemmen.length) return { stemmen, fouten: [GEEN_STEMBESTAND] };
  if (!woord(data.versie) || String(data.versie) !== "1") fouten.push(ANDERE_VERSIE);
  fouten.push(...vreemd(data, STEMBESTAND, "een stembestand"));
  for (const one of data.stemmen) {
    if (groep(one)) keurStem(one, ronde, [...eerder, ...stemmen], stemmen, fouten);
    else fouten.push(GEEN_STEM);
  }
  return { stemmen: fouten.length ? [] : stemmen, fouten };
}

function keurStem(one, ronde, known, stemmen, fouten) {
  fouten.push(...vreemd(one, STEM, "een stem"));
  const name = naam(one.deelnemer === undefined ? null : one.deelnemer);
  if (!goed(name)) fouten.push(GEEN_NAAM);
  else if (known.some((other) => zelfde(other.deelnemer, name))) fouten.push(`Deelnemer “${name}” stemde al. Kies een ander nummer, of haal een van de twee stemmen weg.`);
  const [groen, rood] = KLEUREN.map((color) => stickers(one[color], color, fouten));
  if (!goed(name)) return;
  fouten.push(...opKaarten(name, [...groen, ...rood], ronde), ...teVeel(name, groen, "groene", ronde.groen), ...teVeel(name, rood, "rode", ronde.rood));
  if (KLEUREN.every((color) => isLeeg(one[color]))) fouten.push(`Deelnemer “${name}” kleeft geen enkele sticker. Haal deze stem weg.`);
  stemmen.push({ deelnemer: name, groen, rood });
}

// What is no list at all was refused as such.
const isLeeg = (value) => value === undefined || (Array.isArray(value) && !value.length);

function vreemd(value, known, what) {
  const all = `${known.slice(0, -1).join(", ")} en ${known[known.length - 1]}`;
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => `“${key}” kennen we niet. In ${what} staat alleen ${all}.`);
}

function stickers(value, color, fouten) {
  if (value === undefined) return [];
  const stuck = Array.isArray(value) ? value.filter(woord).map(String) : [];
  if (!Array.isArray(value) || stuck.length < value.length) fouten.push(`Bij ${color} hoort een lijst van bouwstenen. Bijvoorbeeld ${color}: [klare-taal].`);
  return stuck;
}

function opKaarten(name, stuck, { buiten, kaarten }) {
  return stuck
    .map((card, at) => {
      if (buiten.has(card)) return `“${card}” is een kaart van de categorie ${buiten.get(card)}. Die doen niet mee in de stickerronde. Haal de sticker weg.`;
      if (!kaarten.has(card)) return `“${card}” is geen bouwsteen. Neem het laatste deel van het adres van de kaart. Bijvoorbeeld klare-taal.`;
      return stuck.indexOf(card) < at && `Deelnemer “${name}” kleeft twee stickers op “${kaarten.get(card)}”. Eén per bouwsteen mag. Haal er een weg.`;
    })
    .filter(Boolean);
}

const teVeel = (name, stuck, shown, most) => (stuck.length > most ? [`Deelnemer “${name}” kleeft ${stuck.length} ${shown} stickers. Iedereen heeft er ${most}.`] : []);

// The cards of each heap with their stickers: the most stickers first, then in the order of the set.
export function tel(stemmen, kaarten) {
  const heaps = { houden: [], bespreken: [], opzij: [] };
  const count = (id, color) => stemmen.filter((stem) => stem[color].includes(id)).length;
  const all = Array.from(kaarten.keys(), (id, at) => ({ id, at, groen: count(id, "groen"), rood: count(id, "rood") }));
  all.sort((one, other) => other.groen + other.rood - one.groen - one.rood || one.at - other.at);
  for (const { id, groen, rood } of all) heaps[stapel(groen, rood)].push({ id, groen, rood });
  return heaps;
}

function stapel(groen, rood) {
  if (!groen) return "opzij";
  return rood ? "bespreken" : "houden";
}
