"""The round of questions to whoever is in the register: what to ask whom, as mail, on paper and as a tick list."""
