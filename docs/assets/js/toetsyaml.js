// A filled-in e-inclusion test as the YAML that data/toetsen.yaml takes. Nothing here touches the page.

import { schoon } from "./schoon.js";

const GEVOLG = ["nee", "deels"];

// A day as data files write it, that stands on the calendar.
function isDatum(text) {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00Z`) : NaN;
  return !Number.isNaN(Number(day)) && day.toISOString().startsWith(text);
}

// Quotes keep colons, hashes and apostrophes what they are.
const tekst = (text) => `"${text.replace(/[\\"]/g, "\\$&")}"`;

// The web address of the record, out of its title; one that is taken gets the day behind it.
export function toetsId(titel, op, bezet) {
  const words = titel.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, "-");
  const plain = words.slice(0, 45).replace(/^-+|-+$/g, "") || "toets";
  const dated = `${plain}-${op}`;
  const tries = [plain, dated, ...bezet.map((_, at) => `${dated}-${at + 2}`)];
  return tries.find((id) => !bezet.includes(id));
}

// `stand` is what stands in each field (titel, soort …, telefoon/antwoord); `vragen` are the ids of the questions.
export function uitkomst(stand, vragen, keuzes, vandaag) {
  const veld = (name) => schoon(stand[name] || "");
  const answers = vragen.filter((id) => veld(`${id}/antwoord`));
  const followed = answers.filter((id) => GEVOLG.includes(veld(`${id}/antwoord`)));
  const acted = followed.filter((id) => veld(`${id}/wat`));
  const mist = ontbreekt(veld, answers, followed, vandaag);
  const id = mist.length ? "" : toetsId(veld("titel"), veld("op"), keuzes.bezet);
  return {
    mist,
    id,
    tellingen: keuzes.antwoord.map(([id, naam]) => [naam.toLowerCase(), answers.filter((one) => veld(`${one}/antwoord`) === id).length]),
    open: vragen.length - answers.length,
    zonderActie: followed.filter((id) => veld(`${id}/antwoord`) === "nee" && !acted.includes(id)).length,
    yaml: id && keuzes.kop + regels(veld, id, answers, acted).join("\n") + "\n",
  };
}

// What must be there before the record can be read back.
function ontbreekt(veld, answers, followed, vandaag) {
  const terms = followed.map((id) => veld(`${id}/termijn`)).filter(Boolean);
  const promised = followed.filter((id) => veld(`${id}/eigenaar`) || veld(`${id}/termijn`));
  const wrong = [
    [!veld("titel"), "wat je toetst"],
    [!veld("soort"), "of het een beslissing of een dienst is"],
    [!isDatum(veld("op")) || veld("op") > vandaag, "de datum: vandaag of vroeger, zoals 2026-11-24"],
    [!veld("door"), "welke dienst toetst"],
    [!answers.length, "minstens één antwoord"],
    [promised.some((id) => !veld(`${id}/wat`)), "wat jullie doen, bij elke eigenaar of termijn"],
    [!terms.every(isDatum), "elke termijn als een datum, zoals 2026-11-24"],
  ];
  return wrong.filter(([holds]) => holds).map(([, words]) => words);
}

function regels(veld, id, answers, acted) {
  const deel = (name, text) => (text ? [`    ${name}: ${text}`] : []);
  const vrij = (name) => deel(name, veld(name) && tekst(veld(name)));
  return [
    `  - id: ${id}`,
    ...vrij("titel"),
    ...deel("soort", veld("soort")),
    ...vrij("beschrijving"),
    ...deel("op", veld("op")),
    ...deel("door", veld("door")),
    ...vrij("functie"),
    "    antwoorden:",
    ...answers.map((one) => rij(veld, one, [["antwoord"], ["toelichting", tekst]])),
    ...(acted.length ? ["    acties:"] : []),
    ...acted.map((one) => rij(veld, one, [["wat", tekst], ["eigenaar"], ["termijn"]])),
  ];
}

function rij(veld, id, fields) {
  const parts = fields.map(([name, vorm]) => [name, veld(`${id}/${name}`), vorm]).filter(([, text]) => text);
  return `      - {${[`vraag: ${id}`, ...parts.map(([name, text, vorm]) => `${name}: ${vorm ? vorm(text) : text}`)].join(", ")}}`;
}
