"""Measures the portal against its peers on the same pages: `python -m scripts.bench`, which `make bench` runs."""
