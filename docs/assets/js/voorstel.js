// A proposal as text: sentences for people, and a block that a program reads back. Nothing here touches the page.

const BREED = 60;

export const bytesVan = ({ soort, id, op, van, nieuw, velden, bericht }) => new TextEncoder().encode(JSON.stringify({ versie: 1, soort, id, op, van, nieuw, velden, bericht }));

// The block goes through mail, chat and issues, so it is short lines of letters and digits with a sum of its bytes.
export function schrijf(voorstel) {
  const bytes = bytesVan(voorstel);
  const lines = base64url(bytes).match(new RegExp(`.{1,${BREED}}`, "g"));
  return ["=== VOORSTEL 1 ===", ...lines, `=== EINDE ${crc32(bytes)} ===`, ""].join("\n");
}

function base64url(bytes) {
  const signs = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(signs).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

// CRC-32 as zlib counts it, in eight digits.
export function crc32(bytes) {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (~sum >>> 0).toString(16).padStart(8, "0");
}

// The sentences: `labels` says what the entry, who proposes and each field are called, and each value in words.
// No sentence looks like the mark of a block.
export function leesbaar({ soort, id, op, nieuw, velden, bericht }, labels) {
  const head = nieuw ? `Nieuw aanbod: ${labels.titel}` : `Wijziging van ${labels.soort} “${labels.titel}” (${soort} ${id})`;
  const by = labels.van ? ` door ${labels.van}` : "";
  return [
    head,
    `Voorgesteld op ${op}${by}.`,
    ...velden.map(([pad, was, nu]) => zin(labels.veld(pad), was, nu, nieuw)),
    ...(bericht ? [`Iets anders: ${bericht}`] : []),
  ].join("\n").replace(/={3,}/g, "==");
}

// A lone text and a list of that text are the same.
const lijst = (value) => (Array.isArray(value) ? value : [value]);

export const gelijk = (one, other) => JSON.stringify(geordend(one)) === JSON.stringify(geordend(other));

function geordend(value) {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.map((item) => (typeof item === "string" ? item : geordend(item)));
  return Object.keys(value).sort().map((key) => [key, geordend(value[key])]);
}

export const inWoorden = ({ zeg }, value) => (value === null ? "niet ingevuld" : `“${lijst(value).map(zeg).join("; ")}”`);

// Of many rows only those that come or go are told, when others stay.
function rijen(was, nu) {
  if (![was, nu].every((value) => Array.isArray(value) && value.some((row) => typeof row === "object"))) return [];
  const zonder = (rows, other) => rows.filter((row) => !other.some((one) => gelijk(one, row)));
  const found = [["erbij", zonder(nu, was)], ["eruit", zonder(was, nu)]].filter(([, rows]) => rows.length);
  return zonder(was, nu).length < was.length ? found : [];
}

function zin(veld, was, nu, nieuw) {
  if (nieuw) return `${veld.titel}: ${inWoorden(veld, nu)}`;
  const rows = rijen(was, nu);
  if (rows.length) return `${veld.titel}: ${rows.map(([word, items]) => `${word} ${inWoorden(veld, items)}`).join(", ")}`;
  return `${veld.titel}: was ${inWoorden(veld, was)}, ${nu === null ? "valt weg" : `wordt ${inWoorden(veld, nu)}`}`;
}
