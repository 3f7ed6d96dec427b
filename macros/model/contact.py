"""Ways to reach somebody: telephone, mail and link, checked so that a wrong one is never published."""

from __future__ import annotations

import re
from typing import Annotated, Any
from urllib.parse import urlsplit

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType
from pydantic import BeforeValidator

from .base import ongeldig

SHORT_NUMBERS = frozenset(
    {"101", "102", "105", "106", "107", "112", "1700", "1712", "1722", "1733", "1813", "116000"}
)
"""Belgian short numbers a council may name, such as 1700 of the Flemish government and 112 for emergencies."""

PREMIUM_PREFIXES = ("70", "90")
"""What Belgian numbers begin with that cost more than a call (070, 090x); not all of them are in phonenumbers."""

_TELEFOON = re.compile(r"\+?[0-9][0-9 ().:/-]*|\([0-9+][0-9 ().:/-]*")
_VOORBEELD = "Bijvoorbeeld 03 555 00 10 of +32 3 555 00 10."


def parse_telefoon(text: str) -> phonenumbers.PhoneNumber:
    """Return the number behind `text`; raises NumberParseException when it is no number at all."""
    return phonenumbers.parse(text, "BE")


def _lees_telefoon(value: Any) -> Any:
    if not isinstance(value, str) or value in SHORT_NUMBERS:
        return value
    if not _TELEFOON.fullmatch(value):
        raise ongeldig(f"“{value}” is geen telefoonnummer. Zet hier één nummer en niets anders. {_VOORBEELD}")
    try:
        number = parse_telefoon(value)
    except phonenumbers.NumberParseException:
        raise ongeldig(f"“{value}” is geen telefoonnummer. {_VOORBEELD}") from None
    if _betaalnummer(number):
        raise ongeldig(f"“{value}” is een betaalnummer. Zet hier een gewoon of gratis nummer. {_VOORBEELD}")
    if not phonenumbers.is_possible_number(number):
        size = "te veel" if len(str(number.national_number)) > 9 else "te weinig"
        raise ongeldig(f"“{value}” heeft {size} cijfers voor één telefoonnummer. {_VOORBEELD}")
    if not phonenumbers.is_valid_number(number):
        raise ongeldig(f"“{value}” bestaat niet als telefoonnummer. Kijk de cijfers na. {_VOORBEELD}")
    return value


def _betaalnummer(number: phonenumbers.PhoneNumber) -> bool:
    national = str(number.national_number)
    belgian = number.country_code == 32 and national.startswith(PREMIUM_PREFIXES) and len(national) == 8
    return belgian or phonenumbers.number_type(number) == PhoneNumberType.PREMIUM_RATE


Telefoon = Annotated[str, BeforeValidator(_lees_telefoon)]
"""A telephone number as people write it; premium-rate numbers are refused."""


def telefoon_tonen(text: str) -> str:
    """Return the number in groups, Belgian ones in national form: `03 555 00 10`."""
    if text in SHORT_NUMBERS:
        return text
    number = parse_telefoon(text)
    national = number.country_code == 32
    form = PhoneNumberFormat.NATIONAL if national else PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(number, form)


def telefoon_adres(text: str) -> str:
    """Return the `tel:` address: international form, so that it also works abroad (RFC 3966)."""
    if text in SHORT_NUMBERS:
        return f"tel:{text}"
    return phonenumbers.format_number(parse_telefoon(text), PhoneNumberFormat.RFC3966)


_MAIL = re.compile(
    r"[A-Za-z0-9_%+-]+(\.[A-Za-z0-9_%+-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}"
)


def _lees_mail(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    address = value.removeprefix("mailto:")
    if not _MAIL.fullmatch(address):
        raise ongeldig(f"“{value}” is geen mailadres. Bijvoorbeeld bibliotheek@testdorp.example.")
    return address


Mail = Annotated[str, BeforeValidator(_lees_mail)]
"""A mail address, without `mailto:`."""


def _lees_link(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    example = "Bijvoorbeeld https://www.testdorp.example/digipunt."
    if value.casefold().startswith("http://"):
        raise ongeldig(
            f"“{value}” begint met http://. Gebruik het veilige adres. Bedoelde je “https{value[4:]}”?"
        )
    if re.fullmatch(r"www\.[^\s/]+\.[^\s]+", value):
        raise ongeldig(f"Bij “{value}” ontbreekt https://. Bedoelde je “https://{value}”?")
    try:
        parts = urlsplit(value)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        raise ongeldig(f"“{value}” is geen webadres. {example}") from None
    if parts.scheme != "https" or not _HOST.fullmatch(host) or _NOT_IN_LINK.search(value):
        raise ongeldig(f"“{value}” is geen webadres dat we mogen tonen. Het begint met https://. {example}")
    if parts.username is not None:
        raise ongeldig(
            f"“{value}” heeft een @ voor de naam van de site. Zo lijkt een adres op een ander. {example}"
        )
    return value


_HOST = re.compile(r"[^\W_]([^\W_]|[.-])*\.[^\W\d_][^\W_]+")
_NOT_IN_LINK = re.compile(r"[\s\"'<>\\^`{|}]")


Link = Annotated[str, BeforeValidator(_lees_link)]
"""A web address over https."""
