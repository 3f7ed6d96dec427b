// What the form comes to: what is still wrong, the proposal in sentences and as a block, and every way to send it.

import { beeld } from "./beeld.js";
import { maak } from "./bewaar.js";
import { knop, kopieer, melding, zeg } from "./formulier.js";
import { vandaag } from "./schoon.js";
import { bewaarBestand } from "./toestel.js";
import { bytesVan, leesbaar, schrijf } from "./voorstel.js";
import { alsWoorden } from "./wijzigwoorden.js";

const LANGSTE_MAIL = 1900;
const LANGSTE_ADRES = 7500;
const PLAK = "Plak hieronder de tekst die je kopieerde.";
const GEKOPIEERD = "De tekst is gekopieerd. Plak ze in het venster dat opengaat.";
const GEEN_MAIL = "De gemeente gaf nog geen mailadres voor voorstellen. Druk dit af of bewaar het, en geef het aan een loket van de gemeente.";
const TE_GROOT = "Dit is te veel voor één voorstel. Maak je tekst korter, of verdeel het over twee voorstellen.";
const SOORT = { aanbod: "het aanbod", plaats: "de plaats", actor: "de organisatie" };

export class Uitkomst {
  constructor(formulier) {
    this.formulier = formulier;
    this.stand = melding();
    this.fouten = maak("ul", { className: "foutlijst" });
    this.zinnen = maak("ul", { className: "zinnen" });
    this.vak = maak("textarea", { id: "voorstel", readOnly: true, rows: 10, spellcheck: false });
    this.papier = maak("pre", { className: "papier" });
    this.bel = maak("p", {});
    this.wegen = maak("div", { className: "knoppen" });
    this.klaar = maak("div", {}, this.zinnen, this.bel, maak("h3", {}, "Verstuur het"), maak("p", { className: "scherm" }, "Eén manier is genoeg."), this.wegen, maak("label", { htmlFor: "voorstel" }, "Je voorstel als tekst"), this.vak, this.papier);
    this.gezegd = melding();
    this.opnieuw = knop(formulier.iconen, "weg", "Begin opnieuw", () => this.leeg());
    this.slot = maak("div", { className: "knoppen" }, this.opnieuw);
    this.node = maak("div", { className: "uitkomst" }, maak("h2", {}, "Je voorstel"), this.stand, this.fouten, this.klaar, this.gezegd, this.slot);
  }

  toon() {
    const { formulier } = this;
    const wrong = formulier.fouten();
    const voorstel = formulier.voorstel(vandaag());
    const empty = !voorstel.velden.length && !voorstel.bericht;
    const large = bytesVan(voorstel).length > formulier.bytes;
    zeg(this.stand, large ? TE_GROOT : tellen(voorstel, empty, wrong.length));
    this.toonFouten(empty ? [] : wrong);
    this.klaar.hidden = empty || large || wrong.length > 0;
    this.slot.hidden = empty;
    if (this.klaar.hidden) return;
    const labels = this.labels(voorstel);
    const zinnen = leesbaar(voorstel, labels);
    const tekst = `${zinnen}\n\n${schrijf(voorstel)}`;
    // Whoever goes from a field to a button leaves that field first: the button must then still be the same one.
    if (tekst === this.vak.value) return;
    this.zinnen.textContent = "";
    this.zinnen.append(...zinnen.split("\n").slice(2).map((line) => maak("li", {}, line)));
    this.bel.textContent = !formulier.nieuw && formulier.gewijzigd().some(({ def }) => def.gevoelig) ? formulier.stuk.bel : "";
    this.vak.value = tekst;
    this.papier.textContent = this.vak.value;
    this.toonWegen(zinnen, `${formulier.nieuw ? "Nieuw aanbod" : "Wijziging"}: ${labels.titel}`);
  }

  labels({ soort, van }) {
    const { formulier } = this;
    const { keuzes, velden, titel } = formulier;
    const from = keuzes.actoren.find(([id]) => id === van);
    return { soort: SOORT[soort], titel, van: from ? from[1] : "", veld: (pad) => alsWoorden(velden.find(({ def }) => def.pad === pad).def, keuzes) };
  }

  toonFouten(wrong) {
    const found = wrong.map(({ field, text }) => ({ field, text, input: field.eersteFout ? (field.eersteFout() || field).input : field.input }));
    const told = found.map(({ input, text }) => `${input.id} ${text}`).join("\n");
    if (told === this.fouten.dataset.gezegd) return;
    this.fouten.dataset.gezegd = told;
    this.fouten.textContent = "";
    this.fouten.append(
      ...found.map(({ field, text, input }) => {
        const open = (event) => {
          event.preventDefault();
          field.node.closest("details").open = true;
          this.formulier.keur(field);
          input.focus();
        };
        return maak("li", {}, maak("a", { href: `#${input.id}`, onclick: open }, `${field.def.titel}: ${text}`));
      }),
    );
  }

  toonWegen(zinnen, titel) {
    const { mail, github, gitlab } = this.formulier.element.dataset;
    const tekst = this.vak.value;
    this.wegen.textContent = "";
    if (mail) this.wegen.append(this.weg("mail", "Mail naar de gemeente", ...mailto(mail, titel, zinnen, tekst)));
    else this.wegen.append(maak("p", {}, GEEN_MAIL));
    if (github) this.wegen.append(this.weg("deel", "Zet het op GitHub", ...issue(`${github}/issues/new?template=wijziging.yml&title=`, titel, "&voorstel=", tekst)));
    if (gitlab) this.wegen.append(this.weg("deel", "Zet het op GitLab", ...issue(`${gitlab}/-/issues/new?issue%5Btitle%5D=`, titel, "&issue%5Bdescription%5D=", `\`\`\`\n${tekst}\`\`\`\n`)));
    this.wegen.append(
      this.knop("kopieer", "Kopieer de tekst", () => kopieer(this.vak, this.gezegd)),
      this.knop("bewaar", "Bewaar als bestand", () => this.bestand()),
      this.knop("printer", "Druk af", () => print()),
    );
  }

  // What is too long for an address is copied, and pasted by hand.
  weg(icon, text, href, kort) {
    const way = maak("a", { className: "knop", href }, beeld(this.formulier.iconen, icon), maak("span", {}, text));
    if (kort) way.addEventListener("click", () => kopieer(this.vak, this.gezegd, GEKOPIEERD));
    return way;
  }

  knop(icon, text, run) {
    return knop(this.formulier.iconen, icon, text, run);
  }

  bestand() {
    bewaarBestand(`voorstel-${this.formulier.stuk.id || "nieuw"}.txt`, this.vak.value, "text/plain");
    zeg(this.gezegd, "De tekst staat in een bestand op je toestel.");
  }

  leeg() {
    const back = this.formulier.leeg();
    const undo = this.knop("ongedaan", "Zet terug", () => {
      back();
      zeg(this.gezegd, "Alles staat er weer.");
      this.opnieuw.focus();
    });
    zeg(this.gezegd, "Hier staat weer wat op de site staat. ", undo);
    undo.focus();
  }
}

function tellen({ velden, nieuw }, empty, wrong) {
  if (empty) return nieuw ? "Je vulde nog niets in." : "Je wijzigde nog niets.";
  if (wrong) return wrong === 1 ? "Eén veld klopt nog niet:" : `${wrong} velden kloppen nog niet:`;
  const count = velden.length === 1 ? "1 veld" : `${velden.length} velden`;
  return nieuw ? `${count} ingevuld. De gemeente kijkt het na voor het op de site komt.` : `${count} gewijzigd. De gemeente kijkt het na voor het op de site komt.`;
}

const regels = (text) => encodeURIComponent(text.replace(/\n/g, "\r\n"));

// The address, and whether it leaves the text out.
function mailto(mail, titel, zinnen, tekst) {
  const head = `mailto:${mail}?subject=${encodeURIComponent(titel)}&body=`;
  const tries = [tekst, `${zinnen}\n\n${PLAK}\n`, `${PLAK}\n`].map((body) => head + regels(body));
  const href = tries.find((one) => one.length <= LANGSTE_MAIL) || tries[2];
  return [href, href !== tries[0]];
}

function issue(head, titel, name, tekst) {
  const whole = `${head}${encodeURIComponent(titel)}${name}${encodeURIComponent(tekst)}`;
  return whole.length <= LANGSTE_ADRES ? [whole, false] : [`${head}${encodeURIComponent(titel)}`, true];
}
