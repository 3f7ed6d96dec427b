"""Infoblad: what changed in the help since a day, as text for the paper that a council sends to every resident."""
