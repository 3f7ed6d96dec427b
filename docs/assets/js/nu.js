// Words that depend on the hour, in a notice and on leaves: “Nu open, tot 16u”, “Vandaag”. The page is true without them.

import { dagVan, dagnaam, elkeMinuut } from "./klok.js";

const parts = [];

export function start(element) {
  parts.push(read(element));
  update(parts[parts.length - 1]);
  if (parts.length > 1) return;
  window.addEventListener("beforeprint", () => parts.forEach((part) => update(part, true)));
  window.addEventListener("afterprint", updateAll);
  elkeMinuut(updateAll);
}

function updateAll() {
  parts.forEach((part) => update(part));
}

// A part is a notice, a list of leaves, or one leaf.
function read(element) {
  const leaves = element.dataset.van ? [element] : Array.from(element.querySelectorAll("[data-van]"));
  const moments = leaves.map(moment);
  const title = element.querySelector(".titel strong");
  const section = element.closest(".straks");
  const text = element.querySelector(".tekst") || Object.assign(document.createElement("p"), { className: "tekst" });
  return {
    element, moments, title, text,
    later: element.querySelector(".later"),
    head: section && section.querySelector("[data-nu]"),
    list: element.matches("ul") ? element : element.querySelector(".bladen"),
    shown: moments.filter((one) => !one.row.hidden).length,
    always: title && [element.classList[1], title.textContent, text.textContent],
  };
}

function moment(leaf) {
  const { van, tot, open, ics } = leaf.dataset;
  return {
    leaf, ics,
    row: leaf.parentElement.matches("li") ? leaf.parentElement : leaf,
    from: Date.parse(van),
    to: Date.parse(tot),
    open: open !== undefined,
    dag: van.slice(0, 10),
    hours: leaf.querySelector(".uren"),
    label: document.createElement("span"),
  };
}

function update(part, paper) {
  const now = Date.now();
  const today = dagVan(now);
  const coming = part.moments.filter((one) => now < one.to);
  part.moments.filter((one) => now >= one.to).forEach((one) => drop(one, coming[0]));
  coming.slice(0, part.shown).forEach((one) => {
    one.row.hidden = false;
  });
  coming.forEach((one) => mark(one, !part.title && one.open && one.from <= now ? "Nu open" : dagnaam(one, today)));
  if (part.head) head(part.head, coming.slice(0, part.shown).some((one) => one.open && one.from <= now));
  const over = part.moments.length > 0 && !coming.length;
  const { houdbaar, oud, soort } = part.element.dataset;
  if (over && part.list) end(part);
  if (!part.title) return;
  if (oud && (over || now >= Date.parse(houdbaar))) {
    document.querySelectorAll('main a[href$=".ics"]').forEach((link) => (link.closest("dd") || link).remove());
    say(part, [soort, oud, ""]);
  } else {
    say(part, (oud && coming.length && words(part, coming[0], now, today, paper)) || part.always);
  }
}

// What stands above the leaves of home.
function head(element, open) {
  const text = open ? element.dataset.nu : element.dataset.straks;
  if (element.textContent !== text) element.textContent = text;
}

// No leaf is left: a notice says so by itself, a list leaves a sentence.
function end(part) {
  if (!part.title) part.list.before(Object.assign(document.createElement("p"), { textContent: part.element.dataset.oud }));
  part.list.remove();
  part.list = null;
}

// What holds at this hour, or nothing when the page says it already; the first leaf tells the next moment.
// Paper calls nothing open.
function words(part, first, now, today, paper) {
  const fresh = first === part.moments[0];
  if (paper && fresh) return null;
  const before = part.element.dataset.vooraf || "";
  const [begin, end] = hoursOf(first);
  const next = "Volgende keer";
  if (paper) return ["straks", next, before];
  if (first.from <= now) return [before ? "straks" : "open", `Nu ${before ? "bezig" : "open"}, tot ${end}`, before];
  if (first.dag === today) return ["straks", `Straks${before ? "" : " open"}, om ${begin}`, before];
  const closed = (part.element.dataset.dicht || "").split("\n").find((line) => line.startsWith(today));
  if (closed) return ["dicht", "Vandaag dicht", [closed.slice(11), before, `${next}:`].filter(Boolean).join(" ")];
  if (part.moments.some((one) => one.dag === today)) return ["straks", "Vandaag al voorbij", [before, `${next}:`].filter(Boolean).join(" ")];
  if (dagnaam(first, today)) return ["straks", `Morgen${before ? "" : " open"}, om ${begin}`, before];
  return fresh ? null : ["straks", next, before];
}

// What fell away before the first moment is told no more once that moment is not the next, or something else is said.
function say(part, said) {
  const [kind, title, text] = said;
  const { element, title: strong, text: below } = part;
  if (part.later) part.later.hidden = said !== part.always;
  if (strong.textContent !== title) strong.textContent = title;
  if (below.textContent !== text) below.textContent = text;
  if (!text) below.remove();
  else if (!below.isConnected) strong.parentElement.after(below);
  element.className = `melding ${kind}`;
}

function mark(one, word) {
  if (one.label.textContent === word) return;
  one.label.textContent = word;
  one.label.className = word === "Nu open" ? "nabij open" : "nabij";
  if (word) one.hours.before(one.label);
  else one.label.remove();
}

// The button that puts a moment in the calendar moves on with the moments.
function drop(passed, next) {
  passed.row.remove();
  const button = passed.ics && document.querySelector(`.knop[href="${passed.ics}"]`);
  if (!button) return;
  if (!next || !next.ics) {
    button.remove();
    return;
  }
  const [day, number, month] = ["dag", "nummer", "maand"].map((name) => next.leaf.querySelector(`.${name}`).textContent);
  button.href = next.ics;
  button.querySelector("small").textContent = `${day} ${number} ${month}, ${hoursOf(next)[0]}`;
}

function hoursOf(one) {
  return one.hours.textContent.split(" – ");
}
