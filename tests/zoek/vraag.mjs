// Asks the real search modules: `node vraag.mjs FOLDER < {"index": …, "vragen": […]}` gives what each question finds, and the time.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const { bron, zoek } = await import(pathToFileURL(join(process.argv[2], "zoekrang.js")).href);
const { index, vragen } = JSON.parse(readFileSync(0, "utf-8"));

const clock = process.hrtime.bigint;
const begin = clock();
const source = bron(index);
const ready = clock();
const antwoorden = vragen.map((vraag) => zoek(source, vraag));
const done = clock();
const ms = (from, to) => Number(to - from) / 1e6;
process.stdout.write(JSON.stringify({ antwoorden, opzetten: ms(begin, ready), vragen: ms(ready, done) / vragen.length }));
