"""Our own shape of the whole register as JSON: a public contract, with a JSON Schema that says what it holds."""
