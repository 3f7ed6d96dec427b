// How the page takes texts apart: `node woorden.mjs FOLDER < ["…"]` gives the words of each.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const { woorden } = await import(pathToFileURL(join(process.argv[2], "zoekwoorden.js")).href);
process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf-8")).map(woorden)));
