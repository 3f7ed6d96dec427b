// Asks the real module: `node schrijf.mjs FOLDER < [[voorstel, labels, titels], …]` gives the block and the sentences of each.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const home = (name) => import(pathToFileURL(join(process.argv[2], name)).href);
const { leesbaar, schrijf } = await home("voorstel.js");
const { alsWoorden } = await home("wijzigwoorden.js");
const asked = JSON.parse(readFileSync(0, "utf-8"));
const tell = ([voorstel, labels, velden, keuzes]) => {
  const veld = (pad) => alsWoorden(velden.find((def) => def.pad === pad), keuzes);
  return { blok: schrijf(voorstel), zinnen: leesbaar(voorstel, Object.assign({ veld }, labels)) };
};
process.stdout.write(JSON.stringify(asked.map(tell)));
