// The form of proposals: reads which entry the address asks for, gets what stands on the site, and shows the fields.

import { ids } from "./bewaar.js";
import { knop, melding, zeg } from "./formulier.js";
import { Wijzigformulier } from "./wijzigformulier.js";

const SOORTEN = ["aanbod", "plaats", "actor"];
const GEEN_VERBINDING = "We krijgen de gegevens nu niet. Heb je internet? Probeer het dan opnieuw. ";
const ONBEKEND = "Dit staat niet of niet meer op de site. Kies hieronder wat je wil wijzigen.";

export function start(element) {
  const asked = gevraagd(new URLSearchParams(location.search));
  element.querySelector(".zonder").remove();
  element.querySelector(".nieuw").hidden = false;
  if (!asked) return undefined;
  const told = melding();
  element.prepend(told);
  return laad(element, asked, told);
}

// One entry, or something new: the first thing in the address that we know.
function gevraagd(search) {
  if (search.get("nieuw") === "aanbod") return { soort: "aanbod", id: "", nieuw: true };
  const soort = SOORTEN.find((one) => search.has(one));
  return soort && { soort, id: search.get(soort) };
}

function laad(element, asked, told) {
  const { adres, formulier } = element.dataset;
  const { soort, id, nieuw } = asked;
  zeg(told, "Even geduld.");
  const entry = ids(id)[0] === id ? haal(`${adres}${soort}/${id}.json`) : Promise.resolve(nieuw ? {} : null);
  return Promise.all([haal(formulier), entry]).then(
    ([form, stuk]) => {
      if (!form || !stuk) return zeg(told, ONBEKEND);
      element.querySelector(".kies").hidden = true;
      zeg(told, "");
      return new Wijzigformulier(element, form, Object.assign({ soort, id, velden: {} }, stuk)).begin();
    },
    () => opnieuw(element, asked, told),
  );
}

// What is not there is null; what cannot be had now is an error.
async function haal(address) {
  const answer = await fetch(address, { cache: "no-cache" });
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

function opnieuw(element, asked, told) {
  const again = knop(element.querySelector("template").content, "ongedaan", "Probeer opnieuw", () => laad(element, asked, told));
  zeg(told, GEEN_VERBINDING, again);
}
