"""The page of settings: every setting of the person at the machine, changed at once."""

from ui.settings_page.page import SettingsPage

__all__ = ["SettingsPage"]
