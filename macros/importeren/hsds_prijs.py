"""What a service of HSDS costs, in the words and the amounts that stand there."""

from __future__ import annotations

from .hsds_deel import Deel, in_woorden
from .ontleden import stap

_PRIJS = "Deze prijs kunnen we niet juist zeggen. Schrijf hem zelf bij kosten. Bijvoorbeeld Gratis."
_WOORDEN = "Bij kosten staat al een zin van de bron zelf. Klopt die ook met deze prijs? Vul hem anders aan."


def lees_prijs(part: Deel) -> None:
    """Carry every price over, or none: one price out of more of them says something else."""
    options = part.delen("cost_options")
    read = [(one, _prijs(one)) for one in options]
    for one in options:
        one.rest()
    why = _WOORDEN if "kosten" in part.entry.velden else _PRIJS
    if "kosten" in part.entry.velden or not all(text for _, text in read):
        for one, text in read:
            part.hsds.lezing.laat(part.hsds.plek(one.at), text or in_woorden(one.inhoud), why)
    elif read:
        text = "; ".join(dict.fromkeys(text for _, text in read))
        part.entry.zet("kosten", text, part.hsds.plek(stap(part.at, "cost_options")))


def _prijs(one: Deel) -> str:
    """Return a price in words: “25 euro (5 lessen)”; nothing for a currency of elsewhere or a price with an end."""
    amount, currency = one.gelezen("amount"), one.waarde("currency", str)
    words = [one.waarde(key, str) or "" for key in ("option", "amount_description")]
    said = ", ".join(" ".join(text.split()) for text in words if text.strip())
    ends = [one.gelezen(key) for key in ("valid_from", "valid_to")]
    if any(ends):
        return ""
    if amount is None:
        return said
    if isinstance(amount, bool) or not isinstance(amount, int | float) or currency != "EUR":
        return ""
    exact = f"{amount:.2f}".replace(".", ",").removesuffix(",00")
    if abs(float(exact.replace(",", ".")) - amount) > 1e-9:
        return ""
    return f"{exact} euro ({said})" if said else f"{exact} euro"
