// Narrows the list on this page in place. The state is in the address: ?kies=gratis,dorp-x. Without it the links stay.
const NAAM = "kies";
const geopend = new Set();

export function start(element) {
  const keuzes = JSON.parse(element.dataset.keuzes);
  const items = Array.from(document.querySelectorAll("[data-kenmerken]"), (node) => ({
    node,
    woorden: node.dataset.kenmerken.split(" "),
  }));
  const deel = { element, keuzes, items, namen: namen(keuzes), velden: [] };
  bouw(deel);
  const lees = () => zet(deel, uitAdres(deel.namen));
  addEventListener("popstate", lees);
  lees();
}

function namen(keuzes) {
  const lijsten = keuzes.lijsten.map(([, groepen]) => [].concat(...groepen.map(([, opties]) => opties)));
  return new Map([].concat(keuzes.vinkjes, ...lijsten));
}

function uitAdres(bekend) {
  const tekst = new URLSearchParams(location.search).get(NAAM) || "";
  return tekst.split(",").filter((id) => bekend.has(id));
}

function naarAdres(gekozen) {
  const vragen = new URLSearchParams(location.search);
  vragen.delete(NAAM);
  const delen = [vragen.toString(), gekozen.length ? `${NAAM}=${gekozen.join(",")}` : ""].filter(Boolean);
  history.replaceState(null, "", location.pathname + (delen.length ? `?${delen.join("&")}` : "") + location.hash);
}

function maak(soort, eigenschappen, ...kinderen) {
  const node = Object.assign(document.createElement(soort), eigenschappen);
  node.append(...kinderen);
  return node;
}

function bouw(deel) {
  const wijzig = () => {
    const gekozen = deel.velden.map((veld) => veld.lees()).filter(Boolean);
    naarAdres(gekozen);
    toon(deel, gekozen);
  };
  const vinkjes = deel.keuzes.vinkjes.map(([id, naam]) => {
    const veld = maak("input", { type: "checkbox", onchange: wijzig });
    deel.velden.push({ lees: () => veld.checked && id, zet: (ids) => (veld.checked = ids.includes(id)) });
    return maak("label", { className: "vinkje" }, veld, ` ${naam}`);
  });
  const lijsten = deel.keuzes.lijsten.map(([naam, groepen], nummer) => {
    const opties = groepen.map(([label, leden]) =>
      maak("optgroup", { label }, ...leden.map(([id, tekst]) => maak("option", { value: id }, tekst))),
    );
    const id = `verfijn-${nummer}`;
    const veld = maak("select", { id, onchange: wijzig }, maak("option", { value: "" }, "Maakt niet uit"), ...opties);
    const alle = Array.from(veld.options, (optie) => optie.value);
    deel.velden.push({
      lees: () => veld.value,
      zet: (ids) => (veld.value = alle.find((een) => een && ids.includes(een)) || ""),
    });
    return maak("div", {}, maak("label", { htmlFor: id }, naam), veld);
  });
  deel.kop = maak("summary", {}, "Combineer keuzes");
  const blok = maak("fieldset", {}, maak("legend", { className: "onzichtbaar" }, "Wat telt voor jou?"));
  blok.append(maak("div", {}, ...vinkjes), ...lijsten);
  deel.vak = maak("details", {}, deel.kop, blok);
  deel.stand = maak("p", { className: "stand" });
  deel.stand.setAttribute("role", "status");
  deel.wis = maak("button", { type: "button", hidden: true, onclick: () => kies(deel, []) }, "Wis alle keuzes");
  deel.leeg = maak("div", { className: "melding vraag-na", hidden: true });
  deel.element.classList.add("klaar");
  deel.element.append(deel.vak, deel.stand, deel.wis, deel.leeg);
}

// Puts choices in the fields, as they came from the address.
function zet(deel, gekozen) {
  deel.velden.forEach((veld) => veld.zet(gekozen));
  if (gekozen.length) deel.vak.open = true;
  toon(deel, gekozen);
}

// Changes the choices from a button that goes away; focus stays near.
function kies(deel, gekozen) {
  naarAdres(gekozen);
  zet(deel, gekozen);
  deel.kop.focus();
}

function onbekende(item, gekozen) {
  return gekozen.map((id) => id.split("-")[0]).filter((vraag) => item.woorden.includes(`?${vraag}`));
}

// An item of which nobody filled in the answer stays: unknown is not no.
function past(item, gekozen) {
  return gekozen.every((id) => item.woorden.includes(id) || item.woorden.includes(`?${id.split("-")[0]}`));
}

function toon(deel, gekozen) {
  deel.items = deel.items.filter((item) => item.node.isConnected);
  let gezien = 0;
  let onzeker = 0;
  deel.items.forEach((item) => {
    const blijft = past(item, gekozen);
    const vragen = blijft ? onbekende(item, gekozen.filter((id) => !item.woorden.includes(id))) : [];
    item.node.hidden = !blijft;
    meld(deel, item, vragen);
    gezien += blijft;
    onzeker += vragen.length > 0;
  });
  verberg(gekozen.length > 0);
  const twijfel = onzeker ? ` Van ${onzeker} weten we het niet zeker.` : "";
  const buren = document.querySelector(".buren") ? " Wat bij de buren is, telt niet mee." : "";
  deel.stand.textContent = gekozen.length ? `${gezien} van ${deel.items.length} gevonden.${twijfel}${buren}` : "";
  deel.wis.hidden = !gekozen.length;
  niets(deel, gekozen, gezien);
}

function meld(deel, item, vragen) {
  if (item.weetniet) item.weetniet.remove();
  const delen = Array.from(new Set(vragen), (vraag) => deel.keuzes.onbekend[vraag]);
  item.weetniet = delen.length && maak("p", { className: "weet-niet" }, `We weten niet ${delen.join(" en ")}. Vraag het na.`);
  if (item.weetniet) item.node.append(item.weetniet);
}

// Days, weeks and kinds without anything left go away, with the links that jump to them.
function verberg(actief) {
  document.querySelectorAll("[data-houder]").forEach((houder) => {
    houder.hidden = actief && !houder.querySelector("[data-kenmerken]:not([hidden])");
    if (houder.matches("details")) vouw(houder, actief);
  });
  document.querySelectorAll('.sprongen a[href^="#"]').forEach((link) => {
    const doel = document.getElementById(link.hash.slice(1));
    link.parentNode.hidden = Boolean(doel && doel.closest("[data-houder][hidden]"));
  });
  document.querySelectorAll(".spring").forEach((vak) => {
    vak.hidden = !vak.querySelector("li:not([hidden])");
  });
}

// What fits stands open; afterwards folded is folded again. The number beside a heading counts what is not narrowed.
function vouw(details, actief) {
  if (details.open !== actief && geopend.has(details) !== actief) {
    details.open = actief;
    geopend[actief ? "add" : "delete"](details);
  }
  details.querySelectorAll("summary > small").forEach((telling) => {
    telling.hidden = actief;
  });
}

function niets(deel, gekozen, gezien) {
  deel.leeg.hidden = gezien > 0;
  deel.leeg.textContent = "";
  if (gezien) return;
  const titel = maak("p", { className: "titel" }, maak("strong", {}, "Niets past bij al je keuzes samen"));
  const knoppen = gekozen.map((id) => zonder(deel, gekozen, id)).filter(Boolean);
  const { hulp, hulpadres } = deel.element.dataset;
  const weg = hulpadres ? maak("a", { href: hulpadres }, hulp) : hulp;
  deel.leeg.append(titel, ...(knoppen.length ? [maak("p", {}, "Laat een keuze weg:"), ...knoppen] : []), maak("p", {}, weg));
}

// A button that lets go of one choice, if that leaves anything.
function zonder(deel, gekozen, id) {
  const rest = gekozen.filter((ander) => ander !== id);
  const aantal = deel.items.filter((item) => past(item, rest)).length;
  const tekst = `Zonder “${deel.namen.get(id)}”: ${aantal}`;
  return aantal && maak("button", { type: "button", onclick: () => kies(deel, rest) }, tekst);
}
