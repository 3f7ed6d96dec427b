// The sticker round on this page: one participant after the other here, or each on a telephone. All of it stays on this
// device until somebody saves a vote file and hands it over.

import { Blad } from "./stemblad.js";
import { bewaar, herstel, lees, tekst, voegToe } from "./stembestand.js";
import { NAMEN, Paneel, leeg } from "./stempaneel.js";
import { goed, naam, zelfde } from "./stemregels.js";
import { ONLEESBAAR, haal } from "./toestel.js";

const GEEN = "Op dit toestel kan je niets bewaren. Bewaar je stembestand voor je deze pagina sluit.";
const EERST = "Kleef eerst een sticker.";
const ANDERE = { groen: "rood", rood: "groen" };
const GEKLEEFD = { groen: "Groen", rood: "Rood" };

export function start(element) {
  const round = new Stickerronde(element);
  // Other pages keep things too; a key of null says that all of it was wiped.
  addEventListener("storage", ({ key }) => (key === null || key === round.sleutel) && round.herlees());
  addEventListener("pageshow", (event) => event.persisted && round.herlees());
}

class Stickerronde {
  constructor(element) {
    const blad = new Blad(element);
    const ronde = JSON.parse(element.dataset.ronde);
    this.ronde = Object.assign(ronde, { kaarten: blad.kaarten, buiten: new Map(ronde.buiten) });
    this.sleutel = `stemmen ${element.dataset.adres}`;
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
      neem: (text) => this.neem([{ naam: "Tekst", tekst: text }]),
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

  // What this device keeps. Steps from before are over: taking one back would wipe what another tab kept.
  herlees() {
    const { text, fout } = haal(this.sleutel, GEEN);
    const kept = text === null ? undefined : herstel(text, this.ronde);
    this.eerder = [];
    this.stand = kept || this.nieuw([]);
    this.zeg(text === null || kept ? fout : ONLEESBAAR);
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
    const without = (ids) => ids.filter((one) => one !== id);
    const other = ANDERE[color];
    if (nu[color].includes(id)) this.zet(this.met(Object.assign({}, nu, { [color]: without(nu[color]) })), "Sticker weg.");
    else if (nu[color].length >= ronde[color]) this.zeg(`Je ${NAMEN[color]} stickers zijn op. Haal er eerst een weg.`);
    else this.zet(this.met(Object.assign({}, nu, { [color]: [...nu[color], id], [other]: without(nu[other]) })), `${GEKLEEFD[color]} gekleefd.`);
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
    this.neem(await Promise.all(Array.from(field.files, lees)));
    field.value = "";
  }

  neem(gelezen) {
    const { stemmen, fouten } = voegToe(gelezen, this.ronde, this.geldig);
    if (stemmen.length) this.zet(this.nieuw([...this.geldig, ...stemmen]), "");
    this.paneel.toonOpgenomen(stemmen.length, fouten);
  }
}
