// The worker: keeps what was opened, and gives it back where there is no internet. The build writes two names before
// it: VERSIE changes with every file of the site, ALTIJD are the pages to keep unopened; the last of them answers for a
// page that is not kept. Nothing that a server marks no-store is kept. `make serve` marks everything, so there the
// worker does not even install, and who edits never sees an old page.
const BASIS = new URL("./", location).href;
const NAAM = `bewaard ${new URL(BASIS).pathname}`;
const GEDULD = 3000;
const HASH = /\.[0-9a-f]{10}(?=[./])/g;
const DELEN = /(?:href|src)="([^"]*\/assets\/[^"]+)"|data-deel="([^"]+)"|from "(\.\/[^"]+)"/g;
const underway = new Map();

const bare = (address) => address.split(/[?#]/)[0];
const kept = (address) => caches.match(address, { cacheName: NAAM, ignoreVary: true });

addEventListener("install", (event) => {
  const sparing = navigator.connection && navigator.connection.saveData;
  skipWaiting();
  event.waitUntil(begin((sparing ? ALTIJD.slice(-1) : ALTIJD).map((path) => BASIS + path)));
});

async function begin(addresses) {
  await caches.open(NAAM);
  const all = await Promise.all(addresses.map((address) => keep(address, "no-cache")));
  if (all.includes(false)) throw new Error(`${VERSIE} could not be kept`);
}

addEventListener("activate", (event) => event.waitUntil(Promise.all([clients.claim(), tidy()])));

// Pages of an older version stay, with the files that they name. Files that no kept page names go.
async function tidy() {
  const cache = await caches.open(NAAM);
  const addresses = (await cache.keys()).map(({ url }) => url);
  const named = new Set();
  for (const address of addresses.filter((one) => !one.match(HASH))) {
    for (const hash of (await (await kept(address)).text()).match(HASH) || []) named.add(hash);
  }
  for (const address of addresses.filter((one) => one.match(HASH))) {
    if (!address.match(HASH).some((hash) => named.has(hash))) await cache.delete(address);
  }
}

// A page asks to keep [addresses, how to use the browser's own cache]; the answer is whether all of them are.
addEventListener("message", (event) => {
  const [addresses, how] = event.data;
  const all = Promise.all(addresses.map((address) => keep(bare(address), how).catch(() => false)));
  event.waitUntil(all.then((each) => event.ports[0].postMessage(!each.includes(false))));
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const address = bare(request.url);
  if (request.method !== "GET" || request.cache === "no-store" || request.headers.has("range") || !address.startsWith(BASIS)) return;
  event.respondWith(address.match(HASH) ? fixed(address) : newest(event, address));
});

async function keep(address, how) {
  if (!address.startsWith(BASIS)) return false;
  return address.match(HASH) ? part(address) : store(address, await fetch(address, { cache: how }));
}

// Modules may name each other: what is kept already is not waited for.
async function part(address) {
  if (!(await kept(address))) await fixed(address);
  return Boolean(await kept(address));
}

// What has a hash in its name never changes: from the device, or once from the net for all who ask at the same time.
async function fixed(address) {
  if (!underway.has(address)) underway.set(address, once(address));
  return (await underway.get(address)).clone();
}

async function once(address) {
  try {
    const own = await kept(address);
    if (own) return own;
    const answer = await fetch(address);
    await store(address, answer.clone());
    return answer;
  } finally {
    underway.delete(address);
  }
}

// The net first. The kept copy steps in where that fails or takes long; what comes late is there the next time.
async function newest(event, address) {
  const page = event.request.mode === "navigate";
  const fresh = fetch(event.request);
  event.waitUntil(fresh.then((answer) => store(address, answer.clone())).catch(() => {}));
  const own = await kept(address);
  if (!own) return fresh.catch(() => instead(page));
  const late = new Promise((resolve) => setTimeout(resolve, GEDULD, "traag"));
  const first = await Promise.race([fresh.catch(() => "zonder"), late]);
  if (typeof first !== "string") return first;
  return page ? mark(own, first) : own;
}

async function instead(page) {
  const own = page && (await kept(BASIS + ALTIJD.slice(-1)));
  return own ? mark(own, "niet") : Response.error();
}

// The page itself tells its reader: see offline.js.
async function mark(own, how) {
  if (!/html/.test(own.headers.get("content-type"))) return own;
  const html = await own.text();
  return new Response(html.replace("<html", `<html data-bewaard="${how}"`), { headers: own.headers });
}

// Keeps a good answer of ours, a page only together with its files. Once the reader took everything away, nothing.
async function store(address, answer) {
  if (!(await caches.has(NAAM))) return false;
  const cache = await caches.open(NAAM);
  if (answer.status === 404 || answer.status === 410) await cache.delete(address);
  if (answer.status !== 200 || answer.type !== "basic" || answer.redirected || /no-store/.test(answer.headers.get("cache-control"))) return false;
  const type = answer.headers.get("content-type");
  const page = /html/.test(type);
  if (!page && !/calendar/.test(type) && !address.startsWith(`${BASIS}assets/`)) return false;
  const parts = page || /javascript/.test(type) ? files(await answer.clone().text(), address) : [];
  const whole = async () => !(await Promise.all(parts.map(part))).includes(false);
  if (page && !(await whole())) return false;
  await cache.put(address, answer);
  return page || whole();
}

// What a page or a module names: files, parts of script that stand beside the first script, modules beside this one.
function files(text, address) {
  const found = [];
  let script = address;
  text.replace(DELEN, (all, file, beside, other) => {
    const { href } = new URL(file || other || `${beside}.js`, file ? address : script);
    if (href.endsWith(".js")) script = href;
    found.push(href);
  });
  return found;
}
