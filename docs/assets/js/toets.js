// The form of the e-inclusion test: filled in on this device, kept on this device, read off as YAML.

import { maak } from "./bewaar.js";
import { knop, kopieer, melding, onthoud, zeg } from "./formulier.js";
import { vandaag } from "./schoon.js";
import { ONLEESBAAR, bewaarBestand, haal, ontleed } from "./toestel.js";
import { veld } from "./toetsvelden.js";
import { uitkomst } from "./toetsyaml.js";

const GEEN = "Op dit toestel kunnen we niets bewaren. Rond de toets af voor je deze pagina sluit.";
const TERUG = "Je was al begonnen. Je antwoorden staan nog op dit toestel.";

export function start(element) {
  new Formulier(element).begin();
}

class Formulier {
  constructor(element) {
    this.keuzes = JSON.parse(element.dataset.keuzes);
    this.naam = `toets ${element.dataset.adres}`;
    this.iconen = element.querySelector("template").content;
    this.vragen = Array.from(element.querySelectorAll("[data-vraag]"));
    this.velden = new Map();
    for (const plek of element.querySelectorAll("[data-veld]")) this.vervang(plek);
    this.bouw(element);
    element.addEventListener("input", (event) => event.target !== this.vak && this.bewaar());
  }

  vervang(plek) {
    const vraag = plek.closest("[data-vraag]");
    const name = plek.dataset.veld;
    this.velden.set(vraag ? `${vraag.dataset.vraag}/${name}` : name, veld(plek, this.keuzes, vraag && this.vragen.indexOf(vraag) + 1));
  }

  bouw(element) {
    this.stand = melding();
    this.melding = melding();
    this.hoe = maak("p", {});
    this.vak = maak("textarea", { id: "toets-yaml", readOnly: true, rows: 12, spellcheck: false });
    this.klaar = maak("div", {}, this.hoe, maak("label", { htmlFor: "toets-yaml" }, "Je toets als tekst"), this.vak);
    this.balk = maak("div", { className: "knoppen" });
    this.vooraf = melding();
    element.prepend(this.vooraf);
    element.append(maak("div", { className: "uitkomst" }, maak("p", { className: "tussenkop" }, "Je resultaat"), this.stand, this.klaar, this.balk, this.melding));
  }

  begin() {
    const { text, fout } = haal(this.naam, GEEN);
    const kept = ontleed(text || "{}");
    const readable = kept && typeof kept === "object";
    this.vul(readable ? kept : {});
    if (!readable) zeg(this.vooraf, ONLEESBAAR);
    else zeg(this.vooraf, Object.keys(kept).length ? TERUG : fout);
  }

  lees() {
    const found = {};
    for (const [name, { lees }] of this.velden) if (lees()) found[name] = lees();
    return found;
  }

  // A form that nobody began has today's date; what is filled in later never changes by itself.
  vul(values) {
    const shown = Object.keys(values).length ? values : { op: vandaag() };
    for (const [name, { zet }] of this.velden) zet(shown[name] || "");
    this.toon();
  }

  bewaar() {
    zeg(this.melding, "");
    if (!onthoud(this.naam, this.lees())) zeg(this.vooraf, GEEN);
    this.toon();
  }

  toon() {
    const values = this.lees();
    for (const vraag of this.vragen) this.toonVraag(vraag, values[`${vraag.dataset.vraag}/antwoord`] || "");
    const found = uitkomst(values, this.vragen.map((vraag) => vraag.dataset.vraag), this.keuzes, vandaag());
    this.id = found.id;
    zeg(this.stand, tellen(found));
    this.klaar.hidden = !found.yaml;
    this.hoe.textContent = this.keuzes.kop
      ? `Maak het bestand ${this.keuzes.bestand} met deze tekst, of stuur ze naar wie het register bijhoudt.`
      : `Zet deze tekst onderaan in ${this.keuzes.bestand}, of stuur ze naar wie het register bijhoudt.`;
    if (this.vak.value !== found.yaml) this.vak.value = found.yaml;
    this.knoppen(found);
  }

  // What one does about it is asked where the answer is no, or not quite yes.
  toonVraag(vraag, answer) {
    if (answer) vraag.dataset.antwoord = answer;
    else vraag.removeAttribute("data-antwoord");
    vraag.querySelector(".gevolg").hidden = answer !== "nee" && answer !== "deels";
  }

  knoppen(found) {
    const state = found.yaml ? "klaar" : "bezig";
    if (this.balk.dataset.staat === state) return;
    this.balk.dataset.staat = state;
    this.balk.textContent = "";
    if (found.yaml) this.balk.append(knop(this.iconen, "kopieer", "Kopieer de tekst", () => kopieer(this.vak, this.melding)), knop(this.iconen, "bewaar", "Bewaar als bestand", () => this.bestand()));
    this.balk.append(knop(this.iconen, "printer", "Druk af", () => print()), knop(this.iconen, "weg", "Begin opnieuw", () => this.leeg()));
  }

  bestand() {
    bewaarBestand(`${this.id}.yaml`, this.vak.value, "text/plain");
    zeg(this.melding, "De tekst staat in een bestand op je toestel.");
  }

  // Nothing is asked beforehand: what went comes back with one press.
  leeg() {
    const before = this.lees();
    onthoud(this.naam, {});
    this.vul({});
    zeg(this.vooraf, "");
    const back = knop(this.iconen, "ongedaan", "Zet terug", () => this.zetTerug(before));
    zeg(this.melding, "Het formulier is leeg. ", back);
    back.focus();
  }

  zetTerug(before) {
    onthoud(this.naam, before);
    this.vul(before);
    zeg(this.melding, "Alles staat er weer.");
    this.balk.lastElementChild.focus();
  }
}

function tellen({ tellingen, open, zonderActie, mist }) {
  const counts = [...tellingen, ["nog open", open]].filter(([, count]) => count).map(([words, count]) => `${count} ${words}`);
  const without = zonderActie ? ` Bij ${zonderActie} keer nee staat nog geen actie.` : "";
  const needed = mist.length ? ` Vul nog in: ${mist.join("; ")}.` : "";
  return `${counts.join(" · ")}.${without}${needed}`;
}
