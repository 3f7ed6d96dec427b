// The words and patterns of the rules of a field, as macros/veldregels.py has them, and the reading of a date.

// A text that breaks a rule; `message` is the whole Dutch sentence.
export class Fout extends Error {}

// A message with its values filled in; numbers stand for what the brackets of a pattern took.
export function zin(regels, naam, waarden) {
  return regels.zinnen[naam].replace(/\{(\w+)\}/g, (_, name) => waarden[name]);
}

export const fout = (regels, naam, waarden) => new Fout(zin(regels, naam, waarden));

// The match of a pattern with the whole text, or null.
export const heel = (patroon, text) => new RegExp(`^(?:${patroon})$`, "u").exec(text);

// All places that a pattern fits, for `split` and `replace`.
export const overal = (patroon) => new RegExp(patroon, "gu");

export function opsomming(words, join = "of") {
  return words.length === 1 ? words[0] : `${words.slice(0, -1).join(", ")} ${join} ${words[words.length - 1]}`;
}

// The known word that is nearest, or nothing when none is near (as Python's difflib finds it).
export function naaste(word, known) {
  const asked = [...word.toLowerCase()].slice(0, 80);
  const scored = known.map((name) => [gelijkenis([...name.toLowerCase()], asked), name.toLowerCase(), name]);
  const near = scored.filter(([score]) => score >= 0.7);
  const best = near.sort(([a, x], [b, y]) => b - a || (x < y ? 1 : -1))[0];
  return best ? best[2] : "";
}

function gelijkenis(a, b) {
  return a.length + b.length ? (2 * gedeeld(a, b)) / (a.length + b.length) : 1;
}

// How many letters lie in stretches that both have in the same order, the longest stretch first.
function gedeeld(a, b) {
  let [size, from, to] = [0, 0, 0];
  for (let i = 0; i < a.length; i += 1) {
    for (let j = 0; j < b.length; j += 1) {
      let same = 0;
      while (i + same < a.length && j + same < b.length && a[i + same] === b[j + same]) same += 1;
      if (same > size) [size, from, to] = [same, i, j];
    }
  }
  if (!size) return 0;
  return size + gedeeld(a.slice(0, from), b.slice(0, to)) + gedeeld(a.slice(from + size), b.slice(to + size));
}

// The day itself; every other way to write a date gets a message that shows the right one.
export function leesDatum(text, regels) {
  const voorbeeld = regels.zinnen.datum_voorbeeld;
  const match = heel(regels.patronen.datum, text);
  if (!match) throw fout(regels, "datum", { gevonden: text, hint: bedoeldeDatum(text, regels) || voorbeeld });
  const [, year, month, day] = match.map(Number);
  if (!bestaand(year, month, day)) throw fout(regels, "datum_kalender", { gevonden: text, voorbeeld });
  const [first, last] = regels.jaren;
  if (year < first || year > last) throw fout(regels, "datum_ver", { gevonden: text, voorbeeld });
  return text;
}

// The day as data files write it, or nothing when it is not on the calendar.
function bestaand(year, month, day) {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const most = month === 2 ? 28 + leap : 30 + ((month + (month > 7)) % 2);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > most) return "";
  return [String(year).padStart(4, "0"), ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-");
}

function bedoeldeDatum(text, { patronen, maanden, zinnen, jaren }) {
  const past = (naam) => (heel(patronen[naam], text.toLowerCase()) || []).slice(1);
  const [one, two, year] = past("datum_andersom").map(Number);
  const first = past("datum_jaar_eerst").map(Number);
  const [day, month, named] = past("datum_in_woorden");
  let guesses = [];
  if (year !== undefined) guesses = [bestaand(year, two, one), bestaand(year, one, two)];
  else if (first.length) guesses = [bestaand(...first)];
  else if (named) guesses = [bestaand(Number(named), maanden.indexOf(month) + 1, Number(day))];
  const near = guesses.filter((guess) => parseInt(guess, 10) >= jaren[0] && parseInt(guess, 10) <= jaren[1]);
  const found = [...new Set(near)].map((guess) => `“${guess}”`);
  return found.length ? zin({ zinnen }, "bedoelde", { keuzes: opsomming(found) }) : "";
}
