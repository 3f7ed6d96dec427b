"""Ways to reach somebody: telephone, mail and link, checked so that a wrong one is never published."""

from __future__ import annotations

from functools import lru_cache
from typing import Annotated, Any

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType
from pydantic import BeforeValidator

from macros.veldregels import KORTE_NUMMERS, zin

from .base import keur, ongeldig

PREMIUM_PREFIXES = ("70", "90")
"""What Belgian numbers begin with that cost more than a call (070, 090x); not all of them are in phonenumbers."""


OFTEN = 4096
"""Numbers that are remembered: a council writes the same few over and over."""


def parse_telefoon(text: str) -> phonenumbers.PhoneNumber:
    """Return the number behind `text`; raises NumberParseException when it is no number at all."""
    return phonenumbers.parse(text, "BE")


def _lees_telefoon(value: Any) -> Any:
    if not isinstance(value, str) or value in KORTE_NUMMERS:
        return value
    keur("telefoon", value)
    if wrong := _uit_de_lijst(value):
        raise ongeldig(zin(wrong, gevonden=value))
    return value


@lru_cache(OFTEN)
def _uit_de_lijst(text: str) -> str:
    """Return the name of the message that the world's list of numbers gives; nothing when one can ring it."""
    try:
        number = parse_telefoon(text)
    except phonenumbers.NumberParseException:
        return "telefoon"
    if _betaalnummer(number):
        return "telefoon_betaal"
    if not phonenumbers.is_possible_number(number):
        return "telefoon_veel" if len(str(number.national_number)) > 9 else "telefoon_weinig"
    return "" if phonenumbers.is_valid_number(number) else "telefoon_fout"


def _betaalnummer(number: phonenumbers.PhoneNumber) -> bool:
    national = str(number.national_number)
    belgian = number.country_code == 32 and national.startswith(PREMIUM_PREFIXES) and len(national) == 8
    return belgian or phonenumbers.number_type(number) == PhoneNumberType.PREMIUM_RATE


Telefoon = Annotated[str, BeforeValidator(_lees_telefoon)]
"""A telephone number as people write it; premium-rate numbers are refused."""


@lru_cache(OFTEN)
def telefoon_tonen(text: str) -> str:
    """Return the number in groups, Belgian ones in national form: `03 555 00 10`."""
    if text in KORTE_NUMMERS:
        return text
    number = parse_telefoon(text)
    national = number.country_code == 32
    form = PhoneNumberFormat.NATIONAL if national else PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(number, form)


@lru_cache(OFTEN)
def telefoon_adres(text: str) -> str:
    """Return the `tel:` address: international form, so that it also works abroad (RFC 3966)."""
    if text in KORTE_NUMMERS:
        return f"tel:{text}"
    return phonenumbers.format_number(parse_telefoon(text), PhoneNumberFormat.RFC3966)


def _lees_mail(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    keur("mail", value)
    return value.removeprefix("mailto:")


Mail = Annotated[str, BeforeValidator(_lees_mail)]
"""A mail address, without `mailto:`."""


def _lees_link(value: Any) -> Any:
    if isinstance(value, str):
        keur("link", value)
    return value


Link = Annotated[str, BeforeValidator(_lees_link)]
"""A web address over https."""
