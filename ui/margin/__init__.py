"""The margin: a card beside each quote."""
