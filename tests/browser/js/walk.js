// One stop of a walk with the Tab key: which control has focus, where it is, whether something lies over it.

toets.start = () => {
  toets.list = toets.controls();
  toets.seen = new Set();
  toets.looks = new Map();
  toets.frames = [];
  document.activeElement.blur();
  scrollTo(0, 0);
  return toets.list.map(toets.describe);
};

toets.stop = () => {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const again = toets.seen.has(element);
  toets.seen.add(element);
  toets.now = element;
  const rects = [...element.getClientRects()];
  const [first] = rects;
  const box = element.getBoundingClientRect();
  const drawn = toets.drawn(element);
  return {
    index: toets.list.indexOf(element),
    again,
    name: toets.describe(element),
    box: toets.inDocument(box),
    frame: toets.frames.indexOf(toets.frame(element)),
    inFrame: toets.inFrame(element, box),
    drawn: toets.inDocument(drawn),
    picture: toets.newLook(element),
    perimeter: first ? 2 * (first.width + first.height) : 0,
    onScreen: box.width > 1 && box.height > 1 && box.left >= -1 && box.right <= innerWidth + 1 &&
      (box.height > innerHeight || (box.top >= -1 && box.bottom <= innerHeight + 1)),
    covered: first ? toets.covered(element, first) : null,
    pinned: toets.pinned(element),
  };
};

toets.inDocument = (box) => ({
  left: box.left + scrollX,
  top: box.top + scrollY,
  right: box.right + scrollX,
  bottom: box.bottom + scrollY,
});

// The part of the page that scrolls by itself and holds the element, or null.
toets.frame = (element) => {
  let node = element.parentElement;
  while (node && !["auto", "scroll"].includes(getComputedStyle(node).overflowX)) node = node.parentElement;
  if (node && !toets.frames.includes(node)) toets.frames.push(node);
  return node;
};

// Where a box stands in its frame, however far that has scrolled.
toets.inFrame = (element, box) => {
  const { scrollLeft, scrollTop } = toets.frame(element) || { scrollLeft: 0, scrollTop: 0 };
  return {
    left: box.left + scrollLeft,
    top: box.top + scrollTop + scrollY,
    right: box.right + scrollLeft,
    bottom: box.bottom + scrollTop + scrollY,
  };
};

// Where the ring of the element may be drawn: around its own box, or around the tile that its ::after fills.
toets.drawn = (element) => {
  const stretched = ["::before", "::after"].some((part) => getComputedStyle(element, part).position === "absolute");
  const tile = stretched && getComputedStyle(element).position === "static" && element.offsetParent;
  return (tile || element).getBoundingClientRect();
};

// Controls of one component look alike: whether this is one of the first two with this element and these classes.
toets.newLook = (element) => {
  const around = [element, element.parentElement, element.parentElement.parentElement];
  const look = around.map((node) => `${node?.localName}.${node?.className}`).join(" < ");
  const count = (toets.looks.get(look) || 0) + 1;
  toets.looks.set(look, count);
  return count <= 2;
};

// What lies over one of five points of the element (the middle, and four well inside its round corners), or null.
toets.covered = (element, rect) => {
  const points = [[0.5, 0.5], [0.25, 0.25], [0.75, 0.25], [0.25, 0.75], [0.75, 0.75]];
  for (const [across, down] of points) {
    const hit = document.elementFromPoint(rect.left + across * rect.width, rect.top + down * rect.height);
    const own = hit && (element.contains(hit) || hit.closest("label")?.control === element);
    if (!own) return hit ? toets.describe(hit) : "niets: buiten het venster";
  }
  return null;
};

toets.pinned = (element) => {
  for (let node = element; node; node = node.parentElement) {
    if (["fixed", "sticky", "absolute"].includes(getComputedStyle(node).position)) return true;
  }
  return false;
};

toets.blur = () => document.activeElement.blur();
toets.refocus = () => toets.now.focus({ preventScroll: true });
