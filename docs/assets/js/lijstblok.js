// One offer of the list: its own page is fetched, and the parts that a person needs on one block are taken over.

import { maak } from "./bewaar.js";

const FEITEN = ["waar", "kost", "afspraak", "meebrengen", "vraag"];
const MOMENTEN = 3;

// What a block is made of: `weg` says why there is nothing to show; an offer that moved has its new id.
export async function haal(aanbod, id) {
  const adres = `${aanbod}${id}/`;
  let text = "";
  try {
    const answer = await fetch(adres);
    if (answer.status === 404) return { id, titel: id, weg: "Dit staat niet meer op deze site." };
    text = await answer.text();
  } catch (offline) {
    return zonder(id);
  }
  const page = new DOMParser().parseFromString(text, "text/html");
  const moved = page.querySelector("[data-verhuisd]");
  if (moved) return haal(aanbod, moved.dataset.verhuisd.slice(aanbod.length, -1));
  return page.querySelector(".papier") ? lees(page, id, adres) : zonder(id);
}

const zonder = (id) => ({ id, titel: id, later: true, weg: "Dit kunnen we nu niet tonen. Probeer het straks opnieuw." });
const tekst = (element) => element.textContent.replace(/\s+/g, " ").trim();

const lijnen = (page, feit) => [...page.querySelectorAll(`[data-feit="${feit}"] dd`)].map(tekst);

function lees(page, id, adres) {
  const bereik = page.querySelector('.knoppen a[href^="tel:"]') || page.querySelector('main a[href^="mailto:"]');
  return {
    id,
    adres,
    titel: tekst(page.querySelector("h1")),
    bereik: bereik && (mailadres(bereik) ? `Mail naar ${mailadres(bereik)}` : tekst(bereik)),
    waar: lijnen(page, "waar"),
    wanneer: [...(gezegd(page) ? [] : [staat(page)]), ...lijnen(page, "afspraak")],
    geldig: page.querySelector(".papier").dataset.geldig,
    inhoud: () => inhoud(page, bereik),
  };
}

const mailadres = (link) => (/^mailto:(.*)$/.exec(link.getAttribute("href")) || [])[1];

// Whether the facts say in full what the title of the status says.
function gezegd(page) {
  const title = tekst(page.querySelector(".melding .titel"));
  return lijnen(page, "afspraak").some((line) => line.startsWith(title));
}

// The status in words; “Volgende keer” gets the first moment that is still to come, and is nothing without one.
function staat(page) {
  const title = tekst(page.querySelector(".melding .titel"));
  const leaves = [...page.querySelectorAll(".melding.straks .datumblad")];
  if (!leaves.length) return title;
  const next = leaves.find((one) => new Date(one.dataset.tot) > new Date());
  if (!next) return next;
  const parts = [tekst(next.querySelector("time")).replace(":", ""), ...[...next.querySelectorAll(".uren, .waar:not(.vast)")].map(tekst)];
  return `${title}: ${parts.join(", ")}`;
}

export function blok(block) {
  const title = block.adres ? maak("a", { href: block.adres }, block.titel) : block.titel;
  const parts = block.weg ? [maak("p", {}, block.weg)] : block.inhoud();
  return maak("li", { className: "blok" }, maak("h2", { tabIndex: -1 }, title), ...parts);
}

// Fresh copies each time, in the order of what a person needs.
function inhoud(page, bereik) {
  const copy = (selector) => [...page.querySelectorAll(selector)].map(kopie);
  const now = new Date();
  const moments = copy(".melding .datumblad").filter((one) => new Date(one.dataset.tot) > now).slice(0, MOMENTEN);
  // The usual place stands below, with its address; a moment at another place keeps its own.
  if (copy('[data-feit="waar"] dd').length === 1) moments.forEach((one) => one.querySelectorAll(".vast").forEach((place) => place.remove()));
  const facts = [].concat(...FEITEN.map((name) => copy(`[data-feit="${name}"]`)));
  return [
    ...copy(".kort, .papier .qr"),
    ...(gezegd(page) ? [] : stand(page.querySelector(".melding"), moments.length)),
    maak("div", { className: "bladen" }, ...moments),
    maak("dl", { className: "feiten" }, ...(bereik ? [weg(bereik)] : []), ...facts),
    ...copy(".controle > p"),
  ];
}

// What is sure says it with its leaves; everything else in words.
function stand(melding, leaves) {
  if (leaves && /open|straks/.test(melding.className)) return [];
  const title = kopie(melding.querySelector(".titel"));
  return [maak("div", { className: melding.className.replace("melding", "lijststand") }, title)];
}

// The one way to get in touch: the number, or the address where there is none.
function weg(bereik) {
  const mail = mailadres(bereik);
  const link = maak("a", { href: bereik.getAttribute("href") }, mail || tekst(bereik.querySelector("small")));
  const icon = (bereik.closest("[data-feit]") || bereik).querySelector(".pictogram");
  const fact = maak("div", {}, maak("dt", {}, kopie(icon), mail ? " Mail" : " Bel"), maak("dd", {}, link));
  fact.dataset.feit = mail ? "mail" : "bel";
  return fact;
}

function kopie(element) {
  const copy = document.importNode(element, true);
  for (const one of [copy, ...copy.querySelectorAll("[id], [data-deel]")]) {
    one.removeAttribute("id");
    one.removeAttribute("data-deel");
  }
  return copy;
}
