// Plain text out of what somebody types, and the day of today. Nothing here touches the page.

// One line of plain text: white space as single spaces, without the signs that no file of ours takes.
export function schoon(text) {
  return text.normalize("NFC").replace(/\s+/g, " ").replace(/[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\ufffd]/gu, "").trim();
}

// Today as data files write it.
export function vandaag() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
