// Keeps what the reader opens for when there is no internet, and says so on top of a page that comes from the device.
// Without the worker everything can still be read and done.

const woord = (werker) => `zonder internet ${werker}`;

// Whether the reader wants nothing kept; null where the device refuses to remember that, so nothing is kept either.
export function uit(werker) {
  try {
    return localStorage.getItem(woord(werker)) === "uit";
  } catch (refused) {
    return null;
  }
}

export function zet(werker, off) {
  if (off) localStorage.setItem(woord(werker), "uit");
  else localStorage.removeItem(woord(werker));
}

// Asks the worker to keep these addresses, once there is one; the answer is whether all are kept.
export async function vraag(addresses, cache) {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    active.postMessage([addresses, cache], [port2]);
  });
}

// Registers the worker. A page that was loaded without it hands over what it is made of, to be kept too.
export async function begin(werker) {
  await navigator.serviceWorker.register(werker);
  if (!navigator.serviceWorker.controller) await vraag([location.href, ...performance.getEntriesByType("resource").map(({ name }) => name)], "force-cache");
}

export function start(element) {
  const { werker } = element.dataset;
  const { bewaard } = document.documentElement.dataset;
  if (bewaard) meld(bewaard, element.dataset);
  if (!navigator.serviceWorker || uit(werker) !== false) return;
  const later = () => begin(werker).catch(() => {});
  if (document.readyState === "complete") later();
  else addEventListener("load", later);
}

const maak = (name, properties) => Object.assign(document.createElement(name), properties);

function meld(hoe, { datum, navraag }) {
  const title = hoe === "traag" ? "Je internet is traag." : "Je bent zonder internet.";
  const text = hoe === "niet" ? "De pagina die je vroeg, staat niet op dit toestel. Hieronder zie je wat er wel staat." : `Dit is de versie van ${datum}. ${navraag}`;
  const place = maak("div", { className: "breedte bewaard" });
  const box = maak("div", { className: "melding let-op" });
  const first = maak("p", { className: "titel" });
  first.append(maak("strong", { textContent: title }));
  place.setAttribute("role", "status");
  document.querySelector("main").before(place);
  box.append(first, maak("p", { textContent: text }));
  setTimeout(() => place.append(box));
}
