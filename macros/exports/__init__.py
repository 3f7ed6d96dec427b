"""Open data: everything on the site once more as files for programs, in the standards of the field."""
