"""What the directing role needs to know, derived from the register: pure functions, no pages."""
