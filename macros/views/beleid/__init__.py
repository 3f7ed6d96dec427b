"""What the pages on policy show: the directing role of the council, derived from the register and the plan."""
