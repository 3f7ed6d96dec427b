// On top of a need: whether somebody is there now, later today, or when again. The notice is true without it, on its date.

import { dagVan, datum, elkeMinuut, komende, morgenVan, weekdag } from "./klok.js";

export function start(element) {
  const notice = element.querySelector(".melding");
  const toon = () => zeg(notice, woorden(element.dataset));
  toon();
  elkeMinuut(toon);
}

function woorden({ reeks, misschien, vraag, soort, oud }) {
  const now = Date.now();
  const today = dagVan(now);
  const first = komende(reeks, now)[0];
  if (!first) return [soort, oud, ""];
  if (first.van <= now) return ["open", "Je kan nu terecht", `Tot ${first.einde}.`];
  if (first.dag === today) return ["straks", "Je kan straks terecht", `Van ${first.begin} tot ${first.einde}.`];
  const day = first.dag === morgenVan(today) ? "morgen" : `${weekdag(first)} ${datum(first)}`;
  const next = `${day}, ${first.begin} – ${first.einde}.`;
  if (misschien.includes(today)) return [soort, "Vandaag is er misschien iemand", `${vraag} Zeker is ${next}`];
  const [none, which] = reeks.includes(`${today}T`) ? ["niemand meer", "volgende"] : ["niemand", "eerste"];
  return ["straks", `Vandaag is er ${none}`, `De ${which} keer is ${next}`];
}

function zeg(notice, [kind, title, text]) {
  const [strong, below] = [notice.querySelector(".titel strong"), notice.querySelector(".tekst")];
  if (strong.textContent !== title) strong.textContent = title;
  if (below.textContent !== text) below.textContent = text;
  notice.className = `melding ${kind}`;
}
