"""A partner's own calendar (.ics) as the dated sessions of an offer: fetched, read safely, compared, written."""
