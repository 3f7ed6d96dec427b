"""What a page of another site or a screen in a hall shows of the Digipunten, and how one puts it there."""
