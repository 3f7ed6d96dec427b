// Asks the real module: `node uitkomst.mjs FOLDER < [[stand, vragen, keuzes, vandaag], …]` gives what each filled-in form comes to.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const { uitkomst } = await import(pathToFileURL(join(process.argv[2], "toetsyaml.js")).href);
const asked = JSON.parse(readFileSync(0, "utf-8"));
process.stdout.write(JSON.stringify(asked.map((one) => uitkomst(...one))));
