// What stands around the sheet of cards: who sticks now, who voted, files to hand over, the outcome. `doe` holds what
// its buttons do; this part only shows.

import { maak } from "./bewaar.js";
import { stickers } from "./stemblad.js";
import { KLEUREN, tel } from "./stemregels.js";

const HOE = "Kleef om beurten op dit scherm, of elk op een eigen telefoon. Onder de kaarten kies je “Volgende deelnemer”, en op het einde “Toon de drie stapels”.";

export const NAMEN = { groen: "groene", rood: "rode" };
export const mensen = (count) => (count === 1 ? "1 deelnemer" : `${count} deelnemers`);
export const leeg = (stem) => !stem.groen.length && !stem.rood.length;

// Script adds no heading to a page before somebody asks for something.
const kop = (text) => maak("p", { className: "tussenkop" }, text);

const status = (className) => {
  const element = maak("div", { className });
  element.setAttribute("role", "status");
  return element;
};

export class Paneel {
  constructor(element, blad, ronde, doe) {
    Object.assign(this, { blad, ronde, doe });
    const sheet = element.querySelector(".stemblad");
    this.veld = maak("input", { id: "deelnemer", type: "text", maxLength: 30, autocomplete: "off" });
    this.veld.addEventListener("change", () => doe.hernoem(this.veld.value));
    this.status = status("over");
    this.terug = blad.knop("ongedaan", "Maak ongedaan", doe.ongedaan);
    this.lijst = maak("ul", { className: "stemmers" });
    this.uitslag = maak("div", { className: "stapels", tabIndex: -1, hidden: true });
    const label = maak("label", { htmlFor: "deelnemer" }, "Wie kleeft nu? Een nummer of een bijnaam, geen echte naam");
    const kleven = maak("div", {});
    sheet.replaceWith(maak("div", { className: "klever" }, maak("p", {}, HOE), label, this.veld), kleven, this.samen());
    // The bar stays in sight as long as there are cards below it.
    kleven.append(maak("div", { className: "stembalk" }, this.status, this.terug), sheet);
  }

  samen() {
    const { blad, doe } = this;
    this.klaar = status("gezegd");
    return maak(
      "div",
      { className: "samen" },
      kop("Klaar met kleven?"),
      maak("div", { className: "knoppen" }, blad.knop("verder", "Volgende deelnemer", doe.volgende), blad.knop("open", "Toon de drie stapels", doe.stapels)),
      this.klaar,
      this.uitslag,
      kop("Wie stemde"),
      this.lijst,
      ...this.bestanden(),
      kop("Helemaal klaar?"),
      maak("div", { className: "knoppen" }, blad.knop("weg", "Wis alles", doe.wis)),
    );
  }

  // A file or a text goes from one device to the other: by mail, by chat, on a stick.
  bestanden() {
    const { blad, doe } = this;
    const file = maak("input", { id: "stembestanden", type: "file", multiple: true, accept: ".json,application/json" });
    file.addEventListener("change", () => doe.bestanden(file));
    this.plak = maak("textarea", { id: "stemtekst", rows: 1, spellcheck: false });
    this.fouten = status("weigering");
    return [
      kop("Elk op een eigen telefoon?"),
      maak("p", {}, "Wie klaar is, bewaart een stembestand of kopieert de tekst, en bezorgt die aan de trekker. De trekker voegt alles hier samen. Vanzelf gaat er niets weg van dit toestel."),
      maak("div", { className: "knoppen" }, blad.knop("bewaar", "Bewaar als bestand", doe.bewaar), blad.knop("deel", "Kopieer als tekst", doe.kopieer)),
      maak("div", { className: "invoer" }, maak("label", { htmlFor: "stembestanden" }, "Voeg stembestanden toe"), file),
      maak("div", { className: "invoer" }, maak("label", { htmlFor: "stemtekst" }, "Of plak hier de tekst van een stembestand"), this.plak),
      maak("div", { className: "knoppen" }, blad.knop("verder", "Voeg deze tekst toe", () => doe.neem(this.plak.value))),
      this.fouten,
    ];
  }

  // `stand` is who voted and who sticks now; `terug` says whether there is a step to take back.
  toon({ stemmen, nu }, text, terug) {
    const now = stemmen[nu];
    const left = KLEUREN.map((color) => `${this.ronde[color] - now[color].length} ${NAMEN[color]}`).join(" en ");
    this.veld.value = now.deelnemer;
    this.status.textContent = "";
    this.status.append(text ? `${text} ` : "", maak("strong", {}, `Nog ${left} stickers`), ` voor “${now.deelnemer}”.`);
    this.terug.disabled = !terug;
    this.blad.toon(now);
    this.klaar.textContent = "";
    this.lijst.textContent = "";
    this.lijst.append(...stemmen.map((stem, at) => this.stemmer(stem, at, at === nu)));
    if (stemmen.every(leeg)) this.sluitStapels();
    else if (!this.uitslag.hidden) this.vulStapels(stemmen.filter((stem) => !leeg(stem)));
  }

  stemmer(stem, at, now) {
    const { blad, doe } = this;
    const ways = now ? [] : [blad.knop("verder", "Kleef verder", () => doe.verder(at), stem.deelnemer)];
    if (!leeg(stem)) ways.push(blad.knop("weg", "Haal weg", () => doe.haalWeg(at), stem.deelnemer));
    const words = `${stem.deelnemer}: ${stickers(stem.groen.length, stem.rood.length)}${now ? " (kleeft nu)" : ""}`;
    return maak("li", {}, maak("span", {}, words), maak("span", { className: "knoppen" }, ...ways));
  }

  toonStapels(stemmen) {
    this.uitslag.hidden = false;
    this.vulStapels(stemmen);
    this.uitslag.focus();
  }

  sluitStapels() {
    this.uitslag.hidden = true;
    this.uitslag.textContent = "";
  }

  vulStapels(stemmen) {
    const total = (color) => stemmen.reduce((sum, stem) => sum + stem[color].length, 0);
    this.uitslag.textContent = "";
    this.uitslag.append(
      maak("h3", {}, "De drie stapels"),
      maak("p", {}, `${mensen(stemmen.length)}: ${stickers(total("groen"), total("rood"))}.`),
      maak("div", { className: "vakken" }, ...this.blad.stapels(this.ronde.stapels, tel(stemmen, this.ronde.kaarten))),
      maak("div", { className: "knoppen" }, this.blad.knop("printer", "Druk de stapels af", () => print())),
    );
  }

  // What concerns the parts below the cards is said there: the bar may be out of sight.
  meld(text, where) {
    for (const one of [this.klaar, this.fouten]) one.textContent = "";
    where.append(maak("p", {}, text));
  }

  toonOpgenomen(count, fouten) {
    this.meld(count ? `${mensen(count)} toegevoegd.` : "Er kwam niemand bij.", this.fouten);
    if (fouten.length) this.fouten.append(maak("p", {}, "Dit namen we niet op:"), maak("ul", {}, ...fouten.map((fout) => maak("li", {}, fout))));
    else this.plak.value = "";
  }

  maakLeeg() {
    for (const one of [this.klaar, this.fouten]) one.textContent = "";
    this.plak.value = "";
    this.terug.focus();
  }
}
