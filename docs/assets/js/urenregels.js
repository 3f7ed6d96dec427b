// Hours and rules as people write them (“eerste dinsdag van de maand 10u-12u”), read as macros/model reads them.

import { fout, heel, leesDatum, naaste, overal, zin } from "./regeltaal.js";

const MIDDERNACHT = 24 * 60;

function uur(minutes) {
  const rest = minutes % 60;
  return `${(minutes - rest) / 60}u${rest ? String(rest).padStart(2, "0") : ""}`;
}

const bereik = ([begin, einde]) => `${uur(begin)}-${uur(einde)}`;
const raakt = (one, other) => one[0] < other[1] && other[0] < one[1];
const rand = (text, pattern) => text.replace(new RegExp(`^${pattern}+|${pattern}+$`, "g"), "");

// Small letters, plain dashes, single spaces and one word for “tot en met”.
function gelijkschrijven(text, regels) {
  const { patronen, langste } = regels;
  const signs = [...text];
  if (signs.length > langste) throw fout(regels, "uren_lang", { begin: signs.slice(0, 40).join(""), langste });
  const plain = text.toLowerCase().replace(overal(patronen.streep), "-").replace(overal(patronen.wit), " ");
  return rand(plain, " ").replace(overal(patronen.tot), " tot ");
}

// What comes before the hours, and the hours.
function knip(text, { patronen }) {
  const match = new RegExp(patronen.uren_begin, "u").exec(text);
  if (!match) return [text, ""];
  const at = match.index + match[1].length;
  return [rand(text.slice(0, at), "[ ,:]"), rand(text.slice(at), "[ ,]")];
}

const splits = (text, { patronen }) => text.split(overal(patronen.scheiding));

// The ranges in one text, in order, as minutes after midnight.
export function leesUren(text, regels) {
  const plain = gelijkschrijven(text, regels);
  const amPm = overal(regels.patronen.am_pm);
  if (amPm.test(plain)) {
    const beter = plain.replace(amPm, (_, hours, minutes, half) => `${(hours % 12) + (half === "p" ? 12 : 0)}u${minutes || ""}`);
    throw fout(regels, "uren_am_pm", { gevonden: text, beter });
  }
  return zonderOverlap(splits(plain, regels).map((part) => leesBereik(part, regels)), regels);
}

export function zonderOverlap(uren, regels) {
  const ordered = [...uren].sort(([a, b], [c, d]) => a - c || b - d);
  ordered.slice(1).forEach((other, i) => {
    const een = ordered[i];
    if (raakt(een, other)) throw overlap(regels, bereik(een), bereik(other), regels.zinnen.uren_dezelfde_dag, een, other);
  });
  return ordered;
}

function overlap(regels, een, ander, wanneer, first, second) {
  const geheel = bereik([Math.min(first[0], second[0]), Math.max(first[1], second[1])]);
  return fout(regels, "uren_overlap", { een, ander, wanneer, advies: zin(regels, "uren_een_moment", { geheel }) });
}

function leesBereik(gevonden, regels) {
  const match = heel(regels.patronen.uren, gevonden);
  if (!match) throw geenBereik(gevonden, regels);
  const [begin, einde] = match.slice(1).map((part) => leesTijd(part, regels));
  if (begin === einde) throw fout(regels, "uren_leeg", { gevonden });
  if (begin > einde) throw fout(regels, "uren_achteruit", { gevonden, beter: bereik([einde, begin]) });
  return [begin, einde];
}

function geenBereik(gevonden, regels) {
  const bare = heel(regels.patronen.uren_zonder_u, gevonden);
  if (bare) return fout(regels, "uren_zonder_u", { gevonden, 1: bare[1], 2: bare[2] });
  const lone = heel(regels.patronen.uren_los, gevonden);
  if (!lone) return fout(regels, "uren", { gevonden });
  const begin = leesTijd(lone[1], regels);
  return fout(regels, "uren_los", { gevonden, beter: bereik([begin, Math.min(begin + 120, MIDDERNACHT)]) });
}

function leesTijd(gevonden, regels) {
  const [hours, minutes] = gevonden.replace(overal(regels.patronen.dubbelpunt), ":").split(":");
  const total = hours * 60 + Number(minutes || 0);
  const waarden = { gevonden, uur: hours, minuten: minutes };
  if (minutes && minutes.length !== 2) throw fout(regels, "tijd_minuten", waarden);
  if (hours > 24) throw fout(regels, "tijd_dag", waarden);
  if (minutes > 59) throw fout(regels, "tijd_uur", waarden);
  if (total > MIDDERNACHT) throw fout(regels, "tijd_einde", waarden);
  return total;
}

// The rules in one text: on which weekdays (0 = maandag), in which weeks, from when to when.
export function leesRitmes(text, regels) {
  const plain = gelijkschrijven(text, regels);
  const never = new RegExp(regels.patronen.niet, "u").exec(plain);
  if (never) throw fout(regels, "ritme_niet", { gevonden: never[2] });
  const rules = delen(plain, regels).map((part) => leesRitme(part, regels));
  return rules.length > 1 ? rules : [Object.assign(rules[0], { tekst: text })];
}

// Splits “dinsdag 14u-16u en donderdag 18u-20u” where a new day begins after hours.
function delen(text, regels) {
  const gaps = overal(regels.patronen.scheiding);
  const parts = [];
  let start = 0;
  for (let gap = gaps.exec(text); gap; gap = gaps.exec(text)) {
    const current = text.slice(start, gap.index);
    if (knip(current, regels)[1] && heel(regels.patronen.nieuwe_regel, text.slice(gaps.lastIndex))) {
      parts.push(current);
      start = gaps.lastIndex;
    }
  }
  return [...parts, text.slice(start)];
}

function leesRitme(text, regels) {
  const since = new RegExp(regels.patronen.vanaf, "u").exec(text);
  const anker = since ? leesDatum(since[1], regels) : "";
  const rest = since ? text.slice(0, since.index) : text;
  const [days, hours] = knip(rest, regels);
  const rule = Object.assign({ tekst: text, weken: 1, rangen: [] }, leesDagdeel(days, regels));
  if (!hours) throw fout(regels, "ritme_zonder_uren", { gevonden: text, dagen: rest });
  rule.uren = leesUren(hours, regels);
  return metAnker(rule, anker, regels);
}

function metAnker(rule, anker, regels) {
  if (rule.weken === 1) {
    if (anker) throw fout(regels, "ritme_vanaf", { dag: anker });
    return rule;
  }
  if (!anker) throw fout(regels, "ritme_zonder_anker", { gevonden: rule.tekst });
  const day = dagnummer(anker);
  if (!rule.dagen.includes(weekdag(day))) throw verkeerdeDag(anker, rule.dagen, regels);
  return Object.assign(rule, { week: Math.floor((day + 3) / 7) });
}

// Days since 1 January 1970, a Thursday.
const dagnummer = (iso) => Date.parse(`${iso}T00:00Z`) / 864e5;
const weekdag = (day) => (((day + 3) % 7) + 7) % 7;

function verkeerdeDag(anker, dagen, regels) {
  const day = dagnummer(anker);
  const next = [0, 1, 2, 3, 4, 5, 6].map((i) => day + i).find((one) => dagen.includes(weekdag(one)));
  const [year, month, number] = anker.split("-").map(Number);
  return fout(regels, "ritme_anker", {
    datum: `${number} ${regels.maanden[month - 1]} ${year}`,
    weekdag: regels.dagen[weekdag(day)],
    dag: regels.dagen[dagen[0]],
    beter: new Date(next * 864e5).toISOString().slice(0, 10),
  });
}

// What each way to say on which days means; the first pattern that fits counts.
const BETEKENIS = {
  weken(match, regels) {
    if (!Object.keys(regels.getallen).includes(match[1])) throw fout(regels, "ritme_weken", match);
    return { dagen: leesDagen(match[2], regels), weken: regels.getallen[match[1]] };
  },
  maand: (match, regels) => ({
    rangen: match[1].split(" en ").map((rank) => regels.rangen[rank.replace(/^de /, "")]),
    dagen: leesDagen(match[2], regels),
  }),
  elke: (match, regels) => ({ dagen: leesDagen(match[1], regels) }),
};

function leesDagdeel(text, regels) {
  const [way, match] = Object.keys(regels.ritmes).map((name) => [name, heel(regels.ritmes[name], text)]).find(([, fits]) => fits);
  if (!BETEKENIS[way]) throw fout(regels, `ritme_${way}`, Object.assign({ gevonden: match[0] }, match));
  return BETEKENIS[way](match, regels);
}

function leesDagen(text, regels) {
  if (!text) throw fout(regels, "ritme_geen_dag");
  const days = [].concat(...splits(text, regels).map((part) => leesReeks(part, regels)));
  return [0, 1, 2, 3, 4, 5, 6].filter((day) => days.includes(day));
}

function leesReeks(text, regels) {
  const { patronen, groepen } = regels;
  const plain = text.replace(new RegExp(patronen.voorzetsel, "u"), "").replace(new RegExp(patronen.van_tot, "u"), "");
  if (Object.keys(groepen).includes(plain)) return groepen[plain];
  const [first, ...rest] = plain.split(overal(patronen.reeks));
  const start = leesDag(first, regels);
  const last = rest.join(" tot ");
  const span = last ? (leesDag(last, regels) - start + 7) % 7 : 0;
  return [0, 1, 2, 3, 4, 5, 6].slice(0, span + 1).map((i) => (start + i) % 7);
}

function leesDag(text, regels) {
  const { dagen, zinnen } = regels;
  const found = dagen.findIndex((name) => [name, `${name}en`, name.slice(0, 2), `${name.slice(0, 2)}.`].includes(text));
  if (found >= 0) return found;
  const near = naaste(text, [...dagen, "weekdagen", "weekend", "elke dag"]);
  const hint = near ? ` ${zin(regels, "bedoelde", { keuzes: `“${near}”` })}` : zinnen.dag_voorbeeld;
  throw fout(regels, "dag", { gevonden: text, hint });
}

// One dated lesson: “2026-11-24 14u-16u”.
export function leesLes(text, regels) {
  const [day, hours] = knip(gelijkschrijven(text, regels), regels);
  if (!day) throw fout(regels, "les_zonder_dag", { gevonden: text });
  leesDatum(day, regels);
  if (!hours) throw fout(regels, "les_zonder_uren", { gevonden: text });
  leesUren(hours, regels);
}

// Two rules never have moments at the same time on the same day.
export function zonderSamenval(ritmes, regels) {
  ritmes.forEach((one, i) => ritmes.slice(i + 1).forEach((other) => {
    const days = one.dagen.filter((day) => other.dagen.includes(day));
    if (!days.length || !zelfdeWeek(one, other)) return;
    const wanneer = zin(regels, "uren_op_dag", { dag: regels.dagen[days[0]] });
    one.uren.forEach((a) => other.uren.filter((b) => raakt(a, b)).forEach((b) => {
      throw overlap(regels, one.tekst, other.tekst, wanneer, a, b);
    }));
  }));
}

const ggd = (a, b) => (b ? ggd(b, a % b) : a);

// Whether two rules ever fall in the same week, so that a shared weekday is a shared day.
function zelfdeWeek(one, other) {
  if (one.rangen.length && other.rangen.length) {
    const both = [...one.rangen, ...other.rangen];
    return one.rangen.some((rank) => other.rangen.includes(rank)) || (both.includes(4) && both.includes(-1));
  }
  if (one.week === undefined || other.week === undefined) return true;
  return (one.week - other.week) % ggd(one.weken, other.weken) === 0;
}
