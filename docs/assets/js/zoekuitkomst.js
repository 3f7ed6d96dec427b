// What a question brings, as [the sentence that is read out, the elements under it]. Text stays text: nothing here reads HTML.

export const MEEST = 10;

export function maak(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

export function uitkomst(question, { vondsten, eerste, gelezen, bedoeld }, data, other) {
  if (!vondsten.length) {
    const near = bedoeld ? [knop(bedoeld, other)] : [];
    return [`We vonden niets voor “${question}”.`, [...near, ...verder(data)]];
  }
  const count = vondsten.length === 1 ? "1 resultaat" : `${vondsten.length} resultaten`;
  const read = gelezen.map(([typed, word]) => ` Je typte “${typed}”, we zochten “${word}”.`).join("");
  const first = vondsten.length > MEEST ? ` Je ziet de eerste ${MEEST}.` : "";
  return [`${count} voor “${question}”.${read}${first}`, [maak("ul", {}, ...eerste.map(vondst))]];
}

export function geenVerbinding(data) {
  return ["Zoeken lukt nu niet. Misschien heb je geen internet.", verder(data)];
}

function vondst({ titel, adres, soort, kort }) {
  const kind = maak("span", { className: "erbij" }, soort);
  return maak("li", {}, maak("a", { href: adres }, titel), kind, ...(kort ? [maak("span", {}, kort)] : []));
}

function knop(word, other) {
  const button = maak("button", { type: "button", className: "knop" }, `Bedoelde je “${word}”?`);
  button.addEventListener("click", () => other(word));
  return maak("p", { className: "knoppen" }, button);
}

// Where else to go: questions that lead to help, the list from A to Z, and the council's way in.
function verder({ hulp, hulpadres, lijst, kiezen, kiesadres }) {
  const choose = maak("a", { href: kiesadres }, kiezen);
  const list = maak("a", { href: lijst }, "Kijk in de lijst van A tot Z");
  const help = hulpadres ? maak("a", { href: hulpadres }, hulp) : hulp;
  return [choose, list, help].map((line) => maak("p", { className: "los" }, line));
}
