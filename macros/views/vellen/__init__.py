"""What each kind of vel shows: ready-made values, as for a page."""
