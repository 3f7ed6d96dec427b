// Fields that hold rows: places, days closed, lessons. A row that nobody touched stays as it was typed.

import { maak } from "./bewaar.js";
import { knop } from "./formulier.js";
import { toonFout, veld } from "./wijzigvorm.js";

const LES = /^(\d{4}-\d{2}-\d{2}) +(.+)$/;

export class Rijen {
  constructor(def, formulier) {
    Object.assign(this, { def, formulier, rijen: [], los: def.velden.length === 1 });
    this.lijst = maak("div", { className: "rijen" });
    this.erbij = knop(formulier.iconen, "erbij", `Voeg toe: ${def.rij}`, () => this.voegToe());
    this.node = maak("fieldset", { className: "veld" }, maak("legend", {}, def.titel), maak("p", { className: "hulp" }, def.uitleg), this.lijst, maak("div", { className: "knoppen" }, this.erbij));
    this.input = this.erbij;
  }

  zet(value) {
    this.rijen = [];
    this.lijst.textContent = "";
    for (const typed of [].concat(value || [])) this.maakRij(typed);
  }

  lees() {
    const found = this.rijen.map((rij) => this.leesRij(rij)).filter((one) => one !== null);
    return found.length ? found : null;
  }

  // One message for the field as a whole; each stands beside its own input too.
  fouten() {
    return this.delen().map(({ def, fouten, rij }) => (this.leesRij(rij) === null || rij.nu() === rij.was ? "" : fouten() && `${def.titel}: ${fouten()}`)).find(Boolean) || "";
  }

  delen() {
    return [].concat(...this.rijen.map((rij) => rij.delen.map((deel) => Object.assign({ rij }, deel))));
  }

  eersteFout() {
    return this.delen().find(({ fouten, rij }) => this.leesRij(rij) !== null && rij.nu() !== rij.was && fouten());
  }

  toonFouten() {
    for (const deel of this.delen()) toonFout(deel, this.leesRij(deel.rij) !== null && deel.rij.nu() !== deel.rij.was ? deel.fouten() : "");
  }

  leesRij(rij) {
    if (rij.nu() === rij.was) return rij.typed;
    const filled = rij.delen.map(({ def, lees }) => [def.pad, lees()]).filter(([, value]) => value !== null);
    if (!filled.length) return null;
    return this.los ? filled[0][1] : filled.reduce((all, [pad, value]) => Object.assign(all, { [pad]: value }), {});
  }

  maakRij(typed) {
    const name = `${this.def.rij} ${this.rijen.length + 1}`;
    const delen = this.def.velden.map((def) => veld(def, this.formulier, name));
    const rij = { typed, delen, nu: () => JSON.stringify(delen.map(({ lees }) => lees())) };
    const values = this.waarden(typed);
    delen.forEach((deel) => deel.zet(values[deel.def.pad]));
    rij.was = typed === null ? "" : rij.nu();
    const weg = knop(this.formulier.iconen, "weg", "Haal weg", () => this.haalWeg(rij));
    weg.append(maak("span", { className: "onzichtbaar" }, ` ${name}`));
    rij.node = maak("div", { className: "rij" }, ...delen.map(({ node }) => node), weg);
    this.rijen.push(rij);
    this.lijst.append(rij.node);
    return rij;
  }

  // A lesson may stand in one text; a list of one thing has no names.
  waarden(typed) {
    if (typed === null || typeof typed !== "string") return typed || {};
    if (this.los) return { [this.def.velden[0].pad]: typed };
    const [, op, uren] = LES.exec(typed) || [null, typed, ""];
    return { op, uren };
  }

  voegToe() {
    this.maakRij(null).delen[0].input.focus();
    this.formulier.veranderd();
  }

  haalWeg(rij) {
    this.rijen = this.rijen.filter((one) => one !== rij);
    rij.node.remove();
    this.erbij.focus();
    this.formulier.veranderd();
  }
}

