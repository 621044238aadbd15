"""What the program carries with it: fonts, icons, templates and sample articles. Files only, no code."""
