"""The library's tables, as migrations, and the triggers that journal every change and queue it for the index."""

from annotator.schema.tables import APPLICATION_ID, SCHEMA_VERSION

__all__ = ["APPLICATION_ID", "SCHEMA_VERSION"]
