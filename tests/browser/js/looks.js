// What an element looks like: its path of elements and classes, and the colours and letters drawn along it.

const STYLED = [
  "color", "backgroundColor", "backgroundImage", "opacity", "fontSize", "fontWeight", "fontStyle",
  "textDecorationLine", "textShadow", "borderBottomStyle", "position", "display", "filter", "mixBlendMode",
];
const GROUNDS = ["content", "position", "backgroundColor", "backgroundImage", "opacity"];
const MARKS = ["aria-disabled", "aria-hidden", "disabled", "href", "inert", "role", "type"];
const LABELLED = /^(input|select|textarea|button)$/;

toets.ownText = (element) =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()) ||
  Boolean(LABELLED.test(element.localName) && (element.value || element.placeholder));

// The drawn values that are not those of the element around it, in a fixed order.
toets.styled = (element) => {
  const [own, around] = [getComputedStyle(element), element.parentElement && getComputedStyle(element.parentElement)];
  const values = STYLED.map((name) => (around && own[name] === around[name] ? "" : own[name]));
  for (const part of ["::before", "::after"]) {
    const drawn = getComputedStyle(element, part);
    values.push(drawn.content === "none" ? "" : GROUNDS.map((name) => (name === "content" ? part : drawn[name])).join());
  }
  return values.join();
};

toets.look = (element, known) => {
  if (!element) return "";
  if (!known.has(element)) {
    const names = MARKS.filter((name) => element.hasAttribute(name));
    const own = [`${element.localName}.${element.className.baseVal ?? element.className}`, names, toets.styled(element)];
    known.set(element, `${toets.look(element.parentElement, known)} > ${[...own, toets.ownText(element)].join("|")}`);
  }
  return known.get(element);
};

// Every look on the page of what bears text or can be worked with, in order; `toets.bearers` keeps the first two of each.
toets.looks = () => {
  const known = new Map();
  toets.bearers = new Map();
  for (const element of document.body.querySelectorAll("*")) {
    if (!toets.ownText(element) && !element.matches(CONTROLS)) continue;
    if (!toets.visible(element)) continue;
    const look = toets.look(element, known);
    if (!toets.bearers.has(look)) toets.bearers.set(look, []);
    if (toets.bearers.get(look).length < 2) toets.bearers.get(look).push(element);
  }
  return [...toets.bearers.keys()];
};

// What is shown now, and of each whether it scrolls; `toets.kept` is that of an earlier state of the page.
toets.shown = () => {
  const visible = [...document.body.querySelectorAll("*")].filter(toets.visible);
  return new Map(visible.map((element) => [element, toets.scrolls(element)]));
};

toets.scrolls = (element) =>
  (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight) &&
  /auto|scroll/.test(getComputedStyle(element).overflow);

toets.keep = () => {
  toets.kept = toets.shown();
};

toets.showsOther = () => {
  const now = toets.shown();
  return now.size !== toets.kept.size || [...now].some(([element, scrolls]) => toets.kept.get(element) !== scrolls);
};
