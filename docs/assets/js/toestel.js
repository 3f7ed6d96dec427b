// What the reader's device keeps and reads: JSON under a name, and files. Nothing is sent.

import { maak } from "./bewaar.js";

export const ONLEESBAAR = "Wat hier op dit toestel stond, kunnen we niet meer lezen. Begin opnieuw.";

// What a text of JSON says, or undefined where it is none.
export function ontleed(text) {
  try {
    return JSON.parse(text);
  } catch (malformed) {
    return undefined;
  }
}

// The text that is kept under a name, null where there is none; `fout` is the text for a device that refuses.
export function haal(naam, fout) {
  try {
    return { text: localStorage.getItem(naam), fout: "" };
  } catch (refused) {
    return { text: null, fout };
  }
}

export function bewaarBestand(name, text, type) {
  const href = URL.createObjectURL(new Blob([text], { type }));
  maak("a", { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60000);
}
