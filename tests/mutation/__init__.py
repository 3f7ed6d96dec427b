"""Mutation testing of reading and checking: small mistakes put into the code, which a test must notice."""
