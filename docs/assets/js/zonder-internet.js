// Tells what is kept on this device, keeps the rest when asked to, and takes everything away.
// It needs no other module than offline.js, which every kept page has: so it works without internet too.

import { begin, uit, vraag, zet } from "./offline.js";

const TEGELIJK = 4;
const kb = (bytes) => (bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1).replace(".", ",")} MB`);
const keer = (number) => (number === 1 ? "1 pagina" : `${number} pagina’s`);

function maak(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

// Where the device keeps nothing, the page stays as it is: it says what to do then.
export async function start(element) {
  const off = navigator.serviceWorker ? uit(element.dataset.werker) : null;
  if (off === null) return;
  const page = new Bewaarde(element);
  if (off) page.toonUit("");
  else await page.aan();
}

class Bewaarde {
  constructor(element) {
    Object.assign(this, element.dataset, { element, naam: `bewaard ${element.dataset.basis}` });
    this.status = maak("p", {});
    this.status.setAttribute("role", "status");
    this.knoppen = maak("div", { className: "knoppen" });
    this.vak = maak("div", {});
  }

  async aan() {
    [this.alles] = await Promise.all([this.alle(), begin(this.werker), navigator.serviceWorker.ready]);
    await this.toon("");
  }

  // All that can be kept, or nothing where there is no internet: then this page too comes from the device.
  async alle() {
    if (document.documentElement.dataset.bewaard) return null;
    const answer = await fetch(this.lijst, { cache: "no-store" }).catch(() => null);
    return answer && answer.ok ? answer.json() : null;
  }

  async toon(said) {
    const { paginas, bytes, adressen } = await this.kijk();
    const days = new Set(paginas.map(({ datum }) => datum));
    const fits = this.alles && this.alles.kB !== null;
    const whole = fits && this.alles.paden.every((path) => adressen.has(this.basis + path));
    const buttons = fits ? [this.knop(`Bewaar alles${whole ? " opnieuw" : ""} (${kb(this.alles.kB * 1000)})`, () => this.bewaarAlles())] : [];
    this.vul(said, [...buttons, this.knop("Verwijder alles van dit toestel", () => this.verwijder())], [
      maak("h2", {}, "Dit staat op je toestel"),
      ...(this.alles && !fits ? [maak("p", {}, "Deze site is te groot om helemaal te bewaren. Open de pagina’s die je nodig hebt. Dan bewaren we die.")] : []),
      maak("p", {}, `${keer(paginas.length)}, samen ${kb(bytes)}.${days.size === 1 ? ` Versie van ${[...days][0]}.` : ""}`),
      maak("ul", {}, ...paginas.map(({ titel, adres, datum }) => maak("li", {}, maak("a", { href: adres }, titel), ...(days.size > 1 ? [maak("small", {}, datum)] : [])))),
    ]);
  }

  toonUit(said) {
    const again = this.knop("Bewaar weer wat ik open", () => {
      zet(this.werker, false);
      location.reload();
    });
    this.vul(said, [again], [maak("p", {}, "Er staat niets van deze site op dit toestel. Wat je opent, bewaren we niet.")]);
  }

  vul(said, buttons, children) {
    this.element.textContent = "";
    this.element.append(this.status, this.knoppen, this.vak);
    for (const [box, inside] of [[this.knoppen, buttons], [this.vak, children]]) {
      box.textContent = "";
      box.append(...inside);
    }
    this.zeg(said);
  }

  zeg(text) {
    this.status.textContent = text;
  }

  knop(text, run) {
    const button = maak("button", { type: "button", className: "knop" }, maak("span", {}, text));
    button.addEventListener("click", run);
    return button;
  }

  async kijk() {
    const cache = await caches.open(this.naam);
    const found = { paginas: [], bytes: 0, adressen: new Set() };
    for (const { url } of await cache.keys()) {
      const answer = await cache.match(url, { ignoreVary: true });
      found.bytes += (await answer.clone().blob()).size;
      found.adressen.add(new URL(url).pathname);
      if (/html/.test(answer.headers.get("content-type"))) found.paginas.push(this.pagina(url, await answer.text()));
    }
    found.paginas.sort((one, other) => one.titel.localeCompare(other.titel, "nl"));
    return found;
  }

  pagina(adres, html) {
    const { title } = new DOMParser().parseFromString((/<title>.*?<\/title>/s.exec(html) || [""])[0], "text/html");
    const [, datum] = /data-datum="([^"]*)"/.exec(html) || ["", ""];
    return { adres, datum, titel: title.endsWith(this.achter) ? title.slice(0, -this.achter.length) : title };
  }

  async bewaarAlles() {
    const todo = this.alles.paden.map((path) => new URL(this.basis + path, location).href);
    const count = todo.length;
    const step = Math.ceil(count / 10);
    let failed = 0;
    this.knoppen.textContent = "";
    const work = async () => {
      while (todo.length) {
        if (todo.length % step === 0) this.zeg(`Nog ${todo.length} van ${count}. Laat deze pagina open.`);
        if (!(await vraag([todo.shift()], "no-cache"))) failed += 1;
      }
    };
    await Promise.all(Array.from({ length: TEGELIJK }, work));
    await this.toon(failed ? `Dat lukte niet helemaal: er ontbreken ${failed} van de ${count} stukken. Probeer het later nog eens.` : "Alles staat nu op je toestel.");
    this.knoppen.firstElementChild.focus();
  }

  async verwijder() {
    zet(this.werker, true);
    await (await navigator.serviceWorker.ready).unregister();
    await caches.delete(this.naam);
    this.toonUit("Alles is weg van dit toestel.");
    this.knoppen.firstElementChild.focus();
  }
}
