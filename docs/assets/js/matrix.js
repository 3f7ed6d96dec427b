// A link in a table that scrolls comes whole into sight when it gets focus, clear of the column that stays in place.
// Without this a browser leaves it as it is when a part of it shows.
export function start(frame) {
  frame.addEventListener("focusin", ({ target }) => target.scrollIntoView({ block: "nearest", inline: "nearest" }));
}
