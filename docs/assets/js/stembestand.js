// Vote files: saved, copied and read on this device; nothing is sent.

import { maak } from "./bewaar.js";
import { keur } from "./stemregels.js";

const MEEST = 300000;
const ONLEESBAAR = "Dit bestand kunnen we niet lezen. Kies een stembestand, bijvoorbeeld stemmen-7.json.";

export const tekst = (stemmen) => `${JSON.stringify({ versie: 1, stemmen }, null, 1)}\n`;

export function bewaar(stemmen) {
  const href = URL.createObjectURL(new Blob([tekst(stemmen)], { type: "application/json" }));
  maak("a", { href, download: bestandsnaam(stemmen) }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60000);
}

function bestandsnaam([first, ...more]) {
  const plain = first.deelnemer.normalize("NFD").toLowerCase().replace(/[̀-ͯ]/g, "").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  return `stemmen-${more.length ? `${more.length + 1}-deelnemers` : plain || "1"}.json`;
}

export const lees = (file) => (file.size > MEEST ? Promise.resolve("") : new Response(file).text());

// Reads [name, text] after each other, so that nobody votes twice. A text that is refused adds nothing.
export function voegToe(texts, ronde, eerder) {
  const stemmen = [];
  const fouten = [];
  for (const [name, text] of texts) {
    const found = keurTekst(text, ronde, [...eerder, ...stemmen]);
    stemmen.push(...found.stemmen);
    fouten.push(...found.fouten.map((fout) => `${name}: ${fout}`));
  }
  return { stemmen, fouten };
}

function keurTekst(text, ronde, known) {
  try {
    return keur(JSON.parse(text), ronde, known);
  } catch (unreadable) {
    return { stemmen: [], fouten: [ONLEESBAAR] };
  }
}
