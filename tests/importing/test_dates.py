"""Dates keep the precision they were given in."""

from __future__ import annotations

import pytest

from annotator.importing.dates import iso_date


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2022-10-15T14:03:22+0200", "2022-10-15T14:03+02:00"),
        ("2022-10-15T14:03:22.123Z", "2022-10-15T14:03+00:00"),
        ("2022-10-15 14:03", "2022-10-15T14:03"),
        ("Sat, 15 Oct 2022 14:03:22 GMT", "2022-10-15T14:03+00:00"),
        ("October 15, 2022", "2022-10-15"),
        ("Published: 3rd May 2020 at 9:15 PM", "2020-05-03T21:15"),
        ("15. Oktober 2022, 14.03 Uhr", "2022-10-15T14:03"),
        ("15 жовтня 2022 року", "2022-10-15"),
        ("15 октября 2022", "2022-10-15"),
        ("12 de octubre de 2022", "2022-10-12"),
        ("le 1er février 2019", "2019-02-01"),
        ("3 listopada 2021", "2021-11-03"),
        ("2022年10月5日", "2022-10-05"),
        ("٣ مايو 2020", "2020-05-03"),
        ("Oct 2022", "2022-10"),
        ("2022-10", "2022-10"),
        ("2022", "2022"),
        ("15/10/2022", "2022-10-15"),
        ("10/15/2022", "2022-10-15"),
        ("3.4.22", "2022-04-03"),
        ("20221015", "2022-10-15"),
        ("1665842602", "2022-10-15T14:03+00:00"),
        ("2022-02-31", ""),
        ("no date at all", ""),
        ("in 45 days", ""),
        ("", ""),
    ],
)
def test_dates_in_many_forms(written: str, expected: str) -> None:
    assert iso_date(written) == expected


def test_american_dates_are_read_as_such_when_asked() -> None:
    assert iso_date("3/4/2022") == "2022-04-03"
    assert iso_date("3/4/2022", month_first=True) == "2022-03-04"
