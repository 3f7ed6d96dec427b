// A field and its values in words, for the sentences of a proposal. Nothing here touches the page.

// What a field is called, and how one value of it is said: by the words of its list, or as it stands.
export function alsWoorden(def, keuzes) {
  const names = new Map(def.keuzes ? keuzes[def.keuzes] : []);
  const parts = (def.velden || []).map((part) => [part.pad, alsWoorden(part, keuzes)]);
  const zeg = (value) => {
    if (Array.isArray(value)) return value.map(zeg).join(" en ");
    if (value !== null && typeof value === "object") return parts.filter(([pad]) => value[pad]).map(([pad, { titel, zeg: say }]) => `${titel.toLowerCase()} ${say(value[pad])}`).join(", ");
    return names.get(value) || (parts.length === 1 ? parts[0][1].zeg(value) : value);
  };
  return { titel: def.titel, zeg };
}
