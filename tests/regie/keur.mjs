// Asks the real rules of the sticker round: `node keur.mjs FOLDER < {"ronde": …, "gevallen": [[file, …], …]}` gives, for each
// case, why files are refused and, where none is, the three heaps as [id, groen, rood].

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const { keur, tel } = await import(pathToFileURL(join(process.argv[2], "stemregels.js")).href);
const { ronde, gevallen } = JSON.parse(readFileSync(0, "utf-8"));
ronde.kaarten = new Map(ronde.kaarten);
ronde.buiten = new Map(ronde.buiten);

const row = ({ id, groen, rood }) => [id, groen, rood];
const antwoorden = gevallen.map((bestanden) => {
  const stemmen = [];
  const fouten = [];
  for (const bestand of bestanden) {
    const found = keur(bestand, ronde, stemmen);
    stemmen.push(...found.stemmen);
    fouten.push(...found.fouten);
  }
  const heaps = Object.entries(tel(stemmen, ronde.kaarten)).map(([name, cards]) => [name, cards.map(row)]);
  return { fouten, stapels: fouten.length ? null : Object.fromEntries(heaps) };
});
process.stdout.write(JSON.stringify(antwoorden));
