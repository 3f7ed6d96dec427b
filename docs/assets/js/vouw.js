// What is folded opens for paper and for a link into it, in browsers that do not do so by themselves.
export function start(details) {
  let folded = false;
  addEventListener("beforeprint", () => {
    folded = !details.open;
    details.open = true;
  });
  addEventListener("afterprint", () => {
    if (folded) details.open = false;
  });
  const toon = () => {
    const goal = document.getElementById(location.hash.slice(1));
    if (goal && details.contains(goal)) details.open = true;
  };
  addEventListener("hashchange", toon);
  toon();
}
