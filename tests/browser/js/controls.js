// What can be seen and worked with on a page; the start of the probe that the tests put into every page.
"use strict";

const toets = (globalThis.toets = {});

toets.visible = (element) =>
  element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;

const CUTS = /^(hidden|clip)$/;

// Hidden from the eye only: cut to a pixel, or parked outside the page until it gets focus.
toets.parked = (element) => {
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const cut = style.clipPath === "inset(50%)" || /^rect\((0px|1px)/.test(style.clip);
  const outside = (box.right + scrollX <= 0 && box.left + scrollX < 0) || box.bottom + scrollY <= 0;
  const pixel = (box.width <= 1 || box.height <= 1) && CUTS.test(style.overflowX);
  return cut || outside || pixel;
};

// Whether it or what is around it is parked; `known` has the answers for its neighbours.
toets.parkedWithin = (element, known = new Map()) => {
  if (!element || element === document.body) return false;
  if (!known.has(element)) known.set(element, toets.parked(element) || toets.parkedWithin(element.parentElement, known));
  return known.get(element);
};

toets.describe = (element) => {
  const words = (element.getAttribute("aria-label") || element.innerText || element.textContent || "").trim();
  return `<${element.localName}> “${words.replace(/\s+/g, " ").slice(0, 50)}”`;
};

const CONTROLS =
  "a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe," +
  " audio[controls], video[controls], [contenteditable], [tabindex]";

// Every control that a visitor can see, whether Tab reaches it or not; of a radio group the one that Tab reaches.
toets.controls = () =>
  [...document.querySelectorAll(CONTROLS)].filter((element) => {
    if (!toets.visible(element) || element.disabled || element.closest("[inert]")) return false;
    if (element.localName === "summary") return element === element.parentElement.querySelector(":scope > summary");
    if (!element.matches(CONTROLS.replace(", [tabindex]", ""))) return element.tabIndex >= 0;
    if (element.type !== "radio" || !element.name) return true;
    const group = [...document.getElementsByName(element.name)].filter((radio) => radio.form === element.form);
    return element === (group.find((radio) => radio.checked) || group[0]);
  });
