"""The types and properties of schema.org that pages use, and a lint that knows nothing of how the pages are made.

Taken from the vocabulary of schema.org, version 30.0 (schemaorg-current-https-types.csv and -properties.csv on
https://schema.org/docs/developers.html): `subTypeOf`, `domainIncludes` and `rangeIncludes`, as far as they are used here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

VERSIE = "30.0"

OUDERS: dict[str, tuple[str, ...]] = {
    "Thing": (),
    "CreativeWork": ("Thing",),
    "WebPage": ("CreativeWork",),
    "WebSite": ("CreativeWork",),
    "LearningResource": ("CreativeWork",),
    "Course": ("CreativeWork", "LearningResource"),
    "Event": ("Thing",),
    "CourseInstance": ("Event",),
    "Intangible": ("Thing",),
    "Audience": ("Intangible",),
    "PeopleAudience": ("Audience",),
    "ItemList": ("Intangible",),
    "BreadcrumbList": ("ItemList",),
    "ListItem": ("Intangible",),
    "Offer": ("Intangible",),
    "Service": ("Intangible",),
    "GovernmentService": ("Service",),
    "ServiceChannel": ("Intangible",),
    "StructuredValue": ("Intangible",),
    "ContactPoint": ("StructuredValue",),
    "GeoCoordinates": ("StructuredValue",),
    "OpeningHoursSpecification": ("StructuredValue",),
    "PostalAddress": ("ContactPoint",),
    "PropertyValue": ("StructuredValue",),
    "LocationFeatureSpecification": ("PropertyValue",),
    "Organization": ("Thing",),
    "EducationalOrganization": ("CivicStructure", "Organization"),
    "GovernmentOrganization": ("Organization",),
    "School": ("EducationalOrganization",),
    "Place": ("Thing",),
    "CivicStructure": ("Place",),
    "GovernmentBuilding": ("CivicStructure",),
    "CityHall": ("GovernmentBuilding",),
    "LocalBusiness": ("Organization", "Place"),
    "GovernmentOffice": ("LocalBusiness",),
    "Library": ("LocalBusiness",),
}
"""Every type with the types right above it."""

EIGENSCHAPPEN: dict[str, tuple[str, str]] = {
    "name": ("Thing", "Text"),
    "description": ("Thing", "Text"),
    "url": ("Thing", "URL"),
    "mainEntity": ("CreativeWork", "Thing"),
    "inLanguage": ("CreativeWork Event", "Text"),
    "isPartOf": ("CreativeWork", "CreativeWork URL"),
    "license": ("CreativeWork", "CreativeWork URL"),
    "publisher": ("CreativeWork", "Organization"),
    "breadcrumb": ("WebPage", "BreadcrumbList"),
    "lastReviewed": ("WebPage", "Date"),
    "relatedLink": ("WebPage", "URL"),
    "itemListElement": ("ItemList", "ListItem"),
    "position": ("ListItem CreativeWork", "Number"),
    "item": ("ListItem", "Thing URL"),
    "provider": ("Service CreativeWork", "Organization"),
    "serviceOperator": ("GovernmentService", "Organization"),
    "serviceType": ("Service", "Text"),
    "areaServed": ("Service Organization ContactPoint Offer", "Place Text"),
    "audience": ("Service CreativeWork Event", "Audience"),
    "audienceType": ("Audience", "Text"),
    "suggestedMinAge": ("PeopleAudience", "Number"),
    "suggestedMaxAge": ("PeopleAudience", "Number"),
    "availableChannel": ("Service", "ServiceChannel"),
    "serviceLocation": ("ServiceChannel", "Place"),
    "servicePhone": ("ServiceChannel", "ContactPoint"),
    "serviceUrl": ("ServiceChannel", "URL"),
    "availableLanguage": ("ServiceChannel ContactPoint Course", "Text"),
    "hoursAvailable": ("Service ContactPoint LocationFeatureSpecification", "OpeningHoursSpecification"),
    "dayOfWeek": ("OpeningHoursSpecification", "DayOfWeek"),
    "opens": ("OpeningHoursSpecification", "Time"),
    "closes": ("OpeningHoursSpecification", "Time"),
    "validFrom": ("OpeningHoursSpecification Offer LocationFeatureSpecification", "Date"),
    "validThrough": ("OpeningHoursSpecification Offer LocationFeatureSpecification", "Date"),
    "offers": ("Service CreativeWork Event", "Offer"),
    "price": ("Offer", "Number"),
    "priceCurrency": ("Offer", "Text"),
    "hasCourseInstance": ("Course", "CourseInstance"),
    "courseMode": ("CourseInstance", "Text"),
    "location": ("Event Organization", "Place Text"),
    "startDate": ("Event", "Date DateTime"),
    "endDate": ("Event", "Date DateTime"),
    "subEvent": ("Event", "Event"),
    "address": ("Place Organization", "PostalAddress Text"),
    "geo": ("Place", "GeoCoordinates"),
    "latitude": ("GeoCoordinates Place", "Number"),
    "longitude": ("GeoCoordinates Place", "Number"),
    "telephone": ("ContactPoint Organization Place", "Text"),
    "email": ("ContactPoint Organization", "Text"),
    "amenityFeature": ("Place", "LocationFeatureSpecification"),
    "value": ("PropertyValue", "Boolean Number Text"),
    "openingHoursSpecification": ("Place", "OpeningHoursSpecification"),
    "specialOpeningHoursSpecification": ("Place", "OpeningHoursSpecification"),
    "streetAddress": ("PostalAddress", "Text"),
    "postalCode": ("PostalAddress", "Text"),
    "addressLocality": ("PostalAddress", "Text"),
    "addressCountry": ("PostalAddress", "Text"),
    "contactPoint": ("Organization", "ContactPoint"),
    "dissolutionDate": ("Organization", "Date"),
    "parentOrganization": ("Organization", "Organization"),
}
"""Every property: the types that have it, and the kinds of value that it takes."""

DAGEN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_TEKST = {
    "Text": r".+",
    "URL": r"(https://|/)\S*",
    "Date": r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])",
    "DateTime": r"\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d[+-]\d\d:\d\d",
    "Time": r"([01]\d|2[0-3]):[0-5]\d",
    "DayOfWeek": "|".join(DAGEN),
}


def gebreken(node: dict[str, Any], where: str = "") -> Iterator[str]:
    """Yield what is wrong in a node: a type that is not there, a property that does not belong, a value of another kind."""
    kind = node["@type"]
    if kind not in OUDERS:
        yield f"{where}{kind}: dit type bestaat niet"
        return
    for name, value in node.items():
        if name.startswith("@"):
            continue
        if name not in EIGENSCHAPPEN:
            yield f"{where}{kind}.{name}: deze eigenschap bestaat niet"
            continue
        domain, kinds = (text.split() for text in EIGENSCHAPPEN[name])
        if not _is_een(kind, domain):
            yield f"{where}{kind}.{name}: hoort niet bij dit type"
        for one in value if isinstance(value, list) else [value]:
            if not _past(one, kinds):
                yield f"{where}{kind}.{name}: {one!r} is geen {' of '.join(kinds)}"
            elif isinstance(one, dict) and "@type" in one:
                yield from gebreken(one, f"{where}{kind}.{name} → ")


def _is_een(kind: str, wanted: list[str]) -> bool:
    return kind in wanted or any(_is_een(parent, wanted) for parent in OUDERS.get(kind, ()))


def _past(value: Any, kinds: list[str]) -> bool:
    if isinstance(value, dict):
        return value.keys() == {"@id"} or _is_een(value["@type"], kinds) or value["@type"] not in OUDERS
    if isinstance(value, bool):
        return "Boolean" in kinds
    if isinstance(value, int | float):
        return "Number" in kinds
    return any(kind in _TEKST and re.fullmatch(_TEKST[kind], value, re.DOTALL) for kind in kinds)
