"""Small controls that several panes share; each module is named by what it is."""
