// One stop of a walk with the Tab key: which control has focus, where it is, whether something lies over it.

toets.start = () => {
  toets.list = toets.controls();
  toets.seen = new Set();
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
  return {
    index: toets.list.indexOf(element),
    again,
    name: toets.describe(element),
    box: { left: box.left + scrollX, top: box.top + scrollY, right: box.right + scrollX, bottom: box.bottom + scrollY },
    perimeter: first ? 2 * (first.width + first.height) : 0,
    onScreen: box.width > 1 && box.height > 1 && box.left >= -1 && box.right <= innerWidth + 1 &&
      (box.height > innerHeight || (box.top >= -1 && box.bottom <= innerHeight + 1)),
    covered: first ? toets.covered(element, first) : null,
    pinned: toets.pinned(element),
  };
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
