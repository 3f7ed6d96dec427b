// The sticker round on this page: one participant after the other here, or each on a telephone. All of it stays on this
// device until somebody saves a vote file and hands it over.

import { Blad } from "./stemblad.js";
import { bewaar, lees, tekst, voegToe } from "./stembestand.js";
import { NAMEN, Paneel, leeg } from "./stempaneel.js";
import { goed, naam, zelfde } from "./stemregels.js";

const GEEN = "Op dit toestel kan je niets bewaren. Bewaar je stembestand voor je deze pagina sluit.";
const EERST = "Kleef eerst een sticker.";
const ANDERE = { groen: "rood", rood: "groen" };

export function start(element) {
  const round = new Stickerronde(element);
  addEventListener("storage", () => round.herlees());
  addEventListener("pageshow", (event) => event.persisted && round.herlees());
}

class Stickerronde {
  constructor(element) {
    const blad = new Blad(element);
    this.ronde = Object.assign(JSON.parse(element.dataset.ronde), { kaarten: blad.kaarten });
    this.sleutel = `stemmen ${element.dataset.adres}`;
    this.eerder = [];
    blad.maakKnoppen((id, color) => this.kleef(id, color));
    this.paneel = new Paneel(element, blad, this.ronde, this.knoppen());
    this.herlees();
  }

  knoppen() {
    const voted = (run, where) => () => (this.geldig.length ? run(this.geldig) : this.paneel.meld(EERST, this.paneel[where]));
    return {
      hernoem: (name) => this.hernoem(naam(name)),
      ongedaan: () => this.ongedaan(),
      volgende: () => (leeg(this.nu) ? this.paneel.meld(EERST, this.paneel.klaar) : this.volgende()),
      verder: (at) => this.verder(at),
      haalWeg: (at) => this.haalWeg(at),
      stapels: voted((votes) => this.paneel.toonStapels(votes), "klaar"),
      bewaar: voted(bewaar, "fouten"),
      kopieer: voted((votes) => this.kopieer(votes), "fouten"),
      bestanden: (field) => this.leesBestanden(field),
      neem: (texts) => this.neem(texts),
      wis: () => this.wis(),
    };
  }

  get nu() {
    return this.stand.stemmen[this.stand.nu];
  }

  // Who stuck at least one sticker: only these count, and only these are handed over.
  get geldig() {
    return this.stand.stemmen.filter((stem) => !leeg(stem));
  }

  zeg(text) {
    this.paneel.toon(this.stand, text, this.eerder.length > 0);
  }

  // What this device keeps; stickers on a card that is no more fall away.
  herlees() {
    const on = (ids) => ids.filter((id) => this.ronde.kaarten.has(id));
    let text = "";
    this.stand = this.nieuw([]);
    try {
      const kept = JSON.parse(localStorage.getItem(this.sleutel));
      if (kept) this.stand = { nu: kept.nu, stemmen: kept.stemmen.map(({ deelnemer, groen, rood }) => ({ deelnemer, groen: on(groen), rood: on(rood) })) };
    } catch (refused) {
      text = GEEN;
    }
    this.zeg(text);
  }

  // These votes, and behind them a participant who still has all stickers, with the first number that is free.
  nieuw(stemmen) {
    let number = 1;
    while (stemmen.some(({ deelnemer }) => deelnemer === String(number))) number += 1;
    return { nu: stemmen.length, stemmen: [...stemmen, { deelnemer: String(number), groen: [], rood: [] }] };
  }

  // Every change can be taken back, emptying included.
  zet(stand, text) {
    this.eerder.push(this.stand);
    this.stand = stand;
    this.onthoud(text);
  }

  ongedaan() {
    this.stand = this.eerder.pop() || this.stand;
    this.onthoud("De laatste stap is ongedaan.");
  }

  onthoud(text) {
    try {
      if (this.geldig.length) localStorage.setItem(this.sleutel, JSON.stringify(this.stand));
      else localStorage.removeItem(this.sleutel);
      this.zeg(text);
    } catch (refused) {
      this.zeg(`${text} ${GEEN}`);
    }
  }

  met(stem) {
    return { nu: this.stand.nu, stemmen: this.stand.stemmen.map((one, at) => (at === this.stand.nu ? stem : one)) };
  }

  kleef(id, color) {
    const { nu, ronde } = this;
    const title = ronde.kaarten.get(id);
    const without = (ids) => ids.filter((one) => one !== id);
    const other = ANDERE[color];
    if (nu[color].includes(id)) this.zet(this.met(Object.assign({}, nu, { [color]: without(nu[color]) })), `Sticker weg van “${title}”.`);
    else if (nu[color].length >= ronde[color]) this.zeg(`Je ${NAMEN[color]} stickers zijn op. Haal er eerst een weg.`);
    else this.zet(this.met(Object.assign({}, nu, { [color]: [...nu[color], id], [other]: without(nu[other]) })), `“${title}”: ${color}.`);
  }

  hernoem(name) {
    const taken = this.stand.stemmen.some((stem) => stem !== this.nu && zelfde(stem.deelnemer, name));
    if (taken) this.zeg(`“${name}” stemde al. Kies een ander nummer.`);
    else if (!goed(name)) this.zeg("Kies een nummer of een bijnaam van hoogstens 30 letters en cijfers.");
    else this.zet(this.met(Object.assign({}, this.nu, { deelnemer: name })), `Nu kleeft “${name}”.`);
  }

  volgende() {
    this.zet(this.nieuw(this.geldig), "De volgende mag kleven.");
    this.paneel.veld.focus();
  }

  verder(at) {
    const one = this.stand.stemmen[at];
    const stemmen = this.stand.stemmen.filter((stem) => stem === one || !leeg(stem));
    this.zet({ nu: stemmen.indexOf(one), stemmen }, `“${one.deelnemer}” kleeft verder.`);
    this.paneel.veld.focus();
  }

  haalWeg(at) {
    const gone = this.stand.stemmen[at];
    this.zet(this.nieuw(this.geldig.filter((stem) => stem !== gone)), `De stickers van “${gone.deelnemer}” zijn weg.`);
    this.paneel.terug.focus();
  }

  wis() {
    this.zet(this.nieuw([]), "Alles is gewist op dit toestel.");
    this.paneel.maakLeeg();
  }

  kopieer(votes) {
    const { paneel } = this;
    const field = paneel.plak;
    field.value = tekst(votes);
    field.select();
    const copied = navigator.clipboard ? navigator.clipboard.writeText(field.value) : Promise.reject(new Error("geen klembord"));
    copied.then(() => paneel.meld("De tekst is gekopieerd.", paneel.fouten)).catch(() => paneel.meld("Kopieer de tekst uit het vak.", paneel.fouten));
  }

  async leesBestanden(field) {
    const files = Array.from(field.files);
    const texts = await Promise.all(files.map(lees));
    this.neem(files.map((file, at) => [file.name, texts[at]]));
    field.value = "";
  }

  neem(texts) {
    const { stemmen, fouten } = voegToe(texts, this.ronde, this.geldig);
    if (stemmen.length) this.zet(this.nieuw([...this.geldig, ...stemmen]), "");
    this.paneel.toonOpgenomen(stemmen.length, fouten);
  }
}
