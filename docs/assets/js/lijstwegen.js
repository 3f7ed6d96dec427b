// The ways out of the list: paper, the share sheet, a text message, mail. No name of anybody is in what they carry.

import { maak } from "./bewaar.js";

const dag = (date) => date.toLocaleDateString("nl-BE", { day: "numeric", month: "long", year: "numeric" });

// Paper holds until the first of its offers changes; what nobody checked holds no day at all.
export function stempel(blocks, now) {
  return [maak("span", { className: "gedrukt" }, `Afgedrukt op ${dag(now)}. `), geldig(blocks, now)];
}

function geldig(blocks, now) {
  const days = blocks.map((block) => block.geldig).filter(Boolean).sort();
  if (!days.length) return "Vraag alles eerst na.";
  const until = new Date(`${days[0]}T23:59`);
  return now > until ? `Dit klopte tot ${dag(until)}. Vraag alles eerst na.` : `Dit klopt tot ${dag(until)}.`;
}

// Only what this device can do; a text message only where there is a finger, so probably a telephone.
export function wegen(blocks, lijstje) {
  const text = bericht(blocks, `${volledig(lijstje)}#${blocks.map((block) => block.id).join(",")}`);
  const subject = encodeURIComponent(document.title);
  const body = encodeURIComponent(text.replace(/\n/g, "\r\n"));
  const finger = matchMedia("(pointer: coarse)").matches;
  return [
    { icoon: "printer", woord: "Druk af", doe: () => print() },
    ...(navigator.share ? [{ icoon: "deel", woord: "Deel", doe: (zeg) => deel(text, zeg) }] : []),
    ...(finger ? [{ icoon: "sms", woord: "Stuur als sms", adres: `sms:?&body=${encodeURIComponent(text)}` }] : []),
    { icoon: "mail", woord: "Stuur als mail", adres: `mailto:?subject=${subject}&body=${body}` },
  ];
}

const volledig = (address) => new URL(address, location.href).href;

function bericht(blocks, url) {
  const parts = blocks.map((block) => [block.titel, ...block.wanneer, block.bereik, ...block.waar, volledig(block.adres)].filter(Boolean).join("\n"));
  return [...parts, `Alles samen: ${url}`].join("\n\n");
}

// Whoever closes the share sheet changed their mind; any other refusal is told.
function deel(text, zeg) {
  return navigator.share({ title: document.title, text }).catch((error) => {
    if (error.name !== "AbortError") zeg("Delen lukt nu niet. Stuur een mail.");
  });
}
