// Asks the real reader of vote files: `node bestand.mjs FOLDER < {"teksten": […], "bewaard": […]}` gives what each text,
// and each file that does not open, is refused for, and what the device makes of the rounds that it kept.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const { herstel, lees, voegToe } = await import(pathToFileURL(join(process.argv[2], "stembestand.js")).href);
const { teksten, bewaard } = JSON.parse(readFileSync(0, "utf-8"));
const ronde = { groen: 3, rood: 2, buiten: new Map(), kaarten: new Map([["bib", "De bib"]]) };

const blob = (name, text) => Object.assign(new Blob([text]), { name });
const closed = new ReadableStream({ start: (control) => control.error(new Error("dicht")) });
const files = [...teksten.map((text, at) => blob(`${at}.json`, text)), blob("groot.json", "x".repeat(300001)), Object.assign(closed, { name: "dicht.json", size: 1 })];
const { stemmen, fouten } = voegToe(await Promise.all(files.map(lees)), ronde, []);

// A mistake of ours in the rules must not read as a mistake in the file.
let stuk = "";
try {
  voegToe([{ naam: "1.json", tekst: teksten[0] }], {}, []);
} catch (error) {
  stuk = error.name;
}
process.stdout.write(JSON.stringify({ stemmen, fouten, stuk, bewaard: bewaard.map((text) => herstel(text, ronde) || null) }));
