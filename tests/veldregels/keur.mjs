// Asks the real module: `node keur.mjs FOLDER < {regels, vragen: [[function, …arguments], …]}` gives each message.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const module = await import(pathToFileURL(join(process.argv[2], "veldregels.js")).href);
const { regels, vragen } = JSON.parse(readFileSync(0, "utf-8"));
process.stdout.write(JSON.stringify(vragen.map(([name, ...rest]) => module[name](...rest, regels))));
