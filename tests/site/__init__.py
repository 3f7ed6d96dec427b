"""Tests on the whole built sites: the gate, the weight of pages, nothing from elsewhere."""
