// The pictograms that script needs stand in a <template> of the page, each under its own name.

export const beeld = (iconen, naam) => document.importNode(iconen.querySelector(`[data-naam="${naam}"]`).firstElementChild, true);
