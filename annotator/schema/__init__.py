"""The library's tables, as migrations, and the triggers that journal every change and queue it for the index."""

from annotator.schema.migrations import APPLICATION_ID, SCHEMA_VERSION, migrate

__all__ = ["APPLICATION_ID", "SCHEMA_VERSION", "migrate"]
