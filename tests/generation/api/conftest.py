"""A database that refuses: a trigger that lets nothing be written to a table, until the test ends."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.db import connection

_SQLITE = "CREATE TRIGGER refuse_{table} BEFORE INSERT ON {table} BEGIN SELECT RAISE(ABORT, 'refused by the test'); END"
_POSTGRES = """
CREATE FUNCTION refuse_{table}() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'refused by the test'; END $$;
CREATE TRIGGER refuse_{table} BEFORE INSERT ON {table} EXECUTE FUNCTION refuse_{table}()
"""


@pytest.fixture
def refuse(db) -> Callable[..., None]:
    """Gives a function that makes the database refuse every insert into the named tables."""

    def refused(*tables: str) -> None:
        for table in tables:
            with connection.cursor() as cursor:
                cursor.execute((_SQLITE if connection.vendor == "sqlite" else _POSTGRES).format(table=table))

    return refused


@pytest.fixture
def accept(db) -> Callable[..., None]:
    """Takes the refusal back."""

    def accepted(*tables: str) -> None:
        for table in tables:
            on = "" if connection.vendor == "sqlite" else f" ON {table}"
            with connection.cursor() as cursor:
                cursor.execute(f"DROP TRIGGER refuse_{table}{on}")

    return accepted
