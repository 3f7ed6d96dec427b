// Asks the real search modules: `node vraag.mjs FOLDER < {"index": …, "delen": {…}, "vragen": […]}` gives what each question
// finds, and which parts of the index were fetched to show the first ten.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const module = (name) => import(pathToFileURL(join(process.argv[2], name)).href);
const [{ bron }, { zoek }] = await Promise.all([module("zoekbron.js"), module("zoekrang.js")]);
const { index, delen, vragen } = JSON.parse(readFileSync(0, "utf-8"));

async function antwoord(question) {
  const names = [];
  const source = bron(index, async (name) => {
    names.push(name);
    return delen[name];
  });
  const found = await zoek(source, question);
  await source.toon(found.vondsten.slice(0, 10));
  return { ...found, delen: names.splice(0), vondsten: await source.toon(found.vondsten) };
}

const answers = [];
for (const question of vragen) {
  answers.push(await antwoord(question));
}
process.stdout.write(JSON.stringify(answers));
