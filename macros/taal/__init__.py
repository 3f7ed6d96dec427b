"""Plain Dutch as rules: text → sentences and words → findings; nothing here reads a file or knows the register."""
