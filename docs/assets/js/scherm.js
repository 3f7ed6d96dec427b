// A screen that nobody looks after: it goes on by the clock, fetches its own page now and then, and stays on the last
// good one. It never leads anywhere, so without network there is no error page of the browser to stay on.

import { dagVan, dagnaam, elkeMinuut } from "./klok.js";

const VRAAG = 6e5;
const GEDULD = 3e4;

export function start(main) {
  const staat = { main, gevraagd: Date.now(), etag: "", weg: false };
  toon(main);
  elkeMinuut(() => staat.weg || minuut(staat));
}

function minuut(staat) {
  toon(staat.main);
  if (Math.abs(Date.now() - staat.gevraagd) < VRAAG) return;
  staat.gevraagd = Date.now();
  vernieuw(staat).catch(() => {});
}

// What does not come, comes late or is no page of this screen leaves all as it is: the page itself tells its age.
async function vernieuw(staat) {
  const stop = new AbortController();
  const clock = setTimeout(() => stop.abort(), GEDULD);
  try {
    const answer = await fetch(location.href, { cache: "no-cache", signal: stop.signal });
    const etag = answer.headers.get("ETag");
    if (!answer.ok || (etag && etag === staat.etag)) return;
    const found = heel(await answer.text(), staat.main);
    if (!found) return;
    staat.etag = etag;
    await wissel(staat, found);
  } finally {
    clearTimeout(clock);
  }
}

// The page, when it came to its end and is that of this screen; a network that asks for a password sends another one.
function heel(html, main) {
  if (!/<\/html>\s*$/.test(html)) return null;
  const found = new DOMParser().parseFromString(html, "text/html");
  const next = found.querySelector("main[data-scherm]");
  return next && next.dataset.scherm === main.dataset.scherm ? found : null;
}

// New style is there before the new page is. A new script takes over from this one.
async function wissel(staat, found) {
  const [style, script] = ["link[rel=stylesheet]", "script[type=module]"].map((name) => [document, found].map((page) => page.querySelector(name)));
  if (style[0].getAttribute("href") !== style[1].getAttribute("href")) await stijl(...style);
  document.body.replaceWith(document.adoptNode(found.body));
  staat.main = document.querySelector("main");
  if (script[0].getAttribute("src") === script[1].getAttribute("src")) return toon(staat.main);
  const part = await import(new URL("scherm.js", new URL(script[1].getAttribute("src"), location.href)));
  staat.weg = true;
  script[0].replaceWith(document.adoptNode(script[1]));
  part.start(staat.main);
}

function stijl(old, other) {
  return new Promise((done, fail) => {
    const next = document.adoptNode(other);
    next.onload = () => {
      old.remove();
      done();
    };
    next.onerror = () => {
      next.remove();
      fail(new Error(next.href));
    };
    old.after(next);
  });
}

function toon(main) {
  const now = Date.now();
  main.querySelector(".oud").hidden = now < Date.parse(main.dataset.houdbaar);
  const list = main.querySelector(".bladen");
  if (list) lijst(main, list, now);
}

function lijst(main, list, now) {
  const today = dagVan(now);
  for (const row of Array.from(list.children)) {
    const leaf = row.querySelector("[data-tot]");
    if (Date.parse(leaf.dataset.tot) <= now) row.remove();
    else noem(leaf, now, today);
  }
  Array.from(list.children).forEach((row, at) => {
    row.hidden = at >= Number(list.dataset.getoond);
  });
  if (!list.children.length) list.replaceWith(Object.assign(document.createElement("p"), { className: "geen", textContent: main.dataset.op }));
}

function noem(leaf, now, today) {
  const { van, open } = leaf.dataset;
  const nu = open !== undefined && Date.parse(van) <= now;
  const label = leaf.querySelector(".nabij") || leaf.querySelector(".uren").parentNode.insertBefore(document.createElement("span"), leaf.querySelector(".uren"));
  const word = nu ? "Nu open" : dagnaam({ dag: van.slice(0, 10) }, today);
  label.className = nu ? "nabij open" : "nabij";
  label.hidden = !word;
  if (label.textContent !== word) label.textContent = word;
}
