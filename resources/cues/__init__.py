"""Language packs for the suggestions: cue words, titles and function words as data, one TOML file a language."""
