// Dutch words as search sees them: how a text falls apart into words, which forms of a word are the same,
// and how far two words lie apart. The index and the question both pass here, and nowhere else.

const OPEN = /(^|[^aeiou])([aeou])([bdfgklmnprstvz])$/;
const CACHE = new Map();

// "Foto's van de e-Mail" gives foto, van, de, email: no capitals, accents or signs; a short first half sticks.
// Cyrillic and Arabic letters are letters too: who asks for her language writes it as she does.
export function woorden(text) {
  const even = text.toLowerCase().replace(/['\u2018\u2019\u0060]s\b/g, "").normalize("NFD");
  const plain = even.replace(/[\u0300-\u036f'\u2018\u2019\u0060]/g, "");
  return plain.replace(/\b([a-z]{1,2})-(?=[a-z])/g, "$1").match(/[a-z0-9\u0400-\u04ff\u0620-\u06d3]+/g) || [];
}

// All forms under which a word can be met, itself first. Two words are the same when they share a form.
export function vormen(word) {
  if (!CACHE.has(word)) {
    CACHE.set(word, [...new Set([word, ...enkelvoud(word), ...verkleind(word)])]);
  }
  return CACHE.get(word);
}

function enkelvoud(word) {
  const found = [];
  if (/[^s]s$/.test(word) && word.length > 3) {
    found.push(word.slice(0, -1));
  }
  if (/en$/.test(word) && word.length > 4) {
    found.push(...stammen(word.slice(0, -2)));
  }
  if (/[^e]e$/.test(word) && word.length > 4) {
    found.push(...stammen(word.slice(0, -1)));
  }
  if (/eren$/.test(word) && word.length > 7) {
    found.push(word.slice(0, -4));
  }
  return found.filter((form) => form.length > 2);
}

// What stands before -en or -e: bonn is bon, schol is school, briev is brief; middel stays as well.
function stammen(stem) {
  if (/([bdfgklmnprst])\1$/.test(stem)) {
    return [stem.slice(0, -1)];
  }
  const hard = stem.replace(/v$/, "f").replace(/z$/, "s");
  const open = OPEN.exec(stem);
  if (!open) {
    return [hard];
  }
  const long = hard.slice(0, -1) + open[2] + hard.slice(-1);
  return /[vz]$/.test(stem) ? [long] : [long, stem];
}

// telefoontje, filmpje, woninkje, mannetje, fotootje and laptopje, and more of them.
function verkleind(word) {
  const match = /^(.{3,})je(s?)$/.exec(word);
  if (!match) {
    return [];
  }
  const stem = match[1];
  const found = [stem];
  if (/[^t]t$/.test(stem) || /mp$/.test(stem)) {
    found.push(stem.slice(0, -1));
  }
  if (/nk$/.test(stem)) {
    found.push(`${stem.slice(0, -1)}g`);
  }
  if (/([bglmnr])\1et$/.test(stem)) {
    found.push(stem.slice(0, -3));
  }
  if (/(aa|ee|oo|uu)t$/.test(stem)) {
    found.push(stem.slice(0, -2));
  }
  return found.filter((form) => form.length > 2);
}

// Slips between two words as one hears them: a photo is a foto.
export function verschil(one, two, most) {
  return afstand(one.replace(/ph/g, "f"), two.replace(/ph/g, "f"), most);
}

// Slips between two words: a letter too many, too few, another one, or two that changed places; `most` + 1 is enough.
function afstand(one, two, most) {
  if (Math.abs(one.length - two.length) > most) {
    return most + 1;
  }
  let before = [];
  let last = Array.from({ length: two.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= two.length; column += 1) {
      const same = one[row - 1] === two[column - 1] ? 0 : 1;
      now[column] = Math.min(last[column] + 1, now[column - 1] + 1, last[column - 1] + same);
      if (row > 1 && column > 1 && one[row - 1] === two[column - 2] && one[row - 2] === two[column - 1]) {
        now[column] = Math.min(now[column], before[column - 2] + 1);
      }
    }
    if (Math.min(...now) > most) {
      return most + 1;
    }
    before = last;
    last = now;
  }
  return last[two.length];
}
