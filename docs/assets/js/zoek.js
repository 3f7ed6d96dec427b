// The search field takes the place of the link to the list from A to Z. What one types stands in the address,
// so that the way back from a page leads to its results. The index is fetched when the field gets focus.

import { MEEST, geenVerbinding, maak, uitkomst } from "./zoekuitkomst.js";

const RUST = 250;

export function start(root) {
  new Zoekveld(root).begin(new URLSearchParams(location.search).get("zoek"));
}

class Zoekveld {
  constructor(root) {
    this.data = root.dataset;
    this.pause = 0;
    this.field = maak("input", { type: "search", autocomplete: "off", spellcheck: false, enterKeyHint: "search" });
    this.said = maak("p", {});
    this.said.setAttribute("role", "status");
    this.found = maak("div", {});
    root.setAttribute("role", "search");
    root.textContent = "";
    root.append(maak("label", {}, maak("strong", {}, "Zoek in deze site"), this.field), this.said, this.found);
  }

  begin(asked) {
    this.field.addEventListener("focus", () => this.source().catch(() => {}));
    this.field.addEventListener("input", () => {
      clearTimeout(this.pause);
      this.pause = setTimeout(() => this.answer(), RUST);
    });
    this.field.addEventListener("keydown", (event) => this.key(event));
    if (asked) {
      this.field.value = asked;
      this.answer();
    }
  }

  // Enter goes on to what was found, Escape empties the field.
  async key(event) {
    if (event.key !== "Enter" && event.key !== "Escape") {
      return;
    }
    event.preventDefault();
    if (event.key === "Escape") {
      this.field.value = "";
    }
    await this.answer();
    const first = this.found.querySelector("a, button");
    if (event.key === "Enter" && first) {
      first.focus();
    }
  }

  async answer() {
    clearTimeout(this.pause);
    const typed = this.field.value;
    this.keep(typed.trim());
    const parts = typed.trim().length > 1 ? await this.parts(typed) : ["", []];
    if (typed === this.field.value) {
      this.said.textContent = parts[0];
      this.found.textContent = "";
      this.found.append(...parts[1]);
    }
  }

  async parts(typed) {
    let found;
    try {
      found = await (await this.source())(typed);
    } catch (error) {
      return geenVerbinding(this.data);
    }
    return uitkomst(typed.trim(), found, this.data, (word) => this.other(word));
  }

  other(word) {
    this.field.value = word;
    this.field.focus();
    this.answer();
  }

  // The search itself comes with its index, once; after a try that failed the next one begins anew.
  source() {
    if (!this.ready) {
      this.ready = load(this.data.index);
      this.ready.catch(() => { this.ready = null; });
    }
    return this.ready;
  }

  keep(question) {
    const address = new URL(location.href);
    address.searchParams.delete("zoek");
    if (question) {
      address.searchParams.set("zoek", question);
    }
    history.replaceState(history.state, "", address);
  }
}

// Gives what answers a question: all that is found, and what the first of it says.
async function load(address) {
  const [rank, own, index] = await Promise.all([import("./zoekrang.js"), import("./zoekbron.js"), haal(address)]);
  const source = own.bron(index, (name) => haal(new URL(name, new URL(address, location.href))));
  return async (question) => {
    const found = await rank.zoek(source, question);
    return { ...found, eerste: await source.toon(found.vondsten.slice(0, MEEST)) };
  };
}

async function haal(address) {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`${answer.status} ${address}`);
  }
  return answer.json();
}
