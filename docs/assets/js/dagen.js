// The agenda as it grows old: days and weeks that are past go away, the others keep a true name, and at last the page says its age.

import { dagVan, elkeMinuut } from "./klok.js";

const WEEK = 7 * 864e5;
const NAMEN = ["Deze week", "Volgende week"];

export function start(notice) {
  const toon = () => ruim(notice, dagVan(Date.now()));
  toon();
  elkeMinuut(toon);
}

function ruim(notice, today) {
  document.querySelectorAll("[data-laatste]").forEach((day) => day.dataset.laatste < today && day.remove());
  document.querySelectorAll("[data-maandag]").forEach((week) => {
    const part = week.closest("details, section");
    const ahead = (Date.parse(week.dataset.maandag) - Date.parse(today)) / WEEK;
    if (ahead <= -1 || (week.querySelector("ul") && !week.querySelector("li"))) neemWeg(part);
    else noem(part, NAMEN[Math.ceil(ahead)]);
  });
  document.querySelectorAll(".buren").forEach((part) => part.querySelector("[data-laatste]") || part.remove());
  document.querySelectorAll('.sprongen a[href^="#"]').forEach((link) => document.getElementById(link.hash.slice(1)) || link.parentNode.remove());
  notice.hidden = today < notice.dataset.houdbaar && Boolean(document.querySelector("[data-laatste]"));
}

// A later week that has begun opens, and what stands above it is no longer only “Later”.
function noem(part, name) {
  const title = part.querySelector("h2, h3");
  if (!name || title.textContent === name) return;
  title.textContent = name;
  if (name !== NAMEN[0]) return;
  part.open = true;
  part.parentNode.querySelector("h2").textContent = "Deze week en later";
}

// The last week goes with the heading above all of them.
function neemWeg(part) {
  const above = part.parentNode;
  part.remove();
  if (above.matches("section") && !above.querySelector("[data-maandag]")) above.remove();
}
