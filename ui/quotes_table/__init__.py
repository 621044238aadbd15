"""All quotes of the library as a table."""

from ui.quotes_table.table import QuotesTable
from ui.quotes_table.values import QuoteRow

__all__ = ["QuoteRow", "QuotesTable"]
