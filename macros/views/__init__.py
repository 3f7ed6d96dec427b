"""What each kind of page shows, as frozen values of ready strings and addresses."""
