"""The offer in the Human Services Data Specification: HSDS 3.1, as JSON and as a package of tables."""
