"""The labelled facts of an offer; what nobody filled in is named once, with the way to ask."""

from __future__ import annotations

from functools import partial

from ..model import TALEN, Offer, Plaats
from ..model.base import opsomming
from ..model.keuzes import Begeleiding, Status, Toegang
from ..register import plaatsen_van
from . import tijden
from .delen import Etiket, Feit, Knop, Link, Regel
from .toegang import toegang_zin, vooraf
from .zicht import Zicht


def van_aanbod(
    zicht: Zicht, offer: Offer, alle_data: Link | None = None, hoofd: Knop | None = None
) -> tuple[Feit, ...]:
    """Return the facts of an offer in the order of what a person needs; the unknown ones last, together.

    The notice above them tells the next moment, so where to go comes first. `alle_data` leads to all moments;
    `hoofd` is the main button above them, and what it does is not said again.
    """
    hours, unsure = uren(zicht, offer), partial(zicht.twijfel, offer)
    found = [
        _fact("Waar", "waar", _places(zicht, offer), unsure("plaatsen") or _wrong_address(zicht, offer)),
        _fact("Wanneer", "wanneer", (*hours, alle_data) if hours and alle_data else hours),
        *_way_there(zicht, offer),
        _fact("Kost", "kost", (offer.kosten,) if offer.kosten else (), unsure("kosten")),
        _fact("Afspraak", "afspraak", _way_in(zicht, offer), unsure("toegang")),
        _fact("Meebrengen", "meebrengen", _bring(offer), unsure("meebrengen")),
        _fact("Voor wie", "voor-wie", _audience(offer), unsure("voor_wie", "doelgroepen")),
        _fact("Leeftijd", "leeftijd", _age(offer), unsure("leeftijd")),
        _fact(
            "Begeleiding",
            "begeleiding",
            tuple(kind.label for kind in offer.begeleiding),
            unsure("begeleiding"),
        ),
        _fact("Talen", "talen", tuple(TALEN[code] for code in offer.talen), unsure("talen")),
        _toegankelijk(zicht, offer),
        _online(zicht, offer, hoofd),
        _unknown(zicht, offer),
        _ask(zicht, offer),
    ]
    return tuple(fact for fact in found if fact)


def _fact(label: str, pictogram: str, lines: tuple[Regel, ...], unsure: Etiket | None = None) -> Feit | None:
    return Feit(label, pictogram, lines, twijfel=unsure) if lines else None


def uren(zicht: Zicht, offer: Offer) -> tuple[str, ...]:
    """Return the hours as far as a reader may use them: none of what stopped, “usually” of what is closed."""
    if offer.wanneer is None or offer.status is Status.GESTOPT or zicht.register.voorbij(offer):
        return ()
    hours = offer.wanneer
    if offer.toegang and vooraf(offer) is None:
        # “Afspraak” says that one needs none.
        hours = hours.model_copy(update={"op_afspraak": False})
    lines = tijden.regels(zicht, hours, offer.plaatsen)
    return tijden.met_datum(zicht, offer, tuple(_gewoonlijk(offer, line) for line in lines))


def _gewoonlijk(offer: Offer, line: str) -> str:
    """Return a line that does not hold today as what is planned, or what is so when it is open."""
    if offer.status is Status.ACTIEF:
        return line
    words = {Status.GEPLAND: "Gepland", Status.NA_TE_KIJKEN: "Overgenomen"}
    word = words.get(offer.status, "Gewoonlijk")
    return f"{word}: {line[:1].lower()}{line[1:]}"


def _places(zicht: Zicht, offer: Offer) -> tuple[Link, ...]:
    return tuple(zicht.plaats(name, _address(zicht, name)) for name in plaatsen_van(offer))


def _way_there(zicht: Zicht, offer: Offer) -> tuple[Feit | None, ...]:
    """Return how to get to the one place of an offer; of several each place tells it on its own page."""
    place = _one_place(zicht, offer)
    if place is None:
        return ()
    return (
        _fact(
            "Te voet of met de fiets",
            "te-voet",
            (place.route,) if place.route else (),
            zicht.twijfel(place, "route"),
        ),
        _fact("Bus", "bus", (place.bus,) if place.bus else (), zicht.twijfel(place, "bus")),
    )


def _wrong_address(zicht: Zicht, offer: Offer) -> Etiket | None:
    places = (zicht.register.plaatsen[name] for name in plaatsen_van(offer))
    return next(filter(None, (zicht.twijfel(place, "adres", "naam") for place in places)), None)


def _toegankelijk(zicht: Zicht, offer: Offer) -> Feit | None:
    """Return what a visitor wants to know before leaving home: of the help itself, and of its one place."""
    place = _one_place(zicht, offer)
    both: tuple[Offer | Plaats, ...] = (offer, place) if place else (offer,)
    items = dict.fromkeys(item.label for entry in both for item in entry.toegankelijkheid)
    unsure = (zicht.twijfel(entry, "toegankelijkheid") for entry in both)
    return _fact("Toegankelijk", "toegankelijk", tuple(items), next(filter(None, unsure), None))


def _one_place(zicht: Zicht, offer: Offer) -> Plaats | None:
    """Return the place of an offer that has one, unless it stopped: then nobody needs to get there."""
    places = plaatsen_van(offer)
    if len(places) != 1 or offer.status is Status.GESTOPT:
        return None
    return zicht.register.plaatsen[places[0]]


def _address(zicht: Zicht, name: str) -> str | None:
    address = zicht.register.plaatsen[name].adres
    return str(address) if address else None


def _way_in(zicht: Zicht, offer: Offer) -> tuple[str, ...]:
    sentence = toegang_zin(offer.toegang)
    if sentence is None or offer.status is Status.GESTOPT or zicht.register.voorbij(offer):
        return ()
    return (_gewoonlijk(offer, sentence),)


def _online(zicht: Zicht, offer: Offer, main: Knop | None) -> Feit | None:
    """Return mail and website of what did not stop, as far as they hold and no button leads there."""
    if offer.status is Status.GESTOPT:
        return None
    right = zicht.register.juist_adres
    mail = Link(offer.mail, f"mailto:{offer.mail}") if offer.mail and right(offer.mail) else None
    if mail and main and main.adres == mail.adres:
        mail = None
    link = right(offer.link)
    site = Link("Ga naar de website", link, stil=f"van {offer.titel}") if link else None
    label = "Mail en website" if mail and site else "Mail" if mail else "Website"
    return _fact(label, "mail" if mail else "website", tuple(link for link in (mail, site) if link))


def _bring(offer: Offer) -> tuple[str, ...]:
    if offer.meebrengen is None:
        return ()
    return offer.meebrengen or ("Je hoeft niets mee te brengen",)


def _audience(offer: Offer) -> tuple[str, ...]:
    if offer.voor_wie:
        return (offer.voor_wie,)
    return tuple(group.label for group in offer.doelgroepen)


def _age(offer: Offer) -> tuple[str, ...]:
    age = offer.leeftijd
    if age is None:
        return ()
    if age.van is not None and age.tot is not None:
        return (f"Van {age.van} tot {age.tot} jaar",)
    return (f"Vanaf {age.van} jaar",) if age.van is not None else (f"Tot {age.tot} jaar",)


def _unknown(zicht: Zicht, offer: Offer) -> Feit | None:
    """Return which of the facts a person needs first nobody filled in; unknown is never told as “none”."""
    if offer.status is not Status.ACTIEF:
        return None
    needed = {
        "de uren": offer.wanneer,
        "de plek": plaatsen_van(offer) or _at_a_distance(offer),
        "de prijs": offer.kosten,
        "of je een afspraak nodig hebt": offer.toegang,
    }
    missing = [name for name, value in needed.items() if not value]
    if not missing:
        return None
    line = f"We weten nog niet: {opsomming(missing, 'en')}."
    return Feit("Nog niet ingevuld", "vraag", (line, zicht.vraag_na(offer)), bekend=False)


def _ask(zicht: Zicht, offer: Offer) -> Feit | None:
    """Return where to ask about what one cannot use now, unless the notice on top asks to ask already."""
    closed = offer.status is Status.TIJDELIJK_DICHT
    back = closed and offer.terug_op is not None and offer.terug_op <= zicht.register.vandaag
    planned = offer.status is Status.GEPLAND and zicht.register.zeker(offer)
    if not planned and (not closed or back):
        return None
    return Feit("Meer weten", "vraag", (zicht.vraag_na(offer),))


def _at_a_distance(offer: Offer) -> bool:
    """Say whether nobody has to go anywhere: by telephone, by mail or on a screen."""
    remote = Toegang.TELEFOON in offer.toegang or Toegang.MAIL in offer.toegang
    return remote or offer.telefoon is not None or Begeleiding.OP_AFSTAND in offer.begeleiding


def wie(zicht: Zicht, offer: Offer) -> tuple[Feit, ...]:
    """Return who organises an offer and who helps, each role on a line of its own."""
    provider = Feit("Organisatie", "wie", (zicht.actor(zicht.register.actoren[offer.aanbieder]),))
    roles: dict[str, list[Link]] = {}
    for role in offer.rollen:
        roles.setdefault(role.rol.label, []).append(zicht.actor(zicht.register.actoren[role.actor]))
    return (provider, *(Feit(label, "samen", tuple(links)) for label, links in roles.items()))
