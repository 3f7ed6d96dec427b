// The fields of one entry in groups, filled with what stands on the site; what one changes is kept on this device.

import { maak } from "./bewaar.js";
import { knop, onthoud, zeg } from "./formulier.js";
import { schoon } from "./schoon.js";
import { ONLEESBAAR, haal, ontleed } from "./toestel.js";
import { gelijk, inWoorden } from "./voorstel.js";
import { start as vouwOpen } from "./vouw.js";
import { Rijen } from "./wijzigrijen.js";
import { Uitkomst } from "./wijziguitkomst.js";
import { VUL_IN, kiezer, nieuwId, toonFout, veld } from "./wijzigvorm.js";
import { alsWoorden } from "./wijzigwoorden.js";

const GEEN = "Op dit toestel kunnen we niets bewaren. Verstuur je voorstel voor je deze pagina sluit.";
const TERUG = "Je was al begonnen. Wat je invulde, staat er nog.";
const ANDERS = "Intussen staat er iets anders op de site dan toen je begon:";

export class Wijzigformulier {
  constructor(element, form, stuk) {
    Object.assign(this, { element, stuk, keuzes: form.keuzes, regels: form.regels, bytes: form.bytes, nieuw: !stuk.id });
    this.iconen = element.querySelector("template").content;
    this.naam = `wijzig ${element.dataset.adres} ${stuk.soort}/${stuk.id}`;
    this.groepen = this.volgorde(form[stuk.soort]);
    this.velden = [];
    this.vooraf = maak("div", { className: "vooraf" });
    this.vooraf.setAttribute("role", "status");
  }

  // What is new begins with what it is; what changes begins with its hours. A round has its hours at each stop.
  volgorde(groups) {
    if (this.nieuw) return [...groups].sort((one, other) => (other.id === "over") - (one.id === "over"));
    if (!this.stuk.ronde) return groups;
    return groups.map((group) => Object.assign({}, group, { velden: group.velden.filter(({ pad }) => !["wanneer.elke", "wanneer.lessen"].includes(pad)) }));
  }

  begin() {
    const { stuk } = this;
    const what = this.nieuw ? maak("p", { className: "kort" }, "Je stelt nieuw aanbod voor. Vul in wat je weet en verstuur het onderaan. De rest vraagt de gemeente je.") : maak("p", { className: "kort" }, "Je wijzigt ", maak("a", { href: stuk.adres }, stuk.titel), ". Verander alleen wat niet klopt, en verstuur het onderaan.");
    this.uitkomst = new Uitkomst(this);
    this.element.append(what, this.vooraf, ...(stuk.ronde ? [maak("p", { className: "hulp" }, "Dit aanbod rijdt rond. De uren van een halte wijzig je niet hier: schrijf ze onderaan bij “Iets anders?”.")] : []));
    this.element.append(...this.groepen.map((group, at) => this.groep(group, at)), this.slot(), this.uitkomst.node);
    this.element.addEventListener("input", (event) => this.verander(event.target));
    this.element.addEventListener("change", (event) => this.verander(event.target, true));
    this.herstel();
    this.toon();
  }

  groep(group, at) {
    const fields = group.velden.map((def) => this.veld(def));
    const told = maak("small", {});
    const details = maak("details", { className: "vouw", open: at === 0 || this.nieuw }, maak("summary", {}, maak("h2", {}, group.titel), " ", told), maak("div", {}, ...fields.map(({ node }) => node)));
    vouwOpen(details);
    this.tellers = [...(this.tellers || []), { told, fields }];
    return details;
  }

  veld(def) {
    const field = def.rij ? new Rijen(def, this) : veld(def, this);
    const typed = this.stuk.velden[def.pad];
    field.was = typed === undefined ? null : typed;
    field.zet(field.was);
    field.begin = JSON.stringify(field.lees());
    field.bel = maak("p", { className: "hulp bel" });
    field.node.append(field.bel);
    this.velden.push(field);
    return field;
  }

  slot() {
    const note = nieuwId();
    const from = nieuwId();
    this.bericht = maak("textarea", { id: note, rows: 3 });
    this.van = kiezer(this.keuzes.actoren, "Iemand anders");
    this.van.id = from;
    this.bericht.setAttribute("aria-describedby", `${note}-hulp`);
    this.van.setAttribute("aria-describedby", `${from}-hulp`);
    return maak(
      "div",
      { className: "slot" },
      maak("h2", {}, "Tot slot"),
      maak("div", { className: "veld" }, maak("label", { htmlFor: note }, "Iets anders?"), maak("p", { id: `${note}-hulp`, className: "hulp" }, "Wat je hierboven niet kwijt kan. Ook vanaf wanneer je wijziging geldt. Noem geen persoon."), this.bericht),
      maak("div", { className: "veld" }, maak("label", { htmlFor: from }, "Wie stelt dit voor?"), maak("p", { id: `${from}-hulp`, className: "hulp" }, "Je organisatie of dienst, nooit je eigen naam."), this.van),
    );
  }

  // A field counts as changed when it says something else than it did; how it was typed does not matter.
  waarde(field) {
    if (JSON.stringify(field.lees()) === field.begin) return field.was;
    return field.lees();
  }

  gewijzigd() {
    return this.velden.filter((field) => !gelijk(this.waarde(field), field.was));
  }

  // What is wrong counts where something changed, and for what is new also where something must stand.
  fouten() {
    const changed = this.gewijzigd();
    const looked = this.velden.filter((field) => changed.includes(field) || this.ontbreekt(field) || (this.nieuw && field.def.nodig));
    return looked.map((field) => ({ field, text: this.ontbreekt(field) ? VUL_IN : field.fouten() })).filter(({ text }) => text);
  }

  // Some fields say something only together: a street is no address without the rest.
  ontbreekt(field) {
    return this.waarde(field) === null && this.samen(field).some((other) => this.waarde(other) !== null);
  }

  samen({ def }) {
    return def.samen ? this.velden.filter((other) => other.def.samen === def.samen) : [];
  }

  voorstel(today) {
    const velden = this.gewijzigd().map((field) => [field.def.pad, field.was, this.waarde(field)]);
    return { soort: this.stuk.soort, id: this.stuk.id, op: today, van: this.van.value, nieuw: this.nieuw, velden, bericht: schoon(this.bericht.value) };
  }

  get titel() {
    const title = this.velden.find(({ def }) => def.pad === "titel");
    return this.nieuw ? title.lees() || "nog zonder naam" : this.stuk.titel;
  }

  // While one types a message only goes; it comes when one leaves the field.
  verander(target, left) {
    if (this.uitkomst.node.contains(target)) return;
    const field = this.velden.find(({ node }) => node.contains(target));
    if (field && (left || target.getAttribute("aria-invalid"))) this.keur(field);
    if (field) this.samen(field).filter(({ input }) => input.getAttribute("aria-invalid")).forEach((other) => this.keur(other));
    this.veranderd();
  }

  keur(field) {
    const found = this.fouten().find((one) => one.field === field);
    if (field instanceof Rijen) field.toonFouten();
    else toonFout(field, found ? found.text : "");
  }

  // What was said of the proposal as it was (copied, emptied) no longer holds.
  veranderd() {
    zeg(this.uitkomst.gezegd, "");
    const { velden, bericht, van } = this.voorstel("");
    if (!onthoud(this.naam, { velden, bericht, van })) zeg(this.vooraf, GEEN);
    this.toon();
  }

  toon() {
    const changed = this.gewijzigd();
    for (const { told, fields } of this.tellers) {
      const count = fields.filter((field) => changed.includes(field)).length;
      told.textContent = count ? `${count} gewijzigd` : "";
    }
    for (const field of this.velden) field.bel.textContent = !this.nieuw && field.def.gevoelig && changed.includes(field) ? this.stuk.bel : "";
    this.uitkomst.toon();
  }

  herstel() {
    const { text, fout } = haal(this.naam, GEEN);
    const kept = ontleed(text || "{}");
    if (!kept || !Array.isArray(kept.velden || [])) return zeg(this.vooraf, ONLEESBAAR);
    const known = (kept.velden || []).map(([pad, was, nu]) => ({ field: this.velden.find(({ def }) => def.pad === pad), was, nu })).filter(({ field }) => field);
    const open = known.filter(({ field, nu }) => !gelijk(field.was, nu));
    const other = open.filter(({ field, was }) => !gelijk(field.was, was));
    for (const { field, nu } of open) field.zet(nu);
    this.bericht.value = kept.bericht || "";
    this.van.value = kept.van || "";
    if (fout) zeg(this.vooraf, fout);
    else if (other.length) this.meldAnders(other);
    else if (open.length || kept.bericht) zeg(this.vooraf, TERUG);
    return undefined;
  }

  // The site changed after one began: whose value it becomes is for the reader to say.
  meldAnders(other) {
    const lines = other.map(({ field, nu }) => {
      const words = alsWoorden(field.def, this.keuzes);
      return maak("li", {}, `${words.titel}: op de site ${inWoorden(words, field.was)}, bij jou ${inWoorden(words, nu)}.`);
    });
    const klaar = (text) => {
      zeg(this.vooraf, text);
      this.vooraf.tabIndex = -1;
      this.vooraf.focus();
      this.veranderd();
    };
    const hou = knop(this.iconen, "bewaar", "Hou wat ik invulde", () => klaar("Wat je invulde, blijft staan."));
    const laat = knop(this.iconen, "weg", "Neem wat op de site staat", () => {
      for (const { field } of other) field.zet(field.was);
      klaar("Hier staat weer wat op de site staat.");
    });
    zeg(this.vooraf, ANDERS, maak("ul", {}, ...lines), maak("div", { className: "knoppen" }, hou, laat));
  }

  // Nothing is asked beforehand: what went comes back with one press.
  leeg() {
    const before = this.velden.map((field) => [field, field.lees()]);
    const { bericht, van } = this.voorstel("");
    const fill = (values, note, from) => {
      for (const [field, value] of values) field.zet(value);
      this.bericht.value = note;
      this.van.value = from;
      for (const field of this.velden) this.keur(field);
      this.veranderd();
    };
    fill(this.velden.map((field) => [field, field.was]), "", "");
    zeg(this.vooraf, "");
    return () => fill(before, bericht, van);
  }
}
