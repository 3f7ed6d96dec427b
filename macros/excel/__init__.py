"""The register as a workbook for a partner: written, read back with every mistake at its cell, taken up as proposals."""
