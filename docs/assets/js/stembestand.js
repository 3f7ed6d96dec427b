// Vote files: saved, copied and read on this device; nothing is sent.

import { keur } from "./stemregels.js";
import { bewaarBestand, ontleed } from "./toestel.js";

const MEEST = 300000;
const ONLEESBAAR = "Dit kunnen we niet lezen. Kies een stembestand, bijvoorbeeld stemmen-7.json.";
const TE_GROOT = "Dit bestand is groter dan 300 kB. Zo groot is een stembestand nooit. Kies bijvoorbeeld stemmen-7.json.";
const NIET_OPEN = "Dit bestand gaat niet open. Kies het opnieuw.";

export const tekst = (stemmen) => `${JSON.stringify({ versie: 1, stemmen }, null, 1)}\n`;

export const bewaar = (stemmen) => bewaarBestand(bestandsnaam(stemmen), tekst(stemmen), "application/json");

function bestandsnaam([first, ...more]) {
  const plain = first.deelnemer.normalize("NFD").toLowerCase().replace(/[̀-ͯ]/g, "").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  return `stemmen-${more.length ? `${more.length + 1}-deelnemers` : plain || "1"}.json`;
}

// What stands in a file, as { naam, tekst }, or why it cannot be read, as { naam, fout }.
export function lees(file) {
  const naam = file.name;
  if (file.size > MEEST) return Promise.resolve({ naam, fout: TE_GROOT });
  return new Response(file).text().then((text) => ({ naam, tekst: text }), () => ({ naam, fout: NIET_OPEN }));
}

// Takes what was read one after the other, so that nobody votes twice. What is refused adds nothing.
export function voegToe(gelezen, ronde, eerder) {
  const stemmen = [];
  const fouten = [];
  for (const { naam, tekst: text, fout } of gelezen) {
    const found = fout ? { stemmen: [], fouten: [fout] } : keurTekst(text, ronde, [...eerder, ...stemmen]);
    stemmen.push(...found.stemmen);
    fouten.push(...found.fouten.map((one) => `${naam}: ${one}`));
  }
  return { stemmen, fouten };
}

function keurTekst(text, ronde, known) {
  const data = ontleed(text);
  return data === undefined ? { stemmen: [], fouten: [ONLEESBAAR] } : keur(data, ronde, known);
}

// What this device kept: who voted and who sticks now, or nothing where that is no round. Stickers on a card that is no
// more fall away.
export function herstel(text, { kaarten }) {
  const kept = ontleed(text);
  if (!kept || !Array.isArray(kept.stemmen) || !kept.stemmen.every(isStem) || !isStem(kept.stemmen[kept.nu])) return undefined;
  const on = (ids) => ids.filter((id) => kaarten.has(id));
  return { nu: kept.nu, stemmen: kept.stemmen.map(({ deelnemer, groen, rood }) => ({ deelnemer, groen: on(groen), rood: on(rood) })) };
}

const isStem = (one) => Boolean(one) && typeof one.deelnemer === "string" && Array.isArray(one.groen) && Array.isArray(one.rood);
