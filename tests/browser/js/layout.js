// Whether the page fits: nothing past the edge, nothing cut off, no text over other text.

const SCROLLS = /^(auto|scroll)$/;

toets.scrollsSideways = (element) => {
  for (let node = element.parentElement; node && node !== document.body; node = node.parentElement) {
    if (SCROLLS.test(getComputedStyle(node).overflowX)) return true;
  }
  return false;
};

toets.overflow = (shown) => {
  const found = [];
  const width = document.scrollingElement.scrollWidth;
  if (width > innerWidth) found.push(`de pagina is ${width} px breed in een venster van ${innerWidth} px`);
  const boxes = [...document.body.querySelectorAll("*")].map((element) => ({ element, rect: element.getBoundingClientRect() }));
  const texts = shown.filter(({ element }) => getComputedStyle(element).overflowX === "visible");
  for (const { element, rect } of [...boxes, ...texts]) {
    if (rect.right <= innerWidth + 1 && rect.left >= -1) continue;
    if (!toets.visible(element) || toets.scrollsSideways(element) || toets.parkedWithin(element)) continue;
    found.push(`${toets.describe(element)} loopt van ${Math.round(rect.left)} tot ${Math.round(rect.right)} px`);
  }
  return [...new Set(found)];
};

toets.clipped = () =>
  [...document.body.querySelectorAll("*")]
    .filter((element) => {
      const style = getComputedStyle(element);
      const across = CUTS.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
      const down = CUTS.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
      if (style.display === "inline" || (!across && !down)) return false;
      return element.textContent.trim() && toets.visible(element) && !toets.parkedWithin(element);
    })
    .map((element) => `${toets.describe(element)} is afgesneden`);

toets.texts = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  const range = document.createRange();
  const parked = new Map();
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim()) continue;
    if (!toets.visible(element) || toets.parkedWithin(element, parked)) continue;
    range.selectNodeContents(walker.currentNode);
    for (const rect of range.getClientRects()) found.push({ element, rect });
  }
  return found;
};

// Whether a frame that scrolls keeps this text out of sight now, so that it lies over nothing.
toets.scrolledAway = ({ element, rect }, known) =>
  toets.framesOf(element.parentElement, known).some(
    ({ across, down, box }) =>
      (down && (rect.top >= box.bottom || rect.bottom <= box.top)) ||
      (across && (rect.left >= box.right || rect.right <= box.left)),
  );

// The frames that scroll from this element up; `known` has those of its neighbours.
toets.framesOf = (element, known) => {
  if (!element || element === document.body) return [];
  if (!known.has(element)) {
    const style = getComputedStyle(element);
    const [across, down] = [SCROLLS.test(style.overflowX), SCROLLS.test(style.overflowY)];
    const own = across || down ? [{ across, down, box: element.getBoundingClientRect() }] : [];
    known.set(element, [...own, ...toets.framesOf(element.parentElement, known)]);
  }
  return known.get(element);
};

// Pairs of texts that lie over each other by more than a third of the smaller one's height and 2 px of width.
toets.overlaps = (shown) => {
  const frames = new Map();
  const texts = shown.filter((text) => !toets.scrolledAway(text, frames)).sort((one, other) => one.rect.top - other.rect.top);
  const found = [];
  texts.forEach((one, index) => {
    for (let next = index + 1; next < texts.length && texts[next].rect.top < one.rect.bottom; next += 1) {
      const other = texts[next];
      const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      const down = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
      if (one.element !== other.element && across > 2 && down > Math.min(one.rect.height, other.rect.height) / 3) {
        found.push(`${toets.describe(one.element)} ligt over ${toets.describe(other.element)}`);
      }
    }
  });
  return [...new Set(found)];
};

toets.misfits = () => {
  const texts = toets.texts();
  return [...toets.overflow(texts), ...toets.clipped(), ...toets.overlaps(texts)];
};

// WCAG 1.4.12, its own figures.
toets.spaceText = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }" +
      " p { margin-bottom: 2em !important }",
  );
  document.adoptedStyleSheets = [sheet];
};

// Doubles the letters as the browser's own setting does; returns the texts that did not grow with them.
toets.doubleText = () => {
  const leaves = [...new Set(toets.texts().map((text) => text.element))];
  const scale = (element) => (element.getScreenCTM ? element.getScreenCTM().a : 1); // letters of a drawing grow with it
  const size = (element) => scale(element) * parseFloat(getComputedStyle(element).fontSize);
  const before = leaves.map(size);
  document.documentElement.style.fontSize = `${2 * size(document.documentElement)}px`;
  return leaves
    .filter((element, index) => size(element) < 1.8 * before[index])
    .map((element) => `${toets.describe(element)} groeit niet mee`);
};

// What moves although the visitor asked for less motion.
toets.motion = () => {
  const slow = (value) => value.split(",").some((part) => parseFloat(part) > 0.01);
  const moving = [...document.querySelectorAll("*")].flatMap((element) =>
    [null, "::before", "::after"].flatMap((part) => {
      const style = getComputedStyle(element, part);
      const moves = slow(style.transitionDuration) || (style.animationName !== "none" && slow(style.animationDuration));
      const glides = !part && style.scrollBehavior === "smooth";
      return moves || glides ? [`${toets.describe(element)} beweegt`] : [];
    }),
  );
  return [...new Set(moving)];
};
