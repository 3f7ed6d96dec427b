// How large the place is where a finger hits a control, whatever draws it: its box, padding or a stretched ::after.

const WANTED = 44;
const IN_TEXT = 24;

toets.inText = (element) => {
  if (getComputedStyle(element).display !== "inline") return false;
  let block = element.parentElement;
  while (getComputedStyle(block).display === "inline") block = block.parentElement;
  const copy = block.cloneNode(true);
  for (const control of copy.querySelectorAll("a, button, input, select, textarea, summary")) control.remove();
  return /\p{L}{2}/u.test(copy.textContent);
};

// The length in px, at most 2 × WANTED, of the line through (x, y) on which `element` is what a finger hits.
toets.run = (element, x, y, across) => {
  const hits = (step) => {
    const hit = document.elementFromPoint(x + (across ? step : 0), y + (across ? 0 : step));
    return hit && (element.contains(hit) || hit.closest("label")?.control === element);
  };
  if (!hits(0)) return 0;
  let [from, to] = [0, 0];
  while (from > -WANTED && hits(from - 1)) from -= 1;
  while (to < WANTED && hits(to + 1)) to += 1;
  return to - from + 1;
};

// What its box alone makes large enough needs no finger: feeling for its edges pixel by pixel is what costs time.
toets.smallTargets = () =>
  toets.controls().flatMap((element) => {
    if (toets.parked(element)) element.focus();
    element.scrollIntoView({ block: "center", behavior: "instant" });
    const box = [...element.getClientRects()].sort((a, b) => b.width - a.width)[0];
    const wanted = toets.inText(element) ? IN_TEXT : WANTED;
    const [width, height] = toets.reach(element, box, wanted);
    element.blur();
    const fits = width >= wanted && height >= wanted;
    return fits ? [] : [`${toets.describe(element)} is ${width} × ${height} px, verwacht ${wanted} × ${wanted} px`];
  });

toets.reach = (element, box, wanted) => {
  const [width, height] = [Math.round(box.width), Math.round(box.height)];
  if (width >= wanted && height >= wanted) return [width, height];
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  return [Math.max(width, toets.run(element, x, y, true)), Math.max(height, toets.run(element, x, y, false))];
};
