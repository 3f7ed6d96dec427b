// Starts what the page asks for: data-deel="zoek" runs start(element) of zoek.js. Without it everything can be read and done.
for (const element of document.querySelectorAll("[data-deel]")) {
  import(`./${element.dataset.deel}.js`).then((part) => part.start(element));
}
