// On top of a need: who helps now, later today, or when again. The notice is true without it, on its date.

import { dagVan, dagnaam, datum, elkeMinuut, komende, weekdag } from "./klok.js";

const MEEST = 3;

const PLEK = {
  nu: "Je kan nu terecht",
  straks: "Je kan straks terecht",
  niet: (meer) => `kan je nergens${meer} zonder afspraak terecht`,
  misschien: "kan je misschien terecht",
  zeker: "kan je zeker terecht",
};
const LIJN = {
  nu: "Iemand helpt je nu",
  straks: "Straks helpt iemand je",
  niet: (meer) => `helpt niemand je${meer} zonder afspraak`,
  misschien: "helpt iemand je misschien",
  zeker: "helpt iemand je zeker",
};

export function start(element) {
  const notice = element.querySelector(".melding");
  const lines = Array.from(notice.querySelectorAll(".wie"));
  const toon = () => zeg(notice, lines, nu(element.dataset, lines));
  toon();
  elkeMinuut(toon);
}

// All that goes on, what lasts longest first and at most three; else what comes first.
function nu(data, lines) {
  const now = Date.now();
  const coming = komende(data.reeks, now);
  const going = coming.filter((one) => one.van <= now).sort((one, other) => other.tot - one.tot).slice(0, MEEST);
  if (going.length > 1) return samen(lines, going);
  const first = going[0] || coming[0];
  return first ? [...woorden(data, lines, first, now), [lines[first.wie]], []] : [data.soort, data.oud, "", [], []];
}

// Each with its own end.
function samen(lines, going) {
  const shown = going.map((one) => lines[one.wie]);
  return ["open", wegen(shown).nu, "Kies wat voor jou past:", shown, going.map((one) => `, tot ${one.einde}`)];
}

function woorden({ reeks, misschien, vraag, soort, bellen }, lines, first, now) {
  const { begin, einde } = first;
  const line = lines[first.wie];
  const zin = (text) => (line.querySelector('[href^="tel:"]') ? `Bel ${text}.` : `${text[0].toUpperCase()}${text.slice(1)}.`);
  const eigen = wegen([line]);
  const today = dagVan(now);
  if (first.van <= now) return ["open", eigen.nu, zin(`tot ${einde}`)];
  if (first.dag === today) return ["straks", eigen.straks, zin(`van ${begin} tot ${einde}`)];
  const near = dagnaam(first, today);
  const day = `${weekdag(first)} ${datum(first)}`;
  if (misschien.includes(today)) {
    return [soort, `Vandaag ${wegen(lines).misschien}`, `${vraag} ${near || `Op ${day}`}, ${begin} – ${einde}, ${eigen.zeker}.`];
  }
  const [meer, which] = reeks.includes(`${today}T`) ? [" meer", "volgende"] : ["", "eerste"];
  const sure = misschien.split(" ").some((one) => one > today && one < first.dag) ? " zekere" : "";
  return ["straks", `Vandaag ${wegen(lines).niet(meer)}`, `De ${which}${sure} keer is ${near.toLowerCase() || day}, ${begin} – ${einde}.${vroeger(bellen, first, now, today)}`];
}

// One can ring before there is a place to go to.
function vroeger(bellen, first, now, today) {
  const ring = bellen && komende(bellen, now)[0];
  if (!ring || ring.dag >= first.dag) return "";
  return ` Bellen kan vroeger: ${dagnaam(ring, today).toLowerCase() || `${weekdag(ring)} ${datum(ring)}`}, ${ring.begin} – ${ring.einde}.`;
}

const wegen = (lines) => (lines.every((line) => "lijn" in line.dataset) ? LIJN : PLEK);

function zeg(notice, lines, [kind, title, text, shown, ends]) {
  const [strong, below] = [notice.querySelector(".titel strong"), notice.querySelector(".tekst")];
  if (strong.textContent !== title) strong.textContent = title;
  if (below.textContent !== text) below.textContent = text;
  lines.forEach((line) => {
    line.hidden = !shown.includes(line);
    tot(line, ends[shown.indexOf(line)] || "");
  });
  notice.className = `melding ${kind}`;
}

// Behind the name of the place, or the number.
function tot(line, text) {
  const end = line.querySelector(".tot") || line.appendChild(Object.assign(document.createElement("span"), { className: "tot" }));
  if (end.textContent !== text) end.textContent = text;
}
