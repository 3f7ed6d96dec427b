// What search searches in: every word of the index, and the finds to which it leads. A small index comes whole, as plain
// words. Of a large one the words come first, and then, through `haal`, the parts that a question asks for.

import { vormen, woorden } from "./zoekwoorden.js";

// How much a word weighs by where it stands: around a find, among what names it, in its title of so many telling words.
const OMHEEN = 3;
const TREFWOORD = 8;
const TITEL = 10;
const titel = (telling) => TITEL * (0.75 + 0.25 / telling);

export function bron(index, haal) {
  const stop = new Set(woorden(index.stopwoorden));
  const source = index.vondsten ? heel(index, stop) : inDelen(index, haal);
  source.stop = stop;
  source.known = source.words.filter((word) => !stop.has(word));
  source.forms = new Map();
  source.words.forEach((word) => vormen(word).forEach((form) => put(source.forms, form, word)));
  source.groups = new Map();
  index.groepen.map(woorden).forEach((group) => group.forEach((word) => {
    vormen(word).forEach((form) => put(source.groups, form, group));
  }));
  return source;
}

function put(map, key, value) {
  if (!map.has(key)) {
    map.set(key, []);
  }
  map.get(key).push(value);
}

function heel(index, stop) {
  const places = new Map();
  const shared = index.teksten.map(woorden);
  index.vondsten.forEach(([, title, , kort, own, , texts], number) => {
    const words = woorden(title);
    const telling = words.filter((word) => !stop.has(word)).length || 1;
    add(places, words, number, titel(telling));
    add(places, woorden(own), number, TREFWOORD);
    add(places, woorden(kort), number, OMHEEN);
    texts.forEach((text) => add(places, shared[text], number, OMHEEN));
  });
  const many = (word) => places.get(word).size;
  return {
    kinds: index.vondsten.map(([kind]) => index.soorten[kind]),
    urgent: index.vondsten.map(([, , , , , words], number) => [number, woorden(words)]).filter((one) => one[1].length),
    words: [...places.keys()].sort((one, two) => many(two) - many(one)),
    plekken: async () => places,
    toon: async (numbers) => numbers.map((number) => index.vondsten[number]).map(([kind, ...find]) => vondst(index, kind, find)),
  };
}

function inDelen(index, haal) {
  const places = new Map();
  const kinds = [].concat(...index.reeksen.map(([kind, count]) => Array(count).fill(kind)));
  const part = eenmaal(haal);
  return {
    kinds: kinds.map((kind) => index.soorten[kind]),
    urgent: index.dringend.map(([number, words]) => [number, woorden(words)]),
    words: index.woorden.split(" "),
    async plekken(words) {
      const range = (word) => index.vanaf.filter((first) => first <= word).length - 1;
      const found = await Promise.all([...new Set(words.map(range))].map((number) => part(`woorden-${number}.json`)));
      const steps = Object.assign({}, ...found);
      words.filter((word) => !places.has(word)).forEach((word) => pakUit(places, word, steps[word]));
      return places;
    },
    async toon(numbers) {
      const found = await Promise.all(numbers.map((number) => part(`vondsten-${Math.floor(number / index.blok)}.json`)));
      return numbers.map((number, place) => vondst(index, kinds[number], found[place][number % index.blok]));
    },
  };
}

// What came once is kept; what failed is asked for again.
function eenmaal(haal) {
  const parts = new Map();
  return (name) => {
    if (!parts.has(name)) {
      parts.set(name, haal(name));
      parts.get(name).catch(() => parts.delete(name));
    }
    return parts.get(name);
  };
}

// Each place comes with the first number of a find, and for each next one how much further it is.
function pakUit(places, word, steps) {
  for (const [place, further] of steps) {
    let number = 0;
    const weight = place > 1 ? titel(place - 1) : [OMHEEN, TREFWOORD][place];
    further.forEach((step) => {
      number += step;
      add(places, [word], number, weight);
    });
  }
}

function add(places, words, number, weight) {
  for (const word of words) {
    if (!places.has(word)) {
      places.set(word, new Map());
    }
    const finds = places.get(word);
    finds.set(number, Math.max(weight, finds.get(number) || 0));
  }
}

function vondst(index, kind, [title, pad, kort]) {
  return { titel: title, kort, soort: index.soorten[kind][0], adres: index.basis + pad };
}
