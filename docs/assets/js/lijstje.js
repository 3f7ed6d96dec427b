// Mijn lijstje: what is kept on this device, or what stands behind # in the address, to print or to send.

import { beeld } from "./beeld.js";
import { MEEST, ids, lees, maak, schrijf } from "./bewaar.js";
import { blok, haal } from "./lijstblok.js";
import { stempel, wegen } from "./lijstwegen.js";

const GEEN = "Op dit toestel kan je niets bewaren. Druk de pagina’s af die je nodig hebt.";
const LEEG = "Je lijstje is nog leeg. Zoek hulp die past, en kies “Bewaar in mijn lijstje”.";

export function start(element) {
  const list = new Lijst(element);
  addEventListener("beforeprint", () => list.stempel());
  addEventListener("storage", () => list.gedeeld || list.toon());
  addEventListener("pageshow", (event) => event.persisted && list.toon());
  // A jump to a heading of this page is no other list.
  addEventListener("hashchange", () => list.sprong() || list.toon());
  list.toon();
}

class Lijst {
  constructor(element) {
    Object.assign(this, element.dataset, { ids: [], gedeeld: false, beurt: 0, blokken: new Map() });
    this.iconen = element.querySelector("template").content;
    this.status = maak("p", {});
    this.status.setAttribute("role", "status");
    this.balk = maak("div", { className: "knoppen" });
    this.kop = maak("p", { className: "stempel" });
    this.vak = maak("ol", { className: "blokken" });
    element.textContent = "";
    element.append(this.status, this.balk, this.kop, this.vak);
  }

  sprong() {
    return location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  }

  toon() {
    const sent = this.sprong() ? [] : ids(location.hash.slice(1).replace(/%2C/gi, ","));
    const kept = lees(this.lijstje);
    this.gedeeld = sent.length > 0;
    this.ids = (this.gedeeld ? sent : kept || []).slice(0, MEEST);
    if (this.gedeeld) this.zeg("Iemand stuurde je dit lijstje.");
    else this.zeg(!kept ? GEEN : this.ids.length ? "" : LEEG);
    return this.vul();
  }

  zeg(text, ...more) {
    this.status.textContent = text;
    this.status.append(...more);
  }

  // Fetches what is not here yet and shows everything at once; what was asked last wins.
  async vul() {
    this.beurt += 1;
    const turn = this.beurt;
    const found = await Promise.all(this.ids.map((id) => this.blokken.get(id) || haal(this.aanbod, id)));
    if (turn !== this.beurt) return;
    for (const block of found) if (!block.later) this.blokken.set(block.id, block);
    this.verhuis(found);
    this.vak.textContent = "";
    this.vak.append(...this.ids.map((id, at) => this.blok(found.find((block) => block.id === id), at)));
    this.balk.textContent = "";
    this.balk.append(...this.knoppen());
    this.stempel();
  }

  // What has a new id is kept under that one from now on.
  verhuis(found) {
    const now = [...new Set(found.map((block) => block.id))];
    if (now.join() === this.ids.join()) return;
    this.ids = now;
    if (!this.gedeeld) schrijf(this.lijstje, now);
  }

  stempel() {
    this.kop.textContent = "";
    if (this.gevonden().length) this.kop.append(...stempel(this.gevonden(), new Date()));
  }

  gevonden() {
    return this.ids.map((id) => this.blokken.get(id)).filter((block) => block && !block.weg);
  }

  blok(block, at) {
    const item = blok(block);
    if (!this.gedeeld) item.append(maak("div", { className: "knoppen" }, ...this.beheer(block, at)));
    return item;
  }

  beheer({ id, titel }, at) {
    const higher = [...this.ids.slice(0, at - 1), id, this.ids[at - 1], ...this.ids.slice(at + 1)];
    const without = this.ids.filter((one) => one !== id);
    const up = () => this.zet(higher).then(() => this.wijs(id));
    const out = () => this.haalWeg(without, `“${titel}” staat niet meer in je lijstje. `, id);
    return [...(at ? [this.knop("hoger", "Zet hoger", up, titel)] : []), this.knop("weg", "Haal weg", out, titel)];
  }

  async zet(list) {
    this.ids = list;
    this.zeg(schrijf(this.lijstje, list) ? "" : GEEN);
    await this.vul();
  }

  // Nothing is asked beforehand: what went comes back with one press.
  async haalWeg(list, text, first) {
    const before = this.ids;
    await this.zet(list);
    const back = this.knop("ongedaan", "Zet terug", () => this.zet(before).then(() => this.wijs(first)));
    this.zeg(text, back);
    back.focus();
  }

  wijs(id) {
    this.vak.children[this.ids.indexOf(id)].querySelector("h2").focus();
  }

  // Sending is for what was found; keeping is for a list that came from somebody else, emptying for the own one.
  knoppen() {
    const ways = this.gevonden().length ? wegen(this.gevonden(), this.lijstje) : [];
    const made = ways.map(({ icoon, woord, doe, adres }) => (adres ? this.link(icoon, woord, adres) : this.knop(icoon, woord, () => doe((text) => this.zeg(text)))));
    if (this.gedeeld) return [...made, this.knop("bewaar", "Bewaar op dit toestel", () => this.neemOver())];
    const empty = () => this.haalWeg([], "Je lijstje is leeg. ", this.ids[0]);
    return this.ids.length ? [...made, this.knop("weg", "Maak leeg", empty)] : made;
  }

  neemOver() {
    const next = [...new Set([...(lees(this.lijstje) || []), ...this.ids])];
    const link = maak("a", { href: this.lijstje }, "Bekijk mijn lijstje");
    if (next.length > MEEST) this.zeg(`Samen is dat te veel: er past ${MEEST} keer hulp op je lijstje. `, link);
    else if (schrijf(this.lijstje, next)) this.zeg("Dit staat nu in je lijstje. ", link);
    else this.zeg(GEEN);
  }

  knop(icon, text, run, whose) {
    const name = whose ? [maak("span", { className: "onzichtbaar" }, ` “${whose}”`)] : [];
    const button = maak("button", { type: "button", className: "knop" }, this.beeld(icon), maak("span", {}, text, ...name));
    button.addEventListener("click", run);
    return button;
  }

  link(icon, text, href) {
    return maak("a", { className: "knop", href }, this.beeld(icon), maak("span", {}, text));
  }

  beeld(icon) {
    return beeld(this.iconen, icon);
  }
}
