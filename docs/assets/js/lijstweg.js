// The way to the reader's own list, in the head of every page: “Mijn lijstje (4)”. While the list is empty there is none.

import { lees, maak } from "./bewaar.js";

export function start(element) {
  const { lijstje } = element.dataset;
  const link = maak("a", { className: "lijstweg", href: lijstje });
  if (location.pathname === lijstje) link.setAttribute("aria-current", "page");
  const toon = () => {
    const { length } = lees(lijstje) || [];
    link.textContent = `Mijn lijstje (${length})`;
    element.classList.toggle("met-lijst", length > 0);
    if (!length) link.remove();
    else if (!link.isConnected) element.querySelector(".thuis").after(link);
  };
  toon();
  for (const change of ["bewaard", "storage", "pageshow"]) addEventListener(change, toon);
}
