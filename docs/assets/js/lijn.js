// Beside the telephone number: whether somebody answers now, or when again. Without script its usual hours stand there.

import { dagVan, dagnaam, datum, elkeMinuut, komende, weekdag } from "./klok.js";

export function start(element) {
  const always = element.textContent;
  const toon = (paper) => {
    const text = (!paper && woorden(element.dataset.reeks)) || always;
    if (element.textContent !== text) element.textContent = text;
  };
  toon();
  elkeMinuut(() => toon());
  addEventListener("beforeprint", () => toon(true));
  addEventListener("afterprint", () => toon());
}

// Nothing when the page knows no more moments.
function woorden(reeks) {
  const now = Date.now();
  const first = komende(reeks, now)[0];
  if (!first) return "";
  return first.van <= now ? `Nu bereikbaar tot ${first.einde}` : `Weer bereikbaar ${dag(first, now)} om ${first.begin}`;
}

function dag(one, now) {
  return dagnaam(one, dagVan(now)).toLowerCase() || (one.van - now < 6 * 864e5 ? weekdag(one) : `op ${datum(one)}`);
}
