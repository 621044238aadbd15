"""Proposals a researcher accepts or dismisses: quotes with speakers, actors, claims. Pure functions, no Qt, no I/O."""
