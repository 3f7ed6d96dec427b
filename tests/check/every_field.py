"""The clean register made rich: every file there can be, and one offer that uses nearly every field."""

from __future__ import annotations

from .cases import BASE

NAMES = {
    "offer": "data/offer.yaml",
    "gemeente": "data/gemeente.yaml",
    "toegankelijkheid": "data/toegankelijkheid.yaml",
    "bouwstenen": "data/bouwstenen.yaml",
    "vragen": "data/bouwstenen-vragen.yaml",
    "taal": "data/taal.yaml",
    "woordenlijst": "data/woordenlijst.yaml",
    "synoniemen": "data/synoniemen.yaml",
    "gebruikstests": "data/gebruikstests.yaml",
    "actieplan": "data/actieplan.yaml",
    "toetsvragen": "data/toets.yaml",
    "toetsen": "data/toetsen.yaml",
    "meldingen": "data/meldingen.yaml",
    "buren": "data/buren.yaml",
}
"""The parts of the data and the file of each."""

_QUESTIONS = "versie: 1\ntoestemming: Ja\nvragen: [{bouwsteen: internet-thuis, vragen: [Wie?]}]\n"
_TESTS = """
versie: 1
tests: [{datum: 2026-11-02, deelnemers: {aantal: 4, wie: senioren}, taak: Zoek, liep_vast: Nergens, veranderde: Niets}]
"""
_PLAN = """
versie: 1
bron: {titel: Plan, datum: 2026-01, deel: deel 3}
indelingen:
  - {id: actieplan, naam: Ons plan, delen: [{id: toegang, naam: Toegang, categorieen: [toegang]}]}
kernwaarden: [{id: nabij, naam: Nabij}]
acties:
  - id: lenen
    titel: Lenen
    belofte: We lenen toestellen uit.
    deel: toegang
    bouwstenen: [leen-toestellen-uit, eigen]
    doelgroepen: [senioren]
    status: klaar
    eigenaar: bib-testdorp
    partners: [gemeente-testdorp]
    termijn: 2027-01-01
    bewijs: [{aanbod: digipunt}, {plaats: bibliotheek}, {actor: bib-testdorp}, {document: {titel: Verslag, datum: 2026-10}}]
    kernwaarden: [nabij]
    meerjarenplan: geen
legplan:
  - {bouwsteen: leen-toestellen-uit, ligt: nu, sinds: 2026-02-02, motivatie: Nodig, verantwoordelijke: bib-testdorp}
eigen_kaarten: [{id: eigen, titel: Eigen kaart, categorie: toegang, uitleg: Van ons., raakt: [internet-thuis]}]
gemelde_noden: [{id: taal, nood: De taal is moeilijk., gemeld_door: bib-testdorp, acties: [lenen]}]
fasen: [{fase: verkenning, gedaan_op: 2026-02-02}]
overleg: [{op: 2026-12-01, titel: Overleg, actor: bib-testdorp}]
regie_instrumenten: [{partner: bib-testdorp, instrument: overleg, titel: Samen, tot: 2027-12-31}]
vindplaatsen: [{id: poort, naam: De poort, plaats: bibliotheek, actor: bib-testdorp, aanbod: [digipunt]}]
connect: [{aanbod: digipunt, middelen: 2026-02-02}]
computernorm: {per_inwoners: 2500}
"""
_TOETSEN = """
versie: 1
toetsen:
  - id: afspraak
    titel: Afspraak
    soort: dienst
    beschrijving: Je maakt een afspraak.
    op: 2026-10-14
    door: bib-testdorp
    functie: coördinator
    antwoorden: [{vraag: telefoon, antwoord: nee, toelichting: Er is geen nummer.}, {vraag: loket, antwoord: ja}]
    acties:
      - {vraag: telefoon, wat: We nemen op., status: loopt, eigenaar: gemeente-testdorp, termijn: 2027-01-01}
      - {vraag: loket, actie: lenen}
"""
_MELDINGEN = """
versie: 1
meldingen:
  - {soort: aanbod, id: digipunt, veld: wanneer, op: 2026-11-18}
"""
_BUREN = """
versie: 1
buren: [{id: buurdorp, naam: Buurdorp, aanbod: https://hulp.buurdorp.example/data/v1/aanbod.json}]
"""
_OPTIONAL = {
    "vragen": _QUESTIONS,
    "gebruikstests": _TESTS,
    "actieplan": _PLAN,
    "toetsen": _TOETSEN,
    "meldingen": _MELDINGEN,
    "buren": _BUREN,
}
_EVERY_FIELD = """
id: veel
titel: Cursus
soort: les
status: tijdelijk dicht
status_reden: We verhuizen
terug_op: 2027-01-05
in_plaats: [digipunt]
kort: Vier lessen.
aanbieder: bib-testdorp
rollen: [{actor: gemeente-testdorp, rol: financiert}]
plaatsen: [bibliotheek]
wanneer:
  ronde:
    - {plaats: bibliotheek, elke: om de 2 weken maandag 9u-10u vanaf 2026-09-07, lessen: 2026-12-01 9u-10u}
  niet_op: [schoolvakanties]
  ook_op: [krokusvakantie]
  gesloten: [{van: 2026-12-24, tot: 2026-12-26, reden: Kerst}]
  aangepast: [{op: 2026-12-07, uren: 10u-11u, plaats: bibliotheek}]
  vanaf: 2026-09-01
  tot: 2027-06-30
leeftijd: {van: 12, tot: 99}
toegang: [inschrijven, telefoon]
talen: [nl, fr]
telefoon: 1700
mail: bib@testdorp.example
link: https://www.testdorp.example/
begeleiding: groep
noden: leren
nagekeken: {op: 2026-11-02, hoe: mail, door: bib-testdorp, functie: coördinator}
nakijken_om: 3 maanden
financiering_tot: 2027-06-30
agendabron: https://www.testdorp.example/lessen.ics
open_vragen: [Gaat dit door?]
uitzonderingen: [{regel: click-call-connect, tot: 2027-01-01, reden: Online}]
vorige_ids: [veel-oud]
"""
_CORE = "naam: Testgem}"
_CORE_ON_THE_MAP = "naam: Testgem, coordinaten: {breedte: 51.163, lengte: 4.496}}"
_COUNCIL = """
voorstellen: {mail: voorstel@testdorp.example, github: https://github.com/testdorp-voorbeeld/portaal, gitlab: https://gitlab.com/testdorp-voorbeeld/portaal}
loketten: [{naam: Onthaal, adres: {straat: Plein 1, postcode: 2999, gemeente: Testdorp}, wanneer: {elke: dag 9u-12u}}]
cijfers: [{id: inwoners, naam: Inwoners, waarde: 9 000, jaar: 2025, bron: Statbel}]
sluitingsdagen: [{op: 2026-12-24}, {van: 2027-01-01, tot: 2027-01-02, reden: Nieuwjaar}]
"""


def _texts() -> dict[str, str]:
    texts = {part: BASE.files.get(name) or _OPTIONAL[part] for part, name in NAMES.items()}
    texts["gemeente"] = texts["gemeente"].replace(_CORE, _CORE_ON_THE_MAP) + _COUNCIL
    texts["offer"] += "  - " + _EVERY_FIELD.strip().replace("\n", "\n    ") + "\n"
    return texts


TEXTS = _texts()
"""Part → the text of its file; it holds no fout."""
