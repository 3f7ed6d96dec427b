// The rules of one field, judged while somebody fills in a form: the same rules and words as `portaal check`.
//
// `regels` is what `als_json()` of macros/veldregels.py gives. A text comes without spaces around it; an empty
// field is for the form to judge. Only the council can check whether a telephone number is in use.

import { Fout, fout, heel, leesDatum, naaste, opsomming, zin } from "./regeltaal.js";
import { leesLes, leesRitmes, leesUren, zonderSamenval } from "./urenregels.js";

const LEZERS = { datum: leesDatum, uren: leesRegel, urenlijst: leesUren, les: leesLes };

// The message about a text in a field of this kind, or nothing when all is well or the kind knows no rule:
// telefoon, mail, link, datum, getal, graden, postcode, janee, uren (a rule of one line), urenlijst (14u-16u), les.
export function keur(vorm, text, regels) {
  return boodschap(() => (LEZERS[vorm] || patronen(vorm))(text, regels));
}

function leesRegel(text, regels) {
  zonderSamenval(leesRitmes(text, regels), regels);
}

// The message about rules of hours that go on at the same time; each of them is right by itself.
export function keurSamen(texts, regels) {
  return boodschap(() => zonderSamenval([].concat(...texts.map((text) => leesRitmes(text, regels))), regels));
}

// The message about a text that is too long for its place (`veld`: naam, titel, kort …).
export function keurLengte(veld, text, regels) {
  const plaats = regels.lengtes[veld] || regels.langste_tekst;
  const aantal = [...text].length;
  return aantal > plaats ? zin(regels, "lengte", { veld, aantal, plaats }) : "";
}

// The message about a word that is not in a closed list.
export function keurKeuze(veld, text, keuzes, regels) {
  if (keuzes.includes(text)) return "";
  const other = regels.keuzes[text.toLowerCase()];
  const near = keuzes.includes(other) ? other : naaste(text, keuzes);
  const hint = near ? ` ${zin(regels, "bedoelde", { keuzes: `“${near}”` })}` : "";
  return zin(regels, "keuze", { gevonden: text, veld, hint, keuzes: opsomming(keuzes) });
}

function boodschap(judge) {
  try {
    judge();
  } catch (error) {
    if (error instanceof Fout) return error.message;
    throw error;
  }
  return "";
}

const patronen = (vorm) => (text, regels) => {
  for (const [soort, patroon, naam] of regels.vormen[vorm] || []) {
    const match = heel(patroon, text);
    if (soort === "goed" && match) return;
    if (soort === (match ? "niet" : "moet")) throw fout(regels, naam, Object.assign({ gevonden: text }, match));
  }
};
