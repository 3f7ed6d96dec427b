"""The register as tables: three CSV files that describe themselves, and the same rows as one workbook."""
