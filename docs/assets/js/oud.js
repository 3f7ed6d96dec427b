// A notice that comes forward once the page is too old to be believed.

import { dagVan, elkeMinuut } from "./klok.js";

export function start(element) {
  const toon = () => {
    element.hidden = dagVan(Date.now()) < element.dataset.houdbaar;
  };
  toon();
  elkeMinuut(toon);
}
