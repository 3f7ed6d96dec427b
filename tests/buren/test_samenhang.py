"""What belongs together in a neighbour's file does, and nothing leads elsewhere in disguise."""

from __future__ import annotations

from typing import Any

import pytest

from macros.buren.lezen import lees

from .bestand import AANBOD, ACTOR, GEMEENTE, MOMENT, PLAATS, SITE, anders, inhoud


def zonder_adres(**changes: Any) -> bytes:
    """Return a file of a council whose site has no address yet."""

    def kaal(entry: dict[str, Any]) -> dict[str, Any]:
        return anders(entry, pagina=entry["pagina"].removeprefix(SITE.rstrip("/")))

    return inhoud(
        gemeente=anders(GEMEENTE, webadres=None),
        aanbod=[{**kaal(AANBOD), **changes}],
        plaatsen=[kaal(PLAATS)],
        actoren=[kaal(ACTOR)],
        **{"$schema": "/data/v1/aanbod.schema.json"},
    )


def test_a_council_without_address_has_pages_below_its_root() -> None:
    """As it publishes them itself; nobody can be sent there."""
    assert lees(zonder_adres()).fouten == ()


@pytest.mark.parametrize(
    "pagina", ["//kwaad.example/", "/\\kwaad.example/", "/../x/", "aanbod/", "https://kwaad.example/"]
)
def test_a_path_without_site_leads_to_no_other_site(pagina: str) -> None:
    """A browser takes two slashes for the name of a site."""
    told = f"aanbod 1, pagina: “{pagina}” is geen pagina van hun eigen site."
    assert lees(zonder_adres(pagina=pagina)).fouten == (told,)


def moment(**changes: Any) -> dict[str, Any]:
    """Return a file with one moment."""
    return {"momenten": [anders(MOMENT, **changes)]}


def aanbod(**changes: Any) -> dict[str, Any]:
    """Return a file with one offer."""
    return {"aanbod": [anders(AANBOD, **changes)]}


TELEFOON = {"toon": "03 555 00 21", "adres": "tel:+32-3-555-00-20"}


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        # ids
        ({"plaatsen": [PLAATS, PLAATS]}, "plaatsen 2: het id “bib” staat er twee keer."),
        (aanbod(id="index") | {"momenten": []}, "aanbod 1: “index” kan geen id zijn."),
        (aanbod(id="a" * 61) | {"momenten": []}, f"aanbod 1: “{'a' * 59}…” kan geen id zijn."),
        ({"gemeente": anders(GEMEENTE, dorpskernen=[{"id": "kern", "naam": "A"}, {"id": "kern", "naam": "B"}])}, "gemeente, dorpskernen 2: het id “kern” staat er twee keer."),
        # references
        (aanbod(aanbieder="niemand"), "aanbod 1, aanbieder: “niemand” staat nergens in het bestand."),
        (aanbod(plaatsen=["bib", "maan"]), "aanbod 1, plaatsen: “maan” staat nergens in het bestand."),
        (aanbod(in_plaats=["weg"]), "aanbod 1, in_plaats: “weg” staat nergens in het bestand."),
        (aanbod(rollen=[{"actor": "x", "rol": "financiert"}]), "aanbod 1, rollen: “x” staat nergens in het bestand."),
        ({"plaatsen": [anders(PLAATS, dorpskern="gat")]}, "plaatsen 1, dorpskern: “gat” staat nergens in het bestand."),
        (moment(aanbod="weg"), "momenten 1, aanbod: “weg” staat nergens in het bestand."),
        (moment(plaats="maan"), "momenten 1, plaats: “maan” staat nergens in het bestand."),
        # moments
        (moment(einde="2026-11-24T14:00:00+01:00"), "momenten 1: het einde komt niet na het begin."),
        (moment(einde="2026-11-25T14:01:00+01:00"), "momenten 1: het duurt langer dan een dag."),
        (moment(begin="2026-11-24T14:00:30+01:00"), "momenten 1: een uur telt hele minuten."),
        (moment(begin="2026-11-19T14:00:00+01:00", einde="2026-11-19T15:00:00+01:00"), "momenten 1: 2026-11-19 valt buiten de acht weken na de dag van het bestand."),
        (moment(begin="2027-01-24T14:00:00+01:00", einde="2027-01-24T15:00:00+01:00"), "momenten 1: 2027-01-24 valt buiten de acht weken na de dag van het bestand."),
        (moment(begin="9999-12-31T23:59:00-12:00", einde="9999-12-31T23:59:00-12:00"), "momenten 1: 9999-12-31 valt buiten de acht weken na de dag van het bestand."),
        (moment(begin="0001-01-01T00:00:00+12:00"), "momenten 1: 0001-01-01 valt buiten de acht weken na de dag van het bestand."),
        ({"datum": "0001-01-01"}, "datum: 0001-01-01 kan niet kloppen."),
        ({"datum": "9999-12-31"}, "datum: 9999-12-31 kan niet kloppen."),
        # checks
        (aanbod(nagekeken=None), "aanbod 1: dit heet zeker, maar niemand keek het op tijd na."),
        (aanbod(uiterlijk="2026-11-20"), "aanbod 1: dit heet zeker, maar niemand keek het op tijd na."),
        (aanbod(nagekeken={**AANBOD["nagekeken"], "op": "2026-11-22"}), "aanbod 1: het is nagekeken op 2026-11-22, na de dag van het bestand."),
        # addresses
        (aanbod(pagina="https://kwaad.example/aanbod/digipunt/"), "aanbod 1, pagina: “https://kwaad.example/aanbod/digipunt/” is geen pagina van hun eigen site."),
        (aanbod(pagina="javascript:alert(1)"), "aanbod 1, pagina: “javascript:alert(1)” is geen pagina van hun eigen site."),
        (aanbod(pagina=f"{SITE}../x/"), f"aanbod 1, pagina: “{SITE}../x/” is geen pagina van hun eigen site."),
        (aanbod(pagina=f"{SITE}%2e%2e/x/"), f"aanbod 1, pagina: “{SITE}%2e%2e/x/” is geen pagina van hun eigen site."),
        (aanbod(pagina=f"{SITE}a b/"), f"aanbod 1, pagina: “{SITE}a b/” is geen pagina van hun eigen site."),
        (aanbod(pagina="https://hulp.buurdorp.example.kwaad.example/"), "aanbod 1, pagina: “https://hulp.buurdorp.example.kwaad.example/” is geen pagina van hun eigen site."),
        (aanbod(link="http://www.buurdorp.example/"), "aanbod 1, link: “http://www.buurdorp.example/” is geen veilig webadres."),
        (aanbod(link="javascript:alert(1)"), "aanbod 1, link: “javascript:alert(1)” is geen veilig webadres."),
        (aanbod(link="https://buurdorp.example@kwaad.example/"), "aanbod 1, link: “https://buurdorp.example@kwaad.example/” is geen veilig webadres."),
        (aanbod(link="tel:090012345"), "aanbod 1, link: “tel:090012345” is geen veilig webadres."),
        (aanbod(bron={"titel": "x", "datum": "2026", "link": "data:text/html,x"}), "aanbod 1, bron, link: “data:text/html,x” is geen veilig webadres."),
        (aanbod(mail="geen mail"), "aanbod 1, mail: dit is geen mailadres."),
        (aanbod(mail="mailto:a@b.example?cc=c@d.example"), "aanbod 1, mail: dit is geen mailadres."),
        ({"gemeente": anders(GEMEENTE, webadres="http://hulp.buurdorp.example/")}, "gemeente, webadres: “http://hulp.buurdorp.example/” is geen veilig webadres."),
        ({"gemeente": anders(GEMEENTE, webadres=f"{SITE}?x=/")}, "gemeente, webadres: dit is niet het adres van een site. Het eindigt op een schuine streep."),
        ({"gemeente": anders(GEMEENTE, webadres="https://hulp.buurdorp.example")}, "gemeente, webadres: dit is niet het adres van een site. Het eindigt op een schuine streep."),
        ({"licentie": {"naam": "CC0", "adres": "javascript:alert(1)"}}, "licentie, adres: “javascript:alert(1)” is geen veilig webadres."),
        # numbers
        (aanbod(bel=TELEFOON), "aanbod 1, bel: wie “03 555 00 21” kiest, belt naar “tel:+32-3-555-00-20”."),
        (aanbod(bel={"toon": "0900 12 345", "adres": "tel:+32-900-12-345"}), "aanbod 1, bel: “0900 12 345” is een betaalnummer."),
        (aanbod(telefoon={"toon": "bel ons", "adres": "tel:1"}), "aanbod 1, telefoon: “bel ons” is geen telefoonnummer."),
        (aanbod(telefoon={"toon": "+31 20 624 1111", "adres": "tel:+31-20-624-1111"}), "aanbod 1, telefoon: “+31 20 624 1111” is geen Belgisch nummer."),
        ({"gemeente": anders(GEMEENTE, loketten=[{"naam": "Onthaal", "telefoon": TELEFOON}])}, "gemeente, loketten 1, telefoon: wie “03 555 00 21” kiest, belt naar “tel:+32-3-555-00-20”."),
    ],
)  # fmt: skip
def test_what_does_not_hold_together_is_told(changes: dict[str, Any], reason: str) -> None:
    """Where it is and what stands there; nothing of the file is used."""
    told = lees(inhoud(**changes))
    assert told.bestand is None
    assert reason in told.fouten


@pytest.mark.parametrize(
    "changes",
    [
        moment(einde="2026-11-25T00:00:00+01:00"),
        moment(begin="2027-01-23T23:00:00+01:00", einde="2027-01-24T00:00:00+01:00"),
        moment(plaats=None),
        aanbod(zeker=False, nagekeken=None, uiterlijk=None),
        aanbod(bel={"toon": "1700", "adres": "tel:1700"}),
        aanbod(link="https://www.buurdorp.example/digipunt?x=1#y"),
        aanbod(mail="digipunt@buurdorp.example"),
        {"plaatsen": [anders(PLAATS, dorpskern=None, coordinaten=None)]},
    ],
)
def test_what_holds_together_is_used(changes: dict[str, Any]) -> None:
    """To the edge of each rule."""
    assert lees(inhoud(**changes)).fouten == ()
