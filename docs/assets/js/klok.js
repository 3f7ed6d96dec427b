// The clock in Belgium, wherever the phone is: days, hours, moments in a row, and what must be told again each minute.
const zone = "Europe/Brussels";
const calendar = new Intl.DateTimeFormat("en-US", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" });

// Runs each minute, and when a phone that slept is looked at.
export function elkeMinuut(run) {
  document.addEventListener("visibilitychange", run);
  wacht(run);
}

function wacht(run) {
  setTimeout(() => {
    run();
    wacht(run);
  }, 60000 - (Date.now() % 60000));
}

export function dagVan(now) {
  const [month, day, year] = calendar.format(now).split("/");
  return `${year}-${month}-${day}`;
}

const morgenVan = (day) => new Date(Date.parse(day) + 864e5).toISOString().slice(0, 10);

// “Vandaag”, “Morgen”, or nothing for a day further on.
export function dagnaam(one, today) {
  return one.dag === today ? "Vandaag" : one.dag === morgenVan(today) ? "Morgen" : "";
}

// “maandag”.
export const weekdag = (one) => new Date(one.van).toLocaleDateString("nl-BE", { timeZone: zone, weekday: "long" });
export const datum = (one) => new Date(one.van).toLocaleDateString("nl-BE", { timeZone: zone, day: "numeric", month: "long" });

// “2026-11-24T14:00+01:00/2026-11-24T16:00+01:00 …” as moments that are not past; behind a last “/” whose it is.
export function komende(reeks, now) {
  return reeks.split(" ").map(moment).filter((one) => now < one.tot);
}

function moment(text) {
  const [from, to, wie] = text.split("/");
  return { wie, van: Date.parse(from), tot: Date.parse(to), dag: from.slice(0, 10), begin: uur(from), einde: uur(to) || "24u" };
}

// “14u” or “14u30”; midnight is nothing, so that an end there can be called 24u.
function uur(text) {
  const [hours, minutes] = text.slice(11, 16).split(":").map(Number);
  return hours || minutes ? `${hours}u${minutes ? String(minutes).padStart(2, "0") : ""}` : "";
}
