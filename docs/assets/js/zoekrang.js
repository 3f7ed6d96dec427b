// What is found for a question, best first. It knows what it searches in, as zoekbron.js gives it, and nothing of the page.

import { verschil, vormen, woorden } from "./zoekwoorden.js";

// How well a word fits what was typed.
const GELIJK = 1;
const ZELFDE = 0.95;
const ANDER_WOORD = 0.7;
const BEGIN = 0.7;
const DEEL = 0.55;
const MIDDEN = 0.35;
const TIKFOUT = 0.5;
const ELDERS = 0.2;
const RUIS = 8;

// Returns the numbers of the finds, best first; `gelezen` says which word was read as another one, `bedoeld` what comes near when nothing is found.
export async function zoek(source, question) {
  const gelezen = [];
  const typed = woorden(question);
  const asked = belangrijk(source, typed);
  const open = !/\s$/.test(question);
  const all = asked.map((word, place) => treffers(source, word, open && place === asked.length - 1, gelezen));
  const found = all.filter((hits) => hits.size);
  const places = await source.plekken([].concat(...found.map((hits) => [...hits.keys()])));
  const vondsten = rangschik(source, places, found, leert(typed));
  return { vondsten, gelezen, bedoeld: vondsten.length ? "" : naaste(source, asked) };
}

// Who asks how something works wants to learn it: that can wait.
const leert = (words) => words[0] === "hoe" && !words.includes("niet");

// The words that say something, stop words only when there is nothing else; lap top is laptop, where that is a known word.
function belangrijk(source, words) {
  const joined = words.slice();
  for (let place = joined.length - 2; place >= 0; place -= 1) {
    const whole = joined[place] + joined[place + 1];
    if (gelijke(source, whole).length) {
      joined.splice(place, 2, whole);
    }
  }
  const kept = joined.filter((word) => !source.stop.has(word));
  return [...new Set(kept.length ? kept : joined)];
}

// Returns {word of the index: how well it fits}.
function treffers(source, word, open, gelezen) {
  const hits = new Map();
  const note = (other, fit) => hits.set(other, Math.max(fit, hits.get(other) || 0));
  const forms = vormen(word);
  gelijke(source, word).forEach((other) => note(other, other === word ? GELIJK : ZELFDE));
  for (const group of forms.reduce((all, form) => all.concat(source.groups.get(form) || []), [])) {
    group.forEach((member) => gelijke(source, member).forEach((other) => note(other, ANDER_WOORD)));
  }
  const least = open ? 2 : 4;
  const begins = forms.filter((form) => form.length >= (form === word ? least : 4));
  const parts = forms.filter((form) => form.length >= 4);
  source.known.forEach((other) => deel(other, begins, parts, note));
  return hits.size ? hits : verder(source, word, gelezen);
}

function gelijke(source, word) {
  return vormen(word).reduce((all, form) => all.concat(source.forms.get(form) || []), []);
}

// A word that begins with, ends in or holds what was typed: kinderopvang for opvang.
function deel(other, begins, parts, note) {
  if (begins.some((form) => other.length > form.length && other.startsWith(form))) {
    note(other, BEGIN);
  } else if (parts.some((form) => other.length > form.length + 2 && other.endsWith(form))) {
    note(other, DEEL);
  } else if (parts.some((form) => form.length > 4 && other.includes(form))) {
    note(other, MIDDEN);
  }
}

// Nothing fits: perhaps two known words written as one, or a slip of the finger.
function verder(source, word, gelezen) {
  for (let cut = word.length - 3; cut >= 3; cut -= 1) {
    const halves = [word.slice(0, cut), word.slice(cut)].map((half) => gelijke(source, half));
    if (halves.every((half) => half.length)) {
      return new Map([].concat(...halves).map((other) => [other, DEEL]));
    }
  }
  const near = word.length < 4 ? [] : dichtbij(source, word, 1).filter((other) => other.length > 3);
  if (near.length) {
    gelezen.push([word, near[0]]);
  }
  const hits = new Map();
  near.forEach((other) => gelijke(source, other).forEach((same) => hits.set(same, TIKFOUT)));
  return hits;
}

// The word nearest to one that is not known, at most two slips away.
function naaste(source, asked) {
  for (const word of asked.filter((one) => one.length > 2)) {
    const most = word.length > 5 ? 2 : 1;
    const near = dichtbij(source, word, most);
    if (near.length) {
      return near[0];
    }
  }
  return "";
}

// The words at most so many slips away, the nearest first.
function dichtbij(source, word, most) {
  const far = new Map(source.known.map((other) => [other, verschil(word, other, most)]));
  const near = source.known.filter((other) => other.length > 2 && far.get(other) <= most);
  return near.sort((one, two) => far.get(one) - far.get(two));
}

// All words more than one of them; what only explains a word stands behind what helps.
// What cannot wait stands first. The word that said so tells no more of the rest, which is found by the other words.
function rangschik(source, places, found, calm) {
  const calls = found.map((hits) => dringend(source, hits));
  const urgent = new Set(calm ? [] : [].concat(...calls));
  const others = found.filter((_, place) => !calls[place].length);
  const topics = others.length ? others : found;
  const weight = (number) => source.kinds[number][1];
  const score = ([number, [sum, count]]) => [number, Math.round(sum * weight(number) * (count / topics.length) ** 2 * 100)];
  const order = (finds) => finds.map(score).sort((one, two) => two[1] - one[1] || one[0] - two[0]);
  const first = order([...som(source, places, found)].filter(([number]) => urgent.has(number)));
  const ranked = order([...som(source, places, topics)].filter(([number]) => !urgent.has(number)));
  const heard = ranked.filter((one) => one[1] > ranked[0][1] / RUIS);
  const finds = [...first, ...heard].map(([number]) => number);
  const achteraan = (number) => source.kinds[number][2];
  return [...finds.filter((number) => !achteraan(number)), ...finds.filter(achteraan)];
}

// The finds for which one of these words says that it cannot wait.
function dringend(source, hits) {
  const said = (word) => hits.get(word) >= ZELFDE;
  return source.urgent.filter((one) => one[1].some(said)).map(([number]) => number);
}

// Adds up what the words bring, as {find: [sum, how many words]}: a rare word more than one that stands everywhere.
function som(source, places, found) {
  const total = new Map();
  for (const hits of found) {
    const points = punten(places, hits);
    const rare = Math.log(1 + source.kinds.length / points.size);
    points.forEach(([best, next], number) => {
      const [sum, count] = total.get(number) || [0, 0];
      total.set(number, [sum + (best + next * ELDERS) * rare, count + 1]);
    });
  }
  return total;
}

// Returns {find: [the most that one word of it brings, what the next brings]}.
function punten(places, hits) {
  const points = new Map();
  hits.forEach((fit, word) => places.get(word).forEach((weight, number) => {
    const [best, next] = points.get(number) || [0, 0];
    const one = fit * weight;
    points.set(number, one > best ? [one, best] : [best, Math.max(next, one)]);
  }));
  return points;
}
