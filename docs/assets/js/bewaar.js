// The button that keeps an offer in the reader's own list. Ids alone are kept, on this device alone.

// Three sheets of paper with four each. More is no short list, and more than one text message holds.
export const MEEST = 12;

export function maak(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

// The ids in a text such as “a,b,c”, each once; what cannot be an id is left out.
export function ids(text) {
  return [...new Set(text.split(",").filter((id) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)))];
}

// Two councils may share one origin, so the address of the list is part of the name.
const naam = (lijstje) => `lijstje ${lijstje}`;

// The list, or null where the device refuses to keep anything.
export function lees(lijstje) {
  try {
    return ids(localStorage.getItem(naam(lijstje)) || "");
  } catch (refused) {
    return null;
  }
}

// Whether the list was kept. The other buttons on this page hear of it; those in other tabs do by themselves.
export function schrijf(lijstje, list) {
  try {
    localStorage.setItem(naam(lijstje), list.join(","));
  } catch (refused) {
    return false;
  }
  dispatchEvent(new Event("bewaard"));
  return true;
}

export function start(element) {
  const { id, titel, lijstje } = element.dataset;
  const words = maak("span", {});
  const button = maak("button", { type: "button", className: "knop" }, words, maak("span", { className: "onzichtbaar" }, ` “${titel}”`));
  const status = maak("p", {});
  status.setAttribute("role", "status");
  element.append(button, status);

  const list = () => lees(lijstje) || [];
  function toon() {
    const kept = list().includes(id);
    button.setAttribute("aria-pressed", kept);
    words.textContent = kept ? "Staat in je lijstje" : "Bewaar in mijn lijstje";
  }
  function zeg(text, way) {
    status.textContent = "";
    status.append(`${text} `, maak("a", { href: lijstje }, way));
  }
  button.addEventListener("click", () => {
    const kept = list().includes(id);
    const next = kept ? list().filter((one) => one !== id) : [...list(), id];
    if (next.length > MEEST) {
      zeg(`Je lijstje is vol. Er staat al ${MEEST} keer hulp op.`, "Bekijk mijn lijstje");
    } else if (schrijf(lijstje, next)) {
      if (kept) zeg("Dit staat niet meer in je lijstje.", "Bekijk mijn lijstje");
      else zeg("Dit staat nu in je lijstje.", "Bekijk en druk af");
    } else {
      status.textContent = "Op dit toestel kan je niets bewaren. Druk de pagina af of schrijf het nummer op.";
    }
  });
  toon();
  for (const change of ["bewaard", "storage", "pageshow"]) addEventListener(change, toon);
}
