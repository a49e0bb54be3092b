"""People and settings that all tests share: Alice owns, Bob is somebody else, and there is staff."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest
from celery import current_app
from django.conf import settings
from django.core.cache import cache
from django.test import Client
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings
from rest_framework.test import APIClient

_CALM = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow, HealthCheck.data_too_large]}
hypothesis_settings.register_profile("quick", max_examples=60, **_CALM)
hypothesis_settings.register_profile("thorough", max_examples=10_000, **_CALM)
hypothesis_settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))

CACHE_PREFIX = f"test-{os.environ.get('PYTEST_XDIST_WORKER', 'main')}"


def pytest_configure() -> None:
    """Quick password hashes, and static files without a build."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    # Tests ask for more than a person does; the tests of the limits set their own.
    for name in ("GENERATION_RATE", "SAVE_RATE", "SIGN_IN_RATE", "SIGN_UP_RATE"):
        setattr(settings, name, type(getattr(settings, name))(100_000, 60))
    # Each worker has a cache of its own, as tests empty it.
    settings.CACHES["default"]["KEY_PREFIX"] = CACHE_PREFIX
    if settings.REDIS_URL:
        settings.CACHES["default"]["BACKEND"] = "tests.caches.OwnRedisCache"
    else:
        settings.CACHES["default"]["LOCATION"] = f"{settings.CACHES['default']['LOCATION']}-{CACHE_PREFIX}"
    Path(settings.STATIC_ROOT).mkdir(parents=True, exist_ok=True)


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings_parallel_suffix: None) -> None:
    """A file instead of memory: threads and processes of tests must meet on the same SQLite database."""
    database = settings.DATABASES["default"]
    if settings.EMBEDDED:
        worker = os.environ.get("PYTEST_XDIST_WORKER", "main")
        database["TEST"]["NAME"] = str(Path(os.environ["PLANNER_TEST_DIR"]) / f"test-{worker}.sqlite3")


@pytest.fixture(autouse=True)
def _empty_cache() -> None:
    cache.clear()


@pytest.fixture
def queue(monkeypatch) -> list[str]:
    """Stands for the broker: the ids that were sent, for a test to run when it likes."""
    sent: list[str] = []
    monkeypatch.setattr(current_app, "send_task", lambda name, args, **_: sent.append(args[0]))
    return sent


@pytest.fixture
def alice(django_user_model):
    """The owner."""
    return django_user_model.objects.create_user("alice", password="correct horse", time_zone="Europe/Berlin")


@pytest.fixture
def bob(django_user_model):
    """Somebody else."""
    return django_user_model.objects.create_user("bob", password="battery staple")


@pytest.fixture
def staff(django_user_model):
    """An administrator."""
    return django_user_model.objects.create_superuser("staff", password="admin staff pw")


@pytest.fixture
def pages(alice) -> Client:
    """A browser in which Alice is signed in."""
    client = Client()
    client.force_login(alice)
    return client


@pytest.fixture
def api():
    """Gives an API client that acts for a user."""

    def client_for(user=None) -> APIClient:
        client = APIClient()
        if user is not None:
            client.force_authenticate(user)
        return client

    return client_for


@pytest.fixture
def next_month() -> date:
    """The first day of next month: a whole month ahead, whatever today is."""
    today = date.today()
    return date(today.year + today.month // 12, today.month % 12 + 1, 1)


def pytest_collection_modifyitems(config, items) -> None:
    """The run on PostgreSQL and Redis is for what is stored: pure rooms and the browser have been there already."""
    if settings.EMBEDDED:
        return
    kept = [item for item in items if item.get_closest_marker("django_db") and not item.get_closest_marker("browser")]
    config.hook.pytest_deselected(items=[item for item in items if item not in set(kept)])
    items[:] = kept


def pytest_sessionfinish(session, exitstatus) -> None:
    """In CI a skipped test is a failed run: nothing that could run there may be left out."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    skipped = reporter.stats.get("skipped", []) if reporter else []
    if skipped and os.environ.get("PLANNER_TESTS_SKIP_NOTHING") and exitstatus == 0:
        session.exitstatus = 1
