"""Where to ask an actor whether all still holds: addresses of people, in a file of one's own that never is published."""

from __future__ import annotations

from .base import Id, Lijst, Model
from .contact import Mail
from .gemeente import Versie


class Nazichtadres(Model):
    """The address of one actor, and who is asked when that one stays silent."""

    actor: Id
    mail: Mail | None = None
    tweede_mail: Mail | None = None


class Nazichtadressen(Model):
    """What the local `nazicht-adressen.yaml` holds."""

    versie: Versie = "1"
    adressen: Lijst[Nazichtadres] = ()
